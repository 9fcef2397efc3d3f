#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <span>
#include <vector>

namespace vitrine {

/// ln(Φ/T^s) = a − E/(R T): the family of peak-shift formulas. The formula is part of the number.
enum class KineticFormula {
    Kissinger,    ///< s = 2
    Starink,      ///< s = 1.92, E ÷ 1.0008 (Starink, Thermochim. Acta 404 (2003) 163)
    AugisBennett, ///< s = 1
    Ozawa,        ///< s = 0
    Moynihan      ///< s = 0, written for the glass transition
};
double temperatureExponent(KineticFormula);

/// One heating rate (K/s) and its peak temperature (K); `error` (K) where known. Equal rates are replicates.
struct RatePoint {
    double heatingRate = 0;
    double temperature = 0;
    double error = 0; ///< 0: unknown
    bool operator==(const RatePoint&) const = default;
};

struct LeaveOneOut {
    std::size_t left = 0;   ///< index of the point left out
    double energyOverR = 0; ///< K
    bool operator==(const LeaveOneOut&) const = default;
};

struct KissingerFit {
    KineticFormula formula = KineticFormula::Kissinger;
    std::vector<RatePoint> points;
    Measured energyOverR;                  ///< E/R, K; error one standard error, ci95 by Student t
    Measured energy;                       ///< kJ/mol
    std::optional<Measured> energyOverRTg; ///< where a reference T_g was given
    double intercept = 0;                  ///< a, in ln(K/s / K^s)
    double interceptError = 0;             ///< its standard error
    double scatter = 0;                    ///< standard deviation of T_p about the fit, K
    std::size_t degreesOfFreedom = 0;
    bool pooledReplicates = false; ///< the variance comes from the replicates
    std::vector<LeaveOneOut> leaveOneOut;
    std::optional<double> curvatureP; ///< probability of so much curvature by chance (needs n ≥ 4)
    bool operator==(const KissingerFit&) const = default;
};

/// The temperature at which a rate peaks: B/(2u), u + ln u = ln(B/2) + (a − ln Φ)/2 for s = 2 (Newton,
/// overflow-proof), and the like for any s. B = E/R in K.
double peakTemperature(double energyOverR, double intercept, double heatingRate, KineticFormula);

/// Fits T_p on Φ by nonlinear least squares (T_p is the noisy quantity and sits on both axes of the plot, fully
/// correlated). `referenceTg` in K (0: none). Refuses: fewer than three points, fewer than two different rates, rates
/// or temperatures that are not positive, T_p that falls as the rate grows (negative energy).
Result<KissingerFit> kissinger(std::span<const RatePoint>, KineticFormula = KineticFormula::Kissinger, double referenceTg = 0);

/// ±2σ band of the fitted line for drawing: T_p and its standard error at a rate.
Measured predictedPeak(const KissingerFit&, double heatingRate);

/// Probability that two sets share one slope (F test of a common E against two), and the common E/R.
struct CommonSlope {
    double p = 1;
    Measured energyOverR;
};
Result<CommonSlope> commonSlope(const KissingerFit&, const KissingerFit&);

} // namespace vitrine
