#include "core/series/two_lines.h"

#include "core/fit/statistics.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace vitrine {

namespace {

constexpr std::size_t fewestRows = 10, fewestPlaces = 8, fewestOnASide = 3, sideShare = 20;
constexpr int gridSteps = 400;
constexpr double lineLimit = 0.01, bendLimit = 0.05;

using Eigen::MatrixXd;
using Eigen::VectorXd;

struct Rows {
    std::span<const double> x, y, width;

    double widthOf(std::size_t i) const { return width.empty() ? 0 : width[i]; }
};

/// The means of min(u, 0) and max(u, 0) over a width around u, and the share of it that lies above zero.
struct Sides {
    double below = 0, above = 0, share = 0;
};

Sides sidesOf(double u, double width) {
    const double half = 0.5 * width;
    if (!(std::abs(u) < half))
        return {std::min(u, 0.0), std::max(u, 0.0), u < 0 ? 0.0 : 1.0};
    return {-(half - u) * (half - u) / (2 * width), (half + u) * (half + u) / (2 * width), (half + u) / width};
}

/// value + before · min(x − at, 0) + after · max(x − at, 0) for a given `at`.
struct Hinge {
    double at = 0;
    Eigen::Vector3d parameters = Eigen::Vector3d::Zero();
    double squares = 0;

    double over(double x, double width) const {
        const Sides sides = sidesOf(x - at, width);
        return parameters[0] + parameters[1] * sides.below + parameters[2] * sides.above;
    }
};

Hinge hingeAt(const Rows& rows, double at) {
    Eigen::Matrix3d normal = Eigen::Matrix3d::Zero();
    Eigen::Vector3d right = Eigen::Vector3d::Zero();
    const double offset = rows.y.front();
    for (std::size_t i = 0; i < rows.x.size(); ++i) {
        const Sides sides = sidesOf(rows.x[i] - at, rows.widthOf(i));
        const Eigen::Vector3d row(1, sides.below, sides.above);
        normal += row * row.transpose();
        right += row * (rows.y[i] - offset);
    }
    Hinge hinge{at, normal.ldlt().solve(right), 0};
    hinge.parameters[0] += offset;
    for (std::size_t i = 0; i < rows.x.size(); ++i)
        hinge.squares += std::pow(rows.y[i] - hinge.over(rows.x[i], rows.widthOf(i)), 2);
    return hinge;
}

/// Where a kink may be: some rows on either side.
Interval searchOf(const Rows& rows) {
    std::vector<double> sorted(rows.x.begin(), rows.x.end());
    std::ranges::sort(sorted);
    const std::size_t aside = std::max(fewestOnASide, sorted.size() / sideShare);
    return {sorted[aside - 1], sorted[sorted.size() - aside]};
}

/// χ² of the best lines for a kink at each of many places.
struct Profile {
    std::vector<Hinge> hinges;
    std::size_t best = 0;
};

Profile profileOf(const Rows& rows, Interval search) {
    Profile profile;
    for (int i = 0; i <= gridSteps; ++i)
        profile.hinges.push_back(hingeAt(rows, search.low + search.width() * i / gridSteps));
    profile.best = std::size_t(std::ranges::min_element(profile.hinges, {}, &Hinge::squares) - profile.hinges.begin());
    return profile;
}

/// The least χ² between the neighbours of the best place, by golden section.
Hinge refined(const Rows& rows, const Profile& profile) {
    const double golden = 0.5 * (std::sqrt(5.0) - 1);
    double low = profile.hinges[profile.best == 0 ? 0 : profile.best - 1].at;
    double high = profile.hinges[std::min(profile.best + 1, profile.hinges.size() - 1)].at;
    for (int i = 0; i < 40; ++i) {
        const double a = high - golden * (high - low), b = low + golden * (high - low);
        const bool left = hingeAt(rows, a).squares < hingeAt(rows, b).squares;
        (left ? high : low) = left ? b : a;
    }
    const Hinge middle = hingeAt(rows, 0.5 * (low + high));
    return middle.squares <= profile.hinges[profile.best].squares ? middle : profile.hinges[profile.best];
}

/// Where χ² rises by `rise` on the outermost side of all places below it; between two places by a straight line.
Interval within(const Profile& profile, const Hinge& best, double rise) {
    const double level = best.squares + rise;
    Interval range{best.at, best.at};
    const auto& h = profile.hinges;
    const auto crossing = [&](const Hinge& inside, const Hinge& outside) {
        const double share = (level - inside.squares) / (outside.squares - inside.squares);
        return inside.at + share * (outside.at - inside.at);
    };
    for (std::size_t i = 0; i < h.size(); ++i) {
        if (h[i].squares > level)
            continue;
        range.low = std::min(range.low, i > 0 && h[i - 1].squares > level ? crossing(h[i], h[i - 1]) : h[i].at);
        range.high = std::max(range.high, i + 1 < h.size() && h[i + 1].squares > level ? crossing(h[i], h[i + 1]) : h[i].at);
    }
    return range;
}

/// As within(), and closer around what the first profile gives, whose places may lie far apart.
Interval closelyWithin(const Rows& rows, const Profile& coarse, const Hinge& best, double rise) {
    const double step = coarse.hinges[1].at - coarse.hinges[0].at;
    const Interval first = within(coarse, best, rise), all{coarse.hinges.front().at, coarse.hinges.back().at};
    const Interval around{std::max(all.low, first.low - step), std::min(all.high, first.high + step)};
    return within(profileOf(rows, around), best, rise);
}

std::vector<double> residualsOf(const Rows& rows, const Hinge& hinge) {
    std::vector<double> residuals;
    for (std::size_t i = 0; i < rows.x.size(); ++i)
        residuals.push_back(rows.y[i] - hinge.over(rows.x[i], rows.widthOf(i)));
    return residuals;
}

/// What a polynomial of a degree leaves, row by row.
VectorXd leftBy(const Rows& rows, int degree) {
    const auto [low, high] = std::ranges::minmax(rows.x);
    MatrixXd design(Eigen::Index(rows.x.size()), degree + 1);
    for (Eigen::Index i = 0; i < design.rows(); ++i)
        for (int k = 0; k <= degree; ++k)
            design(i, k) = std::pow((2 * rows.x[std::size_t(i)] - low - high) / (high - low), k);
    const Eigen::Map<const VectorXd> y(rows.y.data(), design.rows());
    return y - design * design.colPivHouseholderQr().solve(y);
}

double chanceOf(double more, double freed, double variance, double degrees) {
    if (!(more > 0))
        return 1;
    return variance > 0 ? fisherTail(more / freed / variance, freed, degrees) : 0;
}

/// P of F: that one line leaves as much more than a parabola, by the noise about the parabola.
double chanceOfLine(const VectorXd& ofLine, const VectorXd& ofParabola) {
    const Noise noise = noiseOfResiduals({ofParabola.data(), std::size_t(ofParabola.size())}, 3);
    const double more = ofLine.squaredNorm() - ofParabola.squaredNorm();
    return chanceOf(more, 1, std::pow(noise.effective(), 2), noise.degrees(3));
}

/// Standard errors of the slopes where the kink is free as well, for a variance of one.
Eigen::Vector2d slopeErrors(const Rows& rows, const Hinge& hinge) {
    MatrixXd design(Eigen::Index(rows.x.size()), 4);
    for (Eigen::Index i = 0; i < design.rows(); ++i) {
        const Sides sides = sidesOf(rows.x[std::size_t(i)] - hinge.at, rows.widthOf(std::size_t(i)));
        design.row(i) << 1, sides.below, sides.above, sides.share;
    }
    const MatrixXd covariance = (design.transpose() * design).ldlt().solve(MatrixXd::Identity(4, 4));
    return {std::sqrt(covariance(1, 1)), std::sqrt(covariance(2, 2))};
}

std::optional<Problem> faultIn(const Rows& rows) {
    const std::set<double> places(rows.x.begin(), rows.x.end());
    const bool sameLength = rows.x.size() == rows.y.size() && (rows.width.empty() || rows.width.size() == rows.x.size());
    if (rows.x.size() >= fewestRows && places.size() >= fewestPlaces && sameLength)
        return {};
    return Problem{phrases("Series", "%n point(s) are too few for two straight lines.").count(int(rows.x.size())),
                   phrase("Series", "Ten points at eight conditions are the least."),
                   {}};
}

Measured measured(double value, double error, double t) {
    return {value, error, Interval{value - t * error, value + t * error}};
}

} // namespace

bool TwoLines::isClaimed() const {
    return lineChance < lineLimit && bendChance < bendLimit;
}

double TwoLines::over(double x, double width) const {
    const Sides sides = sidesOf(x - at.value, width);
    return value + before.value * sides.below + after.value * sides.above;
}

Result<TwoLines> fitTwoLines(std::span<const double> x, std::span<const double> y, std::span<const double> width) {
    const Rows rows{x, y, width};
    if (auto fault = faultIn(rows))
        return std::unexpected(std::move(*fault));
    const Interval search = searchOf(rows);
    const Profile profile = profileOf(rows, search);
    const Hinge best = refined(rows, profile);
    TwoLines lines;
    lines.points = x.size();
    lines.noise = noiseOfResiduals(residualsOf(rows, best), 4);
    const double degrees = lines.noise.degrees(4), variance = std::pow(lines.noise.effective(), 2);
    const double t95 = studentT(0.95, degrees), t68 = studentT(0.6827, degrees);
    const Interval ci95 = closelyWithin(rows, profile, best, t95 * t95 * variance),
                   ci68 = closelyWithin(rows, profile, best, t68 * t68 * variance);
    lines.at = {best.at, 0.5 * ci68.width(), ci95};
    lines.bounded = ci95.low > search.low && ci95.high < search.high;
    lines.value = best.parameters[0];
    const Eigen::Vector2d errors = std::sqrt(variance) * slopeErrors(rows, best);
    lines.before = measured(best.parameters[1], errors[0], t95);
    lines.after = measured(best.parameters[2], errors[1], t95);
    const VectorXd ofLine = leftBy(rows, 1), ofParabola = leftBy(rows, 2);
    lines.lineChance = chanceOf(ofLine.squaredNorm() - best.squares, 2, variance, degrees);
    lines.bendChance = chanceOf(ofParabola.squaredNorm() - best.squares, 1, variance, degrees);
    if (lines.bendChance >= bendLimit)
        lines.lineChance = std::min(lines.lineChance, chanceOfLine(ofLine, ofParabola));
    return lines;
}

} // namespace vitrine
