#include "core/evaluation/items.h"

#include "core/evaluation/item_inputs.h"
#include "core/evaluation/pattern_stages.h"
#include "core/evaluation/scan_stages.h"

namespace vitrine {

namespace {

constexpr double partOfCooling = 0.05; // it is only made ready
constexpr double pointsOfPattern = 4;  // points of a scan that a point of a pattern costs: S(q) and its transforms
constexpr double pointsOfFrame = 0.25; // a point of a frame that is averaged
constexpr double pointsOfMember = 1.5; // a point of a member of a series
constexpr double refinements = 40;     // structures on the map of a refined density

double costOf(const Scan& scan) {
    const auto points = static_cast<double>(scan.recording->temperature.size());
    return scan.cooling ? partOfCooling * points : points;
}

double costOf(const ScatteringPattern& pattern) {
    const PatternRecording& recording = *pattern.recording;
    const double averaged = pointsOfFrame * static_cast<double>(recording.frames.intensity.size());
    const auto points = static_cast<double>(std::max(recording.pattern.q.size(), recording.frames.q.size()));
    if (recording.content != PatternContent::Intensity || pattern.role == PatternRole::Background)
        return averaged + points;
    const double times = pattern.choices.refine == Refinement::None ? 1 : refinements;
    const double followed = pattern.series ? pointsOfMember * static_cast<double>(recording.frames.intensity.size()) : 0;
    return averaged + followed + times * pointsOfPattern * points;
}

ScanInputs inputsOf(const Sample& sample, const Shared<Scan>& scan) {
    return {scan, referenceOf(sample, *scan)};
}

PatternInputs inputsOf(const Sample& sample, const Shared<ScatteringPattern>& pattern) {
    return {pattern, backgroundOf(sample, *pattern), sample.composition};
}

template<class Part>
bool hasSame(const Sample* before, const Sample& now, const Shared<Part>& part, const Shared<Part>* old) {
    return before && old && inputsOf(*before, *old) == inputsOf(now, part);
}

Problem beingComputed() {
    return {phrase("Evaluate", "This is being computed."), {}, {}};
}

Shared<ScanResult> noScanResult(const std::string& id) {
    const std::unexpected<Problem> why(beingComputed());
    return ScanResult{id, why, why, why, why, why, why, {}};
}

Shared<PatternResult> noPatternResult(const std::string& id) {
    const std::unexpected<Problem> why(beingComputed());
    PatternResult result;
    result.id = id;
    result.pattern = why;
    result.structure = why;
    result.peaks = why;
    result.coordination = why;
    return result;
}

/// The sources of a line that are still there.
Shared<KissingerResult> without(const Shared<KissingerResult>& line, const Sample& sample) {
    const auto isGone = [&](const auto& source) { return !findScan(sample, source.scan); };
    if (std::ranges::none_of(line->sources, isGone) && std::ranges::none_of(line->excluded, isGone))
        return line;
    KissingerResult left = *line;
    std::erase_if(left.sources, isGone);
    std::erase_if(left.excluded, isGone);
    return left;
}

SampleResult placeholder(const Sample& sample, const SampleResult* last) {
    SampleResult result;
    if (last)
        result = *last;
    else
        result.fictiveTemperature = std::unexpected(beingComputed());
    result.id = sample.id;
    std::vector<Shared<ScanResult>> scans;
    for (const auto& scan : sample.scans) {
        const auto* known = last ? sharedNamed(last->scans, scan->id, scans.size()) : nullptr;
        scans.push_back(known ? *known : noScanResult(scan->id));
    }
    std::vector<Shared<PatternResult>> patterns;
    for (const auto& pattern : sample.patterns) {
        const auto* known = last ? sharedNamed(last->patterns, pattern->id, patterns.size()) : nullptr;
        patterns.push_back(known ? *known : noPatternResult(pattern->id));
    }
    result.scans = std::move(scans);
    result.patterns = std::move(patterns);
    for (auto& line : result.kissinger)
        line = without(line, sample);
    if (result.compression)
        std::erase_if(result.compression->points, [&](const auto& point) { return !findPattern(sample, point.pattern); });
    return result;
}

/// Whether results are of the very scans and patterns that a sample has, in their order.
bool areOf(const SampleResult& results, const Sample& sample) {
    const auto id = [](const auto& part) -> const std::string& { return part->id; };
    return std::ranges::equal(results.scans, sample.scans, {}, id, id) &&
           std::ranges::equal(results.patterns, sample.patterns, {}, id, id);
}

struct Computing {
    const Study& study;
    Memo::State& state;

    void operator()(const ScanPath& path) const {
        const Sample* sample = findSample(study, path.sample);
        if (const auto* scan = sample ? sharedNamed(sample->scans, path.scan) : nullptr)
            evaluateScan(*sample, *scan, state);
    }
    void operator()(const PatternPath& path) const {
        const Sample* sample = findSample(study, path.sample);
        if (const auto* pattern = sample ? sharedNamed(sample->patterns, path.pattern) : nullptr)
            evaluatePattern(*pattern, backgroundOf(*sample, **pattern), sample->composition, state.of(path), state.computed);
    }
};

} // namespace

std::vector<Item> itemsToCompute(const Study& study, Memo& memo) {
    std::vector<Item> items;
    Memo::State& state = memo.state();
    for (const auto& sample : study.samples) {
        if (state.of(sample->id).whole.knows(sample))
            continue;
        for (const auto& scan : sample->scans)
            if (const ScanPath path{sample->id, scan->id}; !state.of(path).whole.knows(inputsOf(*sample, scan)))
                items.push_back({path, costOf(*scan)});
        for (const auto& pattern : sample->patterns)
            if (const PatternPath path{sample->id, pattern->id}; !state.of(path).whole.knows(inputsOf(*sample, pattern)))
                items.push_back({path, costOf(*pattern)});
    }
    return items;
}

double costOf(const std::vector<Item>& items) {
    double cost = 0;
    for (const Item& item : items)
        cost += item.cost;
    return cost;
}

void compute(const Study& study, const ItemPath& path, Memo& memo) {
    std::visit(Computing{study, memo.state()}, path);
}

std::vector<ItemPath> changedItems(const Study& before, const Study& now) {
    std::vector<ItemPath> changed;
    for (const auto& sample : now.samples) {
        const Sample* old = findSample(before, sample->id);
        if (old == sample.get())
            continue;
        for (std::size_t i = 0; i < sample->scans.size(); ++i)
            if (const auto& scan = sample->scans[i];
                !hasSame(old, *sample, scan, old ? sharedNamed(old->scans, scan->id, i) : nullptr))
                changed.emplace_back(ScanPath{sample->id, scan->id});
        for (std::size_t i = 0; i < sample->patterns.size(); ++i)
            if (const auto& pattern = sample->patterns[i];
                !hasSame(old, *sample, pattern, old ? sharedNamed(old->patterns, pattern->id, i) : nullptr))
                changed.emplace_back(PatternPath{sample->id, pattern->id});
    }
    return changed;
}

Results placeholderResults(const Study& study, const Results& last) {
    Results results = last;
    results.samples.clear();
    for (std::size_t i = 0; i < study.samples.size(); ++i) {
        const Sample& sample = *study.samples[i];
        const auto* known = sharedNamed(last.samples, sample.id, i);
        results.samples.push_back(known && areOf(**known, sample) ? *known : placeholder(sample, known ? known->get() : nullptr));
    }
    std::erase_if(results.differences, [&](const PatternDifference& each) {
        return !findPattern(study, each.pattern) || !findPattern(study, each.reference);
    });
    return results;
}

} // namespace vitrine
