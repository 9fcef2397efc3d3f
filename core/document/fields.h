#pragma once
#include "core/document/edit.h"
#include "core/quantity/member.h"

#include <tuple>

namespace vitrine {

// Each choice is said once: a struct has one list of its fields, and files, differences, the words of an action and ranges
// loop over it. Equality is that of the struct itself (defaulted), so it forgets none either.

/// Names a type without a value of it.
template<class S>
struct Of {};

/// Stands for a value of any type, to count the fields of a plain struct.
struct AnyValue {
    template<class T>
    operator T&() const;
    template<class T>
    operator T&&() const;
};

template<class S, std::size_t... i>
constexpr bool takesValues(std::index_sequence<i...>) {
    return requires {
        S{(static_cast<void>(i), AnyValue{})...};
    };
}

/// How many fields a plain struct has.
template<class S, std::size_t n = 0>
consteval std::size_t fieldCount() {
    if constexpr (takesValues<S>(std::make_index_sequence<n + 1>()))
        return fieldCount<S, n + 1>();
    else
        return n;
}

/// Whether a file has a field.
enum class InFile {
    Always,
    Later,    ///< files of before have none: then it is as in a new struct
    WhereSet, ///< as before, and it is left out where it is as in a new struct
    Beside    ///< its own fields stand beside the others, without an object around them
};

/// What a field may be; `refusal` takes the value as %1 (the ends of an interval as %1 and %2).
template<class T>
struct Range {
    bool (*holds)(const T&) = nullptr; ///< none: anything
    Message refusal = {}, remedy = {};
};

/// One choice of an S.
template<class S, class T>
struct Field {
    const char* key; ///< in files; never changes
    T S::*member;
    InFile inFile = InFile::Always;
    Message change = {};     ///< the action that changes it: "Set sample mass, %1"
    Message difference = {}; ///< "Mass of %1"
    Range<T> range = {};
    Message changeOfHigh = {}; ///< of an interval whose upper end alone is moved
};

/// A field that is a document of its own: lists pass over it.
template<class S, class T>
struct Elsewhere {
    T S::*member;
};

template<class F>
struct FieldParts;
template<template<class, class> class F, class S, class T>
struct FieldParts<F<S, T>> {
    using Struct = S;
    static constexpr bool passedOver = std::is_same_v<F<S, T>, Elsewhere<S, T>>;
};

/// The list of a struct. A field of the struct that is not in it does not compile.
template<class First, class... F>
std::tuple<First, F...> allFields(First first, F... fields) {
    static_assert(1 + sizeof...(F) == fieldCount<typename FieldParts<First>::Struct>(),
                  "every field of a struct stands in its list once");
    return {std::move(first), std::move(fields)...};
}

template<class S>
concept Listed = requires {
    fieldsOf(Of<S>{});
};

template<Listed S, class F>
void forEachField(F f) {
    const auto visit = [&]<class Each>(const Each& field) {
        if constexpr (!FieldParts<Each>::passedOver)
            f(field);
    };
    std::apply([&](const auto&... field) { (visit(field), ...); }, fieldsOf(Of<S>{}));
}

// Ranges

inline bool isPositiveNumber(double x) {
    return std::isfinite(x) && x > 0;
}

template<class T>
bool isPositive(const T& x) {
    if constexpr (std::is_arithmetic_v<T>)
        return isPositiveNumber(static_cast<double>(x));
    else
        return !x || isPositiveNumber(*x);
}

template<class T>
bool isNotNegative(const T& x) {
    if constexpr (std::is_arithmetic_v<T>)
        return std::isfinite(static_cast<double>(x)) && x >= 0;
    else
        return !x || isNotNegative(*x);
}

inline bool isRange(Interval range) {
    return std::isfinite(range.low) && std::isfinite(range.high) && range.low < range.high;
}

inline bool isRangeIfGiven(const std::optional<Interval>& range) {
    return !range || isRange(*range);
}

/// The numbers in the words that refuse a value.
template<class T>
Message withNumbers(const Message& words, const T& value) {
    if constexpr (std::is_arithmetic_v<T>)
        return words.with(Figure{static_cast<double>(value)});
    else if constexpr (std::is_same_v<T, Interval>)
        return words.with(Figure{value.low}, Figure{value.high});
    else if constexpr (requires { numberIn(value); })
        return words.with(Figure{numberIn(value)});
    else if constexpr (requires {
                           *value;
                           value.has_value();
                       })
        return value ? withNumbers(words, *value) : words;
    else
        return words;
}

/// Whether a field may have a value.
template<class S, class T>
Edited inRange(const Field<S, T>& field, const T& value) {
    if (!field.range.holds || field.range.holds(value))
        return {};
    return refuse(withNumbers(field.range.refusal, value), field.range.remedy);
}

/// The first of the fields of a value, of its parts or of its elements that is out of its range; nothing where all are within.
template<class T>
Edited inRange(const T& value) {
    Edited checked;
    if constexpr (Listed<T>)
        forEachField<T>([&](const auto& field) {
            if (checked)
                checked = inRange(field, value.*field.member);
            if (checked)
                checked = inRange(value.*field.member);
        });
    else if constexpr (requires {
                           *value;
                           value.has_value();
                       })
        return value ? inRange(*value) : checked;
    else if constexpr (std::ranges::range<T> && !std::is_same_v<T, std::string>)
        for (const auto& element : value)
            if (checked)
                checked = inRange(element);
    return checked;
}

// Differences

/// Calls `tell` with the words and the field of each that differs and has words for it.
template<Listed S, class Tell>
void eachDifference(const S& a, const S& b, Tell tell) {
    forEachField<S>([&](const auto& field) {
        using T = std::remove_cvref_t<decltype(a.*field.member)>;
        if (a.*field.member == b.*field.member)
            return;
        if (!field.difference.text.empty())
            tell(field.difference);
        else if constexpr (Listed<T>)
            eachDifference(a.*field.member, b.*field.member, tell);
    });
}

/// The words of an action that changes `a` to `b`: of the first field that differs and has words; a field within goes before
/// the whole. Nothing where no words are.
template<Listed S>
Message changeOf(const S& a, const S& b) {
    Message words;
    forEachField<S>([&](const auto& field) {
        using T = std::remove_cvref_t<decltype(a.*field.member)>;
        const T &before = a.*field.member, &after = b.*field.member;
        if (!words.text.empty() || before == after)
            return;
        if constexpr (Listed<T>)
            words = changeOf(before, after);
        if constexpr (std::is_same_v<T, Interval>)
            if (before.low == after.low)
                words = field.changeOfHigh;
        if (words.text.empty())
            words = field.change;
    });
    return words;
}

// Single fields

/// What the field of this place in a struct says of itself.
template<auto member>
const auto& fieldAt() {
    using S = StructOf<member>;
    using T = TypeOf<member>;
    const Field<S, T>* found = nullptr;
    forEachField<S>([&](const auto& field) {
        if constexpr (std::is_same_v<decltype(field), const Field<S, T>&>)
            if (field.member == member)
                found = &field;
    });
    return *found;
}

} // namespace vitrine
