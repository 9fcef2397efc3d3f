#pragma once
#include "core/thermogram/windows.h"

namespace vitrine {

/// Fictive temperature by Moynihan's equal areas and what it was made from.
struct FictiveTemperature {
    Measured value;                     ///< K; error: noise ⊕ spread over an ensemble of windows, where asked for
    std::optional<double> noiseError;   ///< K, draws of both lines and of the area between them
    std::optional<double> windowSpread; ///< K, over an ensemble of windows (EnsembleOptions), or what a bend within them costs
    std::optional<double> byEnthalpy;   ///< K, where the enthalpies meet (fictiveTemperatureByEnthalpy()): a check
    double area = 0; ///< ∫(C − g)dT from T1 to T2 (difference form: ∫(C − C_ref)dT), unit of the signal × K
    Interval limits; ///< T1, T2 of the integration, K
    bool operator==(const FictiveTemperature&) const = default;
};

/// Solves ∫_{Tf}^{T2}(l − g)dT = A for T_f: s = 2A/(D2 + √(D2² − 2 d1 A)), T_f = T2 − s, with D = l − g,
/// D2 = D(T2), d1 = dD/dT. Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12. Refuses: D2 ≤ 0, negative
/// discriminant, T_f beyond the crossing of the lines, s < 0; each with its own words.
Result<double> fictiveTemperatureFromArea(const GlassLiquidLines&, double area, double upperLimit);

/// T_f of a scan from its own baselines, T1 = lower end of the glass window and T2 = upper end of the liquid
/// window.
Result<FictiveTemperature> fictiveTemperature(const Thermogram&, const Windows&);

/// The same between lines already fitted (or lent).
Result<FictiveTemperature> fictiveTemperature(const Thermogram&, const Windows&, const GlassLiquidLines&);

/// T_f with the glass line taken from a relaxed reference scan (for exotherms below T_g).
Result<FictiveTemperature> fictiveTemperature(const Thermogram&, const Windows&, const Line& sharedGlassLine);

/// Difference form: ∫(C_ref − C)dT = ∫_{Tf,ref}^{Tf} D dT with D from the reference's lines. Both scans must
/// have the same kind of signal per gram (or both be heat capacities); `referenceTf` in K.
Result<FictiveTemperature> fictiveTemperatureByDifference(const Thermogram& scan, const Thermogram& reference,
                                                          const Windows& referenceWindows, double referenceTf);

/// T_f where the extrapolated enthalpy of the glass meets that of the equilibrium liquid (Richardson & Savill, Polymer 16 (1975)
/// 753): algebraically equal to the areas, kept as a check.
Result<double> fictiveTemperatureByEnthalpy(const Thermogram&, const Windows&);

/// Enthalpy curves relative to the liquid at T2, for drawing.
struct EnthalpyCurves {
    std::vector<double> temperature, measured, glass, liquid;
};
Result<EnthalpyCurves> enthalpyCurves(const Thermogram&, const Windows&);

struct EnsembleOptions {
    int bootstraps = 100; ///< draws of both lines and of the area between them
    /// Of the width of a window. Each window is taken in six ways: as it is, with both ends moved inwards by this, and with
    /// one end by this or by twice this; every glass window goes with every liquid window.
    double shift = 0.15;
    std::uint64_t seed = 1;
    bool operator==(const EnsembleOptions&) const = default;
};
/// As fictiveTemperature(), with the error from noise and from an ensemble of windows. A window choice that
/// gives no T_f is left out of the spread.
Result<FictiveTemperature> fictiveTemperatureWithSpread(const Thermogram&, const Windows&, const EnsembleOptions& = {});

/// The same between lines already fitted; `chosen`: these lines with what the choice of the window costs (addWindowChoice()).
Result<FictiveTemperature> fictiveTemperatureWithSpread(const Thermogram&, const Windows&, const GlassLiquidLines&,
                                                        const GlassLiquidLines& chosen, const EnsembleOptions& = {});

} // namespace vitrine
