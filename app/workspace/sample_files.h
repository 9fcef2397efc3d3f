#pragma once
#include "app/workspace/recovery_folder.h"
#include "app/workspace/result_store.h"
#include "app/workspace/study_store.h"
#include "core/files/sample/sample_file.h"

#include <map>

namespace vitrine {

/// Which sample of the study lies in which file, and what those files hold.
class SampleFiles : public QObject {
    Q_OBJECT
  public:
    /// The file of a sample.
    struct File {
        QString path;           ///< absolute; empty: none
        Shared<Sample> saved;   ///< what it holds; empty: something else
        QByteArray fingerprint; ///< of the file as this program last saw it
    };
    explicit SampleFiles(StudyStore& store) : store_(store) {}

    /// Adds the sample of a file to the study and remembers where it came from. A file that is open is only selected. A
    /// previous version (NAME.vitrine.previous) is opened as an unsaved change of its file.
    bool open(const QString& path);
    /// The samples of several files as one step. Those that are open stay as they are; what cannot be read is left out and told.
    /// False where nothing was added.
    bool openTogether(const QStringList& paths);
    /// Writes every changed sample that has a file; false when one could not be written.
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
    /// Samples of a study that is about to begin: they lie in no file and count as saved.
    void startWith(const Study&);
    /// A sample that was read from a file and is about to be added to the study. What was kept of its results is known from here.
    void note(const Shared<Sample>&, const QString& path);
    /// The files are these again, where what was noted did not come into the study.
    void forgetAllBut(const std::map<std::string, File>& former) { files_ = former; }
    /// Results of saved samples are kept in a folder, and found there when their files are opened again.
    void keepResultsIn(const QString& folder) { kept_ = ResultStore(folder); }
    /// Keeps the results of samples that are as their files hold them.
    void keepResults();

    /// Samples that differ from their file.
    std::vector<std::string> unsaved() const;
    /// Samples that differ from their file or have none, and have no file to be written to.
    std::vector<std::string> withoutFile() const;
    /// The same, with all that is to be kept of them.
    std::vector<Unsaved> unsavedStates() const;
    QString pathOf(const std::string& sample) const;
    /// The id of the sample whose file this is; empty: of none.
    std::string sampleIn(const QString& path) const;
    const std::map<std::string, File>& all() const { return files_; }

  Q_SIGNALS:
    /// Other samples lie in files, or in other files.
    void changed();
    /// Other samples are saved.
    void savedChanged();
    /// A person opened or wrote this file.
    void used(const QString& path);

  private:
    bool openVersionBefore(const QString& previous, const QString& file);
    bool putInPlace(const Shared<Sample>&, const Message&);
    bool isOpen(const QString& path) const;
    Result<LoadedSample> newSampleIn(const QString& path, const std::vector<Action>& additions) const;
    bool addTogether(const std::vector<Action>& additions, const std::vector<Problem>& words,
                     const std::map<std::string, File>& former);
    void setFile(const std::string& sample, const File&);
    std::optional<Problem> inTheWay(const std::string& sample, const QString& path) const;

    StudyStore& store_;
    ResultStore kept_;
    std::map<std::string, File> files_;
};

} // namespace vitrine
