#pragma once
#include "app/workspace/evaluator.h"
#include "app/workspace/recovery_folder.h"
#include "core/files/study/study_file.h"
#include "core/document/action.h"
#include "core/evaluation/evaluate.h"
#include "core/document/history.h"
#include "widgets/import/import_choice.h"
#include "widgets/controls/scene.h"

#include <QObject>
#include <QString>

#include <map>
#include <set>

namespace vitrine {

/// The one place that holds state: the history of the study, what follows from it, and which sample lies in which
/// file. Everything changes through act(); views are given the scene and never hold anything of their own.
class Workspace : public QObject {
    Q_OBJECT
  public:
    explicit Workspace(QObject* parent = nullptr);

    const Scene& scene() const { return scene_; }
    const History& history() const { return history_; }
    const Study& study() const { return history_.present(); }
    const Memo& memo() const { return evaluator_.memo(); }
    const std::vector<Problem>& problems() const { return problems_; }

    /// One step of the history, or a problem raised(). Ends a preview.
    bool act(const Action&);
    /// Several actions as one step called `words`.
    bool act(const std::vector<Action>&, const Message& words);
    /// Shows the present study as it would be after the action, with the state before as a ghost. What the action
    /// refuses leaves the picture as it was. The history does not change.
    void preview(const Action&);
    void cancelPreview();
    bool isPreviewing() const { return scene_.before.has_value(); }

    void undo();
    void redo();
    void goTo(std::size_t entry);
    void select(const Selection&);
    /// What the hands are set to do, in all views.
    void setMode(Mode);
    /// Waits until everything that is being computed is shown.
    void settle();
    /// Gives up what is being computed: its results stay marked as not up to date.
    void cancelComputing();
    /// Begins again with what was given up.
    void resumeComputing();
    bool isComputing() const { return computing_; }
    void forgetProblems();
    void raise(const Problem&);

    /// Adds the sample of a file to the study and remembers where it came from. A file that is open is only selected. A
    /// previous version (NAME.vitrine.previous) is opened as an unsaved change of its file.
    bool open(const QString& path);
    /// Adds the samples of a study file, its choices and its figures, as one step. Samples that cannot be read are problems.
    bool openStudy(const QString& path);
    /// Writes the study's own file, which is its file from now on; every sample must have one already.
    bool saveStudyAs(const QString& path);
    QString studyPath() const { return studyPath_; }
    /// Whether the study's own file, if there is one, holds the present choices across samples.
    bool isStudySaved() const;
    /// Writes every changed sample that has a file, and the study's own; false when one could not be written.
    bool save();
    /// Writes one sample to a file, which is its file from now on.
    bool saveAs(const std::string& sample, const QString& path);

    /// The sample as its file holds it now, as a step that can be undone.
    bool reload(const std::string& sample);
    /// The present state of a sample whose file was changed outside: it is unsaved, and the next save may replace that file.
    bool keepMine(const std::string& sample);
    /// The file of a sample was written again with the same content.
    void adopt(const std::string& sample);
    /// The state before the last save, beside the file of the sample, as a step that can be undone.
    bool openPrevious(const std::string& sample);
    bool hasPrevious(const std::string& sample) const;
    /// An unsaved state that was kept for a recovery, with the file it belongs to and that file's fingerprint then.
    bool restore(const Sample&, const QString& path, const QByteArray& fingerprint);

    /// Takes in imported scans or patterns: a new sample, or more of one that is there.
    bool take(const ImportChoice&);
    /// The same of several samples, as one step; the first is selected.
    bool take(const std::vector<ImportChoice>&);
    /// A study that lies in no file (an example), shown as if it were saved.
    void start(const Study&, const Message& words);

    /// The samples of a study that lies in no file, beside what is there already, as one step.
    std::optional<Problem> add(const Study&, const Message&);
    /// The embedded example likewise.
    std::optional<Problem> startExample();

    bool isSaved() const { return unsaved().empty() && isStudySaved(); }
    /// Samples that differ from their file.
    std::vector<std::string> unsaved() const;
    /// Samples that differ from their file or have none, and have no file to be written to.
    std::vector<std::string> withoutFile() const;
    /// The same, with all that is to be kept of them.
    std::vector<Unsaved> unsavedStates() const;
    QString pathOf(const std::string& sample) const;

    /// The file of a sample.
    struct File {
        QString path;         ///< absolute; empty: none
        Shared<Sample> saved; ///< what it holds; empty: something else
        QByteArray fingerprint; ///< of the file as this program last saw it
    };
    const std::map<std::string, File>& files() const { return files_; }
    /// The id of the sample whose file this is; empty: of none.
    std::string sampleIn(const QString& path) const;

    /// Draws a sample in the views or leaves it out; not a decision of the study.
    void showSample(const std::string& sample, bool shown);
    const std::set<std::string>& hidden() const { return hidden_; }
    /// The scene without the samples that are left out.
    Scene drawn() const;

  Q_SIGNALS:
    void sceneChanged(const vitrine::Scene&);
    void historyChanged();
    void savedChanged(bool saved);
    void problemRaised(const vitrine::Problem&);
    void problemsChanged();
    /// How many of the items are computed; after the last one the scene changes.
    void computed(std::size_t done, std::size_t of);
    void fileUsed(const QString& path);
    void filesChanged();

  private:
    /// Makes a study what is shown, with its results or, while they are being computed, the last ones marked.
    void show(const Study&);
    void showPlaceholder(const Study&);
    void takeAnswer(const Study&, const std::shared_ptr<const Results>&);
    Results resultsOf(const Study&);
    void showPresent();
    void changed();
    bool push(const Result<Study>&, const Message&);
    bool fail(const Problem&);
    bool openVersionBefore(const QString& previous, const QString& file);
    bool putInPlace(const Shared<Sample>&, const Message&);
    void setFile(const std::string& sample, const File&);
    void selectSample(const Sample&);
    void selectTaken(const std::string& sample, const Sample& taken);
    /// Why a sample must not be written to a file: it is another sample's, or another program changed it.
    std::optional<Problem> inTheWay(const std::string& sample, const QString& path) const;

    History history_;
    Evaluator evaluator_;
    Moment settled_; ///< the last study whose results are known
    bool computing_ = false;
    Scene scene_;
    std::vector<Problem> problems_;
    std::map<std::string, File> files_;
    QString studyPath_;                ///< of the study file; empty: none
    std::vector<StudyEntry> missing_;  ///< samples of it that could not be read
    std::optional<StudyOutline> savedStudy_; ///< what it holds
    std::set<std::string> hidden_; ///< samples left out of the views
};

} // namespace vitrine
