// What the right button offers in a plot of patterns.
#include "widgets/plot/rich_label.h"
#include "widgets/views/patterns/pattern_view.h"

#include <QMenu>

namespace vitrine {

/// What can be done with the pattern under the cursor, or else the current one.
void PatternView::fillMenu(QMenu& menu, QPointF at) {
    menu.setObjectName(QStringLiteral("patternMenu"));
    const auto under = itemsAt(at);
    if (!under.empty())
        offerReference(menu, std::get<PatternPath>(under.front()));
    else if (picture_.current)
        offerReference(menu, *picture_.current);
    for (const PictureHandle& handle : picture_.handles)
        if (handle.automatic)
            offerAutomatic(menu, handle);
    offerTransfer(menu);
    menu.addSeparator();
}

void PatternView::offerReference(QMenu& menu, const PatternPath& path) {
    const Sample* sample = findSample(scene_.now.study, path.sample);
    const ScatteringPattern* pattern = findPattern(scene_.now.study, path);
    if (!sample || !pattern)
        return;
    QAction* action = menu.addAction(tr("Reference of ΔG(r): %1").arg(shownName(*sample, *pattern)));
    action->setObjectName(QStringLiteral("chooseReference"));
    action->setCheckable(true);
    action->setChecked(pattern->reference);
    connect(action, &QAction::triggered, this, [this, path](bool chosen) { Q_EMIT acted(SetDifferenceReference{path, chosen}); });
}

/// The other selected patterns, else all others of the sample of the current one; no backgrounds.
std::vector<PatternPath> PatternView::transferTargets() const {
    std::vector<PatternPath> targets;
    const auto add = [&](const PatternPath& path) {
        const ScatteringPattern* pattern = findPattern(scene_.now.study, path);
        if (pattern && pattern->role == PatternRole::Sample && path != *picture_.current)
            targets.push_back(path);
    };
    std::ranges::for_each(scene_.selection.patterns(), add);
    const Sample* sample = findSample(scene_.now.study, picture_.current->sample);
    if (targets.empty() && sample)
        for (const auto& pattern : sample->patterns)
            add({sample->id, pattern->id});
    return targets;
}

void PatternView::offerTransfer(QMenu& menu) {
    const ScatteringPattern* from = picture_.current ? findPattern(scene_.now.study, *picture_.current) : nullptr;
    const auto targets = from ? transferTargets() : std::vector<PatternPath>();
    if (targets.empty())
        return;
    const QString words = tr("Apply the choices of %1 to %n other pattern(s)", nullptr, static_cast<int>(targets.size()));
    QAction* action = menu.addAction(words.arg(QString::fromStdString(from->name)));
    action->setObjectName(QStringLiteral("applyPatternChoices"));
    connect(action, &QAction::triggered, this, [this, targets, path = *picture_.current] {
        Q_EMIT acted(ApplyPatternChoices{path, targets});
    });
}

void PatternView::offerAutomatic(QMenu& menu, const PictureHandle& handle) {
    menu.addAction(tr("Automatic: %1").arg(plainLabel(handle.region.label)), this, [this, automatic = handle.automatic] {
        if (const ScatteringPattern* pattern = picture_.current ? findPattern(scene_.now.study, *picture_.current) : nullptr)
            Q_EMIT acted(SetPatternChoices{*picture_.current, automatic(pattern->choices)});
    });
}

} // namespace vitrine
