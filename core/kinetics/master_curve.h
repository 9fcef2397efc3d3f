#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <span>
#include <vector>

namespace vitrine {

/// How the activation energy goes from one plateau to the other. The edges are where the straight line through the
/// middle of the crossover meets the plateaus: for the ramp its two corners, for (1 + tanh u)/2 with u = (x − c)/w the
/// points c ± w, where 12 % of the step are still to come on either side.
enum class CrossoverShape { Ramp, Tanh };

struct MasterCurveChoices {
    CrossoverShape shape = CrossoverShape::Ramp;
    bool alphaByPressure = true; ///< every pressure has an α plateau of its own; the rest is one curve for all
    bool operator==(const MasterCurveChoices&) const = default;
};

/// An activation energy at a reduced temperature. Points of one group have one pressure.
struct MasterPoint {
    double x = 0;    ///< T/T_g,P
    Measured energy; ///< in units of R T_g
    std::size_t group = 0;
    bool operator==(const MasterPoint&) const = default;
};

/// E(x) = E_β + (E_α − E_β) S(x) with a step S from 0 at the low edge to 1 at the high edge.
struct MasterCurve {
    CrossoverShape shape = CrossoverShape::Ramp;
    Measured beta;               ///< plateau of the β relaxation, unit of the energies
    std::vector<Measured> alpha; ///< plateau of the α relaxation, one a group (all alike unless by pressure)
    Measured low, high;          ///< edges of the crossover on the axis of x
    double rms = 0;              ///< of the residuals, each point alike, unit of the energies
    double chi2 = 0;             ///< weighted sum of squares
    std::size_t degreesOfFreedom = 0;
    double tau = 1; ///< neighbouring samples worth one independent one

    double operator()(double x, std::size_t group = 0) const;
    bool operator==(const MasterCurve&) const = default;
};

/// Weighted least squares of the curve. Errors of energies are weights only: none counts as less than is usual (the
/// median of σ/E^1.5; an error from a few scans is itself uncertain, and that of a Kissinger line grows with its energy),
/// one that is not known counts as that; the errors of the parameters are
/// scaled by τχ²/ν, their intervals are Student's. τ, 1 where neighbours are independent, is the correlation of the residuals
/// in order of temperature (energy_noise.h): what samples treated alike share does not average out. Refuses fewer than two
/// points more than parameters, energies that do not rise or differ by no more than their scatter, and a crossover that is not
/// between the points (fewer than two points beyond one of its edges).
Result<MasterCurve> masterCurve(std::span<const MasterPoint>, const MasterCurveChoices& = {});

} // namespace vitrine
