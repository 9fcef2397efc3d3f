#pragma once
#include "core/elasticity/compression_table.h"
#include "core/elasticity/pressure_curve.h"
#include "core/fit/parameter_choice.h"

#include <optional>

namespace vitrine {

/// How an equation of state is fitted.
struct EquationOfStateChoices {
    int order = 3;                          ///< of Birch–Murnaghan: 2 (B′ = 4) or 3
    std::optional<double> fixedBPrime = {}; ///< third order, or Vinet, with this B′
    bool weighted = false; ///< effective variance σ² = σ_P² + (dP/dvalue · σ_value)²; otherwise every point alike
    std::vector<ParameterChoice> parameters = {}; ///< of value0, B0 and B': what else is fixed or bounded
    StateEquation equation = StateEquation::BirchMurnaghan;
    double referencePressure = 0; ///< GPa, at which value0 is the quantity; B0 and B′ are those at zero pressure

    bool operator==(const EquationOfStateChoices&) const = default;
};

/// The parameters of an equation of state with standard errors. Weighted fits take the given errors as standard
/// deviations, and where the points scatter more than these say, every error is √χ²_ν times as large, χ²_ν the reduced χ²;
/// unweighted ones take them from the scatter. What is fixed has no error.
struct EquationOfState {
    Measured value0; ///< V0 or q1,0: the quantity at the reference pressure
    Measured b0;     ///< GPa, at zero pressure
    Measured bPrime;
    double covarianceB0BPrime = 0;
    double correlation = 0; ///< of B0 and B′; 0 where B′ is fixed
    double chi2Reduced = 0; ///< weighted: of residuals in σ; unweighted: residual variance in GPa²
    std::size_t points = 0;
    std::size_t degreesOfFreedom = 0;
    bool weighted = false;
    double exponent = -1;
    std::vector<double> residuals;           ///< P measured − P fitted, GPa
    std::vector<double> sigma;               ///< effective σ of each pressure used in the fit, GPa (all 1 when unweighted)
    std::vector<FittedParameter> parameters; ///< value0, B0 and B'
    std::vector<Message> notes;              ///< treatments worth telling, such as an error that had to be replaced

    StateEquation equation = StateEquation::BirchMurnaghan;
    double referencePressure = 0;               ///< GPa
    std::optional<Measured> b0AtReference = {}; ///< GPa; only where the reference pressure is not zero
    double zeroPressureValue = 0;               ///< the quantity at zero pressure, by the equation
    std::optional<Measured> expansion = {};     ///< of the volume, 1/K; only where rows are at several temperatures

    PressureCurve curve() const { return {equation, b0.value, bPrime.value}; }
    bool operator==(const EquationOfState&) const = default;
};

/// Least squares of P on the measured quantity. Where rows are at several temperatures, one thermal expansion α of the volume,
/// V0(T) = V0 [1 + α(T − reference)], is fitted with the rest. Zero or missing errors never become infinite weight: they are
/// replaced by the median of the others (a note says so), or the fit is unweighted where none is known.
/// Refuses: columns of different lengths, fewer points than parameters + 1, values that are not positive and
/// finite, an order other than 2 or 3, second order of Vinet. Effective variance: J. Orear, Am. J. Phys. 50 (1982) 912, with the
/// weights renewed from fit to fit.
Result<EquationOfState> fitEquationOfState(const CompressionTable&, const EquationOfStateChoices& = {});

/// V(0)/V (or its like (q1/q1(0))ⁿ) at a pressure, against zero pressure, with the standard error that the covariance of B0 and
/// B′ gives it.
Result<Measured> compressionAt(const EquationOfState&, double pressure);

} // namespace vitrine
