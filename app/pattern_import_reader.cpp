#include "app/pattern_import_reader.h"

#include "app/storage.h"

#include <QFileInfo>

namespace vitrine {

PatternImportReader::PatternImportReader(QObject* parent) : PatternImportReader(patternsInFile, parent) {}

PatternImportReader::PatternImportReader(ReadFile readFile, QObject* parent)
    : QObject(parent), readFile_(std::move(readFile)) {
    connect(&queue_, &ReadingQueue::progressed, this, &PatternImportReader::progressed);
}

void PatternImportReader::read(const QStringList& paths, const PatternReadOptions& options) {
    queue_.restart(static_cast<int>(paths.size()));
    for (int file = 0; file < paths.size(); ++file)
        queue_.start(file, [this, file, options, path = paths[file], read = readFile_](const Wanted& wanted) {
            auto answer = std::make_shared<const Result<ImportedPatterns>>(read(path, options, wanted));
            return std::function<void()>([this, file, answer] { Q_EMIT fileRead(file, answer); });
        });
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
