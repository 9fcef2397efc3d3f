#include "app/import/pattern_import_reader.h"

#include "app/workspace/storage.h"

#include <QFileInfo>

namespace vitrine {

PatternImportReader::PatternImportReader(QObject* parent) : PatternImportReader(patternsInFile, parent) {}

PatternImportReader::PatternImportReader(ReadFile readFile, QObject* parent) : FileReader(std::move(readFile), parent) {
    connect(&queue_, &ReadingQueue::progressed, this, &PatternImportReader::progressed);
}

Result<ImportedPatterns> patternsInFile(const QString& path, const PatternReadOptions& options,
                                        const ReadingQueue::Wanted& wanted) {
    auto bytes = fileContent(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!wanted())
        return refuse(phrase("Import", "The reading was cancelled."));
    return importPattern(std::move(*bytes), QFileInfo(path).fileName().toStdString(), options);
}

} // namespace vitrine
