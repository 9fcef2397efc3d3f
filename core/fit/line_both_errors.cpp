#include "core/fit/line.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace vitrine {

namespace {

struct BothErrors {
    std::span<const double> x, y, sigmaX, sigmaY, correlation;

    double covariance(std::size_t i) const {
        return correlation.empty() ? 0 : correlation[i] * sigmaX[i] * sigmaY[i];
    }
    /// The variance of y − slope x at point i.
    double variance(std::size_t i, double slope) const {
        return sigmaY[i] * sigmaY[i] + slope * slope * sigmaX[i] * sigmaX[i] - 2 * slope * covariance(i);
    }
};

Result<void> check(const BothErrors& d) {
    const std::size_t n = d.x.size();
    if (d.y.size() != n || d.sigmaX.size() != n || d.sigmaY.size() != n ||
        (!d.correlation.empty() && d.correlation.size() != n))
        return refuse(phrase("Fit", "The columns of a straight-line fit have different lengths."));
    if (n < 2)
        return refuse(phrase("Fit", "A straight line needs at least two points."));
    for (std::size_t i = 0; i < n; ++i) {
        if (!std::isfinite(d.x[i] + d.y[i]))
            return refuse(phrase("Fit", "A point of the straight-line fit is not a number."));
        if (!(d.sigmaX[i] >= 0 && d.sigmaY[i] >= 0) || !(d.sigmaX[i] + d.sigmaY[i] > 0) ||
            !std::isfinite(d.sigmaX[i] + d.sigmaY[i]))
            return refuse(phrase("Fit", "A point of the straight-line fit has no error on either axis."),
                          phrase("Fit", "Give every point a positive error, or fit without errors."));
        if (!d.correlation.empty() && !(std::abs(d.correlation[i]) < 1))
            return refuse(phrase("Fit", "The correlation of two errors must lie between −1 and 1."));
    }
    return {};
}

/// One turn of York's iteration: the weighted centre, the slope that follows, and what the errors need.
struct Turn {
    double centerX = 0, centerY = 0, slope = 0;
    double weight = 0;         ///< Σ W
    double adjustedCenter = 0; ///< weighted mean of the x adjusted onto the line
    double adjustedSpread = 0; ///< Σ W (adjusted x − adjustedCenter)²
};

Turn turn(const BothErrors& d, double slope) {
    Turn out;
    std::vector<double> weight, beta;
    for (std::size_t i = 0; i < d.x.size(); ++i) {
        weight.push_back(1 / d.variance(i, slope));
        out.weight += weight[i];
        out.centerX += weight[i] * d.x[i];
        out.centerY += weight[i] * d.y[i];
    }
    out.centerX /= out.weight;
    out.centerY /= out.weight;
    double top = 0, bottom = 0;
    for (std::size_t i = 0; i < d.x.size(); ++i) {
        const double u = d.x[i] - out.centerX, v = d.y[i] - out.centerY;
        const double sx = d.sigmaX[i] * d.sigmaX[i], sy = d.sigmaY[i] * d.sigmaY[i];
        beta.push_back(weight[i] * (u * sy + slope * v * sx - (slope * u + v) * d.covariance(i)));
        top += weight[i] * beta[i] * v;
        bottom += weight[i] * beta[i] * u;
        out.adjustedCenter += weight[i] * beta[i] / out.weight;
    }
    for (std::size_t i = 0; i < d.x.size(); ++i)
        out.adjustedSpread += weight[i] * (beta[i] - out.adjustedCenter) * (beta[i] - out.adjustedCenter);
    out.adjustedCenter += out.centerX;
    out.slope = top / bottom;
    return out;
}

double residualDeviation(const BothErrors& d, const Line& line) {
    double sum = 0;
    for (std::size_t i = 0; i < d.x.size(); ++i)
        sum += std::pow(d.y[i] - line(d.x[i]), 2);
    return d.x.size() > 2 ? std::sqrt(sum / static_cast<double>(d.x.size() - 2)) : 0;
}

double plainSlope(const BothErrors& d) {
    const auto n = static_cast<double>(d.x.size());
    const double x = std::accumulate(d.x.begin(), d.x.end(), 0.0) / n;
    const double y = std::accumulate(d.y.begin(), d.y.end(), 0.0) / n;
    double top = 0, bottom = 0;
    for (std::size_t i = 0; i < d.x.size(); ++i) {
        top += (d.x[i] - x) * (d.y[i] - y);
        bottom += (d.x[i] - x) * (d.x[i] - x);
    }
    return top / bottom;
}

Line lineOf(const BothErrors& d, const Turn& end) {
    Line line;
    line.center = end.adjustedCenter;
    line.slope = end.slope;
    line.atCenter = end.centerY + end.slope * (end.adjustedCenter - end.centerX);
    line.atCenterError = 1 / std::sqrt(end.weight);
    line.slopeError = 1 / std::sqrt(end.adjustedSpread);
    line.points = d.x.size();
    line.scatter = residualDeviation(d, line);
    return line;
}

} // namespace

Result<Line> fitLineBothErrors(std::span<const double> x, std::span<const double> y,
                               std::span<const double> sigmaX, std::span<const double> sigmaY,
                               std::span<const double> correlation) {
    constexpr int maxTurns = 1000;
    constexpr double settled = 1e-12; // of the slope or its error
    const BothErrors data{x, y, sigmaX, sigmaY, correlation};
    if (auto fine = check(data); !fine)
        return std::unexpected(fine.error());
    double slope = plainSlope(data);
    if (!std::isfinite(slope))
        return refuse(phrase("Fit", "All points of the straight-line fit have the same abscissa."));
    for (int pass = 0; pass < maxTurns; ++pass) {
        const Turn next = turn(data, slope);
        if (!std::isfinite(next.slope) || !(next.adjustedSpread > 0))
            break;
        const bool done = std::abs(next.slope - slope) <=
                          settled * std::max(std::abs(next.slope), 1 / std::sqrt(next.adjustedSpread));
        slope = next.slope;
        if (done)
            return lineOf(data, turn(data, slope));
    }
    return refuse(phrase("Fit", "The straight line with errors on both axes does not settle."),
                  phrase("Fit", "Look for points whose errors are larger than the range of the data."));
}

} // namespace vitrine
