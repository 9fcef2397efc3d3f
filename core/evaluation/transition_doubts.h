#pragma once
#include "core/document/study.h"
#include "core/results/results.h"

namespace vitrine {

/// What speaks against a glass transition that was found, or whose windows were set by hand: the sample does not keep its
/// mass over it, its step is greater than that of any glass or does not stand clear of
/// its lines (stepDoubts()), what follows it is no overshoot, or none was found and T_f stands on the lines alone. Empty where
/// nothing does. `rise`: the step between the lines of the result; none without one.
std::vector<Problem> transitionDoubts(const Scan&, const ScanResult&, const TransitionRange* rise);

/// That the heating rate varies by more than 5 % between the lower end of the glass window and the upper end of the liquid
/// window, and what it is on average; nothing where it does not or the file has no times.
std::optional<Message> rateRemark(const Scan&, const ScanResult&);

} // namespace vitrine
