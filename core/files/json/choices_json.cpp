#include "core/files/json/choices_json.h"

#include "core/files/json/parts_json.h"

namespace vitrine::json {

namespace {

using L1 = QLatin1String;

/// The geometries of Absorption, in its order.
enum class Geometry { None, FlatPlate, Capillary };
constexpr Name<Geometry> geometries[] = {
    {Geometry::None, "none"}, {Geometry::FlatPlate, "flat-plate"}, {Geometry::Capillary, "capillary"}};

} // namespace

QJsonValue ownJson(const Interval& interval) {
    return intervalJson(interval);
}
QJsonValue ownJson(const CelsiusQuadratic& q) {
    return QJsonArray{number(q.c0), number(q.c1), number(q.c2)};
}

QJsonValue ownJson(const Absorption& absorption) {
    return QJsonObject{{L1("geometry"), name(static_cast<Geometry>(absorption.index()), geometries)},
                       {L1("mu_length"), number(thicknessOf(absorption))}};
}

QJsonValue ownJson(const PolarizationChoice& choice) {
    const auto* polarization = std::get_if<Polarization>(&choice);
    return polarization ? number(polarization->fraction) : QJsonValue();
}

QJsonValue ownJson(const PressureTg& each) {
    return QJsonObject{{L1("pressure_GPa"), number(each.pressure)},
                       {L1("T_g_K"), number(each.tg.value)},
                       {L1("error_K"), number(each.tg.error)}};
}

QJsonValue ownJson(const std::vector<double>& values) {
    QJsonArray list;
    for (const double value : values)
        list.append(number(value));
    return list;
}

QJsonValue ownJson(const std::vector<std::string>& values) {
    QJsonArray list;
    for (const std::string& value : values)
        list.append(QJsonObject{{L1("id"), text(value)}});
    return list;
}

QJsonValue ownJson(const Shared<Recording>& recording) {
    return name(recording->kind, signalKinds);
}

QJsonValue ownJson(const Shared<PatternRecording>& recording) {
    return QJsonObject{{L1("content"), name(recording->content, patternContents)},
                       {L1("wavelength_A"), number(recording->wavelength)},
                       {L1("polarization_done"), recording->polarizationDone},
                       {L1("frames"), static_cast<qint64>(recording->frames.frames)}};
}

void readOwn(const Fields& fields, L1 key, std::string& value) {
    value = fields.text(key);
}
void readOwn(const Fields& fields, L1 key, bool& value) {
    value = fields.flag(key);
}
void readOwn(const Fields& fields, L1 key, int& value) {
    value = fields.integer(key);
}
void readOwn(const Fields& fields, L1 key, std::size_t& value) {
    value = fields.count(key);
}
void readOwn(const Fields& fields, L1 key, double& value) {
    value = fields.number(key);
}
void readOwn(const Fields& fields, L1 key, Interval& value) {
    value = intervalOf(fields, key);
}

void readOwn(const Fields& fields, L1 key, CelsiusQuadratic& value) {
    const auto c = fields.numbers(key, 3);
    value = {c[0], c[1], c[2]};
}

void readOwn(const Fields& fields, L1 key, Absorption& value) {
    const Fields f = fields.object(key);
    const double thickness = f.number(L1("mu_length"));
    switch (f.choice(L1("geometry"), geometries)) {
    case Geometry::FlatPlate:
        value = FlatPlate{thickness};
        break;
    case Geometry::Capillary:
        value = Capillary{thickness};
        break;
    case Geometry::None:
        value = NoAbsorption{};
    }
}

void readOwn(const Fields& fields, L1 key, PolarizationChoice& value) {
    const auto fraction = fields.numberOrNull(key);
    value = fraction ? PolarizationChoice(Polarization{*fraction}) : PolarizationDone{};
}

void readOwn(const Fields& fields, L1 key, std::vector<double>& value) {
    value = fields.numbers(key);
}

void readOwn(const Fields& fields, L1 key, std::vector<std::string>& value) {
    for (const Fields& each : fields.objects(key))
        value.push_back(each.text(L1("id")));
}

void readOwn(const Fields& fields, L1 key, Shared<Recording>& value) {
    Recording recording;
    recording.kind = fields.choice(key, signalKinds);
    value = std::move(recording);
}

void readOwn(const Fields& fields, L1 key, Shared<PatternRecording>& value) {
    const Fields f = fields.object(key);
    PatternRecording recording;
    recording.content = f.choice(L1("content"), patternContents);
    recording.wavelength = f.numberOrNull(L1("wavelength_A"));
    recording.polarizationDone = f.flag(L1("polarization_done"));
    recording.frames.frames = f.count(L1("frames"));
    value = std::move(recording);
}

void readElement(const Fields& fields, PressureTg& value) {
    value = {fields.number(L1("pressure_GPa")), {fields.number(L1("T_g_K")), fields.optionalNumber(L1("error_K"))}};
}

} // namespace vitrine::json
