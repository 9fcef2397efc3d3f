#include "core/files/sample/sample_storage.h"

#include "core/files/content/file_content.h"
#include "core/files/content/mapped_file.h"

#include <QDir>

namespace vitrine {

Result<LoadedSample> loadSampleFile(const std::string& path, const SampleParts& parts) {
    const auto file = mapFile(path);
    if (!file)
        return std::unexpected(file.error());
    return readSampleFile(file->bytes(), path, parts);
}

Result<std::string> storeSampleFile(const std::string& path, const Sample& sample, const std::string& results) {
    auto bytes = writeSampleFile(sample, results);
    if (!bytes) {
        bytes.error().where = path;
        return std::unexpected(bytes.error());
    }
    return writeFile(path, *bytes, Previous::Keep);
}

Result<std::vector<std::string>> sampleFilesAt(const std::string& path) {
    const QFileInfo info(QString::fromStdString(path));
    if (!info.isDir())
        return std::vector{path};
    std::vector<std::string> files;
    const QDir folder(info.filePath());
    for (const QString& name : folder.entryList({QStringLiteral("*.vitrine")}, QDir::Files, QDir::Name))
        files.push_back(folder.filePath(name).toStdString());
    if (files.empty())
        return refuse(phrase("File", "The folder holds no sample file."), {}, path);
    return files;
}

} // namespace vitrine
