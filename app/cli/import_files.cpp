#include "app/cli/import_files.h"

#include "core/files/content/file_content.h"
#include "core/files/import/answers.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "core/files/readers/thermogram_files.h"

#include <tbb/parallel_for.h>

#include <QFileInfo>

#include <variant>

namespace vitrine::cli {

namespace {

void tellNotes(const Console& console, const std::vector<Message>& notes) {
    for (const Message& note : notes)
        console.err << "  " << spoken(note) << '\n';
}

/// Notes about single curves that are not said about the whole file.
template<class Curve>
void tellNotesOf(const Console& console, const std::vector<Shared<Curve>>& curves, const std::vector<Message>& said) {
    for (const auto& curve : curves)
        for (const Message& note : curve->notes)
            if (std::ranges::find(said, note) == said.end())
                console.err << "  " << curve->source.curve << ": " << spoken(note) << '\n';
}

void tellUnderstood(const Console& console, const ImportedFile& file) {
    say(console, phrase("Cli", "%1: %2, %3, %4")
                     .with(file.original->file, file.reading.dialect, file.reading.encoding,
                           phrases("Cli", "%n scan(s)").count(static_cast<int>(file.scans.size()))));
    tellNotes(console, file.notes);
    tellNotesOf(console, file.scans, file.notes);
}

void tellUnderstood(const Console& console, const ImportedPatterns& file) {
    say(console, phrase("Cli", "%1: %2, %3, %4")
                     .with(file.original->file, file.reading.dialect, file.reading.encoding,
                           phrases("Cli", "%n pattern(s)").count(static_cast<int>(file.patterns.size()))));
    tellNotes(console, file.reading.notes);
    tellNotesOf(console, file.patterns, file.reading.notes);
}

void tellUnderstood(const Console& console, const ImportedRuby& file) {
    say(console,
        phrase("Cli", "%1: spectrum of ruby, %2")
            .with(file.original->file, phrases("Cli", "%n row(s)").count(static_cast<int>(file.reading.spectrum.counts.size()))));
    tellNotes(console, file.reading.notes);
}

void tellUnderstood(const Console& console, const ImportedHeatRun& file) {
    say(console, phrase("Cli", "%1: %2, a run for the heat capacity").with(file.original->file, file.run->source.dialect));
    tellNotes(console, file.notes);
}

/// The kind of files that are of a dialect; nothing where both kinds have one of that name.
std::optional<FileKind> kindOfDialect(const std::string& dialect) {
    const auto isAmong = [&](const std::vector<std::string>& names) { return std::ranges::find(names, dialect) != names.end(); };
    const bool scan = isAmong(thermogramDialects()), pattern = isAmong(patternDialects());
    return scan == pattern ? std::nullopt : std::optional(scan ? FileKind::Scan : FileKind::Pattern);
}

/// Answers with which any table of two columns or more can be read, to see what its columns are called.
ReadOptions withAnyColumns(ReadOptions options) {
    options.temperatureColumn = 0;
    options.signalColumn = 1;
    options.temperatureUnit = "K";
    options.signalUnit = "W/g";
    options.exo = ExoDirection::Up;
    return options;
}

PatternReadOptions withAnyColumns(PatternReadOptions options) {
    options.abscissaColumn = 0;
    options.intensityColumn = 1;
    options.axis = PatternAxis::Q;
    return options;
}

/// What a file gave, or why it cannot be read.
using FileRead = std::variant<Result<ImportedFile>, Result<ImportedPatterns>, Result<ImportedRuby>, Result<ImportedHeatRun>>;

std::optional<HeatRunRole> roleOf(FileKind kind) {
    switch (kind) {
    case FileKind::EmptyRun:
        return HeatRunRole::Empty;
    case FileKind::SapphireRun:
        return HeatRunRole::Sapphire;
    case FileKind::SampleRun:
        return HeatRunRole::Sample;
    default:
        return {};
    }
}

class Reader {
  public:
    /// `several`: the answers are about more than one file.
    Reader(const ImportOptions& options, bool several) : options_(options), several_(several) {}

    FileRead readBackground(const std::string& path) const {
        const Result<Bytes> bytes = readFile(path);
        return bytes ? readPatterns(*bytes, path, FileKind::Background)
                     : Result<ImportedPatterns>(std::unexpected(bytes.error()));
    }

    FileRead read(const std::string& path) const {
        const Result<Bytes> bytes = readFile(path);
        if (!bytes)
            return Result<ImportedFile>(std::unexpected(bytes.error()));
        const FileKind kind = kindOf(*bytes, path);
        if (kind == FileKind::Scan)
            return readScans(*bytes, path);
        if (kind == FileKind::Ruby)
            return importRuby(*bytes, fileName(path), options_.spectrum);
        if (const auto role = roleOf(kind))
            return readHeatRun(*bytes, path, *role);
        return readPatterns(*bytes, path, kind);
    }

  private:
    FileKind kindOf(const Bytes& bytes, const std::string& path) const {
        if (options_.kind)
            return *options_.kind;
        if (const auto kind = kindOfDialect(options_.form.dialect))
            return *kind;
        return looksLikePattern(bytes, fileName(path)) ? FileKind::Pattern : FileKind::Scan;
    }

    Result<ImportedFile> readScans(const Bytes& bytes, const std::string& path) const {
        const std::string name = fileName(path);
        const auto read = [&](const ReadOptions& options) { return importThermogram(bytes, name, options, ExoQuestion::Later); };
        const auto answers = formed(options_.read, name, read);
        if (!answers)
            return std::unexpected(answers.error());
        return several_ ? readWhereOpen(*answers, read).file : read(*answers);
    }

    Result<ImportedHeatRun> readHeatRun(const Bytes& bytes, const std::string& path, HeatRunRole role) const {
        const auto form = withForm(options_.read, options_.form, {}, fileName(path));
        if (!form)
            return std::unexpected(form.error());
        ReadOptions read = *form; // the mass of sapphire or sample stands among the choices
        read.mass = {};
        return importHeatRun(bytes, fileName(path), role, {read, {}});
    }

    Result<ImportedPatterns> readPatterns(const Bytes& bytes, const std::string& path, FileKind kind) const {
        const PatternRole role = kind == FileKind::Background ? PatternRole::Background : PatternRole::Sample;
        const std::string name = fileName(path);
        PatternReadOptions given = options_.structure.read;
        given.kindByHand = options_.kind.has_value();
        const auto answers =
            formed(given, name, [&](const PatternReadOptions& options) { return importPattern(bytes, name, options); });
        if (!answers)
            return std::unexpected(answers.error());
        return several_ ? importPatternWhereOpen(bytes, name, *answers, role).file : importPattern(bytes, name, *answers, role);
    }

    /// The answers with those about the form; where columns are named by their titles, those of the file are looked at first.
    template<class Options, class Read>
    Result<Options> formed(const Options& options, const std::string& name, const Read& read) const {
        if (!namesTitles(options_.form))
            return withForm(options, options_.form, {}, name);
        ReadingOptions textOnly = options_.form;
        textOnly.columns.clear();
        const auto text = withForm(options, textOnly, {}, name);
        auto file = text ? read(*text) : std::unexpected(text.error());
        if (text && !file)
            file = read(withAnyColumns(*text));
        return withForm(options, options_.form, file ? file->reading.columns : std::vector<ColumnUnderstood>(), name);
    }

    const ImportOptions& options_;
    bool several_;
};

/// Small files are read side by side, large ones in turn: each is in memory while it is read.
std::vector<FileRead> readAll(const QStringList& paths, const Reader& reader) {
    constexpr qint64 small = 16 << 20;
    std::vector<FileRead> read(static_cast<std::size_t>(paths.size()));
    const auto isSmall = [&](std::size_t i) { return QFileInfo(paths[static_cast<qsizetype>(i)]).size() < small; };
    const auto take = [&](std::size_t i) { read[i] = reader.read(paths[static_cast<qsizetype>(i)].toStdString()); };
    tbb::parallel_for(std::size_t(0), read.size(), [&](std::size_t i) {
        if (isSmall(i))
            take(i);
    });
    for (std::size_t i = 0; i < read.size(); ++i)
        if (!isSmall(i))
            take(i);
    return read;
}

template<class File>
bool keep(Result<File>&& file, std::vector<File>& list, ReadFiles& files, const Console& console) {
    if (!file) {
        report(console, file.error());
        return false;
    }
    tellUnderstood(console, *file);
    if (files.firstSha256.empty()) {
        files.firstSha256 = file->original->sha256;
        if constexpr (requires { propose(file->reading, file->original->file); })
            files.proposal = propose(file->reading, file->original->file);
    }
    list.push_back(std::move(*file));
    return true;
}

bool keep(FileRead&& read, ReadFiles& files, const Console& console) {
    if (auto* scans = std::get_if<Result<ImportedFile>>(&read))
        return keep(std::move(*scans), files.scans, files, console);
    if (auto* ruby = std::get_if<Result<ImportedRuby>>(&read))
        return keep(std::move(*ruby), files.rubies, files, console);
    if (auto* run = std::get_if<Result<ImportedHeatRun>>(&read))
        return keep(std::move(*run), files.heatRuns, files, console);
    return keep(std::move(std::get<Result<ImportedPatterns>>(read)), files.patterns, files, console);
}

} // namespace

std::optional<ReadFiles> readFiles(const QStringList& paths, const ImportOptions& options, const Console& console) {
    const Reader reader(options, paths.size() + (options.structure.background ? 1 : 0) > 1);
    ReadFiles files;
    bool complete = true;
    for (FileRead& read : readAll(paths, reader))
        complete = keep(std::move(read), files, console) && complete;
    if (options.structure.background)
        complete = keep(reader.readBackground(*options.structure.background), files, console) && complete;
    if (const auto question = reconcileExo(files.scans)) {
        report(console, *question);
        complete = false;
    }
    return complete ? std::optional(std::move(files)) : std::nullopt;
}

} // namespace vitrine::cli
