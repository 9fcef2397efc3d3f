#include "core/files/readers/reader.h"

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

Result<Reading> readThermogramFile(std::span<const char> bytes, const std::string& fileName,
                                   const ReadOptions& options) {
    auto text = fileText(bytes, fileName);
    if (!text)
        return std::unexpected(text.error());
    const SourceFile file{std::move(*text), fileName};
    for (const Reader& reader : thermogramReaders()) {
        if (!reader.recognises(file))
            continue;
        auto reading = reader.read(file, options);
        if (reading) {
            reading->dialect = reader.name;
            reading->encoding = encodingName(file.text.encoding());
        }
        return reading;
    }
    return refuse(phrase("Reading", "The file is in no format that is known here."), {}, fileName);
}

} // namespace vitrine
