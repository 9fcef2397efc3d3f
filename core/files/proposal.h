#pragma once
#include "core/files/pattern_reading.h"
#include "core/files/reading.h"
#include "core/study/study.h"

namespace vitrine {

/// What a file's header and name suggest about its sample. Proposals, to be confirmed by a person.
struct SampleProposal {
    std::string name;
    std::string composition; ///< as written, e.g. "Zr46.8Ti8.2Cu7.5Ni10Be27.5"; empty: none found
    SampleTreatment treatment;
    bool operator==(const SampleProposal&) const = default;
};

/// Looks for a formula of at least two elements, a pressure ("7GPa"), a temperature ("583K", 150–2000 K), a
/// hold
/// ("600s", "10min"), a cooling rate after the word "cool", and words like "annealed" or "as-cast".
SampleProposal propose(const Reading&, const std::string& fileName);
/// The same of a file of patterns; a composition in its header counts more than one in a name.
SampleProposal propose(const PatternFile&, const std::string& fileName);

} // namespace vitrine
