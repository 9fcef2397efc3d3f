#pragma once
#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <new>

// Counts what a test program holds of what `new` gave it. To be included in one file of a program.

namespace vitrine::test {

inline std::atomic<std::size_t> heldNow = 0, heldMost = 0;

inline void countHeld(void* memory) {
    const std::size_t now = heldNow += malloc_usable_size(memory);
    std::size_t most = heldMost;
    while (most < now && !heldMost.compare_exchange_weak(most, now)) {
    }
}

/// The most bytes that `work` holds at a time beside what was held before, what it returns included.
template<class Work>
std::size_t mostHeldBy(Work work) {
    const std::size_t before = heldNow;
    heldMost = before;
    const auto kept = work();
    static_cast<void>(kept);
    return heldMost - before;
}

} // namespace vitrine::test

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    void* const memory = std::malloc(size > 0 ? size : 1);
    if (memory)
        vitrine::test::countHeld(memory);
    return memory;
}
void* operator new(std::size_t size) {
    void* const memory = operator new(size, std::nothrow);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}
void* operator new[](std::size_t size) {
    return operator new(size);
}
void* operator new[](std::size_t size, const std::nothrow_t& no) noexcept {
    return operator new(size, no);
}
void operator delete(void* memory) noexcept {
    vitrine::test::heldNow -= memory ? malloc_usable_size(memory) : 0;
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    operator delete(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    operator delete(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    operator delete(memory);
}
