#include "app/board/data_kinds.h"

#include <algorithm>

namespace vitrine {

namespace {

const QString scans = QStringLiteral("scans"), patterns = QStringLiteral("patterns"), series = QStringLiteral("series"),
              rubies = QStringLiteral("rubies"), heatRuns = QStringLiteral("heatRuns");

bool hasSeries(const Sample& sample) {
    return std::ranges::any_of(sample.patterns, [](const auto& pattern) { return pattern->series.has_value(); });
}

} // namespace

QStringList dataKinds(const Study& study) {
    const auto some = [&](auto has) { return std::ranges::any_of(study.samples, [&](const auto& s) { return has(*s); }); };
    QStringList kinds;
    if (some([](const Sample& s) { return !s.scans.empty(); }))
        kinds << scans;
    if (some([](const Sample& s) { return !s.patterns.empty(); }))
        kinds << patterns;
    if (some(hasSeries))
        kinds << series;
    if (some([](const Sample& s) { return !s.rubies.empty(); }))
        kinds << rubies;
    if (some([](const Sample& s) { return !s.heatRuns.empty(); }))
        kinds << heatRuns;
    return kinds;
}

QString dataKindOf(ViewType type) {
    using enum ViewType;
    switch (type) {
    case Thermograms:
    case Kissinger:
    case SmallMultiples:
    case Activation:
    case MasterCurve:
    case FictiveTemperature:
    case FictiveTemperatureScaled:
    case FictiveTemperatureRatio:
    case Slowdown:
        return scans;
    case Intensity:
    case StructureFactor:
    case PairFunction:
    case PairDensity:
    case RadialDistribution:
    case PairWeights:
    case FirstPeak:
    case PeakWidth:
    case Compression:
    case Strain:
    case BulkModulus:
    case RecoveredPeak:
    case RecoveredWidth:
    case WidthByPressure:
        return patterns;
    case SeriesVolume:
    case SeriesPeak:
    case SeriesWidth:
    case SeriesCurves:
    case MapPeak:
    case MapWidth:
    case MapHeight:
    case MapScale:
        return series;
    case Ruby:
    case RubyPressure:
        return rubies;
    case HeatCapacity:
    case HeatRuns:
        return heatRuns;
    case Robustness:
    case Simulator:
        break;
    }
    return {};
}

QList<ViewType> covering(const QList<ViewType>& chosen, const QList<ViewType>& needed, const Study& study) {
    QList<ViewType> views = chosen;
    for (const QString& kind : dataKinds(study)) {
        const auto shows = [&kind](ViewType type) { return dataKindOf(type) == kind; };
        if (std::ranges::none_of(chosen, shows))
            std::ranges::copy_if(needed, std::back_inserter(views), shows);
    }
    return views;
}

} // namespace vitrine
