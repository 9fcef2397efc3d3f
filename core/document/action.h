#pragma once
#include "core/document/study.h"
#include "core/quantity/member.h"

#include <variant>

namespace vitrine {

// Everything a person can change, one small struct each. The window, the command line, a script and the tests all use
// these and nothing else. One a line, which the formatter would not leave.
// clang-format off

struct RenameStudy { std::string name; };
struct AddSample { Shared<Sample> sample; };
struct RemoveSample { std::string sample; };
struct RenameSample { std::string sample, name; };
struct SetComposition { std::string sample, composition; };
struct SetTreatment { std::string sample; SampleTreatment treatment; };
struct SetKissinger { std::string sample; KissingerChoices choices; };
/// Adds scans and the originals they came from. A scan whose file and curve are already there is refused.
struct AddScans { std::string sample; std::vector<Shared<Scan>> scans; std::vector<Shared<Original>> originals; };
struct RemoveScan { ScanPath scan; };
struct RenameScan { ScanPath scan; std::string name; };
struct MoveGlassWindow { ScanPath scan; Interval window; };
struct MoveLiquidWindow { ScanPath scan; Interval window; };
/// Sets one choice of a scan. Its words and its range stand in the list of the fields of a scan.
template<auto choice>
struct SetChoice { ScanPath scan; ValueAt<choice> value; };
using SetPeaks = SetChoice<&Scan::peaks>;
using SetHeatingRate = SetChoice<&ThermogramChoices::heatingRate>; ///< K/s
using SetMass = SetChoice<&ThermogramChoices::mass>;               ///< g
using SetLag = SetChoice<&ThermogramChoices::lag>;                 ///< as it is applied
/// One choice of a scan is not known.
template<auto choice>
struct ForgetChoice { ScanPath scan; };
using ForgetHeatingRate = ForgetChoice<&ThermogramChoices::heatingRate>;
using ForgetMass = ForgetChoice<&ThermogramChoices::mass>;
/// Back to the automatic windows.
struct ResetWindows { ScanPath scan; };
struct MovePeakWindow { ScanPath scan; std::size_t peak; Interval window; };
struct SetPeakBranch { ScanPath scan; std::size_t peak; PeakBranch branch; };
/// Back to the automatic peaks.
struct ResetPeaks { ScanPath scan; };
/// The whole baseline under the peaks.
struct SetBaseline { ScanPath scan; PeakBaselineChoice baseline; };
/// A further anchor; the first one begins a baseline.
struct AddAnchor { ScanPath scan; BaselineAnchor anchor; };
struct MoveAnchor { ScanPath scan; std::size_t anchor; BaselineAnchor to; };
/// The last one takes the baseline with it.
struct RemoveAnchor { ScanPath scan; std::size_t anchor; };
struct SetBaselineKind { ScanPath scan; BaselineKind kind; };
/// Back to the baseline made of the lines of the glass transition.
struct ResetBaseline { ScanPath scan; };
struct SetExo { ScanPath scan; ExoDirection exo; };
struct ApplyLag { ScanPath scan; bool apply; };
struct SetGlassReference { ScanPath scan; std::string reference; };
struct SetInKissinger { ScanPath scan; bool included; };

/// Adds patterns and the originals they came from. A pattern whose file and curve are already there is refused.
struct AddPatterns {
    std::string sample;
    std::vector<Shared<ScatteringPattern>> patterns;
    std::vector<Shared<Original>> originals;
};
struct RemovePattern { PatternPath pattern; };
struct RenamePattern { PatternPath pattern; std::string name; };
struct SetPatternRole { PatternPath pattern; PatternRole role; };
/// Makes a pattern the one reference of ΔG(r) in the study, or no longer.
struct SetDifferenceReference { PatternPath pattern; bool reference = true; };
/// Pressure (GPa) and temperature (K) while it was measured.
struct SetPatternConditions { PatternPath pattern; std::optional<double> pressure, temperature; };
/// All the choices about a pattern at once: what a form edits, and what a drag of q_min, q_max, r_min or a window changes.
struct SetPatternChoices { PatternPath pattern; PatternChoices choices; };
/// The frames of a pattern as a series, or their mean alone.
struct SetSeries { PatternPath pattern; std::optional<SeriesChoices> series; };
/// Copies all choices of a pattern, without its wavelength and background, to others.
struct ApplyPatternChoices { PatternPath from; std::vector<PatternPath> to; };
struct SetCompression { std::string sample; CompressionChoices choices; };

/// Adds spectra of ruby and the originals they came from. One whose file is already there is refused.
struct AddRubies { std::string sample; std::vector<Shared<RubyMeasurement>> rubies; std::vector<Shared<Original>> originals; };
struct RemoveRuby { RubyPath ruby; };
struct RenameRuby { RubyPath ruby; std::string name; };
/// The same file as it is read with other answers; its name and choices stay.
struct ReadRubyAnew { RubyPath ruby; Shared<RubyMeasurement> read; };
struct SetRubyChoices { RubyPath ruby; RubyChoices choices; };
/// Adds runs for the heat capacity, likewise.
struct AddHeatRuns { std::string sample; std::vector<Shared<HeatRun>> runs; std::vector<Shared<Original>> originals; };
struct RemoveHeatRun { HeatRunPath run; };
struct RenameHeatRun { HeatRunPath run; std::string name; };
struct SetHeatRunRole { HeatRunPath run; HeatRunRole role; };
/// Masses, pans and levelling of all the runs of a sample.
struct SetHeatCapacity { std::string sample; HeatCapacityChoices choices; };

/// All the choices of what is compared across samples at once.
struct SetCrossSample { CrossSampleChoices choices; };
/// Adds a figure, or replaces the one of its name.
struct SetFigure { FigurePage page; };
struct RemoveFigure { std::string name; };
/// What other analysts might have chosen, and how far; an empty one: what is suggested.
struct SetRobustness { ChoiceSpace space; };
// clang-format on

using Action =
    std::variant<RenameStudy, AddSample, RemoveSample, RenameSample, SetComposition, SetTreatment, SetKissinger, AddScans,
                 RemoveScan, RenameScan, MoveGlassWindow, MoveLiquidWindow, ResetWindows, SetPeaks, MovePeakWindow, SetPeakBranch,
                 ResetPeaks, SetBaseline, AddAnchor, MoveAnchor, RemoveAnchor, SetBaselineKind, ResetBaseline, SetHeatingRate,
                 SetMass, SetLag, SetExo, ApplyLag, SetGlassReference, SetInKissinger, AddPatterns, RemovePattern, RenamePattern,
                 SetPatternRole, SetPatternConditions, SetPatternChoices, ApplyPatternChoices, SetCompression,
                 SetDifferenceReference, SetCrossSample, SetFigure, RemoveFigure, SetRobustness, SetSeries, AddRubies, RemoveRuby,
                 RenameRuby, ReadRubyAnew, SetRubyChoices, AddHeatRuns, RemoveHeatRun, RenameHeatRun, SetHeatRunRole,
                 SetHeatCapacity, ForgetHeatingRate, ForgetMass>;

/// The study after an action, or why it cannot be done. Total: every action on every study gives one or the other, and
/// the study given is not changed.
Result<Study> reduce(const Study&, const Action&);

/// Several actions as one step; all or none.
Result<Study> reduce(const Study&, const std::vector<Action>&);

/// What an action does, for the history: "Move glass window, 500 K/s".
Message describe(const Study&, const Action&);

} // namespace vitrine
