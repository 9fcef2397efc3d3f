#include "app/cli/import_files.h"

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

class Reader {
  public:
    Reader(const ImportOptions& options, const Console& console) : options_(options), console_(console) {}

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
        return looksLikePattern(bytes, fileName(path)) ? FileKind::Pattern : FileKind::Scan;
    }

    bool readScans(Bytes bytes, const std::string& path) {
        return keep(importThermogram(std::move(bytes), fileName(path), options_.read, ExoQuestion::Later), files.scans);
    }

    bool readPatterns(Bytes bytes, const std::string& path, FileKind kind) {
        const PatternRole role = kind == FileKind::Background ? PatternRole::Background : PatternRole::Sample;
        return keep(importPattern(std::move(bytes), fileName(path), options_.structure.read, role),
                    files.patterns);
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
    const Console& console_;
};

} // namespace

std::optional<ReadFiles> readFiles(const QStringList& paths, const ImportOptions& options,
                                   const Console& console) {
    Reader reader(options, console);
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
