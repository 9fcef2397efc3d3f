#include "app/workspace/analyst_runner.h"

#include "core/files/study/run_file.h"
#include "core/files/study/study_storage.h"
#include "core/robustness/fingerprint.h"
#include "core/robustness/suggested_choices.h"
#include "widgets/controls/analysts.h"

#include <QCoreApplication>
#include <QDir>

#include <chrono>

namespace vitrine {

namespace {

using Clock = std::chrono::steady_clock;
using SharedRun = std::shared_ptr<const RobustnessRun>;
constexpr auto firstAfter = std::chrono::milliseconds(300), nextAfter = std::chrono::milliseconds(1000);
constexpr auto keptAfter = std::chrono::seconds(5);

/// What there is of a run.
Analysts partOf(SharedRun run) {
    Analysts part(summaryOf(*run));
    part.run = std::move(run);
    part.running = true;
    return part;
}

/// What came out in the end.
Analysts outcomeOf(Result<RobustnessRun> run) {
    Analysts outcome;
    if (!run) {
        outcome.problem = run.error();
        return outcome;
    }
    outcome = partOf(std::make_shared<const RobustnessRun>(std::move(*run)));
    outcome.running = false;
    outcome.stopped = !outcome.run->isWhole();
    if (!outcome.summary->quantities.empty())
        outcome.kept = keptRun(*outcome.summary);
    return outcome;
}

QString printOf(const Study& study) {
    return QString::fromStdString(fingerprintOf(study));
}

/// The file in which these analyses of a study are kept; empty without a folder.
QString fileFor(const QString& folder, const Study& study, const RobustnessOptions& options) {
    return folder.isEmpty()
               ? QString()
               : QStringLiteral("%1/%2-%3-%4.run").arg(folder, printOf(study)).arg(options.seed).arg(options.analysts);
}

/// The largest file of runs on a study; empty where there is none.
QString largestFile(const QString& folder, const Study& study) {
    const auto found = QDir(folder).entryInfoList({printOf(study) + QStringLiteral("-*.run")}, QDir::Files, QDir::Size);
    return found.isEmpty() ? QString() : found.front().filePath();
}

/// What is kept in a file; null where there is nothing that can be read.
SharedRun runIn(const QString& file) {
    if (file.isEmpty() || !QFileInfo::exists(file))
        return nullptr;
    auto run = loadRunFile(file.toStdString());
    return run ? std::make_shared<const RobustnessRun>(std::move(*run)) : nullptr;
}

/// Keeps a run beside the newest others.
void keep(const QString& file, const RobustnessRun& run) {
    constexpr qsizetype most = 8;
    const QDir folder = QFileInfo(file).dir();
    if (file.isEmpty() || run.variantsDone == 0 || !folder.mkpath(QStringLiteral(".")))
        return;
    if (!storeRunFile(file.toStdString(), run))
        return; // the run goes on, and ends with the program
    const QFileInfoList runs = folder.entryInfoList({QStringLiteral("*.run")}, QDir::Files, QDir::Time);
    for (const QFileInfo& old : runs.mid(most))
        QFile::remove(old.filePath());
}

/// Tells what there is of a run now and then, less often where it is much, and keeps it.
class Reporter {
  public:
    Reporter(std::function<void(std::shared_ptr<const Analysts>)> tell, QString file)
        : tell_(std::move(tell)), file_(std::move(file)) {}

    void progress(const RobustnessRun& run) {
        if (Clock::now() >= tellAt_)
            tellPart(run);
        if (Clock::now() >= keepAt_) {
            keep(file_, run);
            keepAt_ = Clock::now() + keptAfter;
        }
    }

  private:
    void tellPart(const RobustnessRun& run) {
        const auto begun = Clock::now();
        tell_(std::make_shared<const Analysts>(partOf(std::make_shared<const RobustnessRun>(run))));
        const auto took = Clock::now() - begun;
        tellAt_ = Clock::now() + std::max<Clock::duration>(nextAfter, 10 * took);
    }

    std::function<void(std::shared_ptr<const Analysts>)> tell_;
    QString file_;
    Clock::time_point tellAt_ = Clock::now() + firstAfter, keepAt_ = Clock::now() + keptAfter;
};

} // namespace

AnalystRunner::AnalystRunner(StudyStore& store) : store_(store) {
    connect(&store_, &StudyStore::historyChanged, this, &AnalystRunner::followStudy);
}

AnalystRunner::~AnalystRunner() {
    worker_.request_stop();
}

void AnalystRunner::run(std::size_t analysts, std::uint64_t seed) {
    begin({analysts, seed, 0}, nullptr);
}

void AnalystRunner::resume() {
    const auto& shown = store_.scene().now.analysts;
    if (!running_ && shown && shown->run && !shown->old)
        begin({shown->run->analysts, shown->run->draws.seed, 0}, shown->run);
}

void AnalystRunner::stop() {
    worker_.request_stop();
}

void AnalystRunner::begin(const RobustnessOptions& options, std::shared_ptr<const RobustnessRun> before) {
    worker_ = {}; // asks the one before to stop, and waits
    store_.cancelPreview();
    store_.settle();
    const Moment& now = store_.scene().now;
    running_ = true;
    worker_ = std::jthread([tell = teller(now.study), options, before, folder = folder_, study = now.study,
                            space = choicesOf(now.study, *now.results), results = now.results](const std::stop_token& stop) {
        const QString file = fileFor(folder, study, options);
        const SharedRun begun = before ? before : runIn(file);
        Reporter reporter(tell, file);
        const auto progress = [&](std::size_t, std::size_t, const RobustnessRun& run) { reporter.progress(run); };
        auto outcome =
            std::make_shared<const Analysts>(outcomeOf(robustness(study, *results, space, options, progress, stop, begun.get())));
        if (outcome->run)
            keep(file, *outcome->run);
        tell(std::move(outcome));
    });
}

/// Tells the runner on its own thread, as long as nothing else was begun.
AnalystRunner::Teller AnalystRunner::teller(const Study& study) {
    return [this, study, generation = ++generation_](std::shared_ptr<const Analysts> analysts) {
        const auto told = [this, study, generation, analysts = std::move(analysts)] {
            if (generation == generation_)
                take(study, *analysts);
        };
        QMetaObject::invokeMethod(this, told, Qt::QueuedConnection);
    };
}

void AnalystRunner::showKept() {
    if (running_ || folder_.isEmpty())
        return;
    worker_ = {};
    const auto& before = store_.scene().now.analysts;
    const std::size_t shown = before && !before->old ? before->summary->done : 0;
    worker_ = std::jthread([tell = teller(store_.study()), folder = folder_, study = store_.study(), shown] {
        const SharedRun run = runIn(largestFile(folder, study));
        if (run && isOf(*run, study) && run->drawsDone().size() > shown)
            tell(std::make_shared<const Analysts>(outcomeOf(*run)));
    });
}

/// Whether the study or what is varied is another than what was analysed; its name and figures do not count.
bool AnalystRunner::isOld(const ChoiceSpace& space) const {
    const Study& now = store_.study();
    const bool sameChoices = !now.robustness || *now.robustness == space;
    return !(now.samples == study_.samples && now.across == study_.across && sameChoices);
}

void AnalystRunner::show(const RobustnessSummary& kept) {
    worker_ = {};
    ++generation_;
    running_ = false;
    study_ = kept.fingerprint == fingerprintOf(store_.study()) ? store_.study() : Study();
    auto shown = std::make_shared<Analysts>(kept);
    shown->kept = kept;
    shown->old = isOld(kept.space);
    store_.showAnalysts(shown);
}

/// What was shown before stays beside the words why a run came to nothing.
void AnalystRunner::take(const Study& study, const Analysts& analysts) {
    running_ = analysts.running;
    const auto& before = store_.scene().now.analysts;
    auto shown = std::make_shared<Analysts>(analysts.problem && before ? *before : analysts);
    if (analysts.problem) {
        shown->problem = analysts.problem;
        shown->running = false;
    } else
        study_ = study;
    shown->old = isOld(shown->summary->space);
    store_.showAnalysts(shown);
    if (!running_)
        Q_EMIT finished();
}

void AnalystRunner::followStudy() {
    const auto& shown = store_.scene().now.analysts;
    const bool old = shown && isOld(shown->summary->space);
    if (!shown || shown->old == old)
        return;
    auto changed = std::make_shared<Analysts>(*shown);
    changed->old = old;
    store_.showAnalysts(changed);
}

void AnalystRunner::settle() {
    if (worker_.joinable())
        worker_.join();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace vitrine
