#include "core/files/json/pattern_json.h"

#include "core/files/json/names.h"
#include "core/files/json/parameter_json.h"
#include "core/files/json/parts_json.h"
#include "core/files/json/pattern_choices_json.h"
#include "core/files/json/pattern_names.h"
#include "core/files/json/words_json.h"

namespace vitrine::json {

namespace {

using L1 = QLatin1String;

QJsonObject recordingJson(const PatternRecording& recording) {
    return {{L1("content"), name(recording.content, patternContents)},
            {L1("wavelength_A"), number(recording.wavelength)},
            {L1("polarization_done"), recording.polarizationDone},
            {L1("frames"), static_cast<qint64>(recording.frames.frames)}};
}

std::size_t countOf(const Fields& f, L1 key) {
    const int count = f.integer(key);
    if (count < 0)
        f.complain(key);
    return static_cast<std::size_t>(std::max(count, 0));
}

PatternRecording recordingOf(const Fields& f) {
    PatternRecording recording;
    recording.content = f.choice(L1("content"), patternContents);
    recording.wavelength = f.numberOrNull(L1("wavelength_A"));
    recording.polarizationDone = f.flag(L1("polarization_done"));
    recording.frames.frames = countOf(f, L1("frames"));
    return recording;
}

} // namespace

QJsonObject answeredSourceJson(const Source& source) {
    QJsonObject json = sourceJson(source);
    json[L1("answers")] = text(source.answers);
    return json;
}

Source sourceOf(const Fields& f) {
    return {f.text(L1("file")), f.text(L1("sha256")), f.text(L1("dialect")), f.text(L1("curve")), f.text(L1("answers"))};
}

QJsonObject patternJson(const ScatteringPattern& pattern) {
    return {{L1("id"), text(pattern.id)},
            {L1("name"), text(pattern.name)},
            {L1("source"), answeredSourceJson(pattern.source)},
            {L1("recording"), recordingJson(*pattern.recording)},
            {L1("role"), name(pattern.role, patternRoles)},
            {L1("reference"), pattern.reference},
            {L1("choices"), patternChoicesJson(pattern.choices)},
            {L1("pressure_GPa"), number(pattern.pressure)},
            {L1("temperature_K"), number(pattern.temperature)},
            {L1("notes"), wordsListJson(pattern.notes)}};
}

ScatteringPattern patternOf(const Fields& f) {
    ScatteringPattern pattern;
    pattern.id = f.text(L1("id"));
    pattern.name = f.text(L1("name"));
    pattern.source = sourceOf(f.object(L1("source")));
    pattern.recording = recordingOf(f.object(L1("recording")));
    pattern.role = f.choice(L1("role"), patternRoles);
    pattern.reference = f.has(L1("reference")) && f.flag(L1("reference"));
    pattern.choices = patternChoicesOf(f.object(L1("choices")));
    pattern.pressure = f.numberOrNull(L1("pressure_GPa"));
    pattern.temperature = f.numberOrNull(L1("temperature_K"));
    pattern.notes = wordsList(f.objects(L1("notes")));
    return pattern;
}

QJsonObject compressionChoicesJson(const CompressionChoices& choices) {
    QJsonObject json{{L1("order"), choices.fit.order},
                     {L1("fixed_B_prime"), number(choices.fit.fixedBPrime)},
                     {L1("equation"), name(choices.fit.equation, stateEquations)},
                     {L1("weighted"), choices.fit.weighted},
                     {L1("exponent"), number(choices.exponent)}};
    putParameters(json, choices.fit.parameters);
    return json;
}

CompressionChoices compressionChoicesOf(const Fields& f) {
    const L1 equation("equation"); // files of before have only one
    return {{f.integer(L1("order")), f.numberOrNull(L1("fixed_B_prime")), f.flag(L1("weighted")), parametersOf(f),
             f.has(equation) ? f.choice(equation, stateEquations) : StateEquation::BirchMurnaghan},
            f.number(L1("exponent"))};
}

} // namespace vitrine::json
