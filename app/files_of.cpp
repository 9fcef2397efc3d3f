#include "app/files_of.h"

#include "app/storage.h"
#include "core/files/pattern_reading.h"
#include "core/files/study_storage.h"

#include <QDirIterator>
#include <QFile>

namespace vitrine {

namespace {

QStringList filesBelow(const QString& folder) {
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (each.hasNext())
        if (const QString path = each.next(); fileOfPrevious(path).isEmpty())
            files << QFileInfo(path).absoluteFilePath();
    std::ranges::sort(files);
    return files;
}

} // namespace

bool isSampleFile(const QString& path) {
    const QString file = fileOfPrevious(path);
    return (file.isEmpty() ? path : file).endsWith(QLatin1String(".vitrine"), Qt::CaseInsensitive);
}

bool isStudyPath(const QString& path) { return isStudyFile(path.toStdString()); }

bool isPatternFile(const QString& path) {
    constexpr qint64 enough = 1 << 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(enough);
    return looksLikePattern({head.constData(), static_cast<std::size_t>(head.size())}, QFileInfo(path).fileName().toStdString());
}

QStringList filesOf(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths)
        files += QFileInfo(path).isDir() ? filesBelow(path) : QStringList{path};
    return files;
}

} // namespace vitrine
