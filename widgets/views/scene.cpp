#include "widgets/views/scene.h"

#include <algorithm>

namespace vitrine {

bool Selection::contains(const ScanPath& path) const {
    return std::ranges::find(scans, path) != scans.end();
}

bool Selection::shows(const std::string& sample) const {
    return scans.empty() || std::ranges::find(scans, sample, &ScanPath::sample) != scans.end();
}

} // namespace vitrine
