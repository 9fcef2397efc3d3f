#include "core/document/item_path.h"

#include <algorithm>

namespace vitrine {

namespace {

/// The id of the first part that is wanted, else of the first.
template<class Part, class Wanted>
const std::string& firstId(const std::vector<Shared<Part>>& parts, Wanted wanted) {
    const auto found = std::ranges::find_if(parts, [&](const Shared<Part>& part) { return wanted(*part); });
    return (found == parts.end() ? parts.front() : *found)->id;
}

} // namespace

const std::string& sampleOf(const ItemPath& item) {
    return std::visit([](const auto& path) -> const std::string& { return path.sample; }, item);
}

bool exists(const Study& study, const ItemPath& item) {
    if (const auto* scan = std::get_if<ScanPath>(&item))
        return findScan(study, *scan) != nullptr;
    const auto& path = std::get<PatternPath>(item);
    const Sample* sample = path.pattern.empty() ? findSample(study, path.sample) : nullptr;
    return sample ? firstItem(*sample) == item : findPattern(study, path) != nullptr;
}

std::optional<ItemPath> firstItem(const Sample& sample) {
    if (!sample.scans.empty())
        return ScanPath{sample.id, firstId(sample.scans, [](const Scan& scan) { return !scan.cooling; })};
    if (!sample.patterns.empty())
        return PatternPath{sample.id,
                           firstId(sample.patterns, [](const ScatteringPattern& p) { return p.role == PatternRole::Sample; })};
    if (!sample.rubies.empty() || !sample.heatRuns.empty())
        return PatternPath{sample.id, {}};
    return std::nullopt;
}

} // namespace vitrine
