#include "core/kinetics/series_comparison.h"

#include "core/fit/statistics.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr double normalWidth95 = 1.959963985; // standard deviations

std::vector<SeriesPoint> sorted(std::span<const SeriesPoint> points) {
    std::vector<SeriesPoint> out(points.begin(), points.end());
    std::ranges::stable_sort(out, {}, &SeriesPoint::temperature);
    return out;
}

double square(const std::optional<double>& error) {
    return error.value_or(0) * error.value_or(0);
}

/// A place between two points of a series, or on the first of them.
struct Place {
    std::size_t lower = 0;
    double part = 0;
};

/// Where `x` lies among the points; nothing outside them.
std::optional<Place> placeOf(std::span<const SeriesPoint> points, double x) {
    const auto above = std::ranges::lower_bound(points, x, {}, &SeriesPoint::temperature);
    if (above == points.end() || (above == points.begin() && above->temperature > x))
        return {};
    const auto index = static_cast<std::size_t>(above - points.begin());
    if (above->temperature == x)
        return Place{index, 0};
    return Place{index - 1, (x - above[-1].temperature) / (above->temperature - above[-1].temperature)};
}

Measured valueAt(std::span<const SeriesPoint> points, const Place& place) {
    const Measured& low = points[place.lower].value;
    if (place.part == 0)
        return low;
    const Measured& high = points[place.lower + 1].value;
    Measured out{std::lerp(low.value, high.value, place.part)};
    if (low.error && high.error)
        out.error = std::hypot((1 - place.part) * *low.error, place.part * *high.error);
    return out;
}

ComparedPoint compared(const SeriesPoint& point, std::span<const SeriesPoint> others, const Place& place) {
    const Measured reference = valueAt(others, place);
    const double ratio = point.value.value / reference.value;
    ComparedPoint out{point.temperature, {point.value.value - reference.value}, {ratio}, square(point.value.error), place.lower,
                      place.part};
    if (point.value.error && reference.error) {
        out.difference.error = std::sqrt(square(point.value.error) + square(reference.error));
        out.ratio.error =
            std::abs(ratio) * std::hypot(*point.value.error / point.value.value, *reference.error / reference.value);
    }
    return out;
}

/// The top of the parabola through the largest difference and its neighbours, kept between them.
void findLargest(SeriesComparison& out) {
    const auto& p = out.points;
    const auto top = static_cast<std::size_t>(
        std::ranges::max_element(p, {}, [](const ComparedPoint& each) { return each.difference.value; }) - p.begin());
    out.largestDifference = p[top].difference;
    out.largestAt = {p[top].x};
    if (top == 0 || top + 1 == p.size())
        return;
    const double left = p[top].x - p[top - 1].x, right = p[top + 1].x - p[top].x;
    const double fallLeft = (p[top].difference.value - p[top - 1].difference.value) / left;
    const double fallRight = (p[top].difference.value - p[top + 1].difference.value) / right;
    const double bend = fallLeft + fallRight;
    const double shift = bend > 0 ? (fallLeft * right - fallRight * left) / (2 * bend) : 0;
    out.largestAt = {p[top].x + std::clamp(shift, -left, right), std::max(left, right) / 2};
}

} // namespace

Result<SeriesComparison> compareSeries(std::span<const SeriesPoint> series, std::span<const SeriesPoint> reference) {
    if (reference.size() < 2)
        return refuse(phrase("Kinetics", "The series to compare with has fewer than two points."));
    const auto ordered = sorted(reference);
    SeriesComparison out;
    for (const SeriesPoint& point : ordered)
        out.referenceVariances.push_back(square(point.value.error));
    for (const SeriesPoint& point : sorted(series))
        if (const auto place = placeOf(ordered, point.temperature))
            out.points.push_back(compared(point, ordered, *place));
    if (out.points.empty())
        return refuse(phrase("Kinetics", "The two series have no range of temperature in common."));
    findLargest(out);
    return out;
}

namespace {

/// Of the sum of the differences of the points in the range.
double varianceOfSum(const SeriesComparison& comparison, Interval range) {
    std::vector<double> weights(comparison.referenceVariances.size() + 1);
    double variance = 0;
    for (const ComparedPoint& point : comparison.points)
        if (range.contains(point.x)) {
            variance += point.variance;
            weights[point.lower] += 1 - point.part;
            weights[point.lower + 1] += point.part;
        }
    for (std::size_t k = 0; k < comparison.referenceVariances.size(); ++k)
        variance += weights[k] * weights[k] * comparison.referenceVariances[k];
    return variance;
}

} // namespace

Result<Measured> meanDifference(const SeriesComparison& comparison, Interval range) {
    std::vector<double> values;
    std::optional<double> last;
    for (const ComparedPoint& point : comparison.points)
        if (range.contains(point.x)) {
            values.push_back(point.difference.value);
            last = point.difference.error;
        }
    if (values.empty())
        return refuse(phrase("Kinetics", "No points lie between %1 and %2.").with(Figure{range.low}, Figure{range.high}));
    if (values.size() == 1)
        return Measured{values.front(), last};
    const auto n = static_cast<double>(values.size());
    const double scatter = standardDeviation(values) / std::sqrt(n), own = std::sqrt(varianceOfSum(comparison, range)) / n;
    const double center = mean(values), half = std::max(studentT(0.95, n - 1) * scatter, normalWidth95 * own);
    return Measured{center, std::max(scatter, own), Interval{center - half, center + half}};
}

} // namespace vitrine
