#include "core/files/readers/reader.h"

#include <algorithm>

// The one list of dialects: each line names a function `Reader name()` that a file of this folder defines.
#define VITRINE_READERS(READER)                                                                              \
    READER(mettlerStare)                                                                                     \
    READER(netzschProteus)                                                                                   \
    READER(taUniversalAnalysis)                                                                              \
    READER(pyrisAscii)                                                                                       \
    READER(pyrisCsv)                                                                                         \
    READER(taTrios)                                                                                          \
    READER(microCal)                                                                                         \
    READER(setaramCalisto)                                                                                   \
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

/// The reader that was answered, else the first one that recognises the file.
const Reader* readerOf(const SourceFile& file, const std::string& dialect) {
    const auto readers = thermogramReaders();
    const auto found = std::ranges::find_if(readers, [&](const Reader& reader) {
        return dialect.empty() ? reader.recognises(file) : reader.name == dialect;
    });
    return found == readers.end() ? nullptr : &*found;
}

} // namespace

std::string thermogramDialect(std::span<const char> bytes, const std::string& fileName) {
    auto text = fileText(bytes, fileName);
    const Reader* reader = text ? readerOf({std::move(*text), fileName}, {}) : nullptr;
    return reader ? reader->name : std::string();
}

Result<Reading> readThermogramFile(std::span<const char> bytes, const std::string& fileName,
                                   const ReadOptions& options) {
    auto text = textOf(bytes, fileName, options.encoding);
    if (!text)
        return std::unexpected(text.error());
    const SourceFile file{std::move(*text), fileName};
    const Reader* reader = readerOf(file, options.dialect);
    if (!reader)
        return refuse(phrase("Reading", "The file is in no format that is known here."), {}, fileName);
    auto reading = reader->read(file, options);
    if (reading) {
        reading->dialect = reader->name;
        reading->encoding = encodingName(file.text.encoding());
    }
    return reading;
}

} // namespace vitrine
