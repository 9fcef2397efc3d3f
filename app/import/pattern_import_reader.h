#pragma once
#include "app/import/import_reader.h"

namespace vitrine {

/// Reads files of patterns.
class PatternImportReader : public FileReader<ImportedPatterns, PatternReadOptions> {
    Q_OBJECT
  public:
    explicit PatternImportReader(QObject* parent = nullptr);
    PatternImportReader(ReadFile, QObject* parent);

  Q_SIGNALS:
    void fileRead(int file, const std::shared_ptr<const vitrine::Result<vitrine::ImportedPatterns>>&);
    void progressed(int done, int of);

  private:
    void emitRead(int file, const Answer& answer) override { Q_EMIT fileRead(file, answer); }
};

/// Reads one file of patterns.
Result<ImportedPatterns> patternsInFile(
    const QString& path, const PatternReadOptions&, const ReadingQueue::Wanted& = [] { return true; });

} // namespace vitrine
