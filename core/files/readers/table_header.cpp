#include "core/files/readers/table_header.h"

#include "core/files/readers/header_rows.h"
#include "core/files/readers/rates.h"
#include "core/files/text/exo_words.h"
#include "core/files/text/quoted.h"

#include <algorithm>

namespace vitrine {

namespace {

bool isComment(std::string_view line) {
    return trimmed(line).starts_with('#') || trimmed(line).starts_with('%');
}

/// A header line that is a comment, without its sign.
std::string_view withoutCommentSign(std::string_view line) {
    line = trimmed(line);
    const std::size_t first = line.find_first_not_of("#%;! \t");
    return first == std::string_view::npos ? std::string_view() : line.substr(first);
}

/// Titles that end with their brackets: "T [K] heat flow [mW]".
std::vector<std::string> bracketedNames(const SourceFile& file, std::string_view line) {
    std::vector<std::string> names;
    for (line = trimmed(line); !line.empty();) {
        const std::size_t close = line.find_first_of("])");
        names.push_back(file.text.decoded(trimmed(line.substr(0, close == std::string_view::npos ? close : close + 1))));
        line = close == std::string_view::npos ? std::string_view() : trimmed(line.substr(close + 1));
    }
    return names;
}

/// What stands after two blanks in the fields of a comment is a remark.
std::vector<std::string> commentNames(const SourceFile& file, std::string_view line, const TableLayout& layout) {
    const std::string_view bare = withoutCommentSign(line);
    auto names = headerFields(file, bare, layout.format);
    if (names.size() < layout.fields || layout.format.separator == ' ')
        for (auto other : {names, wideFields(file, bare), bracketedNames(file, bare)})
            if (other.size() == layout.fields)
                return other;
    names.resize(std::min(names.size(), layout.fields));
    for (std::string& name : names)
        name = name.substr(0, name.find("  "));
    return names;
}

std::vector<std::string> namesIn(const SourceFile& file, std::string_view line, const TableLayout& layout) {
    if (isComment(line))
        return commentNames(file, line, layout);
    auto names = headerFields(file, line, layout.format);
    if (layout.format.separator == ' ' && names.size() != layout.fields)
        for (auto other : {wideFields(file, line), bracketedNames(file, line)})
            if (other.size() == layout.fields)
                return other;
    while (names.size() > layout.fields && names.back().empty())
        names.pop_back();
    return names;
}

/// Whether the words of a line are titles: one of them names a quantity.
bool holdTitles(const std::vector<std::string>& names) {
    return std::ranges::any_of(titlesOf(names), [](const Title& title) { return roleOf(title) != Role::Other; });
}

TableHeader unnamed(std::size_t fields) {
    TableHeader header{{}, false, {}};
    for (std::size_t i = 0; i < fields; ++i)
        header.titles.push_back({std::to_string(i + 1), {}, {}});
    return header;
}

std::unexpected<Problem> wrongCount(const SourceFile& file, const TableLayout& layout, std::size_t line,
                                    const std::vector<std::string>& names) {
    return ask(Question::Columns,
               phrase("Reading", "This line has %1 titles (%2), but the rows below, from line %3 on, have %4 fields.")
                   .with(std::to_string(names.size()), quotedNames(names), std::to_string(layout.firstRow),
                         std::to_string(layout.fields)),
               atLine(file.name, layout.headerLines[line]),
               phrase("Reading", "Put a title that holds the separator in double quotes, or say which columns are which."));
}

/// A caption with a rate stands above the first of its columns: "10 K/min,,20 K/min,".
void addCaptions(std::vector<std::string>& names, const std::vector<std::string>& captions) {
    if (captions.size() > names.size() + 1 ||
        std::ranges::none_of(captions, [](const auto& text) { return !ratesIn(text).empty(); }))
        return;
    std::string caption;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i < captions.size() && !captions[i].empty())
            caption = captions[i];
        if (!ratesIn(caption).empty() && roleOf(parseTitle(names[i])) == Role::Signal)
            names[i] = caption + ", " + names[i];
    }
}

bool isAnswered(const ReadOptions& options) {
    return options.temperatureColumn && options.signalColumn;
}

/// A row of units and the header line in which it stands.
struct UnitLine {
    std::vector<std::string> units;
    std::size_t line = 0;
};

/// The titles in a line, with the units of the one below or above where there are any.
Result<TableHeader> titlesAt(const SourceFile& file, const TableLayout& layout, std::size_t line, std::vector<std::string> names,
                             const UnitLine& unitLine, const ReadOptions& options) {
    const std::vector<std::string>& units = unitLine.units;
    if (names.size() != layout.fields && units.size() == layout.fields && !holdTitles(names))
        names.assign(layout.fields, {}); // a remark stands above the units, which are all that is said
    const std::size_t present = layout.fields - static_cast<std::size_t>(std::ranges::count(names, std::string()));
    if (names.size() != layout.fields && present > 0) {
        const auto surplus = names.size() < layout.fields ? emptyColumns(file.text.text(), layout, {layout.fields - 1})
                                                          : std::vector<std::size_t>{};
        if (surplus.empty() || names.size() + 1 < layout.fields)
            return isAnswered(options) ? Result<TableHeader>(unnamed(layout.fields)) : wrongCount(file, layout, line, names);
    }
    names.resize(layout.fields);
    const auto placed = units.empty() ? std::optional(units) : unitsFor(names, units);
    if (!placed && !isAnswered(options))
        return ask(Question::Columns, phrase("Reading", "The units in this line do not fit the titles in any order."),
                   atLine(file.name, layout.headerLines[unitLine.line]),
                   phrase("Reading", "Say which columns are which, and their units."));
    if (const auto column = placed ? unitsDisagree(names, *placed) : std::nullopt)
        return refuse(
            phrase("Reading", "The unit %2 of the column “%1” contradicts its title.").with(names[*column], (*placed)[*column]),
            phrase("Reading", "Mend or remove that line, or check separator and decimal sign."),
            atLine(file.name, layout.headerLines[unitLine.line]));
    if (line > 0)
        addCaptions(names, headerFields(file, layout.header[line - 1], layout.format));
    return TableHeader{titlesOf(names, placed.value_or(std::vector<std::string>{})), true, {}};
}

Result<TableHeader> namedHeader(const SourceFile& file, const TableLayout& layout, const ReadOptions& options) {
    for (std::size_t i = layout.header.size(); i-- > 0;) {
        const auto names = namesIn(file, layout.header[i], layout);
        const bool last = i + 1 == layout.header.size() && !isComment(layout.header[i]) && layout.format.separator != ' ';
        if (names.size() < 2 || (names.size() > layout.fields && !(last && holdTitles(names))))
            continue;
        if (isUnitRow(names) && i > 0)
            return titlesAt(file, layout, i - 1, namesIn(file, layout.header[i - 1], layout), {names, i}, options);
        const auto above = i > 0 ? namesIn(file, layout.header[i - 1], layout) : std::vector<std::string>{};
        if (above.size() >= 2 && isUnitRow(above) && names.size() == layout.fields)
            return titlesAt(file, layout, i, names, {above, i - 1}, options);
        if (names.size() == layout.fields || (last && holdTitles(names)))
            return titlesAt(file, layout, i, names, {}, options);
    }
    return unnamed(layout.fields);
}

/// A direction that no other line of the header contradicts.
std::optional<ExoDirection> exoInHeader(const SourceFile& file, const TableLayout& layout) {
    std::optional<ExoDirection> stated;
    for (const std::string_view line : layout.header)
        if (const auto exo = exoDirectionIn(file.text.decoded(line))) {
            if (stated && *stated != *exo)
                return std::nullopt;
            stated = exo;
        }
    return stated;
}

} // namespace

Result<TableHeader> tableHeader(const SourceFile& file, const TableLayout& layout, const ReadOptions& options) {
    auto header = namedHeader(file, layout, options);
    if (header)
        header->exo = exoInHeader(file, layout);
    return header;
}

} // namespace vitrine
