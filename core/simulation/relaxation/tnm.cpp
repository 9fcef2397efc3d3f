#include "core/simulation/relaxation/tnm.h"

#include <cmath>

namespace vitrine {

namespace {

bool within(double value, double low, double high) {
    return value >= low && value <= high;
}

std::unexpected<Problem> outOfRange(const char* symbol, double value, Message range) {
    return refuse(phrase("Simulation", "%1 = %2 is out of its range.").with(std::string(symbol), Figure{value}),
                  std::move(range));
}

} // namespace

double logTau(const TnmModel& model, double temperature, double fictive) {
    return model.lnA + model.x * model.H / temperature + (1 - model.x) * model.H / fictive;
}

TnmModel modelFromTau(double temperature, double tau, double H, double x, double beta) {
    return {std::log(tau) - H / temperature, H, x, beta};
}

double glassTransitionOf(const TnmModel& model) {
    return model.H / (std::log(100.0) - model.lnA);
}

TnmModel shifted(const TnmModel& model, double shift) {
    const double from = glassTransitionOf(model), to = from + shift;
    return modelFromTau(to, 100, model.H * (to / from) * (to / from), model.x, model.beta);
}

std::expected<void, Problem> validModel(const TnmModel& model) {
    if (!std::isfinite(model.lnA))
        return outOfRange("ln A", model.lnA, phrase("Simulation", "It must be a finite number."));
    if (!within(model.H, 1, 1e7))
        return outOfRange("H", model.H, phrase("Simulation", "It must lie between 1 and 10⁷ K."));
    if (!within(model.x, 1e-3, 1))
        return outOfRange("x", model.x, phrase("Simulation", "It must lie above 0 and not above 1."));
    if (!within(model.beta, 0.1, 1))
        return outOfRange("β", model.beta, phrase("Simulation", "It must lie between 0.1 and 1."));
    if (model.lnA >= std::log(100.0))
        return outOfRange("ln A", model.lnA,
                          phrase("Simulation", "It must leave a glass transition: τ = 100 s at some temperature."));
    return {};
}

} // namespace vitrine
