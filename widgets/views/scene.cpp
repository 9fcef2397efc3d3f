#include "widgets/views/scene.h"

#include <algorithm>

namespace vitrine {

bool Selection::contains(const ScanPath& path) const {
    return std::ranges::find(scans, path) != scans.end();
}

} // namespace vitrine
