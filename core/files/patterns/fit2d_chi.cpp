#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

constexpr std::size_t headerLines = 4;

/// Title, abscissa, ordinate, and how many points follow.
struct ChiHeader {
    std::string_view title, abscissa, ordinate;
    std::size_t points = 0;
};

/// A whole number that stands alone in a line; nothing otherwise.
std::optional<std::size_t> countIn(std::string_view line) {
    const auto number = leadingNumber(line);
    const bool whole =
        number && number->number >= 1 && number->number < 1e9 && number->number == std::floor(number->number);
    const bool alone = number && trimmed(number->rest).empty();
    return whole && alone ? std::optional(static_cast<std::size_t>(number->number)) : std::nullopt;
}

bool isText(std::string_view line) {
    const bool number = beginsWithNumber(line, {' ', '.', false});
    return !number && trimmed(line).find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") !=
                          std::string_view::npos;
}

std::optional<ChiHeader> headerOf(Lines& lines) {
    std::array<std::string_view, headerLines> line;
    for (std::string_view& text : line)
        if (lines.next())
            text = lines.line();
    const auto points = countIn(line[3]);
    if (!points || !isText(line[1]) || !isText(line[2]))
        return {};
    return ChiHeader{line[0], line[1], line[2], *points};
}

bool recognises(const SourceFile& file) {
    Lines lines(file.head());
    return headerOf(lines).has_value();
}

bool holds(const std::string& text, const char* words) {
    return text.find(words) != std::string::npos;
}

/// "Q (Inverse Nanometres)", "2-Theta Angle (Degrees)", "q_nm^-1".
std::optional<AxisMeaning> meaningOf(const std::string& line) {
    const std::string lower = lowerCase(line);
    if (holds(lower, "inverse nanomet"))
        return AxisMeaning{PatternAxis::QPerNanometre, 1, false};
    if (holds(lower, "inverse ang"))
        return AxisMeaning{PatternAxis::Q, 1, false};
    return axisMeaning(patternTitle(line));
}

Problem otherAxis(const std::string& axis, const std::string& where) {
    return {phrase("Pattern", "The abscissa “%1” is neither q nor 2θ.").with(axis),
            phrase("Pattern", "Integrate the image again on an axis of q or 2θ."), where};
}

Problem cutShort(std::size_t announced, std::size_t found, const std::string& where) {
    return {phrase("Pattern",
                   "The header announces %1 points, but %2 follow: the file is cut short or was changed.")
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

PatternColumns columnsOf(std::size_t fields, const AxisMeaning& meaning) {
    PatternColumns columns;
    columns.meaning = meaning;
    if (fields > 2)
        columns.error = 2;
    return columns;
}

Result<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    Lines lines(file.text.text());
    const auto header = headerOf(lines);
    const std::string axis = file.text.decoded(trimmed(header ? header->abscissa : std::string_view()));
    const auto meaning = meaningOf(axis);
    if (!meaning)
        return std::unexpected(otherAxis(axis, atLine(file.name, 2)));
    const RowFormat format{' ', options.decimal.value_or('.'), false};
    const std::size_t fields = fieldsInNextLine(lines, format);
    if (fields < 2)
        return std::unexpected(cutShort(header->points, 0, atLine(file.name, headerLines + 1)));
    const PatternColumns columns = columnsOf(fields, *meaning);
    auto raw = patternRows(lines, format, fields, columns, file.name);
    if (!raw)
        return std::unexpected(raw.error());
    if (raw->x.size() != header->points)
        return std::unexpected(
            cutShort(header->points, raw->x.size(), atLine(file.name, headerLines + raw->x.size())));
    raw->abscissa = axis;
    const Title ordinate{file.text.decoded(trimmed(header->ordinate)), {}, {}};
    return fileOfOne(std::move(*raw),
                     understood({{axis, {}, {}}, ordinate, {"sigma", {}, {}}}, fields, columns), options);
}

} // namespace

PatternReader fit2dChi() {
    return {"Fit2D", recognises, read};
}

} // namespace vitrine
