#include "core/curve/tops.h"

#include <algorithm>

namespace vitrine {

std::vector<Top> topsOf(std::span<const double> z, IndexRange range, double least) {
    std::vector<Top> tops;
    if (range.first >= range.last)
        return tops;
    std::size_t low = range.first, high = range.first;
    bool climbing = false;
    for (std::size_t i = range.first + 1; i < range.last; ++i) {
        if (climbing) {
            high = z[i] > z[high] ? i : high;
            if (z[i] < z[high] - least) {
                tops.push_back({low, high, i});
                climbing = false;
                low = i;
            }
        } else {
            low = z[i] < z[low] ? i : low;
            if (z[i] > z[low] + least) {
                climbing = true;
                high = i;
            }
            if (!tops.empty())
                tops.back().right = low;
        }
    }
    return tops;
}

double prominence(std::span<const double> z, const Top& top) {
    return z[top.top] - std::max(z[top.left], z[top.right]);
}

Grouped grouped(std::span<const double> x, std::span<const double> y, std::size_t size) {
    Grouped means;
    means.x.reserve(x.size() / size);
    means.y.reserve(x.size() / size);
    for (std::size_t first = 0; first + size <= x.size(); first += size) {
        double sumX = 0, sumY = 0;
        for (std::size_t i = first; i < first + size; ++i) {
            sumX += x[i];
            sumY += y[i];
        }
        means.x.push_back(sumX / static_cast<double>(size));
        means.y.push_back(sumY / static_cast<double>(size));
    }
    return means;
}

} // namespace vitrine
