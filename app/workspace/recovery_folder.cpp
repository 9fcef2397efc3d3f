#include "app/workspace/recovery_folder.h"

#include "app/workspace/living_lock.h"
#include "core/files/content/file_content.h"
#include "core/files/sample/sample_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine {

namespace {

const QString ending = QStringLiteral(".vitrine"), noteEnding = QStringLiteral(".json");
const QString studyName = QStringLiteral("study"), studyEnding = QStringLiteral(".vstudy");

QString stemOf(const QString& folder, const std::string& sample) {
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(sample), QCryptographicHash::Sha1);
    return folder + QLatin1Char('/') + QString::fromLatin1(hash.toHex().left(20));
}

QByteArray noteOf(const std::string& name, const QString& path, const QByteArray& fingerprint) {
    return QJsonDocument(QJsonObject{{QStringLiteral("name"), QString::fromStdString(name)},
                                     {QStringLiteral("path"), path},
                                     {QStringLiteral("fingerprint"), QString::fromLatin1(fingerprint.toHex())},
                                     {QStringLiteral("when"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}})
        .toJson();
}

/// The record of a file; where its note is missing or damaged, what the file alone tells.
RecoveryRecord recordOf(const QFileInfo& file) {
    QFile note(file.path() + QLatin1Char('/') + file.completeBaseName() + noteEnding);
    const QJsonObject told = note.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(note.readAll()).object() : QJsonObject();
    const QDateTime when = QDateTime::fromString(told[QStringLiteral("when")].toString(), Qt::ISODate);
    return {file.filePath(), told[QStringLiteral("name")].toString(file.fileName()), told[QStringLiteral("path")].toString(),
            QByteArray::fromHex(told[QStringLiteral("fingerprint")].toString().toLatin1()),
            when.isValid() ? when.toLocalTime() : file.lastModified()};
}

QString studyStem(const QString& folder) {
    return folder + QLatin1Char('/') + studyName;
}

/// A state and its note, both or none.
Result<QString> storeWithNote(const QString& stem, const QString& itsEnding, const Bytes& bytes, const QByteArray& note) {
    const std::vector<NamedBytes> files{{(stem + itsEnding).toStdString(), bytes},
                                        {(stem + noteEnding).toStdString(), Bytes(note.begin(), note.end())}};
    if (const auto written = writeFiles(files); !written)
        return std::unexpected(written.error());
    return stem + itsEnding;
}

std::vector<RecoveryRecord> recordsIn(const QDir& folder) {
    std::vector<RecoveryRecord> records;
    for (const QFileInfo& file :
         folder.entryInfoList({QLatin1Char('*') + ending, QLatin1Char('*') + studyEnding}, QDir::Files, QDir::Name))
        records.push_back(recordOf(file));
    return records;
}

/// Removes a folder that holds nothing but its lock.
void removeEmpty(const QString& folder, LivingLock& claim) {
    claim.release();
    QDir().rmdir(folder); // refuses where anything is left
}

} // namespace

QString lockOf(const QString& recoveryFolder) {
    return recoveryFolder + QStringLiteral("/copy.lock");
}

Result<QString> storeUnsaved(const QString& folder, const Unsaved& unsaved) {
    const auto bytes = writeSampleFile(*unsaved.sample, std::string());
    if (!bytes)
        return std::unexpected(bytes.error());
    return storeWithNote(stemOf(folder, unsaved.sample->id), ending, *bytes,
                         noteOf(unsaved.sample->name, unsaved.path, unsaved.fingerprint));
}

Result<QString> storeUnsaved(const QString& folder, const UnsavedStudy& unsaved) {
    const std::string name = unsaved.path.isEmpty() ? unsaved.outline.name : fileName(unsaved.path.toStdString());
    return storeWithNote(studyStem(folder), studyEnding, writeStudyFile(unsaved.outline),
                         noteOf(name, unsaved.path, unsaved.fingerprint));
}

void dropUnsaved(const QString& folder, const std::string& sample) {
    const QString stem = stemOf(folder, sample);
    QFile::remove(stem + ending);
    QFile::remove(stem + noteEnding);
}

void dropUnsavedStudy(const QString& folder) {
    QFile::remove(studyStem(folder) + studyEnding);
    QFile::remove(studyStem(folder) + noteEnding);
}

bool isOfStudy(const RecoveryRecord& record) {
    return record.file.endsWith(studyEnding);
}

Result<StudyOutline> studyIn(const RecoveryRecord& record) {
    const auto bytes = readFile(record.file.toStdString());
    if (!bytes)
        return std::unexpected(bytes.error());
    return readStudyFile(*bytes, record.name.toStdString());
}

std::vector<LeftBehind> leftBehind(const QString& root) {
    std::vector<LeftBehind> found;
    for (const QFileInfo& info : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        auto claim = std::make_shared<LivingLock>(lockOf(info.filePath()));
        if (!claim->take())
            continue;
        if (auto records = recordsIn(QDir(info.filePath())); !records.empty())
            found.push_back({info.filePath(), claim, std::move(records)});
        else
            removeEmpty(info.filePath(), *claim);
    }
    return found;
}

void removeRecord(const LeftBehind& left, const RecoveryRecord& record) {
    const QFileInfo file(record.file);
    QFile::remove(file.path() + QLatin1Char('/') + file.completeBaseName() + noteEnding);
    QFile::remove(record.file);
    if (recordsIn(QDir(left.folder)).empty())
        removeEmpty(left.folder, *left.claim);
}

} // namespace vitrine
