#pragma once
#include "core/calorimetry/crystallisation.h"
#include "core/calorimetry/fictive_temperature.h"
#include "core/calorimetry/glass_transition.h"
#include "core/calorimetry/inflection_alone.h"
#include "core/calorimetry/peak_baseline.h"
#include "core/document/study.h"
#include "core/elasticity/strain_plot.h"
#include "core/results/pattern_results.h"
#include "core/results/study_result.h"
#include "core/scattering/difference.h"

namespace vitrine {

/// Everything that follows from one scan. Each part is a value or the reason why there is none; a part that fails
/// does not take its neighbours with it.
struct ScanResult {
    std::string id;
    Result<Shared<PreparedThermogram>> prepared;
    Result<Windows> windows; ///< in force: by hand or automatic
    Result<GlassLiquidLines> lines;
    Result<Shared<GlassTransition>> transition;
    Result<Shared<FictiveTemperature>> fictiveTemperature;
    Result<Shared<std::vector<Peak>>> peaks;
    std::optional<Result<Shared<PeakBaseline>>> baseline = {}; ///< of a baseline set by hand that holds
    Shared<Crystallisation> crystallisation = {};              ///< empty where nothing was found behind the liquid
    std::optional<Result<Measured>> fictiveByDifference = {};  ///< K, against the scan that lends its glass line
    std::optional<Message> rateRemark = {};                    ///< that the heating rate varies
    std::vector<Problem> doubts =
        {}; ///< what speaks against the transition: numbers of such a scan enter no table across samples
    std::optional<InflectionAlone> inflectionAlone = {}; ///< where the half step is refused for want of a straight liquid
};

/// A point of a Kissinger plot and the scan it comes from.
struct KissingerSource {
    std::string scan;
    RatePoint point;
    bool operator==(const KissingerSource&) const = default;
};

/// A scan that does not enter a Kissinger plot, and why.
struct KissingerExclusion {
    std::string scan;
    Message reason;
    bool operator==(const KissingerExclusion&) const = default;
};

/// One Kissinger line: the peaks of one kind and one branch over the rates.
struct KissingerResult {
    PeakKind kind = PeakKind::Endotherm;
    PeakBranch branch = PeakBranch::Other;
    std::vector<KissingerSource> sources;
    std::vector<KissingerExclusion> excluded;
    Result<Shared<KissingerFit>> fit;
};

/// A point of the first sharp peak against pressure.
struct CompressionPoint {
    std::string pattern;
    double pressure = 0;                    ///< GPa
    Measured q1;                            ///< Å⁻¹
    std::optional<StrainPoint> strain = {}; ///< in Birch's coordinates; absent without a fit and where F is 0/0
    bool operator==(const CompressionPoint&) const = default;
};

/// What the patterns measured under pressure give together.
struct CompressionResult {
    std::vector<CompressionPoint> points; ///< in order of pressure
    Result<Shared<EquationOfState>> fit;
    Result<Measured> q1Slope; ///< dq1/dP, Å⁻¹/GPa
};

/// What a spectrum of ruby says.
struct RubyAnswer {
    std::string id;
    Result<Shared<RubyResult>> result;
};

/// What the runs of a sample give together.
struct HeatCapacityAnswer {
    Result<Shared<HeatCapacity>> curve;
    Result<Shared<HeatCapacityStep>> step; ///< at its glass transition
};

struct SampleResult {
    std::string id;
    std::vector<Shared<ScanResult>> scans; ///< in the order of the sample's scans
    std::vector<Shared<KissingerResult>> kissinger;
    Result<Measured> fictiveTemperature;          ///< mean over the scans ± their scatter, K
    std::vector<Shared<PatternResult>> patterns;  ///< in the order of the sample's patterns; backgrounds have only a pattern
    std::optional<CompressionResult> compression; ///< absent where fewer than two patterns state a pressure
    std::vector<Shared<RubyAnswer>> rubies = {};  ///< in the order of the sample's spectra of ruby
    std::optional<HeatCapacityAnswer> heatCapacity = {}; ///< absent where the sample has no runs for it
};

/// G(r) of a pattern less that of its reference.
struct PatternDifference {
    PatternPath pattern, reference;
    bool marked = false; ///< the reference was chosen; else it is the one of least pressure
    Result<Shared<DifferenceFunction>> curve;
};

struct Results {
    std::vector<Shared<SampleResult>> samples;  ///< in the order of the study's samples
    std::vector<PatternDifference> differences; ///< of every pattern with a G(r) that has a reference
    Shared<StudyResult> study = {};             ///< empty until evaluated
};

const SampleResult* findResult(const Results&, const std::string& sample);
const ScanResult* findResult(const Results&, const ScanPath&);
const PatternResult* findResult(const Results&, const PatternPath&);
const PatternDifference* findDifference(const Results&, const PatternPath&);

} // namespace vitrine
