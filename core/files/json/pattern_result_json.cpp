#include "core/files/json/pattern_result_json.h"

#include "core/files/json/parts_json.h"
#include "core/files/json/pattern_names.h"
#include "core/files/json/results_json.h"
#include "core/files/json/structure_result_json.h"
#include "core/results/pattern_quantities.h"

namespace vitrine {

namespace {

using json::number;
using json::text;
using L1 = QLatin1String;

QByteArray nameOf(PeakDefinition definition) {
    return json::name(definition, json::peakDefinitions).toString().toLatin1();
}

/// By the chosen definition, which is named with it.
void putFirstPeak(QJsonObject& json, const PatternResult& result) {
    for (const auto& each : firstPeakResults())
        if (std::string_view(each.definition.key).ends_with("_per_A"))
            json[json::keyOf(each.definition)] = result.peaks ? resultJson(each.value(*result.peaks->front()),
                                                                           nameOf(result.peaks->front()->definition).constData())
                                                              : problemJson(result.peaks.error());
}

QJsonObject definitionJson(const DiffractionPeak& peak) {
    QJsonObject json = listJson(firstPeakResults(), peak);
    json[L1("method")] = L1(nameOf(peak.definition));
    json[L1("window_per_A")] = json::intervalJson(peak.window);
    return json;
}

/// All definitions that worked but the chosen one.
QJsonArray definitionsJson(const PatternResult& result) {
    QJsonArray list;
    if (result.peaks)
        for (std::size_t i = 1; i < result.peaks->size(); ++i)
            list.append(definitionJson(*(*result.peaks)[i]));
    return list;
}

QJsonArray rejectedJson(const AveragedFrames& frames) {
    QJsonArray list;
    for (const RejectedFrame& each : frames.rejected)
        list.append(QJsonObject{{L1("index"), static_cast<qint64>(each.frame)}, {L1("reason"), text(english(each.reason))}});
    return list;
}

/// How the frames of a stack became one pattern; `index` counts frames from 0.
QJsonObject framesJson(const AveragedFrames& frames, const FrameChoices& choices) {
    const std::size_t all = frames.scale.size();
    return {{L1("average"), json::name(choices.average, json::frameAverages)},
            {L1("recorded"), static_cast<qint64>(all)},
            {L1("averaged"), static_cast<qint64>(all - frames.rejected.size())},
            {L1("clipped_points"), static_cast<qint64>(frames.clippedPoints)},
            {L1("rejected"), rejectedJson(frames)}};
}

QJsonArray notesJson(const ScatteringPattern& pattern, const PatternResult& result) {
    std::vector<Message> notes = pattern.notes;
    const auto add = [&](const std::vector<Message>& more) {
        for (const Message& note : more)
            if (std::ranges::find(notes, note) == notes.end())
                notes.push_back(note);
    };
    if (result.frames)
        add((*result.frames)->notes);
    if (result.densityMap && *result.densityMap)
        add((**result.densityMap)->notes);
    if (result.structure) {
        add((*result.structure)->notes);
        add((*result.structure)->normalization.warnings);
    }
    return json::englishList(notes);
}

QJsonObject densityJson(const ScatteringPattern& pattern, const PatternResult& result) {
    if (!result.numberDensity)
        return problemJson(question(Question::Density, phrase("Results", "The density is not known.")));
    const Refinement refine = pattern.choices.refine;
    const bool refined = result.densityMap && (refine == Refinement::Density || refine == Refinement::Both);
    return measuredJson({*result.numberDensity}, refined ? "least chi2 at low r (Eggert)" : "given");
}

QJsonArray shellsJson(const PatternResult& result) {
    QJsonArray list;
    for (const Shell& shell : result.shells) {
        QJsonObject json = listJson(shellResults(), shell);
        json[L1("height")] = measuredJson({shell.height});
        list.append(json);
    }
    return list;
}

QJsonValue subPeaksJson(const Result<Shared<SubPeakFit>>& fit) {
    if (!fit)
        return problemJson(fit.error());
    QJsonArray peaks;
    for (const SubPeak& peak : (*fit)->peaks)
        peaks.append(listJson(subPeakResults(), peak));
    return QJsonObject{{L1("window_A"), json::intervalJson(Interval{(*fit)->r.front(), (*fit)->r.back()})},
                       {L1("chi2_reduced"), number((*fit)->chi2Reduced)},
                       {L1("independent_points"), number((*fit)->independentPoints)},
                       {L1("peaks"), peaks}};
}

QJsonObject coordinationJson(const PatternResult& result) {
    if (!result.coordination)
        return problemJson(result.coordination.error());
    const ShellCount& count = *result.coordination;
    QJsonObject json;
    if (count.byDefinitions) {
        const Coordination& c = *count.byDefinitions;
        json = listJson(coordinationResults(), c);
        json[L1("first_shell")] = measuredJson(c.toFirstMinimum, "to the first minimum");
        json[L1("limits_A")] = json::intervalJson(c.shell);
    }
    if (count.betweenLimits) {
        json[L1("first_shell")] = measuredJson(*count.betweenLimits, "between the limits given");
        json[L1("limits_A")] = json::intervalJson(count.limits);
    }
    return json;
}

QJsonObject headJson(const ScatteringPattern& pattern, const PatternResult& result) {
    const PatternRecording& recording = *pattern.recording;
    const bool onR = isOnDistance(recording.content);
    QJsonObject json{{L1("id"), text(pattern.id)},
                     {L1("name"), text(pattern.name)},
                     {L1("source"), json::sourceJson(pattern.source)},
                     {L1("role"), json::name(pattern.role, json::patternRoles)},
                     {L1("content"), json::name(recording.content, json::patternContents)},
                     {L1("axis"), L1(onR ? "r" : "q")},
                     {L1("wavelength_A"), number(pattern.choices.wavelength)},
                     {L1("pressure_GPa"), number(pattern.pressure)},
                     {L1("temperature_K"), number(pattern.temperature)},
                     {L1("notes"), notesJson(pattern, result)}};
    if (result.frames)
        json[L1("frames")] = framesJson(**result.frames, pattern.choices.frames);
    if (!result.pattern)
        json[L1("problem")] = text(english(result.pattern.error().what));
    return json;
}

} // namespace

QJsonObject patternResultJson(const ScatteringPattern& pattern, const PatternResult& result, bool curves) {
    QJsonObject json = headJson(pattern, result);
    if (pattern.role == PatternRole::Background)
        return json;
    json[L1("background")] = text(pattern.choices.background);
    putFirstPeak(json, result);
    json[L1("definitions")] = definitionsJson(result);
    json[L1("s_q")] = structureFactorJson(pattern, result, curves);
    json[L1("g_r")] = pairFunctionJson(pattern, result, curves);
    json[L1("normalization")] = normalizationJson(pattern, result);
    json[L1("density_per_A3")] = densityJson(pattern, result);
    json[L1("coordination")] = coordinationJson(result);
    json[L1("shells")] = shellsJson(result);
    if (result.subPeaks)
        json[L1("sub_peaks")] = subPeaksJson(*result.subPeaks);
    if (result.densityMap)
        json[L1("density_map")] = densityMapJson(*result.densityMap, curves);
    return json;
}

} // namespace vitrine
