#pragma once
#include "core/document/action.h"
#include "core/results/results.h"

namespace vitrine {

/// A scan as another analyst would treat it.
struct ScanDraft {
    ScanPath path;
    const Scan* scan = nullptr;
    const ScanResult* central = nullptr; ///< of the study's own analysis
    std::optional<Windows> windows = {}; ///< in force there; absent: none could be found
    std::optional<ThermalLag> lag = {};
    std::optional<PeakBaselineChoice> baseline = {};
    std::optional<std::vector<PeakPick>> peaks = {};
    bool inKissinger = true;
};

/// A pattern as another analyst would treat it.
struct PatternDraft {
    PatternPath path;
    const ScatteringPattern* pattern = nullptr;
    const PatternResult* central = nullptr;
    PatternChoices choices = {};
};

/// What is compared within a sample, likewise.
struct SampleDraft {
    const Sample* sample = nullptr;
    KissingerChoices kissinger = {};
    CompressionChoices compression = {};
    const HeatCapacityAnswer* heatCapacity = nullptr; ///< of the study's own analysis; none without a step
    std::optional<Windows> stepWindows = {};          ///< of the step of the heat capacity
};

/// A study's choices laid out, to be altered by habits. It points into the study and its results.
struct Draft {
    std::vector<ScanDraft> scans;       ///< heating scans
    std::vector<PatternDraft> patterns; ///< without backgrounds
    std::vector<SampleDraft> samples;
    CrossSampleChoices across;
};

/// The study's own choices, with what was found automatically in place of what they leave open: the windows of scans, and q_max,
/// r_min, method and the limits of the first shell of patterns, so that all count neighbours in the same shell. A density or a
/// background scale that is refined stays open.
Draft draftOf(const Study&, const Results& central);

/// What makes the study's choices those of the draft; what is alike already needs no action.
std::vector<Action> actionsOf(const Draft&, const Study&);

/// What does to the study what leads from one draft to the other, and nothing else: what both leave as it was found stays so.
/// Both are of the same study.
std::vector<Action> changesBetween(const Draft& from, const Draft& to, const Study&);

} // namespace vitrine
