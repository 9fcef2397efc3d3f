#include "core/scattering/aligned_axis.h"

#include "core/fit/statistics.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr double wideStep = 1.9, usualStep = 1.5; // median steps

/// The mean step without those across a gap.
double meanStep(std::span<const double> q) {
    std::vector<double> steps;
    for (std::size_t i = 1; i < q.size(); ++i)
        steps.push_back(q[i] - q[i - 1]);
    const double typical = median(steps);
    const auto isUsual = [&](std::size_t i) { return i >= steps.size() || steps[i] < usualStep * typical; };
    double sum = 0, count = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool gap = steps[i] > wideStep * typical && isUsual(i - 1) && isUsual(i + 1);
        sum += gap ? 0 : steps[i];
        count += gap ? 0 : 1;
    }
    return count == double(steps.size()) || count == 0 ? (q.back() - q.front()) / double(steps.size()) : sum / count;
}

} // namespace

EvenAxis alignedAxis(std::span<const double> q) {
    const double step = meanStep(q);
    const double first = std::ceil(q.front() / step - 1e-6), last = std::floor(q.back() / step + 1e-6);
    return {first * step, step, std::size_t(last - first) + 1};
}

} // namespace vitrine
