#include "widgets/controls/scene.h"

#include <algorithm>

namespace vitrine {

bool Selection::contains(const ScanPath& path) const {
    return std::ranges::find(scans, path) != scans.end();
}

bool Selection::contains(const PatternPath& path) const {
    return std::ranges::find(patterns, path) != patterns.end();
}

bool Selection::shows(const std::string& sample) const {
    return (scans.empty() && patterns.empty()) ||
           std::ranges::find(scans, sample, &ScanPath::sample) != scans.end() ||
           std::ranges::find(patterns, sample, &PatternPath::sample) != patterns.end();
}

bool Pending::contains(const ScanPath& path) const {
    return std::ranges::find(scans, path) != scans.end();
}

bool Pending::contains(const PatternPath& path) const {
    return std::ranges::find(patterns, path) != patterns.end();
}

bool Pending::touches(const std::string& sample) const {
    return std::ranges::find(scans, sample, &ScanPath::sample) != scans.end() ||
           std::ranges::find(patterns, sample, &PatternPath::sample) != patterns.end();
}

} // namespace vitrine
