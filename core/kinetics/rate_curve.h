#pragma once
#include "core/kinetics/kissinger.h"

namespace vitrine {

/// Points of one Arrhenius line, ready for the fit.
struct RateSet {
    std::vector<double> logRate;
    std::vector<double> temperature; ///< K
    std::vector<double> weight;

    std::size_t size() const { return logRate.size(); }
};

/// s and T_0 of a term s ln(T − T_0).
struct TemperatureTerm {
    double exponent = 2;
    double start = 0; ///< K

    /// s d ln(T − T_0)/d ln T.
    double at(double temperature) const { return exponent * temperature / (temperature - start); }
};
/// That of a formula, whose T_0 is `startTemperature` (K) where it has one.
TemperatureTerm temperatureTerm(KineticFormula, double startTemperature);

/// Lines ln Φ − s ln[(T − T_0)/(T_c − T_0)] = level − slope (1/T − 1/T_c), one a set, with one slope in common; T_c keeps
/// slope and level nearly uncorrelated.
struct RateCurves {
    TemperatureTerm term;
    double inverseCenter = 0; ///< 1/T_c, 1/K
    double slope = 0;         ///< K
    std::vector<double> levels;

    double temperature(std::size_t set, double logRate, double near) const;
    /// dT/d(ln Φ), K; −dT/d(level) as well.
    double stretch(double temperature) const;
    /// (T − T_0)/(T_c − T_0) at 1/T, and the greatest 1/T that a step of Newton's may lead to: T stays above T_0.
    double fromStart(double inverse) const;
    double nearestToStart(double inverse) const;
    double intercept(std::size_t set) const; ///< a of ln[Φ/(T − T_0)^s] = a − slope/T
};

/// Sums of products of the derivatives of T to slope and level; the level is eliminated from what belongs to
/// the slope.
struct RateNormal {
    double slopeSlope = 0, slopeLevel = 0, levelLevel = 0;
    double slopeResidual = 0, levelResidual = 0;

    double slopeInformation() const { return slopeSlope - slopeLevel * slopeLevel / levelLevel; }
    double slopeDrive() const { return slopeResidual - slopeLevel * levelResidual / levelLevel; }
};
RateNormal normalOf(const RateCurves&, std::size_t set, const RateSet&);

/// Residuals T − T(Φ) of one set, K.
std::vector<double> residualsOf(const RateCurves&, std::size_t set, const RateSet&);
double sumOfSquares(const RateCurves&, const std::vector<RateSet>&);

/// A first guess from the slope of T on ln Φ; nothing when T does not grow with Φ as an activated process
/// does.
std::optional<RateCurves> guessRateCurves(const std::vector<RateSet>&, TemperatureTerm);

/// Least squares in T by Gauss–Newton from `start`; nothing when the slope runs to zero or does not settle.
std::optional<RateCurves> refineRateCurves(RateCurves start, const std::vector<RateSet>&);

/// Both of the above.
std::optional<RateCurves> fitRateCurves(const std::vector<RateSet>&, TemperatureTerm);

/// Weights 1/error², of mean one. A point whose error is unknown (not positive or not finite) gets the median
/// of the known errors, so no point ever has infinite weight; without any known error all weigh the same.
std::vector<double> relativeWeights(std::span<const RatePoint>);
RateSet rateSet(std::span<const RatePoint>);

/// Which points are replicates: rates within 0.1 % of the lowest of their group share an index (0, 1 … by
/// growing rate).
std::vector<std::size_t> rateGroups(std::span<const RatePoint>);

} // namespace vitrine
