#pragma once
#include "app/import/reading_queue.h"
#include "core/files/import/import_pattern.h"

#include <QStringList>

namespace vitrine {

/// Reads files of patterns on worker threads, as ImportReader does with measurements.
class PatternImportReader : public QObject {
    Q_OBJECT
  public:
    using Wanted = ReadingQueue::Wanted;
    using ReadFile = std::function<Result<ImportedPatterns>(const QString& path, const PatternReadOptions&, const Wanted&)>;

    explicit PatternImportReader(QObject* parent = nullptr);
    PatternImportReader(ReadFile, QObject* parent);

    /// All files as they are; what is under way is given up.
    void read(const QStringList& paths);
    void readAgain(int file, const PatternReadOptions&);
    /// The same with those of the answers that the file leaves open.
    void readWhereOpen(int file, const PatternReadOptions&);
    void cancel() { queue_.cancel(); }
    bool isReading() const { return queue_.isReading(); }

  Q_SIGNALS:
    void fileRead(int file, const std::shared_ptr<const vitrine::Result<vitrine::ImportedPatterns>>&);
    void progressed(int done, int of);

  private:
    ReadFile readFile_;
    QStringList paths_;
    ReadingQueue queue_;
};

/// Reads one file of patterns.
Result<ImportedPatterns> patternsInFile(
    const QString& path, const PatternReadOptions&, const ReadingQueue::Wanted& = [] { return true; });

} // namespace vitrine
