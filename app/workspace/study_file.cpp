#include "app/workspace/study_file.h"

#include "app/workspace/storage.h"
#include "core/files/study/study_storage.h"
#include "widgets/controls/analysts.h"

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

} // namespace

/// The file holds the study as it is now.
void StudyFile::hold(const QString& path) {
    path_ = path;
    saved_ = outlineOf(store_.study(), runOf(store_.scene()));
    Q_EMIT savedChanged();
    Q_EMIT used(path);
}

bool StudyFile::open(const QString& path) {
    const QString full = QFileInfo(path).absoluteFilePath();
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
    hold(full);
    Q_EMIT opened();
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
    if (const auto stored = storeStudyFile(full.toStdString(), store_.study(), paths, missing_, runOf(store_.scene())); !stored)
        return store_.fail(stored.error());
    hold(full);
    return true;
}

bool StudyFile::isSaved() const {
    if (!saved_)
        return true;
    const auto run = runOf(store_.scene());
    return outlineOf(store_.study(), run ? run : saved_->lastRun) == *saved_;
}

} // namespace vitrine
