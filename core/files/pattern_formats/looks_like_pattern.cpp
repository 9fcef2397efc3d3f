#include "core/files/pattern_formats/pattern_files.h"
#include "core/files/patterns/binary_signatures.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"
#include "core/files/readers/binary_files.h"

namespace vitrine {

namespace {

/// How sure the surest reader of patterns is; the reader of delimited tables, which takes anything, is not asked.
Certainty patternCertainty(const SourceFile& file) {
    const auto readers = patternReaders();
    Certainty surest = Certainty::None;
    for (const PatternReader& reader : readers.first(readers.size() - 1))
        surest = std::max(surest, reader.claims(file));
    return surest;
}

/// By the titles of a table; nothing where they tell neither.
std::optional<bool> byTitles(const SourceFile& file) {
    const auto table = patternTable(file, {});
    if (!table || table->columns.titles.empty())
        return {};
    if (areOfThermogram(table->columns.titles))
        return false;
    const bool named = std::ranges::any_of(table->columns.titles, [](const Title& title) {
        const auto meaning = axisMeaning(title);
        return meaning && meaning->axis != PatternAxis::R;
    });
    return named ? std::optional(true) : std::nullopt;
}

bool mayBePattern(const std::string& fileName) {
    return hasPatternEnding(fileName) || endingOf(fileName) == "dat";
}

/// Whether a ZIP archive or an OLE file is one that instruments of thermal analysis or office programs write.
bool isOtherContainer(std::span<const char> bytes, const std::string& fileName) {
    const BinaryFormat format = binaryFormatOf(bytes);
    return (format == BinaryFormat::Zip || format == BinaryFormat::Excel) && namedProgram(bytes, fileName);
}

} // namespace

bool looksLikePattern(std::span<const char> bytes, const std::string& fileName) {
    if (isHdf5(bytes))
        return endingOf(fileName) != "vitrine";
    if (isKnownBinary(bytes))
        return !isOtherContainer(bytes, fileName);
    auto text = fileText(bytes, fileName);
    if (!text)
        return hasPatternEnding(fileName);
    const SourceFile file{std::move(*text), fileName};
    const Certainty pattern = patternCertainty(file), thermogram = thermogramClaim(file).certainty;
    if (pattern != thermogram && std::max(pattern, thermogram) > Certainty::None)
        return pattern > thermogram || (thermogram < Certainty::Marker && hasPatternEnding(fileName));
    return byTitles(file).value_or(pattern > Certainty::None ? hasPatternEnding(fileName) : mayBePattern(fileName));
}

} // namespace vitrine
