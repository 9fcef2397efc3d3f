#pragma once
#include "widgets/plot/canvas.h"
#include "widgets/views/thermograms/thermogram_bundle.h"

#include <map>

namespace vitrine {

/// What is done to curves for the eye alone: no result knows of it, and the picture says it.
struct ForTheEye {
    double smoothing = 0; ///< K, width of the local parabolas; 0: as measured
    double shift = 0;     ///< of each curve above the one before, as a part of the height of all; 0: none
    bool operator==(const ForTheEye&) const = default;
};

/// A scan's points as the plot holds them, kept as long as the scan is the same object at the same axis.
struct ScanPoints {
    Shared<PreparedThermogram> prepared;
    QRectF measured;      ///< what the signal covers, as it was measured
    Heights heights;      ///< from what was measured to the left axis
    double smoothing = 0; ///< K
    QSharedPointer<QCPGraphDataContainer> data = {};
    QPolygonF outline = {}; ///< a few hundred points, for labels to keep clear of
};

/// The points of a bundle, and the axes that they need.
struct BundlePoints {
    std::map<ScanPath, ScanPoints> scans;
    QRectF extent; ///< of all, units of the left axis
    std::optional<SecondAxis> second;
    double step = 0;                          ///< by which each curve stands above the one before, units of the left axis
    double largestLeft = 1, largestRight = 1; ///< greatest absolute values at both axes, internal units
    /// From what was measured to the left axis; as it is for a scan that is not drawn.
    Heights heightsOf(const ScanPath&) const;
};

/// What stands at the right is drawn so that it fills the height of what stands at the left. `before`: points that can be
/// kept.
BundlePoints pointsOf(const Bundle&, const BundlePoints& before, const ForTheEye& = {});

} // namespace vitrine
