#pragma once
#include "core/files/import.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace vitrine {

/// Reads measurements on worker threads. Every answer carries the file it belongs to; an answer that came too late
/// (the file was asked for again, or everything was cancelled) is dropped.
class ImportReader : public QObject {
    Q_OBJECT
  public:
    /// Reads one file; asks between its steps whether it is still wanted.
    using Wanted = std::function<bool()>;
    using ReadFile = std::function<Result<ImportedFile>(const QString& path, const ReadOptions&, const Wanted&)>;

    explicit ImportReader(QObject* parent = nullptr);
    ImportReader(ReadFile, QObject* parent);
    ~ImportReader() override;

    void read(const QStringList& paths);
    void readAgain(int file, const ReadOptions&);
    /// Files that have not begun are never begun. One that is being parsed is parsed to its end (a reader cannot be
    /// stopped in the middle), and its answer is dropped.
    void cancel();
    bool isReading() const { return waiting_ > 0; }

  Q_SIGNALS:
    void fileRead(int file, const std::shared_ptr<const vitrine::Result<vitrine::ImportedFile>>&);
    void progressed(int done, int of);

  private:
    using Answer = std::shared_ptr<const Result<ImportedFile>>;
    /// One reading of a file; unwanted once it is cancelled or the file is asked for again.
    struct Ticket {
        std::atomic<bool> wanted{true};
        bool answered = false;
    };
    void start(int file, const ReadOptions&);
    void take(int file, Ticket&, const Answer&);
    std::shared_ptr<Ticket> newTicket(int file);

    ReadFile readFile_;
    QStringList paths_;
    std::vector<std::shared_ptr<Ticket>> tickets_; ///< the newest of each file; none: not asked for
    int waiting_ = 0;
    int started_ = 0;
};

} // namespace vitrine
