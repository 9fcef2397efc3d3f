#pragma once
#include "core/calorimetry/heat_capacity/heat_capacity.h"
#include "core/calorimetry/peak_baseline_choice.h"
#include "core/calorimetry/peaks.h"
#include "core/curve/shared.h"
#include "core/document/choice_space.h"
#include "core/document/cross_sample.h"
#include "core/document/figure_page.h"
#include "core/document/pattern.h"
#include "core/document/stored_bytes.h"
#include "core/elasticity/equation_of_state.h"
#include "core/elasticity/ruby_pressure.h"
#include "core/kinetics/kissinger.h"
#include "core/thermogram/mass_course.h"
#include "core/thermogram/thermogram.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// A file as it came from an instrument, byte for byte.
struct Original {
    std::string file;   ///< name without folder
    std::string sha256; ///< of the bytes, hexadecimal
    StoredBytes bytes;
    bool operator==(const Original& other) const { return file == other.file && sha256 == other.sha256; }
};

/// A peak set by hand: the window that holds its top, and which relaxation it is.
struct PeakPick {
    Interval window; ///< K
    PeakKind kind = PeakKind::Endotherm;
    PeakBranch branch = PeakBranch::Other;
    bool operator==(const PeakPick&) const = default;
};

/// One ramp of one file and every choice made about it. Windows and picks that are absent are found automatically.
struct Scan {
    std::string id; ///< unique within its sample; never changes
    std::string name;
    Source source;
    Shared<Recording> recording;
    ThermogramChoices choices;
    std::optional<ThermalLag> availableLag; ///< what the file offers; choices.lag is what is applied
    std::optional<MassCourse> massCourse;   ///< of an STA, where the mass does not stay
    std::vector<Message> notes;             ///< what the reader did to the rows
    std::optional<Interval> glassWindow;    ///< K
    std::optional<Interval> liquidWindow;   ///< K
    std::optional<std::vector<PeakPick>> peaks;
    std::optional<PeakBaselineChoice> baseline; ///< under the peaks; absent: made of the lines of the glass transition
    std::string glassReference;                 ///< id of the scan that lends its glass line; empty: its own
    bool cooling = false;                       ///< a cooling ramp: shown, not analysed
    bool inKissinger = true;
    bool operator==(const Scan&) const = default;
};

enum class TreatmentKind { Unknown, AsCast, Annealed, Compressed };

/// What was done to the sample before it was measured.
struct SampleTreatment {
    TreatmentKind kind = TreatmentKind::Unknown;
    std::optional<double> pressure;    ///< GPa
    std::optional<double> temperature; ///< K
    std::optional<double> hold;        ///< s
    std::optional<double> coolingRate; ///< K/s
    bool operator==(const SampleTreatment&) const = default;
};

/// The heating rate of a point: dT/dt at T_p where the file has times, else and otherwise the programmed one.
enum class PointRate { AtPeak, Programmed };

/// The choices of a Kissinger analysis.
struct KissingerChoices {
    KineticFormula formula = KineticFormula::Kissinger;
    double referenceTg = 0;                          ///< K; 0: none
    double startTemperature = usualStartTemperature; ///< T_0 of Augis and Bennett's formula, K
    PointRate rate = PointRate::AtPeak;
    bool operator==(const KissingerChoices&) const = default;
};

/// The choices of an equation of state from patterns measured under pressure.
struct CompressionChoices {
    EquationOfStateChoices fit;
    double exponent = 3; ///< of q1 in the compression x = (q1/q1,0)ⁿ
    bool operator==(const CompressionChoices&) const = default;
};

/// A spectrum of ruby and every choice made about it.
struct RubyMeasurement {
    std::string id; ///< unique within its sample; never changes
    std::string name;
    Source source;
    Shared<RubySpectrum> recording;
    RubyChoices choices;
    std::vector<Message> notes; ///< what the reader did to the rows
    bool operator==(const RubyMeasurement&) const = default;
};

/// A run of the three (or more) that a heat capacity is made of.
struct HeatRun {
    std::string id; ///< unique within its sample; never changes
    std::string name;
    Source source;
    Shared<HeatFlowRun> recording;
    HeatRunRole role = HeatRunRole::Sample;
    std::vector<Message> notes; ///< what the reader did
    bool operator==(const HeatRun&) const = default;
};

struct Sample {
    std::string id; ///< unique within a study; never changes
    std::string name;
    std::string composition;
    SampleTreatment treatment;
    KissingerChoices kissinger;
    CompressionChoices compression;
    std::vector<Shared<Scan>> scans;
    std::vector<Shared<ScatteringPattern>> patterns;
    std::vector<Shared<Original>> originals;
    bool simulated = false; ///< calculated, not measured: whatever is drawn of it says so
    std::vector<Message> remarks =
        {}; ///< what stays to be said of it: of choices and curves that another program may have changed
    std::vector<Shared<RubyMeasurement>> rubies = {};
    std::vector<Shared<HeatRun>> heatRuns = {};
    HeatCapacityChoices heatCapacity = {}; ///< of all its runs together
    bool operator==(const Sample&) const = default;
};

/// Everything a person decided, and the curves it was decided about. No derived number.
struct Study {
    std::string name;
    std::vector<Shared<Sample>> samples;
    CrossSampleChoices across = {};
    std::vector<Shared<FigurePage>> figures = {};
    Shared<ChoiceSpace> robustness = {}; ///< what other analysts might have chosen; empty: what is suggested
    bool operator==(const Study&) const = default;
};

/// Where a scan is.
struct ScanPath {
    std::string sample;
    std::string scan;
    auto operator<=>(const ScanPath&) const = default;
};

/// Where a pattern is.
struct PatternPath {
    std::string sample;
    std::string pattern;
    auto operator<=>(const PatternPath&) const = default;
};

/// Where a spectrum of ruby is.
struct RubyPath {
    std::string sample;
    std::string ruby;
    auto operator<=>(const RubyPath&) const = default;
};

/// Where a run for the heat capacity is.
struct HeatRunPath {
    std::string sample;
    std::string run;
    auto operator<=>(const HeatRunPath&) const = default;
};

const Sample* findSample(const Study&, const std::string& id);
const Scan* findScan(const Sample&, const std::string& id);
const Scan* findScan(const Study&, const ScanPath&);
const ScatteringPattern* findPattern(const Sample&, const std::string& id);
const ScatteringPattern* findPattern(const Study&, const PatternPath&);
const RubyMeasurement* findRuby(const Study&, const RubyPath&);
const HeatRun* findHeatRun(const Study&, const HeatRunPath&);

} // namespace vitrine
