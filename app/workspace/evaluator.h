#pragma once
#include "core/evaluation/items.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace vitrine {

/// What follows from studies: at once where that costs little, else on a worker. The worker takes the latest request only.
/// An answer to an earlier one is told as what it is: of that study.
class Evaluator : public QObject {
    Q_OBJECT
  public:
    explicit Evaluator(QObject* parent = nullptr);
    ~Evaluator() override;

    /// The results, where they cost less than `costOfAFrame` and the worker is idle; else nothing.
    std::optional<Results> atOnce(const Study&);
    /// Begins to compute on the worker; a request before that has not been answered is given up.
    void begin(const Study&);
    /// Gives up what is being computed. What is done of it is remembered.
    void cancel();
    /// Waits for the worker and tells its answer.
    void settle();
    /// The results, however long it takes.
    Results evaluateNow(const Study&);

    const Memo& memo() const { return memo_; }

  Q_SIGNALS:
    void progressed(std::size_t done, std::size_t of);
    void evaluated(const vitrine::Study&, std::shared_ptr<const vitrine::Results>);

  private:
    struct Request {
        Study study;
        std::size_t generation = 0;
    };

    void work();
    bool take(Request&);
    void answer(const Request&);
    bool isLatest(const Request&);
    bool computeAll(const Request&);
    void waitUntilIdle();

    Memo memo_; ///< used by one thread at a time: by the worker while it is busy, else by the owner's
    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<Request> waiting_;
    std::size_t generation_ = 0;
    bool busy_ = false, ending_ = false;
    std::thread worker_; ///< begun with the first request
};

} // namespace vitrine
