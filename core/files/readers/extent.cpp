#include "core/files/readers/extent.h"

#include <tbb/blocked_range.h>
#include <tbb/parallel_reduce.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace vitrine {

namespace {

using Rows = tbb::blocked_range<std::size_t>;

constexpr std::size_t grain = 65536;

Interval joined(const Interval& a, const Interval& b) {
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

} // namespace

Interval extent(std::span<const double> values) {
    const auto ofPart = [&](const Rows& rows, Interval found) {
        for (std::size_t i = rows.begin(); i != rows.end(); ++i)
            found = {std::min(found.low, values[i]), std::max(found.high, values[i])};
        return found;
    };
    return tbb::parallel_reduce(Rows(0, values.size(), grain), Interval{values[0], values[0]}, ofPart,
                                joined);
}

bool allFinite(std::span<const double> values) {
    const auto ofPart = [&](const Rows& rows, bool finite) {
        for (std::size_t i = rows.begin(); i != rows.end(); ++i)
            finite &= std::isfinite(values[i]);
        return finite;
    };
    return tbb::parallel_reduce(Rows(0, values.size(), grain), true, ofPart, std::logical_and<>());
}

} // namespace vitrine
