#pragma once
#include "widgets/controls/scene.h"
#include "widgets/views/thermograms/shown_units.h"

namespace vitrine {

/// One curve of a bundle.
struct BundleCurve {
    ScanPath path;
    Shared<PreparedThermogram> prepared;
    double rate = 0; ///< K/s; 0: unknown
    bool cooling = false;
    std::string name; ///< of the scan
    ShownSignal shown = {};
    bool operator==(const BundleCurve&) const = default;
};

/// The curves that are drawn together, at one axis or two.
struct Bundle {
    SignalKind kind = SignalKind::HeatCapacity;
    std::optional<SignalKind> right = {}; ///< of a second axis
    std::vector<BundleCurve> curves;
    std::size_t leftOut = 0;             ///< of a third unit, which mass or rate are missing for
    std::size_t converted = 0;           ///< drawn in another unit than they were measured in
    std::optional<Problem> firstProblem; ///< of a scan that could not be prepared
    std::vector<std::string> samples;    ///< whose scans are shown, in the study's order
    bool operator==(const Bundle&) const = default;
};

/// All scans of the selected samples; of every sample where nothing is selected.
Bundle bundleOf(const Scene&, UnitChoice = UnitChoice::Automatic);

/// The panel of a figure with the curves of a bundle.
void takeCurves(FigurePanel&, const Bundle&);

/// The different ones of heating rates (K/s), ascending; unknown ones (not above 0) are left out.
std::vector<double> distinctRates(std::vector<double> rates);

/// The different heating rates of a bundle, ascending; unknown ones are left out.
std::vector<double> ratesOf(const Bundle&);

} // namespace vitrine
