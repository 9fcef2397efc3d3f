// The file of a study: which samples, and what was chosen about them together.
#include "app/workspace/storage.h"
#include "app/workspace/workspace.h"
#include "core/files/study/study_storage.h"

#include <QFileInfo>

namespace vitrine {

namespace {

/// What the file of a study would hold, but for where its samples lie.
StudyOutline outlineOf(const Study& study) {
    StudyOutline outline{study.name, {}, study.across, study.figures};
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
    return actions;
}

} // namespace

bool Workspace::openStudy(const QString& path) {
    const QString full = QFileInfo(path).absoluteFilePath();
    const auto stored = loadStudyFile(full.toStdString());
    if (!stored)
        return fail(stored.error());
    const Study before = study();
    if (!act(actionsOf(stored->study, before), phrase("Workspace", "Open %1").with(fileNameOf(full))))
        return false;
    for (std::size_t i = 0; i < stored->study.samples.size(); ++i) {
        const auto& sample = stored->study.samples[i];
        const QString file = QFileInfo(QString::fromStdString(stored->paths[i])).absoluteFilePath();
        if (!findSample(before, sample->id))
            files_[sample->id] = {file, sample, fingerprint(file)};
    }
    for (const auto* list : {&stored->problems, &stored->words})
        for (const Problem& problem : *list)
            raise(problem);
    studyPath_ = full;
    missing_ = stored->missing;
    savedStudy_ = outlineOf(study());
    Q_EMIT filesChanged();
    Q_EMIT savedChanged(isSaved());
    Q_EMIT fileUsed(full);
    return true;
}

bool Workspace::saveStudyAs(const QString& path) {
    std::vector<std::string> paths;
    for (const auto& sample : study().samples) {
        if (pathOf(sample->id).isEmpty())
            return fail({phrase("Workspace", "The sample “%1” has no file yet.").with(sample->name),
                         phrase("Workspace", "Save every sample first: a study names their files."), {}});
        paths.push_back(pathOf(sample->id).toStdString());
    }
    const QString full = QFileInfo(path).absoluteFilePath();
    if (const auto stored = storeStudyFile(full.toStdString(), study(), paths, missing_); !stored)
        return fail(stored.error());
    studyPath_ = full;
    savedStudy_ = outlineOf(study());
    Q_EMIT savedChanged(isSaved());
    Q_EMIT fileUsed(full);
    return true;
}

bool Workspace::isStudySaved() const { return !savedStudy_ || outlineOf(study()) == *savedStudy_; }

} // namespace vitrine
