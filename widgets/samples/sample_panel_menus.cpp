// What the sample table offers on a right click.
#include "widgets/controls/person_tree.h"
#include "widgets/samples/many_samples_dialog.h"
#include "widgets/samples/sample_filter.h"
#include "widgets/samples/sample_model.h"
#include "widgets/samples/sample_panel.h"

#include <QMenu>

namespace vitrine {

void SamplePanel::fillSampleMenu(QMenu& menu, const std::string& sample) {
    menu.addAction(tr("Rename sample"), tree_, [this] { tree_->edit(tree_->currentIndex().siblingAtColumn(0)); });
    menu.addAction(tr("Remove sample from the study"), this, [this, sample] { Q_EMIT acted(RemoveSample{sample}); });
}

void SamplePanel::fillSeveralMenu(QMenu& menu, const std::vector<std::string>& samples) {
    const auto count = static_cast<int>(samples.size());
    menu.addAction(tr("Set for %n sample(s)…", nullptr, count), this, &SamplePanel::editSelected);
    menu.addAction(tr("Remove %n sample(s) from the study", nullptr, count), this, [this, samples, count] {
        std::vector<Action> actions;
        for (const std::string& sample : samples)
            actions.emplace_back(RemoveSample{sample});
        Q_EMIT actedTogether(actions, phrases("Action", "Remove %n sample(s)").count(count));
    });
}

std::vector<std::string> SamplePanel::selectedSamples() const {
    std::vector<std::string> samples;
    for (const QModelIndex& row : tree_->selectionModel()->selectedRows())
        if (const std::string id = model_->sampleAt(filter_->mapToSource(row)); std::ranges::find(samples, id) == samples.end())
            samples.push_back(id);
    return samples;
}

void SamplePanel::editSelected() {
    const auto samples = selectedSamples();
    ManySamplesDialog dialog(scene_.now.study, samples, this);
    if (samples.empty() || dialog.exec() != QDialog::Accepted)
        return;
    const ManyEdit edit = dialog.edit();
    const auto actions = actionsOf(scene_.now.study, samples, edit);
    if (!actions.empty())
        Q_EMIT actedTogether(actions, describe(edit, static_cast<int>(samples.size())));
}

void SamplePanel::fillScanMenu(QMenu& menu, const ScanPath& path) {
    const Scan* scan = findScan(scene_.now.study, path);
    if (!scan)
        return;
    QAction* included = menu.addAction(tr("In the Kissinger plot"), this, [this, path, now = scan->inKissinger] {
        Q_EMIT acted(SetInKissinger{path, !now});
    });
    included->setCheckable(true);
    included->setChecked(scan->inKissinger);
    menu.addAction(tr("Automatic windows"), this, [this, path] { Q_EMIT acted(ResetWindows{path}); });
    menu.addAction(tr("Remove scan"), this, [this, path] { Q_EMIT acted(RemoveScan{path}); });
}

void SamplePanel::fillPatternMenu(QMenu& menu, const PatternPath& path) {
    const ScatteringPattern* pattern = findPattern(scene_.now.study, path);
    if (!pattern)
        return;
    const bool background = pattern->role == PatternRole::Background;
    menu.addAction(background ? tr("Use as sample pattern") : tr("Use as background"), this, [this, path, background] {
        Q_EMIT acted(SetPatternRole{path, background ? PatternRole::Sample : PatternRole::Background});
    });
    if (const auto others = otherPatterns(path); !background && !others.empty())
        menu.addAction(tr("Apply these choices to the sample's other patterns"), this, [this, path, others] {
            Q_EMIT acted(ApplyPatternChoices{path, others});
        });
    menu.addAction(tr("Remove pattern"), this, [this, path] { Q_EMIT acted(RemovePattern{path}); });
}

/// The sample's other patterns that are no backgrounds.
std::vector<PatternPath> SamplePanel::otherPatterns(const PatternPath& path) const {
    std::vector<PatternPath> others;
    for (const auto& pattern : findSample(scene_.now.study, path.sample)->patterns)
        if (pattern->id != path.pattern && pattern->role == PatternRole::Sample)
            others.push_back({path.sample, pattern->id});
    return others;
}

void SamplePanel::menu(const QPoint& at) {
    const QModelIndex index = filter_->mapToSource(tree_->indexAt(at));
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("sampleMenu"));
    if (const auto samples = selectedSamples(); samples.size() > 1)
        fillSeveralMenu(menu, samples);
    else if (model_->isScan(index))
        fillScanMenu(menu, *model_->scanAt(index));
    else if (model_->isPattern(index))
        fillPatternMenu(menu, *model_->patternAt(index));
    else if (model_->isSample(index))
        fillSampleMenu(menu, model_->sampleAt(index));
    menu.addSeparator();
    menu.addActions(tree_->actions());
    menu.exec(tree_->viewport()->mapToGlobal(at));
}

} // namespace vitrine
