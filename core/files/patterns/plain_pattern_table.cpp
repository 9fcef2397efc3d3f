#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

Problem thermogram(const std::string& dialect, const std::string& fileName) {
    return {phrase("Pattern", "The file is a DSC curve (%1) and no pattern.").with(dialect),
            phrase("Pattern", "Import it as a scan."), fileName, Question::Kind};
}

bool namesAxis(const SourceFile& file, const PatternReadOptions& options) {
    const auto table = patternTable(file, options);
    return table && std::ranges::any_of(table->columns.titles, [](const Title& title) { return axisMeaning(title).has_value(); });
}

/// Whether a reader of thermograms knows the file, and nothing but its numbers speaks for a pattern.
bool isThermogram(const SourceFile& file, const ThermogramClaim& claim, const PatternReadOptions& options) {
    if (claim.certainty == Certainty::None || (claim.certainty < Certainty::Marker && hasPatternEnding(file.name)))
        return false;
    return !namesAxis(file, options);
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    if (const auto claim = thermogramClaim(file); !options.kindByHand && isThermogram(file, claim, options))
        return refusedAt(Reached::Header, thermogram(claim.dialect, file.name));
    return readPatternTable(file, options);
}

} // namespace

PatternReader plainPatternTable() {
    return {"Delimited table", [](const SourceFile&) { return Certainty::Possible; }, read, true};
}

} // namespace vitrine
