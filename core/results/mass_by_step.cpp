#include "core/results/mass_by_step.h"

#include "core/thermogram/sample_mass.h"

namespace vitrine {

namespace {

/// l − g at another temperature than that of the half step, by the lines going on straight. What the error of the step holds
/// beside that of the lines (the scale) stays.
Measured stepAt(double temperature, const GlassLiquidLines& lines, const GlassTransition& transition) {
    const auto error = [&](double t) { return std::hypot(lines.glass.errorAt(t), lines.liquid.errorAt(t)); };
    const double others = std::pow(transition.step.error.value_or(0), 2) - std::pow(error(transition.midpointHalfStep.value), 2);
    return {lines.liquid(temperature) - lines.glass(temperature),
            std::hypot(std::sqrt(std::max(others, 0.0)), error(temperature))};
}

/// ΔC_p (J/(g K)) at a temperature, of a scan whose transition is not in doubt, where rate and mass are known.
std::optional<Measured> knownStep(const ScanResult& result, double temperature) {
    if (!result.transition || !result.lines || !result.prepared || !result.doubts.empty())
        return {};
    const auto factor = toHeatCapacity((*result.prepared)->thermogram);
    return factor ? std::optional(scaled(stepAt(temperature, *result.lines, **result.transition), *factor)) : std::nullopt;
}

/// By the heat capacity of three runs, where the sample has one whose step is not in doubt.
std::optional<Measured> stepOfThreeRuns(const SampleResult& result, double temperature) {
    if (!result.heatCapacity || !result.heatCapacity->step)
        return {};
    const HeatCapacityStep& step = **result.heatCapacity->step;
    if (!step.doubts.empty())
        return {};
    return stepAt(temperature, step.lines, step.transition);
}

/// At the half step of the scan of unknown mass, which a higher rate moves up along lines that come nearer.
std::vector<Measured> knownSteps(const ScanOfSample& of, double temperature) {
    if (const auto step = stepOfThreeRuns(of.result, temperature))
        return {*step};
    std::vector<Measured> steps;
    for (std::size_t i = 0; i < of.result.scans.size(); ++i)
        if (const auto step = i == of.scan ? std::nullopt : knownStep(*of.result.scans[i], temperature))
            steps.push_back(*step);
    return steps;
}

Measured meanStep(const std::vector<Measured>& steps) {
    const auto n = static_cast<double>(steps.size());
    double sum = 0, own = 0, squares = 0;
    for (const Measured& step : steps) {
        sum += step.value;
        own += std::pow(step.error.value_or(0), 2);
    }
    for (const Measured& step : steps)
        squares += std::pow(step.value - sum / n, 2);
    const double scatter = steps.size() > 1 ? squares / (n - 1) / n : 0;
    return {sum / n, std::sqrt(std::max(own / (n * n), scatter))};
}

Result<Measured> massByStep(const ScanOfSample& of) {
    const ScanResult& result = *of.result.scans[of.scan];
    if (!result.prepared || !result.transition)
        return std::unexpected(Problem{});
    const Thermogram& scan = (*result.prepared)->thermogram;
    const auto steps = knownSteps(of, (*result.transition)->midpointHalfStep.value);
    if (scan.kind != SignalKind::Power || scan.mass > 0 || steps.empty())
        return std::unexpected(Problem{});
    return massFromStep((*result.transition)->step, meanStep(steps), scan.heatingRate);
}

} // namespace

std::optional<ScanOfSample> scanOf(const Sample& sample, const SampleResult& result, const std::string& id) {
    for (std::size_t i = 0; i < std::min(sample.scans.size(), result.scans.size()); ++i)
        if (sample.scans[i]->id == id)
            return ScanOfSample{sample, result, i};
    return {};
}

const QuantityList<ScanOfSample>& massResults() {
    static const QuantityList<ScanOfSample> list{
        {{"mass_from_step_g", phrase("Definition", "Mass from the step"), "m", "g",
          phrase("Definition",
                 "The mass of a scan of unknown mass, from its step ΔQ of the heat flow and the step ΔC_p of the heat "
                 "capacity by three runs; without that, or where it is in doubt, the mean step of the other scans of the sample "
                 "whose mass and rate are known. ΔC_p is taken between the lines of glass and liquid at the half step of the "
                 "scan itself. Its error is "
                 "that of both steps."),
          "m = ΔQ/(ΔC_p Φ)", "ISO 11357-2 (step of the heat capacity)"},
         {"step of the heat flow over that of the heat capacity", "mass", "step over that of the heat capacity"},
         massByStep}};
    return list;
}

} // namespace vitrine
