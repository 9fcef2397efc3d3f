#include "core/evaluation/difference_stage.h"

#include "core/normalization/given_structure.h"

#include <tuple>

namespace vitrine {

namespace {

constexpr double sameReach = 0.05; // of q_max

/// A pattern with a G(r).
struct Candidate {
    PatternPath path;
    const Sample* sample = nullptr;
    const ScatteringPattern* pattern = nullptr;
    double pressure = 0; ///< GPa
    Shared<Structure> structure;
    const StructureChoices* used = nullptr;
    double measured = 0; ///< greatest q of the file, Å⁻¹

    double qMax() const { return structure->q.empty() ? 0 : structure->q.back(); }
    bool endWasFound() const {
        return pattern->choices.structure.normalization.qRange.high >= openQMax && used->normalization.qRange.high < openQMax;
    }
    double reach() const { return endWasFound() ? measured : qMax(); }
};

/// What a reference is chosen by.
struct References {
    std::string chosen, inForce; ///< samples
};

enum class Rank { MarkedInSample, ChosenSample, MarkedElsewhere, InForce, LeastPressure, None };

void addCandidates(std::vector<Candidate>& candidates, const Sample& sample, const SampleResult& result) {
    for (std::size_t i = 0; i < result.patterns.size(); ++i) {
        const ScatteringPattern& pattern = *sample.patterns[i];
        const auto& structure = result.patterns[i]->structure;
        if (pattern.role == PatternRole::Sample && structure && !(*structure)->r.empty())
            candidates.push_back({{sample.id, pattern.id},
                                  &sample,
                                  &pattern,
                                  pattern.pressure.value_or(sample.treatment.pressure.value_or(0)),
                                  *structure,
                                  &result.patterns[i]->used,
                                  result.patterns[i]->pattern ? (*result.patterns[i]->pattern)->q.back() : 0});
    }
}

bool reachAlike(const Candidate& a, const Candidate& b) {
    return std::abs(a.reach() - b.reach()) <= sameReach * b.reach();
}

/// Of a reference that nobody chose.
Rank foundRank(const Candidate& own, const Candidate& other, const References& references) {
    const bool sameSample = own.sample == other.sample;
    if (own.sample->composition != other.sample->composition || !reachAlike(own, other))
        return Rank::None;
    if (isUnderPressure(*own.pattern))
        return sameSample ? Rank::InForce : Rank::LeastPressure;
    return other.path.sample == references.inForce ? Rank::InForce : Rank::LeastPressure;
}

Rank rankOf(const Candidate& own, const Candidate& other, const References& references) {
    const bool sameSample = own.sample == other.sample;
    if (other.pattern->reference && sameSample)
        return Rank::MarkedInSample;
    if (other.path.sample == references.chosen)
        return Rank::ChosenSample;
    return other.pattern->reference ? Rank::MarkedElsewhere : foundRank(own, other, references);
}

struct Choice {
    const Candidate* reference = nullptr;
    Rank rank = Rank::None;
};

Choice referenceOf(const Candidate& own, const std::vector<Candidate>& candidates, const References& references) {
    Choice best;
    auto least = std::tuple(Rank::None, true, true, 0.0);
    for (const Candidate& other : candidates) {
        const Rank rank = rankOf(own, other, references);
        const auto key = std::tuple(rank, !other.pattern->reference, !reachAlike(own, other), other.pressure);
        if (rank == Rank::None || (best.reference && !(key < least)))
            continue;
        least = key;
        best = {&other, rank};
    }
    return best;
}

/// Where noise ended the ranges at different q, both end at the lesser.
Result<Shared<DifferenceFunction>> difference(const Candidate& own, const Candidate& reference) {
    const bool same = !own.endWasFound() && !reference.endWasFound();
    const double end = std::min(own.qMax(), reference.qMax());
    const Structure a = same ? *own.structure : endedAt(*own.structure, *own.used, end);
    const Structure b = same ? *reference.structure : endedAt(*reference.structure, *reference.used, end);
    auto curve = differenceFunction({a.r, a.g, a.gSigma}, {b.r, b.g, b.gSigma}, std::max(a.resolution, b.resolution));
    if (!curve)
        return std::unexpected(curve.error());
    return Shared<DifferenceFunction>(std::move(*curve));
}

std::unexpected<Problem> otherReach(const Candidate& own, const Candidate& reference) {
    return refuse(phrase("Study", "This pattern reaches to %1 Å⁻¹ and the reference of ΔG(r) to %2 Å⁻¹.")
                      .with(Figure{own.qMax(), 3}, Figure{reference.qMax(), 3}),
                  phrase("Study", "Set the same q_max, or choose another reference."));
}

Result<Shared<DifferenceFunction>> differenceOf(const Candidate& own, const Candidate& reference, Memo::State& state) {
    if (!reachAlike(own, reference))
        return otherReach(own, reference);
    return state.of(own.path).difference.get({own.structure, reference.structure}, state.computed.difference,
                                             [&] { return difference(own, reference); });
}

} // namespace

std::vector<PatternDifference> differencesOf(const Study& study, const Results& results, Memo::State& state) {
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < results.samples.size(); ++i)
        addCandidates(candidates, *study.samples[i], *results.samples[i]);
    const References references{study.across.structureReference,
                                results.study ? results.study->structureReference : std::string()};
    std::vector<PatternDifference> differences;
    for (const Candidate& own : candidates) {
        const Choice choice = referenceOf(own, candidates, references);
        if (!choice.reference || choice.reference == &own)
            continue;
        differences.push_back({own.path, choice.reference->path, choice.rank <= Rank::MarkedElsewhere,
                               differenceOf(own, *choice.reference, state)});
    }
    return differences;
}

} // namespace vitrine
