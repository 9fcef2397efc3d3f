#include "core/curve/noise.h"
#include "core/fit/statistics.h"
#include "core/scattering/checked_pattern.h"
#include "core/scattering/peak_profiles.h"
#include "core/uncertainty/tapered_parabola.h"

#include <cmath>

namespace vitrine {
namespace {

constexpr int mostSteps = 12;
constexpr double normal95 = 1.959963985;

/// Errors of the file; zero ones get the median of the others.
std::vector<double> statedSigma(std::span<const double> sigma) {
    std::vector<double> mended(sigma.begin(), sigma.end());
    mendSigma(mended);
    return mended;
}

double chi2Reduced(std::span<const double> residuals, std::size_t first, const std::vector<double>& sigma, int fitted) {
    double chi2 = 0;
    for (std::size_t i = 0; i < residuals.size(); ++i)
        chi2 += std::pow(residuals[i] / sigma[first + i], 2);
    return chi2 / std::max(1.0, static_cast<double>(residuals.size()) - fitted);
}

std::vector<double> aboutParabola(const PeakCurve& c, const TaperedParabola& p, double at) {
    std::vector<double> residuals;
    for (std::size_t i = 0; i < p.points; ++i) {
        const std::size_t row = p.influence[0].first + i;
        const double u = c.q[row] - at;
        residuals.push_back(c.s[row] - p.value - u * (p.slope + 0.5 * u * p.curvature));
    }
    return residuals;
}

} // namespace

Measured PeakNoise::of(double value, const Influence& influence, double ofAxis) const {
    const double error = std::hypot(factor * errorOf(influence, sigma, tau), ofAxis);
    return {value, error, Interval{value - t * error, value + t * error}};
}

PeakNoise peakNoise(const PeakCurve& c, std::span<const double> residuals, std::size_t first, int fitted) {
    PeakNoise noise{statedSigma(c.sigma), c.tau.value_or(1), 1, normal95};
    if (noise.sigma.empty()) {
        const Noise found = noiseOfResiduals(residuals, fitted);
        noise.sigma.assign(c.q.size(), found.sigma);
        noise.tau = found.tau;
        noise.t = studentT(0.95, found.degrees(fitted));
    } else if (!c.tau)
        noise.factor = std::sqrt(std::max(1.0, chi2Reduced(residuals, first, noise.sigma, fitted)));
    return noise;
}

Result<PeakTop> peakTop(const PeakCurve& c, double from, double halfWidth) {
    double at = from;
    TaperedParabola here;
    for (int k = 0; k < mostSteps; ++k) {
        here = taperedParabola(c.q, c.s, at, 2 * halfWidth);
        if (!(here.curvature < 0) || std::abs(at + here.vertex() - from) > halfWidth)
            return refuse(phrase("Scattering", "S(q) has no top within the window of the parabola."),
                          phrase("Scattering", "Move the window over the peak."));
        at += here.vertex();
        if (std::abs(here.vertex()) < 1e-9)
            break;
    }
    const double shift = 0.02 * halfWidth;
    const auto moved = [&](double by) { return by + taperedParabola(c.q, c.s, at + by, 2 * halfWidth).vertex(); };
    const double byPlace = (moved(shift) - moved(-shift)) / (2 * shift); // of the vertex with the place of the window
    const double gain = 1 / std::max(1 - byPlace, 0.2);
    return PeakTop{at, here.value, here.curvature, scaled(here.influence[1], -gain / here.curvature), here.influence[0]};
}

DiffractionPeak parabolaAt(const PeakCurve& c, const PeakTop& top, double halfWidth) {
    const Interval window{top.at - halfWidth, top.at + halfWidth};
    const TaperedParabola p = taperedParabola(c.q, c.s, top.at, 2 * halfWidth);
    const auto residuals = aboutParabola(c, p, top.at);
    PeakNoise noise = peakNoise(c, residuals, p.influence[0].first, 3);
    noise.factor = 1; // what a top is not, a parabola misses
    DiffractionPeak peak{PeakDefinition::LocalQuadratic, {}, {}, noise.of(top.height, top.ofHeight), window};
    const std::size_t last = residuals.size() - 1;
    const double ends = std::hypot((residuals[1] - residuals[0]) * top.ofPosition.weight.front(),
                                   (residuals[last] - residuals[last - 1]) * top.ofPosition.weight.back()) /
                        8;
    peak.q1 = noise.of(top.at, top.ofPosition, ends);
    for (std::size_t i = 0; i < c.q.size(); ++i)
        if (window.contains(c.q[i])) {
            const double u = c.q[i] - top.at;
            peak.model.push_back(p.value + u * (p.slope + 0.5 * u * p.curvature));
        }
    return peak;
}

} // namespace vitrine
