#include "core/files/export/export_pattern_rows.h"

#include "core/files/export/export_rows.h"
#include "core/files/json/pattern_names.h"
#include "core/files/json/shell_definitions.h"

namespace vitrine {

namespace {

void addPeaks(Rows& rows, const PatternResult& result) {
    if (!result.peaks)
        return rows.problem("q1", result.peaks.error());
    for (const auto& peak : *result.peaks) {
        const std::string definition = json::name(peak->definition, json::peakDefinitions).toString().toStdString();
        rows.value("q1", definition.c_str(), peak->q1, "1/A");
        if (std::isfinite(peak->fwhm.value))
            rows.value("width of the first sharp peak", definition.c_str(), peak->fwhm, "1/A");
    }
}

void addNormalization(Rows& rows, const Normalization& n) {
    rows.value("scale", "", n.scale, "1");
    rows.value("constant", "", n.constant, "electron units");
    rows.value("quadratic term", "", n.quadratic, "electron units");
    rows.optional("rms of G(r) + 4 pi rho r below r_min", "", n.lowRRms, "1/A2");
    rows.optional("mean of S(q) at high q", "", n.highQMean, "1");
}

void addCoordination(Rows& rows, const PatternResult& result) {
    if (!result.coordination)
        return rows.problem("neighbours", result.coordination.error());
    if (result.coordination->betweenLimits)
        rows.value("neighbours", "between the limits given", *result.coordination->betweenLimits, "1");
    if (const auto& c = result.coordination->byDefinitions) {
        rows.value("neighbours", "to the first minimum", c->toFirstMinimum, "1");
        rows.value("neighbours", "to the maximum of r g(r)", toMaximumOfRg(*c), "1");
        rows.value("neighbours", "to the maximum of r2 g(r)", c->toMaximumOfR2g, "1");
    }
}

void addSubPeaks(Rows& rows, const Result<Shared<SubPeakFit>>& fit) {
    if (!fit)
        return rows.problem("sub-peak", fit.error());
    for (const SubPeak& peak : (*fit)->peaks) {
        rows.value("sub-peak", "Gaussian in G(r) + 4 pi rho r", peak.r, "A");
        rows.value("width of the sub-peak", "standard deviation", peak.width, "A");
        rows.value("neighbours in the sub-peak", "area of the Gaussian", peak.coordination, "1");
    }
}

} // namespace

void addPatternRows(std::string& text, const ScatteringPattern& pattern, const PatternResult& result) {
    if (pattern.role == PatternRole::Background)
        return;
    Rows rows(text, pattern.name, &pattern.source);
    rows.optional("pressure while measured", "", pattern.pressure, "GPa");
    rows.optional("temperature while measured", "", pattern.temperature, "K");
    if (!result.structure)
        return rows.problem("S(q)", result.structure.error());
    rows.optional("density", "", result.numberDensity, "1/A3");
    addPeaks(rows, result);
    if (pattern.recording->content == PatternContent::Intensity)
        addNormalization(rows, (*result.structure)->normalization);
    addCoordination(rows, result);
    for (const Shell& shell : result.shells)
        rows.value("shell", "maximum of G(r)", shell.r, "A");
    if (result.subPeaks)
        addSubPeaks(rows, *result.subPeaks);
}

void addCompressionRows(std::string& text, const CompressionResult& compression) {
    const StateEquation equation = compression.fit ? (*compression.fit)->equation : StateEquation::BirchMurnaghan;
    Rows rows(text, plainEquationName(equation), nullptr);
    rows.value("dq1/dP", "straight line", compression.q1Slope, "1/(A GPa)");
    if (!compression.fit)
        return rows.problem("B0", compression.fit.error());
    const EquationOfState& fit = **compression.fit;
    rows.value("q1 at no pressure", "", fit.value0, "1/A");
    rows.value("B0", "", fit.b0, "GPa");
    rows.value("B'", "", fit.bPrime, "1");
}

} // namespace vitrine
