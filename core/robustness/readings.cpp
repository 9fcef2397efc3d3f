#include "core/robustness/readings.h"

#include "core/document/choice_names.h"
#include "core/results/kissinger_quantities.h"
#include "core/results/method_quantities.h"
#include "core/results/peak_quantities.h"
#include "core/results/scan_quantities.h"
#include "core/results/study_quantities.h"

#include <map>

namespace vitrine {

namespace {

/// The branch, or the kind of a peak that belongs to none.
std::string nameOf(PeakKind kind, PeakBranch branch) {
    return branch == PeakBranch::Other ? choiceName(kind) : choiceName(branch);
}

std::string within(const char* object, const std::string& part, const Definition& definition) {
    return std::string(object) + '.' + part + '.' + std::string(definition.keyWithin());
}

/// The most prominent clear peak of each kind and branch.
std::map<std::string, const Peak*> clearPeaks(const std::vector<Peak>& peaks) {
    std::map<std::string, const Peak*> chosen;
    for (const Peak& peak : peaks) {
        if (!peak.clear)
            continue;
        const Peak*& best = chosen[nameOf(peak.kind, peak.branch)];
        if (!best || peak.prominence > best->prominence)
            best = &peak;
    }
    return chosen;
}

void addPeaks(Readings& out, const QuantityName& scan, const ScanResult& result) {
    if (!result.peaks)
        return;
    for (const auto& [branch, peak] : clearPeaks(**result.peaks))
        for (const Quantity<Peak>& each : peakResults()) {
            QuantityName name = scan;
            name.key = within("peaks", branch, each.definition);
            name.unit = each.definition.unit;
            out.push_back({std::move(name), each.value(*peak)});
        }
}

void addLines(Readings& out, const QuantityName& sample, const SampleResult& result) {
    for (const auto& line : result.kissinger) {
        if (!line->fit)
            continue;
        for (const Quantity<KissingerFit>& each : kissingerResults()) {
            QuantityName name = sample;
            name.key = within("kissinger", nameOf(line->kind, line->branch), each.definition);
            name.unit = each.definition.unit;
            out.push_back({std::move(name), each.value(**line->fit)});
        }
    }
}

} // namespace

void addReadings(Readings& out, const Sample& sample, const Scan& scan, const ScanResult& result) {
    QuantityName name{{}, sample.id, scan.id, sample.name + ": " + scan.name, {}};
    const auto add = [&](const Quantity<ScanResult>& each) {
        name.key = each.definition.key;
        name.unit = each.scale == SignalScale::HeatCapacity ? "J/(g·K)" : each.definition.unit;
        out.push_back({name, inUnitOfKey(each, result)});
    };
    for (const Quantity<ScanResult>& each : transitionResults())
        add(each);
    add(fictiveResults().front()); // what follows are parts of its error
    addPeaks(out, name, result);
}

void addReadings(Readings& out, const Sample& sample, const HeatCapacityAnswer& answer) {
    QuantityName name{{}, sample.id, {}, sample.name, {}};
    for (const Quantity<HeatCapacityAnswer>& each : heatCapacityResults()) {
        name.key = each.definition.key;
        name.unit = each.definition.unit;
        out.push_back({name, each.value(answer)});
    }
}

void addReadings(Readings& out, const Sample& sample, const SampleResult& result) {
    QuantityName name{{}, sample.id, {}, sample.name, {}};
    addLines(out, name, result);
    for (const Quantity<SampleResult>& each : sampleResults()) {
        name.key = "sample." + std::string(each.definition.keyWithin());
        name.unit = each.definition.unit;
        out.push_back({name, each.value(result)});
    }
}

void addReadings(Readings& out, const Study& study, const StudyResult& result) {
    for (const StudyQuantity& each : studyQuantities(result))
        out.push_back({{each.key, {}, {}, each.of, each.unit}, each.value});
    const auto named = [&](const std::string& id) {
        const Sample* sample = findSample(study, id);
        return sample ? sample->name : id;
    };
    for (const ActivationPoint& point : result.activation) // the rest of a point are numbers of its sample
        out.push_back({{"activation.E_a_over_RTg", point.sample, {}, named(point.sample), {}}, point.energyOverRTg});
    for (const StructurePoint& point : result.structure) {
        for (const Quantity<StructurePoint>& each : structurePointResults())
            out.push_back(
                {{"structure." + each.definition.key, point.sample, point.pattern, named(point.sample), each.definition.unit},
                 each.value(point)});
    }
}

Readings readingsOf(const Study& study, const Results& results) {
    Readings out;
    for (std::size_t s = 0; s < study.samples.size(); ++s)
        addReadings(out, *study.samples[s], *results.samples[s]);
    if (results.study)
        addReadings(out, study, *results.study);
    return out;
}

} // namespace vitrine
