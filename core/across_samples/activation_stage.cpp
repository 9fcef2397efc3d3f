#include "core/across_samples/activation_stage.h"

#include "core/fit/statistics.h"

#include <map>

namespace vitrine {

namespace {

bool hasScan(const Sample& sample) {
    return std::ranges::any_of(sample.scans, [](const Shared<Scan>& scan) { return !scan->cooling; });
}

/// Why a sample has no place among the others.
std::optional<Problem> noPlace(const Sample& sample, const CrossSampleChoices& across, const std::string& composition) {
    if (std::ranges::find(across.leftOut, sample.id) != across.leftOut.end())
        return Problem{phrase("Study", "It was left out by hand."), {}, {}};
    if (sample.composition != composition)
        return Problem{phrase("Study", "Its composition is not that of most samples."), {}, {}};
    if (!hasScan(sample))
        return Problem{phrase("Study", "It has no heating scan."), {}, {}};
    if (!sample.treatment.temperature)
        return Problem{phrase("Study", "The temperature of its treatment is not known."),
                       phrase("Study", "Enter the treatment of the sample."),
                       {}};
    if (!knownPressure(sample.treatment))
        return Problem{phrase("Study", "The pressure of its treatment is not known."),
                       phrase("Study", "Enter the treatment of the sample."),
                       {}};
    return {};
}

/// The endotherms with the most scans; of several the ones with the smaller scatter about their line.
const KissingerResult* chosenLine(const SampleResult& result) {
    const auto better = [](const KissingerResult& a, const KissingerResult& b) {
        if (a.sources.size() != b.sources.size())
            return a.sources.size() > b.sources.size();
        return a.fit && (!b.fit || (*a.fit)->scatter < (*b.fit)->scatter);
    };
    const KissingerResult* best = nullptr;
    for (const auto& line : result.kissinger)
        if (line->kind == PeakKind::Endotherm && (!best || better(*line, *best)))
            best = line.get();
    return best;
}

Measured scaledBy(Measured measured, double factor) {
    measured.value *= factor;
    if (measured.error)
        *measured.error *= factor;
    if (measured.ci95)
        measured.ci95 = Interval{measured.ci95->low * factor, measured.ci95->high * factor};
    return measured;
}

void addEnergy(ActivationPoint& point, const SampleResult& result, const Result<double>& referenceTg) {
    const KissingerResult* line = chosenLine(result);
    if (!line) {
        point.energy = refuse(phrase("Study", "No scan shows a clear endothermic peak."));
        point.energyOverRTg = point.energy;
        return;
    }
    point.branch = line->branch;
    point.count = line->sources.size();
    if (!line->fit) {
        point.energy = std::unexpected(line->fit.error());
        point.energyOverRTg = point.energy;
        return;
    }
    point.energy = (*line->fit)->energy;
    point.energyOverRTg = referenceTg ? Result<Measured>(scaledBy((*line->fit)->energyOverR, 1 / *referenceTg))
                                      : std::unexpected(referenceTg.error());
}

void addScanValues(ActivationPoint& point, const Sample& sample, const SampleResult& result) {
    std::vector<double> fictive;
    for (std::size_t i = 0; i < std::min(sample.scans.size(), result.scans.size()); ++i) {
        const ScanResult& scan = *result.scans[i];
        if (!scan.doubts.empty())
            continue;
        if (scan.fictiveTemperature)
            fictive.push_back((*scan.fictiveTemperature)->value.value);
        if (scan.transition && sample.scans[i]->choices.heatingRate)
            point.onsets.push_back({*sample.scans[i]->choices.heatingRate, (*scan.transition)->onsetHalfStep.value});
    }
    if (fictive.size() > 1)
        point.fictiveScatter = standardDeviation(fictive);
}

ActivationPoint pointOf(const Sample& sample, const SampleResult& result, const Result<double>& referenceTg) {
    ActivationPoint point;
    point.sample = sample.id;
    point.pressure = treatmentPressure(sample.treatment);
    point.temperature = *sample.treatment.temperature;
    point.fictiveTemperature = result.fictiveTemperature;
    addEnergy(point, result, referenceTg);
    addScanValues(point, sample, result);
    return point;
}

void settlePressures(std::vector<ActivationPoint>& points) {
    const auto pressures = pressuresOf(points);
    for (ActivationPoint& point : points)
        point.pressure = representativePressure(point.pressure, pressures);
}

} // namespace

std::string usualComposition(const Study& study) {
    std::map<std::string, int> count;
    for (const auto& sample : study.samples)
        ++count[sample->composition];
    std::string best;
    for (const auto& sample : study.samples)
        if (count[sample->composition] > count[best])
            best = sample->composition;
    return best;
}

std::vector<double> distinctPressures(std::vector<double> pressures) {
    std::ranges::sort(pressures);
    std::vector<double> out;
    for (const double p : pressures)
        if (out.empty() || p > 1.02 * out.back() + 1e-9)
            out.push_back(p);
    return out;
}

double representativePressure(double pressure, std::span<const double> of) {
    const auto above = std::ranges::upper_bound(of, pressure);
    return above == of.begin() ? pressure : above[-1];
}

std::optional<double> knownPressure(const SampleTreatment& treatment) {
    if (treatment.pressure)
        return treatment.pressure;
    const bool inAir = treatment.kind == TreatmentKind::AsCast || treatment.kind == TreatmentKind::Annealed;
    return inAir ? std::optional(0.0) : std::nullopt;
}

double treatmentPressure(const SampleTreatment& treatment) {
    const double pressure = treatment.pressure.value_or(0);
    return pressure < 0.01 ? 0 : pressure;
}

Result<double> referenceTgOf(const Study& study) {
    if (study.across.referenceTg)
        return *study.across.referenceTg;
    std::optional<double> common;
    for (const auto& sample : study.samples) {
        const double tg = sample->kissinger.referenceTg;
        if (common && tg > 0 && tg != *common)
            return refuse(phrase("Study", "The samples have different reference T_g."),
                          phrase("Study", "Set the reference T_g of the study."));
        if (tg > 0)
            common = tg;
    }
    if (!common)
        return refuse(phrase("Study", "There is no reference T_g at ambient pressure."),
                      phrase("Study", "Set the reference T_g of the study."));
    return *common;
}

Activation activationOf(const Study& study, std::span<const Shared<SampleResult>> results, const Result<double>& referenceTg) {
    const std::string composition = usualComposition(study);
    Activation out;
    for (std::size_t i = 0; i < study.samples.size(); ++i) {
        const Sample& sample = *study.samples[i];
        if (auto why = noPlace(sample, study.across, composition))
            out.excluded.push_back({sample.id, std::move(*why)});
        else
            out.points.push_back(pointOf(sample, *results[i], referenceTg));
    }
    settlePressures(out.points);
    std::ranges::stable_sort(out.points, {}, [](const ActivationPoint& p) { return std::pair(p.pressure, p.temperature); });
    return out;
}

std::vector<double> pressuresOf(std::span<const ActivationPoint> points) {
    std::vector<double> pressures;
    for (const ActivationPoint& point : points)
        pressures.push_back(point.pressure);
    return distinctPressures(pressures);
}

} // namespace vitrine
