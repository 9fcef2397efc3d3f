#include "core/evaluation/sample_problems.h"

#include "core/evaluation/transition_doubts.h"

namespace vitrine {

namespace {

/// A reason reported already in the same place is not repeated: one failing stage fails those after it.
void add(std::vector<Problem>& problems, Problem problem, const std::string& place) {
    if (problem.where.empty())
        problem.where = place;
    if (std::ranges::find(problems, problem) == problems.end())
        problems.push_back(std::move(problem));
}

template<class T>
void addOf(std::vector<Problem>& problems, const Result<T>& result, const std::string& place) {
    if (!result)
        add(problems, result.error(), place);
}

void addScan(std::vector<Problem>& problems, const Scan& scan, const ScanResult& result) {
    addOf(problems, result.prepared, scan.name);
    addOf(problems, result.windows, scan.name);
    addOf(problems, result.lines, scan.name);
    addOf(problems, result.transition, scan.name);
    addOf(problems, result.fictiveTemperature, scan.name);
    addOf(problems, result.peaks, scan.name);
    for (const Problem& doubt : result.doubts)
        add(problems, doubt, scan.name);
    if (result.rateRemark)
        add(problems, {*result.rateRemark, {}, {}}, scan.name);
}

/// The kink that is not claimed is a finding, and told with the results.
void addSeries(std::vector<Problem>& problems, const Result<Shared<SeriesResult>>& series, const std::string& name) {
    addOf(problems, series, name);
    if (series && (*series)->volume)
        addOf(problems, *(*series)->volume, name);
    if (series && (*series)->map)
        addOf(problems, *(*series)->map, name);
}

/// What a file does not hold, because it is the result of another program, is not missed.
void addPattern(std::vector<Problem>& problems, const ScatteringPattern& pattern, const PatternResult& result) {
    addOf(problems, result.pattern, pattern.name);
    if (pattern.role == PatternRole::Background)
        return;
    const PatternContent content = pattern.recording->content;
    addOf(problems, result.structure, pattern.name);
    if (!isOnDistance(content))
        addOf(problems, result.peaks, pattern.name);
    if (content == PatternContent::Intensity || isOnDistance(content))
        addOf(problems, result.coordination, pattern.name);
    if (result.subPeaks)
        addOf(problems, *result.subPeaks, pattern.name);
    if (result.series)
        addSeries(problems, *result.series, pattern.name);
}

void addCompression(std::vector<Problem>& problems, const CompressionResult& compression, StateEquation equation) {
    addOf(problems, compression.fit, equationName(equation));
    addOf(problems, compression.q1Slope, equationName(equation));
}

} // namespace

std::vector<Problem> problemsOf(const Sample& sample, const SampleResult& result) {
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < std::min(sample.scans.size(), result.scans.size()); ++i)
        if (!sample.scans[i]->cooling)
            addScan(problems, *sample.scans[i], *result.scans[i]);
    for (const auto& line : result.kissinger)
        addOf(problems, line->fit, "Kissinger");
    for (std::size_t i = 0; i < std::min(sample.patterns.size(), result.patterns.size()); ++i)
        addPattern(problems, *sample.patterns[i], *result.patterns[i]);
    if (result.compression)
        addCompression(problems, *result.compression, sample.compression.fit.equation);
    for (std::size_t i = 0; i < std::min(sample.rubies.size(), result.rubies.size()); ++i)
        addOf(problems, result.rubies[i]->result, sample.rubies[i]->name);
    if (result.heatCapacity) {
        addOf(problems, result.heatCapacity->curve, sample.name);
        addOf(problems, result.heatCapacity->step, sample.name);
        for (const Problem& doubt : result.heatCapacity->step ? (*result.heatCapacity->step)->doubts : std::vector<Problem>())
            add(problems, {doubt.what, doubt.remedy, {}}, sample.name);
    }
    return problems;
}

} // namespace vitrine
