#pragma once
#include "core/document/study_fields.h"
#include "core/files/json/names.h"
#include "core/quantity/measured.h"

namespace vitrine::json {

// Values in files: each kind of value has one form everywhere.

template<class T>
requires std::is_arithmetic_v<T> QJsonValue ownJson(const T& value) {
    if constexpr (std::is_same_v<T, bool>)
        return value;
    else if constexpr (std::is_integral_v<T>)
        return static_cast<qint64>(value);
    else
        return number(value);
}
QJsonValue ownJson(const char*);
QJsonValue ownJson(const std::string&);
QJsonValue ownJson(const Message&); ///< with its arguments, for another language
QJsonValue ownJson(const Measured&);
QJsonValue ownJson(const Problem&);
QJsonValue ownJson(const Interval&);
QJsonValue ownJson(const CelsiusQuadratic&);
QJsonValue ownJson(const Absorption&);
QJsonValue ownJson(const PolarizationChoice&); ///< null where the integration did it
QJsonValue ownJson(const PressureTg&);
QJsonValue ownJson(const std::vector<std::string>&);
QJsonValue ownJson(const Shared<Recording>&);        ///< the kind alone
QJsonValue ownJson(const Shared<PatternRecording>&); ///< without points
QJsonValue ownJson(const Shared<HeatFlowRun>&);      ///< the kind of its signal alone

template<class T>
concept Written = requires(const T& value) {
    { ownJson(value) } -> std::same_as<QJsonValue>;
    requires !std::is_enum_v<T>;
};

template<class T>
concept Json = std::same_as<T, QJsonValue> || std::same_as<T, QJsonObject> || std::same_as<T, QJsonArray>;

template<Listed S>
QJsonObject choicesJson(const S& choices);

/// What `json` makes of each, as a list.
template<class List, class ToJson>
QJsonArray listOf(const List& values, ToJson toJson) {
    QJsonArray list;
    for (const auto& value : values)
        list.append(toJson(value));
    return list;
}

/// Any value as JSON: in its own form, by its name, by its list, null where it is absent, or why it cannot be had.
template<class T>
QJsonValue valueJson(const T& value) {
    if constexpr (Json<T>)
        return value;
    else if constexpr (Written<T>)
        return ownJson(value);
    else if constexpr (std::is_enum_v<T>)
        return name(value);
    else if constexpr (Listed<T>)
        return choicesJson(value);
    else if constexpr (std::ranges::range<T>)
        return listOf(value, [](const auto& each) { return valueJson(each); });
    else if constexpr (requires { value.error(); })
        return value ? valueJson(*value) : ownJson(value.error());
    else
        return value ? valueJson(*value) : QJsonValue(); // optional or shared
}

/// Puts into an object what it does not have yet.
void putOthers(QJsonObject&, const OtherFields&);

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
    if constexpr (std::is_same_v<T, OtherFields>)
        putOthers(object, value);
    else if (field.inFile != InFile::WhereSet || !(value == S{}.*field.member))
        object[QLatin1String(field.key)] = valueJson(value);
}

/// All fields of choices under their keys.
template<Listed S>
QJsonObject choicesJson(const S& choices) {
    QJsonObject object;
    forEachField<S>([&](const auto& field) { putField(object, field, choices); });
    return object;
}

/// A key and the value under it.
struct Entry {
    QLatin1String key;
    QJsonValue value;

    template<class T>
    Entry(const char* under, const T& of) : key(under), value(valueJson(of)) {}
};

void put(QJsonObject&, std::initializer_list<Entry>);
QJsonObject objectOf(std::initializer_list<Entry>);

// Parts that several documents have in common.

/// Where a curve comes from, without the answers that were given when it was read.
QJsonObject sourceJson(const Source&);
/// Adds the branch of a peak or of a line as results have it: "shadow", "overshoot" or "other", and of crystallisation and
/// melting, which are "other", "event" with the name.
void addBranch(QJsonObject&, PeakBranch);
/// The sentences in English.
QJsonArray englishList(const std::vector<Message>&);

} // namespace vitrine::json
