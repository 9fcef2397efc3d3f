#include "core/shells/coordination.h"

#include "core/curve/sampling.h"
#include "core/fit/statistics.h"
#include "core/shells/first_shell.h"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

using std::numbers::pi;

std::optional<Problem> faultIn(const PairFunction& f, Interval limits) {
    if (!(f.numberDensity > 0) || !std::isfinite(f.numberDensity))
        return Problem{phrase("Scattering", "A coordination number needs the density of the sample."),
                       phrase("Scattering", "State the density."),
                       {}};
    if (f.r.size() < 8 || f.g.size() != f.r.size() || (!f.sigma.empty() && f.sigma.size() != f.r.size()))
        return Problem{phrase("Scattering", "The columns of G(r) have different lengths."), {}, {}};
    if (!(limits.low < limits.high) || limits.low < f.r.front() || limits.high > f.r.back())
        return Problem{phrase("Scattering", "The limits %1 to %2 Å of the shell are not within G(r).")
                           .with(Figure{limits.low, 4}, Figure{limits.high, 4}),
                       phrase("Scattering", "Choose limits within the calculated distances."),
                       {}};
    return {};
}

/// A step of r within the limits that is far wider than the others: what lies in it cannot be counted.
std::optional<Problem> gapIn(const PairFunction& f, Interval limits) {
    constexpr double wide = 5; // usual steps
    std::vector<double> steps;
    for (std::size_t i = 1; i < f.r.size(); ++i)
        steps.push_back(f.r[i] - f.r[i - 1]);
    const double usual = median(steps);
    for (std::size_t i = 1; i < f.r.size(); ++i)
        if (f.r[i] - f.r[i - 1] > wide * usual && f.r[i] > limits.low && f.r[i - 1] < limits.high)
            return Problem{
                phrase("Scattering", "G(r) has a gap from %1 to %2 Å, so that the neighbours in the shell cannot be counted.")
                    .with(Figure{f.r[i - 1], 4}, Figure{f.r[i], 4}),
                phrase("Scattering", "Use a G(r) without gaps, or limits that leave the gap out."),
                {},
                Question::FirstShell};
    return {};
}

std::vector<double> radialOf(const PairFunction& f) {
    std::vector<double> radial(f.r.size());
    for (std::size_t i = 0; i < radial.size(); ++i)
        radial[i] = f.r[i] * (f.g[i] + 4 * pi * f.numberDensity * f.r[i]);
    return radial;
}

/// σ of ∫ R dr: the points within one resolution are one measurement, so variances add up times their number.
std::optional<double> errorOf(const PairFunction& f, Interval limits) {
    if (f.hasNoise())
        return f.noise->errorOfIntegral(limits);
    if (f.sigma.empty())
        return {};
    const IndexRange in = indicesWithin(f.r, limits);
    double variance = 0;
    for (std::size_t i = std::max<std::size_t>(in.first, 1); i < in.last; ++i) {
        const double step = f.r[i] - f.r[i - 1], term = f.r[i] * f.sigma[i] * step;
        variance += term * term * std::max(1.0, f.resolution / step);
    }
    return std::sqrt(variance);
}

std::size_t maximumIn(const std::vector<double>& y, IndexRange in) {
    return std::size_t(std::max_element(y.begin() + std::ptrdiff_t(in.first), y.begin() + std::ptrdiff_t(in.last)) - y.begin());
}

Measured doubled(Measured m) {
    m.value *= 2;
    if (m.error)
        *m.error *= 2;
    return m;
}

/// Of a G(r) with nothing but σ_G, or on uneven r.
Result<Coordination> firstShellWithoutNoise(const PairFunction& f, const std::vector<double>& radial, std::size_t peak) {
    const FirstShell shell = firstShell(f.r, radial, peak);
    Coordination c{shell.limits, {}, {}, {}, shell.maximumOfRg, shell.maximumOfR2g};
    const auto toRg = coordinationWithin(f, {c.shell.low, c.maximumOfRg}),
               toR2g = coordinationWithin(f, {c.shell.low, c.maximumOfR2g}), toMinimum = coordinationWithin(f, c.shell);
    for (const auto& each : {toR2g, toMinimum})
        if (!each)
            return std::unexpected(each.error());
    c.toMaximumOfRg = toRg ? doubled(*toRg) : Measured{std::numeric_limits<double>::quiet_NaN()};
    c.toMaximumOfR2g = doubled(*toR2g);
    c.toFirstMinimum = *toMinimum;
    return c;
}

} // namespace

Result<Measured> coordinationWithin(const PairFunction& f, Interval limits) {
    if (auto fault = faultIn(f, limits))
        return std::unexpected(std::move(*fault));
    if (auto gap = gapIn(f, limits))
        return std::unexpected(std::move(*gap));
    return Measured{integral(f.r, radialOf(f), limits), errorOf(f, limits)};
}

Result<Coordination> firstShellCoordination(const PairFunction& f, Interval search) {
    if (auto fault = faultIn(f, search))
        return std::unexpected(std::move(*fault));
    if (auto gap = gapIn(f, search))
        return std::unexpected(std::move(*gap));
    const auto radial = radialOf(f);
    const IndexRange in = indicesWithin(f.r, search);
    const std::size_t peak = in.size() > 2 ? maximumIn(radial, in) : in.first;
    if (peak <= in.first || peak + 1 >= in.last)
        return refuse(phrase("Scattering", "There is no maximum of R(r) between %1 and %2 Å.")
                          .with(Figure{search.low, 4}, Figure{search.high, 4}),
                      phrase("Scattering", "Choose a range that holds the first shell."));
    return f.hasNoise() ? firstShellInNoise(f, radial, in) : firstShellWithoutNoise(f, radial, peak);
}

} // namespace vitrine
