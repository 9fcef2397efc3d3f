#include "core/files/readers/columns.h"
#include "core/files/readers/reader.h"
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

/// Words set apart by two blanks or more, for tables of fixed width whose titles hold single blanks.
std::vector<std::string> wideFields(const SourceFile& file, std::string_view line) {
    std::vector<std::string> fields;
    for (line = trimmed(line); !line.empty();) {
        const std::size_t end = std::min(line.find("  "), line.find('\t'));
        fields.push_back(file.text.decoded(trimmed(line.substr(0, end))));
        line = end == std::string_view::npos ? std::string_view() : trimmed(line.substr(end));
    }
    return fields;
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
        file.name);
}

Result<Reading> read(const SourceFile& file, const ReadOptions& options) {
    const auto layout = tableLayout(file.text.text(), options.decimal, file.name);
    if (!layout)
        return std::unexpected(layout.error());
    const Header header = headerOf(file, *layout);
    const auto choice = choiceOf(header, file);
    if (!choice)
        return std::unexpected(choice.error());
    Lines lines(file.text.text());
    while (lines.number() + 1 < layout->firstRow && lines.next()) {
    }
    const std::size_t fields = std::max(layout->fields, header.titles.size());
    auto block = readRows(lines, layout->format, rowsWanted(*choice, fields, AfterRows::Nothing), file.name);
    if (!block)
        return std::unexpected(block.error());
    auto curves = curvesOf(std::move(*block), header.titles, *choice);
    for (RawCurve& curve : curves)
        curve.statedExo = exoInHeader(file, *layout);
    auto scans = scansOf(std::move(curves), file, options);
    if (!scans)
        return std::unexpected(scans.error());
    Reading reading;
    reading.decimal = layout->format.decimal;
    reading.separator = separatorName(layout->format.separator);
    reading.columns = understood(header.titles, *choice);
    reading.scans = std::move(*scans);
    return reading;
}

} // namespace

Reader delimitedTable() {
    return {"Delimited table", [](const SourceFile&) { return true; }, read};
}

} // namespace vitrine
