#pragma once
#include "core/calorimetry/glass_transition.h"
#include "core/calorimetry/heat_capacity/levelled_run.h"

#include <array>

namespace vitrine {

/// What lay in the sample's pan. The reference's pan is empty in all.
enum class HeatRunRole { Empty, Sapphire, Sample };
inline constexpr std::array heatRunRoles{HeatRunRole::Empty, HeatRunRole::Sapphire, HeatRunRole::Sample};

struct HeatCapacityChoices {
    std::optional<double> mass;                             ///< of the sample, g
    std::optional<double> sapphireMass;                     ///< g
    double massError = 0;                                   ///< g, standard error of either
    std::optional<double> emptyPan, sapphirePan, samplePan; ///< masses of the pans (aluminium), g; absent: alike
    bool level = true;                                      ///< isotherms are brought to zero first
    std::optional<Interval> glassWindow, liquidWindow;      ///< K, of the step; absent: found

    bool operator==(const HeatCapacityChoices&) const = default;
};

/// The runs of one kind, levelled and averaged.
struct MeanRun {
    std::vector<double> signal; ///< W, at the temperatures of the result
    std::vector<double> sigma;  ///< its standard error there
    std::vector<double> common; ///< the part of it that neighbouring rows share: levels, drift, how far runs repeat
    std::size_t runs = 0;
    bool operator==(const MeanRun&) const = default;
};

/// c_p by one of several runs of a kind, with the means of the other kinds.
struct SingleRun {
    HeatRunRole role = HeatRunRole::Sample;
    std::vector<double> value; ///< J/(g K)
    bool operator==(const SingleRun&) const = default;
};

/// c_p(T) with its error.
struct HeatCapacity {
    std::vector<double> temperature; ///< K, ascending
    std::vector<double> value;       ///< J/(g K)
    std::vector<double> sigma;       ///< standard error: noise, levels, drift, repeats, masses, sapphire
    std::vector<double> scaleError;  ///< relative, of what multiplies c_p: sapphire run, masses, c_p of sapphire
    std::array<MeanRun, 3> means;    ///< by HeatRunRole
    double heatingRate = 0;          ///< K/s
    double mass = 0;                 ///< g
    std::vector<Message> notes;
    std::optional<double> calibration = {}; ///< median of (Q_s − Q_0)/(C_s Φ): 1 where the instrument's watts are right
    std::vector<SingleRun> singles = {};    ///< of the kinds empty pan and sample, where these have several runs

    /// As a scan, for the analysis of its glass transition.
    Thermogram scan() const { return {temperature, value, SignalKind::HeatCapacity, heatingRate, mass}; }
    bool operator==(const HeatCapacity&) const = default;
};

/// The calibration factor that is taken for possible; the watts of a calorimeter are right to some per cent.
inline constexpr Interval possibleCalibration{0.5, 2};
/// J/(g K), of a substance between 100 and 1200 K: uranium has 0.1, water 4.2.
inline constexpr Interval possibleHeatCapacity{0.08, 6};

/// c_p = [c_s m_s (Q − Q_0)/(Q_s − Q_0) + pans]/m with the levelled means of the runs of each kind, c_s of sapphire by ISO
/// 11357-4; where the masses of the pans are given, (Q_s − Q_0) stands for C_s = c_s m_s + c_Al (pan_s − pan_0), and
/// c_Al (pan − pan_0) is taken off the sample. Temperatures are those that all runs have, without the start-up of the ramp.
///
/// Error: noise of the rows; that of the levels; where a run has one isotherm only, the drift (the larger of that isotherm's own
/// trend and of the root mean square drift of the runs with both) times the time from it; of repeated runs the larger of that and
/// of their scatter over √n (averaged over a tenth of the range; where the scatter is larger, times Student's t over
/// 1.96 of the repeats of sapphire and sample); masses, also those of pans. Source: ISO 11357-4:2014, ASTM E1269.
///
/// Refuses a kind without a run; a run without isotherms, unless it is levelled by choice and repeated; masses that are unknown
/// or not positive; heating rates that differ by more than 2 %, ramps whose ends are more than 5 K apart; one run in two kinds
/// (the same run twice in one kind counts once); an empty pan with more heat flow than sapphire, sapphire that differs too
/// little from it, a calibration factor outside `possibleCalibration`; a sample whose heat flow goes against that of sapphire or
/// whose median c_p lies outside `possibleHeatCapacity`.
Result<HeatCapacity> heatCapacity(const std::array<std::vector<HeatFlowRun>, 3>& runs, const HeatCapacityChoices&);

/// The glass transition of the curve.
struct HeatCapacityStep {
    Windows windows;
    GlassLiquidLines lines;
    GlassTransition transition;
    double linesError = 0;       ///< J/(g K), of the step: noise and choice of both lines
    double repeatsError = 0;     ///< J/(g K): scatter of the steps of single runs over √n; 0 without repeats
    double scaleError = 0;       ///< J/(g K): sapphire run, masses, c_p of sapphire
    std::vector<Problem> doubts; ///< what speaks against it, as of the step of a scan
    bool operator==(const HeatCapacityStep&) const = default;
};

/// Between automatic windows, or those given. The error of the step: the larger of that of its lines and of the scatter of the
/// steps that single runs of the empty pan and of the sample give (where larger, by Student's t), with that of the scale; what a
/// level adds to the curve falls out between the lines. Refuses what automaticWindows() and glassTransition() refuse.
/// `draws`: of the errors; 0: without.
Result<HeatCapacityStep> heatCapacityStep(const HeatCapacity&, const std::optional<Interval>& glassWindow = {},
                                          const std::optional<Interval>& liquidWindow = {}, int draws = 100);

} // namespace vitrine
