#include "core/evaluation/transfer.h"

#include <concepts>
#include <set>

namespace vitrine {

namespace {

using Actions = std::vector<Action>;

/// The window in force: as it was evaluated, or set by hand where none are found beside it.
std::optional<Interval> inForce(const Result<Windows>& windows, Interval Windows::*which, const std::optional<Interval>& byHand) {
    return windows ? std::optional((*windows).*which) : byHand;
}

void giveWindows(Actions& actions, const ScanPath& to, const Scan& from, const Result<Windows>& windows) {
    if (const auto glass = inForce(windows, &Windows::glass, from.glassWindow))
        actions.emplace_back(MoveGlassWindow{to, *glass});
    if (const auto liquid = inForce(windows, &Windows::liquid, from.liquidWindow))
        actions.emplace_back(MoveLiquidWindow{to, *liquid});
}

void giveBaseline(Actions& actions, const ScanPath& to, const Scan& from) {
    if (from.baseline)
        actions.emplace_back(SetBaseline{to, *from.baseline});
    else
        actions.emplace_back(ResetBaseline{to});
}

void givePeaks(Actions& actions, const ScanPath& to, const Scan& from) {
    if (from.peaks)
        actions.emplace_back(SetPeaks{to, *from.peaks});
    else
        actions.emplace_back(ResetPeaks{to});
}

/// The scan that an action of a transfer is about.
struct About {
    template<class A>
    const ScanPath* operator()(const A& a) const {
        if constexpr (requires {
                          { a.scan } -> std::same_as<const ScanPath&>;
                      })
            return &a.scan;
        else
            return nullptr;
    }
};

} // namespace

std::vector<Action> transfer(const Study& study, const Results& results, ScanPart part, const ScanPath& from,
                             const std::vector<ScanPath>& to) {
    Actions actions;
    const Scan* scan = findScan(study, from);
    const ScanResult* result = findResult(results, from);
    if (!scan || !result)
        return actions;
    for (const ScanPath& path : to) {
        const Scan* other = findScan(study, path);
        if (!other || other->cooling || path == from)
            continue;
        if (part == ScanPart::Windows)
            giveWindows(actions, path, *scan, result->windows);
        else if (part == ScanPart::Baseline)
            giveBaseline(actions, path, *scan);
        else
            givePeaks(actions, path, *scan);
    }
    return actions;
}

std::vector<ScanPath> scansOf(const Sample& sample) {
    std::vector<ScanPath> scans;
    for (const auto& scan : sample.scans)
        scans.push_back({sample.id, scan->id});
    return scans;
}

std::size_t scansOf(const std::vector<Action>& actions) {
    std::set<ScanPath> scans;
    for (const Action& action : actions)
        if (const ScanPath* scan = std::visit(About{}, action))
            scans.insert(*scan);
    return scans.size();
}

Message transferWords(ScanPart part, std::size_t scans) {
    const auto n = static_cast<int>(scans);
    switch (part) {
    case ScanPart::Windows:
        return phrases("Action", "Apply windows to %n scan(s)").count(n);
    case ScanPart::Baseline:
        return phrases("Action", "Apply baseline to %n scan(s)").count(n);
    case ScanPart::Peaks:
        break;
    }
    return phrases("Action", "Apply peaks to %n scan(s)").count(n);
}

std::vector<ScanPart> setByHand(const Scan& scan) {
    std::vector<ScanPart> parts;
    if (scan.glassWindow || scan.liquidWindow)
        parts.push_back(ScanPart::Windows);
    if (scan.baseline)
        parts.push_back(ScanPart::Baseline);
    if (scan.peaks)
        parts.push_back(ScanPart::Peaks);
    return parts;
}

std::vector<Action> backToAutomatic(const ScanPath& path, const Scan& scan) {
    Actions actions;
    for (const ScanPart part : setByHand(scan))
        actions.push_back(part == ScanPart::Windows    ? Action(ResetWindows{path})
                          : part == ScanPart::Baseline ? Action(ResetBaseline{path})
                                                       : Action(ResetPeaks{path}));
    return actions;
}

} // namespace vitrine
