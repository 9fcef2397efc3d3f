#include "core/calorimetry/peak_baseline.h"

#include <algorithm>

namespace vitrine {

void PeakBaseline::add(double t, double y) {
    temperature.push_back(t);
    signal.push_back(y);
}

std::size_t PeakBaseline::segment(double t) const {
    const auto inner = std::upper_bound(temperature.begin() + 1, temperature.end() - 1, t);
    return static_cast<std::size_t>(inner - temperature.begin() - 1);
}

double PeakBaseline::slopeAt(double t) const {
    const std::size_t k = segment(t);
    return (signal[k + 1] - signal[k]) / (temperature[k + 1] - temperature[k]);
}

double PeakBaseline::operator()(double t) const {
    const std::size_t k = segment(t);
    return signal[k] + slopeAt(t) * (t - temperature[k]);
}

void PeakBaseline::draw(Interval range, std::vector<double>& t, std::vector<double>& y) const {
    t = {range.low};
    for (std::size_t k = 0; k < corners(); ++k)
        if (temperature[k] > range.low && temperature[k] < range.high)
            t.push_back(temperature[k]);
    t.push_back(range.high);
    y.resize(t.size());
    for (std::size_t k = 0; k < t.size(); ++k)
        y[k] = (*this)(t[k]);
}

PeakBaseline straightBase(double t0, double y0, double t1, double y1) {
    PeakBaseline base;
    base.add(t0, y0);
    base.add(t1, y1);
    return base;
}

PeakBaseline stepBase(const GlassLiquidLines& lines, const TransitionRange* rise, Interval scan) {
    Interval climb{lines.glass.center, lines.liquid.center};
    if (rise) {
        const auto onset = crossing(rise->halfStep, lines.glass), endset = crossing(rise->halfStep, lines.liquid);
        if (onset && endset && *onset > scan.low && *onset < *endset && *endset < scan.high)
            climb = {*onset, *endset};
    }
    PeakBaseline base;
    if (scan.low < climb.low)
        base.add(scan.low, lines.glass(scan.low));
    base.add(climb.low, lines.glass(climb.low));
    base.add(climb.high, lines.liquid(climb.high));
    if (scan.high > climb.high)
        base.add(scan.high, lines.liquid(scan.high));
    return base;
}

std::vector<double> above(std::span<const double> x, std::span<const double> y, const PeakBaseline& base) {
    std::vector<double> z(x.size());
    std::size_t i = 0;
    for (std::size_t k = 0; k + 1 < base.corners(); ++k) {
        const double t = base.temperature[k], level = base.signal[k], slope = base.slopeAt(t);
        const auto end = k + 2 == base.corners() ? x.end() : std::lower_bound(x.begin(), x.end(), base.temperature[k + 1]);
        for (const auto last = static_cast<std::size_t>(end - x.begin()); i < last; ++i)
            z[i] = y[i] - (level + slope * (x[i] - t));
    }
    return z;
}

} // namespace vitrine
