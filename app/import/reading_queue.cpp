#include "app/import/reading_queue.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace vitrine {

ReadingQueue::~ReadingQueue() {
    cancel();
}

/// A ticket for a file in place of an older one, whose answer is awaited no longer.
std::shared_ptr<ReadingQueue::Ticket> ReadingQueue::newTicket(int file) {
    auto ticket = std::make_shared<Ticket>();
    const auto older = std::exchange(tickets_[static_cast<std::size_t>(file)], ticket);
    if (older)
        older->wanted = false;
    if (!older || older->answered) {
        ++waiting_;
        ++started_;
    }
    return ticket;
}

void ReadingQueue::restart(int files) {
    cancel();
    tickets_.assign(static_cast<std::size_t>(files), nullptr);
}

void ReadingQueue::start(int file, Reading reading) {
    const auto ticket = newTicket(file);
    const auto give = [self = QPointer<ReadingQueue>(this), ticket](const std::function<void()>& handOver) {
        if (self)
            self->take(*ticket, handOver);
    };
    QThreadPool::globalInstance()->start([give, ticket, reading = std::move(reading)] {
        if (!ticket->wanted)
            return;
        const auto handOver = reading([&] { return ticket->wanted.load(); });
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [give, handOver] { give(handOver); }, Qt::QueuedConnection);
    });
}

void ReadingQueue::cancel() {
    for (auto& ticket : tickets_)
        if (const auto old = std::exchange(ticket, nullptr))
            old->wanted = false;
    waiting_ = started_ = 0;
}

void ReadingQueue::take(Ticket& ticket, const std::function<void()>& handOver) {
    if (!ticket.wanted)
        return;
    ticket.answered = true;
    --waiting_;
    const int done = started_ - waiting_, of = started_;
    if (waiting_ == 0)
        started_ = 0;
    handOver();
    Q_EMIT progressed(done, of);
}

} // namespace vitrine
