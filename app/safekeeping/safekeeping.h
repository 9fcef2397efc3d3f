#pragma once
#include "app/safekeeping/autosave.h"
#include "app/safekeeping/file_watch.h"
#include "app/workspace/recovery_folder.h"
#include "widgets/panels/notice_bar.h"

#include <map>

namespace vitrine {

/// How the ids of notices that offer a recovery begin.
inline const QString recoveryNotice = QStringLiteral("recover:");

class LivingLock;

/// Nothing is lost: unsaved states are kept for a recovery, what an ended copy left is offered, and a person is told of
/// files that another copy has open or another program changed. What waits for an answer is in notices().
class Safekeeping : public QObject {
    Q_OBJECT
  public:
    /// Keeps its folders below `root`.
    Safekeeping(Workspace&, const QString& root, QObject* parent = nullptr);
    ~Safekeeping() override;

    Autosave& autosave() { return autosave_; }
    std::vector<Notice> notices() const;
    void answer(const QString& notice, const QString& choice);
    /// Looks for what ended copies left, on a worker.
    void lookForLeftBehind();
    /// The program ends as a person wanted.
    void finish() { autosave_.finish(); }

  Q_SIGNALS:
    void noticesChanged();
    /// The file of a sample stays with the other copy; the sample shall go to another.
    void saveAsAsked(const std::string& sample);

  private:
    /// A state to be recovered, as it was read.
    struct Offer {
        LeftBehind from;
        RecoveryRecord record;
        Result<Sample> sample; ///< why it cannot be read; refused where the record is of a study
        std::optional<StudyOutline> study;
        std::vector<Message> differences; ///< from its file
        bool fileThere = false, fileChanged = false;
        bool confirming = false; ///< a person wants to discard it and is asked again
    };
    using Offers = std::vector<Offer>;
    static Offers offersBelow(const QString& root);
    static Offer offerOf(const LeftBehind&, const RecoveryRecord&);
    Notice noticeOf(const Offer&) const;
    QString whatDiffers(const Offer&) const;
    void answerOffer(Offer&, const QString& choice);
    void recover(const Offer&);
    void recoverStudy(const Offer&);
    bool isOtherStudyOpen(const Offer&) const;
    void openSamplesOf(const StudyOutline&);
    void forget(const Offer&);

    Notice changedNotice(const std::string& sample, const Problem& unreadable) const;
    Notice elsewhereNotice(const std::string& sample) const;
    QString fileOf(const std::string& sample) const;
    bool reload(const std::string& sample);
    bool keepMine(const std::string& sample);
    void followFiles();
    void lockFiles(const QStringList& paths);
    void lookAtFile(const QString& path);
    void lookAt(const std::string& sample);
    void lookAtStudy();
    /// The file of a sample; that of the study for no sample, “”.
    QString pathOf(const std::string& sample) const;

    Workspace& workspace_;
    QString root_;
    Autosave autosave_;
    FileWatch watch_;
    Offers offers_;
    std::map<QString, std::unique_ptr<LivingLock>> locks_; ///< by path; not taken: open in another copy
    std::map<std::string, Problem> changedOutside_; ///< samples (“”: the study), with why the file cannot be read (or nothing)
    std::map<std::string, QString> openElsewhere_;  ///< samples with the file that another copy has open
    std::map<std::string, QByteArray> lookedAt_;    ///< fingerprints that were compared with the files
    std::pair<QString, QByteArray> lookedAtStudy_;  ///< the study file and the fingerprint that was compared with it
    QThreadPool worker_;
};

} // namespace vitrine
