#pragma once
#include "core/document/study.h"
#include "core/files/content/pattern_reading.h"
#include "core/files/content/reading.h"

namespace vitrine {

/// What a file's header and name suggest about its sample. Proposals, to be confirmed by a person.
struct SampleProposal {
    std::string name;
    std::string composition; ///< as written, e.g. "Zr46.8Ti8.2Cu7.5Ni10Be27.5"; empty: none found
    SampleTreatment treatment;
    std::optional<double> heatingRate = {}; ///< K/s, of the scan; the last rate that is not one of cooling
    bool operator==(const SampleProposal&) const = default;
};

/// Looks for a formula of at least two elements, a pressure ("7GPa", "0p7 GPa", "700MPa", "7kbar"), a temperature ("583K",
/// "310C", "310 °C"; 150–2000 K), a hold ("600s", "10min", "2h") where the sample is treated, a rate ("20Kmin", "20 K/min",
/// "20Kmin-1", "1000Kps"; after the word "cool" that of cooling), and words like "annealed" or "as-cast". A temperature with a
/// hold is an annealing.
SampleProposal propose(const Reading&, const std::string& fileName);
/// The same of a file of patterns; a composition in its header counts more than one in a name.
SampleProposal propose(const PatternFile&, const std::string& fileName);

} // namespace vitrine
