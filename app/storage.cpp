#include "app/storage.h"

#include "core/files/sample_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace vitrine {

namespace {

std::unexpected<Problem> cannot(const Words& what, const QString& path, const QString& reason) {
    return refuse(what.with(reason.toStdString()), {}, QFileInfo(path).fileName().toStdString());
}

} // namespace

Result<std::vector<char>> fileContent(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return cannot(phrase("Storage", "The file cannot be opened: %1."), path,
                      QFileInfo(path).isDir() ? QStringLiteral("it is a folder") : file.errorString());
    std::vector<char> bytes(static_cast<std::size_t>(file.size()));
    const qint64 read = file.read(bytes.data(), static_cast<qint64>(bytes.size()));
    if (read != static_cast<qint64>(bytes.size()))
        return cannot(phrase("Storage", "The file cannot be read to its end: %1."), path, file.errorString());
    return bytes;
}

QByteArray fingerprint(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

Result<Sample> loadSample(const QString& path) {
    const auto bytes = fileContent(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto loaded = readSampleFile(*bytes, QFileInfo(path).fileName().toStdString());
    if (!loaded)
        return std::unexpected(loaded.error());
    return std::move(loaded->sample);
}

Result<QString> storeSample(const Sample& sample, const SampleResult& results, const QString& path) {
    const auto bytes = writeSampleFile(sample, &results);
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes->size());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes->data(), size) != size || !file.commit())
        return cannot(phrase("Storage", "The sample could not be saved: %1. The file is as it was before."), path,
                      file.errorString());
    return path;
}

} // namespace vitrine
