#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <span>
#include <vector>

namespace vitrine {

/// ln[Φ/(T − T_0)^s] = a − f E/(R T): the family of peak-shift formulas, with T_0 = 0 and f = 1 where nothing else is said.
/// The formula is part of the number: on peaks of 42.0 R T_g by Kissinger's it is 42.06, 42.3, 42.2, 44.4 and 43.2 R T_g by the
/// others in this order.
enum class KineticFormula {
    Kissinger,    ///< s = 2 (H. E. Kissinger, Anal. Chem. 29 (1957) 1702)
    Starink,      ///< s = 1.92, f = 1.0008 (M. J. Starink, Thermochim. Acta 404 (2003) 163)
    AugisBennett, ///< s = 1 with a T_0, where the heating begins (J. A. Augis & J. E. Bennett, J. Therm. Anal. 13 (1978) 283)
    Ozawa,        ///< s = 0, f = 1.052: Ozawa, Flynn and Wall (T. Ozawa, Bull. Chem. Soc. Jpn. 38 (1965) 1881)
    Moynihan,     ///< s = 0, written for the glass transition (C. T. Moynihan et al., J. Phys. Chem. 78 (1974) 2673)
    Boswell       ///< s = 1 (P. G. Boswell, J. Therm. Anal. 18 (1980) 353)
};
double temperatureExponent(KineticFormula);

/// f: what E/R is multiplied by to give the slope of the line.
double slopeFactor(KineticFormula);

/// T_0 of Augis and Bennett where none is given, K: scans begin near room temperature.
inline constexpr double usualStartTemperature = 300;

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
    double referenceTg = 0;                ///< that T_g, K; 0: none
    double startTemperature = 0;           ///< T_0, K; 0 in all formulas but Augis and Bennett's
    double intercept = 0;                  ///< a, in ln(K/s / K^s)
    double interceptError = 0;             ///< its standard error
    double scatter = 0;                    ///< standard deviation of T_p about the fit, K
    std::size_t degreesOfFreedom = 0;
    bool pooledReplicates = false; ///< the variance comes from the replicates
    std::vector<LeaveOneOut> leaveOneOut;
    std::optional<double> curvatureP; ///< p value of the curvature: of an F test of a quadratic term (needs n ≥ 4)
    bool operator==(const KissingerFit&) const = default;
};

/// The temperature at which a rate peaks: B/(2u), u + ln u = ln(B/2) + (a − ln Φ)/2 for s = 2 (Newton,
/// overflow-proof), and the like for any s. B = f E/R in K. `startTemperature`: T_0 of Augis and Bennett.
double peakTemperature(double energyOverR, double intercept, double heatingRate, KineticFormula,
                       double startTemperature = usualStartTemperature);
/// The same on a fitted line.
double peakTemperature(const KissingerFit&, double heatingRate);

/// Fits T_p on Φ by nonlinear least squares (T_p is the noisy quantity and sits on both axes of the plot, fully
/// correlated). `referenceTg` in K (0: none); `startTemperature`: T_0 of Augis and Bennett, K, unused by the others. The
/// interval is Student's t with the degrees of freedom in use: n − 2 about the line, or those of the replicates where their
/// variance is pooled. Refuses: fewer than three points, fewer than two different rates, rates or temperatures that are not
/// positive, temperatures not above T_0, T_p that falls as the rate grows (negative energy).
Result<KissingerFit> kissinger(std::span<const RatePoint>, KineticFormula = KineticFormula::Kissinger, double referenceTg = 0,
                               double startTemperature = usualStartTemperature);

/// The fitted line for drawing: T_p at a rate with its standard error and 95 % interval.
Measured predictedPeak(const KissingerFit&, double heatingRate);

/// Probability that sets share one slope (F test of a common E against one each), and the common E/R (K, Student's t with
/// N − n − 1 degrees of freedom for N points in n sets).
struct CommonSlope {
    double p = 1;
    Measured energyOverR;
};
/// Of two or more fits. Refuses a single one and fits of different formulas.
Result<CommonSlope> commonSlope(std::span<const KissingerFit>);
Result<CommonSlope> commonSlope(const KissingerFit&, const KissingerFit&);

} // namespace vitrine
