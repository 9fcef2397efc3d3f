#pragma once
#include "widgets/controls/scene.h"

namespace vitrine {

/// One curve of a bundle.
struct BundleCurve {
    ScanPath path;
    Shared<PreparedThermogram> prepared;
    double rate = 0; ///< K/s; 0: unknown
    bool cooling = false;
    std::string name; ///< of the scan
    bool operator==(const BundleCurve&) const = default;
};

/// The curves that are drawn together: one kind of signal, that of the current scan or else the commonest.
struct Bundle {
    SignalKind kind = SignalKind::HeatCapacity;
    std::vector<BundleCurve> curves;
    std::size_t ofOtherKinds = 0;        ///< left out: their axis would be another
    std::optional<Problem> firstProblem; ///< of a scan that could not be prepared
    std::vector<std::string> samples;    ///< whose scans are shown, in the study's order
    bool operator==(const Bundle&) const = default;
};

/// All scans of the selected samples; of every sample where nothing is selected.
Bundle bundleOf(const Scene&);

/// The panel of a figure with the curves of a bundle.
void takeCurves(FigurePanel&, const Bundle&);

/// The different ones of heating rates (K/s), ascending; unknown ones (not above 0) are left out.
std::vector<double> distinctRates(std::vector<double> rates);

/// The different heating rates of a bundle, ascending; unknown ones are left out.
std::vector<double> ratesOf(const Bundle&);

} // namespace vitrine
