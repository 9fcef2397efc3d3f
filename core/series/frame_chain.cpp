#include "core/series/frame_chain.h"

#include "core/curve/sampling.h"
#include "core/curve/shared.h"

#include <cmath>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace vitrine {

namespace {

constexpr std::size_t mostReference = 65, mostCurves = 240, mostCurvePoints = 600;

std::span<const double> rowsOf(const std::vector<double>& values, std::size_t first, std::size_t count, std::size_t points) {
    return values.empty() ? std::span<const double>() : std::span(values).subspan(first * points, count * points);
}

Pattern frameAt(const FrameData& frames, std::size_t i) {
    const std::size_t points = frames.q.size();
    const auto intensity = rowsOf(frames.intensity, i, 1, points), sigma = rowsOf(frames.sigma, i, 1, points);
    return {frames.q, {intensity.begin(), intensity.end()}, {sigma.begin(), sigma.end()}};
}

Measured orNone(const Measured& value) {
    return std::isfinite(value.value) ? value : Measured{};
}

void take(MemberPoint& point, const Structure& structure, const PeakChoices& choices) {
    const auto tau = structure.noise.rows > 0 ? std::optional(structure.noise.tau) : std::nullopt;
    const auto peak = diffractionPeak({structure.q, structure.s, structure.sSigma, tau}, choices);
    if (!peak) {
        point.problem = peak.error();
        return;
    }
    point.q1 = peak->q1;
    point.fwhm = peak->fwhm;
    point.height = orNone(peak->height);
    point.scale = orNone(structure.normalization.scale);
}

/// Which members are drawn, and at which q.
SeriesCurves emptyCurves(std::size_t members) {
    SeriesCurves curves;
    const std::size_t count = std::min(members, mostCurves);
    for (std::size_t i = 0; i < count; ++i)
        curves.points.push_back(count == members ? i : i * (members - 1) / (count - 1));
    return curves;
}

void takeAxis(SeriesCurves& curves, const Structure& structure) {
    const std::size_t every = structure.q.size() / mostCurvePoints + 1;
    for (std::size_t k = 0; k < structure.q.size(); k += every)
        curves.q.push_back(structure.q[k]);
    curves.s.assign(curves.points.size() * curves.q.size(), std::numeric_limits<float>::quiet_NaN());
}

void takeCurve(SeriesCurves& curves, std::size_t member, const Structure& structure) {
    const auto found = std::ranges::lower_bound(curves.points, member);
    if (found == curves.points.end() || *found != member || structure.q.empty())
        return;
    const auto row = std::size_t(found - curves.points.begin()) * curves.q.size();
    for (std::size_t k = 0; k < curves.q.size(); ++k)
        curves.s[row + k] = float(interpolated(structure.q, structure.s, curves.q[k]));
}

} // namespace

Result<Pattern> patternOf(const FrameData& frames, const SeriesMember& member, const FrameChoices& choices) {
    if (member.frames == 1)
        return frameAt(frames, member.first);
    const std::size_t points = frames.q.size();
    const auto mean = averagedFrames({frames.q, rowsOf(frames.intensity, member.first, member.frames, points), member.frames,
                                      rowsOf(frames.sigma, member.first, member.frames, points)},
                                     choices);
    if (!mean)
        return std::unexpected(mean.error());
    return mean->pattern;
}

Result<Pattern> referencePattern(const FrameData& frames, const FrameChoices& choices) {
    FrameData some{frames.q, {}, 0, {}};
    const std::size_t points = frames.q.size(), count = std::min(frames.frames, mostReference);
    for (std::size_t i = 0; i < count; ++i) {
        const auto rows = rowsOf(frames.intensity, i * frames.frames / count, 1, points);
        some.intensity.insert(some.intensity.end(), rows.begin(), rows.end());
        const auto sigma = rowsOf(frames.sigma, i * frames.frames / count, 1, points);
        some.sigma.insert(some.sigma.end(), sigma.begin(), sigma.end());
    }
    some.frames = count;
    return patternOf(some, {0, count, 0, 0}, choices);
}

Result<StructureOfMember> byPlan(const SeriesPlan& plan, std::span<const double> q) {
    auto series = structureSeries(plan.structure, q, plan.choices, plan.background ? &*plan.background : nullptr);
    if (!series)
        return std::unexpected(series.error());
    return
        [shared = Shared<StructureSeries>(std::move(*series))](const Pattern& pattern) { return reciprocalOf(*shared, pattern); };
}

SeriesValues seriesValues(const FrameData& frames, const std::vector<SeriesMember>& members, const SeriesPlan& plan,
                          const StructureOfMember& structureOfMember, const Structure& reference) {
    SeriesValues values{std::vector<MemberPoint>(members.size()), emptyCurves(members.size())};
    takeAxis(values.curves, reference);
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, members.size(), 8), [&](const auto& range) {
        for (std::size_t i = range.begin(); i != range.end(); ++i) {
            const SeriesMember& member = members[i];
            MemberPoint& point = values.points[i];
            point = {member.first, member.frames, member.x, member.y, {}, {}, {}, {}, {}, member.width};
            const auto pattern = patternOf(frames, member, plan.frames);
            const auto structure = pattern ? structureOfMember(*pattern) : std::unexpected(pattern.error());
            if (!structure) {
                point.problem = structure.error();
                continue;
            }
            take(point, *structure, plan.peak);
            takeCurve(values.curves, i, *structure);
        }
    });
    return values;
}

} // namespace vitrine
