#pragma once
#include "core/thermogram/windows.h"

namespace vitrine {

struct PeakBaseline;
struct TransitionRange;

enum class PeakKind { Endotherm, Exotherm };
/// Which relaxation a peak belongs to: carried by hand-confirmed identity across rates, never by size.
/// CrystallisationOnset names the line of T_x in a Kissinger plot; no peak has it.
enum class PeakBranch { Other, Shadow, Overshoot, Crystallisation, Melting, CrystallisationOnset };

struct Peak {
    PeakKind kind = PeakKind::Endotherm;
    PeakBranch branch = PeakBranch::Other;
    Measured temperature;                ///< T_p, K: maximum of the curve less its baseline, by a local quartic
    Measured height;                     ///< above the baseline, unit of the signal
    std::optional<Measured> area;        ///< J/g against the baseline; absent where rate or mass is unknown
    std::optional<Measured> onset;       ///< K, tangent of the leading flank ∩ baseline
    std::optional<Measured> width;       ///< K, full width at half height
    std::optional<Measured> heatingRate; ///< K/s, dT/dt at T_p; absent where the file has no times
    double prominence = 0;               ///< height over the higher saddle, unit of the signal
    double noise = 0;                    ///< standard deviation of the curve's noise, unit of the signal
    bool clear = false; ///< prominence > clearFactor × noise and > 5 % of the step (or of the span of the curve)
    Interval limits;    ///< K, where the area was taken
    std::vector<double> baseTemperature, baseSignal; ///< the baseline as drawn
    bool operator==(const Peak&) const = default;
};

struct PeakOptions {
    /// K; window of the parabola at the top. 0: a quartic over 1.3 times the smallest of at least five points with which a
    /// parabola would find the top to 0.5 % of the peak's width against the noise, and at most 0.9 of that width. Where three
    /// points would do, the top is that of a cubic spline through the points, and how far from it a parabola through five
    /// lies counts as error.
    double topWidth = 0;
    double clearFactor = 8; ///< prominence over noise
    bool operator==(const PeakOptions&) const = default;
};

/// The peaks that stand clear of the baselines in a scan with a glass transition, in order of temperature.
/// The baseline is the glass line up to the half-step onset, the tangent at the half step up to its endset,
/// then the liquid line; an overshoot is counted from the half step. Branches are proposed: endotherms below
/// the step are sub-T_g endotherms, the one on top of the step is the overshoot. Where there is no step, the two
/// lines are joined between their middles.
std::vector<Peak> findPeaks(const Thermogram&, const GlassLiquidLines&, const PeakOptions& = {});

/// The same on a step already found, or on a Problem where there is none.
std::vector<Peak> findPeaks(const Thermogram&, const GlassLiquidLines&, const Result<TransitionRange>&, const PeakOptions& = {});

/// The clear peaks of a scan without a glass transition (melting, decomposition), on a straight baseline
/// from the onset to the end of each: where its flanks have flattened to 2 % of their greatest slope, or the valley
/// towards a neighbour. The transient at the start of the scan is left out.
std::vector<Peak> findPeaks(const Thermogram&, const PeakOptions& = {});

/// The clear peaks on a baseline set by hand, within a range of it (K): tops of the curve less that line. The lines of
/// the glass transition, if given, only tell which branch a peak belongs to.
std::vector<Peak> findPeaks(const Thermogram&, const PeakBaseline&, Interval within, const GlassLiquidLines* = nullptr,
                            const PeakOptions& = {});

/// The highest (endotherm) or lowest (exotherm) top within a window set by hand, with the baseline of the
/// scan if given or straight between the window's ends. Refuses a window with fewer than seven points, or a
/// top at its edge.
Result<Peak> peakWithin(const Thermogram&, Interval window, PeakKind, const GlassLiquidLines* = nullptr, const PeakOptions& = {});

/// The same on a baseline set by hand; the lines of the glass transition only tell the branch.
Result<Peak> peakWithin(const Thermogram&, Interval window, PeakKind, const PeakBaseline&, const GlassLiquidLines* lines,
                        const PeakOptions& = {});

} // namespace vitrine
