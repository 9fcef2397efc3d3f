#include "app/cli/import_files.h"

#include "core/files/answers.h"
#include "core/files/file_content.h"

namespace vitrine::cli {

namespace {

void tellNotes(const Console& console, const std::vector<Words>& notes) {
    for (const Words& note : notes)
        console.err << "  " << spoken(note) << '\n';
}

/// Notes about single curves that are not said about the whole file.
template<class Curve>
void tellNotesOf(const Console& console, const std::vector<Shared<Curve>>& curves,
                 const std::vector<Words>& said) {
    for (const auto& curve : curves)
        for (const Words& note : curve->notes)
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

class Reader {
  public:
    /// `several`: the answers are about more than one file.
    Reader(const ImportOptions& options, bool several, const Console& console)
        : options_(options), several_(several), console_(console) {}

    bool readBackground(const std::string& path) {
        return withBytes(
            path, [&](Bytes bytes) { return readPatterns(std::move(bytes), path, FileKind::Background); });
    }

    bool read(const std::string& path) {
        return withBytes(path, [&](Bytes bytes) {
            const FileKind kind = kindOf(bytes, path);
            return kind == FileKind::Scan ? readScans(std::move(bytes), path)
                                          : readPatterns(std::move(bytes), path, kind);
        });
    }

    ReadFiles files;

  private:
    template<class Next>
    bool withBytes(const std::string& path, Next next) {
        Result<Bytes> bytes = readFile(path);
        if (!bytes)
            report(console_, bytes.error());
        return bytes && next(std::move(*bytes));
    }

    FileKind kindOf(const Bytes& bytes, const std::string& path) const {
        if (options_.kind)
            return *options_.kind;
        if (const auto kind = kindOfDialect(options_.form.dialect))
            return *kind;
        return looksLikePattern(bytes, fileName(path)) ? FileKind::Pattern : FileKind::Scan;
    }

    bool readScans(const Bytes& bytes, const std::string& path) {
        const std::string name = fileName(path);
        const auto read = [&](const ReadOptions& options) { return importThermogram(bytes, name, options, ExoQuestion::Later); };
        const auto answers = formed(options_.read, name, read);
        if (!answers)
            return report(console_, answers.error()), false;
        return keep(several_ ? readWhereOpen(*answers, read).file : read(*answers), files.scans);
    }

    bool readPatterns(const Bytes& bytes, const std::string& path, FileKind kind) {
        const PatternRole role = kind == FileKind::Background ? PatternRole::Background : PatternRole::Sample;
        const std::string name = fileName(path);
        PatternReadOptions given = options_.structure.read;
        given.kindByHand = options_.kind.has_value();
        const auto answers = formed(given, name, [&](const PatternReadOptions& options) { return importPattern(bytes, name, options); });
        if (!answers)
            return report(console_, answers.error()), false;
        return keep(several_ ? importPatternWhereOpen(bytes, name, *answers, role).file : importPattern(bytes, name, *answers, role),
                    files.patterns);
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

    template<class File>
    bool keep(Result<File> file, std::vector<File>& list) {
        if (!file) {
            report(console_, file.error());
            return false;
        }
        tellUnderstood(console_, *file);
        if (files.firstSha256.empty()) {
            files.firstSha256 = file->original->sha256;
            files.proposal = propose(file->reading, file->original->file);
        }
        list.push_back(std::move(*file));
        return true;
    }

    const ImportOptions& options_;
    bool several_;
    const Console& console_;
};

} // namespace

std::optional<ReadFiles> readFiles(const QStringList& paths, const ImportOptions& options,
                                   const Console& console) {
    Reader reader(options, paths.size() + (options.structure.background ? 1 : 0) > 1, console);
    bool complete = true;
    for (const QString& path : paths)
        complete = reader.read(path.toStdString()) && complete;
    if (options.structure.background)
        complete = reader.readBackground(*options.structure.background) && complete;
    if (const auto question = reconcileExo(reader.files.scans)) {
        report(console, *question);
        complete = false;
    }
    return complete ? std::optional(std::move(reader.files)) : std::nullopt;
}

} // namespace vitrine::cli
