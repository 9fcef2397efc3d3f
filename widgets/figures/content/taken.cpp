#include "widgets/figures/content/taken.h"

#include "core/quantity/constants.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double rateTolerance = 0.05; // relative

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

/// The pressure of a treatment; that of the air is 0.
std::optional<double> pressureOf(const SampleTreatment& treatment) {
    const bool known = treatment.pressure || treatment.kind != TreatmentKind::Unknown;
    const double pressure = treatment.pressure.value_or(0);
    return known ? std::optional(pressure > 2 * constants::atmosphere ? pressure : 0) : std::nullopt;
}

bool holds(const std::optional<Interval>& range, const std::optional<double>& value) {
    return !range || (value && range->contains(*value));
}

bool takes(const SampleRule& rule, const Sample& sample) {
    const QString name = QString::fromStdString(sample.name), part = QString::fromStdString(rule.name);
    return (!rule.kind || sample.treatment.kind == *rule.kind) && holds(rule.pressure, pressureOf(sample.treatment)) &&
           holds(rule.temperature, sample.treatment.temperature) && name.contains(part, Qt::CaseInsensitive);
}

bool isNamed(const FigurePanel& panel, const Sample& sample, const std::string& part) {
    return contains(panel.scans, sample.id + "/" + part);
}

bool namesOf(const FigurePanel& panel, const Sample& sample) {
    return std::ranges::any_of(panel.scans, [&](const std::string& name) { return name.starts_with(sample.id + "/"); });
}

bool isAtRate(const FigurePanel& panel, const Thermogram& thermogram) {
    return panel.heatingRate ? std::abs(thermogram.heatingRate / *panel.heatingRate - 1) < rateTolerance
                             : thermogram.heatingRate > 0;
}

/// The scans of a sample at the panel's rate, or those that it names.
std::vector<TakenScan> scansOf(const FigurePanel& panel, const Sample& sample, const SampleResult& result) {
    std::vector<TakenScan> taken;
    const bool named = namesOf(panel, sample);
    for (const auto& scan : result.scans) {
        if (!scan->prepared || (named && !isNamed(panel, sample, scan->id)))
            continue;
        const PreparedThermogram* prepared = scan->prepared->get();
        if (named || isAtRate(panel, prepared->thermogram))
            taken.push_back({&sample, findScan(sample, scan->id), prepared});
    }
    return taken;
}

double reachOf(const TakenPattern& taken) {
    const std::vector<double>& q = (*taken.result->structure)->q;
    return q.empty() ? 0 : q.back();
}

bool takes(const FigurePanel& panel, const TakenPattern& taken) {
    if (isNamed(panel, *taken.sample, taken.pattern->id))
        return true;
    const bool inSitu = isUnderPressure(*taken.pattern);
    const PatternPlace place = panel.rule ? panel.rule->patterns : PatternPlace::Any;
    // A sample that is named for its patterns under pressure alone is wanted with them.
    const bool wanted = place == PatternPlace::InSitu || contains(panel.samples, taken.sample->id);
    if (inSitu ? !wanted || place == PatternPlace::Recovered : place == PatternPlace::InSitu)
        return false;
    return !panel.rule || !panel.rule->leastQmax || reachOf(taken) >= *panel.rule->leastQmax;
}

std::vector<TakenPattern> patternsOf(const FigurePanel& panel, const Sample& sample, const SampleResult& result) {
    std::vector<TakenPattern> taken;
    const bool named = namesOf(panel, sample);
    for (std::size_t i = 0; i < result.patterns.size() && i < sample.patterns.size(); ++i) {
        const TakenPattern each{&sample, &*sample.patterns[i], &*result.patterns[i]};
        if (each.result->structure && (!named || isNamed(panel, sample, each.pattern->id)) && takes(panel, each))
            taken.push_back(each);
    }
    const auto isRecovered = [](const TakenPattern& each) { return !isUnderPressure(*each.pattern); };
    const bool inSitu = named || (panel.rule && panel.rule->patterns == PatternPlace::InSitu);
    if (!inSitu && std::ranges::any_of(taken, isRecovered))
        std::erase_if(taken, [&](const TakenPattern& each) { return !isRecovered(each); });
    return taken;
}

/// Calls `take` with every sample of the panel that has a result.
template<class Take>
void eachSample(const FigurePanel& panel, const Moment& moment, Take take) {
    for (const auto& sample : moment.study.samples)
        if (const SampleResult* result = isIn(panel, *sample) ? findResult(*moment.results, sample->id) : nullptr)
            take(*sample, *result);
}

} // namespace

bool isIn(const FigurePanel& panel, const Sample& sample) {
    if (contains(panel.leftOut, sample.id))
        return false;
    if (panel.samples.empty() && !panel.rule)
        return panel.scans.empty() || namesOf(panel, sample);
    return contains(panel.samples, sample.id) || (panel.rule && takes(*panel.rule, sample)) || namesOf(panel, sample);
}

std::vector<TakenScan> scansIn(const FigurePanel& panel, const Moment& moment) {
    std::vector<std::vector<TakenScan>> bySample;
    eachSample(panel, moment, [&](const Sample& sample, const SampleResult& result) {
        if (auto scans = scansOf(panel, sample, result); !scans.empty())
            bySample.push_back(std::move(scans));
    });
    const bool every = panel.everyRate || (!panel.heatingRate && bySample.size() == 1);
    std::vector<TakenScan> taken;
    for (std::vector<TakenScan>& scans : bySample) {
        if (!every && !namesOf(panel, *scans.front().sample))
            scans.resize(1);
        for (TakenScan& scan : scans) {
            scan.alone = scans.size() == 1;
            taken.push_back(scan);
        }
    }
    return taken;
}

std::vector<TakenPattern> patternsIn(const FigurePanel& panel, const Moment& moment, bool widest) {
    std::vector<TakenPattern> taken;
    eachSample(panel, moment, [&](const Sample& sample, const SampleResult& result) {
        const std::vector<TakenPattern> all = patternsOf(panel, sample, result);
        if (all.empty())
            return;
        if (namesOf(panel, sample) || (panel.rule && panel.rule->patterns == PatternPlace::InSitu))
            std::ranges::copy(all, std::back_inserter(taken));
        else
            taken.push_back(widest ? *std::ranges::max_element(all, {}, reachOf) : all.front());
    });
    return taken;
}

} // namespace vitrine
