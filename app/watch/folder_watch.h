#pragma once
#include "app/watch/watch_step.h"
#include "app/watch/watched_file.h"
#include "widgets/controls/scene.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <set>

namespace vitrine {

class Workspace;

/// What became of a file of a watched folder.
struct WatchEntry {
    enum Outcome { Taken, Known, Changed, Failed }; ///< Changed: since it was taken, and not taken again
    QDateTime when;
    QString path;
    Outcome outcome;
    QString words;
};

/// Watches a folder and those below it: files that appear are read once they are complete, on a worker and without a question,
/// and join their samples as steps that can be undone. No content is read into the study twice, whatever it is called, and no
/// file: one that changes after it was taken is listed. What failed is listed and read again when the file changes, or can be
/// opened. Nothing joins while a handle is held, the watch is paused, or there is something to redo.
class FolderWatch : public QObject {
    Q_OBJECT
  public:
    /// The time since some beginning; it never goes back.
    using Clock = std::function<std::chrono::milliseconds()>;
    explicit FolderWatch(Workspace&, QObject* parent = nullptr);
    FolderWatch(Workspace&, Clock, QObject* parent = nullptr);
    ~FolderWatch() override;

    /// Watches a folder from now on, with a log of its own. Files that lie in it already are read too, or stand for taken.
    void start(const QString& folder, bool withThoseThere);
    /// The same, where these files of the folder stand for taken.
    void start(const QString& folder, const std::vector<ListedFile>& those);
    void stop();
    void setPaused(bool);
    bool isPaused() const { return paused_; }
    /// Empty: none.
    const QString& folder() const { return folder_; }
    const std::vector<WatchEntry>& log() const { return log_; }
    /// Files that are not complete yet.
    const QStringList& waiting() const { return waiting_; }
    std::size_t count(WatchEntry::Outcome) const;
    /// Whether files wait because taking them in would make an end of what can be redone.
    bool waitsForRedo() const;
    /// Whether the folder is not there; the watch goes on once it is there again.
    bool isGone() const { return gone_; }
    /// Looks at the folder, as a timer does every second.
    void look();
    /// Waits until what was begun is read and has joined.
    void settle();

  Q_SIGNALS:
    void changed();
    /// Something joined or failed, in a sentence.
    void told(const QString&);

  private:
    void read(const QStringList& paths);
    void take(const std::vector<WatchedFile>&);
    void takeOne(const WatchedFile&);
    void join();
    std::vector<ItemPath> joinOneByOne(const std::vector<WatchedFile>&);
    bool isThere();
    void note(const WatchedFile&, WatchEntry::Outcome, const QString& words);
    void select(const std::vector<ItemPath>& items);

    Workspace& workspace_;
    Clock clock_;
    QString folder_;
    bool paused_ = false, gone_ = false;
    Sightings seen_, taken_;
    std::set<std::string> contents_; ///< that this watch has read
    std::set<QString> joined_;       ///< files that came into the study
    std::set<QString> unreadable_;   ///< files that could not be opened, and were told
    QStringList waiting_;
    std::vector<WatchedFile> ready_; ///< read, and not in the study yet
    std::vector<WatchEntry> log_;
    std::vector<ItemPath> lit_; ///< selected by the watch
    int reading_ = 0;
    int round_ = 0; ///< of the folder; answers of an earlier one are dropped
    QTimer timer_;
    QThreadPool worker_;
};

} // namespace vitrine
