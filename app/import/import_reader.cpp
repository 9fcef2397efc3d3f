#include "app/import/import_reader.h"

#include "app/workspace/storage.h"

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

ImportReader::ImportReader(ReadFile readFile, QObject* parent) : FileReader(std::move(readFile), parent) {
    connect(&queue_, &ReadingQueue::progressed, this, &ImportReader::progressed);
}

} // namespace vitrine
