#include "widgets/views/patterns/pattern_picture.h"

#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct StructureViews {
    Q_DECLARE_TR_FUNCTIONS(StructureViews)
};

constexpr std::size_t longestPatternLegend = 6;

} // namespace

std::vector<PatternViewKind> patternViews() {
    return {{ViewType::Intensity, StructureViews::tr("Intensity"), intensityPicture},
            {ViewType::StructureFactor, StructureViews::tr("Structure factor"), structureFactorPicture},
            {ViewType::PairFunction, StructureViews::tr("G(r) and ΔG(r)"), pairFunctionPicture},
            {ViewType::PairDensity, StructureViews::tr("g(r)"), pairDensityPicture},
            {ViewType::RadialDistribution, StructureViews::tr("R(r)"), radialDistributionPicture},
            {ViewType::PairWeights, StructureViews::tr("Weights of pairs"), pairWeightsPicture},
            {ViewType::FirstPeak, StructureViews::tr("First sharp diffraction peak (FSDP)"), firstPeakPicture},
            {ViewType::PeakWidth, StructureViews::tr("Width of the FSDP"), peakWidthPicture},
            {ViewType::Compression, StructureViews::tr("Equation of state"), compressionPicture},
            {ViewType::Strain, StructureViews::tr("F–f plot"), strainPicture},
            {ViewType::BulkModulus, StructureViews::tr("Confidence of B₀ and B′"), bulkModulusPicture}};
}

std::pair<std::span<const double>, std::span<const double>> columnsOf(const PictureCurve& curve) {
    const PatternResult& result = *curve.result;
    if (curve.kind == CurveKind::Intensity)
        return result.pattern ? std::pair<std::span<const double>, std::span<const double>>((*result.pattern)->q,
                                                                                            (*result.pattern)->intensity)
                              : std::pair<std::span<const double>, std::span<const double>>();
    if (!result.structure)
        return {};
    const Structure& s = **result.structure;
    switch (curve.kind) {
    case CurveKind::Corrected:
        return {s.q, s.terms.corrected};
    case CurveKind::PairFunction:
        return {s.r, s.g};
    case CurveKind::PairDensity:
        return {s.r, s.pair};
    case CurveKind::RadialDistribution:
        return {s.r, s.radial};
    default:
        return {s.q, s.s};
    }
}

QString whyNoPattern(const PatternBundle& bundle) {
    const ShownPattern* current = bundle.currentPattern();
    if (!current)
        return StructureViews::tr("No diffraction patterns to draw yet. Drop pattern files on the window, or choose Import.");
    return current->result->structure ? QString() : translated(current->result->structure.error());
}

std::vector<PanelLine> legendOf(const PatternBundle& bundle) {
    std::vector<PanelLine> lines;
    const std::size_t n = bundle.patterns.size();
    const std::size_t stride = n > longestPatternLegend ? (n - 1) / 2 : 1;
    for (std::size_t i = 0; n > 1 && i < n; i += stride)
        lines.push_back({bundle.patterns[i].name, bundle.patterns[i].colour});
    return lines;
}

} // namespace vitrine
