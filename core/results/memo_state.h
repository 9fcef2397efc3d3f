#pragma once
#include "core/calorimetry/crystallisation.h"
#include "core/calorimetry/transition_range.h"
#include "core/results/memo.h"
#include "core/results/results.h"

#include <atomic>
#include <mutex>

namespace vitrine {

/// The last few answers of one stage for one item, the most recent first.
template<class Inputs, class Answer>
class Recent {
  public:
    /// The remembered answer for equal inputs, or that of `compute`, which is then counted and remembered.
    template<class Compute>
    Answer get(const Inputs& inputs, std::atomic<std::size_t>& computed, Compute compute) {
        const auto found = std::ranges::find(answers_, inputs, &std::pair<Inputs, Answer>::first);
        if (found != answers_.end())
            std::rotate(answers_.begin(), found, found + 1);
        else
            remember(inputs, (++computed, compute()));
        return answers_.front().second;
    }

    bool knows(const Inputs& inputs) const {
        return std::ranges::find(answers_, inputs, &std::pair<Inputs, Answer>::first) != answers_.end();
    }

  private:
    void remember(const Inputs& inputs, Answer answer) {
        constexpr std::size_t kept = 16;
        if (answers_.size() == kept)
            answers_.pop_back();
        answers_.insert(answers_.begin(), {inputs, std::move(answer)});
    }

    std::vector<std::pair<Inputs, Answer>> answers_;
};

struct PrepareInputs {
    Shared<Recording> recording;
    ThermogramChoices choices;
    bool operator==(const PrepareInputs&) const = default;
};

struct WindowInputs {
    Shared<PreparedThermogram> scan;
    Windows windows;
    std::optional<Line> glassLine; ///< lent by a reference
    bool operator==(const WindowInputs&) const = default;
};

struct BaselineInputs {
    Shared<PreparedThermogram> scan;
    PeakBaselineChoice baseline;
    bool operator==(const BaselineInputs&) const = default;
};

struct PeakInputs {
    Shared<PreparedThermogram> scan;
    std::optional<GlassLiquidLines> lines;
    std::optional<std::vector<PeakPick>> picks;
    std::optional<PeakBaselineChoice> baseline;
    Shared<PeakBaseline> base; ///< what the baseline gives; empty: none set by hand
    bool operator==(const PeakInputs&) const = default;
};

struct ScanInputs {
    Shared<Scan> scan;
    Shared<Scan> reference; ///< the scan that lends its glass line; empty: none
    bool operator==(const ScanInputs&) const = default;
};

struct FrameInputs {
    Shared<PatternRecording> recording;
    FrameChoices choices;
    bool operator==(const FrameInputs&) const = default;
};

struct CorrectionInputs {
    Shared<Pattern> sample, background; ///< a background may be absent
    ScatteringSetup setup;
    EvenAxis r;
    bool operator==(const CorrectionInputs&) const = default;
};

struct StructureInputs {
    CorrectionInputs correction;
    StructureChoices choices;
    bool operator==(const StructureInputs&) const = default;
};

struct RefinementInputs {
    StructureInputs structure;
    Refinement refine;
    bool operator==(const RefinementInputs&) const = default;
};

struct PatternInputs {
    Shared<ScatteringPattern> pattern, background;
    std::string composition;
    bool operator==(const PatternInputs&) const = default;
};

/// What a series follows from; names and conditions of the pattern as a whole do not matter.
struct SeriesInputs {
    Shared<PatternRecording> recording;
    SeriesChoices series;
    PatternChoices choices;
    Shared<ScatteringPattern> background;
    std::string composition;
    bool operator==(const SeriesInputs&) const = default;
};

/// Two structures; equal only where they are the same objects.
struct DifferenceInputs {
    Shared<Structure> structure, reference;
    bool operator==(const DifferenceInputs& other) const {
        return structure.same(other.structure) && reference.same(other.reference);
    }
};

struct KissingerInputs {
    KissingerChoices choices;
    std::vector<RatePoint> points;
    bool operator==(const KissingerInputs&) const = default;
};

/// The runs of a sample and the choices about them.
struct HeatCapacityInputs {
    std::vector<Shared<HeatRun>> runs;
    HeatCapacityChoices choices;
    bool operator==(const HeatCapacityInputs&) const = default;
};

/// Both lines of a scan, the step between them, and what was found behind the liquid (empty: nothing).
struct OnLines : LinesAndRange {
    GlassLiquidLines fitted; ///< without what the choice of the windows costs
    Shared<Crystallisation> crystallisation;
};

/// The answers of the stages up to the lines of a scan. Scans that borrow its glass line ask them as well as the scan itself.
struct LinesMemo {
    std::mutex mutex; ///< held while one of the stages is looked up or computed
    Recent<PrepareInputs, Result<Shared<PreparedThermogram>>> prepare;
    Recent<Shared<PreparedThermogram>, Result<Windows>> automaticWindows;
    Recent<Shared<PreparedThermogram>, std::optional<Noise>> noise;
    Recent<WindowInputs, Result<Shared<OnLines>>> lines;
};

/// The answers of every stage for one scan.
struct ScanMemo {
    LinesMemo toLines;
    Recent<WindowInputs, Result<Shared<GlassTransition>>> transition;
    Recent<WindowInputs, Result<Shared<FictiveTemperature>>> fictiveTemperature;
    Recent<BaselineInputs, Result<Shared<PeakBaseline>>> baseline;
    Recent<PeakInputs, Result<Shared<std::vector<Peak>>>> peaks;
    Recent<ScanInputs, Shared<ScanResult>> whole;
};

/// A single pattern, or the mean of a stack of frames.
struct MeanPattern {
    Shared<Pattern> pattern;
    std::optional<Shared<AveragedFrames>> frames; ///< of a stack
};

/// What has to be done to a pattern before its structure can be taken, and which no drag changes.
struct Correction {
    StructurePlan plan;
    CorrectedPattern corrected;
};

/// The answers of every stage for one pattern.
struct PatternMemo {
    Effort effort = Effort::Full;
    Wanted wanted;
    Recent<FrameInputs, Result<MeanPattern>> frames;
    Recent<CorrectionInputs, Result<std::shared_ptr<const Correction>>> correction;
    Recent<StructureInputs, Result<Shared<Structure>>> structure, moved; ///< moved: with a refined parameter off by its error
    Recent<RefinementInputs, Result<Shared<DensityMap>>> densityMap;
    Recent<DifferenceInputs, Result<Shared<DifferenceFunction>>> difference;
    Recent<SeriesInputs, Result<Shared<SeriesResult>>> members, series; ///< members: without the range of the two lines
    Recent<PatternInputs, Shared<PatternResult>> whole;
};

/// The answers of every stage for one sample.
struct SampleMemo {
    std::map<std::pair<PeakKind, PeakBranch>, Recent<KissingerInputs, Result<Shared<KissingerFit>>>> kissinger;
    Recent<Shared<Sample>, Shared<SampleResult>> whole;
    std::map<std::string, Recent<Shared<RubyMeasurement>, Shared<RubyAnswer>>> rubies;
    Recent<HeatCapacityInputs, HeatCapacityAnswer> heatCapacity;
};

/// The energies of two pressures that are brought onto one curve.
struct CollapseInputs {
    std::vector<EnergyPoint> reference, other;
    double referenceTg = 0; ///< K
    MasterCurveChoices choices;
    bool operator==(const CollapseInputs&) const = default;
};

/// All energies on T/T_g,P and the T_g of every pressure (GPa, K), the ambient first.
struct MasterCurveInputs {
    std::vector<ScaledPoint> points;
    std::vector<std::pair<double, Measured>> temperatures;
    MasterCurveChoices choices;

    double tgOf(double pressure) const {
        return std::ranges::find(temperatures, pressure, [](const auto& each) { return each.first; })->second.value;
    }
    bool operator==(const MasterCurveInputs&) const = default;
};

/// A study without its name and figures: its results follow from these.
struct StudyInputs {
    std::vector<Shared<Sample>> samples;
    CrossSampleChoices across;
    bool operator==(const StudyInputs&) const = default;
};

/// The answers of the stages that look across samples.
struct StudyMemo {
    Recent<CollapseInputs, Result<Collapse>> collapse;
    Recent<MasterCurveInputs, MasterCurveResult> master;
    Recent<StudyInputs, Shared<StudyResult>> whole;
};

struct StageCounts {
    std::atomic<std::size_t> prepare = 0, automaticWindows = 0, noise = 0, lines = 0, transition = 0, fictiveTemperature = 0,
                             baseline = 0, peaks = 0, scan = 0, kissinger = 0, sample = 0, frames = 0, correction = 0,
                             structure = 0, densityMap = 0, pattern = 0, collapse = 0, master = 0, difference = 0, members = 0,
                             series = 0, study = 0;
};

struct Memo::State {
    Effort effort = Effort::Full;
    Wanted wanted;
    std::map<ScanPath, ScanMemo> scans;
    std::map<PatternPath, PatternMemo> patterns;
    std::map<std::string, SampleMemo> samples;
    StudyMemo study;  ///< used by one evaluation at a time
    std::mutex mutex; ///< guards the maps; of a memo in them all but the LinesMemo is used by one thread at a time
    StageCounts computed;

    ScanMemo& of(const ScanPath& path) {
        const std::scoped_lock lock(mutex);
        return scans[path];
    }
    PatternMemo& of(const PatternPath& path) {
        const std::scoped_lock lock(mutex);
        PatternMemo& memo = patterns[path];
        memo.wanted = wanted;
        return memo;
    }
    SampleMemo& of(const std::string& sample) {
        const std::scoped_lock lock(mutex);
        return samples[sample];
    }
};

} // namespace vitrine
