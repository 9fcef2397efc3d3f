#pragma once
#include "core/curve/named.h"
#include "core/document/study.h"

namespace vitrine {

/// The part of an id; empty: the id is, or there is none.
template<class Part>
Shared<Part> lentBy(const std::vector<Shared<Part>>& parts, const std::string& id) {
    const Shared<Part>* part = id.empty() ? nullptr : sharedNamed(parts, id);
    return part ? *part : Shared<Part>();
}

/// The scan that lends its glass line to another; empty: none.
inline Shared<Scan> referenceOf(const Sample& sample, const Scan& scan) {
    return lentBy(sample.scans, scan.glassReference);
}

/// The pattern that is subtracted from another; empty: none.
inline Shared<ScatteringPattern> backgroundOf(const Sample& sample, const ScatteringPattern& pattern) {
    return lentBy(sample.patterns, pattern.choices.background);
}

} // namespace vitrine
