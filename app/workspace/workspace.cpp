#include "app/workspace/workspace.h"

#include "core/files/study/example_study.h"

namespace vitrine {

namespace {

bool exists(const Study& study, const ScanPath& path) { return findScan(study, path) != nullptr; }

bool exists(const Study& study, const PatternPath& path) { return findPattern(study, path) != nullptr; }

/// The selection without scans and patterns that are no longer there.
Selection within(const Study& study, Selection selection) {
    const auto isGone = [&](const auto& path) { return !exists(study, path); };
    std::erase_if(selection.scans, isGone);
    std::erase_if(selection.patterns, isGone);
    if (selection.hovered && isGone(*selection.hovered))
        selection.hovered.reset();
    if (selection.hoveredPattern && isGone(*selection.hoveredPattern))
        selection.hoveredPattern.reset();
    return selection;
}

} // namespace

Workspace::Workspace(QObject* parent) : QObject(parent), settled_{{}, std::make_shared<const Results>()} {
    connect(&evaluator_, &Evaluator::evaluated, this, &Workspace::takeAnswer);
    connect(&evaluator_, &Evaluator::progressed, this, &Workspace::computed);
    show(history_.present());
}

void Workspace::showPresent() {
    scene_.before.reset();
    show(history_.present());
    scene_.selection = within(scene_.now.study, scene_.selection);
    Q_EMIT sceneChanged(scene_);
}

void Workspace::changed() {
    showPresent();
    Q_EMIT historyChanged();
    Q_EMIT savedChanged(isSaved());
}

bool Workspace::fail(const Problem& problem) {
    raise(problem);
    Q_EMIT sceneChanged(scene_); // what a box was given shows again what holds
    return false;
}

/// What is raised again is told once, as the latest.
void Workspace::raise(const Problem& problem) {
    std::erase(problems_, problem);
    problems_.push_back(problem);
    Q_EMIT problemRaised(problem);
    Q_EMIT problemsChanged();
}

void Workspace::forgetProblems() {
    problems_.clear();
    Q_EMIT problemsChanged();
}

bool Workspace::push(const Result<Study>& next, const Message& words) {
    if (!next) {
        cancelPreview();
        return fail(next.error());
    }
    history_.push(*next, words);
    changed();
    return true;
}

bool Workspace::act(const Action& action) { return push(reduce(study(), action), describe(study(), action)); }

bool Workspace::act(const std::vector<Action>& actions, const Message& words) {
    return push(reduce(study(), actions), words);
}

void Workspace::preview(const Action& action) {
    const auto next = reduce(study(), action);
    if (!next)
        return;
    if (!scene_.before)
        scene_.before = scene_.now;
    show(*next);
    Q_EMIT sceneChanged(scene_);
}

void Workspace::cancelPreview() {
    if (!scene_.before)
        return;
    scene_.before.reset();
    show(history_.present());
    Q_EMIT sceneChanged(scene_);
}

void Workspace::undo() {
    history_.undo();
    changed();
}

void Workspace::redo() {
    history_.redo();
    changed();
}

void Workspace::goTo(std::size_t entry) {
    history_.goTo(entry);
    changed();
}

void Workspace::select(const Selection& selection) {
    Selection valid = within(scene_.now.study, selection);
    if (valid == scene_.selection)
        return;
    scene_.selection = std::move(valid);
    Q_EMIT sceneChanged(scene_);
}

void Workspace::showSample(const std::string& sample, bool shown) {
    const bool changes = shown ? hidden_.erase(sample) > 0 : hidden_.insert(sample).second;
    if (changes)
        Q_EMIT sceneChanged(scene_);
}

Scene Workspace::drawn() const {
    if (hidden_.empty())
        return scene_;
    const auto isHidden = [this](const auto& sample) { return hidden_.contains(sample->id); };
    const auto without = [&](const Moment& moment) {
        Study study = moment.study;
        auto results = std::make_shared<Results>(*moment.results);
        std::erase_if(study.samples, isHidden);
        std::erase_if(results->samples, isHidden);
        return Moment{std::move(study), std::move(results)};
    };
    Scene shown = scene_;
    shown.now = without(scene_.now);
    if (scene_.before)
        shown.before = without(*scene_.before);
    shown.selection = within(shown.now.study, scene_.selection);
    return shown;
}

void Workspace::selectSample(const Sample& sample) {
    selectTaken(sample.id, sample);
}

void Workspace::start(const Study& study, const Message& words) {
    history_ = History(study, words);
    files_.clear();
    for (const auto& sample : study.samples)
        files_[sample->id] = {QString(), sample, {}};
    hidden_.clear();
    changed();
    Q_EMIT filesChanged();
    if (!study.samples.empty())
        selectSample(*study.samples.front());
}

std::optional<Problem> Workspace::startExample() { return add(exampleStudy(), phrase("Workspace", "Open the example (simulated)")); }

std::optional<Problem> Workspace::add(const Study& more, const Message& words) {
    if (study().samples.empty()) {
        start(more, words);
        return std::nullopt;
    }
    std::vector<Action> additions;
    for (const auto& sample : more.samples)
        additions.emplace_back(AddSample{sample});
    return act(additions, words) ? std::nullopt : std::optional(problems_.back());
}

namespace {

std::vector<Action> actionsOf(const ImportChoice& choice) {
    const Sample& taken = choice.sample;
    if (choice.intoSample.empty())
        return {AddSample{taken}};
    std::vector<Action> actions;
    if (!taken.scans.empty())
        actions.emplace_back(AddScans{choice.intoSample, taken.scans, taken.originals});
    if (!taken.patterns.empty())
        actions.emplace_back(AddPatterns{choice.intoSample, taken.patterns, taken.originals});
    return actions;
}

Message wordsOf(const Study& study, const ImportChoice& choice) {
    const Sample& taken = choice.sample;
    const Sample* into = findSample(study, choice.intoSample);
    const std::string& name = into ? into->name : taken.name;
    const bool measured = !taken.scans.empty() || taken.patterns.empty();
    return measured ? phrases("Action", "Import %n scan(s) into “%1”").with(name).count(static_cast<int>(taken.scans.size()))
                    : phrases("Action", "Import %n pattern(s) into “%1”")
                          .with(name)
                          .count(static_cast<int>(taken.patterns.size()));
}

} // namespace

bool Workspace::take(const ImportChoice& choice) { return take(std::vector{choice}); }

bool Workspace::take(const std::vector<ImportChoice>& choices) {
    if (choices.empty())
        return false;
    std::vector<Action> actions;
    for (const ImportChoice& choice : choices)
        std::ranges::copy(actionsOf(choice), std::back_inserter(actions));
    const ImportChoice& first = choices.front();
    const Message words = choices.size() == 1
                            ? wordsOf(study(), first)
                            : phrases("Action", "Import %n sample(s)").count(static_cast<int>(choices.size()));
    if (!act(actions, words))
        return false;
    selectTaken(first.intoSample.empty() ? first.sample.id : first.intoSample, first.sample);
    return true;
}

void Workspace::selectTaken(const std::string& id, const Sample& taken) {
    Selection selection;
    const auto heating = std::ranges::find_if(taken.scans, [](const auto& scan) { return !scan->cooling; });
    const auto pattern = std::ranges::find(taken.patterns, PatternRole::Sample, [](const auto& p) { return p->role; });
    if (!taken.scans.empty())
        selection.scans = {{id, (heating == taken.scans.end() ? taken.scans.front() : *heating)->id}};
    else if (!taken.patterns.empty())
        selection.patterns = {{id, (pattern == taken.patterns.end() ? taken.patterns.front() : *pattern)->id}};
    select(selection);
}

} // namespace vitrine
