#pragma once
#include "core/curve/shared.h"
#include "core/files/stored/fields.h"

#include <Eigen/Core>

#include <array>
#include <cstring>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vitrine::stored {

/// Values one behind the other as they lie in memory: for this program on this machine to read again, and nothing else.
class Writer {
  public:
    template<class T>
    void put(const T&);
    std::string take() { return std::move(bytes_); }

  private:
    void putRaw(const void* from, std::size_t size) { bytes_.append(static_cast<const char*>(from), size); }
    std::string bytes_;
};

/// Takes what a Writer put, in the same order. Behind the end, and where a count or a choice cannot be, nothing is taken and
/// failed() tells so.
class Reader {
  public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}
    template<class T>
    void take(T&);
    bool failed() const { return failed_; }
    bool atEnd() const { return rest_.empty(); }

  private:
    void takeRaw(void* into, std::size_t size) {
        if (rest_.size() < size)
            return fail();
        std::memcpy(into, rest_.data(), size);
        rest_.remove_prefix(size);
    }
    /// A count of things of which each takes a byte or more.
    std::size_t takeCount() {
        std::size_t n = 0;
        take(n);
        if (n > rest_.size())
            fail();
        return failed_ ? 0 : n;
    }
    void fail() {
        failed_ = true;
        rest_ = {};
    }

    std::string_view rest_;
    bool failed_ = false;
};

template<class T>
inline constexpr bool isRaw = std::is_arithmetic_v<T> || std::is_enum_v<T>;

template<class T, template<class...> class Of>
inline constexpr bool isOf = false;
template<template<class...> class Of, class... A>
inline constexpr bool isOf<Of<A...>, Of> = true;

template<class T>
inline constexpr bool isArray = false;
template<class T, std::size_t n>
inline constexpr bool isArray<std::array<T, n>> = true;

template<class T>
inline constexpr bool isMatrix = std::is_base_of_v<Eigen::DenseBase<T>, T>;

template<class T>
void Writer::put(const T& value) {
    if constexpr (isRaw<T>) {
        putRaw(&value, sizeof value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        put(value.size());
        putRaw(value.data(), value.size());
    } else if constexpr (isOf<T, std::vector>) {
        put(value.size());
        if constexpr (isRaw<typename T::value_type> && !std::is_same_v<typename T::value_type, bool>)
            putRaw(value.data(), value.size() * sizeof(typename T::value_type));
        else
            for (const auto& each : value)
                put(static_cast<const typename T::value_type&>(each));
    } else if constexpr (isMatrix<T>) {
        put(value.rows());
        put(value.cols());
        putRaw(value.data(), std::size_t(value.size()) * sizeof(typename T::Scalar));
    } else if constexpr (isOf<T, std::map>) {
        put(value.size());
        for (const auto& [key, of] : value) {
            put(key);
            put(of);
        }
    } else if constexpr (isArray<T>) {
        for (const auto& each : value)
            put(each);
    } else if constexpr (isOf<T, std::optional> || isOf<T, Shared>) {
        put(bool(value));
        if (value)
            put(*value);
    } else if constexpr (isOf<T, std::expected>) {
        put(value.has_value());
        value ? put(*value) : put(value.error());
    } else if constexpr (isOf<T, std::variant>) {
        put(value.index());
        std::visit([this](const auto& held) { put(held); }, value);
    } else if constexpr (isOf<T, std::pair>) {
        put(value.first);
        put(value.second);
    } else {
        std::apply([this](const auto&... field) { (put(field), ...); }, fieldsOf(value));
    }
}

/// The alternative of a number; nothing where there is none of it.
template<class... A>
std::optional<std::variant<A...>> alternative(std::size_t number) {
    std::optional<std::variant<A...>> made;
    std::size_t at = 0;
    (static_cast<void>(at++ == number ? static_cast<void>(made.emplace(A())) : static_cast<void>(0)), ...);
    return made;
}

template<class... A>
std::optional<std::variant<A...>> alternativeOf(const std::variant<A...>&, std::size_t number) {
    return alternative<A...>(number);
}

template<class T>
void Reader::take(T& value) {
    if constexpr (std::is_same_v<T, bool>) {
        unsigned char byte = 0;
        takeRaw(&byte, 1);
        value = byte != 0;
    } else if constexpr (isRaw<T>) {
        takeRaw(&value, sizeof value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        value.resize(takeCount());
        takeRaw(value.data(), value.size());
    } else if constexpr (isOf<T, std::vector>) {
        using Each = typename T::value_type;
        const std::size_t n = takeCount();
        if constexpr (std::is_same_v<Each, bool>) {
            value.assign(n, false);
            for (std::size_t i = 0; i < n; ++i) {
                bool each = false;
                take(each);
                value[i] = each;
            }
        } else if constexpr (isRaw<Each>) {
            if (n > rest_.size() / sizeof(Each))
                return fail();
            value.resize(n);
            takeRaw(value.data(), n * sizeof(Each));
        } else {
            for (value.clear(); value.size() < n && !failed_;)
                take(value.emplace_back());
        }
    } else if constexpr (isMatrix<T>) {
        const std::size_t rows = takeCount(), cols = takeCount(), most = rest_.size() / sizeof(typename T::Scalar);
        if (failed_ || (cols > 0 && rows > most / cols))
            return fail();
        value.resize(Eigen::Index(rows), Eigen::Index(cols));
        takeRaw(value.data(), rows * cols * sizeof(typename T::Scalar));
    } else if constexpr (isOf<T, std::map>) {
        for (std::size_t n = takeCount(); n > 0 && !failed_; --n) {
            typename T::key_type key{};
            take(key);
            take(value[std::move(key)]);
        }
    } else if constexpr (isArray<T>) {
        for (auto& each : value)
            take(each);
    } else if constexpr (isOf<T, std::optional>) {
        bool has = false;
        take(has);
        value.reset();
        if (has)
            take(value.emplace());
    } else if constexpr (isOf<T, Shared>) {
        bool has = false;
        take(has);
        std::remove_cvref_t<decltype(*value)> held{};
        if (has)
            take(held);
        value = has ? T(std::move(held)) : T();
    } else if constexpr (isOf<T, std::expected>) {
        bool has = false;
        take(has);
        if (has) {
            typename T::value_type held{};
            take(held);
            value = std::move(held);
        } else {
            typename T::error_type error{};
            take(error);
            value = std::unexpected(std::move(error));
        }
    } else if constexpr (isOf<T, std::variant>) {
        std::size_t number = 0;
        take(number);
        auto made = alternativeOf(value, number);
        if (!made)
            return fail();
        value = std::move(*made);
        std::visit([this](auto& held) { take(held); }, value);
    } else if constexpr (isOf<T, std::pair>) {
        take(value.first);
        take(value.second);
    } else {
        std::apply([this](auto&... field) { (take(field), ...); }, fieldsOf(value));
    }
}

} // namespace vitrine::stored
