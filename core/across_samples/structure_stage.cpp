#include "core/across_samples/structure_stage.h"

#include "core/across_samples/activation_stage.h"
#include "core/elasticity/densification.h"
#include "core/kinetics/plateau.h"

#include <map>
#include <set>

namespace vitrine {

namespace {

/// A pattern of a recovered sample.
struct Recovered {
    const Sample* sample;
    const ScatteringPattern* pattern;
    const PatternResult* result;

    bool hasPeak() const { return result->peaks && !result->peaks->empty(); }
};

bool takesPart(const Study& study, const Sample& sample) {
    return std::ranges::find(study.across.leftOut, sample.id) == study.across.leftOut.end() && sample.treatment.temperature &&
           knownPressure(sample.treatment);
}

std::vector<Recovered> recoveredPatterns(const Study& study, std::span<const Shared<SampleResult>> results) {
    std::vector<Recovered> out;
    for (std::size_t i = 0; i < study.samples.size(); ++i) {
        const Sample& sample = *study.samples[i];
        if (!takesPart(study, sample))
            continue;
        for (std::size_t k = 0; k < std::min(sample.patterns.size(), results[i]->patterns.size()); ++k) {
            const ScatteringPattern& pattern = *sample.patterns[k];
            if (pattern.role == PatternRole::Sample && !isUnderPressure(pattern))
                out.push_back({&sample, &pattern, results[i]->patterns[k].get()});
        }
    }
    return out;
}

/// Energies within 2 % are one.
int energyClass(const Recovered& each) {
    return each.result->energy > 0 ? static_cast<int>(std::lround(std::log(each.result->energy) / 0.02)) : 0;
}

/// The peaks of a series come from one energy: that which most samples were measured at, of several the lowest.
std::vector<Recovered> oneEnergy(const std::vector<Recovered>& all) {
    std::map<int, std::set<const Sample*>> samples;
    for (const Recovered& each : all)
        if (each.hasPeak())
            samples[energyClass(each)].insert(each.sample);
    const auto most = std::ranges::max_element(samples, {}, [](const auto& entry) { return entry.second.size(); });
    std::vector<Recovered> out;
    std::set<const Sample*> seen;
    for (const Recovered& each : all)
        if (each.hasPeak() && energyClass(each) == most->first && seen.insert(each.sample).second)
            out.push_back(each);
    return out;
}

StructurePoint pointOf(const Recovered& each) {
    const DiffractionPeak& peak = *each.result->peaks->front();
    StructurePoint point;
    point.sample = each.sample->id;
    point.pattern = each.pattern->id;
    point.pressure = treatmentPressure(each.sample->treatment);
    point.temperature = *each.sample->treatment.temperature;
    point.q1 = peak.q1;
    point.fwhm = peak.fwhm;
    for (const Shell& shell : each.result->shells)
        point.shells.push_back(shell.r.value);
    return point;
}

/// Of the pattern of each sample that goes farthest in q, at whatever energy.
void addWidest(std::vector<StructurePoint>& points, const std::vector<Recovered>& all) {
    for (StructurePoint& point : points)
        for (const Recovered& each : all) {
            const auto& structure = each.result->structure;
            if (each.sample->id != point.sample || !structure || (*structure)->q.empty() || (*structure)->q.back() <= point.reach)
                continue;
            point.reach = (*structure)->q.back();
            point.wideShells.clear();
            for (const Shell& shell : each.result->shells)
                point.wideShells.push_back(shell.r.value);
        }
}

bool isMarked(const Study& study, const std::string& id) {
    const Sample* sample = findSample(study, id);
    return sample && std::ranges::any_of(sample->patterns, [](const auto& p) { return p->reference && !isUnderPressure(*p); });
}

/// The chosen sample; else the one whose pattern is marked as the reference, or that was annealed hottest at ambient pressure.
const StructurePoint* referenceOf(const std::vector<StructurePoint>& points, const std::string& chosen, const Study& study) {
    const StructurePoint* best = nullptr;
    for (const StructurePoint& point : points)
        if (chosen.empty() && isMarked(study, point.sample))
            return &point;
        else if (chosen.empty() ? point.pressure == 0 && (!best || point.temperature > best->temperature)
                                : point.sample == chosen)
            best = &point;
    return best;
}

void addDensification(std::vector<StructurePoint>& points, const StructurePoint* reference, double exponent) {
    const Measured q1 = reference ? reference->q1 : Measured{};
    for (StructurePoint& point : points)
        point.densification = reference ? densificationPercent(point.q1, q1, exponent)
                                        : refuse(phrase("Study", "There is no reference to compare the structure with."),
                                                 phrase("Study", "Choose a sample that has a pattern."));
}

std::vector<CompressionSlope> slopesOf(const std::vector<StructurePoint>& points) {
    std::map<double, std::vector<StructurePoint>> byTemperature;
    for (const StructurePoint& point : points)
        if (point.pressure > 0)
            byTemperature[point.temperature].push_back(point);
    std::vector<CompressionSlope> out;
    for (const auto& [temperature, group] : byTemperature) {
        if (group.size() < 3)
            continue;
        std::vector<double> pressure, q1, q1Error, fwhm, fwhmError;
        for (const StructurePoint& point : group) {
            pressure.push_back(point.pressure);
            q1.push_back(point.q1.value);
            q1Error.push_back(point.q1.error.value_or(0));
            fwhm.push_back(point.fwhm.value);
            fwhmError.push_back(point.fwhm.error.value_or(0));
        }
        out.push_back(
            {temperature, group.size(), pressureSlope(pressure, q1, q1Error), pressureSlope(pressure, fwhm, fwhmError)});
    }
    return out;
}

/// Of the samples compressed hardest, where they were in equilibrium.
Result<Measured> permanentDensification(const std::vector<StructurePoint>& points, const StructurePoint* reference,
                                        double exponent, std::span<const PressureTransition> transitions) {
    if (!reference)
        return refuse(phrase("Study", "There is no reference to compare the structure with."),
                      phrase("Study", "Choose a sample that has a pattern."));
    const PressureTransition* hardest = nullptr;
    for (const PressureTransition& each : transitions)
        if (each.tg && (!hardest || each.pressure > hardest->pressure))
            hardest = &each;
    if (!hardest)
        return refuse(phrase("Study", "It is not known where equilibrium begins under pressure."));
    const double from = hardest->onset ? bracketOf(*hardest->onset).high : hardest->tg->value;
    std::vector<Measured> q1;
    for (const StructurePoint& point : points)
        if (std::abs(point.pressure - hardest->pressure) <= 0.02 * hardest->pressure && point.temperature >= from)
            q1.push_back(point.q1);
    if (q1.empty())
        return refuse(phrase("Study", "No pattern belongs to a sample that was compressed in equilibrium."));
    return meanDensificationPercent(q1, reference->q1, exponent);
}

std::vector<StateCurve> statesOf(const Study& study, std::span<const Shared<SampleResult>> results) {
    std::vector<StateCurve> out;
    for (std::size_t i = 0; i < study.samples.size(); ++i)
        if (results[i]->compression)
            out.push_back({study.samples[i]->id, results[i]->compression->fit});
    return out;
}

} // namespace

AcrossStructure structureAcross(const Study& study, std::span<const Shared<SampleResult>> results,
                                std::span<const PressureTransition> transitions) {
    AcrossStructure out;
    const auto recovered = recoveredPatterns(study, results);
    for (const Recovered& each : oneEnergy(recovered))
        out.points.push_back(pointOf(each));
    addWidest(out.points, recovered);
    std::ranges::stable_sort(out.points, {}, [](const StructurePoint& p) { return std::pair(p.pressure, p.temperature); });
    const StructurePoint* reference = referenceOf(out.points, study.across.structureReference, study);
    out.reference = reference ? reference->sample : std::string();
    const Sample* sample = findSample(study, out.reference);
    const double exponent = sample ? sample->compression.exponent : 3;
    addDensification(out.points, reference, exponent);
    out.slopes = slopesOf(out.points);
    out.densification = permanentDensification(out.points, reference, exponent, transitions);
    out.states = statesOf(study, results);
    return out;
}

} // namespace vitrine
