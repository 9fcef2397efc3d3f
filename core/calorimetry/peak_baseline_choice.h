#pragma once
#include <cstddef>
#include <optional>
#include <vector>

namespace vitrine {

/// How a baseline set by hand runs between its anchors.
enum class BaselineKind {
    Straight, ///< one line, by least squares where there are more than two anchors
    Polyline, ///< straight from anchor to anchor
    Spline,   ///< the natural cubic spline through the anchors
    Sigmoid   ///< tangential, area-proportional: see baseCurveOf()
};

/// A point that a baseline passes through.
struct BaselineAnchor {
    double temperature = 0;       ///< K
    std::optional<double> signal; ///< unit of the signal; absent: on the curve, at its local median
    bool operator==(const BaselineAnchor&) const = default;
};

/// The baseline under the peaks of a scan as a person set it: a plain value. It holds from two anchors on.
struct PeakBaselineChoice {
    BaselineKind kind = BaselineKind::Polyline;
    std::vector<BaselineAnchor> anchors; ///< in order of temperature
    bool holds() const { return anchors.size() >= 2; }
    bool operator==(const PeakBaselineChoice&) const = default;
};

} // namespace vitrine
