#include "core/fit/line.h"

#include <array>
#include <cmath>

namespace vitrine {

namespace {

Problem tooFewPoints(std::size_t points) {
    return {phrases("Fit", "A straight line needs two points, and there is or are %n.").count(static_cast<int>(points)),
            phrase("Fit", "Widen the range."),
            {}};
}

Problem notFinite() {
    return {phrase("Fit", "A straight line cannot be fitted: some numbers are missing or too large."),
            phrase("Fit", "Remove these rows."),
            {}};
}

Problem allTheSame() {
    return {phrase("Fit", "A straight line cannot be fitted: all abscissae are the same."), {}, {}};
}

/// Four independent chains of additions, which a processor runs side by side.
using Lanes = std::array<double, 4>;
double total(const Lanes& lanes) {
    return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

/// Weighted sums about an origin near the data.
struct Sums {
    Lanes x{}, y{}, xx{}, xy{}, yy{};

    void add(std::size_t lane, double u, double v, double w) {
        x[lane] += w * u;
        y[lane] += w * v;
        xx[lane] += w * u * u;
        xy[lane] += w * u * v;
        yy[lane] += w * v * v;
    }
};

template<class Weight>
Sums summed(std::span<const double> x, std::span<const double> y, double x0, double y0, Weight weight) {
    Sums sums;
    const std::size_t whole = x.size() - x.size() % 4;
    for (std::size_t i = 0; i < whole; i += 4)
        for (std::size_t k = 0; k < 4; ++k)
            sums.add(k, x[i + k] - x0, y[i + k] - y0, weight(i + k));
    for (std::size_t i = whole; i < x.size(); ++i)
        sums.add(i - whole, x[i] - x0, y[i] - y0, weight(i));
    return sums;
}

/// Line and squares about it; the errors are left to the caller.
struct Solution {
    Line line;
    double weight = 0, spread = 0, squares = 0;
};

Result<Solution> solve(const Sums& sums, double w, std::size_t points, double x0, double y0) {
    const double meanX = total(sums.x) / w, meanY = total(sums.y) / w;
    const double sxx = total(sums.xx) - w * meanX * meanX;
    const double sxy = total(sums.xy) - w * meanX * meanY;
    const double syy = total(sums.yy) - w * meanY * meanY;
    if (!std::isfinite(sxx) || !std::isfinite(sxy) || !std::isfinite(syy) || !std::isfinite(w))
        return std::unexpected(notFinite());
    if (!(sxx > 1e-24 * w * x0 * x0) || !(sxx > 0))
        return std::unexpected(allTheSame());
    Line line{.center = x0 + meanX, .atCenter = y0 + meanY, .slope = sxy / sxx, .points = points};
    return Solution{line, w, sxx, std::fmax(syy - sxy * sxy / sxx, 0.0)};
}

template<class Weight>
Result<Solution> fitted(std::span<const double> x, std::span<const double> y, double weights, Weight weight) {
    if (x.size() < 2 || y.size() != x.size())
        return std::unexpected(tooFewPoints(std::min(x.size(), y.size())));
    const double x0 = x[x.size() / 2], y0 = y[y.size() / 2];
    return solve(summed(x, y, x0, y0, weight), weights, x.size(), x0, y0);
}

} // namespace

Result<Line> fitLine(std::span<const double> x, std::span<const double> y) {
    const auto solution = fitted(x, y, static_cast<double>(x.size()), [](std::size_t) { return 1.0; });
    if (!solution)
        return std::unexpected(solution.error());
    Line line = solution->line;
    if (line.points > 2)
        line.scatter = std::sqrt(solution->squares / static_cast<double>(line.points - 2));
    line.atCenterError = line.scatter / std::sqrt(solution->weight);
    line.slopeError = line.scatter / std::sqrt(solution->spread);
    return line;
}

Result<Line> fitLine(std::span<const double> x, std::span<const double> y, std::span<const double> sigma) {
    if (sigma.size() != x.size())
        return std::unexpected(notFinite());
    double weights = 0;
    for (const double s : sigma) {
        if (!(s > 0) || !std::isfinite(s))
            return refuse(phrase("Fit", "A weighted line needs a positive error at every point."));
        weights += 1 / (s * s);
    }
    const auto solution = fitted(x, y, weights, [&](std::size_t i) { return 1 / (sigma[i] * sigma[i]); });
    if (!solution)
        return std::unexpected(solution.error());
    Line line = solution->line;
    line.atCenterError = 1 / std::sqrt(solution->weight);
    line.slopeError = 1 / std::sqrt(solution->spread);
    double squares = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        squares += (y[i] - line(x[i])) * (y[i] - line(x[i]));
    if (line.points > 2)
        line.scatter = std::sqrt(squares / static_cast<double>(line.points - 2));
    return line;
}

} // namespace vitrine
