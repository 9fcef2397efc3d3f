#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"
#include "core/scattering/pattern.h"

#include <span>

namespace vitrine {

/// Many integrated patterns of one sample on one q grid, frame after frame: intensity[frame · q.size() + k].
/// NaN marks a masked point.
struct FrameStack {
    std::span<const double> q;
    std::span<const double> intensity;
    std::size_t frames = 0;
    std::span<const double> sigma = {}; ///< of each point of each frame; zero: unknown; empty: not known at all
};

enum class FrameAverage {
    ClippedMean, ///< mean of the kept frames, single points beyond κσ left out
    Median       ///< 25 % noisier than a mean, and blind to single points
};

struct FrameChoices {
    FrameAverage average = FrameAverage::ClippedMean;
    double kappa = 5;                  ///< σ of a single point beyond which it is clipped
    double frameKappa = 6;             ///< robust σ of the frames' own spread beyond which a frame is rejected
    double greatestScaleChange = 0.25; ///< a frame whose scale differs by more than this fraction from the median is rejected
    bool scaleFrames = true;           ///< each frame divided by its scale first

    bool operator==(const FrameChoices&) const = default;
};

struct RejectedFrame {
    std::size_t frame = 0;
    Message reason;
};

struct AveragedFrames {
    Pattern pattern;           ///< mean and its standard error, from the scatter of the frames
    std::vector<double> scale; ///< of every frame, relative to the reference; 0 where it has none
    std::vector<RejectedFrame> rejected;
    std::size_t clippedPoints = 0; ///< single points left out of kept frames
    std::vector<Message> notes;
};

/// The average of a stack. Every frame is scaled to a robust reference (the median of up to 65 frames spread
/// over the stack), then rejected, with the reason, where its scale, its scatter about the reference or a
/// smooth departure from it stands outside what the other frames do. σ = scatter/√n, not √I; where each point has an
/// error of its own, the larger of that and √Σσ²/n, which is noted. Fewer than 5 frames are too few to tell an outlier: they
/// are averaged as they are, without scaling and rejection, which is noted. Refuses no frames, a size that does not fit, and
/// a stack of which fewer than 5 frames survive. Runs in parallel.
Result<AveragedFrames> averagedFrames(const FrameStack&, const FrameChoices& = {});

} // namespace vitrine
