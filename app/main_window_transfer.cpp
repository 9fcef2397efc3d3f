// Choices of one scan or pattern that are given to others, and given up.
#include "app/main_window.h"

#include "app/main_window_actions.h"

namespace vitrine {

void MainWindow::buildTransferActions() {
    auto& a = *actions_;
    const auto give = [this](const char* id, const QString& text, ScanPart part) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(id));
        connect(action, &QAction::triggered, this, [this, part] { giveToSelected(part); });
        addAction(action);
        return action;
    };
    a.giveWindows = give("giveWindows", tr("Apply Windows to the Selected Scans"), ScanPart::Windows);
    a.giveBaseline = give("giveBaseline", tr("Apply Base Line to the Selected Scans"), ScanPart::Baseline);
    a.givePeaks = give("givePeaks", tr("Apply Peaks to the Selected Scans"), ScanPart::Peaks);
    a.givePatternChoices = addCommand("givePatternChoices", tr("Apply Choices to the Selected Patterns"), {},
                                      &MainWindow::givePatternChoices);
    a.makeAutomatic = addCommand("makeAutomatic", tr("Everything Automatic on the Selected Scans"), {},
                                 &MainWindow::makeAutomatic);
    a.review = addCommand("reviewScans", tr("Review as Small Multiples"), QKeySequence(tr("Ctrl+R")), &MainWindow::reviewScans);
}

/// From the current scan to others.
void MainWindow::give(ScanPart part, const std::vector<ScanPath>& to) {
    const Scene& scene = workspace_.scene();
    const ScanPath* current = scene.selection.current();
    if (!current)
        return;
    const auto actions = transfer(scene.now.study, *scene.now.results, part, *current, to);
    if (!actions.empty())
        workspace_.act(actions, transferWords(part, scansOf(actions)));
}

/// To the others that are selected, in any sample.
void MainWindow::giveToSelected(ScanPart part) { give(part, workspace_.scene().selection.scans); }

/// To the others of its sample.
void MainWindow::applyWindows() {
    const ScanPath* current = workspace_.scene().selection.current();
    if (const Sample* sample = current ? findSample(workspace_.study(), current->sample) : nullptr)
        give(ScanPart::Windows, scansOf(*sample));
}

void MainWindow::givePatternChoices() {
    const std::vector<PatternPath>& selected = workspace_.scene().selection.patterns;
    if (selected.size() > 1)
        workspace_.act(ApplyPatternChoices{selected.front(), {selected.begin() + 1, selected.end()}});
}

void MainWindow::makeAutomatic() {
    std::vector<Action> actions;
    for (const ScanPath& path : workspace_.scene().selection.scans)
        if (const Scan* scan = findScan(workspace_.study(), path))
            std::ranges::move(backToAutomatic(path, *scan), std::back_inserter(actions));
    if (!actions.empty())
        workspace_.act(actions, phrases("Action", "Everything automatic on %n scan(s)").count(static_cast<int>(scansOf(actions))));
}

void MainWindow::resetBaseline() {
    if (const ScanPath* current = workspace_.scene().selection.current())
        workspace_.act(ResetBaseline{*current});
}

void MainWindow::reviewScans() { bringIntoSight(QStringLiteral("smallMultiples")); }

} // namespace vitrine
