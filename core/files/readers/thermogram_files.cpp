#include "core/files/readers/thermogram_files.h"

#include "core/files/readers/binary_files.h"
#include "core/files/readers/reader.h"
#include "core/files/readers/settle_exo.h"
#include "core/files/text/quoted.h"

#include <algorithm>

// The one list of dialects: each line names a function `Reader name()` that a file of this folder defines.
#define VITRINE_READERS(READER)                                                                                                  \
    READER(mettlerStare)                                                                                                         \
    READER(netzschProteus)                                                                                                       \
    READER(taUniversalAnalysis)                                                                                                  \
    READER(pyrisAscii)                                                                                                           \
    READER(pyrisCsv)                                                                                                             \
    READER(taTrios)                                                                                                              \
    READER(microCal)                                                                                                             \
    READER(setaramCalisto)                                                                                                       \
    READER(hitachi)                                                                                                              \
    READER(delimitedTable)

namespace vitrine {

#define VITRINE_DECLARE(name) Reader name();
VITRINE_READERS(VITRINE_DECLARE)
#undef VITRINE_DECLARE

std::span<const Reader> thermogramReaders() {
#define VITRINE_ITEM(name) name(),
    static const Reader readers[] = {VITRINE_READERS(VITRINE_ITEM)};
#undef VITRINE_ITEM
    return readers;
}

std::vector<std::string> thermogramDialects() {
    std::vector<std::string> names;
    for (const Reader& reader : thermogramReaders())
        names.push_back(reader.name);
    return names;
}

std::vector<std::string> textEncodings() {
    std::vector<std::string> names;
    for (const Encoding encoding : encodings)
        names.push_back(encodingName(encoding));
    return names;
}

Result<FileText> textOf(std::span<const char> bytes, const std::string& fileName, const std::string& encoding) {
    if (encoding.empty())
        return fileText(bytes, fileName);
    const auto known = std::ranges::find(encodings, encoding, encodingName);
    if (known == std::end(encodings))
        return ask(Question::Encoding, phrase("Reading", "There is no encoding “%1”.").with(encoding), fileName);
    return fileText(bytes, fileName, *known);
}

namespace {

/// The reader that was answered, or those that claim the file, the surest first.
std::vector<const Reader*> readersFor(const SourceFile& file, const std::string& dialect) {
    if (dialect.empty())
        return claimants(thermogramReaders(), file);
    const auto readers = thermogramReaders();
    const auto found = std::ranges::find(readers, dialect, &Reader::name);
    return found == readers.end() ? std::vector<const Reader*>{} : std::vector<const Reader*>{&*found};
}

/// Names the columns that are not used, so that none is lost in silence.
void noteUnusedColumns(Reading& reading) {
    std::vector<std::string> names;
    for (const ColumnUnderstood& column : reading.columns)
        if (column.role == "unused" && !(column.name.empty() && column.unit.empty()))
            names.push_back(column.unit.empty() ? column.name : column.name + " [" + column.unit + "]");
    if (!names.empty())
        reading.notes.push_back(
            phrases("Reading", "%n column(s) not used: %1.").count(static_cast<int>(names.size())).with(quotedNames(names)));
}

bool isOpen(const ReadScan& scan) {
    return scan.exoBasis == ExoBasis::Open;
}

/// Tries the readers. Once one of them has read the rows and only asks what the file leaves open, no other is tried: it would
/// answer by guessing.
std::optional<Result<Reading>> readBySurestReader(const SourceFile& file, const ReadOptions& options) {
    bool asks = false;
    return readBySurest<Reading>(readersFor(file, options.dialect), [&](const Reader& reader) -> Attempt<Reading> {
        if (asks)
            return {refuse({}), Reached::Nothing};
        Attempt<Reading> attempt = reader.read(file, options);
        asks = !attempt.result && attempt.reached == Reached::Rows;
        if (attempt.result)
            attempt.result->dialect = reader.name;
        return attempt;
    });
}

} // namespace

std::string thermogramDialect(std::span<const char> bytes, const std::string& fileName) {
    auto text = fileText(bytes, fileName);
    if (!text)
        return {};
    const auto readers = readersFor({std::move(*text), fileName}, {});
    return readers.empty() ? std::string() : readers.front()->name;
}

Result<Reading> readThermogramFile(std::span<const char> bytes, const std::string& fileName, const ReadOptions& options,
                                   ExoQuestion question) {
    if (auto binary = namedBinary(bytes, fileName))
        return std::unexpected(std::move(*binary));
    auto text = textOf(bytes, fileName, options.encoding);
    if (!text)
        return std::unexpected(text.error());
    const SourceFile file{std::move(*text), fileName};
    auto reading = readBySurestReader(file, options);
    if (!reading)
        return refuse(phrase("Reading", "The file is in no format that is known here."), {}, fileName);
    if (*reading && question == ExoQuestion::AtOnce && std::ranges::any_of((*reading)->scans, isOpen))
        return std::unexpected(exoQuestion(fileName));
    if (*reading) {
        (*reading)->encoding = encodingName(file.text.encoding());
        noteUnusedColumns(**reading);
    }
    return std::move(*reading);
}

} // namespace vitrine
