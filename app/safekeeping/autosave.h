#pragma once
#include "app/workspace/recovery_folder.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>

namespace vitrine {

class Workspace;

/// Keeps every unsaved state of a workspace in a recovery folder of this copy's own: written some seconds after a change,
/// on a worker, never during a drag; gone when a sample is saved, and with finish().
class Autosave : public QObject {
    Q_OBJECT
  public:
    Autosave(Workspace&, const QString& root, QObject* parent = nullptr);
    /// What is unsaved stays in the folder.
    ~Autosave() override;

    void setDelay(std::chrono::milliseconds delay) { timer_.setInterval(delay); }
    /// Writes at once and waits for it; false where something could not be written.
    bool writeNow();
    /// The program ends as a person wanted: nothing is to be recovered.
    void finish();
    const QString& folder() const { return folder_; }

  private:
    void changed();
    void write();
    std::vector<Unsaved> due() const;
    std::optional<UnsavedStudy> dueStudy() const;
    void start(const Unsaved&);
    void start(const UnsavedStudy&);
    void finished(const Unsaved&, const Result<QString>&);
    void finished(const UnsavedStudy&, const Result<QString>&);
    void tryAgain(const Problem&);
    void dropSaved();
    bool makeFolder();
    void complain(const Problem&);

    Workspace& workspace_;
    QString folder_;
    std::unique_ptr<LivingLock> lock_;
    std::map<std::string, Shared<Sample>> written_;
    std::optional<UnsavedStudy> writtenStudy_;
    std::optional<Problem> complaint_; ///< said already
    QTimer timer_;
    QThreadPool worker_;
};

} // namespace vitrine
