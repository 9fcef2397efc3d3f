#include "core/thermogram/heating_rate.h"

#include "core/curve/noise.h"
#include "core/fit/line.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t fewestTimed = 5, fewestOfCourse = 50, partsOfCourse = 10;

/// What the instrument read at a temperature that is corrected for the lag.
double readAt(double temperature, const ThermogramChoices& choices) {
    double read = temperature;
    for (int iteration = 0; choices.lag && iteration < 3; ++iteration)
        read = temperature + choices.lag->offset.at(read) + choices.lag->tau.at(read) * choices.heatingRate.value_or(0);
    return read;
}

struct TimedRows {
    std::vector<double> time, temperature;
};

TimedRows timedRowsWithin(const Recording& recording, Interval range) {
    TimedRows rows;
    if (recording.time.size() != recording.temperature.size())
        return rows;
    for (std::size_t i = 0; i < recording.time.size(); ++i)
        if (range.low <= recording.temperature[i] && recording.temperature[i] <= range.high && std::isfinite(recording.time[i])) {
            rows.time.push_back(recording.time[i]);
            rows.temperature.push_back(recording.temperature[i]);
        }
    return rows;
}

std::array<TimedRows, partsOfCourse> tenthsOf(const TimedRows& rows, Interval range) {
    std::array<TimedRows, partsOfCourse> parts;
    for (std::size_t i = 0; i < rows.time.size(); ++i) {
        const double at = partsOfCourse * (rows.temperature[i] - range.low) / range.width();
        TimedRows& part = parts[std::min<std::size_t>(static_cast<std::size_t>(at), partsOfCourse - 1)];
        part.time.push_back(rows.time[i]);
        part.temperature.push_back(rows.temperature[i]);
    }
    return parts;
}

std::optional<Measured> rateOfRows(const TimedRows& rows) {
    if (rows.time.size() < fewestTimed)
        return std::nullopt;
    const auto line = fitLine(rows.time, rows.temperature);
    if (!line || !(line->slope > 0))
        return std::nullopt;
    std::vector<double> residuals(rows.time.size());
    for (std::size_t i = 0; i < residuals.size(); ++i)
        residuals[i] = rows.temperature[i] - (*line)(rows.time[i]);
    const Noise noise = noiseOfResiduals(residuals, 2);
    return Measured{line->slope, line->slopeError * std::sqrt(noise.tau), {}};
}

} // namespace

std::optional<Measured> heatingRateAt(const Recording& recording, const ThermogramChoices& choices, double temperature,
                                      double width) {
    const double read = readAt(temperature, choices);
    return rateOfRows(timedRowsWithin(recording, {read - 0.5 * width, read + 0.5 * width}));
}

std::optional<RateCourse> rateCourse(const Recording& recording, const ThermogramChoices& choices, Interval range) {
    const Interval read{readAt(range.low, choices), readAt(range.high, choices)};
    const TimedRows rows = timedRowsWithin(recording, read);
    if (rows.time.size() < fewestOfCourse || !(rows.time.back() > rows.time.front()))
        return std::nullopt;
    RateCourse course{(rows.temperature.back() - rows.temperature.front()) / (rows.time.back() - rows.time.front())};
    double least = std::numeric_limits<double>::infinity(), greatest = 0;
    for (const TimedRows& part : tenthsOf(rows, read)) {
        const auto rate = rateOfRows(part);
        if (!rate || rate->error.value_or(0) > 0.02 * rate->value)
            continue;
        least = std::min(least, rate->value);
        greatest = std::max(greatest, rate->value);
    }
    if (greatest > least)
        course.variation = (greatest - least) / course.mean;
    return course.mean > 0 ? std::optional(course) : std::nullopt;
}

} // namespace vitrine
