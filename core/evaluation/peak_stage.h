#pragma once
#include "core/results/memo_state.h"

namespace vitrine {

/// The peaks of a scan, found or picked by hand, with the heating rate at each. `rise` and what is behind the liquid as the lines
/// of the inputs have it; none without lines.
Result<std::vector<Peak>> peaksOf(const Scan&, const PeakInputs&, const Result<TransitionRange>* rise,
                                  const Crystallisation* after);

} // namespace vitrine
