#include "core/thermogram/mass_course.h"

#include "core/curve/sampling.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t mostCoursePoints = 100;
constexpr std::size_t fewestWeighed = 10;

struct Weighed {
    double temperature = 0, mass = 0;
};

std::vector<Weighed> weighedRows(std::span<const double> temperature, std::span<const double> mass) {
    std::vector<Weighed> rows;
    for (std::size_t i = 0; i < std::min(temperature.size(), mass.size()); ++i)
        if (std::isfinite(temperature[i]) && std::isfinite(mass[i]))
            rows.push_back({temperature[i], mass[i]});
    return rows;
}

double middleValue(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

Weighed middleRow(std::span<const Weighed> rows) {
    std::vector<double> temperatures, masses;
    for (const Weighed& row : rows) {
        temperatures.push_back(row.temperature);
        masses.push_back(row.mass);
    }
    return {middleValue(std::move(temperatures)), middleValue(std::move(masses))};
}

/// The first temperature at which the share has changed by this part of the whole change.
double temperatureAt(const MassCourse& course, double part) {
    const double first = course.share.front(), change = course.share.back() - first;
    for (std::size_t i = 0; i < course.share.size(); ++i)
        if (std::abs(course.share[i] - first) >= part * std::abs(change) && (course.share[i] - first) * change >= 0)
            return course.temperature[i];
    return course.temperature.back();
}

} // namespace

std::optional<MassCourse> massCourse(std::span<const double> temperature, std::span<const double> mass) {
    const auto rows = weighedRows(temperature, mass);
    if (rows.size() < fewestWeighed)
        return std::nullopt;
    std::vector<Weighed> points;
    const std::size_t count = std::min(mostCoursePoints, rows.size());
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t first = i * rows.size() / count, last = (i + 1) * rows.size() / count;
        points.push_back(middleRow(std::span(rows).subspan(first, last - first)));
    }
    const double whole = points.front().mass;
    if (!(whole > 0))
        return std::nullopt;
    std::ranges::stable_sort(points, {}, &Weighed::temperature);
    MassCourse course;
    for (const Weighed& point : points)
        if (course.temperature.empty() || point.temperature > course.temperature.back()) {
            course.temperature.push_back(point.temperature);
            course.share.push_back(point.mass / whole);
        }
    return course;
}

double massLost(const MassCourse& course, Interval range) {
    return course.temperature.empty() ? 0
                                      : interpolated(course.temperature, course.share, range.low) -
                                            interpolated(course.temperature, course.share, range.high);
}

Interval lossRange(const MassCourse& course) {
    if (course.temperature.empty())
        return {};
    return {temperatureAt(course, 0.05), temperatureAt(course, 0.95)};
}

} // namespace vitrine
