#include "core/files/patterns/pattern_reader.h"

#include "core/files/text/titles.h"

// The one list of dialects: each line names a function `PatternReader name()` that a file of this folder
// defines.
#define VITRINE_PATTERN_READERS(READER)                                                                      \
    READER(nexusPatterns)                                                                                    \
    READER(panalyticalXrdml)                                                                                 \
    READER(pdfGetX)                                                                                          \
    READER(gsasFxye)                                                                                         \
    READER(pyfaiText)                                                                                        \
    READER(fit2dChi)                                                                                         \
    READER(evaText)                                                                                          \
    READER(angleIntensityError)                                                                              \
    READER(mythenColumns)                                                                                    \
    READER(plainPatternTable)

namespace vitrine {

#define VITRINE_DECLARE(name) PatternReader name();
VITRINE_PATTERN_READERS(VITRINE_DECLARE)
#undef VITRINE_DECLARE

std::span<const PatternReader> patternReaders() {
#define VITRINE_ITEM(name) name(),
    static const PatternReader readers[] = {VITRINE_PATTERN_READERS(VITRINE_ITEM)};
#undef VITRINE_ITEM
    return readers;
}

std::vector<std::string> patternDialects() {
    std::vector<std::string> names;
    for (const PatternReader& reader : patternReaders())
        names.push_back(reader.name);
    return names;
}

bool isHdf5(std::span<const char> bytes) {
    constexpr std::string_view signature = "\x89HDF\r\n\x1a\n";
    const std::string_view all(bytes.data(), bytes.size());
    for (std::size_t at = 0; at + signature.size() <= all.size(); at = at == 0 ? 512 : 2 * at)
        if (all.substr(at, signature.size()) == signature)
            return true;
    return false;
}

std::string endingOf(const std::string& fileName) {
    const std::size_t point = fileName.rfind('.');
    return point == std::string::npos ? std::string() : lowerCase(fileName.substr(point + 1));
}

std::string thermogramDialectOf(const SourceFile& file) {
    const auto readers = thermogramReaders();
    for (const Reader& reader : readers.first(readers.size() - 1))
        if (reader.claims(file) > Certainty::Possible)
            return reader.name;
    return {};
}

namespace {

Result<FileText> contentOf(std::span<const char> bytes, const std::string& fileName, const std::string& encoding) {
    if (isHdf5(bytes))
        return FileText(std::string_view(bytes.data(), bytes.size()), Encoding::Latin1);
    return textOf(bytes, fileName, encoding);
}

Result<PatternFile> readWith(const PatternReader& reader, const SourceFile& file,
                             const PatternReadOptions& options) {
    auto read = reader.read(file, options);
    if (!read)
        return read;
    if (read->dialect.empty())
        read->dialect = reader.name;
    if (read->encoding.empty())
        read->encoding = encodingName(file.text.encoding());
    return read;
}

} // namespace

Result<PatternFile> readPatternFile(std::span<const char> bytes, const std::string& fileName,
                                    const PatternReadOptions& options) {
    auto text = contentOf(bytes, fileName, options.encoding);
    if (!text)
        return std::unexpected(text.error());
    const SourceFile file{std::move(*text), fileName};
    for (const PatternReader& reader : patternReaders())
        if (options.dialect.empty() ? reader.recognises(file) : reader.name == options.dialect)
            return readWith(reader, file, options);
    return refuse(phrase("Pattern", "The file is in no format that is known here."), {}, fileName);
}

} // namespace vitrine
