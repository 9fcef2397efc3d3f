#include "core/files/export/export_pattern_rows.h"

#include "core/files/export/export_rows.h"
#include "core/files/json/names.h"
#include "core/results/pattern_quantities.h"

namespace vitrine {

namespace {

void addPeaks(Rows& rows, const PatternResult& result) {
    if (!result.peaks)
        return rows.problem("q1", result.peaks.error());
    for (const auto& peak : *result.peaks) {
        const std::string definition = choiceName(peak->definition);
        for (const auto& each : firstPeakResults())
            rows.listed(each, *peak, definition.c_str());
    }
}

void addCoordination(Rows& rows, const PatternResult& result) {
    if (!result.coordination)
        return rows.problem("neighbours", result.coordination.error());
    if (result.coordination->betweenLimits)
        rows.value("neighbours", "between the limits given", *result.coordination->betweenLimits, "1");
    if (const auto& shell = result.coordination->byDefinitions)
        for (const auto& each : coordinationResults())
            rows.told(each, *shell);
}

void addSubPeaks(Rows& rows, const Result<Shared<SubPeakFit>>& fit) {
    if (!fit)
        return rows.problem("sub-peak", fit.error());
    for (const SubPeak& peak : (*fit)->peaks) {
        for (const auto& each : subPeakResults())
            rows.listed(each, peak);
        if (peak.pair)
            rows.value("neighbours of the pair", pairText(*peak.pair).c_str(), *peak.neighbours, "1");
    }
}

} // namespace

void addPatternRows(std::string& text, const ScatteringPattern& pattern, const PatternResult& result, const SpreadPlace& at) {
    if (pattern.role == PatternRole::Background)
        return;
    Rows rows(text, pattern.name, &pattern.source, at);
    rows.optional("pressure while measured", "", pattern.pressure, "GPa");
    rows.optional("temperature while measured", "", pattern.temperature, "K");
    if (!result.structure)
        return rows.problem("S(q)", result.structure.error());
    rows.listed(densityResult(), result);
    addPeaks(rows, result);
    if (pattern.recording->content == PatternContent::Intensity)
        for (const auto& each : normalizationResults())
            rows.listed(each, (*result.structure)->normalization);
    addCoordination(rows, result);
    for (const Shell& shell : result.shells)
        rows.listed(shellResults().front(), shell);
    if (result.subPeaks)
        addSubPeaks(rows, *result.subPeaks);
    if (result.pairs)
        for (const PairWeight& each : (*result.pairs)->pairs)
            rows.value("weight of the pair", pairText(each.pair).c_str(), {each.mean}, "1");
}

void addCompressionRows(std::string& text, const CompressionResult& compression, const SpreadPlace& at) {
    const StateEquation equation = compression.fit ? (*compression.fit)->equation : StateEquation::BirchMurnaghan;
    Rows rows(text, plainEquationName(equation), nullptr, at);
    rows.told(compressionSlopeResults().front(), compression);
    if (!compression.fit)
        return rows.problem("B0", compression.fit.error());
    for (const auto& each : equationOfStateResults())
        rows.listed(each, **compression.fit);
}

} // namespace vitrine
