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

    bool operator==(const HeatCapacityChoices&) const = default;
};

/// The runs of one kind, levelled and averaged.
struct MeanRun {
    std::vector<double> signal; ///< W, at the temperatures of the result
    std::vector<double> sigma;  ///< its standard error there
    std::size_t runs = 0;
    bool operator==(const MeanRun&) const = default;
};

/// c_p(T) with its error.
struct HeatCapacity {
    std::vector<double> temperature; ///< K, ascending
    std::vector<double> value;       ///< J/(g K)
    std::vector<double> sigma;       ///< standard error: noise, levels, repeats, masses, sapphire
    std::vector<double> scaleError;  ///< relative, of what multiplies c_p: sapphire run, masses, c_p of sapphire
    std::array<MeanRun, 3> means;    ///< by HeatRunRole
    double heatingRate = 0;          ///< K/s
    double mass = 0;                 ///< g
    std::vector<Message> notes;

    /// As a scan, for the analysis of its glass transition.
    Thermogram scan() const { return {temperature, value, SignalKind::HeatCapacity, heatingRate, mass}; }
    bool operator==(const HeatCapacity&) const = default;
};

/// c_p = [c_s m_s (Q − Q_0)/(Q_s − Q_0) + pans]/m with the levelled means of the runs of each kind, c_s of sapphire by ISO
/// 11357-4; where the masses of the pans are given, (Q_s − Q_0) stands for c_s m_s + c_Al (pan_s − pan_0), and c_Al (pan − pan_0)
/// is taken off the sample. Temperatures are those that all runs have, without the start-up of the ramp. Error: noise of the rows
/// and of the levels; of repeated runs the larger of that and of their scatter over √n (averaged over a tenth of the range).
/// Source: ISO 11357-4:2014, ASTM E1269. Refuses a kind without a run, masses that are unknown or not positive, heating rates
/// that differ by more than 2 %, ramps whose ends are more than 5 K apart, sapphire that differs too little from the empty pan,
/// and a sample whose heat flow goes against that of sapphire.
Result<HeatCapacity> heatCapacity(const std::array<std::vector<HeatFlowRun>, 3>& runs, const HeatCapacityChoices&);

/// The glass transition of the curve by automatic windows; its step has the error of the scale, too. Refuses what
/// automaticWindows() and glassTransition() refuse.
struct HeatCapacityStep {
    Windows windows;
    GlassLiquidLines lines;
    GlassTransition transition;
    bool operator==(const HeatCapacityStep&) const = default;
};
Result<HeatCapacityStep> heatCapacityStep(const HeatCapacity&);

} // namespace vitrine
