#pragma once
#include "core/document/study_fields.h"
#include "core/files/json/names.h"
#include "core/files/json/pattern_names.h"
#include "core/files/json/words_json.h"

namespace vitrine::json {

// Choices in files, both ways, by the lists of their fields.

// Values that are written in a form of their own.
inline QJsonValue ownJson(const std::string& value) {
    return text(value);
}
inline QJsonValue ownJson(const bool& value) {
    return value;
}
inline QJsonValue ownJson(const int& value) {
    return value;
}
inline QJsonValue ownJson(const std::size_t& value) {
    return static_cast<qint64>(value);
}
inline QJsonValue ownJson(const double& value) {
    return number(value);
}
inline QJsonValue ownJson(const Message& value) {
    return wordsJson(value);
}
QJsonValue ownJson(const Interval&);
QJsonValue ownJson(const CelsiusQuadratic&);
QJsonValue ownJson(const Absorption&);
QJsonValue ownJson(const PolarizationChoice&); ///< null where the integration did it
QJsonValue ownJson(const PressureTg&);
QJsonValue ownJson(const std::vector<double>&);
QJsonValue ownJson(const std::vector<std::string>&);
QJsonValue ownJson(const Shared<Recording>&);        ///< the kind alone
QJsonValue ownJson(const Shared<PatternRecording>&); ///< without points

void readOwn(const Fields&, QLatin1String key, std::string&);
void readOwn(const Fields&, QLatin1String key, bool&);
void readOwn(const Fields&, QLatin1String key, int&);
void readOwn(const Fields&, QLatin1String key, std::size_t&);
void readOwn(const Fields&, QLatin1String key, double&);
void readOwn(const Fields&, QLatin1String key, Interval&);
void readOwn(const Fields&, QLatin1String key, CelsiusQuadratic&);
void readOwn(const Fields&, QLatin1String key, Absorption&);
void readOwn(const Fields&, QLatin1String key, PolarizationChoice&);
void readOwn(const Fields&, QLatin1String key, std::vector<double>&);
void readOwn(const Fields&, QLatin1String key, std::vector<std::string>&);
void readOwn(const Fields&, QLatin1String key, Shared<Recording>&);
void readOwn(const Fields&, QLatin1String key, Shared<PatternRecording>&);

// Elements of a list that are objects in a form of their own.
inline void readElement(const Fields& fields, Message& value) {
    value = wordsOf(fields);
}
void readElement(const Fields&, PressureTg&);

template<class T>
concept Written = requires(const T& value) {
    { ownJson(value) } -> std::same_as<QJsonValue>;
    requires !std::is_enum_v<T>;
};

template<Listed S>
QJsonObject choicesJson(const S& choices);
template<Listed S>
S choicesOf(const Fields&);

/// Any choice as JSON: in its own form, by its name, by its list, or null where it is absent.
template<class T>
QJsonValue choiceJson(const T& value) {
    if constexpr (Written<T>)
        return ownJson(value);
    else if constexpr (std::is_enum_v<T>)
        return name(value, namesOf(value));
    else if constexpr (Listed<T>)
        return choicesJson(value);
    else if constexpr (std::ranges::range<T>) {
        QJsonArray list;
        for (const auto& element : value)
            list.append(choiceJson(element));
        return list;
    } else
        return value ? choiceJson(*value) : QJsonValue(); // optional or shared
}

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

/// Reads any choice as choiceJson() writes it; complains of what is not there or of another kind.
template<class T>
void readChoice(const Fields& fields, QLatin1String key, T& value) {
    if constexpr (requires { readOwn(fields, key, value); })
        readOwn(fields, key, value);
    else if constexpr (std::is_enum_v<T>)
        value = fields.choice(key, namesOf(value));
    else if constexpr (Listed<T>)
        value = choicesOf<T>(fields.object(key));
    else if constexpr (std::ranges::range<T>)
        for (const Fields& each : fields.objects(key))
            value.push_back(elementOf<typename T::value_type>(each));
    else if (fields.given(key))
        readChoice(fields, key, value.emplace());
}

template<class S, class T>
void putField(QJsonObject& object, const Field<S, T>& field, const S& choices) {
    const T& value = choices.*field.member;
    if constexpr (Listed<T>)
        if (field.inFile == InFile::Beside) {
            const QJsonObject beside = choicesJson(value);
            for (auto each = beside.begin(); each != beside.end(); ++each)
                object[each.key()] = each.value();
            return;
        }
    if (field.inFile != InFile::WhereSet || !(value == S{}.*field.member))
        object[QLatin1String(field.key)] = choiceJson(value);
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
    if (!mayLack || fields.has(key))
        readChoice(fields, key, choices.*field.member);
}

/// All fields of choices under their keys.
template<Listed S>
QJsonObject choicesJson(const S& choices) {
    QJsonObject object;
    forEachField<S>([&](const auto& field) { putField(object, field, choices); });
    return object;
}

/// The choices that choicesJson() wrote; complains of the first field that is not what it should be.
template<Listed S>
S choicesOf(const Fields& fields) {
    S choices;
    forEachField<S>([&](const auto& field) { readField(fields, field, choices); });
    return choices;
}

} // namespace vitrine::json
