#include "app/workspace/workspace.h"

#include "core/files/study/example_study.h"

namespace vitrine {

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
    return measured
               ? phrases("Action", "Import %n scan(s) into “%1”").with(name).count(static_cast<int>(taken.scans.size()))
               : phrases("Action", "Import %n pattern(s) into “%1”").with(name).count(static_cast<int>(taken.patterns.size()));
}

} // namespace

Workspace::Workspace(QObject* parent) : StudyStore(parent), files_(*this), studyFile_(*this, files_), analysts_(*this) {
    const auto tell = [this] { Q_EMIT savedChanged(isSaved()); };
    connect(this, &StudyStore::historyChanged, this, tell);
    connect(&files_, &SampleFiles::savedChanged, this, tell);
    connect(&studyFile_, &StudyFile::savedChanged, this, tell);
    connect(&analysts_, &AnalystRunner::finished, this, tell);
    connect(&studyFile_, &StudyFile::runFound, &analysts_, &AnalystRunner::show);
    connect(&studyFile_, &StudyFile::opened, &analysts_, &AnalystRunner::showKept);
    connect(&files_, &SampleFiles::used, this, &Workspace::fileUsed);
    connect(&studyFile_, &StudyFile::used, this, &Workspace::fileUsed);
    stillness_.setSingleShot(true);
    stillness_.setInterval(500);
    connect(this, &StudyStore::sceneChanged, &stillness_, qOverload<>(&QTimer::start));
    connect(&files_, &SampleFiles::savedChanged, &stillness_, qOverload<>(&QTimer::start));
    connect(&stillness_, &QTimer::timeout, this, [this] {
        if (!isComputing() && !isPreviewing() && scene().pending.count() == 0)
            files_.keepResults();
    });
}

bool Workspace::save() {
    const bool all = files_.save();
    return (studyFile_.isSaved() || studyFile_.saveAs(studyFile_.path())) && all;
}

bool Workspace::takeIn(const std::vector<ImportChoice>& choices) {
    if (choices.empty())
        return false;
    std::vector<Action> actions;
    for (const ImportChoice& choice : choices)
        std::ranges::copy(actionsOf(choice), std::back_inserter(actions));
    const ImportChoice& first = choices.front();
    const Message words = choices.size() == 1 ? wordsOf(study(), first)
                                              : phrases("Action", "Import %n sample(s)").count(static_cast<int>(choices.size()));
    return act(actions, words);
}

bool Workspace::take(const std::vector<ImportChoice>& choices) {
    if (!takeIn(choices))
        return false;
    const ImportChoice& first = choices.front();
    Sample taken = first.sample;
    taken.id = first.intoSample.empty() ? taken.id : first.intoSample;
    selectFirst(taken);
    return true;
}

void Workspace::start(const Study& study, const Message& words) {
    files_.startWith(study);
    studyFile_.startWith(study);
    begin(study, words);
    Q_EMIT files_.changed();
    if (!study.samples.empty())
        selectFirst(*study.samples.front());
}

std::optional<Problem> Workspace::add(const Study& more, const Message& words) {
    if (study().samples.empty()) {
        start(more, words);
        return std::nullopt;
    }
    std::vector<Action> additions;
    for (const auto& sample : more.samples)
        additions.emplace_back(AddSample{sample});
    return act(additions, words) ? std::nullopt : std::optional(problems().back());
}

std::optional<Problem> Workspace::addExample() {
    return add(exampleStudy(), phrase("Workspace", "Open the example (simulated)"));
}

} // namespace vitrine
