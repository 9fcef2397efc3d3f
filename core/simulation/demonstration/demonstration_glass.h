#pragma once
#include "core/document/study.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vitrine {

/// What the demonstration study is made to contain: the numbers that an honest analysis has to give back. They are those
/// of Shen et al., Sci. Adv. 11 (2025) adz7406, on Vit4. The generator below is phenomenological: it places each feature
/// of a curve where these numbers put it, and is no model of relaxation.
namespace demonstration {

inline constexpr double tg = 596;                                               ///< K, at ambient pressure
inline constexpr double tgPressed = 634;                                        ///< K, at 7 GPa
inline constexpr double pressure = 7;                                           ///< GPa
inline constexpr double betaEnergy = 28, alphaEnergy = 42;                      ///< in units of R T_g
inline constexpr double alphaChange = -4;                                       ///< per cent, at 7 GPa
inline constexpr double low = 0.85, high = 0.96;                                ///< edges of the crossover, T/T_g,P
inline constexpr double equilibriumFictive = 596, equilibriumDifference = -3.5; ///< K
inline constexpr double onsetShift = 6;                          ///< K, of the half-step onset at 7 GPa, mean over 100–1000 K/s
inline constexpr double q1Reference = 2.6285, q1Pressed = 2.624; ///< Å⁻¹; annealed, and compressed as a glass
inline constexpr double q1Slope = 0.0008;                        ///< Å⁻¹/GPa, compressed as a liquid
inline constexpr double bulkModulus = 102, bulkSlope = 3.6;      ///< GPa, B′
inline constexpr double numberDensity = 0.0585;                  ///< atoms/Å³
inline constexpr double outerPart = 3.42;                        ///< Å, where the first shell has its part of no one pair

} // namespace demonstration

/// Atoms of the second element at r from one of the first, spread as a Gaussian; a part of the first shell.
struct ShellPair {
    std::string pair;      ///< "Zr-Cu"
    double r = 0;          ///< Å
    double sigma = 0;      ///< Å
    double neighbours = 0; ///< N_ij
};

/// A glass after its treatment.
struct DemonstrationGlass {
    double energyOverRTg = 0;      ///< of its endotherm
    double fictive = 0;            ///< K
    bool overshoot = false;        ///< the endotherm lies on the step, otherwise below it (a sub-T_g endotherm)
    double height = 0;             ///< of the endotherm, J/(g K); 0: none
    double peakAt200 = 0;          ///< K, T_p at 200 K/s
    double onsetAt200 = 0;         ///< K, half-step onset at 200 K/s
    double climbEnergyOverRTg = 0; ///< of the step
    double q1 = 0, fwhm = 0;       ///< Å⁻¹
    double subpeak = 0;            ///< height of the part of the first shell at 2.7 Å in G(r), Å⁻²
};

/// The state after 10 min at a temperature (K) under a pressure: ambient or 7 GPa for the thermal numbers, 0–7 GPa for q1.
DemonstrationGlass glassState(double pressure, double temperature);

/// The pairs of the first shell of a glass compressed at 7 GPa, as it is seen with 68.5 keV: Zr–Cu at 2.7 Å and Zr–Zr at 3.1 Å.
/// Up to the middle of the crossover the second grows a little and neither moves; from there to equilibrium the first loses
/// atoms and moves outwards, the second gains some and moves inwards.
std::vector<ShellPair> firstShellPairs(double temperature);

} // namespace vitrine
