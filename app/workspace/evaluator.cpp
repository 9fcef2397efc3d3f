#include "app/workspace/evaluator.h"

#include "core/evaluation/compute_items.h"

#include <QCoreApplication>

namespace vitrine {

Evaluator::Evaluator(QObject* parent) : QObject(parent) {}

Evaluator::~Evaluator() {
    {
        const std::scoped_lock lock(mutex_);
        ending_ = true;
        waiting_.reset();
        ++generation_;
    }
    changed_.notify_all();
    if (worker_.joinable())
        worker_.join();
}

std::optional<Results> Evaluator::atOnce(const Study& study) {
    {
        const std::scoped_lock lock(mutex_);
        if (busy_)
            return std::nullopt;
    }
    if (costOf(itemsToCompute(study, memo_)) > costOfAFrame)
        return std::nullopt;
    return evaluate(study, memo_);
}

void Evaluator::begin(const Study& study) {
    {
        const std::scoped_lock lock(mutex_);
        waiting_ = Request{study, ++generation_};
        busy_ = true;
    }
    if (!worker_.joinable())
        worker_ = std::thread([this] { work(); });
    changed_.notify_all();
}

void Evaluator::cancel() {
    const std::scoped_lock lock(mutex_);
    waiting_.reset();
    ++generation_;
    changed_.notify_all();
}

void Evaluator::waitUntilIdle() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !busy_; });
}

void Evaluator::settle() {
    waitUntilIdle();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

Results Evaluator::evaluateNow(const Study& study) {
    waitUntilIdle();
    return evaluate(study, memo_);
}

/// The next request; false at the end.
bool Evaluator::take(Request& request) {
    std::unique_lock lock(mutex_);
    while (!waiting_ && !ending_) {
        busy_ = false;
        changed_.notify_all();
        changed_.wait(lock);
    }
    if (ending_)
        return false;
    request = std::move(*waiting_);
    waiting_.reset();
    return true;
}

void Evaluator::work() {
    Request request;
    while (take(request))
        answer(request);
}

bool Evaluator::isLatest(const Request& request) {
    const std::scoped_lock lock(mutex_);
    return request.generation == generation_;
}

/// All items, as many at a time as there are processors. False where a later request came in between.
bool Evaluator::computeAll(const Request& request) {
    const std::vector<Item> items = itemsToCompute(request.study, memo_);
    for (std::size_t done = 0; done < items.size();) {
        if (!isLatest(request))
            return false;
        QMetaObject::invokeMethod(
            this, [this, done, of = items.size()] { Q_EMIT progressed(done, of); }, Qt::QueuedConnection);
        const std::size_t together = std::min(itemsAtATime(), items.size() - done);
        computeTogether(request.study, std::span(items).subspan(done, together), memo_);
        done += together;
    }
    return true;
}

void Evaluator::answer(const Request& request) {
    if (!computeAll(request))
        return;
    auto results = std::make_shared<const Results>(evaluate(request.study, memo_));
    QMetaObject::invokeMethod(
        this, [this, study = request.study, results] { Q_EMIT evaluated(study, results); }, Qt::QueuedConnection);
}

} // namespace vitrine
