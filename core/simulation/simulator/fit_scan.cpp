#include "core/simulation/simulator/fit_scan.h"

#include "core/fit/statistics.h"
#include "core/simulation/simulator/scan_descent.h"

namespace vitrine {

namespace {

using Vector = Eigen::VectorXd;

Parameter bounded(const char* name, double value, double low, double high) {
    return {name, value, true, low, high};
}

Parameter unbounded(const char* name, double value) {
    Parameter parameter;
    parameter.name = name;
    parameter.value = value;
    return parameter;
}

Result<void> checkParameters(const std::vector<Parameter>& parameters) {
    if (parameters.size() != static_cast<std::size_t>(scanParameters))
        return refuse(phrase("Fit", "The fit of a scan has eight parameters."));
    for (const Parameter& parameter : parameters)
        if (!(parameter.low <= parameter.value && parameter.value <= parameter.high))
            return refuse(phrase("Fit", "The start value %1 of “%2” lies outside its bounds, %3 to %4.")
                              .with(Figure{parameter.value}, parameter.name, Figure{parameter.low}, Figure{parameter.high}),
                          phrase("Fit", "Move the start value or the bounds."));
    return {};
}

Result<void> checkGlass(const Glass& glass) {
    if (std::holds_alternative<TnmModel>(glass.law) && !glass.second)
        return {};
    return refuse(phrase("Simulation", "Only the Tool–Narayanaswamy–Moynihan model with one process can be fitted."),
                  phrase("Simulation", "Choose that model, and set the second process aside."));
}

/// 1 + 2 Σρ_k up to the first correlation that is lost, between 1 and a tenth of the residuals.
double correlationLengthOf(const Vector& residuals) {
    const Eigen::Index n = residuals.size();
    const double variance = residuals.squaredNorm();
    double length = 1;
    for (Eigen::Index k = 1; k < n / 10 && variance > 0; ++k) {
        const double rho = residuals.head(n - k).dot(residuals.tail(n - k)) / variance;
        if (rho < 2 / std::sqrt(static_cast<double>(n)))
            break;
        length += 2 * rho;
    }
    return std::min(length, static_cast<double>(n) / 10);
}

void fillErrors(ScanFit& fit, const DescentEnd& end, const ScanDescent& descent) {
    const auto count = static_cast<double>(descent.residuals.size());
    const auto varied = static_cast<double>(end.free.size());
    const double scale = descent.residuals.squaredNorm() / (count - varied) * fit.correlationLength;
    fit.covariance = Eigen::MatrixXd::Zero(scanParameters, scanParameters);
    if (!end.free.empty())
        fit.covariance(end.free, end.free) = scale * end.linear.inverse;
    const double t = studentT(0.95, std::max(1.0, count / fit.correlationLength - varied));
    for (Eigen::Index j = 0; j < scanParameters; ++j) {
        const double error = std::sqrt(fit.covariance(j, j)), value = descent.position[j];
        fit.errors.push_back(error);
        fit.ci95.push_back({value - t * error, value + t * error});
    }
}

std::vector<double> listOf(const Vector& values) {
    return {values.data(), values.data() + values.size()};
}

void fillParameters(ScanFit& fit, const ScanDescent& descent) {
    fit.parameters = descent.parameters;
    for (std::size_t j = 0; j < fit.parameters.size(); ++j) {
        Parameter& parameter = fit.parameters[j];
        parameter.value = descent.position[static_cast<Eigen::Index>(j)];
        fit.atBound.push_back(descent.varies(static_cast<Eigen::Index>(j)) &&
                              (parameter.value <= parameter.low || parameter.value >= parameter.high));
    }
}

ScanFit described(const ScanDescent& descent, const DescentEnd& end, const ScanConditions& conditions) {
    ScanFit fit;
    const Vector& p = descent.position;
    fillParameters(fit, descent);
    fit.model = tnmOf(p);
    fit.conditions = conditions;
    fit.conditions.glass = {conditions.glass.at, p[4], p[5]};
    fit.conditions.liquid = {conditions.liquid.at, p[6], p[7]};
    fit.temperature = descent.cells.temperature;
    fit.measured = descent.cells.signal;
    fit.fitted = listOf(descent.residuals + Eigen::Map<const Vector>(fit.measured.data(), descent.residuals.size()));
    fit.rms = descent.rms();
    fit.correlationLength = correlationLengthOf(descent.residuals);
    fit.runs = descent.model.runs();
    fillErrors(fit, end, descent);
    return fit;
}

Vector startOf(const std::vector<Parameter>& parameters) {
    Vector start(std::ssize(parameters));
    for (std::size_t j = 0; j < parameters.size(); ++j)
        start[static_cast<Eigen::Index>(j)] = parameters[j].value;
    return start;
}

} // namespace

std::vector<Parameter> scanFitParameters(const Simulation& simulation) {
    const double tg = glassTransitionOf(simulation.glass.law);
    const double H = activationAtGlassTransition(simulation.glass.law);
    const auto* tnm = std::get_if<TnmModel>(&simulation.glass.law);
    const ScanConditions& conditions = simulation.conditions;
    return {bounded("T_g", tg, 0.5 * tg, 2 * tg),
            bounded("H", H, 0.1 * H, 10 * H),
            bounded("x", tnm ? tnm->x : 0.5, 0.01, 1),
            bounded("β", stretching(simulation.glass.law), 0.15, 1),
            unbounded("glass value", conditions.glass.value),
            unbounded("glass slope", conditions.glass.slope),
            unbounded("liquid value", conditions.liquid.value),
            unbounded("liquid slope", conditions.liquid.slope)};
}

Result<ScanFit> fitScan(const Thermogram& scan, const Simulation& experiment, std::vector<Parameter> parameters,
                        const FitControl& control) {
    for (const auto& valid : {checkGlass(experiment.glass), checkParameters(parameters)})
        if (!valid)
            return std::unexpected(valid.error());
    if (auto valid = validProtocol(experiment.protocol); !valid)
        return std::unexpected(valid.error());
    const auto cells = cellsOf(scan, experiment);
    if (!cells)
        return std::unexpected(cells.error());
    ScanDescent descent{std::move(parameters), ScanModel(experiment, *cells), *cells, control};
    descent.model.stopped = control.cancelled;
    descent.position = startOf(descent.parameters);
    descent.residuals = descent.residualsAt(descent.position);
    if (descent.residuals.size() == 0)
        return refuse(phrase("Fit", "The model cannot be computed at the start values."),
                      phrase("Fit", "Choose other start values, and look for gaps in the data."));
    alignTops(descent);
    const auto end = descend(descent);
    if (!end)
        return std::unexpected(end.error());
    return described(descent, *end, experiment.conditions);
}

} // namespace vitrine
