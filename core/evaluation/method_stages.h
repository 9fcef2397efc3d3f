#pragma once
#include "core/results/memo_state.h"

namespace vitrine {

/// What the spectra of ruby of a sample say, in their order. An answer is remembered for equal spectrum and choices.
std::vector<Shared<RubyAnswer>> evaluateRubies(const Sample&, SampleMemo&);

/// c_p of the runs of a sample, and its step; nothing where it has none.
std::optional<HeatCapacityAnswer> evaluateHeatCapacity(const Sample&, SampleMemo&);

} // namespace vitrine
