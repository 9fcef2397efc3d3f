#include "core/results/mass_by_step.h"

#include "core/thermogram/sample_mass.h"

namespace vitrine {

namespace {

/// ΔC_p (J/(g K)) of a scan whose transition is not in doubt, where rate and mass are known.
std::optional<Measured> knownStep(const ScanResult& result) {
    if (!result.transition || !result.prepared || !result.doubts.empty())
        return {};
    const auto factor = toHeatCapacity((*result.prepared)->thermogram);
    return factor ? std::optional(scaled((*result.transition)->step, *factor)) : std::nullopt;
}

/// The step of the heat capacity by three runs, where the sample has one.
std::optional<Measured> stepOfThreeRuns(const SampleResult& result) {
    if (!result.heatCapacity || !result.heatCapacity->step)
        return {};
    return (*result.heatCapacity->step)->transition.step;
}

std::vector<Measured> knownSteps(const ScanOfSample& of) {
    if (const auto step = stepOfThreeRuns(of.result))
        return {*step};
    std::vector<Measured> steps;
    for (std::size_t i = 0; i < of.result.scans.size(); ++i)
        if (const auto step = i == of.scan ? std::nullopt : knownStep(*of.result.scans[i]))
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
    const auto steps = knownSteps(of);
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
                 "capacity by three runs; without that, the mean step of the other scans of the sample whose mass and rate are "
                 "known. Its error is that of both steps."),
          "m = ΔQ/(ΔC_p Φ)", "ISO 11357-2 (step of the heat capacity)"},
         {"step of the heat flow over that of other scans", "mass", "step over that of other scans"},
         massByStep}};
    return list;
}

} // namespace vitrine
