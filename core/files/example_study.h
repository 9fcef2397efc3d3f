#pragma once
#include "core/study/study.h"

namespace vitrine {

/// The embedded example: the files of exampleFiles(), read by the ordinary readers, one sample for each
/// history, every name saying that it is simulated. Always the same study. A problem would be a fault of the
/// program.
Result<Study> exampleStudy();

} // namespace vitrine
