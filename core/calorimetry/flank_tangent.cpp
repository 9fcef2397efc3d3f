#include "core/calorimetry/flank_tangent.h"

#include "core/curve/smoothing.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr std::size_t fewestOfCubic = 6;
constexpr double steepLow = 0.32, steepHigh = 0.8; // of the height: the steep part of a flank
constexpr double changePart = 0.7;

/// A cubic about a temperature with the covariance of its coefficients.
struct Cubic {
    double center = 0;
    Eigen::Vector4d c = Eigen::Vector4d::Zero();
    Eigen::Matrix4d covariance = Eigen::Matrix4d::Zero();

    double value(double t) const { return c[0] + t * (c[1] + t * (c[2] + t * c[3])); }
    double slope(double t) const { return c[1] + t * (2 * c[2] + 3 * t * c[3]); }
};

std::optional<Cubic> cubicOver(Values x, Values z, IndexRange range, double noise) {
    const double half = 0.5 * (x[range.last - 1] - x[range.first]);
    Cubic out{.center = x[range.first] + half};
    Eigen::Matrix4d normal = Eigen::Matrix4d::Zero();
    Eigen::Vector4d right = Eigen::Vector4d::Zero();
    const auto basis = [&](std::size_t i) {
        const double t = (x[i] - out.center) / half;
        return Eigen::Vector4d(1, t, t * t, t * t * t);
    };
    for (std::size_t i = range.first; i < range.last; ++i) {
        normal += basis(i) * basis(i).transpose();
        right += basis(i) * z[i];
    }
    const Eigen::LDLT<Eigen::Matrix4d> solver(normal);
    const Eigen::Vector4d found = solver.solve(right);
    if (!found.allFinite() || !(half > 0))
        return std::nullopt;
    double squares = 0;
    for (std::size_t i = range.first; i < range.last; ++i)
        squares += std::pow(z[i] - basis(i).dot(found), 2);
    const double free = std::max(1.0, static_cast<double>(range.size()) - 4);
    const Eigen::Vector4d scale(1, 1 / half, 1 / (half * half), 1 / (half * half * half));
    out.c = found.cwiseProduct(scale);
    out.covariance = std::max(noise * noise, squares / free) * scale.asDiagonal() * solver.solve(Eigen::Matrix4d::Identity()) *
                     scale.asDiagonal();
    return out;
}

/// Where the slope of the cubic is greatest, as far as that lies within a range about its middle.
double inflectionOf(const Cubic& cubic, double half) {
    const double at = -cubic.c[2] / (3 * cubic.c[3]);
    const bool steepestThere = cubic.c[3] * cubic.slope(0) < 0;
    return steepestThere && std::abs(at) < half ? at : 0;
}

std::optional<FlankTangent> tangentOver(Values x, Values z, IndexRange range, int towards, double noise) {
    if (range.size() < fewestOfCubic)
        return std::nullopt;
    const auto cubic = cubicOver(x, z, range, noise);
    if (!cubic)
        return std::nullopt;
    const double t = inflectionOf(*cubic, 0.5 * (x[range.last - 1] - x[range.first]));
    const double value = cubic->value(t), slope = cubic->slope(t);
    if (!(slope * towards < 0))
        return std::nullopt;
    // The foot t − z/z′ stands still as t moves through the inflection, so only z and z′ count.
    const Eigen::Vector4d ofValue(1, t, t * t, t * t * t), ofSlope(0, 1, 2 * t, 3 * t * t);
    const Eigen::Vector4d ofFoot = -ofValue / slope + ofSlope * value / (slope * slope);
    const double error = std::sqrt(std::max(0.0, ofFoot.dot(cubic->covariance * ofFoot)));
    const double at = cubic->center + t;
    return FlankTangent{{at, value, slope}, {at - value / slope, error, {}}};
}

/// The index towards one side of the top where z has come down to a part of its height.
std::size_t downTo(Values z, const Top& feet, int towards, double part) {
    const std::size_t end = towards < 0 ? feet.left : feet.right;
    std::size_t i = feet.top;
    while (i != end && z[i] > part * z[feet.top])
        i += static_cast<std::size_t>(towards);
    return i;
}

/// A range of at least `fewestOfCubic` points about the same middle, within the peak.
IndexRange widened(IndexRange range, const Top& feet) {
    while (range.size() < fewestOfCubic && (range.first > feet.left || range.last <= feet.right)) {
        range.first -= range.first > feet.left ? 1 : 0;
        range.last += range.last <= feet.right ? 1 : 0;
    }
    return range;
}

IndexRange steepPart(Values x, Values z, const Top& feet, int towards) {
    const std::size_t low = downTo(z, feet, towards, steepLow), high = downTo(z, feet, towards, steepHigh);
    const IndexRange flank{std::min(low, high), std::max(low, high) + 1};
    const std::size_t few = std::max<std::size_t>(flank.size() / 3, 3);
    const double spacing = (x[flank.last - 1] - x[flank.first]) / static_cast<double>(std::max<std::size_t>(flank.size() - 1, 1));
    std::vector<double> rising(z.begin(), z.end());
    if (towards > 0)
        for (double& value : rising)
            value = -value;
    const std::size_t steepest = steepestPoint(x, rising, spacing * static_cast<double>(few), flank.first, flank.last);
    const std::size_t half = flank.size() / 2;
    return widened({std::max(feet.left, steepest - std::min(steepest, half)), std::min(feet.right, steepest + half) + 1}, feet);
}

IndexRange narrower(IndexRange range) {
    const std::size_t off = range.size() / 6;
    return {range.first + off, range.last - off};
}

} // namespace

std::optional<FlankTangent> flankTangent(Values x, Values z, const Top& feet, int towards, double noise) {
    if (feet.top <= feet.left || feet.right <= feet.top)
        return std::nullopt;
    const IndexRange range = steepPart(x, z, feet, towards);
    auto wide = tangentOver(x, z, range, towards, noise);
    const auto narrow = tangentOver(x, z, narrower(range), towards, noise);
    if (wide && narrow)
        wide->foot.error = std::hypot(*wide->foot.error, changePart * (wide->foot.value - narrow->foot.value));
    return wide;
}

} // namespace vitrine
