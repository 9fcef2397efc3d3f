#include "core/files/paper/thermal_facts.h"

#include "core/results/crystallisation_values.h"

#include <algorithm>

namespace vitrine {

namespace {

/// The names of formats that are names of an instrument's program.
bool isProgram(const std::string& dialect) {
    return !dialect.empty() && dialect != "Delimited table";
}

void addChoices(ThermalFacts& facts, const Scan& scan) {
    ++facts.heating;
    scan.choices.heatingRate ? facts.rates.push_back(*scan.choices.heatingRate) : void(++facts.withoutRate);
    if (scan.choices.mass)
        facts.masses.push_back(*scan.choices.mass);
    else if (scan.recording->kind == SignalKind::Power)
        ++facts.withoutMass;
    if (scan.choices.lag && !scan.recording->temperature.empty()) {
        const auto [low, high] = std::ranges::minmax(scan.recording->temperature);
        facts.lagTimes.push_back(scan.choices.lag->tau.at(0.5 * (low + high)));
    }
    facts.windowsByHand += scan.glassWindow || scan.liquidWindow;
    facts.lentLines += !scan.glassReference.empty();
    facts.peaksByHand += scan.peaks.has_value();
    facts.baselinesByHand += scan.baseline && scan.baseline->holds();
    if (isProgram(scan.source.dialect))
        facts.programs.insert(scan.source.dialect);
}

void addCrystals(ThermalFacts& facts, const ScanResult& result) {
    for (const CrystallisationValue& each : crystallisationValues(result)) {
        const std::string_view key = each.key;
        facts.crystallises |= key.starts_with("crystallisation.");
        facts.supercooled |= key == "supercooled_region_K";
        facts.melts |= key.starts_with("melting.");
        facts.reduced |= key == "melting.reduced_glass_temperature";
    }
}

void addFound(ThermalFacts& facts, const ScanResult& result) {
    if (result.windows && result.lines) {
        ++facts.windows;
        facts.glassLow.push_back(result.windows->glass.low);
        facts.glassHigh.push_back(result.windows->glass.high);
        facts.liquidLow.push_back(result.windows->liquid.low);
        facts.liquidHigh.push_back(result.windows->liquid.high);
    }
    result.transition ? ++facts.transitions : ++facts.withoutTransition;
    facts.doubtful += result.transition && !result.doubts.empty();
    facts.fictive += result.fictiveTemperature.has_value();
    if (result.peaks)
        facts.peaks += (*result.peaks)->size();
    addCrystals(facts, result);
}

void addLines(ThermalFacts& facts, const Sample& sample, const SampleResult& result) {
    for (const auto& line : result.kissinger) {
        if (!line->fit)
            continue;
        facts.formulas.insert((*line->fit)->formula);
        if ((*line->fit)->formula == KineticFormula::AugisBennett)
            facts.startTemperatures.push_back((*line->fit)->startTemperature);
        facts.overshoots |= line->branch == PeakBranch::Overshoot;
        facts.rateAtPeak |= sample.kissinger.rate == PointRate::AtPeak;
    }
}

} // namespace

ThermalFacts thermalFacts(const Study& study, const Results& results) {
    ThermalFacts facts;
    for (std::size_t i = 0; i < study.samples.size(); ++i) {
        const Sample& sample = *study.samples[i];
        const SampleResult& result = *results.samples[i];
        std::size_t found = 0;
        for (std::size_t k = 0; k < sample.scans.size(); ++k) {
            if (sample.scans[k]->cooling)
                continue;
            addChoices(facts, *sample.scans[k]);
            addFound(facts, *result.scans[k]);
            found += result.scans[k]->fictiveTemperature.has_value();
        }
        facts.replicates += found > 1;
        addLines(facts, sample, result);
    }
    return facts;
}

} // namespace vitrine
