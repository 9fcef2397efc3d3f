#include "core/across_samples/common_stage.h"

#include "core/across_samples/activation_stage.h"
#include "core/kinetics/fragility.h"
#include "core/quantity/constants.h"
#include "core/quantity/quantity.h"

#include <map>

namespace vitrine {

namespace {

struct BranchLines {
    std::vector<std::string> samples;
    std::vector<KissingerFit> fits;
};

bool isAmong(std::span<const ActivationPoint> points, const std::string& sample) {
    return std::ranges::find(points, sample, &ActivationPoint::sample) != points.end();
}

std::map<PeakBranch, BranchLines> linesByBranch(std::span<const ActivationPoint> points, const Study& study,
                                                std::span<const Shared<SampleResult>> results) {
    std::map<PeakBranch, BranchLines> lines;
    for (std::size_t i = 0; i < study.samples.size(); ++i)
        for (const auto& line : results[i]->kissinger)
            if (line->kind == PeakKind::Endotherm && line->fit && isAmong(points, study.samples[i]->id)) {
                lines[line->branch].samples.push_back(study.samples[i]->id);
                lines[line->branch].fits.push_back(**line->fit);
            }
    return lines;
}

void addReduced(CommonActivation& out, const Measured& energyOverR, const Result<double>& referenceTg) {
    if (!referenceTg) {
        out.energyOverRTg = out.steepness = std::unexpected(referenceTg.error());
        return;
    }
    out.energyOverRTg = scaled(energyOverR, 1 / *referenceTg);
    out.steepness = steepnessIndex(energyOverR, *referenceTg);
}

constexpr double leastChance = 0.01; // of an F test: below, the lines have no slope in common

void refuseEnergies(CommonActivation& out, const Problem& why) {
    out.energyOverR = out.energy = out.energyOverRTg = out.steepness = std::unexpected(why);
}

CommonActivation commonOf(PeakBranch branch, const BranchLines& lines, const Result<double>& referenceTg) {
    CommonActivation out{.branch = branch, .samples = lines.samples};
    const auto slope = commonSlope(lines.fits);
    if (!slope) {
        refuseEnergies(out, slope.error());
        out.chance = std::unexpected(slope.error());
        return out;
    }
    out.chance = Measured{slope->p};
    if (slope->p < leastChance) {
        refuseEnergies(out,
                       {phrase("Study", "The lines of these samples have no slope in common (p = %1).").with(Figure{slope->p, 2}),
                        phrase("Study", "Compare their activation energies one by one."),
                        {}});
        return out;
    }
    out.energyOverR = slope->energyOverR;
    out.energy = scaled(slope->energyOverR, constants::gasConstant / 1000);
    addReduced(out, slope->energyOverR, referenceTg);
    return out;
}

/// Rates of cooling that differ by more than 5 %.
bool unlike(const RatePoint& a, const RatePoint& b) {
    return std::abs(a.heatingRate - b.heatingRate) > 0.05 * b.heatingRate;
}

bool cooledFromTheLiquid(const SampleTreatment& treatment, double tg) {
    const bool melted = treatment.kind == TreatmentKind::AsCast || treatment.temperature.value_or(0) > tg;
    return melted && treatment.coolingRate && knownPressure(treatment) && treatmentPressure(treatment) == 0;
}

/// Rate of cooling (K/s) and T_f (K) of each sample that was cooled from the liquid.
std::vector<RatePoint> cooledPoints(const Study& study, std::span<const Shared<SampleResult>> results, double tg) {
    const std::string composition = usualComposition(study);
    std::vector<RatePoint> points;
    for (std::size_t i = 0; i < study.samples.size(); ++i) {
        const Sample& sample = *study.samples[i];
        const bool leftOut = std::ranges::find(study.across.leftOut, sample.id) != study.across.leftOut.end();
        if (!leftOut && sample.composition == composition && cooledFromTheLiquid(sample.treatment, tg) &&
            results[i]->fictiveTemperature)
            points.push_back({*sample.treatment.coolingRate, results[i]->fictiveTemperature->value});
    }
    return points;
}

} // namespace

std::vector<CommonActivation> commonActivations(std::span<const ActivationPoint> points, const Study& study,
                                                std::span<const Shared<SampleResult>> results,
                                                const Result<double>& referenceTg) {
    std::vector<CommonActivation> out;
    for (const auto& [branch, lines] : linesByBranch(points, study, results))
        if (lines.fits.size() > 1)
            out.push_back(commonOf(branch, lines, referenceTg));
    return out;
}

std::optional<CooledGlasses> cooledGlasses(const Study& study, std::span<const Shared<SampleResult>> results,
                                           const Result<double>& referenceTg) {
    if (!referenceTg)
        return {};
    const auto points = cooledPoints(study, results, *referenceTg);
    const bool several = std::ranges::any_of(points, [&](const RatePoint& p) { return unlike(p, points.front()); });
    if (!several)
        return {};
    CooledGlasses out{points.size(), {}, {}};
    const auto fit = matchedCycles(points, *referenceTg);
    if (!fit)
        out.energyOverRTg = out.fragility = std::unexpected(fit.error());
    else {
        out.energyOverRTg = *fit->energyOverRTg;
        out.fragility = steepnessIndex(fit->energyOverR, *referenceTg);
    }
    return out;
}

} // namespace vitrine
