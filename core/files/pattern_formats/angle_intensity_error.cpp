#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"
#include "core/files/patterns/plain_source.h"

namespace vitrine {

namespace {

/// The header of the beamline 11-BM tells its wavelength and that the axis is 2θ.
bool isOf11Bm(std::string_view header) {
    return headerValue(header, "calibrated wavelength") && header.find("2theta") != std::string_view::npos;
}

Certainty claims(const SourceFile& file) {
    return isOf11Bm(file.head()) ? Certainty::Marker : endingOf(file.name) == "xye" ? Certainty::Possible : Certainty::None;
}

/// The wavelength that stands alone in the first line; such files are on 2θ.
std::optional<double> wavelengthOnTop(const PatternTable& table) {
    if (table.layout.header.empty() || isComment(table.layout.header.front()))
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
    if (table.columns.fields.size() < 3 && !isOf11Bm(table.header))
        return withoutErrors(raw.where);
    raw.untitledErrors = false;
    if (!raw.axis && isOf11Bm(table.header))
        raw.axis = PatternAxis::TwoTheta;
    const auto onTop = wavelengthOnTop(table);
    if (!onTop || raw.axis)
        return {};
    raw.axis = PatternAxis::TwoTheta;
    raw.wavelength = onTop;
    raw.notes.push_back(
        phrase("Pattern", "The first line is taken as the wavelength, %1 Å, and the axis as 2θ.").with(Figure{*onTop}));
    return {};
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    return readPatternTable(file, options, customs);
}

} // namespace

PatternReader angleIntensityError() {
    return {"xye", claims, read};
}

} // namespace vitrine
