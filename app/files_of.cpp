#include "app/files_of.h"

#include "core/files/pattern_reading.h"

#include <QDir>
#include <QFile>

namespace vitrine {

bool isSampleFile(const QString& path) { return path.endsWith(QLatin1String(".vitrine"), Qt::CaseInsensitive); }

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
        if (QFileInfo(path).isDir())
            for (const QFileInfo& file : QDir(path).entryInfoList(QDir::Files | QDir::Readable, QDir::Name))
                files << file.absoluteFilePath();
        else
            files << path;
    return files;
}

} // namespace vitrine
