#include "core/files/patterns/pattern_table.h"

#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_titles.h"
#include "core/files/patterns/plain_source.h"

namespace vitrine {

namespace {

/// Lines before the first row that begin with a number: a row of which one field is none, named with that field, or rows
/// without an intensity.
std::vector<Message> rowsInHeader(const PatternTable& table, std::size_t firstRow) {
    std::vector<Message> notes;
    int empty = 0;
    for (Lines lines(table.text); lines.next() && lines.number() < firstRow;) {
        const RowFormat& format = table.layout.format;
        const auto fields = fieldsOf(lines.line(), format);
        if (fields.size() != table.layout.fields || !beginsWithNumber(lines.line(), format))
            continue;
        const auto bad = std::ranges::find_if(fields, [&](std::string_view field) {
            return readNumber(field, format.decimal).state == FieldState::NotANumber || isLimit(field, format.decimal);
        });
        if (bad == fields.end())
            ++empty;
        else
            notes.push_back(phrase("Pattern", "The row in line %1 was left out: “%2” is not a number.")
                                .with(Figure{double(lines.number()), 9}, std::string(*bad)));
    }
    if (empty > 0)
        notes.push_back(phrases("Pattern", "%n row(s) without a number were left out.").count(empty));
    return notes;
}

/// The first rows that hold a limit in place of a number: "<0.001".
std::vector<Message> rowsWithLimits(const PatternTable& table) {
    constexpr std::size_t most = 3;
    std::vector<Message> notes;
    if (table.text.find_first_of("<>") == std::string_view::npos)
        return notes;
    const RowFormat& format = table.layout.format;
    for (Lines lines(table.text); lines.next() && notes.size() < most;) {
        if (lines.number() < table.layout.firstRow)
            continue;
        const auto fields = fieldsOf(lines.line(), format);
        const auto limit = std::ranges::find_if(fields, [&](std::string_view field) { return isLimit(field, format.decimal); });
        if (limit != fields.end())
            notes.push_back(phrase("Pattern", "The row in line %1 was left out: “%2” is not a number.")
                                .with(Figure{double(lines.number()), 9}, std::string(*limit)));
    }
    return notes;
}

Problem withoutRows(Problem problem, const std::string& fileName) {
    if (problem.asks == Question::None && problem.where == fileName)
        problem.remedy = phrase("Pattern", "A pattern needs a column of q or 2θ and one of intensity.");
    return problem;
}

std::string_view textBefore(std::string_view text, std::size_t row) {
    Lines lines(text);
    while (lines.number() + 1 < row && lines.next()) {
    }
    return text.substr(0, text.size() - lines.rest().size());
}

/// The fields that hold something in any row; asked only where the first row has an empty one.
std::vector<std::size_t> filledFields(const PatternTable& table, std::string_view rows) {
    std::vector<bool> filled(table.layout.fields, table.layout.format.separator == ' ');
    for (Lines lines(rows); lines.next() && std::ranges::find(filled, false) != filled.end();) {
        const auto fields = fieldsOf(lines.line(), table.layout.format);
        for (std::size_t i = 0; i < std::min(fields.size(), filled.size()); ++i)
            filled[i] = filled[i] || !fields[i].empty();
    }
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < filled.size(); ++i)
        if (filled[i])
            places.push_back(i);
    return places;
}

/// Titles that name nothing are none; an empty column that has one is named.
void judgeTitles(PatternTable& table) {
    auto& titles = table.columns.titles;
    const auto isFilled = [&](std::size_t i) { return std::ranges::find(table.columns.fields, i) != table.columns.fields.end(); };
    bool any = false;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        any = any || (isFilled(i) && !titles[i].name.empty());
        if (!isFilled(i) && !titles[i].name.empty() && axisMeaning(titles[i]))
            table.notes.push_back(phrase("Pattern", "The column “%1” is empty in every row.").with(titles[i].name));
    }
    if (!any)
        titles.clear();
}

void takeHeader(RawPattern& raw, const PatternTable& table) {
    raw.wavelength = wavelengthIn(table.header);
    raw.otherWavelength = otherWavelengthIn(table.header);
    raw.polarizationDone = polarizationDoneIn(table.header);
    raw.distance = detectorDistanceIn(table.header);
    raw.tilted = detectorTiltedIn(table.header);
    raw.dummy = dummyIn(table.header);
    if (raw.untitledErrors)
        raw.notes.push_back(phrase("Pattern", "The third column has no title; it is taken as the error of the intensity."));
    raw.notes.insert(raw.notes.begin(), table.notes.begin(), table.notes.end());
}

void noteComments(std::vector<RawPattern>& patterns, std::size_t count) {
    for (RawPattern& raw : patterns)
        raw.notes.push_back(phrases("Pattern", "%n line(s) of comments between the rows were left out.").count(int(count)));
}

Result<std::vector<RawPattern>> rowsOf(const SourceFile& file, const PatternTable& table,
                                       const std::vector<PatternColumns>& columns) {
    const auto bare = withoutComments(table.text, table.layout.firstRow);
    Lines lines(bare ? std::string_view(bare->text) : table.text);
    while (lines.number() + 1 < table.layout.firstRow && lines.next()) {
    }
    const auto breaks = bare ? bare->lines : std::vector<std::size_t>();
    auto patterns = patternRows(lines, table.layout.format, table.layout.fields, columns, file.name, breaks);
    if (!patterns)
        return patterns;
    if (bare)
        noteComments(*patterns, bare->lines.size());
    for (RawPattern& raw : *patterns)
        takeHeader(raw, table);
    nameCurves(*patterns, curveNamed(file.name));
    return patterns;
}

} // namespace

Result<PatternTable> patternTable(const SourceFile& file, const PatternReadOptions& options) {
    PatternTable table;
    if (auto plain = withPlainSigns(file.text.text(), file.text.encoding()))
        table.plain = std::make_shared<const std::string>(std::move(*plain));
    table.text = table.plain ? std::string_view(*table.plain) : file.text.text();
    auto layout = tableLayout(table.text, options.decimal, file.name, options.separator);
    if (!layout)
        return std::unexpected(withoutRows(layout.error(), file.name));
    table.layout = std::move(*layout);
    table.columns = allColumns(patternTitles(file, table.layout), table.layout.fields);
    table.header = textBefore(table.text, table.layout.firstRow);
    const std::string_view rows = table.text.substr(table.header.size());
    table.columns.fields = filledFields(table, rows);
    judgeTitles(table);
    for (const auto& more : {rowsInHeader(table, table.layout.firstRow), rowsWithLimits(table)})
        table.notes.insert(table.notes.end(), more.begin(), more.end());
    return table;
}

Attempt<PatternFile> readPatternTable(const SourceFile& file, const PatternReadOptions& options, const PatternCustoms& customs) {
    const auto table = patternTable(file, options);
    if (!table)
        return refusedAt(Reached::Nothing, table.error());
    const std::string where = atLine(file.name, table->layout.firstRow);
    const auto columns =
        withAnswers(choosePatternColumns(table->columns, where, options.kindByHand), table->columns, options, where);
    if (!columns)
        return refusedAt(Reached::Header, columns.error());
    auto patterns = rowsOf(file, *table, *columns);
    if (!patterns)
        return refusedAt(Reached::Columns, patterns.error());
    if (customs)
        for (RawPattern& raw : *patterns)
            if (auto problem = customs(raw, *table))
                return refusedAt(Reached::Columns, std::move(*problem));
    return fileOf(std::move(*patterns), understood(table->columns, *columns), options);
}

Attempt<PatternFile> fileOf(std::vector<RawPattern>&& patterns, std::vector<ColumnUnderstood>&& columns,
                            const PatternReadOptions& options) {
    PatternFile file;
    bool errorsDropped = false;
    for (RawPattern& raw : patterns) {
        const bool untitled = raw.untitledErrors;
        auto pattern = onAxisOfQ(std::move(raw), options);
        if (!pattern)
            return refusedAt(Reached::Rows, pattern.error());
        errorsDropped = errorsDropped || (untitled && pattern->recording->pattern.sigma.empty());
        file.patterns.push_back(std::move(*pattern));
    }
    for (ColumnUnderstood& column : columns)
        if (errorsDropped && column.role == patternRoleName(PatternColumnRole::Error))
            column.role = patternRoleName(PatternColumnRole::Other);
    file.notes = unusedColumns(columns);
    file.columns = std::move(columns);
    return {std::move(file), Reached::Rows};
}

} // namespace vitrine
