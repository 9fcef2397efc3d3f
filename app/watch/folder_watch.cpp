#include "app/watch/folder_watch.h"

#include "app/watch/watch_choices.h"
#include "app/workspace/workspace.h"
#include "widgets/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

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

std::vector<ItemPath> itemsOf(const ImportChoice& choice, const std::string& sample) {
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
    stop();
    folder_ = QDir(folder).absolutePath();
    log_.clear();
    contents_.clear();
    if (!withThoseThere)
        for (const ListedFile& file : listingOf(folder_))
            taken_[file.path] = {file.size, file.modified, {}};
    look();
    if (timer_.interval() > 0)
        timer_.start();
}

void FolderWatch::stop() {
    timer_.stop();
    worker_.clear();
    ++round_;
    reading_ = 0;
    folder_.clear();
    paused_ = false;
    seen_.clear();
    taken_.clear();
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
    if (folder_.isEmpty() || paused_)
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
    for (const WatchedFile& file : files)
        if (file.problem)
            note(file, WatchEntry::Failed, translated(*file.problem));
        else if (!contents_.insert(file.sha256).second || holdsContent(workspace_.study(), file.sha256))
            note(file, WatchEntry::Known, tr("Its content is in the study already, or was read before."));
        else
            ready_.push_back(file);
    join();
    Q_EMIT changed();
}

void FolderWatch::join() {
    if (ready_.empty() || paused_ || workspace_.isPreviewing())
        return;
    const std::vector<WatchedFile> files = std::exchange(ready_, {});
    const auto choices = watchChoices(workspace_.study(), files);
    const bool joined = workspace_.takeIn(choices);
    const QString why = joined ? QString() : translated(workspace_.problems().back());
    for (const WatchedFile& file : files)
        note(file, joined ? WatchEntry::Taken : WatchEntry::Failed, joined ? tr("Read.") : why);
    if (joined && !choices.empty()) {
        const ImportChoice& last = choices.back();
        select(itemsOf(last, last.intoSample.empty() ? last.sample.id : last.intoSample));
    }
    Q_EMIT changed();
}

void FolderWatch::note(const WatchedFile& file, WatchEntry::Outcome outcome, const QString& words) {
    log_.push_back({QDateTime::currentDateTime(), file.path, outcome, words});
    const QString name = QFileInfo(file.path).fileName();
    if (outcome == WatchEntry::Taken)
        Q_EMIT told(tr("Watched folder: “%1” was read.").arg(name));
    else if (outcome == WatchEntry::Failed)
        Q_EMIT told(tr("Watched folder: “%1” could not be read.").arg(name));
}

/// What is new is lit, unless a person has selected something else since.
void FolderWatch::select(const std::vector<ItemPath>& items) {
    const auto& selected = workspace_.scene().selection.items;
    if (items.empty() || (!selected.empty() && selected != lit_))
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
