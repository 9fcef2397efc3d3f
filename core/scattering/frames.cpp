#include "core/scattering/frames.h"

#include "core/fit/statistics.h"
#include "core/scattering/few_frames.h"

#include <atomic>
#include <cmath>
#include <numbers>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace vitrine {
namespace {

constexpr std::size_t fewestFrames = 5, mostReference = 65, block = 24;

using Frame = std::span<const double>;

Frame frameOf(const FrameStack& s, std::size_t i) {
    return s.intensity.subspan(i * s.q.size(), s.q.size());
}

double medianInPlace(std::vector<double>& v) {
    if (v.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = v.begin() + std::ptrdiff_t(v.size() / 2);
    std::nth_element(v.begin(), middle, v.end());
    return v.size() % 2 ? *middle : 0.5 * (*middle + *std::max_element(v.begin(), middle));
}

template<class F>
void inParallel(std::size_t n, F&& each) {
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, n), [&](const auto& range) {
        for (std::size_t i = range.begin(); i != range.end(); ++i)
            each(i);
    });
}

/// Median ratio of a frame to the reference over every fourth point.
double scaleTo(Frame frame, std::span<const double> reference) {
    std::vector<double> ratios;
    for (std::size_t k = 0; k < frame.size(); k += 4)
        if (std::isfinite(frame[k]) && reference[k] > 0)
            ratios.push_back(frame[k] / reference[k]);
    const double scale = medianInPlace(ratios);
    return std::isfinite(scale) && scale > 0 ? scale : 0;
}

/// What a typical frame looks like: median and robust scatter at each q, from frames spread over the stack.
struct Reference {
    std::vector<double> level, scatter;
};

Reference referenceOf(const FrameStack& s, bool scaled) {
    const std::size_t n = std::min(s.frames, mostReference), points = s.q.size();
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < n; ++i)
        chosen.push_back(i * s.frames / n);
    Reference ref{std::vector<double>(points), std::vector<double>(points)};
    std::vector<double> scale(n, 1);
    for (int pass = 0; pass < (scaled ? 2 : 1); ++pass) {
        inParallel(points, [&](std::size_t k) {
            std::vector<double> values;
            for (std::size_t i = 0; i < n; ++i)
                if (const double v = frameOf(s, chosen[i])[k] / scale[i]; std::isfinite(v))
                    values.push_back(v);
            ref.level[k] = medianInPlace(values);
            for (double& v : values)
                v = std::abs(v - ref.level[k]);
            ref.scatter[k] = 1.482602218505602 * medianInPlace(values);
        });
        for (std::size_t i = 0; scaled && i < n; ++i)
            scale[i] = scaleTo(frameOf(s, chosen[i]), ref.level);
    }
    return ref;
}

/// How a scaled frame departs from the reference, in σ.
struct Departure {
    double scatter = 0; ///< root mean square of the single points
    double smooth = 0;  ///< greatest mean of a block of neighbouring points times √its size
};

Departure departureOf(Frame frame, double scale, const Reference& ref) {
    Departure d;
    double squares = 0, sum = 0;
    std::size_t used = 0, inBlock = 0;
    for (std::size_t k = 0; k < frame.size(); ++k) {
        const double z = (frame[k] / scale - ref.level[k]) / ref.scatter[k];
        if (!std::isfinite(z))
            continue;
        const double bounded = std::clamp(z, -8.0, 8.0); // one hot point must not condemn a frame
        squares += bounded * bounded;
        sum += bounded;
        ++used;
        if (++inBlock == block) {
            d.smooth = std::max(d.smooth, std::abs(sum) / std::sqrt(double(block)));
            sum = 0;
            inBlock = 0;
        }
    }
    d.scatter = used > 0 ? std::sqrt(squares / double(used)) : std::numeric_limits<double>::quiet_NaN();
    return d;
}

/// Upper limit of a quantity by the spread of the frames themselves.
double limitOf(const std::vector<double>& values, double kappa) {
    std::vector<double> finite;
    std::ranges::copy_if(values, std::back_inserter(finite), [](double v) { return std::isfinite(v); });
    const double middle = median(finite);
    return middle + kappa * std::max(scaledMad(finite), 0.01 * middle);
}

struct Judgement {
    std::vector<double> scale;
    std::vector<Departure> departure;
};

Judgement judged(const FrameStack& s, const FrameChoices& c, const Reference& ref) {
    Judgement j{std::vector<double>(s.frames, 1), std::vector<Departure>(s.frames)};
    inParallel(s.frames, [&](std::size_t i) {
        const double scale = scaleTo(frameOf(s, i), ref.level);
        j.scale[i] = c.scaleFrames || scale == 0 ? scale : 1;
        j.departure[i] = scale > 0 ? departureOf(frameOf(s, i), j.scale[i], ref) : Departure{};
    });
    return j;
}

std::vector<RejectedFrame> rejectedBy(const Judgement& j, const FrameChoices& c) {
    std::vector<double> scatter, smooth;
    for (const Departure& d : j.departure) {
        scatter.push_back(d.scatter);
        smooth.push_back(d.smooth);
    }
    const double typical = median(j.scale), scatterLimit = limitOf(scatter, c.frameKappa),
                 smoothLimit = limitOf(smooth, c.frameKappa);
    std::vector<RejectedFrame> rejected;
    for (std::size_t i = 0; i < j.scale.size(); ++i) {
        const double scale = j.scale[i] / typical;
        if (!(j.scale[i] > 0) || !std::isfinite(scatter[i]))
            rejected.push_back({i, phrase("Frames", "It holds no intensity.")});
        else if (std::abs(scale - 1) > c.greatestScaleChange)
            rejected.push_back({i, phrase("Frames", "Its intensity is %1 times that of the others.").with(Figure{scale, 3})});
        else if (smooth[i] > smoothLimit)
            rejected.push_back({i, phrase("Frames", "Its shape departs from the others by %1 σ over "
                                                    "neighbouring points; %2 σ are usual at most.")
                                       .with(Figure{smooth[i], 3}, Figure{smoothLimit, 3})});
        else if (scatter[i] > scatterLimit)
            rejected.push_back({i, phrase("Frames", "It scatters by %1 σ about the others; %2 σ are usual at most.")
                                       .with(Figure{scatter[i], 3}, Figure{scatterLimit, 3})});
    }
    return rejected;
}

/// Sums over the kept frames for a range of q, by one pass over the memory.
struct Sums {
    std::vector<double> count, sum, squares;
};

Sums sumsWithin(const FrameStack& s, const std::vector<std::size_t>& kept, const Judgement& j, const Reference& ref, double kappa,
                std::size_t first, std::size_t last) {
    const std::size_t n = last - first;
    Sums sums{std::vector<double>(n), std::vector<double>(n), std::vector<double>(n)};
    for (const std::size_t i : kept) {
        const Frame frame = frameOf(s, i);
        const double factor = 1 / j.scale[i];
        for (std::size_t k = 0; k < n; ++k) {
            const double d = frame[first + k] * factor - ref.level[first + k];
            const double use = std::abs(d) <= kappa * ref.scatter[first + k] ? 1.0 : 0.0; // false for NaN
            sums.count[k] += use;
            sums.sum[k] += use > 0 ? d : 0;
            sums.squares[k] += use > 0 ? d * d : 0;
        }
    }
    return sums;
}

void averageClipped(AveragedFrames& a, const FrameStack& s, const std::vector<std::size_t>& kept, const Judgement& j,
                    const Reference& ref, double kappa) {
    std::atomic<std::size_t> used = 0;
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, s.q.size(), 256), [&](const auto& range) {
        const Sums sums = sumsWithin(s, kept, j, ref, kappa, range.begin(), range.end());
        for (std::size_t k = range.begin(); k != range.end(); ++k) {
            const double n = sums.count[k - range.begin()], shift = sums.sum[k - range.begin()] / n;
            const double variance = (sums.squares[k - range.begin()] - n * shift * shift) / (n - 1);
            used += std::size_t(n);
            a.pattern.intensity[k] = ref.level[k] + shift;
            a.pattern.sigma[k] = n > 1 ? std::sqrt(std::max(variance, 0.0) / n) : 0;
        }
    });
    a.clippedPoints = kept.size() * s.q.size() - used;
}

void averageByMedian(AveragedFrames& a, const FrameStack& s, const std::vector<std::size_t>& kept, const Judgement& j) {
    inParallel(s.q.size(), [&](std::size_t k) {
        std::vector<double> values;
        for (const std::size_t i : kept)
            if (const double v = frameOf(s, i)[k] / j.scale[i]; std::isfinite(v))
                values.push_back(v);
        const double n = double(values.size()), middle = medianInPlace(values);
        for (double& v : values)
            v = std::abs(v - middle);
        a.pattern.intensity[k] = middle;
        a.pattern.sigma[k] = 1.482602218505602 * medianInPlace(values) * std::sqrt(0.5 * std::numbers::pi / n);
    });
}

/// √Σσ²/n over the frames that have a value at a point; a frame whose error is unknown (zero) counts with the mean square of
/// the others. Zero where none states an error.
double statedError(const FrameStack& s, const std::vector<std::size_t>& kept, const std::vector<double>& scale, std::size_t k) {
    double squares = 0, n = 0, known = 0;
    for (const std::size_t i : kept) {
        const std::size_t at = i * s.q.size() + k;
        if (!std::isfinite(s.intensity[at]))
            continue;
        const bool stated = s.sigma[at] > 0 && std::isfinite(s.sigma[at]);
        squares += stated ? std::pow(s.sigma[at] / scale[i], 2) : 0;
        known += stated;
        ++n;
    }
    return known > 0 ? std::sqrt(squares / (known * n)) : 0;
}

/// Takes the errors that are stated where they are larger than the scatter.
void takeStatedErrors(AveragedFrames& a, const FrameStack& s, const std::vector<std::size_t>& kept) {
    if (s.sigma.empty())
        return;
    for (std::size_t k = 0; k < s.q.size(); ++k)
        a.pattern.sigma[k] = std::max(a.pattern.sigma[k], statedError(s, kept, a.scale, k));
    a.notes.push_back(phrase("Frames", "The error of the mean is the larger one of the scatter of the frames and of the errors "
                                       "that the file states."));
}

AveragedFrames fewFrames(const FrameStack& s) {
    AveragedFrames a{meanOfFew(s), std::vector<double>(s.frames, 1), {}, 0, {}};
    a.notes.push_back(phrases("Frames", "%n frame(s) are too few to tell an outlier: they were averaged without rejection.")
                          .count(int(s.frames)));
    return a;
}

std::vector<std::size_t> keptOf(std::size_t frames, const std::vector<RejectedFrame>& rejected) {
    std::vector<std::size_t> kept;
    for (std::size_t i = 0, next = 0; i < frames; ++i)
        if (next < rejected.size() && rejected[next].frame == i)
            ++next;
        else
            kept.push_back(i);
    return kept;
}

} // namespace

Result<AveragedFrames> averagedFrames(const FrameStack& s, const FrameChoices& c) {
    if (s.q.empty() || s.frames == 0 || s.intensity.size() != s.frames * s.q.size() ||
        (!s.sigma.empty() && s.sigma.size() != s.intensity.size()))
        return refuse(phrase("Frames", "The stack of frames does not fit its q axis."));
    if (s.frames < fewestFrames) {
        AveragedFrames a = fewFrames(s);
        takeStatedErrors(a, s, keptOf(s.frames, {}));
        return a;
    }
    const Reference ref = referenceOf(s, c.scaleFrames);
    const Judgement j = judged(s, c, ref);
    AveragedFrames a{{{s.q.begin(), s.q.end()}, std::vector<double>(s.q.size()), std::vector<double>(s.q.size())},
                     j.scale,
                     rejectedBy(j, c),
                     0,
                     {}};
    const auto kept = keptOf(s.frames, a.rejected);
    if (kept.size() < fewestFrames)
        return refuse(phrases("Frames", "Only %n frame(s) agree with each other.").count(int(kept.size())),
                      phrase("Frames", "Look at the frames, and loosen the limits if they are sound."));
    if (c.average == FrameAverage::Median)
        averageByMedian(a, s, kept, j);
    else
        averageClipped(a, s, kept, j, ref, c.kappa);
    takeStatedErrors(a, s, kept);
    if (!a.rejected.empty())
        a.notes.push_back(
            phrase("Frames", "%1 of %2 frames were rejected.").with(Figure{double(a.rejected.size())}, Figure{double(s.frames)}));
    return a;
}

} // namespace vitrine
