#include "core/scattering/difference.h"

#include "core/curve/sampling.h"

#include <cmath>
#include <gsl/gsl_cdf.h>

namespace vitrine {
namespace {

constexpr double windowWidth = 2, falseAlarm = 0.05;

bool sound(const RealSpaceCurve& c) {
    return c.r.size() >= 2 && c.g.size() == c.r.size() && (c.sigma.empty() || c.sigma.size() == c.r.size());
}

/// Indices of points about one resolution apart: the independent ones.
std::vector<std::size_t> independentPoints(const DifferenceFunction& d, double resolution) {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < d.r.size(); ++i)
        if (d.sigma[i] > 0 && (chosen.empty() || d.r[i] - d.r[chosen.back()] >= resolution * (1 - 1e-9)))
            chosen.push_back(i);
    return chosen;
}

std::optional<double> insignificantBeyond(const DifferenceFunction& d, double resolution) {
    const auto points = independentPoints(d, resolution);
    const auto width = std::max<std::size_t>(1, std::size_t(windowWidth / resolution));
    if (points.size() <= width)
        return {};
    const double limit = falseAlarm / double(points.size() - width + 1);
    for (std::size_t end = points.size(); end >= width; --end) {
        double chi2 = 0;
        for (std::size_t n = end - width; n < end; ++n)
            chi2 += std::pow(d.delta[points[n]] / d.sigma[points[n]], 2);
        if (gsl_cdf_chisq_Q(chi2, double(width)) < limit)
            return end == points.size() ? std::nullopt : std::optional(d.r[points[end]]);
    }
    return d.r.front();
}

} // namespace

Result<DifferenceFunction> differenceFunction(const RealSpaceCurve& a, const RealSpaceCurve& b, double resolution) {
    if (!sound(a) || !sound(b))
        return refuse(phrase("Scattering", "The columns of G(r) have different lengths."));
    const Interval common{std::max(a.r.front(), b.r.front()), std::min(a.r.back(), b.r.back())};
    const IndexRange in = indicesWithin(a.r, common);
    if (!(common.low < common.high) || in.size() < 2)
        return refuse(phrase("Scattering", "The two G(r) have no distances in common."),
                      phrase("Scattering", "Calculate both over the same distances."));
    DifferenceFunction d;
    for (std::size_t i = in.first; i < in.last; ++i) {
        d.r.push_back(a.r[i]);
        d.delta.push_back(a.g[i] - interpolated(b.r, b.g, a.r[i]));
        if (!a.sigma.empty() && !b.sigma.empty())
            d.sigma.push_back(std::hypot(a.sigma[i], interpolated(b.r, b.sigma, a.r[i])));
    }
    if (!d.sigma.empty() && resolution > 0)
        d.insignificantBeyond = insignificantBeyond(d, resolution);
    return d;
}

} // namespace vitrine
