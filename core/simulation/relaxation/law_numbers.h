#pragma once
#include "core/simulation/relaxation/relaxation_model.h"

namespace vitrine {

/// Either law in the same four numbers, as it looks from its glass transition.
struct LawNumbers {
    double glassTransition = 0; ///< K, τ = 100 s
    double activation = 0;      ///< Δh*/(R T_g)
    double x = 0;               ///< nonlinearity at T_g; of Adam–Gibbs 1 − T2/T_g
    double beta = 0;
    bool operator==(const LawNumbers&) const = default;
};
LawNumbers numbersOf(const RelaxationModel&);

enum class LawKind { Tnm, AdamGibbs };
LawKind kindOf(const RelaxationModel&);
/// The law of a kind with these numbers.
RelaxationModel lawWith(const LawNumbers&, LawKind);

} // namespace vitrine
