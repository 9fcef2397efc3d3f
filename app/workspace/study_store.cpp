#include "app/workspace/study_store.h"

namespace vitrine {

namespace {

/// The selection without scans and patterns that are no longer there.
Selection within(const Study& study, Selection selection) {
    const auto isGone = [&](const ItemPath& item) { return !exists(study, item); };
    std::erase_if(selection.items, isGone);
    if (selection.hovered && isGone(*selection.hovered))
        selection.hovered.reset();
    if (!selection.currentPattern())
        selection.frame.reset();
    return selection;
}

} // namespace

StudyStore::StudyStore(QObject* parent) : QObject(parent), store_([this](const StoreChange& change) { follow(change); }) {
    connect(&results_, &LiveResults::changed, this, [this] {
        takeResults();
        Q_EMIT sceneChanged(scene_);
    });
    results_.show(study());
    takeResults();
}

void StudyStore::takeResults() {
    Moment now = results_.now();
    now.analysts = scene_.now.analysts;
    scene_.now = std::move(now);
    scene_.pending = results_.pending();
}

void StudyStore::follow(const StoreChange& change) {
    if (!store_.isPreviewing())
        scene_.before.reset();
    else if (!scene_.before)
        scene_.before = scene_.now;
    scene_.trial = store_.isPreviewing() && trying_;
    results_.show(store_.shown());
    takeResults();
    if (change.kind != StoreChange::Preview)
        scene_.selection = within(scene_.now.study, scene_.selection);
    Q_EMIT sceneChanged(scene_);
    if (change.kind != StoreChange::Preview)
        Q_EMIT historyChanged();
}

void StudyStore::tryTogether(const std::vector<Action>& actions) {
    trying_ = true;
    store_.preview(actions);
    trying_ = false;
}

void StudyStore::begin(const Study& study, const Message& words) {
    hidden_.clear();
    store_.begin(study, words);
}

bool StudyStore::fail(const Problem& problem) {
    raise(problem);
    Q_EMIT sceneChanged(scene_); // what a box was given shows again what holds
    return false;
}

/// What is raised again is told once, as the latest.
void StudyStore::raise(const Problem& problem) {
    std::erase(problems_, problem);
    problems_.push_back(problem);
    Q_EMIT problemRaised(problem);
    Q_EMIT problemsChanged();
}

void StudyStore::forgetProblems() {
    problems_.clear();
    Q_EMIT problemsChanged();
}

void StudyStore::select(const Selection& selection) {
    Selection valid = within(scene_.now.study, selection);
    if (valid == scene_.selection)
        return;
    scene_.selection = std::move(valid);
    Q_EMIT sceneChanged(scene_);
}

void StudyStore::selectFirst(const Sample& sample) {
    const auto item = firstItem(sample);
    select(item ? Selection{{*item}} : Selection{});
}

void StudyStore::setMode(Mode mode) {
    if (mode == scene_.mode)
        return;
    scene_.mode = mode;
    Q_EMIT sceneChanged(scene_);
}

void StudyStore::showAnalysts(const std::shared_ptr<const Analysts>& analysts) {
    scene_.now.analysts = analysts;
    Q_EMIT sceneChanged(scene_);
}

void StudyStore::showSample(const std::string& sample, bool shown) {
    const bool changes = shown ? hidden_.erase(sample) > 0 : hidden_.insert(sample).second;
    if (changes)
        Q_EMIT sceneChanged(scene_);
}

Scene StudyStore::drawn() const {
    if (hidden_.empty())
        return scene_;
    const auto isHidden = [this](const auto& sample) { return hidden_.contains(sample->id); };
    const auto without = [&](const Moment& moment) {
        Study study = moment.study;
        auto results = std::make_shared<Results>(*moment.results);
        std::erase_if(study.samples, isHidden);
        std::erase_if(results->samples, isHidden);
        return Moment{std::move(study), std::move(results), moment.analysts};
    };
    Scene shown = scene_;
    shown.now = without(scene_.now);
    if (scene_.before)
        shown.before = without(*scene_.before);
    shown.selection = within(shown.now.study, scene_.selection);
    return shown;
}

} // namespace vitrine
