#include "app/commands/thumbnails.h"

#include "widgets/import/curve_picture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace vitrine {

namespace {

QString folder() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/thumbnails");
}

QString fileFor(const QString& path, bool dark) {
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(20);
    return QStringLiteral("%1/%2-%3.png")
        .arg(folder(), QString::fromLatin1(hash), dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace

void keepThumbnail(const QString& path, const Sample& sample) {
    QDir().mkpath(folder());
    const CurvePicture picture = pictureOf(sample);
    for (const bool dark : {false, true}) {
        QSaveFile file(fileFor(path, dark));
        const QImage image = imageOf(picture, thumbnailSize, dark ? Theme::darkTheme() : Theme::light());
        if (file.open(QIODevice::WriteOnly) && image.save(&file, "PNG"))
            file.commit();
    }
}

QIcon thumbnailOf(const QString& path, bool dark) {
    QImage image(fileFor(path, dark));
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(image.width() / static_cast<double>(thumbnailSize.width()));
    return QIcon(QPixmap::fromImage(image));
}

} // namespace vitrine
