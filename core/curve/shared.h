#pragma once
#include <memory>
#include <utility>

namespace vitrine {

/// An immutable value that is shared instead of copied. Never empty unless default-constructed or moved from;
/// equality asks identity first, so comparing two studies walks only what differs.
template<class T>
class Shared {
  public:
    Shared() = default;
    Shared(T value) : value_(std::make_shared<const T>(std::move(value))) {}

    const T& operator*() const { return *value_; }
    const T* operator->() const { return value_.get(); }
    const T* get() const { return value_.get(); }
    explicit operator bool() const { return value_ != nullptr; }
    /// Whether both are one and the same object in memory.
    bool same(const Shared& other) const { return value_ == other.value_; }

    friend bool operator==(const Shared& a, const Shared& b) {
        return a.value_ == b.value_ || (a.value_ && b.value_ && *a.value_ == *b.value_);
    }

  private:
    std::shared_ptr<const T> value_;
};

} // namespace vitrine
