#pragma once
#include "core/document/study.h"

namespace vitrine {

/// Samples that belong together in tables and plots.
struct SampleGroup {
    Message name;                       ///< "7 GPa", "annealed", the composition
    std::vector<std::string> samples; ///< ids, in the order of the study
    bool operator==(const SampleGroup&) const = default;
};

/// Every sample of the study in exactly one group, by pressure (ascending; within 2 % they count as one), by kind of
/// treatment, or by composition (in the order in which they first appear). An empty study has no groups.
std::vector<SampleGroup> sampleGroups(const Study&, SampleGrouping);

} // namespace vitrine
