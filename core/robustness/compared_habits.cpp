#include "core/across_samples/rate_class.h"
#include "core/robustness/habits.h"

#include <map>

namespace vitrine {

namespace {

constexpr Interval exponents{2.3, 3};
constexpr double slopeShift = 0.5; // of B′
constexpr const char* nothing = "none";

bool hasLine(const Results& central) {
    return std::ranges::any_of(central.samples, [](const auto& sample) {
        return std::ranges::any_of(sample->kissinger, [](const auto& line) { return line->fit.has_value(); });
    });
}

std::optional<AnalystChoice> suggestFormula(const Draft& draft, const Results& central) {
    if (draft.samples.empty() || !hasLine(central))
        return std::nullopt;
    return choiceAmong(draft.samples.front().kissinger.formula, {KineticFormula::Kissinger, KineticFormula::Starink},
                       {phrase("Robustness", "The exponent of T_p is 2 (Kissinger) or 1.92 (Starink).")});
}

void setFormula(Draft& draft, double, const std::string& option) {
    for (SampleDraft& each : draft.samples)
        choose(each.kissinger.formula, option);
}

/// Heating rates (K/s) of the scans of the Kissinger plots by class, each as it stands first.
std::map<long, double> ratesOf(const Draft& draft) {
    std::map<long, double> rates;
    for (const ScanDraft& each : draft.scans)
        if (each.scan->inKissinger && each.scan->choices.heatingRate && *each.scan->choices.heatingRate > 0)
            rates.emplace(rateClass(*each.scan->choices.heatingRate), *each.scan->choices.heatingRate);
    return rates;
}

std::string rateName(double rate) {
    return figureText(rate, 4) + " K/s";
}

std::optional<AnalystChoice> suggestRate(const Draft& draft, const Results& central) {
    const auto rates = ratesOf(draft);
    if (rates.size() < 4 || !hasLine(central))
        return std::nullopt;
    std::vector<std::string> options;
    for (const auto& [of, rate] : rates)
        options.push_back(rateName(rate));
    return listChoice(nothing, options, {phrase("Robustness", "One heating rate after the other is left out.")});
}

void leaveRateOut(Draft& draft, double, const std::string& option) {
    const auto rates = ratesOf(draft);
    for (ScanDraft& each : draft.scans)
        if (each.scan->choices.heatingRate && *each.scan->choices.heatingRate > 0)
            if (const auto found = rates.find(rateClass(*each.scan->choices.heatingRate));
                found != rates.end() && rateName(found->second) == option)
                each.inKissinger = false;
}

std::optional<AnalystChoice> suggestMethodOfTg(const Draft& draft, const Results& central) {
    const bool both = central.study && std::ranges::any_of(central.study->transitions, [](const PressureTransition& each) {
                          return each.collapse && each.onset;
                      });
    if (!both || draft.across.method == PressureTgMethod::ByHand)
        return std::nullopt;
    return choiceAmong(
        draft.across.method, {PressureTgMethod::Collapse, PressureTgMethod::Onset},
        {phrase("Robustness", "T_g under pressure by the collapse of the energies, or where equilibrium begins.")});
}

void setMethodOfTg(Draft& draft, double, const std::string& option) {
    choose(draft.across.method, option);
}

std::optional<AnalystChoice> suggestCrossover(const Draft& draft, const Results& central) {
    if (!central.study || !central.study->master.curve)
        return std::nullopt;
    return choiceAmong(draft.across.master.shape, {CrossoverShape::Ramp, CrossoverShape::Tanh},
                       {phrase("Robustness", "The crossover is drawn with corners or rounded.")});
}

void setCrossover(Draft& draft, double, const std::string& option) {
    choose(draft.across.master.shape, option);
}

bool isCompressed(const Results& central) {
    return std::ranges::any_of(central.samples, [](const auto& s) { return s->compression && s->compression->fit; });
}

bool hasDensification(const Results& central) {
    return central.study &&
           std::ranges::any_of(central.study->structure, [](const auto& p) { return p.densification.has_value(); });
}

std::optional<AnalystChoice> suggestExponent(const Draft& draft, const Results& central) {
    if (draft.samples.empty() || (!isCompressed(central) && !hasDensification(central)))
        return std::nullopt;
    return numberChoice(exponents, draft.samples.front().compression.exponent, "",
                        {phrase("Robustness", "Metallic glasses show volumes that go as q1 to the power of −2.3 to −2.5; affine "
                                              "compression gives −3.")});
}

void setExponent(Draft& draft, double exponent, const std::string&) {
    for (SampleDraft& each : draft.samples)
        each.compression.exponent = exponent;
}

std::optional<AnalystChoice> suggestEquation(const Draft& draft, const Results& central) {
    if (draft.samples.empty() || !isCompressed(central) || draft.samples.front().compression.fit.order != 3)
        return std::nullopt;
    return choiceAmong(draft.samples.front().compression.fit.equation, {StateEquation::BirchMurnaghan, StateEquation::Vinet},
                       {phrase("Robustness", "Both equations fit as well.")});
}

void setEquation(Draft& draft, double, const std::string& option) {
    for (SampleDraft& each : draft.samples)
        if (each.compression.fit.order == 3)
            choose(each.compression.fit.equation, option);
}

const SampleDraft* withFixedSlope(const Draft& draft) {
    const auto found =
        std::ranges::find_if(draft.samples, [](const auto& each) { return each.compression.fit.fixedBPrime.has_value(); });
    return found == draft.samples.end() ? nullptr : &*found;
}

std::optional<AnalystChoice> suggestSlope(const Draft& draft, const Results& central) {
    const SampleDraft* fixed = withFixedSlope(draft);
    if (!fixed || !isCompressed(central))
        return std::nullopt;
    const double own = *fixed->compression.fit.fixedBPrime;
    return numberChoice({own - slopeShift, own + slopeShift}, own, "",
                        {phrase("Robustness", "A fixed B′ comes from other glasses, within about 0.5.")});
}

void setSlope(Draft& draft, double slope, const std::string&) {
    for (SampleDraft& each : draft.samples)
        if (each.compression.fit.fixedBPrime)
            each.compression.fit.fixedBPrime = slope;
}

} // namespace

std::vector<Habit> comparedHabits() {
    constexpr auto compared = ChoiceTouches::Compared;
    return {{"kissinger_formula", compared, phrase("Robustness", "Formula of the Kissinger plot"), suggestFormula, setFormula},
            {"rate_left_out", compared, phrase("Robustness", "Heating rate left out"), suggestRate, leaveRateOut},
            {"pressure_T_g", compared, phrase("Robustness", "T_g under pressure"), suggestMethodOfTg, setMethodOfTg},
            {"crossover", compared, phrase("Robustness", "Shape of the crossover"), suggestCrossover, setCrossover},
            {"eos_exponent", compared, phrase("Robustness", "Exponent of q1 in the volume"), suggestExponent, setExponent},
            {"eos_equation", compared, phrase("Robustness", "Equation of state"), suggestEquation, setEquation},
            {"eos_b_prime", compared, phrase("Robustness", "B′ where it is fixed"), suggestSlope, setSlope}};
}

} // namespace vitrine
