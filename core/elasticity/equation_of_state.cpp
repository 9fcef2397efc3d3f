#include "core/elasticity/equation_of_state.h"

#include "core/elasticity/reference_pressure.h"
#include "core/fit/least_squares.h"
#include "core/fit/statistics.h"

#include <cmath>

namespace vitrine {
namespace {

constexpr int maxReweightings = 30;

bool positive(double v) {
    return std::isfinite(v) && v > 0;
}

/// How many of V0, B0, B′ and the thermal expansion are found by the fit.
std::size_t freeParameters(const CompressionTable& t, const EquationOfStateChoices& c) {
    std::size_t free = c.order == 3 && !c.fixedBPrime ? 3 : 2;
    free += !t.temperature.empty();
    for (const ParameterChoice& choice : c.parameters)
        free -= choice.fixed && choice.name != "B'";
    return free;
}

std::optional<Problem> faultIn(const CompressionTable& t, const EquationOfStateChoices& c) {
    const std::size_t n = t.pressure.size(), free = freeParameters(t, c);
    const auto fits = [n](const std::vector<double>& v) { return v.empty() || v.size() == n; };
    if (c.order != 2 && c.order != 3)
        return Problem{
            phrase("Elasticity", "There is no Birch–Murnaghan equation of order %1 here.").with(Figure{double(c.order), 3}),
            phrase("Elasticity", "Choose order 2 or 3."),
            {}};
    if (c.equation == StateEquation::Vinet && c.order != 3)
        return Problem{phrase("Elasticity", "Only the Birch–Murnaghan equation has a second order."),
                       phrase("Elasticity", "Fix B′ of the Vinet equation instead."),
                       {}};
    if (t.value.size() != n || !fits(t.sigmaPressure) || !fits(t.sigmaValue) || !fits(t.temperature))
        return Problem{phrase("Elasticity", "The columns of the table have different lengths."), {}, {}};
    if (n < free + 1)
        return Problem{
            phrase("Elasticity", "%1 points are too few for %2 parameters.").with(Figure{double(n)}, Figure{double(free)}),
            phrase("Elasticity", "Measure more pressures, or fix B′."),
            {}};
    for (std::size_t i = 0; i < n; ++i)
        if (!positive(t.value[i]) || !std::isfinite(t.pressure[i]))
            return Problem{
                phrase("Elasticity", "Row %1 of the table is not a positive, finite number.").with(Figure{double(i + 1)}),
                phrase("Elasticity", "Correct or remove that row."),
                {}};
    if (!std::isfinite(c.referencePressure))
        return Problem{phrase("Elasticity", "The reference pressure must be a finite number."), {}, {}};
    if (t.exponent == 0 || !std::isfinite(t.exponent))
        return Problem{
            phrase("Elasticity", "The exponent that turns the measured quantity into a compression must not be zero."), {}, {}};
    return {};
}

/// The quantity at the pressure and temperature of reference, the thermal expansion of the volume, 1/K, and V(0)/V at the
/// reference pressure.
struct Unpressed {
    double value0 = 1;
    double expansion = 0;
    double compressed = 1;
};

double compression(const CompressionTable& t, const Unpressed& at, std::size_t i) {
    const double warmth = t.temperature.empty() ? 0 : t.temperature[i] - t.referenceTemperature;
    return at.compressed * std::pow(t.value[i] / at.value0, t.exponent) * (1 + at.expansion * warmth);
}

/// dP/dvalue at point i.
double valueSlope(const CompressionTable& t, const PressureCurve& eos, const Unpressed& at, std::size_t i) {
    const double x = compression(t, at, i);
    return pressureSlope(eos, x) * t.exponent * x / t.value[i];
}

double entry(const std::vector<double>& v, std::size_t i) {
    return i < v.size() && positive(v[i]) ? v[i] : 0;
}

/// σ of each pressure; a point whose error is unknown gets the median of the known ones.
std::vector<double> effectiveSigma(const CompressionTable& t, const PressureCurve& eos, const Unpressed& at) {
    std::vector<double> sigma(t.pressure.size()), known;
    for (std::size_t i = 0; i < sigma.size(); ++i) {
        sigma[i] = std::hypot(entry(t.sigmaPressure, i), valueSlope(t, eos, at, i) * entry(t.sigmaValue, i));
        if (sigma[i] > 0)
            known.push_back(sigma[i]);
    }
    const double typical = known.empty() ? 1 : median(known);
    for (double& s : sigma)
        s = s > 0 ? std::max(s, 1e-3 * typical) : typical;
    return sigma;
}

int unknownErrors(const CompressionTable& t) {
    int count = 0;
    for (std::size_t i = 0; i < t.pressure.size(); ++i)
        count += entry(t.sigmaPressure, i) == 0 && entry(t.sigmaValue, i) == 0;
    return count;
}

/// Start: the quantity at the lowest pressure, and the mean stiffness between the two ends.
std::vector<Parameter> startValues(const CompressionTable& t, const EquationOfStateChoices& c) {
    const auto [low, high] = std::ranges::minmax_element(t.pressure);
    const auto at = [&](auto it) { return t.value[std::size_t(it - t.pressure.begin())]; };
    const double strain = std::abs(t.exponent * std::log(at(high) / at(low)));
    const double stiffness = strain > 0 ? (*high - *low) / strain : 1;
    const double b0 = positive(stiffness) ? stiffness : 1;
    const double value0 = at(low) * std::exp(-std::clamp((*low - c.referencePressure) / b0, -0.1, 0.1) / t.exponent);
    const double bPrime = c.order == 2 ? 4 : c.fixedBPrime.value_or(4);
    std::vector<Parameter> start{{"value0", value0}, {"B0", b0}, {"B'", bPrime, c.order == 3 && !c.fixedBPrime}};
    if (!t.temperature.empty())
        start.push_back({"expansion", 0});
    return applied(std::move(start), c.parameters);
}

PressureCurve eosOf(StateEquation equation, const std::vector<Parameter>& p) {
    return {equation, p[1].value, p[2].value};
}

Unpressed unpressed(const EquationOfStateChoices& c, const std::vector<Parameter>& p) {
    return {p[0].value, p.size() > 3 ? p[3].value : 0, referenceCompression(eosOf(c.equation, p), c.referencePressure)};
}

Result<LeastSquaresFit> fitOnce(const CompressionTable& t, const EquationOfStateChoices& c, std::vector<Parameter> start,
                                std::vector<double> sigma, bool absolute) {
    LeastSquaresProblem problem;
    problem.parameters = std::move(start);
    problem.points = t.pressure.size();
    problem.absoluteSigma = absolute;
    problem.residuals = [&t, sigma, equation = c.equation, reference = c.referencePressure](const Eigen::VectorXd& p,
                                                                                            Eigen::VectorXd& r) {
        const PressureCurve curve{equation, p[1], p[2]};
        const Unpressed at{p[0], p.size() > 3 ? p[3] : 0, referenceCompression(curve, reference)};
        for (std::size_t i = 0; i < sigma.size(); ++i)
            r[Eigen::Index(i)] = (pressure(curve, compression(t, at, i)) - t.pressure[i]) / sigma[i];
    };
    return leastSquares(problem);
}

bool settled(const std::vector<Parameter>& a, const std::vector<Parameter>& b) {
    for (std::size_t i = 0; i < a.size(); ++i)
        if (std::abs(a[i].value - b[i].value) > 1e-9 * std::abs(b[i].value))
            return false;
    return true;
}

struct WeightedFit {
    LeastSquaresFit fit;
    std::vector<double> sigma;
};

Result<WeightedFit> fitReweighted(const CompressionTable& t, const EquationOfStateChoices& c, LeastSquaresFit fit) {
    std::vector<double> sigma;
    for (int round = 0; round < maxReweightings; ++round) {
        sigma = effectiveSigma(t, eosOf(c.equation, fit.parameters), unpressed(c, fit.parameters));
        auto next = fitOnce(t, c, fit.parameters, sigma, true);
        if (!next)
            return std::unexpected(next.error());
        const bool done = settled(fit.parameters, next->parameters);
        fit = std::move(*next);
        if (done)
            break;
    }
    return WeightedFit{std::move(fit), std::move(sigma)};
}

void tellReference(EquationOfState& eos, const EquationOfStateChoices& c) {
    eos.referencePressure = c.referencePressure;
    eos.zeroPressureValue =
        eos.value0.value * std::pow(referenceCompression(eos.curve(), c.referencePressure), -1 / eos.exponent);
    if (const auto modulus = bulkModulusAt(eos, c.referencePressure); modulus && c.referencePressure != 0)
        eos.b0AtReference = *modulus;
}

EquationOfState resultOf(const CompressionTable& t, const EquationOfStateChoices& c, WeightedFit weighted, bool absolute) {
    const LeastSquaresFit& fit = weighted.fit;
    EquationOfState eos;
    eos.equation = c.equation;
    eos.parameters = fittedParameters(fit);
    eos.value0 = eos.parameters[0].value;
    eos.b0 = eos.parameters[1].value;
    eos.bPrime = eos.parameters[2].value;
    if (!t.temperature.empty())
        eos.expansion = eos.parameters[3].value;
    eos.covarianceB0BPrime = fit.covariance(1, 2);
    const double product = fit.errors[1] * fit.errors[2];
    eos.correlation = product > 0 ? eos.covarianceB0BPrime / product : 0;
    eos.chi2Reduced = fit.sumOfSquares / double(fit.degreesOfFreedom);
    eos.points = t.pressure.size();
    eos.degreesOfFreedom = fit.degreesOfFreedom;
    eos.weighted = absolute;
    eos.exponent = t.exponent;
    eos.sigma = std::move(weighted.sigma);
    for (std::size_t i = 0; i < eos.points; ++i)
        eos.residuals.push_back(t.pressure[i] - pressure(eos.curve(), compression(t, unpressed(c, fit.parameters), i)));
    tellReference(eos, c);
    return eos;
}

std::vector<Message> notesOn(const CompressionTable& t, bool asked) {
    const int unknown = asked ? unknownErrors(t) : 0;
    if (unknown == 0)
        return {};
    if (unknown == int(t.pressure.size()))
        return {phrase("Elasticity", "No errors are known, so every point counts alike.")};
    return {phrases("Elasticity", "%n point(s) without a known error got the median error of the others.").count(unknown)};
}

} // namespace

Result<EquationOfState> fitEquationOfState(const CompressionTable& t, const EquationOfStateChoices& c) {
    if (auto fault = faultIn(t, c))
        return std::unexpected(std::move(*fault));
    auto plain = fitOnce(t, c, startValues(t, c), std::vector<double>(t.pressure.size(), 1.0), false);
    if (!plain)
        return std::unexpected(plain.error());
    const bool weighted = c.weighted && unknownErrors(t) < int(t.pressure.size());
    auto fit = weighted ? fitReweighted(t, c, std::move(*plain))
                        : Result<WeightedFit>(WeightedFit{std::move(*plain), std::vector<double>(t.pressure.size(), 1.0)});
    if (!fit)
        return std::unexpected(fit.error());
    EquationOfState eos = resultOf(t, c, std::move(*fit), weighted);
    eos.notes = notesOn(t, c.weighted);
    return eos;
}

Result<Measured> compressionAt(const EquationOfState& eos, double p) {
    const auto x = compressionAt(eos.curve(), p);
    if (!x)
        return std::unexpected(x.error());
    const double slope = pressureSlope(eos.curve(), *x);
    const double byB0 = -p / (eos.b0.value * slope);
    const double byBPrime = -pressureByBPrime(eos.curve(), *x) / slope;
    const double sB0 = eos.b0.error.value_or(0), sBPrime = eos.bPrime.error.value_or(0);
    const double variance =
        byB0 * byB0 * sB0 * sB0 + byBPrime * byBPrime * sBPrime * sBPrime + 2 * byB0 * byBPrime * eos.covarianceB0BPrime;
    return Measured{*x, std::sqrt(std::max(variance, 0.0))};
}

} // namespace vitrine
