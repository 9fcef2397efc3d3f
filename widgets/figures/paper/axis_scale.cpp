#include "widgets/figures/paper/axis_scale.h"

#include <cmath>

namespace vitrine {

double AxisScale::at(double value) const {
    const auto map = [this](double v) { return log ? std::log(v) : v; };
    const double low = map(range.low), high = map(range.high);
    return from + (map(value) - low) / (high - low) * (to - from);
}

double AxisScale::valueAt(double pixel) const {
    const double part = (pixel - from) / (to - from);
    return log ? range.low * std::pow(range.high / range.low, part) : range.low + part * range.width();
}

AxisScale scaleOf(const FigureAxis& axis, Interval range, double from, double to) {
    AxisScale scale{range, from, to, axis.log && range.low > 0};
    if (axis.reversed)
        std::swap(scale.from, scale.to);
    return scale;
}

} // namespace vitrine
