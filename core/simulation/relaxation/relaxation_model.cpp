#include "core/simulation/relaxation/relaxation_model.h"

#include <cmath>
#include <limits>

namespace vitrine {

namespace {

const double logHundred = std::log(100.0);

std::expected<void, Problem> lawOutOfRange(const char* symbol, double value, Message range) {
    return refuse(phrase("Simulation", "%1 = %2 is out of its range.").with(std::string(symbol), Figure{value}),
                  std::move(range));
}

} // namespace

double logTau(const AdamGibbsModel& model, double temperature, double fictive) {
    const double entropy = 1 - model.T2 / fictive;
    return entropy > 0 ? model.lnA + model.Q / (temperature * entropy) : std::numeric_limits<double>::infinity();
}

double glassTransitionOf(const AdamGibbsModel& model) {
    return model.T2 + model.Q / (logHundred - model.lnA);
}

AdamGibbsModel shifted(const AdamGibbsModel& model, double shift) {
    return {model.lnA, model.Q, model.T2 + shift, model.beta};
}

std::expected<void, Problem> validModel(const AdamGibbsModel& model) {
    if (!(std::isfinite(model.lnA) && model.lnA < logHundred))
        return lawOutOfRange("ln A", model.lnA,
                             phrase("Simulation", "It must leave a glass transition: τ = 100 s at some temperature."));
    if (!(model.Q >= 1 && model.Q <= 1e7))
        return lawOutOfRange("Q", model.Q, phrase("Simulation", "It must lie between 1 and 10⁷ K."));
    if (!(model.T2 >= 0 && model.T2 <= 1e4))
        return lawOutOfRange("T2", model.T2, phrase("Simulation", "It must lie between 0 and 10⁴ K."));
    if (!(model.beta >= 0.1 && model.beta <= 1))
        return lawOutOfRange("β", model.beta, phrase("Simulation", "It must lie between 0.1 and 1."));
    return {};
}

TnmModel tangentModel(const AdamGibbsModel& model) {
    const double tg = glassTransitionOf(model), entropy = 1 - model.T2 / tg;
    return modelFromTau(tg, 100, model.Q / (entropy * entropy), entropy, model.beta);
}

double logTau(const RelaxationModel& law, double temperature, double fictive) {
    return std::visit([&](const auto& model) { return logTau(model, temperature, fictive); }, law);
}

double stretching(const RelaxationModel& law) {
    return std::visit([](const auto& model) { return model.beta; }, law);
}

double glassTransitionOf(const RelaxationModel& law) {
    return std::visit([](const auto& model) { return glassTransitionOf(model); }, law);
}

double activationAtGlassTransition(const RelaxationModel& law) {
    if (const auto* tnm = std::get_if<TnmModel>(&law))
        return tnm->H;
    return tangentModel(std::get<AdamGibbsModel>(law)).H;
}

RelaxationModel shifted(const RelaxationModel& law, double shift) {
    return std::visit([&](const auto& model) { return RelaxationModel(shifted(model, shift)); }, law);
}

std::expected<void, Problem> validModel(const RelaxationModel& law) {
    return std::visit([](const auto& model) { return validModel(model); }, law);
}

LogTauSlopes logTauSlopes(const TnmModel& model, double temperature, double fictive) {
    return {model.x * model.H / (temperature * temperature), (1 - model.x) * model.H / (fictive * fictive)};
}

LogTauSlopes logTauSlopes(const AdamGibbsModel& model, double temperature, double fictive) {
    const double entropy = 1 - model.T2 / fictive;
    if (!(entropy > 0))
        return {};
    const double byTemperature = model.Q / (temperature * temperature * entropy);
    return {byTemperature, byTemperature * temperature * model.T2 / (fictive * fictive * entropy)};
}

} // namespace vitrine
