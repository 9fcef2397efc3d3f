#include "core/files/sample_problems.h"

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
}

} // namespace

std::vector<Problem> problemsOf(const Sample& sample, const SampleResult& result) {
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < std::min(sample.scans.size(), result.scans.size()); ++i)
        if (!sample.scans[i]->cooling)
            addScan(problems, *sample.scans[i], *result.scans[i]);
    for (const auto& line : result.kissinger)
        addOf(problems, line->fit, "Kissinger");
    return problems;
}

} // namespace vitrine
