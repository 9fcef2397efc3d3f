#include "app/files_of.h"

#include <QDir>

namespace vitrine {

bool isSampleFile(const QString& path) { return path.endsWith(QLatin1String(".vitrine"), Qt::CaseInsensitive); }

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
