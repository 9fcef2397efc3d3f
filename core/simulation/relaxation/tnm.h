#pragma once
#include "core/quantity/problem.h"

#include <span>
#include <string>

namespace vitrine {

/// Parameters of the Tool–Narayanaswamy–Moynihan model: ln(τ/s) = lnA + xH/T + (1 − x)H/T_f and the
/// relaxation function exp(−(∫dt/τ)^β). Moynihan et al., Ann. N. Y. Acad. Sci. 279 (1976) 15; Hodge, J.
/// Non-Cryst. Solids 169 (1994) 211.
struct TnmModel {
    double lnA = 0;  ///< ln(s)
    double H = 0;    ///< Δh*/R, K; positive
    double x = 0;    ///< nonlinearity, 0 < x ≤ 1
    double beta = 0; ///< stretching, 0.1 ≤ β ≤ 1
    bool operator==(const TnmModel&) const = default;
};

/// ln(τ/s) at a temperature and a fictive temperature (both K, positive).
double logTau(const TnmModel&, double temperature, double fictive);

/// The model whose relaxation time at T = T_f = `temperature` (K) is `tau` (s).
TnmModel modelFromTau(double temperature, double tau, double H, double x, double beta);

/// T_g of the model (K): where τ = 100 s in equilibrium, H/(ln 100 − lnA).
double glassTransitionOf(const TnmModel&);

/// The model of the same glass with its T_g moved by `shift` (K), as pressure does: τ(T_g + shift) = 100 s,
/// and H scaled so that d ln τ/dT at T_g stays the same.
TnmModel shifted(const TnmModel&, double shift);

/// Nothing, or which parameter is out of its range.
std::expected<void, Problem> validModel(const TnmModel&);

/// Parameters of a known glass, and where they are from or that this was not verified.
struct TnmPreset {
    std::string name;
    TnmModel model;
    double glassTransition = 0; ///< K, about
    std::string source;
};
std::span<const TnmPreset> tnmPresets();

} // namespace vitrine
