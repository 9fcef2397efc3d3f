#include "widgets/plot/region_model.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

/// As std::clamp, and `low` where the range is empty.
double within(double x, double low, double high) {
    return std::max(low, std::min(x, high));
}

Interval withLow(const Interval& w, double low, const RegionLimits& limits) {
    return {within(low, limits.data.low, w.high - limits.narrowest), w.high};
}

Interval withHigh(const Interval& w, double high, const RegionLimits& limits) {
    return {w.low, std::max(w.low + limits.narrowest, std::min(high, limits.data.high))};
}

/// Both edges by the same amount outwards.
Interval widened(const Interval& w, double by, const RegionLimits& limits) {
    const double widest = std::min(w.low - limits.data.low, limits.data.high - w.high);
    const double room = std::max(0.5 * (limits.narrowest - w.width()), std::min(by, widest));
    return {w.low - room, w.high + room};
}

Interval shifted(const Interval& w, double by, const RegionLimits& limits) {
    const double shift = within(by, limits.data.low - w.low, limits.data.high - w.high);
    return {w.low + shift, w.high + shift};
}

Interval nudgedFreely(const Interval& w, RegionPart part, double step, const RegionLimits& limits) {
    switch (part) {
    case RegionPart::Low:
        return withLow(w, w.low + step, limits);
    case RegionPart::High:
        return withHigh(w, w.high + step, limits);
    case RegionPart::Middle:
        return shifted(w, step, limits);
    case RegionPart::None:
        break;
    }
    return w;
}

} // namespace

Interval dragged(const RegionDrag& drag, double at, const RegionLimits& limits) {
    return nudged(drag.start, drag.part, at - drag.takenAt, limits);
}

bool isMovable(RegionPart part, RegionFreedom freedom) {
    const RegionPart fixed = freedom == RegionFreedom::HighOnly    ? RegionPart::Low
                             : freedom == RegionFreedom::Symmetric ? RegionPart::Middle
                                                                   : RegionPart::None;
    return part != RegionPart::None && part != fixed;
}

Interval nudged(const Interval& w, RegionPart part, double step, const RegionLimits& limits) {
    if (!isMovable(part, limits.freedom))
        return w;
    switch (limits.freedom) {
    case RegionFreedom::HighOnly:
        return withHigh(w, w.high + step, limits);
    case RegionFreedom::Symmetric:
        return widened(w, part == RegionPart::Low ? -step : step, limits);
    case RegionFreedom::Free:
        break;
    }
    return nudgedFreely(w, part, step, limits);
}

RegionPart edgeAt(const Interval& w, double at, double reach) {
    const double toLow = std::abs(at - w.low), toHigh = std::abs(at - w.high);
    if (std::min(toLow, toHigh) > reach)
        return RegionPart::None;
    return toLow <= toHigh ? RegionPart::Low : RegionPart::High;
}

} // namespace vitrine
