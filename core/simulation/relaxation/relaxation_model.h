#pragma once
#include "core/simulation/relaxation/tnm.h"

#include <variant>

namespace vitrine {

/// Parameters of the Adam–Gibbs–Vogel variant: ln(τ/s) = lnA + Q/(T (1 − T2/T_f)), which in equilibrium is
/// Vogel's ln τ = lnA + Q/(T − T2). Scherer, J. Am. Ceram. Soc. 67 (1984) 504; Hodge, Macromolecules 20
/// (1987) 2897.
struct AdamGibbsModel {
    double lnA = 0;  ///< ln(s)
    double Q = 0;    ///< K; positive
    double T2 = 0;   ///< K, where the configurational entropy vanishes; not negative
    double beta = 0; ///< stretching, 0.1 ≤ β ≤ 1
    bool operator==(const AdamGibbsModel&) const = default;
};

/// ln(τ/s) at a temperature and a fictive temperature (K); +∞ for T_f ≤ T2.
double logTau(const AdamGibbsModel&, double temperature, double fictive);
/// Where τ = 100 s in equilibrium (K): T2 + Q/(ln 100 − lnA).
double glassTransitionOf(const AdamGibbsModel&);
/// The same glass with T2, and with it T_g, moved by `shift` (K), as pressure does; in equilibrium the curve
/// of ln τ over T is moved as it is.
AdamGibbsModel shifted(const AdamGibbsModel&, double shift);
/// Nothing, or which parameter is out of its range.
std::expected<void, Problem> validModel(const AdamGibbsModel&);
/// The Tool–Narayanaswamy–Moynihan model with the same ln τ and slopes at T = T_f = T_g: H = Q/(1 − T2/T_g)²,
/// x = 1 − T2/T_g.
TnmModel tangentModel(const AdamGibbsModel&);

/// How τ depends on temperature and structure.
using RelaxationModel = std::variant<TnmModel, AdamGibbsModel>;

double logTau(const RelaxationModel&, double temperature, double fictive);
double stretching(const RelaxationModel&); ///< β
double glassTransitionOf(const RelaxationModel&);
/// Δh*/R (K): −d ln τ/d(1/T) in equilibrium at T_g.
double activationAtGlassTransition(const RelaxationModel&);
RelaxationModel shifted(const RelaxationModel&, double shift);
std::expected<void, Problem> validModel(const RelaxationModel&);

/// −∂ln τ/∂T and −∂ln τ/∂T_f, 1/K.
struct LogTauSlopes {
    double temperature = 0;
    double fictive = 0;
};
LogTauSlopes logTauSlopes(const TnmModel&, double temperature, double fictive);
LogTauSlopes logTauSlopes(const AdamGibbsModel&, double temperature, double fictive);

} // namespace vitrine
