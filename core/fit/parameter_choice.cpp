#include "core/fit/parameter_choice.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

std::optional<double> finite(double x) {
    return std::isfinite(x) ? std::optional(x) : std::nullopt;
}

bool isAbsentOrFinite(const std::optional<double>& x) {
    return !x || std::isfinite(*x);
}

} // namespace

ParameterChoice choiceOf(std::span<const ParameterChoice> choices, const std::string& name) {
    const auto found = std::ranges::find(choices, name, &ParameterChoice::name);
    return found == choices.end() ? ParameterChoice{name} : *found;
}

std::vector<ParameterChoice> withChoice(std::vector<ParameterChoice> choices, const ParameterChoice& choice) {
    std::erase_if(choices, [&](const ParameterChoice& c) { return c.name == choice.name; });
    if (!choice.isEmpty())
        choices.push_back(choice);
    std::ranges::sort(choices, {}, &ParameterChoice::name);
    return choices;
}

std::vector<Parameter> applied(std::vector<Parameter> parameters, std::span<const ParameterChoice> choices) {
    for (Parameter& p : parameters) {
        const ParameterChoice choice = choiceOf(choices, p.name);
        p.low = choice.low.value_or(p.low);
        p.high = choice.high.value_or(p.high);
        p.vary = p.vary && !choice.fixed;
        p.value = choice.fixed ? *choice.fixed : p.low < p.high ? std::clamp(p.value, p.low, p.high) : p.value;
    }
    return parameters;
}

std::optional<Problem> faultIn(std::span<const ParameterChoice> choices) {
    for (const ParameterChoice& c : choices) {
        if (!isAbsentOrFinite(c.fixed) || !isAbsentOrFinite(c.low) || !isAbsentOrFinite(c.high))
            return Problem{phrase("Fit", "A parameter of a fit is not a finite number."), {}, {}};
        if (c.low && c.high && !(*c.low < *c.high))
            return Problem{phrase("Fit", "Bounds from %1 to %2 hold nothing.").with(Figure{*c.low}, Figure{*c.high}),
                           phrase("Fit", "Give the lower bound first."),
                           {}};
    }
    return {};
}

std::vector<FittedParameter> fittedParameters(const LeastSquaresFit& fit) {
    std::vector<FittedParameter> out;
    for (std::size_t i = 0; i < fit.parameters.size(); ++i) {
        const Parameter& p = fit.parameters[i];
        const Measured value = p.vary ? Measured{p.value, fit.errors[i], fit.ci95[i]} : Measured{p.value};
        out.push_back({p.name, value, p.vary, finite(p.low), finite(p.high), p.vary && fit.atBound[i]});
    }
    return out;
}

} // namespace vitrine
