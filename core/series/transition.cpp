#include "core/series/transition.h"

#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vitrine {

namespace {

constexpr double offLinesSigmas = 6;
constexpr std::size_t fewestForOutliers = 12;
constexpr int mostLineRounds = 10;

bool isUsable(const MemberPoint& point, Interval range) {
    return !point.problem && point.q1.value > 0 && (range.width() <= 0 || range.contains(point.x));
}

std::vector<double> withoutMarked(const std::vector<double>& values, const std::vector<bool>& marked) {
    std::vector<double> kept;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!marked[i])
            kept.push_back(values[i]);
    return kept;
}

/// Volumes in units of that of the mean q1.
struct Volumes {
    std::vector<std::size_t> points;
    std::vector<double> x, volume, width;
    double q1 = 0; ///< of a volume of one

    Result<TwoLines> linesWithout(const std::vector<bool>& marked) const {
        return fitTwoLines(withoutMarked(x, marked), withoutMarked(volume, marked), withoutMarked(width, marked));
    }
};

/// Marks what lies far off the two lines through the rest, until nothing changes any more; one sign a value.
std::vector<bool> outliersIn(const Volumes& v) {
    std::vector<bool> marked(v.x.size());
    for (int round = 0; round < mostLineRounds && v.x.size() >= fewestForOutliers; ++round) {
        const auto lines = v.linesWithout(marked);
        if (!lines)
            break;
        std::vector<double> residuals;
        for (std::size_t i = 0; i < v.x.size(); ++i)
            residuals.push_back(v.volume[i] - lines->over(v.x[i], v.width[i]));
        const double sigma = scaledMad(withoutMarked(residuals, marked));
        std::vector<bool> next(v.x.size());
        for (std::size_t i = 0; i < v.x.size() && sigma > 0; ++i)
            next[i] = std::abs(residuals[i]) > offLinesSigmas * sigma;
        if (std::exchange(marked, next) == next)
            break;
    }
    return marked;
}

void addCounts(VolumeCurve& curve, std::size_t withoutPeak) {
    if (withoutPeak > 0)
        curve.notes.push_back(phrases("Series", "%n pattern(s) have no FSDP and no volume.").count(int(withoutPeak)));
    if (!curve.outliers.empty())
        curve.notes.push_back(phrases("Series", "%n pattern(s) stand out from the two lines and are left out of them.")
                                  .count(int(curve.outliers.size())));
}

Volumes volumesOf(const std::vector<MemberPoint>& points, Interval range) {
    Volumes v;
    std::vector<double> q1;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (isUsable(points[i], range)) {
            v.points.push_back(i);
            v.x.push_back(points[i].x);
            v.width.push_back(points[i].width);
            q1.push_back(points[i].q1.value);
        }
    v.q1 = median(q1);
    for (const double each : q1)
        v.volume.push_back(std::pow(v.q1 / each, 3));
    return v;
}

Measured divided(Measured slope, double by) {
    slope.value /= by;
    *slope.error /= by;
    slope.ci95 = Interval{slope.ci95->low / by, slope.ci95->high / by};
    return slope;
}

/// The lines and volumes in units of the first line at the lowest condition.
void refer(VolumeCurve& curve, double q1OfOne) {
    curve.referenceX = std::ranges::min(curve.x);
    const double volume0 = curve.lines(curve.referenceX);
    curve.referenceQ1 = q1OfOne / std::cbrt(volume0);
    for (double& each : curve.ratio)
        each /= volume0;
    TwoLines& lines = curve.lines;
    lines.value /= volume0;
    lines.before = divided(lines.before, volume0);
    lines.after = divided(lines.after, volume0);
    lines.noise.sigma /= volume0;
}

} // namespace

Result<VolumeCurve> volumeCurve(const std::vector<MemberPoint>& points, Interval range) {
    const Volumes v = volumesOf(points, range);
    const auto outside = outliersIn(v);
    VolumeCurve curve;
    for (std::size_t i = 0; i < v.points.size(); ++i) {
        if (outside[i]) {
            curve.outliers.push_back(v.points[i]);
            continue;
        }
        curve.points.push_back(v.points[i]);
        curve.x.push_back(v.x[i]);
        curve.ratio.push_back(v.volume[i]);
    }
    addCounts(curve, std::size_t(std::ranges::count_if(points, [](const MemberPoint& p) { return p.problem.has_value(); })));
    auto lines = v.linesWithout(outside);
    if (!lines)
        return std::unexpected(lines.error());
    curve.lines = std::move(*lines);
    refer(curve, v.q1);
    return curve;
}

std::optional<Problem> notClaimed(const TwoLines& lines) {
    const Message further =
        phrase("Series", "Measure further on either side, more densely or longer, or narrow the range of conditions.");
    if (lines.isClaimed() && !lines.bounded)
        return Problem{phrase("Series", "The interval of the kink does not end within the measured range."), further, {}};
    if (lines.isClaimed() && !(lines.after.value > lines.before.value))
        return Problem{phrase("Series", "The volume expands less above the kink than below it: this is no glass transition."),
                       phrase("Series", "Narrow the range of conditions to the glass and the liquid."),
                       {}};
    if (lines.isClaimed())
        return {};
    const bool straight = !(lines.lineChance < 0.01);
    return Problem{straight ? phrase("Series", "Two straight lines describe the volume no better than one (P = %1 by F).")
                                  .with(Figure{lines.lineChance, 2})
                            : phrase("Series", "A parabola describes the volume as well as two straight lines (P = %1 by F): no "
                                               "kink is claimed.")
                                  .with(Figure{lines.bendChance, 2}),
                   further,
                   {}};
}

std::vector<Message> statementsOnExpansion() {
    return {
        phrase("Series", "α is apparent: it is three times that of the distance which the FSDP measures. Yavari et al., "
                         "Acta Mater. 53 (2005) 1611, found it equal to dilatometry."),
        phrase("Series", "J. Chem. Phys. 148 (2018) 204509 found that it is not: volume and q1 follow a fractional exponent.")};
}

} // namespace vitrine
