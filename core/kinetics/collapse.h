#pragma once
#include "core/kinetics/master_curve.h"

namespace vitrine {

/// An activation energy of a glass treated at a temperature.
struct EnergyPoint {
    double temperature = 0; ///< K
    Measured energy;        ///< in units of R T_g
    bool operator==(const EnergyPoint&) const = default;
};

/// The glass transition that brings the energies of one pressure onto the curve of another.
struct Collapse {
    Measured tg;            ///< K; the interval is that of the profile of χ²
    double rms = 0;         ///< of all points about the curve on T/T_g,P, unit of the energies
    double unscaledRms = 0; ///< the same with one T_g for both pressures
    bool operator==(const Collapse&) const = default;
};

/// The T_g,P (K) for which `other` on T/T_g,P and `reference` on T/T_g agree best with one master curve: least χ² over
/// T_g,P and all parameters of the curve together. The 95 % interval holds every T_g,P whose χ² exceeds the least by
/// no more than t²(ν) τχ²/ν, with τ as in masterCurve(); the error is its half-width over t. Looks between 0.8 and 1.4 T_g.
/// Refuses what masterCurve() refuses, and a minimum at the border of that range.
Result<Collapse> collapse(std::span<const EnergyPoint> reference, double referenceTg, std::span<const EnergyPoint> other,
                          const MasterCurveChoices& = {});

} // namespace vitrine
