#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

/// The ending of the name that the first line repeats: "# NIMROD00001122.mint01"; empty where it is none of Gudrun's.
std::string kindOf(const SourceFile& file) {
    Lines lines(file.head());
    lines.next();
    const std::string_view line = trimmed(lines.line());
    const std::string ending = endingOf(std::string(line));
    const bool known =
        line.starts_with('#') && (ending.starts_with("mint") || ending.starts_with("mdcs") || ending.starts_with("dcs"));
    return known ? ending : std::string();
}

Certainty claims(const SourceFile& file) {
    const std::string ending = endingOf(file.name);
    if (!kindOf(file).empty())
        return Certainty::Marker;
    return ending.starts_with("mint0") || ending.starts_with("mdcs0") ? Certainty::Possible : Certainty::None;
}

/// Gudrun writes q in Å⁻¹, the cross-section and its error; of a "mint" file the interference alone.
Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    const std::string inside = kindOf(file), kind = inside.empty() ? endingOf(file.name) : inside;
    const bool interference = kind.starts_with("mint");
    const auto customs = [&](RawPattern& raw, const PatternTable&) -> std::optional<Problem> {
        raw.axis = PatternAxis::Q;
        raw.untitledErrors = false;
        if (!interference || options.content.value_or(PatternContent::StructureFactor) != PatternContent::StructureFactor)
            return {};
        raw.content = PatternContent::StructureFactor;
        for (double& y : raw.y)
            y += 1;
        raw.notes.push_back(phrase("Pattern",
                                   "The file holds the interference part of the cross-section, ⟨b⟩²[S(q) − 1] unless "
                                   "Gudrun was told to divide it: it is taken as S(q) − 1, so that places and widths of "
                                   "peaks count and their heights may not."));
        return {};
    };
    return readPatternTable(file, options, customs);
}

} // namespace

PatternReader gudrun() {
    return {"Gudrun", claims, read};
}

} // namespace vitrine
