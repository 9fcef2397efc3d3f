#include "widgets/controls/scene.h"

#include <algorithm>

namespace vitrine {

namespace {

template<class Path>
const Path* firstOf(const std::vector<ItemPath>& items) {
    const auto found = std::ranges::find_if(items, [](const ItemPath& item) { return std::holds_alternative<Path>(item); });
    return found == items.end() ? nullptr : std::get_if<Path>(&*found);
}

template<class Path>
std::vector<Path> allOf(const std::vector<ItemPath>& items) {
    std::vector<Path> paths;
    for (const ItemPath& item : items)
        if (const auto* path = std::get_if<Path>(&item))
            paths.push_back(*path);
    return paths;
}

bool has(const std::vector<ItemPath>& items, const ItemPath& item) {
    return std::ranges::find(items, item) != items.end();
}

bool hasOf(const std::vector<ItemPath>& items, const std::string& sample) {
    return std::ranges::find(items, sample, sampleOf) != items.end();
}

} // namespace

const ScanPath* Selection::current() const {
    return firstOf<ScanPath>(items);
}

const PatternPath* Selection::currentPattern() const {
    return firstOf<PatternPath>(items);
}

std::vector<ScanPath> Selection::scans() const {
    return allOf<ScanPath>(items);
}

std::vector<PatternPath> Selection::patterns() const {
    return allOf<PatternPath>(items);
}

bool Selection::contains(const ItemPath& item) const {
    return has(items, item);
}

bool Selection::shows(const std::string& sample) const {
    return items.empty() || hasOf(items, sample);
}

bool Pending::contains(const ItemPath& item) const {
    return has(items, item);
}

bool Pending::touches(const std::string& sample) const {
    return hasOf(items, sample);
}

} // namespace vitrine
