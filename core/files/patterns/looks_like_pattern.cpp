#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

constexpr auto endings = std::to_array<std::string_view>(
    {"xy", "xye", "fxye", "chi", "gr", "sq", "fq", "iq", "xrdml", "nxs", "nx", "h5", "hdf5", "hdf", "dat"});

bool hasPatternEnding(const std::string& fileName) {
    return std::ranges::find(endings, endingOf(fileName)) != endings.end();
}

bool bearsSignsOfPattern(const SourceFile& file) {
    const auto readers = patternReaders();
    return std::ranges::any_of(readers.first(readers.size() - 1),
                               [&](const PatternReader& reader) { return reader.recognises(file); });
}

/// By the titles of a table; nothing where they tell neither.
std::optional<bool> byTitles(const SourceFile& file) {
    const auto table = patternTable(file, {});
    if (!table || table->titles.empty())
        return {};
    if (areOfThermogram(table->titles))
        return false;
    const bool named = std::ranges::any_of(table->titles, [](const Title& title) {
        const auto meaning = axisMeaning(title);
        return meaning && !meaning->distance;
    });
    return named ? std::optional(true) : std::nullopt;
}

} // namespace

bool looksLikePattern(std::span<const char> bytes, const std::string& fileName) {
    if (isHdf5(bytes))
        return endingOf(fileName) != "vitrine";
    auto text = fileText(bytes, fileName);
    if (!text)
        return hasPatternEnding(fileName);
    const SourceFile file{std::move(*text), fileName};
    if (bearsSignsOfPattern(file))
        return true;
    if (!thermogramDialectOf(file).empty())
        return false;
    return byTitles(file).value_or(hasPatternEnding(fileName));
}

} // namespace vitrine
