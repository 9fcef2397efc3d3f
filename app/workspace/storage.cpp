#include "app/workspace/storage.h"

#include "core/files/content/sha256.h"
#include "core/files/json/results_json.h"
#include "core/files/sample/sample_storage.h"

#include <QFile>
#include <QFileInfo>

namespace vitrine {

namespace {

const QString previousEnding = QStringLiteral(".previous");

std::unexpected<Problem> cannot(const Message& what, const QString& path, const QString& reason) {
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
    const auto bytes = fileContent(path);
    return bytes ? QByteArray::fromHex(QByteArray::fromStdString(sha256(*bytes))) : QByteArray();
}

Result<LoadedSample> openSample(const QString& path) {
    const auto bytes = fileContent(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readSampleFile(*bytes, QFileInfo(path).fileName().toStdString());
}

Result<Sample> loadSample(const QString& path) {
    auto loaded = openSample(path);
    if (!loaded)
        return std::unexpected(loaded.error());
    return std::move(loaded->sample);
}

Result<QString> storeSample(const Sample& sample, const SampleResult& results, const QString& path) {
    const auto stored = storeSampleFile(path.toStdString(), sample, sampleResultText(sample, results));
    if (!stored)
        return ask(stored.error().asks,
                   phrase("Storage", "The sample could not be saved: %1 The file is as it was before.").with(stored.error().what),
                   QFileInfo(path).fileName().toStdString(), stored.error().remedy);
    return path;
}

QString previousOf(const QString& path) {
    return path + previousEnding;
}

QString fileOfPrevious(const QString& path) {
    return path.endsWith(previousEnding) ? path.chopped(previousEnding.size()) : QString();
}

std::string fileNameOf(const QString& path) {
    return QFileInfo(path).fileName().toStdString();
}

} // namespace vitrine
