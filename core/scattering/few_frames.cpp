#include "core/scattering/few_frames.h"

#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {
namespace {

std::vector<double> valuesAt(const FrameStack& s, std::size_t k) {
    std::vector<double> values;
    for (std::size_t i = 0; i < s.frames; ++i)
        if (const double v = s.intensity[i * s.q.size() + k]; std::isfinite(v))
            values.push_back(v);
    return values;
}

/// The variance of the values at a q in units of its course over q, which is that of the errors that are stated, else that of
/// the intensity.
struct Scatter {
    double ratio = 0, degrees = 0, course = 0;

    bool counts() const { return degrees > 0 && course > 0; }
};

double squaresStatedAt(const FrameStack& s, std::size_t k) {
    double squares = 0;
    for (std::size_t i = 0; i < s.frames && !s.sigma.empty(); ++i)
        if (const double sigma = s.sigma[i * s.q.size() + k]; std::isfinite(sigma))
            squares += sigma * sigma;
    return squares;
}

Scatter scatterAt(const FrameStack& s, std::size_t k) {
    const auto values = valuesAt(s, k);
    if (values.empty())
        return {};
    const double middle = mean(values), stated = squaresStatedAt(s, k);
    Scatter scatter{0, double(values.size()) - 1, stated > 0 ? stated : std::abs(middle)};
    for (const double v : values)
        scatter.ratio += scatter.counts() ? (v - middle) * (v - middle) / (scatter.degrees * scatter.course) : 0;
    return scatter;
}

/// The greatest ratio that belongs to the points around: a hot point has another one. Without limit where most do not scatter.
double usualIn(std::span<const Scatter> around) {
    constexpr double medianOfOne = 0.6, beyond = 16; // of squares of one to three degrees of freedom about a mean of one
    std::vector<double> ratios;
    for (const Scatter& each : around)
        if (each.counts())
            ratios.push_back(each.ratio);
    const double middle = ratios.empty() ? 0 : median(std::move(ratios));
    return middle > 0 ? beyond * middle / medianOfOne : std::numeric_limits<double>::infinity();
}

/// What neighbouring points have in common: their pooled ratio, and the one beyond which a point keeps its own.
struct Pooled {
    double ratio = 0, usual = 0;

    double varianceOf(const Scatter& point) const {
        return point.course * (point.counts() && point.ratio > usual ? point.ratio : ratio);
    }
};

Pooled pooled(std::span<const Scatter> around) {
    const double usual = usualIn(around);
    double sum = 0, degrees = 0;
    for (const Scatter& each : around)
        if (each.counts() && each.ratio <= usual) {
            sum += each.degrees * each.ratio;
            degrees += each.degrees;
        }
    return {degrees > 0 ? sum / degrees : 0, usual};
}

/// The variance of a single frame at each q, from blocks of points with the blocks beside them.
std::vector<double> pooledVariances(const FrameStack& s) {
    constexpr std::size_t block = 17;
    std::vector<Scatter> scatter;
    for (std::size_t k = 0; k < s.q.size(); ++k)
        scatter.push_back(scatterAt(s, k));
    std::vector<double> variances;
    for (std::size_t begin = 0; begin < scatter.size(); begin += block) {
        const std::size_t first = begin - std::min(begin, block), last = std::min(scatter.size(), begin + 2 * block);
        const Pooled around = pooled(std::span<const Scatter>(scatter).subspan(first, last - first));
        for (std::size_t k = begin; k < std::min(scatter.size(), begin + block); ++k)
            variances.push_back(around.varianceOf(scatter[k]));
    }
    return variances;
}

} // namespace

Pattern meanOfFew(const FrameStack& s) {
    Pattern pattern{{s.q.begin(), s.q.end()}, {}, {}};
    const auto variance = pooledVariances(s);
    for (std::size_t k = 0; k < s.q.size(); ++k) {
        const auto values = valuesAt(s, k);
        pattern.intensity.push_back(values.empty() ? std::numeric_limits<double>::quiet_NaN() : mean(values));
        pattern.sigma.push_back(values.empty() ? 0 : std::sqrt(variance[k] / double(values.size())));
    }
    return pattern;
}

} // namespace vitrine
