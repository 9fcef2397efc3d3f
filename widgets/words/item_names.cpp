#include "widgets/words/item_names.h"

namespace vitrine {

QString scanName(const Sample& sample, const std::string& scan) {
    const Scan* found = findScan(sample, scan);
    return QString::fromStdString(found ? found->name : scan);
}

QString patternName(const Sample& sample, const std::string& pattern) {
    const ScatteringPattern* found = findPattern(sample, pattern);
    return QString::fromStdString(found ? found->name : pattern);
}

QString itemName(const Sample& sample, const ItemPath& item) {
    if (const auto* path = std::get_if<ScanPath>(&item))
        return scanName(sample, path->scan);
    return patternName(sample, std::get<PatternPath>(item).pattern);
}

} // namespace vitrine
