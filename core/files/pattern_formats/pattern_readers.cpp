#include "core/files/patterns/pattern_reader.h"

#include "core/files/pattern_formats/binary_signatures.h"
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
    READER(rigakuRas)                                                                                        \
    READER(brukerUxd)                                                                                        \
    READER(panalyticalCsv)                                                                                   \
    READER(xylibPatterns)                                                                                    \
    READER(zippedPatterns)                                                                                   \
    READER(unreadBinary)                                                                                     \
    READER(gudrun)                                                                                           \
    READER(rmcProfile)                                                                                       \
    READER(angleIntensityError)                                                                              \
    READER(mythenColumns)                                                                                    \
    READER(namedPairFunction)                                                                                \
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
        if (!reader.onlyRefuses)
            names.push_back(reader.name);
    return names;
}

Problem otherDialect(const char* dialect, const std::string& fileName) {
    return {phrase("Pattern", "The file is none of the dialect “%1”.").with(dialect), {}, fileName};
}

bool movesTwoTheta(const std::string& scanAxis) {
    const std::string lower = lowerCase(scanAxis);
    constexpr auto names = std::to_array<const char*>({"2-theta", "2theta", "2 theta", "2_theta", "twotheta", "2θ"});
    return scanAxis.empty() || std::ranges::any_of(names, [&](const char* name) { return lower.find(name) != std::string::npos; });
}

Problem notOverTwoTheta(const std::string& scanAxis, const std::string& where) {
    return {phrase("Pattern", "The scan over “%1” does not move 2θ: it is no pattern.").with(scanAxis), {}, where};
}

bool isHdf5(std::span<const char> bytes) {
    constexpr std::string_view signature = "\x89HDF\r\n\x1a\n";
    const std::string_view all(bytes.data(), bytes.size());
    for (std::size_t at = 0; at + signature.size() <= all.size(); at = at == 0 ? 512 : 2 * at)
        if (all.substr(at, signature.size()) == signature)
            return true;
    return false;
}

std::span<const char> bytesOf(const SourceFile& file) {
    return {file.text.text().data(), file.text.text().size()};
}

bool isKnownBinary(std::span<const char> bytes) {
    return isHdf5(bytes) || binaryFormatOf(bytes) != BinaryFormat::None;
}

std::string endingOf(const std::string& fileName) {
    const std::size_t point = fileName.rfind('.');
    return point == std::string::npos ? std::string() : lowerCase(fileName.substr(point + 1));
}

bool hasPatternEnding(const std::string& fileName) {
    constexpr auto endings = std::to_array<std::string_view>(
        {"xy", "xye", "fxye", "chi", "gr", "sq", "fq", "iq", "xrdml", "nxs", "nx", "h5", "hdf5", "hdf", "ras", "rasx", "uxd",
         "brml", "gsa", "gsas", "gss", "mint01", "mdcs01", "udf", "rd", "raw", "sqx", "gofr"});
    return std::ranges::find(endings, endingOf(fileName)) != endings.end();
}

namespace {

Result<FileText> contentOf(std::span<const char> bytes, const std::string& fileName, const std::string& encoding) {
    if (isKnownBinary(bytes))
        return FileText(std::string_view(bytes.data(), bytes.size()), Encoding::Latin1);
    return textOf(bytes, fileName, encoding);
}

/// The reader that was answered, or the claimants; those that take any table only where no other knows the file, or else a
/// file cut short would be taken for a table without titles.
std::vector<const PatternReader*> readersOf(const SourceFile& file, const std::string& dialect) {
    if (!dialect.empty()) {
        const auto all = patternReaders();
        const auto found = std::ranges::find_if(all, [&](const PatternReader& reader) { return dialect == reader.name && !reader.onlyRefuses; });
        return found == all.end() ? std::vector<const PatternReader*>{} : std::vector<const PatternReader*>{&*found};
    }
    auto readers = claimants(patternReaders(), file);
    const bool known = std::ranges::any_of(
        readers, [&](const PatternReader* reader) { return !reader->anyTable && reader->claims(file) >= Certainty::Structure; });
    if (known)
        std::erase_if(readers, [](const PatternReader* reader) { return reader->anyTable; });
    return readers;
}

Attempt<PatternFile> readWith(const PatternReader& reader, const SourceFile& file, const PatternReadOptions& options) {
    auto read = reader.read(file, options);
    if (!read.result)
        return read;
    if (read.result->dialect.empty())
        read.result->dialect = reader.name;
    if (read.result->encoding.empty())
        read.result->encoding = encodingName(file.text.encoding());
    return read;
}

} // namespace

ThermogramClaim thermogramClaim(const SourceFile& file) {
    const auto readers = thermogramReaders();
    ThermogramClaim surest;
    for (const Reader& reader : readers.first(readers.size() - 1))
        if (const Certainty certainty = reader.claims(file); certainty > surest.certainty)
            surest = {certainty, reader.name};
    return surest;
}

Result<PatternFile> readPatternFile(std::span<const char> bytes, const std::string& fileName,
                                    const PatternReadOptions& options) {
    auto text = contentOf(bytes, fileName, options.encoding);
    if (!text)
        return std::unexpected(text.error());
    const SourceFile file{std::move(*text), fileName};
    auto read = readBySurest<PatternFile>(readersOf(file, options.dialect),
                                          [&](const PatternReader& reader) { return readWith(reader, file, options); });
    if (read)
        return std::move(*read);
    return refuse(phrase("Pattern", "The file is in no format that is known here."), {}, fileName);
}

} // namespace vitrine
