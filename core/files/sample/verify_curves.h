#pragma once
#include "core/document/study.h"

namespace vitrine {

/// Reads the originals of a sample again, with the answers that were given then, and adds a problem for each
/// scan and each pattern whose original is missing, no longer gives it, or gives another curve.
void checkCurves(const Sample&, std::vector<Problem>&);

/// What restoreCurves() found, each with the name of its curve.
struct RestoredCurves {
    std::vector<Problem> restored; ///< curves that were not what their originals give, and now are
    std::vector<Problem> unproved; ///< curves that stayed as they are, since their originals are missing or no longer give them
};

/// Puts in the place of each curve that is not what its original gives what the original gives.
RestoredCurves restoreCurves(Sample&);

} // namespace vitrine
