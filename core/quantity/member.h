#pragma once
#include <optional>

namespace vitrine {

template<class T>
struct MemberPointer;
template<class S, class T>
struct MemberPointer<T S::*> {
    using Struct = S;
    using Type = T;
};

/// The struct that a field belongs to, and what it is.
template<auto member>
using StructOf = typename MemberPointer<decltype(member)>::Struct;
template<auto member>
using TypeOf = typename MemberPointer<decltype(member)>::Type;

template<class T>
struct WithoutOptional {
    using Type = T;
};
template<class T>
struct WithoutOptional<std::optional<T>> {
    using Type = T;
};

/// What a field holds where it is not absent.
template<auto member>
using ValueAt = typename WithoutOptional<TypeOf<member>>::Type;

} // namespace vitrine
