#pragma once
#include "core/kinetics/crossover.h"

namespace vitrine {

/// What the residuals about a master curve say of the noise of the energies.
struct EnergyNoise {
    double variance = 0; ///< σ² of a residual times √weight, which is χ²/ν where neighbours are independent
    double tau = 1;      ///< neighbouring samples worth one independent one

    /// σ²τ: what stands for σ² where samples are averaged.
    double power() const { return variance * tau; }
};

/// The noise of the residuals about a master curve, in order of x and series after series, where `fitted` parameters were found.
/// Samples treated at neighbouring temperatures may share what makes their energies err. They are taken as an autoregression of
/// first order, τ = (1 + ρ)/(1 − ρ) with ρ = γ_1/γ_0; the fit took p σ²τ/n out of both autocovariances, which is given back. A ρ
/// below its standard error among independent samples, 1/√n, counts as none; it is no more than 0.6, so that errors at most
/// double. A geometric series needs one lag only, which is all that a few dozen samples can tell. Source: C. Chatfield, "The
/// Analysis of Time Series" (Chapman & Hall, 2003), chapters 3 and 4.
EnergyNoise noiseAbout(const Crossover&, const Plateaus&, const WeightedPoints&, std::size_t fitted);

/// The χ² that bounds the 95 % interval of a profile: the least one + t²(ν) σ²τ.
double profileLimit(double leastChi2, const EnergyNoise&, double t);

} // namespace vitrine
