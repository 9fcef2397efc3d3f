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

Interval shifted(const Interval& w, double by, const RegionLimits& limits) {
    const double shift = within(by, limits.data.low - w.low, limits.data.high - w.high);
    return {w.low + shift, w.high + shift};
}

} // namespace

Interval dragged(const RegionDrag& drag, double at, const RegionLimits& limits) {
    return nudged(drag.start, drag.part, at - drag.takenAt, limits);
}

Interval nudged(const Interval& w, RegionPart part, double step, const RegionLimits& limits) {
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

RegionPart edgeAt(const Interval& w, double at, double reach) {
    const double toLow = std::abs(at - w.low), toHigh = std::abs(at - w.high);
    if (std::min(toLow, toHigh) > reach)
        return RegionPart::None;
    return toLow <= toHigh ? RegionPart::Low : RegionPart::High;
}

} // namespace vitrine
