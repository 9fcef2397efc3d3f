#include "app/watch/watched_file.h"

#include "app/commands/files_of.h"
#include "app/import/pattern_import.h"
#include "app/settings/settings.h"
#include "app/workspace/storage.h"
#include "core/files/import/answers.h"
#include "core/files/readers/thermogram_files.h"

#include <QCryptographicHash>

namespace vitrine {

namespace {

FileKind kindOf(const QString& path) {
    const FileGuess guess = guessesOf({path}).front();
    return rememberedKind(guess.form).value_or(guess.kind);
}

std::string dialectOf(const Result<ImportedFile>& read, const Bytes& bytes, const std::string& name) {
    constexpr std::size_t enough = 1 << 16;
    return read ? read->reading.dialect : thermogramDialect({bytes.data(), std::min(bytes.size(), enough)}, name);
}

Result<ImportedFile> scansIn(const Bytes& bytes, const std::string& name, const Study& study) {
    auto plain = importThermogram(bytes, name);
    const std::string dialect = dialectOf(plain, bytes, name);
    const ReadOptions remembered = rememberedAnswers(dialect);
    const ReadOptions given = remembered == ReadOptions{} ? answersOfLatestScan(study, dialect) : remembered;
    if (given == ReadOptions{})
        return plain;
    auto answered = correctsFiles(dialect) ? importThermogram(bytes, name, given) : importWhereOpen(bytes, name, given).file;
    return answered ? answered : plain;
}

bool isStack(const Result<ImportedPatterns>& read) {
    return read && std::ranges::any_of(read->patterns, [](const auto& p) { return p->recording->frames.frames > 1; });
}

Result<ImportedPatterns> patternsIn(const Bytes& bytes, const std::string& name, const Study& study) {
    const PatternRole role = proposedRole(QString::fromStdString(name));
    const auto plain = importPattern(bytes, name, {}, role);
    PatternReadOptions given = answersOfLatestPattern(study, plain ? plain->reading.dialect : std::string());
    if (isStack(plain) && !given.frames)
        given.frames = rememberedFrames();
    if (isStack(plain) && !given.frames)
        return refuse(phrase("Watch", "The file holds a stack of frames, and nobody has said yet what they become."),
                      phrase("Watch", "Import one such file by hand; the answer is remembered."));
    if (given == PatternReadOptions{})
        return plain;
    auto answered =
        isStack(plain) ? importPattern(bytes, name, given, role) : importPatternWhereOpen(bytes, name, given, role).file;
    return answered ? answered : plain;
}

template<class Read>
void put(WatchedFile& file, Result<Read> read, std::optional<Read> WatchedFile::*part) {
    if (read)
        file.*part = std::move(*read);
    else
        file.problem = read.error();
}

void readContent(WatchedFile& file, const Bytes& bytes, const Study& study) {
    const std::string name = fileNameOf(file.path);
    if (file.kind == FileKind::Ruby || file.kind == FileKind::HeatRun)
        file.problem = Problem{phrase("Watch", "Spectra of ruby and runs for a heat capacity are not read by a watch."),
                               phrase("Watch", "Import the file by hand."), name};
    else if (file.kind == FileKind::Patterns)
        put(file, patternsIn(bytes, name, study), &WatchedFile::patterns);
    else
        put(file, scansIn(bytes, name, study), &WatchedFile::scans);
}

} // namespace

ReadOptions answersOfLatestScan(const Study& study, const std::string& dialect) {
    ReadOptions answers;
    for (const auto& sample : study.samples)
        for (const auto& scan : sample->scans)
            if (scan->source.dialect == dialect && !scan->source.answers.empty())
                answers = readOptionsOf(scan->source.answers).value_or(answers);
    answers.heatingRate.reset();
    answers.mass.reset();
    return answers;
}

PatternReadOptions answersOfLatestPattern(const Study& study, const std::string& dialect) {
    PatternReadOptions answers;
    for (const auto& sample : study.samples)
        for (const auto& pattern : sample->patterns)
            if ((dialect.empty() || pattern->source.dialect == dialect) && !pattern->source.answers.empty())
                answers = patternOptionsOf(pattern->source.answers).value_or(answers);
    return answers;
}

WatchedFile readWatched(const QString& path, const Study& study) {
    WatchedFile file{path, {}, kindOf(path), {}, {}, {}};
    const auto bytes = fileContent(path);
    if (!bytes) {
        file.problem = bytes.error();
        return file;
    }
    const QByteArrayView all(bytes->data(), static_cast<qsizetype>(bytes->size()));
    file.sha256 = QCryptographicHash::hash(all.toByteArray(), QCryptographicHash::Sha256).toHex().toStdString();
    readContent(file, *bytes, study);
    return file;
}

} // namespace vitrine
