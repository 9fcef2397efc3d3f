#include "app/workspace/analyst_runner.h"

#include "core/robustness/fingerprint.h"
#include "core/robustness/suggested_choices.h"
#include "widgets/controls/analysts.h"

#include <QCoreApplication>

#include <chrono>

namespace vitrine {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto firstAfter = std::chrono::milliseconds(300), nextAfter = std::chrono::milliseconds(1000);

/// What there is of a run.
Analysts partOf(const RobustnessRun& run) {
    Analysts part;
    part.summary = summaryOf(run);
    part.run = std::make_shared<const RobustnessRun>(run);
    part.running = true;
    return part;
}

/// What came out in the end.
Analysts outcomeOf(const Result<RobustnessRun>& run) {
    Analysts outcome;
    if (run)
        outcome = partOf(*run);
    else
        outcome.problem = run.error();
    outcome.running = false;
    outcome.stopped = run && !run->isWhole();
    return outcome;
}

} // namespace

AnalystRunner::AnalystRunner(StudyStore& store) : store_(store) {
    connect(&store_, &StudyStore::historyChanged, this, &AnalystRunner::followStudy);
}

AnalystRunner::~AnalystRunner() {
    worker_.request_stop();
}

void AnalystRunner::run(std::size_t analysts, std::uint64_t seed) {
    options_ = {analysts, seed, 0};
    begin(options_, nullptr);
}

void AnalystRunner::resume() {
    const auto& shown = store_.scene().analysts;
    if (!running_ && shown && shown->run && !isOld())
        begin(options_, shown->run);
}

void AnalystRunner::stop() {
    worker_.request_stop();
}

void AnalystRunner::begin(const RobustnessOptions& options, std::shared_ptr<const RobustnessRun> before) {
    worker_ = {}; // asks the one before to stop, and waits
    store_.settle();
    const Moment& now = store_.scene().now;
    study_ = now.study;
    space_ = choicesOf(now.study, *now.results);
    running_ = true;
    const auto tell = [this, generation = ++generation_](const Analysts& analysts) {
        QMetaObject::invokeMethod(
            this, [this, generation, analysts] { take(generation, analysts); }, Qt::QueuedConnection);
    };
    worker_ = std::jthread([=, study = study_, space = space_, results = now.results](const std::stop_token& stop) {
        auto due = Clock::now() + firstAfter;
        const auto progress = [&](std::size_t, std::size_t, const RobustnessRun& run) {
            if (Clock::now() < due)
                return;
            tell(partOf(run));
            due = Clock::now() + nextAfter;
        };
        tell(outcomeOf(robustness(study, *results, space, options, progress, stop, before.get())));
    });
}

/// Whether the study or what is varied is another than what was analysed; its name and figures do not count.
bool AnalystRunner::isOld() const {
    const Study& now = store_.study();
    const bool sameChoices = !now.robustness || *now.robustness == space_;
    return !(now.samples == study_.samples && now.across == study_.across && sameChoices);
}

void AnalystRunner::show(const RobustnessSummary& kept) {
    worker_ = {};
    ++generation_;
    running_ = false;
    study_ = kept.fingerprint == fingerprintOf(store_.study()) ? store_.study() : Study();
    space_ = kept.space;
    auto shown = std::make_shared<Analysts>();
    shown->summary = kept;
    shown->old = isOld();
    store_.showAnalysts(shown);
}

void AnalystRunner::take(std::size_t generation, const Analysts& analysts) {
    if (generation != generation_)
        return;
    running_ = analysts.running;
    auto shown = std::make_shared<Analysts>(analysts);
    shown->old = isOld();
    store_.showAnalysts(shown);
    if (!running_)
        Q_EMIT finished();
}

void AnalystRunner::followStudy() {
    const auto& shown = store_.scene().analysts;
    if (!shown || shown->old == isOld())
        return;
    auto changed = std::make_shared<Analysts>(*shown);
    changed->old = isOld();
    store_.showAnalysts(changed);
}

void AnalystRunner::settle() {
    if (worker_.joinable())
        worker_.join();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace vitrine
