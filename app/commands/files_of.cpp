#include "app/commands/files_of.h"

#include "app/workspace/storage.h"
#include "core/files/content/pattern_reading.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "core/files/study/study_storage.h"

#include <QDir>
#include <QFile>

namespace vitrine {

namespace {

/// A folder that holds studies stands for them alone: what lies beside and below them is theirs.
void addFilesBelow(const QString& folder, QStringList& files) {
    const auto studies = studyFilesIn(folder.toStdString());
    for (const std::string& study : studies)
        files << QFileInfo(QString::fromStdString(study)).absoluteFilePath();
    if (!studies.empty())
        return;
    constexpr auto all = QDir::Files | QDir::Dirs | QDir::Readable | QDir::NoDotAndDotDot;
    for (const QFileInfo& each : QDir(folder).entryInfoList(all))
        if (!each.isDir() && fileOfPrevious(each.filePath()).isEmpty())
            files << each.absoluteFilePath();
        else if (each.isDir() && !each.isSymLink())
            addFilesBelow(each.filePath(), files);
}

QStringList filesBelow(const QString& folder) {
    QStringList files;
    addFilesBelow(folder, files);
    std::ranges::sort(files);
    return files;
}

} // namespace

bool isSampleFile(const QString& path) {
    const QString file = fileOfPrevious(path);
    return (file.isEmpty() ? path : file).endsWith(QLatin1String(".vitrine"), Qt::CaseInsensitive);
}

bool isStudyPath(const QString& path) {
    return isStudyFile(path.toStdString());
}

bool isPatternFile(const QString& path) {
    constexpr qint64 enough = 1 << 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(enough);
    return looksLikePattern({head.constData(), static_cast<std::size_t>(head.size())}, QFileInfo(path).fileName().toStdString());
}

std::vector<FileGuess> guessesOf(const QStringList& paths) {
    constexpr qint64 enough = 1 << 18;
    std::vector<FileGuess> guesses;
    for (const QString& path : paths) {
        QFile file(path);
        const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
        guesses.push_back(
            guessKind({head.constData(), static_cast<std::size_t>(head.size())}, QFileInfo(path).fileName().toStdString()));
    }
    return together(std::move(guesses));
}

QStringList filesOf(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths)
        files += QFileInfo(path).isDir() ? filesBelow(path) : QStringList{path};
    return files;
}

} // namespace vitrine
