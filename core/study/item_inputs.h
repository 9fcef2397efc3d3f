#pragma once
#include "core/study/study.h"

namespace vitrine {

/// The scan that lends its glass line to another; empty: none.
inline Shared<Scan> referenceOf(const Sample& sample, const Scan& scan) {
    const auto found = std::ranges::find(sample.scans, scan.glassReference, [](const Shared<Scan>& s) { return s->id; });
    return found == sample.scans.end() || scan.glassReference.empty() ? Shared<Scan>() : *found;
}

/// The pattern that is subtracted from another; empty: none.
inline Shared<ScatteringPattern> backgroundOf(const Sample& sample, const ScatteringPattern& pattern) {
    const std::string& id = pattern.choices.background;
    const auto found = std::ranges::find(sample.patterns, id, [](const Shared<ScatteringPattern>& p) { return p->id; });
    return found == sample.patterns.end() || id.empty() ? Shared<ScatteringPattern>() : *found;
}

} // namespace vitrine
