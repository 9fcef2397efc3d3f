#include "app/commands/scan_commands.h"

namespace vitrine {

ScanCommands::ScanCommands(Workspace& workspace, QWidget* window) : Commands(window), workspace_(workspace) {
    buildGivingUp();
    buildGiving();
    connect(&workspace_, &Workspace::sceneChanged, this, &ScanCommands::offerWhatIsSelected);
    offerWhatIsSelected(workspace_.scene());
}

/// A command that does one thing to the current scan.
QAction* ScanCommands::forCurrent(const char* id, const QString& text, Action (*what)(const ScanPath&)) {
    return command(id, text, {}, [this, what] {
        if (const ScanPath* current = workspace_.scene().selection.current())
            workspace_.act(what(*current));
    });
}

void ScanCommands::buildGivingUp() {
    auto& a = actions_;
    a.applyWindows = command("applyWindowsToAll", tr("Apply Windows to All Scans"), QKeySequence(tr("Ctrl+Shift+A")),
                             [this] { applyWindows(); });
    a.resetWindows = forCurrent("resetWindows", tr("Find Windows Automatically"),
                                [](const ScanPath& scan) -> Action { return ResetWindows{scan}; });
    a.resetPeaks =
        forCurrent("resetPeaks", tr("Find Peaks Automatically"), [](const ScanPath& scan) -> Action { return ResetPeaks{scan}; });
    a.resetBaseline = forCurrent("resetBaseline", tr("Baseline from the Glass Transition"),
                                 [](const ScanPath& scan) -> Action { return ResetBaseline{scan}; });
    a.removeScan = forCurrent("removeScan", tr("Remove Scan"), [](const ScanPath& scan) -> Action { return RemoveScan{scan}; });
}

void ScanCommands::buildGiving() {
    auto& a = actions_;
    const auto give = [this](const char* id, const QString& text, ScanPart part) {
        return command(id, text, {}, [this, part] { giveToSelected(part); });
    };
    a.giveWindows = give("giveWindows", tr("Apply Windows to the Selected Scans"), ScanPart::Windows);
    a.giveBaseline = give("giveBaseline", tr("Apply Baseline to the Selected Scans"), ScanPart::Baseline);
    a.givePeaks = give("givePeaks", tr("Apply Peaks to the Selected Scans"), ScanPart::Peaks);
    a.givePatternChoices =
        command("givePatternChoices", tr("Apply Choices to the Selected Patterns"), {}, [this] { givePatternChoices(); });
    a.makeAutomatic = command("makeAutomatic", tr("Everything Automatic on the Selected Scans"), {}, [this] { makeAutomatic(); });
}

void ScanCommands::offerWhatIsSelected(const Scene& scene) {
    const auto& a = actions_;
    for (QAction* action : {a.applyWindows, a.resetWindows, a.resetPeaks, a.resetBaseline, a.makeAutomatic, a.removeScan})
        offer(action, scene.selection.current(), tr("Select a scan first."));
    for (QAction* action : {a.giveWindows, a.giveBaseline, a.givePeaks})
        offer(action, scene.selection.scans().size() > 1, tr("Select two scans or more: the first one gives, the others take."));
    offer(a.givePatternChoices, scene.selection.patterns().size() > 1,
          tr("Select two patterns or more: the first one gives, the others take."));
}

/// From the current scan to others.
void ScanCommands::give(ScanPart part, const std::vector<ScanPath>& to) {
    const Scene& scene = workspace_.scene();
    const ScanPath* current = scene.selection.current();
    if (!current)
        return;
    const auto actions = transfer(scene.now.study, *scene.now.results, part, *current, to);
    if (!actions.empty())
        workspace_.act(actions, transferWords(part, scansOf(actions)));
}

/// To the others that are selected, in any sample.
void ScanCommands::giveToSelected(ScanPart part) {
    give(part, workspace_.scene().selection.scans());
}

/// To the others of its sample.
void ScanCommands::applyWindows() {
    const ScanPath* current = workspace_.scene().selection.current();
    if (const Sample* sample = current ? findSample(workspace_.study(), current->sample) : nullptr)
        give(ScanPart::Windows, scansOf(*sample));
}

void ScanCommands::givePatternChoices() {
    const std::vector<PatternPath> selected = workspace_.scene().selection.patterns();
    if (selected.size() > 1)
        workspace_.act(ApplyPatternChoices{selected.front(), {selected.begin() + 1, selected.end()}});
}

void ScanCommands::makeAutomatic() {
    std::vector<Action> actions;
    for (const ScanPath& path : workspace_.scene().selection.scans())
        if (const Scan* scan = findScan(workspace_.study(), path))
            std::ranges::move(backToAutomatic(path, *scan), std::back_inserter(actions));
    if (!actions.empty())
        workspace_.act(actions,
                       phrases("Action", "Everything automatic on %n scan(s)").count(static_cast<int>(scansOf(actions))));
}

} // namespace vitrine
