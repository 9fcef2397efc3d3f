#pragma once
#include "app/workspace/study_store.h"
#include "core/robustness/summary.h"

#include <functional>
#include <thread>

namespace vitrine {

struct Analysts;

/// Analyses the study of a store as many analysts would, on a worker, and shows what there is of it in the scene: the first
/// part within a second, the rest as it comes. What is shown of a study that has changed since is marked as old. A run that was
/// stopped, or whose program ended, goes on where it was.
class AnalystRunner : public QObject {
    Q_OBJECT
  public:
    explicit AnalystRunner(StudyStore&);
    ~AnalystRunner() override;

    /// Runs are kept below this folder as far as they are done; without one they end with the program.
    void keepIn(const QString& folder) { folder_ = folder; }
    /// Begins, or goes on with what is kept of just these analyses; what ran before is given up.
    void run(std::size_t analysts, std::uint64_t seed);
    /// Keeps what is done.
    void stop();
    /// Goes on with what was stopped, where the study is still the same.
    void resume();
    bool isRunning() const { return running_; }
    /// Waits until nothing runs any more and shows what came out.
    void settle();
    /// Shows what was kept of a run; as old, where it is of another state of the study.
    void show(const RobustnessSummary&);
    /// Shows what is kept below the folder of a run on the study as it is, where that is more than is shown.
    void showKept();

  Q_SIGNALS:
    /// There is a whole answer, or the part of one that was stopped.
    void finished();

  private:
    void begin(const RobustnessOptions&, std::shared_ptr<const RobustnessRun> before);
    using Teller = std::function<void(std::shared_ptr<const Analysts>)>;
    Teller teller(const Study&);
    void take(const Study&, const Analysts&);
    void followStudy();
    bool isOld(const ChoiceSpace& analysed) const;

    StudyStore& store_;
    Study study_; ///< of what is shown
    QString folder_;
    bool running_ = false;
    std::size_t generation_ = 0;
    std::jthread worker_; ///< last: it ends before what it tells
};

} // namespace vitrine
