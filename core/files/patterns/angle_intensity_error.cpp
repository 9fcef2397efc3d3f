#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

bool recognises(const SourceFile& file) {
    return endingOf(file.name) == "xye";
}

/// The wavelength that stands alone in the first line; such files are on 2θ.
std::optional<double> wavelengthOnTop(const PatternTable& table) {
    if (table.layout.header.empty())
        return {};
    const auto number = leadingNumber(table.layout.header.front());
    if (!number || !trimmed(number->rest).empty())
        return {};
    return statedWavelength(table.layout.header.front(), "A");
}

Problem withoutErrors(const std::string& where) {
    return {phrase("Pattern", "A file .xye has three columns: abscissa, intensity and its error."),
            phrase("Pattern", "Give a table of two columns the ending .xy."), where};
}

std::optional<Problem> customs(RawPattern& raw, const PatternTable& table) {
    if (table.layout.fields < 3)
        return withoutErrors(raw.where);
    const auto onTop = wavelengthOnTop(table);
    if (!onTop || raw.axis)
        return {};
    raw.axis = PatternAxis::TwoTheta;
    raw.wavelength = onTop;
    raw.notes.push_back(
        phrase("Pattern", "The first line is taken as the wavelength, %1 Å, and the axis as 2θ.")
            .with(Figure{*onTop}));
    return {};
}

Result<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    return readPatternTable(file, options, customs);
}

} // namespace

PatternReader angleIntensityError() {
    return {"xye", recognises, read};
}

} // namespace vitrine
