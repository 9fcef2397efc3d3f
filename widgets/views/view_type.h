#pragma once
#include <QObject>

#include <optional>

namespace vitrine {

/// Holds the list of the views, so that their names are taken from it.
class ViewTypes {
    Q_GADGET
  public:
    /// Every view that the window can show, in the order of its menu.
    enum class ViewType {
        Thermograms,
        Kissinger,
        SmallMultiples,
        Intensity,
        StructureFactor,
        PairFunction,
        PairDensity,
        RadialDistribution,
        PairWeights,
        FirstPeak,
        PeakWidth,
        Compression,
        Strain,
        BulkModulus,
        Activation,
        MasterCurve,
        FictiveTemperature,
        FictiveTemperatureScaled,
        FictiveTemperatureRatio,
        RecoveredPeak,
        RecoveredWidth,
        WidthByPressure,
        Slowdown,
        SeriesVolume,
        SeriesPeak,
        SeriesWidth,
        SeriesCurves,
        MapPeak,
        MapWidth,
        MapHeight,
        MapScale,
        Ruby,
        RubyPressure,
        HeatCapacity,
        HeatRuns,
        Robustness,
        Simulator
    };
    Q_ENUM(ViewType)
};
using ViewType = ViewTypes::ViewType;

/// The name of a view in settings, on the command line and as an object: its word above with a small first letter.
QString viewName(ViewType);
/// The view of that name; none where there is none.
std::optional<ViewType> viewNamed(const QString& name);

} // namespace vitrine
