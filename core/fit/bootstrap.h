#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace vitrine {

using Groups = std::vector<std::vector<double>>;

/// Deviations of replicate measurements from their groups' means, made as large as their parent's on average:
/// a group of m is stretched by √(m/(m − 1)) (drawing from two replicates as they are would halve the
/// variance). A group of one gets the stretched deviations of all the others (zero where there are none).
/// Empty groups stay empty.
Groups stretchedDeviations(const Groups& measured);

/// The values of `statistic` over `replicates` resamplings within each group of `measured`: each time every
/// group's mean is drawn anew; empty groups are left out. Efron & Tibshirani, An Introduction to the
/// Bootstrap (1993), §8. No replicates, no values.
std::vector<double> groupedBootstrap(const Groups& measured, int replicates, std::uint64_t seed,
                                     const std::function<double(std::span<const double> means)>& statistic);

} // namespace vitrine
