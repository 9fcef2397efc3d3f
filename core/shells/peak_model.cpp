#include "core/shells/peak_model.h"

#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

PeakShapeValue gaussianAt(double x, double w) {
    const double z = x / w, value = std::exp(-0.5 * z * z) / (w * std::sqrt(2 * std::numbers::pi));
    return {value, -z / w * value, (z * z - 1) / w * value};
}

/// The sum over the cells of q; cos and sin of (k + ½) h x by turning, exp(−q²w²/2) by factors that shrink by exp(−h²w²).
PeakShapeValue pairAt(const PairShape& shape, double x, double w) {
    const double h = shape.stepQ, turnC = std::cos(h * x), turnS = std::sin(h * x);
    double c = std::cos(0.5 * h * x), s = std::sin(0.5 * h * x);
    const double shrinks = std::exp(-h * h * w * w);
    double spread = std::exp(-0.125 * h * h * w * w), factor = shrinks;
    PeakShapeValue out;
    for (std::size_t k = 0; k < shape.factor.size(); ++k) {
        const double q = (static_cast<double>(k) + 0.5) * h, term = shape.factor[k] * spread;
        out.value += term * c;
        out.byX -= term * q * s;
        out.byWidth -= term * q * q * w * c;
        const double next = c * turnC - s * turnS;
        s = c * turnS + s * turnC;
        c = next;
        spread *= factor;
        factor *= shrinks;
    }
    return out;
}

} // namespace

PeakShapeValue peakShapeAt(const std::optional<PairShape>& shape, double x, double width) {
    return shape ? pairAt(*shape, x, width) : gaussianAt(x, width);
}

double PeakModel::part(const Eigen::VectorXd& p, std::size_t peak, double r) const {
    const auto k = static_cast<Eigen::Index>(3 * peak);
    return p[k + 2] / p[k] * peakShapeAt(starts[peak].shape, r - p[k], p[k + 1]).value;
}

double PeakModel::value(const Eigen::VectorXd& p, double r) const {
    double sum = 0;
    for (std::size_t i = 0; i < starts.size(); ++i)
        sum += part(p, i, r);
    return sum;
}

Eigen::RowVectorXd PeakModel::slopes(const Eigen::VectorXd& p, double r) const {
    Eigen::RowVectorXd out(p.size());
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto k = static_cast<Eigen::Index>(3 * i);
        const PeakShapeValue at = peakShapeAt(starts[i].shape, r - p[k], p[k + 1]);
        out[k] = -p[k + 2] / p[k] * (at.byX + at.value / p[k]);
        out[k + 1] = p[k + 2] / p[k] * at.byWidth;
        out[k + 2] = at.value / p[k];
    }
    return out;
}

} // namespace vitrine
