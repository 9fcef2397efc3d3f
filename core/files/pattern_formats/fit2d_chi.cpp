#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"
#include "core/files/patterns/plain_source.h"

namespace vitrine {

namespace {

constexpr std::size_t longestHeader = 40; // lines

/// Abscissa, ordinate, and how many points follow; `lines` stands at the count.
struct ChiHeader {
    std::string_view abscissa, ordinate;
    std::size_t points = 0;
    Lines lines;
};

/// A whole number that stands alone in a line; nothing otherwise.
std::optional<std::size_t> countIn(std::string_view line) {
    const auto number = leadingNumber(line);
    const bool whole = number && number->number >= 1 && number->number < 1e9 && number->number == std::floor(number->number);
    const bool alone = number && trimmed(number->rest).empty();
    return whole && alone ? std::optional(static_cast<std::size_t>(number->number)) : std::nullopt;
}

bool isText(std::string_view line) {
    const bool number = beginsWithNumber(line, {' ', '.', false});
    return !number &&
           trimmed(line).find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos;
}

/// Any lines of a title, then two of words and one that holds nothing but a whole number.
std::optional<ChiHeader> headerOf(std::string_view text) {
    std::string_view before, last;
    for (Lines lines(text); lines.next() && lines.number() <= longestHeader;) {
        if (beginsWithNumber(lines.line(), {' ', '.', false}) && lines.number() > 1) {
            const auto points = countIn(lines.line());
            if (!points || !isText(before) || !isText(last) || isComment(before) || isComment(last))
                return {};
            return ChiHeader{before, last, *points, lines};
        }
        before = std::exchange(last, lines.line());
    }
    return {};
}

std::optional<AxisMeaning> meaningOf(const std::string& line) {
    return axisMeaning(patternTitle(line));
}

Certainty claims(const SourceFile& file) {
    const auto header = headerOf(file.head());
    if (!header)
        return Certainty::None;
    return meaningOf(file.text.decoded(trimmed(header->abscissa))) || endingOf(file.name) == "chi" ? Certainty::Structure
                                                                                                   : Certainty::Possible;
}

Problem otherAxis(const std::string& axis, const std::string& where) {
    return {phrase("Pattern", "The abscissa “%1” is neither q nor 2θ, d or r.").with(axis),
            phrase("Pattern", "Integrate the image again on an axis of q or 2θ."), where};
}

Problem cutShort(std::size_t announced, std::size_t found, const std::string& where) {
    return {phrase("Pattern", "The header announces %1 points, but %2 follow: the file is cut short or was changed.")
                .with(Figure{double(announced), 9}, Figure{double(found), 9}),
            phrase("Pattern", "Use the file as it was written."), where};
}

std::size_t fieldsInNextLine(const Lines& lines, const RowFormat& format) {
    Lines ahead(lines.rest());
    while (ahead.next())
        if (!trimmed(ahead.line()).empty())
            return fieldsOf(ahead.line(), format).size();
    return 0;
}

PatternColumns columnsOf(std::size_t fields, const std::string& axis, const AxisMeaning& meaning, const Title& ordinate) {
    PatternColumns columns;
    columns.meaning = meaning;
    columns.ordinate = ordinateMeaning(ordinate);
    columns.abscissaTitle = axis;
    if (fields > 2)
        columns.error = 2;
    return columns;
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    auto header = headerOf(file.text.text());
    if (!header)
        return refusedAt(Reached::Nothing, otherAxis({}, file.name));
    const std::size_t line = header->lines.number();
    const std::string axis = file.text.decoded(trimmed(header->abscissa));
    const auto meaning = meaningOf(axis);
    if (!meaning)
        return refusedAt(Reached::Header, otherAxis(axis, atLine(file.name, line - 2)));
    const RowFormat format{' ', options.decimal.value_or('.'), false};
    const std::size_t fields = fieldsInNextLine(header->lines, format);
    if (fields < 2)
        return refusedAt(Reached::Header, cutShort(header->points, 0, atLine(file.name, line + 1)));
    const Title ordinate = patternTitle(file.text.decoded(trimmed(header->ordinate)));
    std::vector<Title> titles{patternTitle(axis), ordinate, {"sigma", {}, {}}};
    titles.resize(std::max(fields, titles.size()));
    const auto columns = withAnswers(std::vector{columnsOf(fields, axis, *meaning, ordinate)}, allColumns(titles, fields),
                                     options, atLine(file.name, line));
    if (!columns)
        return refusedAt(Reached::Header, columns.error());
    auto raw = patternRows(header->lines, format, fields, *columns, file.name);
    if (!raw)
        return refusedAt(Reached::Columns, raw.error());
    RawPattern& pattern = raw->front();
    if (pattern.x.size() != header->points)
        return refusedAt(Reached::Rows, cutShort(header->points, pattern.x.size(), atLine(file.name, line + pattern.x.size())));
    const std::string_view before = file.text.text().substr(0, std::size_t(header->abscissa.data() - file.text.text().data()));
    pattern.wavelength = wavelengthIn(before);
    pattern.otherWavelength = otherWavelengthIn(before);
    pattern.distance = detectorDistanceIn(before);
    nameCurves(*raw, curveNamed(file.name));
    titles.front() = {axis, {}, {}};
    return fileOf(std::move(*raw), understood(allColumns(titles, fields), *columns), options);
}

} // namespace

PatternReader fit2dChi() {
    return {"Fit2D", claims, read};
}

} // namespace vitrine
