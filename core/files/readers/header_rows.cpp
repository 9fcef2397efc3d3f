#include "core/files/readers/header_rows.h"

#include "core/files/text/lines.h"
#include "core/files/text/title_words.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr int forbidden = -1;
constexpr std::size_t mostTitles = 200;

Title titleWith(const std::string& name, const std::string& unit) {
    return titlesOf({name}, {unit}).front();
}

bool sameUnit(const Unit& a, const Unit& b) {
    return a.dimension == b.dimension && std::abs(a.scale - b.scale) <= 1e-9 * std::abs(a.scale) &&
           std::abs(a.offset - b.offset) < 1e-6;
}

/// How well a unit suits a name: 2 where both mean the same, 0 where the name means nothing, forbidden where they
/// contradict each other.
int fitOf(const std::string& name, const std::string& unit) {
    const Title title = titleWith(name, unit);
    if (!title.unit)
        return 0;
    const TitleWords words = wordsOfTitle(title.name);
    if (contradictsItself(title) || (words.index && title.unit->dimension != Dimension::None))
        return forbidden;
    return words.any() && roleOf({title.name, {}, {}}) == roleOf({{}, {}, title.unit}) ? 2 : 0;
}

/// The best way to give the units, in their order, to the names: its score, and in how many ways it can be had.
struct Placing {
    int score = forbidden;
    std::size_t ways = 0;
    void take(int other, std::size_t otherWays) {
        if (other > score)
            *this = {other, otherWays};
        else if (other == score && other != forbidden)
            ways += otherWays;
    }
};

using Placings = std::vector<std::vector<Placing>>; // of the first i names and j units

Placings placingsOf(const std::vector<std::string>& names, const std::vector<std::string>& units) {
    Placings best(names.size() + 1, std::vector<Placing>(units.size() + 1));
    for (std::size_t i = 0; i <= names.size(); ++i)
        best[i][0] = {0, 1};
    for (std::size_t i = 1; i <= names.size(); ++i)
        for (std::size_t j = 1; j <= std::min(i, units.size()); ++j) {
            best[i][j].take(best[i - 1][j].score, best[i - 1][j].ways);
            const int fit = fitOf(names[i - 1], units[j - 1]), before = best[i - 1][j - 1].score;
            if (fit != forbidden && before != forbidden)
                best[i][j].take(before + fit, best[i - 1][j - 1].ways);
        }
    return best;
}

std::vector<std::string> placed(const Placings& best, const std::vector<std::string>& names,
                                const std::vector<std::string>& units) {
    std::vector<std::string> result(names.size());
    for (std::size_t i = names.size(), j = units.size(); j > 0; --i) {
        const bool skipped = i > j && best[i - 1][j].score == best[i][j].score;
        if (!skipped)
            result[i - 1] = units[--j];
    }
    return result;
}

bool fitAsTheyStand(const std::vector<std::string>& names, const std::vector<std::string>& units) {
    if (units.size() > names.size() && std::ranges::any_of(units.begin() + std::ptrdiff_t(names.size()), units.end(),
                                                           [](const auto& unit) { return !unit.empty(); }))
        return false;
    for (std::size_t i = 0; i < std::min(names.size(), units.size()); ++i)
        if (!units[i].empty() && fitOf(names[i], units[i]) == forbidden)
            return false;
    return units.size() >= names.size();
}

/// "[mW]" and "/mW" of a row of units without what stands around.
std::string_view withoutUnitBrackets(std::string_view unit) {
    unit = trimmed(unit);
    if (unit.starts_with('/'))
        unit = trimmed(unit.substr(1));
    const bool whole =
        unit.size() >= 2 && ((unit.front() == '[' && unit.back() == ']') || (unit.front() == '(' && unit.back() == ')'));
    return whole ? trimmed(unit.substr(1, unit.size() - 2)) : unit;
}

} // namespace

std::optional<std::vector<std::string>> unitsFor(const std::vector<std::string>& names, const std::vector<std::string>& units) {
    if (fitAsTheyStand(names, units) || names.size() > mostTitles)
        return units;
    std::vector<std::string> present = units;
    std::erase(present, std::string());
    if (present.size() > names.size())
        return std::nullopt;
    const Placings best = placingsOf(names, present);
    const Placing& whole = best[names.size()][present.size()];
    if (whole.score == forbidden)
        return std::nullopt;
    return whole.ways == 1 ? placed(best, names, present) : std::vector<std::string>(names.size());
}

std::optional<std::size_t> unitsDisagree(const std::vector<std::string>& names, const std::vector<std::string>& units) {
    for (std::size_t i = 0; i < std::min(names.size(), units.size()); ++i) {
        const auto inTitle = parseTitle(names[i]).unit,
                   inRow = units[i].empty() ? std::nullopt : titleWith(names[i], units[i]).unit;
        const bool share = inTitle && inRow && inTitle->dimension == Dimension::None && inRow->dimension == Dimension::None;
        if (inTitle && inRow && !share && !sameUnit(*inTitle, *inRow))
            return i;
    }
    return std::nullopt;
}

std::vector<Title> titlesOf(const std::vector<std::string>& names, const std::vector<std::string>& units) {
    std::vector<Title> titles;
    for (std::size_t i = 0; i < names.size(); ++i) {
        Title title = parseTitle(names[i]);
        if (i < units.size() && !units[i].empty()) {
            const Title ofUnit = parseTitle("x [" + std::string(withoutUnitBrackets(units[i])) + "]");
            title = {names[i], ofUnit.unitText.empty() ? units[i] : ofUnit.unitText, ofUnit.unit,
                     title.exo ? title.exo : ofUnit.exo};
        }
        titles.push_back(std::move(title));
    }
    return titles;
}

std::vector<std::string> wideFields(const SourceFile& file, std::string_view line) {
    std::vector<std::string> fields;
    for (line = trimmed(line); !line.empty();) {
        const std::size_t end = std::min(line.find("  "), line.find('\t'));
        fields.push_back(file.text.decoded(trimmed(line.substr(0, end))));
        line = end == std::string_view::npos ? std::string_view() : trimmed(line.substr(end));
    }
    return fields;
}

std::vector<std::string> headerFields(const SourceFile& file, std::string_view line, const RowFormat& format) {
    std::vector<std::string> fields;
    for (const std::string_view field : fieldsOf(line, {format.separator, format.decimal, true}))
        fields.push_back(file.text.decoded(field));
    return fields;
}

} // namespace vitrine
