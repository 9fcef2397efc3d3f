#pragma once
#include "core/quantity/measured.h"

#include <QString>

#include <cmath>
#include <optional>

namespace vitrine {

// Between the members of structs and what boxes show.

template<class T>
inline constexpr bool isOptional = false;
template<class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template<class T>
struct Within {
    using Type = T;
};
template<class T>
struct Within<std::optional<T>> {
    using Type = T;
};

/// A number as a member has it; whole ones are rounded.
template<class T>
T toNumber(double number) {
    using N = typename Within<T>::Type;
    if constexpr (std::is_integral_v<N>)
        return static_cast<N>(std::lround(std::clamp(number, -1e6, 1e6)));
    else
        return number;
}

template<class T>
std::optional<double> fromNumber(const T& member) {
    if constexpr (isOptional<T>)
        return member ? std::optional<double>(static_cast<double>(*member)) : std::nullopt;
    else
        return static_cast<double>(member);
}

/// The value at a place in the list of its names; of an optional one the first place is none.
template<class E>
E toChoice(int index) {
    if constexpr (isOptional<E>)
        return index <= 0 ? E{} : E(static_cast<typename Within<E>::Type>(index - 1));
    else
        return static_cast<E>(index);
}

template<class E>
int fromChoice(const E& member) {
    if constexpr (isOptional<E>)
        return member ? static_cast<int>(*member) + 1 : 0;
    else
        return static_cast<int>(member);
}

QString rangeText(const std::optional<Interval>&);
/// Two numbers with anything between them that is no number; nothing where there are not two, the first below the second.
std::optional<Interval> rangeWritten(const QString&);
/// Why a text is no range or no colour; empty where it is, or where nothing is written.
QString whyNoRange(const QString&);
QString whyNoColour(const QString&);

} // namespace vitrine
