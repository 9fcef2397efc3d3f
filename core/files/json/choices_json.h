#pragma once
#include "core/files/json/value_json.h"

namespace vitrine::json {

// Choices out of files, by the lists of their fields, as valueJson() writes them.

// Values that are read in a form of their own, as ownJson() writes them.
template<class T>
requires requires(const Fields& fields, QLatin1String key, T& value) {
    fields.read(key, value);
}
void readOwn(const Fields& fields, QLatin1String key, T& value) {
    fields.read(key, value);
}
void readOwn(const Fields&, QLatin1String key, Interval&);
void readOwn(const Fields&, QLatin1String key, CelsiusQuadratic&);
void readOwn(const Fields&, QLatin1String key, Absorption&);
void readOwn(const Fields&, QLatin1String key, PolarizationChoice&);
void readOwn(const Fields&, QLatin1String key, std::vector<std::string>&);
void readOwn(const Fields&, QLatin1String key, Shared<Recording>&);
void readOwn(const Fields&, QLatin1String key, Shared<PatternRecording>&);
void readOwn(const Fields&, QLatin1String key, Shared<HeatFlowRun>&);

// Elements of a list that are objects in a form of their own.
void readElement(const Fields&, Message&);
void readElement(const Fields&, PressureTg&);

template<Listed S>
S choicesOf(const Fields&);

/// Reads an element of a list.
template<class T>
T elementOf(const Fields& fields) {
    if constexpr (Listed<T>)
        return choicesOf<T>(fields);
    else {
        T element;
        readElement(fields, element);
        return element;
    }
}

/// Reads any choice as valueJson() writes it; complains of what is not there or of another kind.
template<class T>
void readChoice(const Fields& fields, QLatin1String key, T& value) {
    if constexpr (requires { readOwn(fields, key, value); })
        readOwn(fields, key, value);
    else if constexpr (std::is_enum_v<T>)
        value = fields.choice<T>(key);
    else if constexpr (Listed<T>)
        value = choicesOf<T>(fields.object(key));
    else if constexpr (std::ranges::range<T>)
        for (const Fields& each : fields.objects(key))
            value.push_back(elementOf<typename T::value_type>(each));
    else if (fields.given(key))
        readChoice(fields, key, value.emplace());
}

template<class T>
struct EnumOf {
    using Type = T;
};
template<class T>
struct EnumOf<std::optional<T>> {
    using Type = T;
};

/// Whether a struct keeps what it does not know.
template<class S>
concept KeepsOthers = requires(S s) {
    { s.others } -> std::same_as<OtherFields&>;
};

/// Whether this version can read a field that is there: in a struct that keeps what it does not know, a name of a choice that
/// another version has is kept too.
template<class S, class T>
bool isUnderstood(const Fields& fields, const Field<S, T>& field) {
    using E = typename EnumOf<T>::Type;
    const QLatin1String key(field.key);
    if constexpr (KeepsOthers<S> && std::is_enum_v<E>)
        return !fields.has(key) || fields.isChoice<E>(key);
    else
        return true;
}

template<Listed S>
std::string othersOf(const Fields& fields) {
    return fields.others([&](QLatin1String key) {
        bool known = false;
        forEachField<S>(
            [&](const auto& field) { known = known || (key == QLatin1String(field.key) && isUnderstood(fields, field)); });
        return known;
    });
}

template<class S, class T>
void readField(const Fields& fields, const Field<S, T>& field, S& choices) {
    const QLatin1String key(field.key);
    const bool mayLack = field.inFile == InFile::Later || field.inFile == InFile::WhereSet;
    if constexpr (Listed<T>)
        if (field.inFile == InFile::Beside) {
            choices.*field.member = choicesOf<T>(fields);
            return;
        }
    if constexpr (std::is_same_v<T, OtherFields>)
        choices.*field.member = {othersOf<S>(fields)};
    else if ((!mayLack || fields.has(key)) && isUnderstood(fields, field))
        readChoice(fields, key, choices.*field.member);
}

/// The choices that choicesJson() wrote; complains of the first field that is not what it should be.
template<Listed S>
S choicesOf(const Fields& fields) {
    S choices;
    forEachField<S>([&](const auto& field) { readField(fields, field, choices); });
    return choices;
}

} // namespace vitrine::json
