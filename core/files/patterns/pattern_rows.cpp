#include "core/files/patterns/pattern_columns.h"

namespace vitrine {

namespace {

/// The fields that are read, in the order of their columns in the block.
struct FieldsRead {
    std::vector<std::size_t> fields;

    std::size_t columnOf(std::size_t field) {
        const auto place = std::size_t(std::ranges::find(fields, field) - fields.begin());
        if (place == fields.size())
            fields.push_back(field);
        return place;
    }
};

RowsWanted wantedOf(const FieldsRead& read, std::size_t width) {
    RowsWanted wanted{std::vector<int>(width, -1), read.fields.size(), AfterRows::Nothing};
    for (std::size_t i = 0; i < read.fields.size(); ++i)
        wanted.column[read.fields[i]] = int(i);
    return wanted;
}

using Column = std::vector<double>;

/// A part of a column; all of one that nobody else needs is taken and not copied.
Column part(Column& column, std::size_t begin, std::size_t end, bool last) {
    if (last && begin == 0 && end == column.size())
        return std::move(column);
    return {column.begin() + std::ptrdiff_t(begin), column.begin() + std::ptrdiff_t(end)};
}

/// A function of r that has to be turned into G(r) or g(r) first.
Problem otherFunction(const std::string& name, const std::string& where) {
    return {phrase("Pattern", "“%1” is neither G(r) = 4πρr[g(r) − 1] nor g(r).").with(name),
            phrase("Pattern", "Export G(r) or g(r); if the column holds one of them under that name, say which."), where,
            Question::Content};
}

void describe(RawPattern& raw, const PatternColumns& columns) {
    raw.axis = columns.meaning.axis;
    raw.onDetector = columns.meaning.radius;
    raw.timeOfFlight = columns.meaning.timeOfFlight;
    raw.inPixels = columns.meaning.pixels;
    raw.foreign = columns.meaning.foreign;
    raw.abscissa = columns.abscissaTitle;
    raw.untitledErrors = columns.untitledErrors;
    takeOrdinate(raw, columns.meaning, columns.ordinate);
}

/// Whether empty lines part the rows of a text.
bool hasEmptyLines(std::string_view rows) {
    rows = trimmed(rows);
    return rows.find("\n\n") != std::string_view::npos || rows.find("\n\r\n") != std::string_view::npos;
}

/// Rows before which a line stands that is none: a comment or an empty one.
std::vector<std::size_t> partedRows(const std::vector<std::size_t>& lines) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 1; row < lines.size(); ++row)
        if (lines[row] > lines[row - 1] + 1)
            rows.push_back(row);
    return rows;
}

/// Where the abscissa starts again after one of the lines that part the rows.
std::vector<std::size_t> startsOf(const Column& x, const std::vector<std::size_t>& lines) {
    std::vector<std::size_t> starts{0};
    for (const std::size_t row : partedRows(lines)) {
        const bool ascends = row >= 2 && x[row - 1] > x[row - 2];
        if (row > starts.back() + 1 && row < x.size() && (x[row] < x[row - 1]) == ascends && x[row] != x[row - 1])
            starts.push_back(row);
    }
    starts.push_back(x.size());
    return starts;
}

} // namespace

void takeOrdinate(RawPattern& raw, const AxisMeaning& axis, const OrdinateMeaning& ordinate) {
    raw.content = ordinate.content;
    for (auto* values : {&raw.y, &raw.sigma})
        for (double& value : *values)
            value *= ordinate.scale;
    for (double& value : raw.y)
        value += ordinate.offset;
    if (!ordinate.other.empty() && axis.distance())
        raw.question = otherFunction(ordinate.other, raw.where);
    if (axis.distance() != isOnDistance(raw.content) && axis.axis)
        raw.content = axis.distance() ? PatternContent::PairFunction : PatternContent::Intensity;
}

Result<std::vector<RawPattern>> patternRows(Lines& lines, const RowFormat& format, std::size_t fields,
                                            const std::vector<PatternColumns>& all, const std::string& fileName,
                                            const std::vector<std::size_t>& breaks) {
    const std::string where = atLine(fileName, lines.number() + 1);
    FieldsRead read;
    for (const PatternColumns& columns : all)
        for (const auto& field : {std::optional(columns.abscissa), std::optional(columns.intensity), columns.error})
            if (field)
                read.columnOf(*field);
    auto block = readRows(lines, format, wantedOf(read, fields), fileName, !breaks.empty() || hasEmptyLines(lines.rest()));
    if (!block)
        return std::unexpected(block.error());
    std::vector<RawPattern> patterns;
    for (const PatternColumns& columns : all) {
        Column x = block->columns[read.columnOf(columns.abscissa)];
        for (double& value : x)
            value *= columns.meaning.scale;
        const auto starts = startsOf(x, block->lines);
        const bool last = &columns == &all.back();
        for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
            RawPattern raw;
            raw.where = where;
            raw.curve = columns.name;
            raw.x = part(x, starts[i], starts[i + 1], true);
            raw.y = part(block->columns[read.columnOf(columns.intensity)], starts[i], starts[i + 1], last);
            if (columns.error)
                raw.sigma = part(block->columns[read.columnOf(*columns.error)], starts[i], starts[i + 1], last);
            raw.notes = block->notes;
            settleErrors(raw, columns);
            describe(raw, columns);
            doubtOrdinate(raw, columns);
            patterns.push_back(std::move(raw));
        }
    }
    return patterns;
}

} // namespace vitrine
