#pragma once
#include "core/document/study.h"

namespace vitrine {

template<class T>
void appendMissing(std::vector<Shared<T>>& to, const std::vector<Shared<T>>& from) {
    for (const auto& one : from)
        if (std::ranges::find(to, one) == to.end())
            to.push_back(one);
}

/// Removes the originals that no curve of the sample comes from any more.
inline void dropUnusedOriginals(Sample& sample) {
    std::erase_if(sample.originals, [&](const Shared<Original>& original) {
        const auto comesFromIt = [&](const auto& curve) { return curve->source.sha256 == original->sha256; };
        return std::ranges::none_of(sample.scans, comesFromIt) && std::ranges::none_of(sample.patterns, comesFromIt) &&
               std::ranges::none_of(sample.rubies, comesFromIt) && std::ranges::none_of(sample.heatRuns, comesFromIt);
    });
}

} // namespace vitrine
