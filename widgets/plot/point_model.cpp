#include "widgets/plot/point_model.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

bool isApart(double at, const std::vector<double>& others, double apart) {
    return std::ranges::none_of(others, [&](double other) { return std::abs(at - other) < apart; });
}

double keptApart(double wanted, const std::vector<double>& places, std::size_t which, const Interval& bounds, double apart) {
    const double low = which > 0 ? places[which - 1] + apart : bounds.low;
    const double high = which + 1 < places.size() ? places[which + 1] - apart : bounds.high;
    return low <= high ? std::clamp(wanted, low, high) : places[which];
}

} // namespace vitrine
