#include "widgets/views/selecting.h"

#include <algorithm>

namespace vitrine {

namespace {

/// `first` at the front, if it is among them.
template<class Path>
std::vector<Path> inFront(std::vector<Path> paths, const Path* first) {
    const auto found = first ? std::ranges::find(paths, *first) : paths.end();
    if (found != paths.end())
        std::rotate(paths.begin(), found, found + 1);
    return paths;
}

template<class Path>
void append(std::vector<Path>& to, const std::vector<Path>& more) {
    for (const Path& path : more)
        if (std::ranges::find(to, path) == to.end())
            to.push_back(path);
}

} // namespace

Selection onlyScans(const Selection& before, std::vector<ScanPath> scans) {
    Selection selection = before;
    selection.scans = inFront(std::move(scans), before.current());
    selection.patterns.clear();
    return selection;
}

Selection madeCurrent(const Selection& before, const ScanPath& path) {
    if (!before.contains(path))
        return onlyScans(before, {path});
    Selection selection = before;
    selection.scans = inFront(std::move(selection.scans), &path);
    return selection;
}

Selection toggled(const Selection& before, const ScanPath& path) {
    Selection selection = before;
    selection.patterns.clear();
    if (std::erase(selection.scans, path) == 0)
        selection.scans.insert(selection.scans.begin(), path);
    return selection;
}

Selection withScans(const Selection& before, const std::vector<ScanPath>& more) {
    Selection selection = before;
    append(selection.scans, more);
    return selection;
}

Selection onlyPatterns(const Selection& before, std::vector<PatternPath> patterns) {
    Selection selection = before;
    selection.patterns = inFront(std::move(patterns), before.currentPattern());
    selection.scans.clear();
    return selection;
}

Selection toggled(const Selection& before, const PatternPath& path) {
    Selection selection = before;
    selection.scans.clear();
    if (std::erase(selection.patterns, path) == 0)
        selection.patterns.push_back(path);
    return selection;
}

Selection withPatterns(const Selection& before, const std::vector<PatternPath>& more) {
    Selection selection = before;
    append(selection.patterns, more);
    return selection;
}

} // namespace vitrine
