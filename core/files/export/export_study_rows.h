#pragma once
#include "core/results/results.h"

namespace vitrine {

/// One quantity of a study with its unit; the value, or why there is none.
struct StudyQuantity {
    std::string symbol;     ///< with marks for sub- and superscripts: "T_{g,P}"
    std::string of;         ///< "7 GPa", "643 K"; may be empty
    std::string definition; ///< how it was made, in English
    Result<Measured> value;
    std::string unit; ///< empty for a pure number
};

/// Every single result across samples, in the order of a reader.
std::vector<StudyQuantity> studyQuantities(const StudyResult&);

/// They as one CSV table, in the form of resultsCsv().
std::string studyResultsCsv(const Study&, const StudyResult&);

} // namespace vitrine
