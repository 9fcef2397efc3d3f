#include "core/calorimetry/inflection.h"

#include "core/curve/local_quartic.h"
#include "core/curve/smoothing.h"
#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double growth = 1.35;   // from one window to the next
constexpr double widest = 0.6;    // of the climb
constexpr double agreement = 0.7; // of the error of a narrower window
constexpr std::size_t fewest = 9; // points of the narrowest

} // namespace

std::optional<Inflection> inflectionNear(Values x, Values y, double start, double width) {
    double at = start;
    for (int iteration = 0; iteration < 4; ++iteration) {
        const auto fit = LocalQuartic::over(x, y, at, width);
        const auto zero = fit ? fit->zeroOf(2) : std::nullopt;
        if (!zero || !(fit->derivative(3, *zero) < 0) || !(std::abs(*zero - start) <= 0.5 * width))
            return std::nullopt;
        const bool settled = std::abs(*zero - at) < 0.02 * width;
        at = *zero;
        if (settled)
            return Inflection{{at, fit->value(at), fit->derivative(1, at)},
                              fit->error(2, at),
                              std::abs(fit->derivative(3, at)),
                              fit->error(1, at),
                              fit->noise()};
    }
    return std::nullopt;
}

namespace {

/// The inflections of all windows, from the widest to the narrowest, each sought where the one before was found.
struct OfWidth {
    double width = 0;
    Inflection inflection;
};

std::vector<OfWidth> inflectionsOf(Values x, Values y, const TransitionRange& rise) {
    const double climb = x[rise.top] - x[rise.start];
    const double narrowest = climb / static_cast<double>(std::max<std::size_t>(rise.top - rise.start, 1)) *
                             static_cast<double>(fewest - 1) * (1 + 1e-9);
    double start = x[steepestPoint(x, y, rise.width, rise.start, rise.top + 1)];
    std::vector<OfWidth> all;
    for (double width = narrowest * std::pow(growth, std::floor(std::log(widest * climb / narrowest) / std::log(growth)));
         width >= 0.99 * narrowest; width /= growth) {
        const auto found = inflectionNear(x, y, start, width);
        if (!found)
            continue;
        start = found->tangent.temperature;
        all.push_back({width, *found});
    }
    return all;
}

/// |d³y/dT³| by the median of the wider half of the windows. That of a narrow one is mostly noise.
double thirdDerivative(const std::vector<OfWidth>& fromWidest) {
    std::vector<double> third;
    for (std::size_t i = 0; i < (fromWidest.size() + 1) / 2; ++i)
        third.push_back(fromWidest[i].inflection.third);
    return third.empty() ? 0 : median(third);
}

/// What all windows so far allow.
struct Agreement {
    double low = -std::numeric_limits<double>::infinity(), high = std::numeric_limits<double>::infinity();

    bool holds(double value) const { return low <= value && value <= high; }
    void add(double value, double error) {
        low = std::max(low, value - agreement * error);
        high = std::min(high, value + agreement * error);
    }
};

} // namespace

InflectionWindow inflectionWindow(Values x, Values y, const TransitionRange& rise) {
    InflectionWindow chosen;
    Agreement place, slope;
    const auto all = inflectionsOf(x, y, rise);
    const double third = thirdDerivative(all);
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        const Inflection& found = each->inflection;
        const Tangent& tangent = found.tangent;
        if (chosen.width > 0 && !(place.holds(tangent.temperature) && slope.holds(tangent.slope)))
            break;
        const double sigma = std::max(found.noise, rise.noise.sigma);
        const double onScan = found.noise > 0 ? sigma / found.noise * std::sqrt(rise.noise.tau) : 0;
        place.add(tangent.temperature, onScan * found.curvatureError / std::min(third, found.third));
        slope.add(tangent.slope, onScan * found.slopeError);
        chosen = {tangent.temperature, each->width};
    }
    return chosen;
}

} // namespace vitrine
