#include "core/robustness/straight_reach.h"

#include "core/curve/sampling.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr int parts = 5;
constexpr double errors = 3;

bool isOnLine(const Thermogram& scan, Interval piece, const Line& line, const Noise& noise) {
    const IndexRange range = indicesWithin(scan.temperature, piece);
    if (range.size() == 0 || piece.low < scan.temperature.front() || piece.high > scan.temperature.back())
        return false;
    double sum = 0;
    for (std::size_t i = range.first; i < range.last; ++i)
        sum += scan.signal[i] - line(scan.temperature[i]);
    const auto count = static_cast<double>(range.size());
    return std::abs(sum / count) <= errors * std::hypot(noise.ofMean(count), line.errorAt(piece.middle()));
}

} // namespace

double straightReach(const Thermogram& scan, Interval window, const Line& line, const Noise& noise, int direction,
                     double greatest) {
    const double step = greatest / parts * window.width();
    for (int i = 0; i < parts; ++i) {
        const Interval piece = direction > 0 ? Interval{window.high + i * step, window.high + (i + 1) * step}
                                             : Interval{window.low - (i + 1) * step, window.low - i * step};
        if (!isOnLine(scan, piece, line, noise))
            return greatest * i / parts;
    }
    return greatest;
}

} // namespace vitrine
