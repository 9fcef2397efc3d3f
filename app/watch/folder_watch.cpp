#include "app/watch/folder_watch.h"

#include "app/watch/watch_choices.h"
#include "app/workspace/workspace.h"
#include "widgets/words/words.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>

namespace vitrine {

namespace {

using namespace std::chrono_literals;
constexpr auto betweenLooks = 1s;

std::chrono::milliseconds sinceStart() {
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return std::chrono::milliseconds(timer.elapsed());
}

std::vector<ItemPath> itemsOf(const ImportChoice& choice) {
    const std::string& sample = choice.intoSample.empty() ? choice.sample.id : choice.intoSample;
    std::vector<ItemPath> items;
    for (const auto& scan : choice.sample.scans)
        items.emplace_back(ScanPath{sample, scan->id});
    for (const auto& pattern : choice.sample.patterns)
        items.emplace_back(PatternPath{sample, pattern->id});
    return items;
}

} // namespace

FolderWatch::FolderWatch(Workspace& workspace, QObject* parent) : FolderWatch(workspace, sinceStart, parent) {
    timer_.setInterval(betweenLooks);
}

FolderWatch::FolderWatch(Workspace& workspace, Clock clock, QObject* parent)
    : QObject(parent), workspace_(workspace), clock_(std::move(clock)) {
    worker_.setMaxThreadCount(1); // so that files join in the order in which they were written
    connect(&timer_, &QTimer::timeout, this, &FolderWatch::look);
}

FolderWatch::~FolderWatch() {
    worker_.clear();
    worker_.waitForDone();
}

void FolderWatch::start(const QString& folder, bool withThoseThere) {
    start(folder, withThoseThere ? std::vector<ListedFile>() : listingOf(QDir(folder).absolutePath()));
}

void FolderWatch::start(const QString& folder, const std::vector<ListedFile>& those) {
    stop();
    folder_ = QDir(folder).absolutePath();
    log_.clear();
    contents_.clear();
    for (const ListedFile& file : those)
        taken_[file.path] = {file.size, file.modified, {}};
    look();
    if (timer_.interval() > 0)
        timer_.start();
    Q_EMIT changed();
}

void FolderWatch::stop() {
    timer_.stop();
    worker_.clear();
    ++round_;
    reading_ = 0;
    folder_.clear();
    paused_ = gone_ = false;
    seen_.clear();
    taken_.clear();
    joined_.clear();
    unreadable_.clear();
    waiting_.clear();
    ready_.clear();
    Q_EMIT changed();
}

void FolderWatch::setPaused(bool paused) {
    paused_ = paused;
    Q_EMIT changed();
}

std::size_t FolderWatch::count(WatchEntry::Outcome outcome) const {
    return static_cast<std::size_t>(std::ranges::count(log_, outcome, &WatchEntry::outcome));
}

void FolderWatch::look() {
    if (folder_.isEmpty() || paused_ || !isThere())
        return;
    join();
    const auto listing = listingOf(folder_);
    const WatchStep step = watchStep(seen_, listing, clock_(), taken_);
    seen_ = step.seen;
    for (const QString& path : step.toRead)
        taken_[path] = seen_.at(path);
    if (std::exchange(waiting_, step.waiting) != step.waiting)
        Q_EMIT changed();
    read(step.toRead);
}

/// A folder that goes, and one that is there again, are told.
bool FolderWatch::isThere() {
    const bool gone = !QFileInfo(folder_).isDir();
    if (std::exchange(gone_, gone) == gone)
        return !gone;
    Q_EMIT told(gone ? tr("Watched folder: it is no longer there.") : tr("Watched folder: it is there again."));
    Q_EMIT changed();
    return !gone;
}

bool FolderWatch::waitsForRedo() const {
    return !ready_.empty() && workspace_.history().canRedo();
}

/// What comes together is read together, and joins as one step.
void FolderWatch::read(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    ++reading_;
    worker_.start([this, paths, study = workspace_.study(), round = round_] { // which the destructor waits for
        std::vector<WatchedFile> files;
        for (const QString& path : paths)
            files.push_back(readWatched(path, study));
        QMetaObject::invokeMethod(
            this,
            [this, files = std::move(files), round] {
                if (round == round_)
                    take(files);
            },
            Qt::QueuedConnection);
    });
}

void FolderWatch::take(const std::vector<WatchedFile>& files) {
    --reading_;
    const bool waited = waitsForRedo();
    for (const WatchedFile& file : files)
        takeOne(file);
    join();
    if (!waited && waitsForRedo())
        Q_EMIT told(tr("Watched folder: new files wait while there is something to redo."));
    Q_EMIT changed();
}

void FolderWatch::takeOne(const WatchedFile& file) {
    if (file.sha256.empty()) { // another program may hold it: tried again at the next look, and told once
        taken_.erase(file.path);
        if (unreadable_.insert(file.path).second)
            note(file, WatchEntry::Failed, file.problem ? translated(*file.problem) : QString());
        return;
    }
    unreadable_.erase(file.path);
    if (joined_.contains(file.path) && !contents_.contains(file.sha256)) {
        contents_.insert(file.sha256);
        return note(file, WatchEntry::Changed,
                    tr("It has changed since it was read. Nothing was taken in again; import it by hand."));
    }
    if (file.problem)
        return note(file, WatchEntry::Failed, translated(*file.problem));
    if (!contents_.insert(file.sha256).second || holdsContent(workspace_.study(), file.sha256))
        return note(file, WatchEntry::Known, tr("Its content is in the study already, or was read before."));
    std::erase_if(ready_, [&](const WatchedFile& earlier) { return earlier.path == file.path; });
    ready_.push_back(file);
}

void FolderWatch::join() {
    if (ready_.empty() || paused_ || workspace_.isPreviewing() || workspace_.history().canRedo())
        return;
    const std::vector<WatchedFile> files = std::exchange(ready_, {});
    const auto choices = watchChoices(workspace_.study(), files);
    if (files.size() == 1 || !workspace_.takeIn(choices))
        select(joinOneByOne(files));
    else {
        for (const WatchedFile& file : files)
            note(file, WatchEntry::Taken, tr("Read."));
        select(itemsOf(choices.back()));
    }
    Q_EMIT changed();
}

/// Where they are not taken together, each that can be; what the last of them brought.
std::vector<ItemPath> FolderWatch::joinOneByOne(const std::vector<WatchedFile>& files) {
    std::vector<ItemPath> items;
    for (const WatchedFile& file : files) {
        const auto choices = watchChoices(workspace_.study(), {file});
        if (workspace_.takeIn(choices)) {
            note(file, WatchEntry::Taken, tr("Read."));
            items = itemsOf(choices.back());
        } else {
            contents_.erase(file.sha256);
            note(file, WatchEntry::Failed, workspace_.problems().empty() ? QString() : translated(workspace_.problems().back()));
        }
    }
    return items;
}

void FolderWatch::note(const WatchedFile& file, WatchEntry::Outcome outcome, const QString& words) {
    log_.push_back({QDateTime::currentDateTime(), file.path, outcome, words});
    const QString name = QFileInfo(file.path).fileName();
    if (outcome == WatchEntry::Taken) {
        joined_.insert(file.path);
        Q_EMIT told(tr("Watched folder: “%1” was read.").arg(name));
    } else if (outcome == WatchEntry::Changed)
        Q_EMIT told(tr("Watched folder: “%1” has changed since it was read.").arg(name));
    else if (outcome == WatchEntry::Failed)
        Q_EMIT told(tr("Watched folder: “%1” could not be read.").arg(name));
}

/// What is new is lit, unless a person has selected something else since or is typing.
void FolderWatch::select(const std::vector<ItemPath>& items) {
    const auto& selected = workspace_.scene().selection.items;
    const auto* typed = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (items.empty() || (typed && typed->isModified()) || (!selected.empty() && selected != lit_))
        return;
    lit_ = items;
    workspace_.select({items});
}

void FolderWatch::settle() {
    do {
        worker_.waitForDone();
        QCoreApplication::sendPostedEvents(this);
    } while (reading_ > 0);
}

} // namespace vitrine
