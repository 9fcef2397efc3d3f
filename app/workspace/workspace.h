#pragma once
#include "app/workspace/analyst_runner.h"
#include "app/workspace/study_file.h"
#include "widgets/import/import_choice.h"

#include <QTimer>

namespace vitrine {

/// Everything that is open: the study that is worked on, the files of its samples, and its own file.
class Workspace : public StudyStore {
    Q_OBJECT
  public:
    explicit Workspace(QObject* parent = nullptr);

    SampleFiles& files() { return files_; }
    const SampleFiles& files() const { return files_; }
    AnalystRunner& analysts() { return analysts_; }
    StudyFile& studyFile() { return studyFile_; }

    /// Writes every changed sample that has a file, and the study's own; false when one could not be written.
    bool save();
    bool isSaved() const { return files_.unsaved().empty() && studyFile_.isSaved(); }

    /// Takes in imported scans or patterns: new samples, or more of some that are there, as one step; the first is selected.
    bool take(const std::vector<ImportChoice>&);
    /// The same, and the selection stays as it is.
    bool takeIn(const std::vector<ImportChoice>&);
    /// A study that lies in no file (an example), shown as if it were saved.
    void start(const Study&, const Message& words);
    /// The samples of a study that lies in no file, beside what is there already, as one step.
    std::optional<Problem> add(const Study&, const Message&);
    /// The embedded example likewise.
    std::optional<Problem> addExample();

  Q_SIGNALS:
    void savedChanged(bool saved);
    /// A person opened or wrote this file.
    void fileUsed(const QString& path);

  private:
    SampleFiles files_;
    StudyFile studyFile_;
    AnalystRunner analysts_;
    QTimer stillness_; ///< since the last change, before results are kept
};

} // namespace vitrine
