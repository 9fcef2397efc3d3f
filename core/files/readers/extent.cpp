#include "core/files/readers/extent.h"

#include <tbb/blocked_range.h>
#include <tbb/parallel_reduce.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace vitrine {

namespace {

using Rows = tbb::blocked_range<std::size_t>;

constexpr std::size_t grain = 65536;
constexpr std::size_t lanes = 8; // values side by side, so that none waits for the one before

Interval joined(const Interval& a, const Interval& b) {
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

Interval extentOfPart(std::span<const double> values) {
    std::array<double, lanes> low, high;
    low.fill(values[0]);
    high.fill(values[0]);
    const std::size_t whole = values.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        for (std::size_t k = 0; k < lanes; ++k) {
            low[k] = std::min(low[k], values[i + k]);
            high[k] = std::max(high[k], values[i + k]);
        }
    Interval found{std::ranges::min(low), std::ranges::max(high)};
    for (const double value : values.subspan(whole))
        found = joined(found, {value, value});
    return found;
}

/// A finite number less itself is zero, any other is no number.
bool allFiniteInPart(std::span<const double> values) {
    std::array<double, lanes> zeros{};
    const std::size_t whole = values.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        for (std::size_t k = 0; k < lanes; ++k)
            zeros[k] += values[i + k] - values[i + k];
    return std::ranges::all_of(zeros, [](double zero) { return zero == 0; }) &&
           std::ranges::all_of(values.subspan(whole), [](double value) { return std::isfinite(value); });
}

} // namespace

Interval extent(std::span<const double> values) {
    const auto ofPart = [&](const Rows& rows, const Interval& found) {
        return joined(found, extentOfPart(values.subspan(rows.begin(), rows.size())));
    };
    return tbb::parallel_reduce(Rows(0, values.size(), grain), Interval{values[0], values[0]}, ofPart, joined);
}

bool allFinite(std::span<const double> values) {
    const auto ofPart = [&](const Rows& rows, bool finite) {
        return finite && allFiniteInPart(values.subspan(rows.begin(), rows.size()));
    };
    return tbb::parallel_reduce(Rows(0, values.size(), grain), true, ofPart, std::logical_and<>());
}

StepCounts stepsIn(std::span<const double> values) {
    const auto ofPart = [&](const Rows& rows, StepCounts found) {
        for (std::size_t i = rows.begin(); i != rows.end(); ++i) {
            found.up += values[i + 1] > values[i];
            found.down += values[i + 1] < values[i];
        }
        return found;
    };
    const auto sum = [](const StepCounts& a, const StepCounts& b) { return StepCounts{a.up + b.up, a.down + b.down}; };
    return tbb::parallel_reduce(Rows(0, values.empty() ? 0 : values.size() - 1, grain), StepCounts{}, ofPart, sum);
}

} // namespace vitrine
