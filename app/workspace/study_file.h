#pragma once
#include "app/workspace/sample_files.h"
#include "core/files/study/study_file.h"

namespace vitrine {

/// The file of a study: which samples, and what was chosen about them together.
class StudyFile : public QObject {
    Q_OBJECT
  public:
    StudyFile(StudyStore& store, SampleFiles& samples) : store_(store), samples_(samples) {}

    /// Adds the samples of a study file, its choices and its figures, as one step. Samples that cannot be read are problems.
    bool open(const QString& path);
    /// Writes the study's own file, which is its file from now on; every sample must have one already.
    bool saveAs(const QString& path);
    /// Empty: none.
    QString path() const { return path_; }
    /// Whether the study's own file, if there is one, holds the present choices across samples.
    bool isSaved() const;

  Q_SIGNALS:
    void savedChanged();
    void opened();
    /// The file holds what was kept of a run of many analyses.
    void runFound(const vitrine::RobustnessSummary&);
    /// A person opened or wrote this file.
    void used(const QString& path);

  private:
    void hold(const QString& path);

    StudyStore& store_;
    SampleFiles& samples_;
    QString path_;
    std::vector<StudyEntry> missing_;   ///< samples of it that could not be read
    std::optional<StudyOutline> saved_; ///< what it holds
};

} // namespace vitrine
