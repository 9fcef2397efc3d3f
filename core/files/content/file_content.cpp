#include "core/files/content/file_content.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fstream>

namespace vitrine {

namespace {

QString qt(const std::string& path) {
    return QString::fromStdString(path);
}

Problem unreadable(const std::string& path, const QString& reason) {
    return {phrase("File", "The file cannot be read: %1.").with(reason.toStdString()), {}, path};
}

Problem unwritable(const std::string& path, const QString& reason) {
    return {phrase("File", "The file cannot be written: %1.").with(reason.toStdString()),
            phrase("File", "Choose a folder that you may write to and that has room."), path};
}

bool writeAll(QSaveFile& file, std::span<const char> bytes) {
    return file.open(QIODevice::WriteOnly) &&
           file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
}

/// Puts a copy of the file at `path` beside it; a file that is not there is fine.
Result<std::string> keepPrevious(const std::string& path) {
    if (!QFileInfo::exists(qt(path)))
        return path;
    const auto old = readFile(path);
    if (!old)
        return std::unexpected(old.error());
    return writeFile(path + ".previous", *old);
}

} // namespace

std::string fileName(const std::string& path) {
    return QFileInfo(qt(path)).fileName().toStdString();
}

Result<Bytes> readFile(const std::string& path) {
    const QFileInfo info(qt(path));
    if (!info.exists())
        return refuse(phrase("File", "There is no such file."), {}, path);
    if (info.isDir())
        return refuse(phrase("File", "This is a folder, not a file."), {}, path);
    std::ifstream file(path, std::ios::binary); // no QFile: a QObject adopts the worker thread that it is made in
    Bytes bytes(static_cast<std::size_t>(info.size()));
    if (!file || !file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        return std::unexpected(unreadable(path, qt_error_string(errno)));
    return bytes;
}

Result<std::string> writeFile(const std::string& path, std::span<const char> bytes, Previous previous) {
    QSaveFile file(qt(path));
    if (!writeAll(file, bytes))
        return std::unexpected(unwritable(path, file.errorString()));
    if (previous == Previous::Keep)
        if (auto kept = keepPrevious(path); !kept)
            return kept;
    if (!file.commit())
        return std::unexpected(unwritable(path, file.errorString()));
    return path;
}

Result<std::vector<std::string>> writeFiles(std::span<const NamedBytes> files) {
    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const auto& [path, bytes] : files) {
        open.push_back(std::make_unique<QSaveFile>(qt(path)));
        if (!writeAll(*open.back(), bytes) || !open.back()->flush())
            return std::unexpected(unwritable(path, open.back()->errorString()));
    }
    std::vector<std::string> written;
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (!open[i]->commit())
            return std::unexpected(unwritable(files[i].path, open[i]->errorString()));
        written.push_back(files[i].path);
    }
    return written;
}

} // namespace vitrine
