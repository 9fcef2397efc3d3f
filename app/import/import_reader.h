#pragma once
#include "app/import/reading_queue.h"
#include "core/files/import/import.h"

#include <QStringList>

namespace vitrine {

/// Reads measurements on worker threads. Every answer carries the file it belongs to; an answer that came too late
/// (the file was asked for again, or everything was cancelled) is dropped.
class ImportReader : public QObject {
    Q_OBJECT
  public:
    /// Reads one file; asks between its steps whether it is still wanted.
    using Wanted = ReadingQueue::Wanted;
    using ReadFile = std::function<Result<ImportedFile>(const QString& path, const ReadOptions&, const Wanted&)>;

    explicit ImportReader(QObject* parent = nullptr);
    ImportReader(ReadFile, QObject* parent);

    void read(const QStringList& paths);
    void readAgain(int file, const ReadOptions&);
    /// The same with those of the answers that the file leaves open.
    void readWhereOpen(int file, const ReadOptions&);
    /// Files that have not begun are never begun. One that is being parsed is parsed to its end (a reader cannot be
    /// stopped in the middle), and its answer is dropped.
    void cancel() { queue_.cancel(); }
    bool isReading() const { return queue_.isReading(); }

  Q_SIGNALS:
    void fileRead(int file, const std::shared_ptr<const vitrine::Result<vitrine::ImportedFile>>&);
    void progressed(int done, int of);

  private:
    ReadFile readFile_;
    QStringList paths_;
    ReadingQueue queue_;
};

} // namespace vitrine
