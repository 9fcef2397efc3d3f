#include "core/files/patterns/pattern_columns.h"

namespace vitrine {

namespace {

constexpr std::size_t untitledColumns = 3; // abscissa, intensity, error

std::optional<std::size_t> firstOf(const std::vector<Title>& titles, PatternColumnRole role) {
    const auto found = std::ranges::find(titles, role, patternRoleOf);
    return found == titles.end() ? std::nullopt : std::optional(std::size_t(found - titles.begin()));
}

/// The first column that is called an intensity, or else the first one that may be.
std::size_t intensityIn(const std::vector<Title>& titles, std::size_t abscissa) {
    if (const auto named = firstOf(titles, PatternColumnRole::Intensity); named && *named != abscissa)
        return *named;
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (i != abscissa && patternRoleOf(titles[i]) != PatternColumnRole::Error)
            return i;
    return abscissa == 0 ? 1 : 0;
}

Problem noAbscissa(const std::vector<Title>& titles, const std::string& where, bool thermogram) {
    const Words remedy =
        phrase("Pattern", "Give the columns titles with units, such as “q [1/A]”, “2theta [deg]” and “I”.");
    if (thermogram)
        return {
            phrase("Pattern",
                   "The file is a thermogram and no pattern: it has a column of temperatures or heat flow."),
            phrase("Pattern", "Import it as a scan."), where, Question::Kind};
    if (titles.empty())
        return {
            phrase("Pattern",
                   "The columns have no titles, and there are more than three of them, so that it cannot be "
                   "told which hold the pattern."),
            remedy, where, Question::PatternColumns};
    return {phrase("Pattern", "No column is named as q, 2θ or r."), remedy, where, Question::PatternColumns};
}

PatternColumns titledColumns(const std::vector<Title>& titles) {
    PatternColumns columns;
    const auto abscissa = firstOf(titles, PatternColumnRole::Abscissa);
    columns.abscissa = abscissa.value_or(0);
    columns.intensity = intensityIn(titles, columns.abscissa);
    columns.error = firstOf(titles, PatternColumnRole::Error);
    if (columns.error == columns.abscissa || columns.error == columns.intensity)
        columns.error.reset();
    columns.meaning = abscissa ? *axisMeaning(titles[*abscissa]) : AxisMeaning{};
    columns.content =
        columns.meaning.distance ? PatternContent::PairFunction : patternContentOf(titles[columns.intensity]);
    return columns;
}

/// What the titles say of the columns that a person chose.
PatternColumns meaningOf(PatternColumns columns, const std::vector<Title>& titles) {
    if (titles.empty())
        return columns;
    columns.meaning = axisMeaning(titles[columns.abscissa]).value_or(AxisMeaning{});
    columns.content = columns.meaning.distance ? PatternContent::PairFunction : patternContentOf(titles[columns.intensity]);
    return columns;
}

PatternColumnRole roleIn(const PatternColumns& columns, std::size_t column) {
    return column == columns.abscissa    ? PatternColumnRole::Abscissa
           : column == columns.intensity ? PatternColumnRole::Intensity
           : column == columns.error     ? PatternColumnRole::Error
                                         : PatternColumnRole::Other;
}

RowsWanted wantedOf(const PatternColumns& columns, std::size_t fields) {
    RowsWanted wanted{std::vector<int>(fields, -1), columns.error ? 3u : 2u, AfterRows::Nothing};
    wanted.column[columns.abscissa] = 0;
    wanted.column[columns.intensity] = 1;
    if (columns.error)
        wanted.column[*columns.error] = 2;
    return wanted;
}

void scale(std::vector<double>& values, double factor) {
    if (factor != 1)
        for (double& value : values)
            value *= factor;
}

} // namespace

std::string curveNamed(const std::string& fileName) {
    return fileName.substr(0, fileName.rfind('.'));
}

Result<PatternColumns> choosePatternColumns(const std::vector<Title>& titles, std::size_t fields,
                                            const std::string& where, bool kindByHand) {
    const bool named = firstOf(titles, PatternColumnRole::Abscissa).has_value();
    const bool thermogram = areOfThermogram(titles) && !kindByHand;
    if (fields < 2 || (!named && (fields > untitledColumns || thermogram)))
        return std::unexpected(noAbscissa(titles, where, thermogram));
    if (!titles.empty())
        return titledColumns(titles);
    PatternColumns columns;
    if (fields == untitledColumns)
        columns.error = 2;
    return columns;
}

Result<PatternColumns> withAnswers(const Result<PatternColumns>& found, const std::vector<Title>& titles,
                                   std::size_t fields, const PatternReadOptions& options, const std::string& where) {
    const auto &abscissa = options.abscissaColumn, &intensity = options.intensityColumn, &error = options.errorColumn;
    if (!abscissa && !intensity && !error)
        return found;
    if (!found && !(abscissa && intensity))
        return found;
    for (const auto& column : {abscissa, intensity, error})
        if (column && *column >= fields)
            return ask(Question::PatternColumns,
                       phrase("Pattern", "The table has no column %1.").with(std::to_string(*column + 1)), where);
    PatternColumns columns = found.value_or(PatternColumns{});
    columns.abscissa = abscissa.value_or(columns.abscissa);
    columns.intensity = intensity.value_or(columns.intensity);
    columns.error = error ? error : columns.error;
    if (columns.error == columns.abscissa || columns.error == columns.intensity)
        columns.error.reset();
    if (columns.abscissa == columns.intensity)
        return ask(Question::PatternColumns, phrase("Pattern", "One column cannot be both the abscissa and the intensity."),
                   where);
    return meaningOf(columns, titles);
}

std::vector<ColumnUnderstood> understood(const std::vector<Title>& titles, std::size_t fields,
                                         const PatternColumns& columns) {
    std::vector<ColumnUnderstood> list;
    for (std::size_t i = 0; i < fields; ++i) {
        const Title title = i < titles.size() ? titles[i] : Title{std::to_string(i + 1), {}, {}};
        list.push_back({title.name, title.unitText, patternRoleName(roleIn(columns, i)), i});
    }
    return list;
}

Result<RawPattern> patternRows(Lines& lines, const RowFormat& format, std::size_t fields,
                               const PatternColumns& columns, const std::string& fileName) {
    RawPattern raw;
    raw.where = atLine(fileName, lines.number() + 1);
    auto block = readRows(lines, format, wantedOf(columns, fields), fileName);
    if (!block)
        return std::unexpected(block.error());
    raw.x = std::move(block->columns[0]);
    raw.y = std::move(block->columns[1]);
    if (columns.error)
        raw.sigma = std::move(block->columns[2]);
    raw.notes = std::move(block->notes);
    scale(raw.x, columns.meaning.scale);
    raw.axis = columns.meaning.axis;
    raw.content = columns.content;
    raw.curve = curveNamed(fileName);
    return raw;
}

} // namespace vitrine
