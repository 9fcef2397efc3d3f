#include "core/files/patterns/pattern_table.h"

#include "core/files/patterns/header_facts.h"
#include "core/files/readers/columns.h"

namespace vitrine {

namespace {

bool isComment(std::string_view line) {
    return trimmed(line).find_first_of("#%;!") == 0;
}

std::string_view withoutCommentSign(std::string_view line) {
    line = trimmed(line);
    const std::size_t first = line.find_first_not_of("#%;! \t");
    return first == std::string_view::npos ? std::string_view() : line.substr(first);
}

/// Words parted by blanks, a bracket belonging to the word before it: "q (nm-1) I".
std::vector<std::string> wordsOf(const SourceFile& file, std::string_view line) {
    std::vector<std::string> words;
    for (const std::string& word : headerFields(file, line, {' ', '.', false})) {
        const bool continues = !words.empty() && (word.starts_with('(') || word.starts_with('['));
        if (continues)
            words.back() += " " + word;
        else
            words.push_back(word);
    }
    return words;
}

/// The words of a header line, as many as the table has columns; empty where it has another number of them.
std::vector<std::string> namesIn(const SourceFile& file, std::string_view line, const TableLayout& layout) {
    const std::string_view bare = withoutCommentSign(line);
    for (auto names : {headerFields(file, bare, layout.format), wordsOf(file, bare), wideFields(file, bare)})
        if (names.size() == layout.fields)
            return names;
    return {};
}

std::string inBrackets(const std::string& unit) {
    const bool already = unit.empty() || unit.starts_with('[') || unit.starts_with('(');
    return already ? unit : "[" + unit + "]";
}

/// The titles in the header line `line`, units in the line after it where that is a row of units.
std::vector<Title> titlesAt(const SourceFile& file, const TableLayout& layout, std::size_t line) {
    auto names = namesIn(file, layout.header[line], layout);
    std::vector<std::string> units;
    if (!names.empty() && isUnitRow(names) && line > 0) {
        units = std::move(names);
        names = namesIn(file, layout.header[line - 1], layout);
    }
    std::vector<Title> titles;
    for (std::size_t i = 0; i < names.size(); ++i)
        titles.push_back(patternTitle(units.empty() ? names[i] : names[i] + " " + inBrackets(units[i])));
    return titles;
}

/// Whether the words of a comment are titles and no remark.
bool meanColumns(const std::vector<Title>& titles) {
    return areOfThermogram(titles) || std::ranges::any_of(titles, [](const Title& title) {
               return patternRoleOf(title) != PatternColumnRole::Other;
           });
}

/// The titles in the last line that holds them: a row of words right before the numbers, or a comment.
std::vector<Title> titlesOf(const SourceFile& file, const TableLayout& layout) {
    for (std::size_t i = layout.header.size(); i-- > 0;) {
        if (beginsWithNumber(layout.header[i], layout.format))
            continue;
        auto titles = titlesAt(file, layout, i);
        const bool last = i + 1 == layout.header.size() && !isComment(layout.header[i]);
        if (!titles.empty() && (last || meanColumns(titles)))
            return titles;
    }
    return {};
}

/// Lines before the first row that begin with a number and hold no other: rows without an intensity.
std::vector<Words> rowsInHeader(const TableLayout& layout) {
    const auto isRow = [&](std::string_view line) {
        return beginsWithNumber(line, layout.format) && fieldsOf(line, layout.format).size() == layout.fields;
    };
    const auto count = int(std::ranges::count_if(layout.header, isRow));
    if (count == 0)
        return {};
    return {phrases("Pattern", "%n row(s) without a number were left out.").count(count)};
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

Result<RawPattern> rowsOf(const SourceFile& file, const PatternTable& table, const PatternColumns& columns) {
    Lines lines(file.text.text());
    while (lines.number() + 1 < table.layout.firstRow && lines.next()) {
    }
    auto raw = patternRows(lines, table.layout.format, table.layout.fields, columns, file.name);
    if (!raw)
        return raw;
    if (!table.titles.empty())
        raw->abscissa = table.titles[columns.abscissa].name;
    else if (columns.error)
        raw->notes.push_back(
            phrase("Pattern", "The third column has no title; it is taken as the error of the intensity."));
    raw->notes.insert(raw->notes.begin(), table.notes.begin(), table.notes.end());
    raw->wavelength = wavelengthIn(table.header);
    raw->polarizationDone = polarizationDoneIn(table.header);
    return raw;
}

} // namespace

Result<PatternTable> patternTable(const SourceFile& file, const PatternReadOptions& options) {
    auto layout = tableLayout(file.text.text(), options.decimal, file.name, options.separator);
    if (!layout)
        return std::unexpected(withoutRows(layout.error(), file.name));
    PatternTable table{std::move(*layout), {}, {}, {}};
    table.titles = titlesOf(file, table.layout);
    table.header = textBefore(file.text.text(), table.layout.firstRow);
    table.notes = rowsInHeader(table.layout);
    return table;
}

Result<PatternFile> readPatternTable(const SourceFile& file, const PatternReadOptions& options,
                                     const PatternCustoms& customs) {
    const auto table = patternTable(file, options);
    if (!table)
        return std::unexpected(table.error());
    const TableLayout& layout = table->layout;
    const std::string where = atLine(file.name, layout.firstRow);
    const auto columns =
        withAnswers(choosePatternColumns(table->titles, layout.fields, where, options.kindByHand), table->titles, layout.fields, options, where);
    if (!columns)
        return std::unexpected(columns.error());
    auto raw = rowsOf(file, *table, *columns);
    if (!raw)
        return std::unexpected(raw.error());
    if (customs)
        if (auto problem = customs(*raw, *table))
            return std::unexpected(std::move(*problem));
    return fileOfOne(std::move(*raw), understood(table->titles, layout.fields, *columns), options);
}

Result<PatternFile> fileOfOne(RawPattern&& raw, std::vector<ColumnUnderstood>&& columns,
                              const PatternReadOptions& options) {
    auto pattern = onAxisOfQ(std::move(raw), options);
    if (!pattern)
        return std::unexpected(pattern.error());
    PatternFile file;
    file.columns = std::move(columns);
    file.patterns.push_back(std::move(*pattern));
    return file;
}

} // namespace vitrine
