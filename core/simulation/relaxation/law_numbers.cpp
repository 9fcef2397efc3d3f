#include "core/simulation/relaxation/law_numbers.h"

#include <cmath>

namespace vitrine {

LawKind kindOf(const RelaxationModel& law) {
    return std::holds_alternative<AdamGibbsModel>(law) ? LawKind::AdamGibbs : LawKind::Tnm;
}

LawNumbers numbersOf(const RelaxationModel& law) {
    const double tg = glassTransitionOf(law), activation = activationAtGlassTransition(law) / tg;
    if (const auto* tnm = std::get_if<TnmModel>(&law))
        return {tg, activation, tnm->x, tnm->beta};
    const auto& adamGibbs = std::get<AdamGibbsModel>(law);
    return {tg, activation, 1 - adamGibbs.T2 / tg, adamGibbs.beta};
}

RelaxationModel lawWith(const LawNumbers& numbers, LawKind kind) {
    const double tg = numbers.glassTransition, x = numbers.x;
    if (kind == LawKind::Tnm)
        return modelFromTau(tg, 100, numbers.activation * tg, x, numbers.beta);
    // In equilibrium at T_g ln τ = lnA + Q/(T_g − T2), where T_g − T2 = x T_g and Q = Δh*/R x².
    return AdamGibbsModel{std::log(100.0) - numbers.activation * x, numbers.activation * tg * x * x, tg * (1 - x), numbers.beta};
}

} // namespace vitrine
