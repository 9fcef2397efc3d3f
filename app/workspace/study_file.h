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
    /// The same from a version before the last save whose file is gone: an unsaved study, to be saved there.
    bool openVersionBefore(const QString& previous);
    /// Writes the study's own file, which is its file from now on; every sample must have one already.
    bool saveAs(const QString& path);
    /// A study that lies in no file is about to begin: what is chosen in it counts as kept.
    void startWith(const Study&);
    /// Empty: none.
    QString path() const { return path_; }
    /// Of the study's own file, as this program last saw it.
    QByteArray fingerprint() const { return fingerprint_; }
    /// Whether a study file holds what this program last saw of it, however it is written.
    bool holdsTheSame(const QString& path) const;
    /// What the file holds now of the choices across samples and figures, and the samples that it names besides, as a step that
    /// can be undone. Samples that the file no longer names stay; they are not saved in it.
    bool reload();
    /// The file was changed outside: the present state is unsaved, and the next save may replace that file.
    void keepMine();
    /// The file was written again with the same content.
    void adopt();
    /// The state before the last save, which lies beside the file, as a step that can be undone.
    bool openPrevious();
    /// What is to be kept for a recovery; nothing where the file holds it, or nothing was chosen across samples.
    std::optional<UnsavedStudy> unsavedState() const;
    /// Choices across samples and figures that were kept for a recovery, as a step that can be undone, with the study file they
    /// belong to (empty: none) and that file's fingerprint then. A file that was changed since is not overwritten unasked.
    bool restore(const StudyOutline&, const QString& path, const QByteArray& fingerprint);
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
    /// Samples of a study file that are not open.
    struct Absent {
        std::vector<Action> additions;  ///< of those that could be read
        std::vector<StudyEntry> unread; ///< and the others
        std::vector<Problem> words;
    };
    Absent absentOf(const StudyOutline&);
    bool add(const QString& path);
    void hold(const QString& path);
    void belongTo(const QString& path, const QByteArray& fingerprint);
    bool take(const StudyOutline&, const Message& words, std::vector<Action> additions = {});
    bool takeFrom(const QString& path, const Message& words);

    StudyStore& store_;
    SampleFiles& samples_;
    QString path_;
    std::vector<StudyEntry> missing_;   ///< samples of it that could not be read
    StudyOutline start_;                ///< what was there before anything was chosen
    std::optional<StudyOutline> saved_; ///< what it holds
    QByteArray fingerprint_;
    bool changedOutside_ = false; ///< and what is here shall replace it
};

} // namespace vitrine
