// What follows from the study that is shown, at once or from a worker.
#include "app/workspace/workspace.h"

namespace vitrine {

namespace {

Pending pendingOf(const std::vector<ItemPath>& items) {
    Pending pending;
    for (const ItemPath& item : items)
        if (const auto* scan = std::get_if<ScanPath>(&item))
            pending.scans.push_back(*scan);
        else
            pending.patterns.push_back(std::get<PatternPath>(item));
    return pending;
}

} // namespace

void Workspace::showPlaceholder(const Study& study) {
    scene_.now = {study, std::make_shared<const Results>(placeholderResults(study, *settled_.results))};
    scene_.pending = pendingOf(changedItems(settled_.study, study));
}

void Workspace::show(const Study& study) {
    auto results = evaluator_.atOnce(study);
    computing_ = !results;
    if (results) {
        settled_ = {study, std::make_shared<const Results>(std::move(*results))};
        scene_.now = settled_;
        scene_.pending = {};
        return;
    }
    showPlaceholder(study);
    evaluator_.begin(study);
}

/// A late answer is what is known best of an earlier study; it never passes for that of the present one.
void Workspace::takeAnswer(const Study& study, const std::shared_ptr<const Results>& results) {
    if (!computing_)
        return;
    settled_ = {study, results};
    if (scene_.now.study == study) {
        scene_.now = settled_;
        scene_.pending = {};
        computing_ = false;
    } else {
        showPlaceholder(Study(scene_.now.study));
    }
    Q_EMIT sceneChanged(scene_);
}

void Workspace::settle() {
    evaluator_.settle();
}

void Workspace::cancelComputing() {
    if (!computing_)
        return;
    evaluator_.cancel();
    computing_ = false;
    Q_EMIT sceneChanged(scene_);
}

void Workspace::resumeComputing() {
    if (computing_ || scene_.pending.count() == 0)
        return;
    const Study study = scene_.now.study;
    show(study);
    Q_EMIT sceneChanged(scene_);
}

Results Workspace::resultsOf(const Study& study) {
    return study == settled_.study ? *settled_.results : evaluator_.evaluateNow(study);
}

void Workspace::setMode(Mode mode) {
    if (mode == scene_.mode)
        return;
    scene_.mode = mode;
    Q_EMIT sceneChanged(scene_);
}

} // namespace vitrine
