#include "core/fit/bootstrap.h"

#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

std::vector<double> stretched(const std::vector<double>& group) {
    const auto m = static_cast<double>(group.size());
    const double centre = mean(group), stretch = std::sqrt(m / (m - 1));
    std::vector<double> out;
    for (const double value : group)
        out.push_back(stretch * (value - centre));
    return out;
}

double meanOfDrawn(const std::vector<double>& pool, std::size_t count, Random& random) {
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += pool[random.below(pool.size())];
    return sum / static_cast<double>(count);
}

} // namespace

Groups stretchedDeviations(const Groups& measured) {
    Groups out;
    std::vector<double> all;
    for (const auto& group : measured) {
        out.push_back(group.size() > 1 ? stretched(group) : std::vector<double>{});
        all.insert(all.end(), out.back().begin(), out.back().end());
    }
    if (all.empty())
        all.push_back(0);
    for (std::size_t g = 0; g < out.size(); ++g)
        if (measured[g].size() == 1)
            out[g] = all;
    return out;
}

std::vector<double> groupedBootstrap(const Groups& measured, int replicates, std::uint64_t seed,
                                     const std::function<double(std::span<const double>)>& statistic) {
    Groups groups = measured;
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    const Groups deviations = stretchedDeviations(groups);
    std::vector<double> means(groups.size()), values;
    values.reserve(static_cast<std::size_t>(std::max(replicates, 0)));
    Random random(seed);
    for (int r = 0; r < replicates; ++r) {
        for (std::size_t g = 0; g < groups.size(); ++g)
            means[g] = mean(groups[g]) + meanOfDrawn(deviations[g], groups[g].size(), random);
        values.push_back(statistic(means));
    }
    return values;
}

} // namespace vitrine
