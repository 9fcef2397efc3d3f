#include "core/files/patterns/pattern_reader.h"

#include "core/files/patterns/binary_signatures.h"
#include "core/files/text/titles.h"

namespace vitrine {

Problem otherDialect(const char* dialect, const std::string& fileName) {
    return {phrase("Pattern", "The file is not of the format “%1”.").with(dialect), {}, fileName};
}

bool movesTwoTheta(const std::string& scanAxis) {
    const std::string lower = lowerCase(scanAxis);
    constexpr auto names = std::to_array<const char*>({"2-theta", "2theta", "2 theta", "2_theta", "twotheta", "2θ"});
    return scanAxis.empty() ||
           std::ranges::any_of(names, [&](const char* name) { return lower.find(name) != std::string::npos; });
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
        {"xy",  "xye",  "fxye", "chi",  "gr",  "sq",   "fq",  "iq",     "xrdml",  "nxs", "nx", "h5",  "hdf5", "hdf",
         "ras", "rasx", "uxd",  "brml", "gsa", "gsas", "gss", "mint01", "mdcs01", "udf", "rd", "raw", "sqx",  "gofr"});
    return std::ranges::find(endings, endingOf(fileName)) != endings.end();
}

ThermogramClaim thermogramClaim(const SourceFile& file) {
    const auto readers = thermogramReaders();
    ThermogramClaim surest;
    for (const Reader& reader : readers.first(readers.size() - 1))
        if (const Certainty certainty = reader.claims(file); certainty > surest.certainty)
            surest = {certainty, reader.name};
    return surest;
}

} // namespace vitrine
