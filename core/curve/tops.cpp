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

std::size_t firstAbove(std::span<const double> z, IndexRange range, double level) {
    constexpr std::size_t block = 16;
    std::size_t i = range.first;
    for (; i + block <= range.last; i += block) {
        int higher = 0;
        for (std::size_t k = 0; k < block; ++k)
            higher |= z[i + k] > level;
        if (higher)
            break;
    }
    while (i < range.last && !(z[i] > level))
        ++i;
    return i;
}

std::vector<Top> topsAboveZero(std::span<const double> z, IndexRange range, double least) {
    std::vector<Top> tops;
    for (std::size_t at = firstAbove(z, range, least); at < range.last; at = firstAbove(z, {at, range.last}, least)) {
        std::size_t first = at;
        while (first > range.first && z[first] > 0)
            --first;
        while (at < range.last && z[at] > 0)
            ++at;
        for (const Top& top : topsOf(z, {first, std::min(at + 1, range.last)}, least))
            if (z[top.top] > least)
                tops.push_back(top);
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
