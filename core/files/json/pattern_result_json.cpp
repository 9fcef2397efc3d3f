#include "core/files/json/results_json.h"

#include "core/results/pattern_quantities.h"

namespace vitrine {

namespace {

using json::listOf;
using json::objectOf;
using json::put;

bool isReduced(const ScatteringPattern& pattern) {
    return pattern.recording->content == PatternContent::Intensity;
}

/// By the chosen definition, which is named with it.
void putFirstPeak(QJsonObject& object, const PatternResult& result) {
    for (const auto& each : firstPeakResults())
        if (std::string_view(each.definition.key).ends_with("_per_A"))
            object[json::keyOf(each.definition)] =
                result.peaks
                    ? resultJson(each.value(*result.peaks->front()), choiceName(result.peaks->front()->definition).c_str())
                    : problemJson(result.peaks.error());
}

QJsonObject definitionJson(const DiffractionPeak& peak) {
    QJsonObject object = listJson(firstPeakResults(), peak);
    put(object, {{"method", peak.definition}, {"window_per_A", peak.window}});
    return object;
}

/// All definitions that worked but the chosen one.
QJsonArray definitionsJson(const PatternResult& result) {
    QJsonArray list;
    if (result.peaks)
        for (const auto& peak : *result.peaks | std::views::drop(1))
            list.append(definitionJson(*peak));
    return list;
}

QJsonObject rejectedJson(const RejectedFrame& each) {
    return objectOf({{"index", each.frame}, {"reason", english(each.reason)}});
}

/// How the frames of a stack became one pattern; `index` counts frames from 0.
QJsonObject framesJson(const AveragedFrames& frames, const FrameChoices& choices) {
    const std::size_t all = frames.scale.size();
    return objectOf({{"average", choices.average},
                     {"recorded", all},
                     {"averaged", all - frames.rejected.size()},
                     {"clipped_points", frames.clippedPoints},
                     {"rejected", listOf(frames.rejected, rejectedJson)}});
}

QJsonArray notesJson(const ScatteringPattern& pattern, const PatternResult& result) {
    std::vector<Message> notes = notesOn(pattern, result);
    if (result.structure)
        addNotes(notes, (*result.structure)->normalization.warnings);
    return json::englishList(notes);
}

/// A curve of a structure: its abscissa, what it is called, and what is said where a file does not hold it.
struct StructureCurve {
    const char *range, *abscissa;
    std::vector<double> Structure::*x, Structure::*y, Structure::*sigma;
    Message absent;
};

StructureCurve factorCurve() {
    return {"range_q_per_A", "q_per_A",          &Structure::q,
            &Structure::s,   &Structure::sSigma, phrase("Results", "The file holds no S(q).")};
}

StructureCurve pairCurve() {
    return {"range_r_A", "r_A", &Structure::r, &Structure::g, &Structure::gSigma, phrase("Results", "The file holds no G(r).")};
}

/// Extent of a curve and, with `curves`, its points; "error" is null where no errors are known. `made`: how it was made.
QJsonObject curveJson(const PatternResult& result, const StructureCurve& of, bool curves, QJsonObject made) {
    if (!result.structure)
        return problemJson(result.structure.error());
    const Structure& s = **result.structure;
    const auto &x = s.*of.x, &sigma = s.*of.sigma;
    if (x.empty())
        return problemJson({of.absent, {}, {}});
    put(made, {{"points", x.size()}, {of.range, Interval{x.front(), x.back()}}});
    if (curves)
        put(made, {{of.abscissa, x}, {"value", s.*of.y}, {"error", sigma.empty() ? QJsonValue() : json::valueJson(sigma)}});
    return made;
}

/// How the curves were made of the intensities; empty for a file that holds them.
QJsonObject factorMade(const ScatteringPattern& pattern) {
    return isReduced(pattern) ? objectOf({{"convention", pattern.choices.structure.convention}}) : QJsonObject();
}

QJsonObject pairMade(const ScatteringPattern& pattern, const PatternResult& result) {
    if (!isReduced(pattern) || !result.structure)
        return {};
    return objectOf({{"window", pattern.choices.structure.window}, {"resolution_A", (*result.structure)->resolution}});
}

QJsonObject normalizationJson(const ScatteringPattern& pattern, const PatternResult& result) {
    if (!isReduced(pattern))
        return problemJson({phrase("Results", "The file holds the result of another program, taken as it is."), {}, {}});
    if (!result.structure)
        return problemJson(result.structure.error());
    const Normalization& n = (*result.structure)->normalization;
    QJsonObject object = listJson(normalizationResults(), n);
    const auto slope = n.lowRSlope ? std::optional(Measured{*n.lowRSlope}) : std::nullopt;
    put(object, {{"low_r_slope_per_A3", slope}, {"arbitrary_scale", n.arbitraryScale}});
    return object;
}

QJsonObject densityMapJson(const Result<Shared<DensityMap>>& result) {
    if (!result)
        return problemJson(result.error());
    const DensityMap& map = **result;
    return objectOf({{"density_per_A3", measuredJson({map.bestDensity, map.densityError, {}}, refinedDensity)},
                     {"background_scale", Measured{map.bestBackgroundScale, map.backgroundError, {}}},
                     {"chi2_per_A3", map.bestChi2},
                     {"at_edge", map.atEdge},
                     {"densities_per_A3", map.density},
                     {"background_scales", map.backgroundScale},
                     {"chi2_map_per_A3", map.chi2}});
}

QJsonObject densityJson(const ScatteringPattern& pattern, const PatternResult& result) {
    const Refinement refine = pattern.choices.refine;
    const bool refined = result.densityMap && (refine == Refinement::Density || refine == Refinement::Both);
    return resultJson(densityResult().value(result), refined ? refinedDensity : "given");
}

/// How S(q) goes on below q_min; null where there is no G(r) that was made here.
QJsonValue belowQMinJson(const PatternResult& result) {
    const bool transformed = result.structure && !(*result.structure)->q.empty() && !(*result.structure)->r.empty();
    return transformed ? json::name((*result.structure)->normalization.below) : QJsonValue();
}

QJsonObject shellJson(const Shell& shell) {
    QJsonObject object = listJson(shellResults(), shell);
    put(object, {{"height", Measured{shell.height}}});
    return object;
}

/// r and N of a sub-peak that is of this pair.
void addPairOf(QJsonObject& object, AtomPair pair, const SubPeak& peak) {
    if (!peak.pair || (*peak.pair != pair && *peak.pair != AtomPair{pair.second, pair.first}))
        return;
    put(object, {{"of", pairText(*peak.pair)}, {"r_A", peak.r}, {"N", *peak.neighbours}});
}

QJsonObject noiseJson(const RowNoise& noise) {
    const auto factor = noise.stated ? std::optional(noise.factor) : std::nullopt;
    return objectOf({{"rows_worth_one", noise.tau},
                     {"rows", noise.rows},
                     {"errors_from", std::string(noise.stated ? "file" : "scatter")},
                     {"factor", factor}});
}

QJsonObject subPeakJson(const SubPeak& peak) {
    QJsonObject object = listJson(subPeakResults(), peak);
    if (peak.pair)
        put(object,
            {{"pair", pairText(*peak.pair)}, {"N", *peak.neighbours}, {"N_of_first_around_second", *peak.neighboursOfSecond}});
    return object;
}

/// Every pair with its weight; of those that a sub-peak was given, their distance and neighbours.
QJsonArray pairsJson(const PatternResult& result, bool curves) {
    return listOf((*result.pairs)->pairs, [&](const PairWeight& each) {
        QJsonObject object = objectOf({{"pair", pairText(each.pair)},
                                       {"weight", each.mean},
                                       {"weight_at_least_q", each.w.front()},
                                       {"weight_at_greatest_q", each.w.back()}});
        if (curves)
            put(object, {{"weights", each.w}});
        for (std::size_t k = 0; result.subPeaks && *result.subPeaks && k < (**result.subPeaks)->peaks.size(); ++k)
            addPairOf(object, each.pair, (**result.subPeaks)->peaks[k]);
        return object;
    });
}

QJsonObject subPeaksJson(const SubPeakFit& fit) {
    return objectOf({{"window_A", Interval{fit.r.front(), fit.r.back()}},
                     {"chi2_reduced", fit.chi2Reduced},
                     {"independent_points", fit.independentPoints},
                     {"correlation_with_next", fit.correlation},
                     {"peaks", listOf(fit.peaks, subPeakJson)}});
}

QJsonObject coordinationJson(const PatternResult& result) {
    if (!result.coordination)
        return problemJson(result.coordination.error());
    const ShellCount& count = *result.coordination;
    QJsonObject object;
    if (count.byDefinitions) {
        const Coordination& c = *count.byDefinitions;
        object = listJson(coordinationResults(), c);
        put(object, {{"first_shell", measuredJson(c.toFirstMinimum, "to the first minimum")}, {"limits_A", c.shell}});
    }
    if (count.betweenLimits)
        put(object,
            {{"first_shell", measuredJson(*count.betweenLimits, "between the limits given")}, {"limits_A", count.limits}});
    return object;
}

QJsonObject headJson(const ScatteringPattern& pattern, const PatternResult& result) {
    const PatternRecording& recording = *pattern.recording;
    QJsonObject object = objectOf({{"id", pattern.id},
                                   {"name", pattern.name},
                                   {"source", json::sourceJson(pattern.source)},
                                   {"role", pattern.role},
                                   {"content", recording.content},
                                   {"axis", isOnDistance(recording.content) ? "r" : "q"},
                                   {"wavelength_A", pattern.choices.wavelength},
                                   {"pressure_GPa", pattern.pressure},
                                   {"temperature_K", pattern.temperature},
                                   {"notes", notesJson(pattern, result)}});
    if (result.frames)
        put(object, {{"frames", framesJson(**result.frames, pattern.choices.frames)}});
    if (!result.pattern)
        put(object, {{"problem", english(result.pattern.error().what)}});
    return object;
}

} // namespace

QJsonObject patternResultJson(const ScatteringPattern& pattern, const PatternResult& result, bool curves) {
    QJsonObject object = headJson(pattern, result);
    if (pattern.role == PatternRole::Background)
        return object;
    putFirstPeak(object, result);
    put(object, {{"background", pattern.choices.background},
                 {"definitions", definitionsJson(result)},
                 {"s_q", curveJson(result, factorCurve(), curves, factorMade(pattern))},
                 {"g_r", curveJson(result, pairCurve(), curves, pairMade(pattern, result))},
                 {"normalization", normalizationJson(pattern, result)},
                 {"below_q_min", belowQMinJson(result)},
                 {"density_per_A3", densityJson(pattern, result)},
                 {"coordination", coordinationJson(result)},
                 {"shells", listOf(result.shells, shellJson)}});
    if (result.structure && (*result.structure)->noise.rows > 0)
        put(object, {{"noise", noiseJson((*result.structure)->noise)}});
    if (const auto& fit = result.subPeaks)
        put(object, {{"sub_peaks", *fit ? subPeaksJson(***fit) : problemJson(fit->error())}});
    if (result.pairs)
        put(object, {{"pairs", pairsJson(result, curves)}});
    if (result.densityMap)
        put(object, {{"density_map", densityMapJson(*result.densityMap)}});
    return object;
}

} // namespace vitrine
