#pragma once
#include "core/robustness/alternatives.h"
#include "core/robustness/readings.h"

namespace vitrine {

/// A step of the lesson on what choices do to published numbers: words, and the one choice that is made otherwise.
struct ChoiceLessonStep {
    Message text;
    std::optional<Alternative> tried = {}; ///< nothing: the study is as it is
};

/// The steps for what a study leaves to choose: a window, a baseline, q_max, the exponent of the equation of state; then all at
/// once. Empty for a study that leaves none of them.
std::vector<ChoiceLessonStep> choiceLesson(const ChoiceSpace&);

/// A number of a study before and after a choice was made otherwise.
struct MovedNumber {
    QuantityName name;
    Measured before;
    double after = 0;
    double byErrors = 0; ///< |after − before| over the error of noise
};

/// What moved most against its error of noise: of each kind of number the one that did, at most so many, the greatest first.
/// Numbers that have no error, or that did not move, are left out. Both results are of studies of the same items.
std::vector<MovedNumber> movedNumbers(const Study&, const Results& before, const Results& after, std::size_t most = 8);

} // namespace vitrine
