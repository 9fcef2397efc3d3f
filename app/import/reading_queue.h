#pragma once
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace vitrine {

/// Readings of numbered files on worker threads. A reading that came too late (the file was asked for again,
/// or everything was cancelled) is dropped.
class ReadingQueue : public QObject {
    Q_OBJECT
  public:
    /// Asked between the steps of a reading: whether it is still wanted.
    using Wanted = std::function<bool()>;
    /// Reads on a worker thread and answers with what hands the result over, on the thread of the queue.
    using Reading = std::function<std::function<void()>(const Wanted&)>;

    using QObject::QObject;
    ~ReadingQueue() override;

    /// Forgets everything and begins with that many files.
    void restart(int files);
    /// A newer reading of a file takes the place of an older one.
    void start(int file, Reading);
    /// Readings that have not begun are never begun. One that runs ends in its own time, and its answer is
    /// dropped.
    void cancel();
    bool isReading() const { return waiting_ > 0; }

  Q_SIGNALS:
    void progressed(int done, int of);

  private:
    /// One reading of a file; unwanted once it is cancelled or the file is asked for again.
    struct Ticket {
        std::atomic<bool> wanted{true};
        bool answered = false;
    };
    void take(Ticket&, const std::function<void()>& handOver);
    std::shared_ptr<Ticket> newTicket(int file);

    std::vector<std::shared_ptr<Ticket>> tickets_; ///< the newest of each file; none: not asked for
    int waiting_ = 0;
    int started_ = 0;
};

} // namespace vitrine
