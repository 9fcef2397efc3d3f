#include "app/safekeeping/file_watch.h"

#include <QFileInfo>

namespace vitrine {

namespace {

using namespace std::chrono_literals;
constexpr auto untilWritten = 200ms; // a program may write a file in several pieces

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setInterval(untilWritten);
    connect(&timer_, &QTimer::timeout, this, &FileWatch::tell);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &FileWatch::note);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &FileWatch::noteFolder);
}

void FileWatch::setFiles(const QStringList& paths) {
    if (paths == files_)
        return;
    files_ = paths;
    const QStringList watched = watcher_.files() + watcher_.directories();
    if (!watched.isEmpty())
        watcher_.removePaths(watched);
    watchAgain();
}

/// A file that was replaced is another one for the system, which stops watching it; its folder tells when the new one
/// is there.
void FileWatch::watchAgain() {
    QSet<QString> wanted;
    for (const QString& path : files_) {
        if (QFileInfo::exists(path))
            wanted << path;
        if (const QString folder = QFileInfo(path).absolutePath(); QFileInfo::exists(folder))
            wanted << folder;
    }
    const QStringList watched = watcher_.files() + watcher_.directories();
    wanted -= QSet<QString>(watched.begin(), watched.end());
    if (!wanted.isEmpty())
        watcher_.addPaths(wanted.values());
}

void FileWatch::note(const QString& path) {
    touched_ << path;
    timer_.start();
}

/// Files that came to be or went.
void FileWatch::noteFolder(const QString& folder) {
    for (const QString& path : files_)
        if (QFileInfo(path).absolutePath() == folder && watcher_.files().contains(path) != QFileInfo::exists(path))
            note(path);
}

void FileWatch::tell() {
    const auto changed = std::exchange(touched_, {});
    for (const QString& path : changed)
        watcher_.removePath(path); // what is watched may be the file that was replaced
    watchAgain();
    for (const QString& path : changed)
        if (files_.contains(path))
            Q_EMIT touched(path);
}

} // namespace vitrine
