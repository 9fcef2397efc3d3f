#include "core/files/json/value_json.h"

#include "core/files/json/results_json.h"

#include <QJsonDocument>

namespace vitrine::json {

namespace {

QJsonObject argumentJson(const Message::Argument& argument) {
    if (const auto* string = std::get_if<std::string>(&argument))
        return objectOf({{"text", *string}});
    if (const auto* figure = std::get_if<Figure>(&argument))
        return objectOf({{"value", figure->value}, {"digits", figure->digits}});
    return objectOf({{"words", std::get<Message>(argument)}});
}

} // namespace

QJsonValue ownJson(const char* value) {
    return QString::fromUtf8(value);
}
QJsonValue ownJson(const std::string& value) {
    return text(value);
}

QJsonValue ownJson(const Message& words) {
    return objectOf({{"context", words.context},
                     {"text", words.text},
                     {"arguments", listOf(words.arguments, argumentJson)},
                     {"number", words.number}});
}

QJsonValue ownJson(const Measured& value) {
    return measuredJson(value);
}
QJsonValue ownJson(const Problem& value) {
    return problemJson(value);
}
QJsonValue ownJson(const Interval& interval) {
    return QJsonArray{number(interval.low), number(interval.high)};
}
QJsonValue ownJson(const CelsiusQuadratic& q) {
    return QJsonArray{number(q.c0), number(q.c1), number(q.c2)};
}

QJsonValue ownJson(const Absorption& absorption) {
    return objectOf({{"geometry", static_cast<Geometry>(absorption.index())}, {"mu_length", thicknessOf(absorption)}});
}

QJsonValue ownJson(const PolarizationChoice& choice) {
    const auto* polarization = std::get_if<Polarization>(&choice);
    return polarization ? number(polarization->fraction) : QJsonValue();
}

QJsonValue ownJson(const PressureTg& each) {
    return objectOf({{"pressure_GPa", each.pressure}, {"T_g_K", each.tg.value}, {"error_K", each.tg.error}});
}

QJsonValue ownJson(const std::vector<std::string>& values) {
    return listOf(values, [](const std::string& value) { return objectOf({{"id", value}}); });
}

QJsonValue ownJson(const Shared<Recording>& recording) {
    return name(recording->kind);
}

QJsonValue ownJson(const Shared<HeatFlowRun>& run) {
    return name(run->recording.kind);
}

QJsonValue ownJson(const Shared<PatternRecording>& recording) {
    return objectOf({{"content", recording->content},
                     {"wavelength_A", recording->wavelength},
                     {"polarization_done", recording->polarizationDone},
                     {"frames", recording->frames.frames}});
}

void put(QJsonObject& object, std::initializer_list<Entry> entries) {
    for (const Entry& each : entries)
        object[each.key] = each.value;
}

QJsonObject objectOf(std::initializer_list<Entry> entries) {
    QJsonObject object;
    put(object, entries);
    return object;
}

QJsonObject sourceJson(const Source& source) {
    QJsonObject object = choicesJson(source);
    object.remove(QLatin1String("answers"));
    return object;
}

QJsonArray englishList(const std::vector<Message>& sentences) {
    return listOf(sentences, [](const Message& sentence) { return text(english(sentence)); });
}

void addBranch(QJsonObject& object, PeakBranch branch) {
    const bool plain = branch == PeakBranch::Other || branch == PeakBranch::Shadow || branch == PeakBranch::Overshoot;
    put(object, {{"branch", plain ? branch : PeakBranch::Other}});
    if (!plain)
        put(object, {{"event", branch}});
}

void putOthers(QJsonObject& object, const OtherFields& others) {
    const QJsonObject kept = QJsonDocument::fromJson(QByteArray::fromStdString(others.json)).object();
    for (auto each = kept.begin(); each != kept.end(); ++each)
        if (!object.contains(each.key()))
            object[each.key()] = each.value();
}

} // namespace vitrine::json
