#include "core/kinetics/plateau.h"

#include "core/fit/statistics.h"

#include <cmath>
#include <vector>

namespace vitrine {

namespace {

std::vector<SeriesPoint> hottestFirst(std::span<const SeriesPoint> points) {
    std::vector<SeriesPoint> sorted(points.begin(), points.end());
    std::ranges::stable_sort(sorted, std::greater{}, &SeriesPoint::temperature);
    return sorted;
}

/// Standard errors, none less than their median; those not known count as the median.
std::vector<double> errorsOf(std::span<const SeriesPoint> points) {
    std::vector<double> known, out;
    for (const SeriesPoint& point : points)
        if (point.value.error && *point.value.error > 0)
            known.push_back(*point.value.error);
    const double usual = known.empty() ? 0 : median(known);
    for (const SeriesPoint& point : points)
        out.push_back(std::max(point.value.error.value_or(0), usual));
    return out;
}

/// How many of the hottest points are level within their errors.
std::size_t levelOnes(std::span<const SeriesPoint> points, std::span<const double> errors, double sigmas) {
    double sum = points.front().value.value, variance = errors.front() * errors.front();
    std::size_t count = 1;
    for (; count < points.size(); ++count) {
        const auto n = static_cast<double>(count);
        const double apart = points[count].value.value - sum / n;
        if (std::abs(apart) > sigmas * std::hypot(errors[count], std::sqrt(variance) / n))
            break;
        sum += points[count].value.value;
        variance += errors[count] * errors[count];
    }
    return count;
}

} // namespace

Result<Interval> plateauBracket(std::span<const SeriesPoint> given, double sigmas) {
    if (given.size() < 4)
        return refuse(phrase("Kinetics", "The beginning of a plateau needs at least four points."));
    const auto points = hottestFirst(given);
    const std::size_t count = levelOnes(points, errorsOf(points), sigmas);
    if (count < 2)
        return refuse(phrase("Kinetics", "The hottest samples do not agree, so equilibrium was not reached."),
                      phrase("Kinetics", "Add samples that were treated at higher temperatures."));
    if (count == points.size())
        return refuse(phrase("Kinetics", "All samples agree, so the beginning of equilibrium is not among them."),
                      phrase("Kinetics", "Add samples that were treated at lower temperatures."));
    return Interval{points[count].temperature, points[count - 1].temperature};
}

Result<Measured> onsetOfEquilibrium(std::span<const Interval> brackets) {
    if (brackets.empty())
        return refuse(phrase("Kinetics", "No quantity shows where equilibrium begins."));
    const double low = std::ranges::max(brackets, {}, &Interval::low).low;
    const double high = std::ranges::max(brackets, {}, &Interval::high).high;
    return Measured{0.5 * (low + high), 0.5 * (high - low)};
}

Interval bracketOf(const Measured& onset) {
    const double half = onset.error.value_or(0);
    return {onset.value - half, onset.value + half};
}

} // namespace vitrine
