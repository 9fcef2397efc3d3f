#include "core/curve/released_pages.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace vitrine {

namespace {

struct Addresses {
    std::uintptr_t begin = 0, end = 0;
};

/// Of four letters, such as "rw-p": read, write, execute; private or shared.
bool isReadOnlyAndShared(std::string_view permissions) {
    return permissions.starts_with("r-") && permissions.size() > 3 && permissions[3] == 's';
}

/// The mapping that holds an address, where it is one of a file that nobody writes to through it. A line is: begin, end,
/// permissions, offset, device, number, file (proc(5)).
Addresses readOnlyMapping(std::uintptr_t at) {
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        char* rest = nullptr;
        const std::uintptr_t begin = std::strtoull(line.c_str(), &rest, 16);
        const std::uintptr_t end = *rest == '-' ? std::strtoull(rest + 1, &rest, 16) : begin;
        if (begin <= at && at < end)
            return *rest == ' ' && isReadOnlyAndShared(rest + 1) ? Addresses{begin, end} : Addresses{};
    }
    return {};
}

} // namespace

void releasePages(std::span<const char> bytes) {
    const auto begin = reinterpret_cast<std::uintptr_t>(bytes.data());
    const Addresses mapping = readOnlyMapping(begin);
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const std::uintptr_t first = begin / page * page,
                         last = std::min(mapping.end, (begin + bytes.size() + page - 1) / page * page);
    if (first >= mapping.begin && last > first)
        madvise(reinterpret_cast<void*>(first), last - first, MADV_DONTNEED);
}

} // namespace vitrine
