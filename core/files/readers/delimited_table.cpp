#include "core/files/readers/delimited_table.h"

#include "core/files/readers/clock_times.h"
#include "core/files/readers/table_curves.h"
#include "core/files/readers/table_header.h"
#include "core/files/text/plain_signs.h"

#include <algorithm>

namespace vitrine {

namespace {

/// Two columns without names are taken as temperature and signal; more are not guessed at.
Result<ColumnChoice> choiceOf(const TableHeader& header, const SourceFile& file) {
    if (header.named)
        return chooseColumns(header.titles, file);
    if (header.titles.size() == 2)
        return ColumnChoice{{{{}, 0, 1, {}}}};
    return refuse(phrase("Reading", "The columns have no titles, so that it cannot be told which is the temperature."),
                  phrase("Reading", "Give the columns titles with units, such as “T [K]” and “heat flow [W/g]”."), file.name,
                  Question::Columns);
}

/// A share would make a column “mass” one of masses; no column of a thermogram is an angle.
constexpr Unit ofNoRole{Dimension::Angle, 1, 0};

/// Columns of these that hold no number, their titles blanked so that they are no columns.
std::vector<std::size_t> blankEmptyColumns(std::vector<Title>& titles, const SourceFile& file, const TableLayout& layout) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (roleOf(titles[i]) != Role::Other)
            columns.push_back(i);
    columns = emptyColumns(file.text.text(), layout, std::move(columns));
    for (const std::size_t column : columns)
        titles[column] = {titles[column].name, {}, ofNoRole};
    return columns;
}

/// No heat flow is left because its column is empty.
Problem emptySignal(const Title& title, std::size_t column, const SourceFile& file, const TableLayout& layout) {
    return {phrase("Reading", "The column “%1” is empty: field %2 of line %3 and of every row after it holds no number.")
                .with(title.name, std::to_string(column + 1), std::to_string(layout.firstRow)),
            phrase("Reading", "Export the measurement with its heat flow, or say which column it is."),
            atLine(file.name, layout.firstRow), Question::Columns};
}

struct Table {
    TableLayout layout;
    TableHeader header;
    ColumnChoice choice;
    std::vector<Message> notes;
};

Result<Table> understand(const SourceFile& file, const ReadOptions& options, const TableCustoms& customs) {
    auto layout = tableLayout(file.text.text(), options.decimal, file.name, options.separator, ThinRows::Taken);
    if (!layout)
        return std::unexpected(layout.error());
    auto header = tableHeader(file, *layout, options);
    if (!header)
        return std::unexpected(header.error());
    for (const std::size_t column : customs.secondColumns)
        if (column < header->titles.size())
            header->titles[column] = {header->titles[column].name, "s", Unit{Dimension::Time, 1, 0}};
    const std::vector<Title> whole = header->titles;
    Table table{std::move(*layout), std::move(*header), {}, {}};
    const auto empty = blankEmptyColumns(table.header.titles, file, table.layout);
    for (const std::size_t column : empty)
        table.notes.push_back(phrase("Reading", "The column “%1” holds no number in any row.").with(whole[column].name));
    if (customs.adapt)
        if (auto problem = customs.adapt(table.header.titles, file, options))
            return std::unexpected(std::move(*problem));
    const auto choice = withAnswers(choiceOf(table.header, file), table.header.titles, file, options);
    const auto signal = std::ranges::find_if(empty, [&](std::size_t column) { return roleOf(whole[column]) == Role::Signal; });
    if (!choice && signal != empty.end())
        return std::unexpected(emptySignal(whole[*signal], *signal, file, table.layout));
    if (!choice)
        return std::unexpected(choice.error());
    table.choice = *choice;
    return table;
}

/// Which signal goes with which temperature, where a table has several.
std::optional<Message> pairsNote(const Table& table) {
    if (table.choice.blocks < 2 && !table.choice.inOrder)
        return std::nullopt;
    std::string pairs;
    for (const CurveColumns& curve : table.choice.curves)
        pairs += (pairs.empty() ? "" : ", ") + std::to_string(curve.signal + 1) + " ↔ " + std::to_string(curve.temperature + 1);
    return (table.choice.inOrder ? phrase("Reading", "Signals and temperatures were paired in their order (columns %1).")
                                 : phrase("Reading", "Each signal goes with the temperature beside it (columns %1)."))
        .with(pairs);
}

/// The file with blanks for its no-break spaces; lines keep their numbers.
SourceFile withPlainBlanks(const SourceFile& file) {
    return {FileText(withPlain(file.text.text(), blankSigns, " "), file.text.encoding()), file.name};
}

/// Whether a text is no table, but holds no-break spaces, which may be what parts its fields.
bool isPartedByNoBreakSpaces(const SourceFile& file, const ReadOptions& options) {
    return file.head().find("\xC2\xA0") != std::string_view::npos &&
           !tableLayout(file.text.text(), options.decimal, file.name, options.separator, ThinRows::Taken);
}

} // namespace

Attempt<Reading> readDelimited(const SourceFile& file, const ReadOptions& options, const TableCustoms& customs) {
    if (isPartedByNoBreakSpaces(file, options))
        return readDelimited(withPlainBlanks(file), options, customs);
    if (auto clock = customs.secondColumns.empty() ? withClockSeconds(file) : std::nullopt)
        return readDelimited(clock->file, options, {customs.exo, customs.adapt, std::move(clock->columns)});
    auto table = understand(file, options, customs);
    if (!table)
        return {std::unexpected(table.error()), Reached::Header};
    Lines lines(file.text.text());
    while (lines.number() + 1 < table->layout.firstRow && lines.next()) {
    }
    const auto describe = [&](std::vector<RawCurve>& curves) {
        for (RawCurve& curve : curves) {
            curve.statedExo = curve.statedExo ? curve.statedExo : table->header.exo;
            curve.customaryExo = customs.exo;
        }
    };
    Reading known;
    known.notes = table->notes;
    if (const auto pairs = pairsNote(*table))
        known.notes.push_back(*pairs);
    return readCurveTable(lines, {table->layout.format, table->header.titles, table->choice}, file, options, describe,
                          std::move(known));
}

Reader delimitedTable() {
    return {"Delimited table", [](const SourceFile&) { return Certainty::Possible; },
            [](const SourceFile& file, const ReadOptions& options) { return readDelimited(file, options); }};
}

} // namespace vitrine
