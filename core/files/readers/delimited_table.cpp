#include "core/files/readers/delimited_table.h"

#include "core/files/text/layout.h"

#include <algorithm>

namespace vitrine {

namespace {

/// A header line that is a comment, without its sign; what stands after two blanks in its fields is a remark.
std::string_view withoutCommentSign(std::string_view line) {
    line = trimmed(line);
    const std::size_t first = line.find_first_not_of("#%;! \t");
    return first == std::string_view::npos ? std::string_view() : line.substr(first);
}

bool isComment(std::string_view line) {
    return trimmed(line).starts_with('#') || trimmed(line).starts_with('%');
}

std::vector<std::string> commentFields(const SourceFile& file, std::string_view line,
                                       const TableLayout& layout) {
    std::vector<std::string> names = headerFields(file, withoutCommentSign(line), layout.format);
    names.resize(std::min(names.size(), layout.fields));
    for (std::string& name : names)
        name = name.substr(0, name.find("  "));
    return names;
}

std::vector<std::string> namesIn(const SourceFile& file, std::string_view line, const TableLayout& layout) {
    if (isComment(line))
        return commentFields(file, line, layout);
    auto names = headerFields(file, line, layout.format);
    if (layout.format.separator == ' ' && names.size() != layout.fields) {
        const auto wide = wideFields(file, line);
        return wide.size() == layout.fields ? wide : names;
    }
    return names;
}

struct Header {
    std::vector<Title> titles;
    bool named = true;
};

Header unnamed(std::size_t fields) {
    Header header{{}, false};
    for (std::size_t i = 0; i < fields; ++i)
        header.titles.push_back({std::to_string(i + 1), {}, {}});
    return header;
}

/// The titles from the last header line, and from the one before it where the last one is a row of units.
Header headerOf(const SourceFile& file, const TableLayout& layout) {
    for (std::size_t i = layout.header.size(); i-- > 0;) {
        const auto fields = namesIn(file, layout.header[i], layout);
        if (fields.size() < 2 || fields.size() > layout.fields + 1)
            continue;
        if (isUnitRow(fields) && i > 0)
            return {titlesOf(namesIn(file, layout.header[i - 1], layout), fields)};
        return {titlesOf(fields)};
    }
    return unnamed(layout.fields);
}

/// "Endo Up", "exo down", "^exo" in the header.
std::optional<ExoDirection> exoInHeader(const SourceFile& file, const TableLayout& layout) {
    for (const std::string_view line : layout.header) {
        const std::string text = lowerCase(file.text.decoded(line));
        const auto says = [&](const char* words) { return text.find(words) != std::string::npos; };
        if (says("endo up") || says("endotherm up") || says("exo down") || says("exotherm down") ||
            says("endothermic up"))
            return ExoDirection::Down;
        if (says("exo up") || says("exotherm up") || says("^exo") || says("endo down") ||
            says("exothermic up"))
            return ExoDirection::Up;
    }
    return std::nullopt;
}

/// Two columns without names are taken as temperature and signal; more are not guessed at.
Result<ColumnChoice> choiceOf(const Header& header, const SourceFile& file) {
    if (header.named)
        return chooseColumns(header.titles, file);
    if (header.titles.size() == 2)
        return ColumnChoice{{}, 0, {1}};
    return refuse(
        phrase("Reading", "The columns have no titles, so that it cannot be told which is the temperature."),
        phrase("Reading", "Give the columns titles with units, such as “T [K]” and “heat flow [W/g]”."),
        file.name, Question::Columns);
}

struct Table {
    TableLayout layout;
    Header header;
    ColumnChoice choice;
};

Result<Table> understand(const SourceFile& file, const ReadOptions& options, const TableCustoms& customs) {
    auto layout = tableLayout(file.text.text(), options.decimal, file.name, options.separator);
    if (!layout)
        return std::unexpected(layout.error());
    Header header = headerOf(file, *layout);
    if (customs.adapt)
        if (auto problem = customs.adapt(header.titles, file, options))
            return std::unexpected(std::move(*problem));
    const auto choice = withAnswers(choiceOf(header, file), header.titles, file, options);
    if (!choice)
        return std::unexpected(choice.error());
    return Table{std::move(*layout), std::move(header), *choice};
}

Result<std::vector<RawCurve>> readCurves(const Table& table, const SourceFile& file,
                                         const TableCustoms& customs) {
    Lines lines(file.text.text());
    while (lines.number() + 1 < table.layout.firstRow && lines.next()) {
    }
    const std::size_t fields = std::max(table.layout.fields, table.header.titles.size());
    auto block =
        readRows(lines, table.layout.format, rowsWanted(table.choice, fields, AfterRows::Nothing), file.name);
    if (!block)
        return std::unexpected(block.error());
    auto curves = curvesOf(std::move(*block), table.header.titles, table.choice);
    for (RawCurve& curve : curves) {
        curve.statedExo = exoInHeader(file, table.layout);
        curve.customaryExo = customs.exo;
    }
    return curves;
}

} // namespace

Result<Reading> readDelimited(const SourceFile& file, const ReadOptions& options,
                              const TableCustoms& customs) {
    const auto table = understand(file, options, customs);
    if (!table)
        return std::unexpected(table.error());
    auto curves = readCurves(*table, file, customs);
    if (!curves)
        return std::unexpected(curves.error());
    auto scans = scansOf(std::move(*curves), file, options);
    if (!scans)
        return std::unexpected(scans.error());
    Reading reading;
    reading.decimal = table->layout.format.decimal;
    reading.separator = separatorName(table->layout.format.separator);
    reading.columns = understood(table->header.titles, table->choice);
    reading.scans = std::move(*scans);
    return reading;
}

Reader delimitedTable() {
    return {"Delimited table", [](const SourceFile&) { return true; },
            [](const SourceFile& file, const ReadOptions& options) { return readDelimited(file, options); }};
}

} // namespace vitrine
