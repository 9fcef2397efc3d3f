#include "app/import/pattern_import_reader.h"

#include "app/workspace/storage.h"
#include "core/files/import/answers.h"

#include <QFileInfo>

namespace vitrine {

PatternImportReader::PatternImportReader(QObject* parent) : PatternImportReader(patternsInFile, parent) {}

PatternImportReader::PatternImportReader(ReadFile readFile, QObject* parent) : QObject(parent), readFile_(std::move(readFile)) {
    connect(&queue_, &ReadingQueue::progressed, this, &PatternImportReader::progressed);
}

void PatternImportReader::read(const QStringList& paths) {
    paths_ = paths;
    queue_.restart(static_cast<int>(paths.size()));
    for (int file = 0; file < paths.size(); ++file)
        readAgain(file, {});
}

void PatternImportReader::readAgain(int file, const PatternReadOptions& options) {
    queue_.start(file, [this, file, options, path = paths_[file], read = readFile_](const Wanted& wanted) {
        auto answer = std::make_shared<const Result<ImportedPatterns>>(read(path, options, wanted));
        return std::function<void()>([this, file, answer] { Q_EMIT fileRead(file, answer); });
    });
}

void PatternImportReader::readWhereOpen(int file, const PatternReadOptions& given) {
    queue_.start(file, [this, file, given, path = paths_[file], read = readFile_](const Wanted& wanted) {
        const auto reading = [&](const PatternReadOptions& options) { return read(path, options, wanted); };
        auto answer = std::make_shared<const Result<ImportedPatterns>>(vitrine::readWhereOpen(given, reading).file);
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
