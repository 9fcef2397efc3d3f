#include "app/workspace/study_file.h"

#include "app/workspace/storage.h"
#include "core/files/study/study_storage.h"
#include "widgets/controls/analysts.h"

#include <QDir>
#include <QFileInfo>

namespace vitrine {

namespace {

/// What is kept of the analyses of the study by many analysts; empty where there are none, or they still run.
Shared<RobustnessSummary> runOf(const Scene& scene) {
    return scene.now.analysts ? scene.now.analysts->kept : Shared<RobustnessSummary>();
}

/// What the file of a study would hold, but for where its samples lie.
StudyOutline outlineOf(const Study& study, const Shared<RobustnessSummary>& run) {
    StudyOutline outline{study.name, {}, study.across, study.figures, study.robustness, run};
    for (const auto& sample : study.samples)
        outline.samples.push_back({sample->id, {}});
    return outline;
}

std::vector<Action> actionsOf(const Study& stored, const Study& present) {
    std::vector<Action> actions;
    if (!stored.name.empty())
        actions.emplace_back(RenameStudy{stored.name});
    for (const auto& sample : stored.samples)
        if (!findSample(present, sample->id))
            actions.emplace_back(AddSample{sample});
    actions.emplace_back(SetCrossSample{stored.across});
    for (const auto& page : stored.figures)
        actions.emplace_back(SetFigure{*page});
    if (stored.robustness)
        actions.emplace_back(SetRobustness{*stored.robustness});
    return actions;
}

bool names(const std::vector<StudyEntry>& entries, const std::string& id) {
    return std::ranges::find(entries, id, &StudyEntry::id) != entries.end();
}

Result<StudyOutline> outlineIn(const QString& path) {
    const auto bytes = fileContent(path);
    return bytes ? readStudyFile(*bytes, fileNameOf(path)) : std::unexpected(bytes.error());
}

} // namespace

/// The file holds the study as it is now.
void StudyFile::hold(const QString& path) {
    path_ = path;
    saved_ = outlineOf(store_.study(), runOf(store_.scene()));
    fingerprint_ = vitrine::fingerprint(path);
    changedOutside_ = false;
    Q_EMIT savedChanged();
    Q_EMIT used(path);
}

/// The study belongs to a file that does not hold it.
void StudyFile::belongTo(const QString& path, const QByteArray& fingerprint) {
    path_ = path;
    saved_ = StudyOutline{};
    fingerprint_ = fingerprint;
    changedOutside_ = false;
    Q_EMIT savedChanged();
}

bool StudyFile::open(const QString& path) {
    const QString full = QFileInfo(path).absoluteFilePath();
    if (!add(full))
        return false;
    hold(full);
    Q_EMIT opened();
    return true;
}

bool StudyFile::openVersionBefore(const QString& previous) {
    const QString full = QFileInfo(previous).absoluteFilePath();
    if (!add(full))
        return false;
    belongTo(fileOfPrevious(full), {});
    Q_EMIT opened();
    return true;
}

/// Adds what a file holds to the study.
bool StudyFile::add(const QString& full) {
    const auto stored = loadStudyFile(full.toStdString());
    if (!stored)
        return store_.fail(stored.error());
    const Study before = store_.study();
    const auto former = samples_.all();
    for (std::size_t i = 0; i < stored->study.samples.size(); ++i) {
        const auto& sample = stored->study.samples[i];
        if (!findSample(before, sample->id))
            samples_.note(sample, QFileInfo(QString::fromStdString(stored->paths[i])).absoluteFilePath());
    }
    if (!store_.act(actionsOf(stored->study, before), phrase("Workspace", "Open %1").with(fileNameOf(full)))) {
        samples_.forgetAllBut(former);
        return false;
    }
    for (const auto* list : {&stored->problems, &stored->words})
        for (const Problem& problem : *list)
            store_.raise(problem);
    missing_ = stored->missing;
    Q_EMIT samples_.changed();
    if (stored->lastRun)
        Q_EMIT runFound(*stored->lastRun);
    return true;
}

bool StudyFile::saveAs(const QString& path) {
    std::vector<std::string> paths;
    for (const auto& sample : store_.study().samples) {
        if (samples_.pathOf(sample->id).isEmpty())
            return store_.fail({phrase("Workspace", "The sample “%1” has no file yet.").with(sample->name),
                                phrase("Workspace", "Save every sample first: a study names their files."),
                                {}});
        paths.push_back(samples_.pathOf(sample->id).toStdString());
    }
    const QString full = QFileInfo(path).absoluteFilePath();
    if (full == path_ && QFileInfo::exists(full) && vitrine::fingerprint(full) != fingerprint_)
        return store_.fail({phrase("Workspace", "Another program changed the file since it was opened here."),
                            phrase("Workspace", "Save the study under another name, so that nothing is lost."),
                            fileNameOf(full)});
    if (const auto stored = storeStudyFile(full.toStdString(), store_.study(), paths, missing_, runOf(store_.scene())); !stored)
        return store_.fail(stored.error());
    hold(full);
    return true;
}

void StudyFile::startWith(const Study& study) {
    start_ = outlineOf(study, {});
    path_.clear();
    saved_.reset();
    missing_.clear();
    fingerprint_.clear();
    changedOutside_ = false;
}

/// Makes the choices across samples and the figures those of an outline, after what is added to the study for it.
bool StudyFile::take(const StudyOutline& outline, const Message& words, std::vector<Action> actions) {
    const Study now = store_.study();
    actions.emplace_back(RenameStudy{outline.name});
    actions.emplace_back(SetCrossSample{outline.across});
    for (const auto& page : now.figures)
        if (std::ranges::find(outline.figures, page->name, [](const auto& other) { return other->name; }) ==
            outline.figures.end())
            actions.emplace_back(RemoveFigure{page->name});
    for (const auto& page : outline.figures)
        if (std::ranges::find(now.figures, page) == now.figures.end())
            actions.emplace_back(SetFigure{*page});
    if (outline.robustness != now.robustness)
        actions.emplace_back(SetRobustness{outline.robustness ? *outline.robustness : ChoiceSpace{}});
    return store_.act(actions, words);
}

bool StudyFile::takeFrom(const QString& path, const Message& words) {
    const auto outline = outlineIn(path);
    return outline ? take(*outline, words) : store_.fail(outline.error());
}

/// The samples that an outline names and that are not open; where they lie is noted.
StudyFile::Absent StudyFile::absentOf(const StudyOutline& outline) {
    Absent absent;
    const QDir folder = QFileInfo(path_).absoluteDir();
    for (const StudyEntry& entry : outline.samples) {
        if (findSample(store_.study(), entry.id))
            continue;
        const QString file = QDir::cleanPath(folder.absoluteFilePath(QString::fromStdString(entry.path)));
        auto loaded = openSample(file);
        if (!loaded) {
            absent.unread.push_back(entry);
            absent.words.push_back(loaded.error());
            continue;
        }
        loaded->sample.id = entry.id;
        std::ranges::move(loaded->words, std::back_inserter(absent.words));
        const Shared<Sample> sample(std::move(loaded->sample));
        samples_.note(sample, file);
        absent.additions.emplace_back(AddSample{sample});
    }
    return absent;
}

bool StudyFile::reload() {
    const auto outline = outlineIn(path_);
    if (!outline)
        return store_.fail(outline.error());
    const auto former = samples_.all();
    const Absent absent = absentOf(*outline);
    if (!take(*outline, phrase("Workspace", "Reload “%1”").with(fileNameOf(path_)), absent.additions)) {
        samples_.forgetAllBut(former);
        return false;
    }
    missing_ = absent.unread;
    for (const auto* list : {&outline->unreadFigures, &absent.words})
        for (const Problem& problem : *list)
            store_.raise(problem);
    Q_EMIT samples_.changed();
    hold(path_);
    std::erase_if(saved_->samples, [&](const StudyEntry& entry) { return !names(outline->samples, entry.id); });
    Q_EMIT savedChanged();
    return true;
}

void StudyFile::keepMine() {
    adopt();
    changedOutside_ = true;
    Q_EMIT savedChanged();
}

void StudyFile::adopt() {
    fingerprint_ = vitrine::fingerprint(path_);
}

bool StudyFile::openPrevious() {
    return takeFrom(previousOf(path_), phrase("Workspace", "Previous version of “%1”").with(fileNameOf(path_)));
}

bool StudyFile::restore(const StudyOutline& outline, const QString& path, const QByteArray& fingerprint) {
    if (!take(outline, phrase("Workspace", "Recover the choices across samples and the figures")))
        return false;
    const bool asItWas = path == path_ && vitrine::fingerprint(path) == fingerprint;
    if (!path.isEmpty() && !asItWas)
        belongTo(path, fingerprint);
    return true;
}

bool StudyFile::holdsTheSame(const QString& path) const {
    auto outline = outlineIn(path);
    if (!outline || !saved_)
        return false;
    for (StudyEntry& entry : outline->samples)
        entry.path.clear();
    return *outline == *saved_;
}

std::optional<UnsavedStudy> StudyFile::unsavedState() const {
    StudyOutline outline = outlineOf(store_.study(), {});
    const bool asBegun =
        outline.across == start_.across && outline.figures == start_.figures && outline.robustness == start_.robustness;
    if (saved_ ? isSaved() : asBegun)
        return std::nullopt;
    for (StudyEntry& entry : outline.samples)
        entry.path = samples_.pathOf(entry.id).toStdString();
    std::erase_if(outline.samples, [](const StudyEntry& entry) { return entry.path.empty(); }); // kept by themselves
    return UnsavedStudy{outline, path_, fingerprint_};
}

bool StudyFile::isSaved() const {
    if (!saved_)
        return true;
    if (changedOutside_)
        return false;
    const auto run = runOf(store_.scene());
    return outlineOf(store_.study(), run ? run : saved_->lastRun) == *saved_;
}

} // namespace vitrine
