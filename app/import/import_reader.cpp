#include "app/import/import_reader.h"

#include "app/workspace/storage.h"
#include "core/files/import/answers.h"

#include <QFileInfo>

namespace vitrine {

namespace {

Result<ImportedFile> imported(const QString& path, const ReadOptions& options, const ImportReader::Wanted& wanted) {
    const auto bytes = fileContent(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!wanted())
        return refuse(phrase("Import", "The reading was cancelled."));
    return importThermogram(*bytes, QFileInfo(path).fileName().toStdString(), options);
}

} // namespace

ImportReader::ImportReader(QObject* parent) : ImportReader(imported, parent) {}

ImportReader::ImportReader(ReadFile readFile, QObject* parent) : QObject(parent), readFile_(std::move(readFile)) {
    connect(&queue_, &ReadingQueue::progressed, this, &ImportReader::progressed);
}

void ImportReader::read(const QStringList& paths) {
    paths_ = paths;
    queue_.restart(static_cast<int>(paths.size()));
    for (int file = 0; file < paths.size(); ++file)
        readAgain(file, {});
}

void ImportReader::readAgain(int file, const ReadOptions& options) {
    queue_.start(file, [this, file, options, path = paths_[file], read = readFile_](const Wanted& wanted) {
        auto answer = std::make_shared<const Result<ImportedFile>>(read(path, options, wanted));
        return std::function<void()>([this, file, answer] { Q_EMIT fileRead(file, answer); });
    });
}

void ImportReader::readWhereOpen(int file, const ReadOptions& given) {
    queue_.start(file, [this, file, given, path = paths_[file], read = readFile_](const Wanted& wanted) {
        const auto reading = [&](const ReadOptions& options) { return read(path, options, wanted); };
        auto answer = std::make_shared<const Result<ImportedFile>>(vitrine::readWhereOpen(given, reading).file);
        return std::function<void()>([this, file, answer] { Q_EMIT fileRead(file, answer); });
    });
}

} // namespace vitrine
