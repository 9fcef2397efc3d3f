#pragma once
#include "core/document/study.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"

namespace vitrine::benchmark {

/// One sample “a” of scans of 10⁴ points each, whose glass transitions lie a kelvin apart.
inline Sample manyScans(std::size_t scans) {
    constexpr std::size_t points = 10000;
    Sample sample = *test::stepSample("a", scans);
    for (std::size_t i = 0; i < scans; ++i) {
        Scan scan = *sample.scans[i];
        scan.recording = test::stepRecording(540 + 60.0 * static_cast<double>(i) / static_cast<double>(scans), 0.3, points);
        sample.scans[i] = scan;
    }
    return sample;
}

/// One sample “glass” of patterns of 3000 points each, measured under rising pressure.
inline Sample manyPatterns(std::size_t patterns) {
    constexpr std::size_t points = 3000;
    std::vector<double> tops;
    for (std::size_t i = 0; i < patterns; ++i)
        tops.push_back(2.6 + 0.3 * static_cast<double>(i) / static_cast<double>(patterns));
    Sample sample = *test::patternStudy(tops, points).samples.front();
    for (std::size_t i = 0; i < patterns; ++i) {
        ScatteringPattern pattern = *sample.patterns[i];
        pattern.pressure = 0.5 * static_cast<double>(i);
        sample.patterns[i] = pattern;
    }
    return sample;
}

} // namespace vitrine::benchmark
