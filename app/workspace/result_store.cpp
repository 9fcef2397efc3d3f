#include "app/workspace/result_store.h"

#include "core/files/stored/stored_results.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QThreadPool>

#include <dlfcn.h>

namespace vitrine {

namespace {

/// Of the program and of the file that holds the code by which results are made, where that is another one: other code may make
/// other results. Empty where either cannot be told.
QByteArray build() {
    QStringList files{QCoreApplication::applicationFilePath()};
    Dl_info info;
    if (dladdr(reinterpret_cast<const void*>(&storedResult), &info) != 0 &&
        QFileInfo(QFile::decodeName(info.dli_fname)).isAbsolute())
        files << QFile::decodeName(info.dli_fname);
    QString told = QStringLiteral(VITRINE_VERSION);
    for (const QString& path : files) {
        const QFileInfo file(path);
        if (!file.isFile())
            return {};
        told += QStringLiteral(" %1 %2 %3").arg(path).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
    }
    return QCryptographicHash::hash(told.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
}

/// Removes what was written first, until the rest takes no more than `most`.
void limit(const QString& folder, qint64 most) {
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.results")}, QDir::Files, QDir::Time))
        if ((most -= file.size()) < 0)
            QFile::remove(file.filePath());
}

void write(const QString& path, const Shared<SampleResult>& result, qint64 most) {
    QSaveFile file(path);
    const std::string bytes = storedResult(*result);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()) ||
        !file.commit())
        return;
    limit(QFileInfo(path).path(), most);
}

} // namespace

QString ResultStore::fileOf(const QByteArray& fingerprint) const {
    static const QByteArray made = build();
    return QStringLiteral("%1/%2-%3.results").arg(folder_, QString::fromLatin1(fingerprint.toHex()), QString::fromLatin1(made));
}

std::optional<Shared<SampleResult>> ResultStore::find(const QByteArray& fingerprint) {
    QFile file(fileOf(fingerprint));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    auto result = resultFromStored({bytes.data(), std::size_t(bytes.size())});
    if (!result)
        return std::nullopt;
    held_.insert(fingerprint);
    return Shared<SampleResult>(std::move(*result));
}

void ResultStore::keep(const QByteArray& fingerprint, const Shared<SampleResult>& result) {
    const QString path = fileOf(fingerprint);
    if (path.isEmpty() || !held_.insert(fingerprint).second || !QDir().mkpath(folder_))
        return;
    QThreadPool::globalInstance()->start([path, result, most = most_] { write(path, result, most); });
}

} // namespace vitrine
