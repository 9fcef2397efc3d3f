#include "app/safekeeping/autosave.h"

#include "app/workspace/living_lock.h"
#include "app/workspace/workspace.h"

#include <QDir>
#include <QUuid>

namespace vitrine {

namespace {

using namespace std::chrono_literals;
constexpr auto soon = 3s; // after a change

} // namespace

Autosave::Autosave(Workspace& workspace, const QString& root, QObject* parent)
    : QObject(parent), workspace_(workspace),
      folder_(root + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    worker_.setMaxThreadCount(1); // so that a later state never comes before an earlier one
    timer_.setSingleShot(true);
    timer_.setInterval(soon);
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
    connect(&workspace, &Workspace::savedChanged, this, &Autosave::changed);
}

Autosave::~Autosave() {
    worker_.waitForDone();
    lock_.reset();
    QDir().rmdir(folder_); // where nothing was left to be kept
}

void Autosave::changed() {
    if (!timer_.isActive())
        timer_.start();
}

std::vector<Unsaved> Autosave::due() const {
    std::vector<Unsaved> states;
    for (const Unsaved& state : workspace_.files().unsavedStates())
        if (const auto known = written_.find(state.sample->id); known == written_.end() || !known->second.same(state.sample))
            states.push_back(state);
    return states;
}

std::optional<UnsavedStudy> Autosave::dueStudy() const {
    auto state = workspace_.studyFile().unsavedState();
    return state == writtenStudy_ ? std::nullopt : state;
}

void Autosave::write() {
    if (workspace_.isPreviewing())
        return timer_.start();
    dropSaved();
    const auto states = due();
    const auto study = dueStudy();
    if (states.empty() && !study)
        return;
    if (!makeFolder())
        return timer_.start(); // to try again
    for (const Unsaved& state : states)
        start(state);
    if (study)
        start(*study);
}

void Autosave::start(const Unsaved& state) {
    written_[state.sample->id] = state.sample;
    worker_.start([this, folder = folder_, state] { // which the destructor waits for
        const auto stored = storeUnsaved(folder, state);
        QMetaObject::invokeMethod(
            this, [this, state, stored] { finished(state, stored); }, Qt::QueuedConnection);
    });
}

void Autosave::start(const UnsavedStudy& state) {
    writtenStudy_ = state;
    worker_.start([this, folder = folder_, state] {
        const auto stored = storeUnsaved(folder, state);
        QMetaObject::invokeMethod(
            this, [this, state, stored] { finished(state, stored); }, Qt::QueuedConnection);
    });
}

void Autosave::finished(const UnsavedStudy& state, const Result<QString>& stored) {
    if (stored)
        return complaint_.reset();
    if (writtenStudy_ == state)
        writtenStudy_.reset();
    tryAgain(stored.error());
}

void Autosave::tryAgain(const Problem& problem) {
    complain(problem);
    timer_.start();
}

void Autosave::finished(const Unsaved& state, const Result<QString>& stored) {
    if (stored)
        return complaint_.reset();
    if (const auto known = written_.find(state.sample->id); known != written_.end() && known->second.same(state.sample))
        written_.erase(known);
    tryAgain(stored.error());
}

bool Autosave::writeNow() {
    dropSaved();
    const auto states = due();
    const auto study = dueStudy();
    if ((!states.empty() || study) && !makeFolder())
        return false;
    worker_.waitForDone();
    bool all = true;
    for (const Unsaved& state : states) {
        const auto stored = storeUnsaved(folder_, state);
        written_[state.sample->id] = state.sample;
        finished(state, stored);
        all = all && stored.has_value();
    }
    if (study) {
        const auto stored = storeUnsaved(folder_, *study);
        writtenStudy_ = study;
        finished(*study, stored);
        all = all && stored.has_value();
    }
    return all;
}

/// Removes the states of samples that are saved by now.
void Autosave::dropSaved() {
    if (writtenStudy_ && !workspace_.studyFile().unsavedState()) {
        writtenStudy_.reset();
        worker_.start([folder = folder_] { dropUnsavedStudy(folder); });
    }
    const auto unsaved = workspace_.files().unsaved();
    std::erase_if(written_, [&](const auto& entry) {
        if (std::ranges::find(unsaved, entry.first) != unsaved.end())
            return false;
        worker_.start([folder = folder_, id = entry.first] { dropUnsaved(folder, id); });
        return true;
    });
}

bool Autosave::makeFolder() {
    if (!lock_)
        lock_ = std::make_unique<LivingLock>(lockOf(folder_));
    if (lock_->take())
        return true;
    complain({phrase("Autosave", "The folder cannot be written."), {}, folder_.toStdString()});
    return false;
}

/// Once for each reason, not every few seconds.
void Autosave::complain(const Problem& problem) {
    if (complaint_ == problem)
        return;
    complaint_ = problem;
    workspace_.raise({phrase("Autosave", "Unsaved changes cannot be kept for a recovery: %1").with(problem.what),
                      phrase("Autosave", "Save the samples now."), problem.where});
}

void Autosave::finish() {
    timer_.stop();
    disconnect(&workspace_, nullptr, this, nullptr);
    worker_.waitForDone();
    for (const auto& [id, state] : written_)
        dropUnsaved(folder_, id);
    written_.clear();
    if (std::exchange(writtenStudy_, std::nullopt))
        dropUnsavedStudy(folder_);
    if (lock_) {
        lock_->release();
        QDir().rmdir(folder_);
    }
}

} // namespace vitrine
