#pragma once
#include "core/quantity/problem.h"
#include "core/scattering/pattern.h"

#include <cstdint>
#include <span>
#include <string>

namespace vitrine {

/// The structure of a simulated glass.
struct GlassStructure {
    double q1 = 2.63;              ///< Å⁻¹, of the first sharp peak of S(q) by a Lorentzian within ±0.40 Å⁻¹
    double fwhm = 0.41;            ///< Å⁻¹, about, of the same peak
    double subpeak = 0.6;          ///< height of the part of the first shell at 2.7 Å in G(r), Å⁻²
    double numberDensity = 0.0585; ///< atoms/Å³ of a glass with q1 = 2.63 Å⁻¹; a denser one follows q1³
};

/// How a pattern of it is measured.
struct PatternConditions {
    double energy = 13;                        ///< keV
    double qMin = 0.1, qMax = 7, step = 0.003; ///< Å⁻¹
    double noise = 0.001;                      ///< standard deviation over the intensity
    double distanceScale = 1; ///< of the detector over the distance it is taken to have: tan 2θ is read too large by it
    std::uint64_t seed = 1;   ///< of the noise
};

/// Intensity per electron unit.
inline constexpr double intensityScale = 1000;

/// I(q) of a glass in electron units times a thousand, with Compton scattering, corrected for polarisation: S(q) comes
/// from a G(r) with a split first shell and a damped wave beyond, empty below 2.4 Å. Refuses an unknown composition.
Result<Pattern> simulatedPattern(const GlassStructure&, const std::string& composition, const PatternConditions&);

/// Patterns on one axis, one after another, without noise.
struct SimulatedSeries {
    std::vector<double> q;         ///< Å⁻¹
    std::vector<double> intensity; ///< intensity[pattern · q.size() + i]
};

/// The patterns of a glass at each of some q1 (at least one, within a few per cent), as simulatedPattern() makes them; the q1 of
/// the structure and noise, seed and distance of the conditions do not count.
Result<SimulatedSeries> simulatedSeries(const GlassStructure&, const std::string& composition, const PatternConditions&,
                                        std::span<const double> q1);

} // namespace vitrine
