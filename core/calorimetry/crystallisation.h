#pragma once
#include "core/calorimetry/glass_transition.h"
#include "core/calorimetry/liquid_stretch.h"
#include "core/calorimetry/peaks.h"

namespace vitrine {

/// Melting behind a glass transition, K. Several endotherms count as one melting range.
struct Melting {
    Measured onset; ///< T_m: tangent at the steepest part of the first endotherm's leading flank ∩ its baseline
    Measured top;   ///< of the highest endotherm
    std::optional<Measured> liquidus; ///< T_l: tangent at the steepest part of the last endotherm's trailing flank ∩ the
                                      ///< baseline behind it (its endset); absent where the scan ends before
    std::optional<Measured> enthalpy; ///< J/g, of all endotherms; absent where rate or mass is unknown
    bool operator==(const Melting&) const = default;
};

/// What becomes of the supercooled liquid in a scan. The first exotherm after T_g is called crystallisation; that it is none
/// of decomposition the curve alone does not say.
struct Crystallisation {
    std::vector<Peak> exotherms;   ///< in order of temperature, each with onset, T_p and area (ΔH_x, J/g, positive) against a
                                   ///< baseline that goes from the liquid to the crystal in proportion to the area passed
    std::optional<Measured> onset; ///< T_x, K: tangent at the greatest slope of the first exotherm's leading flank ∩ liquid line;
                                   ///< absent where there is no exotherm or its flank has too few points
    Tangent tangent;              ///< for drawing, where there is an onset
    std::vector<Peak> endotherms; ///< of melting
    std::optional<Melting> melting;
    std::optional<LiquidStretch> liquid; ///< the liquid without the tails on either side; absent where nothing ends it

    bool found() const { return !exotherms.empty() || melting.has_value(); }
    /// K, well within what ends the liquid; absent where nothing does.
    std::optional<double> liquidEnds() const;
    bool operator==(const Crystallisation&) const = default;
};

/// Crystallisation and melting above the liquid window, against the liquid line. An exotherm counts when it is deeper than
/// a quarter of the step below the liquid line and clear of the noise on both of its sides; melting when it is higher than
/// the step (a tenth of it behind a crystallisation). ISO 11357-3, ISO 11357-5. Without a step nothing is found.
Crystallisation crystallisationOf(const Thermogram&, const Windows&, const GlassLiquidLines&, const Result<TransitionRange>&);

/// ΔT_x = T_x − T_g, K, with T_g at the half step; the errors are independent. Absent without T_x.
std::optional<Measured> supercooledRegion(const Crystallisation&, const GlassTransition&);

/// T_rg = T_g/T_l (Turnbull, Contemp. Phys. 10 (1969) 473), with T_g at the half step; absent without a liquidus.
std::optional<Measured> reducedGlassTemperature(const Crystallisation&, const GlassTransition&);

/// The peaks of a scan with those behind the liquid as they were found there.
std::vector<Peak> withCrystallisation(std::vector<Peak> peaks, const Crystallisation&);

} // namespace vitrine
