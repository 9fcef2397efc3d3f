#include "core/study/difference_stage.h"

#include <tuple>

namespace vitrine {

namespace {

/// A pattern with a G(r).
struct Candidate {
    PatternPath path;
    double pressure = 0; ///< GPa
    bool marked = false;
    Shared<Structure> structure;
};

void addCandidates(std::vector<Candidate>& candidates, const Sample& sample, const SampleResult& result) {
    for (std::size_t i = 0; i < result.patterns.size(); ++i) {
        const ScatteringPattern& pattern = *sample.patterns[i];
        const auto& structure = result.patterns[i]->structure;
        if (pattern.role == PatternRole::Sample && structure && !(*structure)->r.empty())
            candidates.push_back({{sample.id, pattern.id},
                                  pattern.pressure.value_or(sample.treatment.pressure.value_or(0)),
                                  pattern.reference,
                                  *structure});
    }
}

/// The marked one of the same sample, else the first marked one, else the one of least pressure.
const Candidate& referenceOf(const Candidate& own, const std::vector<Candidate>& candidates) {
    const Candidate* best = &candidates.front();
    const auto rank = [&](const Candidate& c) {
        return std::tuple(!c.marked, c.marked && c.path.sample != own.path.sample, c.marked ? 0 : c.pressure);
    };
    for (const Candidate& candidate : candidates)
        if (rank(candidate) < rank(*best))
            best = &candidate;
    return *best;
}

Result<Shared<DifferenceFunction>> difference(const Structure& a, const Structure& b) {
    auto curve = differenceFunction({a.r, a.g, a.gSigma}, {b.r, b.g, b.gSigma}, std::max(a.resolution, b.resolution));
    if (!curve)
        return std::unexpected(curve.error());
    return Shared<DifferenceFunction>(std::move(*curve));
}

} // namespace

std::vector<PatternDifference> differencesOf(const Study& study, const Results& samples, Memo::State& state) {
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < samples.samples.size(); ++i)
        addCandidates(candidates, *study.samples[i], *samples.samples[i]);
    std::vector<PatternDifference> differences;
    for (const Candidate& own : candidates) {
        const Candidate& reference = referenceOf(own, candidates);
        if (&reference == &own)
            continue;
        differences.push_back({own.path, reference.path, reference.marked,
                               state.of(own.path).difference.get({own.structure, reference.structure}, state.computed.difference, [&] {
                                   return difference(*own.structure, *reference.structure);
                               })});
    }
    return differences;
}

} // namespace vitrine
