#pragma once
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace vitrine::stored {

/// Becomes a value of any type; only for asking how many of them an aggregate is made from.
struct Anything {
    template<class T>
    operator T&() const&;
    template<class T>
    operator T&() const&&;
};

template<class T, std::size_t... I>
constexpr bool isMadeFrom(std::index_sequence<I...>) {
    return requires {
        T{(static_cast<void>(I), Anything{})...};
    };
}

/// The number of fields of an aggregate of at most `most` ones, each of which can be copied.
template<class T, std::size_t most = 24>
constexpr std::size_t fieldCount() {
    static_assert(most > 0, "more fields than can be counted, or none");
    if constexpr (isMadeFrom<T>(std::make_index_sequence<most>{}))
        return most;
    else
        return fieldCount<T, most - 1>();
}

/// References to the fields of an aggregate, in their order.
template<class T>
constexpr auto fieldsOf(T& of) {
    constexpr std::size_t n = fieldCount<std::remove_const_t<T>>();
    if constexpr (n == 1) {
        auto& [a] = of;
        return std::tie(a);
    } else if constexpr (n == 2) {
        auto& [a, b] = of;
        return std::tie(a, b);
    } else if constexpr (n == 3) {
        auto& [a, b, c] = of;
        return std::tie(a, b, c);
    } else if constexpr (n == 4) {
        auto& [a, b, c, d] = of;
        return std::tie(a, b, c, d);
    } else if constexpr (n == 5) {
        auto& [a, b, c, d, e] = of;
        return std::tie(a, b, c, d, e);
    } else if constexpr (n == 6) {
        auto& [a, b, c, d, e, f] = of;
        return std::tie(a, b, c, d, e, f);
    } else if constexpr (n == 7) {
        auto& [a, b, c, d, e, f, g] = of;
        return std::tie(a, b, c, d, e, f, g);
    } else if constexpr (n == 8) {
        auto& [a, b, c, d, e, f, g, h] = of;
        return std::tie(a, b, c, d, e, f, g, h);
    } else if constexpr (n == 9) {
        auto& [a, b, c, d, e, f, g, h, i] = of;
        return std::tie(a, b, c, d, e, f, g, h, i);
    } else if constexpr (n == 10) {
        auto& [a, b, c, d, e, f, g, h, i, j] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j);
    } else if constexpr (n == 11) {
        auto& [a, b, c, d, e, f, g, h, i, j, k] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k);
    } else if constexpr (n == 12) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l);
    } else if constexpr (n == 13) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m);
    } else if constexpr (n == 14) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, o] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o);
    } else if constexpr (n == 15) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, o, p] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p);
    } else if constexpr (n == 16) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q);
    } else if constexpr (n == 17) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r);
    } else if constexpr (n == 18) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s);
    } else if constexpr (n == 19) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t);
    } else if constexpr (n == 20) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u);
    } else if constexpr (n == 21) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v);
    } else {
        static_assert(n == 22, "an aggregate of more fields needs a line here");
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w] = of;
        return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w);
    }
}

} // namespace vitrine::stored
