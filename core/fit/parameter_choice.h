#pragma once
#include "core/fit/least_squares.h"

#include <optional>
#include <span>

namespace vitrine {

/// What a person decided about one parameter of a fit: fixed at a value, or free between other bounds than the fit's own.
struct ParameterChoice {
    std::string name; ///< as the fit calls it
    std::optional<double> fixed = {};
    std::optional<double> low = {}, high = {};
    bool operator==(const ParameterChoice&) const = default;
    /// Whether it decides anything.
    bool isEmpty() const { return !fixed && !low && !high; }
};

/// The choice of this name among others; an empty one where there is none.
ParameterChoice choiceOf(std::span<const ParameterChoice>, const std::string& name);

/// The choices with one of them replaced, sorted by name; one that decides nothing is left out.
std::vector<ParameterChoice> withChoice(std::vector<ParameterChoice>, const ParameterChoice&);

/// The parameters of a fit with the choices applied. A start value outside its bounds moves to the nearest one; choices of
/// other names are ignored.
std::vector<Parameter> applied(std::vector<Parameter>, std::span<const ParameterChoice>);

/// Refuses values that are not finite and bounds that hold nothing.
std::optional<Problem> faultIn(std::span<const ParameterChoice>);

/// A parameter after a fit.
struct FittedParameter {
    std::string name;
    Measured value; ///< without an error where it was fixed
    bool vary = true;
    std::optional<double> low, high; ///< in force; absent: none
    bool atBound = false;
    bool operator==(const FittedParameter&) const = default;
};

std::vector<FittedParameter> fittedParameters(const LeastSquaresFit&);

/// How far each point is from a fit, on the axis of its data; `sigma` is one standard deviation of a residual.
struct FitResiduals {
    std::vector<double> x, residual, sigma;
    bool operator==(const FitResiduals&) const = default;
};

} // namespace vitrine
