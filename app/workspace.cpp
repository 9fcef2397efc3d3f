#include "app/workspace.h"

#include "app/storage.h"
#include "core/files/example_study.h"

#include <QFileInfo>

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

const Shared<Sample>* sharedSample(const Study& study, const std::string& id) {
    const auto found = std::ranges::find_if(study.samples, [&](const auto& sample) { return sample->id == id; });
    return found == study.samples.end() ? nullptr : &*found;
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

bool Workspace::push(const Result<Study>& next, const Words& words) {
    if (!next) {
        cancelPreview();
        return fail(next.error());
    }
    history_.push(*next, words);
    changed();
    return true;
}

bool Workspace::act(const Action& action) { return push(reduce(study(), action), describe(study(), action)); }

bool Workspace::act(const std::vector<Action>& actions, const Words& words) {
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

void Workspace::selectSample(const Sample& sample) {
    selectTaken(sample.id, sample);
}

void Workspace::start(const Study& study, const Words& words) {
    history_ = History(study, words);
    files_.clear();
    for (const auto& sample : study.samples)
        files_[sample->id] = {QString(), sample, {}};
    changed();
    if (!study.samples.empty())
        selectSample(*study.samples.front());
}

std::optional<Problem> Workspace::startExample() {
    const Study example = exampleStudy();
    const Words words = phrase("Workspace", "Open the example (simulated)");
    if (study().samples.empty()) {
        start(example, words);
        return std::nullopt;
    }
    std::vector<Action> additions;
    for (const auto& sample : example.samples)
        additions.emplace_back(AddSample{sample});
    return act(additions, words) ? std::nullopt : std::optional(problems_.back());
}

bool Workspace::take(const ImportChoice& choice) {
    const Sample& taken = choice.sample;
    const bool fresh = choice.intoSample.empty();
    std::vector<Action> actions;
    if (fresh)
        actions.push_back(AddSample{taken});
    if (!fresh && !taken.scans.empty())
        actions.push_back(AddScans{choice.intoSample, taken.scans, taken.originals});
    if (!fresh && !taken.patterns.empty())
        actions.push_back(AddPatterns{choice.intoSample, taken.patterns, taken.originals});
    const Sample* into = findSample(study(), choice.intoSample);
    const std::string& name = into ? into->name : taken.name;
    const bool measured = !taken.scans.empty() || taken.patterns.empty();
    const Words words = measured ? phrases("Action", "Import %n scan(s) into “%1”")
                                       .with(name)
                                       .count(static_cast<int>(taken.scans.size()))
                                 : phrases("Action", "Import %n pattern(s) into “%1”")
                                       .with(name)
                                       .count(static_cast<int>(taken.patterns.size()));
    if (!act(actions, words))
        return false;
    selectTaken(fresh ? taken.id : choice.intoSample, taken);
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

bool Workspace::open(const QString& path) {
    const QString full = QFileInfo(path).absoluteFilePath();
    const auto known = std::ranges::find_if(files_, [&](const auto& entry) { return entry.second.path == full; });
    if (known != files_.end() && findSample(study(), known->first)) {
        selectSample(*findSample(study(), known->first));
        return true;
    }
    auto loaded = loadSample(full);
    if (!loaded)
        return fail(loaded.error());
    const Shared<Sample> sample(std::move(*loaded));
    const auto next = reduce(study(), AddSample{sample});
    if (next)
        files_[sample->id] = {full, sample, fingerprint(full)};
    if (!push(next, phrase("Workspace", "Open %1").with(QFileInfo(full).fileName().toStdString())))
        return false;
    selectSample(*sample);
    Q_EMIT fileUsed(full);
    return true;
}

std::optional<Problem> Workspace::inTheWay(const std::string& id, const QString& path) const {
    const std::string name = QFileInfo(path).fileName().toStdString();
    for (const auto& [other, file] : files_)
        if (other != id && file.path == path && findSample(study(), other))
            return Problem{phrase("Workspace", "The file belongs to the sample “%1” of this study.").with(findSample(study(), other)->name),
                           phrase("Workspace", "Choose another name."), name};
    const auto own = files_.find(id);
    if (own != files_.end() && own->second.path == path && QFileInfo::exists(path) && fingerprint(path) != own->second.fingerprint)
        return Problem{phrase("Workspace", "Another program changed the file since it was opened here."),
                       phrase("Workspace", "Save the sample under another name, so that nothing is lost."), name};
    return std::nullopt;
}

bool Workspace::saveAs(const std::string& id, const QString& path) {
    const Shared<Sample>* sample = sharedSample(study(), id);
    const Results results = resultsOf(study());
    const SampleResult* result = findResult(results, id);
    if (!sample || !result)
        return false;
    const QString full = QFileInfo(path).absoluteFilePath();
    if (const auto problem = inTheWay(id, full))
        return fail(*problem);
    if (const auto stored = storeSample(**sample, *result, full); !stored)
        return fail(stored.error());
    files_[id] = {full, *sample, fingerprint(full)};
    Q_EMIT fileUsed(full);
    Q_EMIT savedChanged(isSaved());
    return true;
}

bool Workspace::save() {
    bool all = true;
    for (const auto& id : unsaved())
        if (const QString path = pathOf(id); !path.isEmpty())
            all = saveAs(id, path) && all;
    return all;
}

std::vector<std::string> Workspace::unsaved() const {
    std::vector<std::string> out;
    for (const auto& sample : study().samples)
        if (const auto file = files_.find(sample->id); file == files_.end() || file->second.saved != sample)
            out.push_back(sample->id);
    return out;
}

std::vector<std::string> Workspace::withoutFile() const {
    auto out = unsaved();
    std::erase_if(out, [this](const std::string& id) { return !pathOf(id).isEmpty(); });
    return out;
}

QString Workspace::pathOf(const std::string& sample) const {
    const auto file = files_.find(sample);
    return file == files_.end() ? QString() : file->second.path;
}

} // namespace vitrine
