#include "core/files/json/choices_json.h"

namespace vitrine::json {

using L1 = QLatin1String;

namespace {

constexpr int deepestWords = 16;

Message wordsOf(const Fields&, int depth);

Message::Argument argumentOf(const Fields& fields, int depth) {
    if (fields.has(L1("text")))
        return fields.text(L1("text"));
    if (fields.has(L1("words")))
        return wordsOf(fields.object(L1("words")), depth + 1);
    return Figure{fields.anyNumber(L1("value")), fields.integer(L1("digits"))};
}

Message wordsOf(const Fields& fields, int depth) {
    if (depth > deepestWords) {
        fields.complain(L1("words"));
        return {};
    }
    Message words = {fields.text(L1("context")), fields.text(L1("text")), {}, {}};
    for (const auto& argument : fields.objects(L1("arguments")))
        words.arguments.push_back(argumentOf(argument, depth));
    if (fields.given(L1("number")))
        words.number = fields.integer(L1("number"));
    return words;
}

} // namespace

void readOwn(const Fields& fields, L1 key, Interval& value) {
    const auto ends = fields.numbers(key, 2);
    value = {ends[0], ends[1]};
}

void readOwn(const Fields& fields, L1 key, CelsiusQuadratic& value) {
    const auto c = fields.numbers(key, 3);
    value = {c[0], c[1], c[2]};
}

void readOwn(const Fields& fields, L1 key, Absorption& value) {
    const Fields f = fields.object(key);
    const double thickness = f.number(L1("mu_length"));
    switch (f.choice<Geometry>(L1("geometry"))) {
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

void readOwn(const Fields& fields, L1 key, std::vector<std::string>& value) {
    for (const Fields& each : fields.objects(key))
        value.push_back(each.text(L1("id")));
}

void readOwn(const Fields& fields, L1 key, Shared<Recording>& value) {
    Recording recording;
    recording.kind = fields.choice<SignalKind>(key);
    value = std::move(recording);
}

void readOwn(const Fields& fields, L1 key, Shared<HeatFlowRun>& value) {
    HeatFlowRun run;
    run.recording.kind = fields.choice<SignalKind>(key);
    value = std::move(run);
}

void readOwn(const Fields& fields, L1 key, Shared<PatternRecording>& value) {
    const Fields f = fields.object(key);
    PatternRecording recording;
    recording.content = f.choice<PatternContent>(L1("content"));
    recording.wavelength = f.numberOrNull(L1("wavelength_A"));
    recording.polarizationDone = f.flag(L1("polarization_done"));
    recording.frames.frames = f.count(L1("frames"));
    value = std::move(recording);
}

void readElement(const Fields& fields, Message& value) {
    value = wordsOf(fields, 0);
}

void readElement(const Fields& fields, PressureTg& value) {
    value = {fields.number(L1("pressure_GPa")), {fields.number(L1("T_g_K")), fields.optionalNumber(L1("error_K"))}};
}

} // namespace vitrine::json
