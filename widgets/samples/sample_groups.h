#pragma once
#include "core/document/study.h"

#include <QString>

namespace vitrine {

/// What the rows of the sample table are put together by.
enum class Grouping { None, Pressure, Treatment, Composition };

/// Samples that belong together, under a title.
struct SampleSection {
    QString title; ///< empty: not grouped
    std::vector<std::string> samples;
    bool operator==(const SampleSection&) const = default;
};

/// The samples of a study in groups: by pressure in its order, by treatment or composition in the order of the study; those
/// of which it is not known come last. Within a group the order is the study's.
std::vector<SampleSection> groupsOf(const Study&, Grouping);

} // namespace vitrine
