#pragma once
#include "tests/support/patterns.h"

namespace vitrine::test {

inline constexpr std::size_t seriesPoints = 800;

/// Frames of the zirconium glass whose first sharp peak moves in by 0.004 Å⁻¹ from one to the next, from 2.70 Å⁻¹ on.
inline FrameData movingFrames(std::size_t frames) {
    FrameData data;
    for (std::size_t i = 0; i < frames; ++i) {
        const Pattern one = madeIntensity(2.70 - 0.004 * double(i), seriesPoints);
        data.q = one.q;
        data.intensity.insert(data.intensity.end(), one.intensity.begin(), one.intensity.end());
        ++data.frames;
    }
    return data;
}

/// Sample "glass" with the stack "p0" of such frames as a series and the single pattern "p1"; the data sets are
/// what the recording states of its frames.
inline Study seriesStudy(std::size_t frames, std::vector<FrameCondition> conditions = {}) {
    Study study = patternStudy({2.70, 2.65}, seriesPoints);
    Sample sample = *study.samples.front();
    ScatteringPattern stack = *sample.patterns.front();
    PatternRecording recording = *stack.recording;
    recording.pattern = {};
    recording.frames = movingFrames(frames);
    recording.frames.conditions = std::move(conditions);
    stack.recording = std::move(recording);
    stack.series = SeriesChoices{};
    sample.patterns.front() = std::move(stack);
    study.samples.front() = std::move(sample);
    return study;
}

/// One number a frame, from `first` in steps of `step`.
inline FrameCondition steps(const char* name, const char* unit, std::size_t frames, double first, double step) {
    FrameCondition condition{name, unit, {}};
    for (std::size_t i = 0; i < frames; ++i)
        condition.values.push_back(first + step * double(i));
    return condition;
}

/// The places of a square of side × side, 0.1 mm apart.
inline std::vector<FrameCondition> placesOfSquare(std::size_t side) {
    FrameCondition x{"x", "mm", {}}, y{"y", "mm", {}};
    for (std::size_t i = 0; i < side * side; ++i) {
        x.values.push_back(0.1 * double(i % side));
        y.values.push_back(0.1 * double(i / side));
    }
    return {x, y};
}

} // namespace vitrine::test
