#pragma once
#include "core/document/item_path.h"
#include "core/results/results.h"

namespace vitrine {

/// How much it matters that something is not there.
enum class Gravity {
    Note,   ///< an absence that may well be as it should: no endotherm in a cold sample, no glass transition in a first run
    Problem ///< what was asked for, or what every measurement of its kind gives, could not be had
};

/// Something that a study as it is does not give, and where.
struct StandingProblem {
    std::string sample;
    std::optional<ItemPath> item; ///< the scan or the pattern; absent: the sample as a whole
    Problem problem;              ///< `where` names what is neither: a spectrum of ruby, an equation of state
    Gravity gravity = Gravity::Problem;
    bool operator==(const StandingProblem&) const = default;
};

/// All that a study does not give, in the order of its samples and of what they hold, each reason once a place. Marks of rows,
/// cards and the count in the status bar are drawn from it. Cooling ramps are not analysed and miss nothing.
std::vector<StandingProblem> standingProblems(const Study&, const Results&);

/// Those of one sample.
std::vector<StandingProblem> standingProblems(const Sample&, const SampleResult&);

} // namespace vitrine
