#include "core/files/patterns/pattern_titles.h"

#include "core/files/patterns/axis_title.h"
#include "core/files/patterns/plain_source.h"
#include "core/files/readers/header_rows.h"

namespace vitrine {

namespace {

std::string_view withoutCommentSign(std::string_view line) {
    line = trimmed(line);
    const std::size_t first = line.find_first_not_of("#%;!/* \t");
    if (first == std::string_view::npos)
        return {};
    line = line.substr(first);
    const bool spec = line.size() > 2 && line[0] == 'L' && line[1] == ' '; // "#L r G(r)" of SPEC
    return spec ? trimmed(line.substr(2)) : line;
}

/// Words parted by blanks, a bracket belonging to the word before it: "q (nm-1) I".
std::vector<std::string> wordsOf(const SourceFile& file, std::string_view line) {
    std::vector<std::string> words;
    for (const std::string& word : headerFields(file, line, {' ', '.', false})) {
        const bool open = !words.empty() && std::ranges::count(words.back(), '(') > std::ranges::count(words.back(), ')');
        const bool continues = !words.empty() && (word.starts_with('(') || word.starts_with('[') || open);
        if (continues)
            words.back() += " " + word;
        else
            words.push_back(word);
    }
    return words;
}

/// Fields of a remark: "Temp (K)", "=", "300.0", or "Temp = 300.0".
bool isRemark(const std::vector<std::string>& names) {
    return names.front().find(" = ") != std::string::npos || std::ranges::any_of(names, [](const std::string& name) {
               return name.starts_with('=') || name.ends_with(':') || isNumberLike(name);
           });
}

/// The words of a header line, as many as the table has columns; empty where it has another number of them, or where they are
/// a remark.
std::vector<std::string> namesIn(const SourceFile& file, std::string_view line, const TableLayout& layout) {
    const std::string_view bare = withoutCommentSign(line);
    for (auto names : {headerFields(file, bare, layout.format), wordsOf(file, bare), wideFields(file, bare)})
        if (names.size() == layout.fields)
            return isRemark(names) && isComment(line) ? std::vector<std::string>() : names;
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
    return areOfThermogram(titles) ||
           std::ranges::any_of(titles, [](const Title& title) { return patternRoleOf(title) != PatternColumnRole::Other; });
}

} // namespace

std::vector<Title> patternTitles(const SourceFile& file, const TableLayout& layout) {
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

} // namespace vitrine
