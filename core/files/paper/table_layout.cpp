#include "core/files/paper/table_layout.h"

#include "core/files/paper/paper_number.h"
#include "core/files/paper/paper_text.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cctype>

namespace vitrine {

namespace {

constexpr double millimetresPerPoint = 0.3515;
constexpr double reserve = 3; // mm, since the widths of signs are those of a usual text
constexpr double gap = 2.4;   // mm between two columns, and a little more
constexpr double narrowestText = 22, widestText = 62;
constexpr std::size_t rowsOfAShortTable = 25;

double signWidth(char32_t sign) {
    if (sign >= 0x2E80)
        return 1.05;
    if (sign > 0x7F)
        return sign >= 0x0300 && sign < 0x0370 ? 0 : 0.75;
    if (std::isupper(static_cast<int>(sign)))
        return sign == 'M' || sign == 'W' ? 1.05 : 0.8;
    if (sign == 'm' || sign == 'w' || sign == '%' || sign == '@')
        return 0.9;
    return std::isdigit(static_cast<int>(sign)) ? 0.54 : sign == ' ' || std::ispunct(static_cast<int>(sign)) ? 0.45 : 0.56;
}

/// Signs that have no command of LaTeX are told by their numbers.
double plainWidth(std::string_view text) {
    double width = 0;
    for (const char32_t sign : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4())
        width += sign > 0x2E80 || (sign > 0x0400 && sign < 0x2000) ? 4.8 : signWidth(sign);
    return width;
}

/// Sub- and superscripts are smaller.
double mathsWidth(std::string_view text) {
    double width = 0;
    bool script = false, braced = false;
    for (const char32_t sign : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4()) {
        if (sign == U'_' || sign == U'^') {
            script = true;
            braced = false;
            continue;
        }
        if (script && sign == U'{') {
            braced = true;
            continue;
        }
        if (sign == U'}') {
            script = false;
            continue;
        }
        width += script ? 0.78 * signWidth(sign) : signWidth(sign) + 0.06;
        script = script && braced;
    }
    return width;
}

double inMillimetres(double ems, double type) {
    return ems * type * millimetresPerPoint;
}

double numberWidth(const NumberFormat& format, double type) {
    double signs = 0.54 * static_cast<double>(format.integers + format.decimals + format.errorDigits);
    signs += (format.negative ? 0.8 : 0) + (format.decimals > 0 ? 0.3 : 0) + (format.errorDigits > 0 ? 0.85 : 0);
    return inMillimetres(signs + (format.marked ? 0.8 : 0), type);
}

/// Of the column's title and its unit, which stand below each other.
double headWidth(const PaperTable& table, std::size_t column) {
    const PaperColumn& each = table.columns[column];
    const std::string unit = unitText(each.unit, powerOf(table, column));
    return std::max(textWidth(each.title), unit.empty() ? 0 : textWidth("(" + unit + ")"));
}

double longestText(const PaperTable& table, std::size_t column) {
    double width = textWidth(table.columns[column].title);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::string& text = table.rows[row][column].text;
        width = std::max(width, textWidth(table.columns[column].hasUnits ? unitText(text, powerOf(table, column, row)) : text));
    }
    return width;
}

/// What a column takes where it is free to, and at the least.
struct Wish {
    double most = 0, least = 0;
};

Wish wishOf(const PaperTable& table, std::size_t column, double type) {
    const PaperColumn& each = table.columns[column];
    if (each.hasNumbers) {
        const double width =
            std::max(numberWidth(numberFormat(table, column), type), inMillimetres(headWidth(table, column), type));
        return {width, width};
    }
    const double width = inMillimetres(1.06 * longestText(table, column) + 0.3, type);
    return {std::min(width, widestText), std::min(width, narrowestText)};
}

double sum(const std::vector<Wish>& wishes, double Wish::*part) {
    double total = 0;
    for (const Wish& each : wishes)
        total += each.*part + gap;
    return total;
}

/// Every text between its least and most width, by one share of what there is to give.
std::vector<double> widthsWithin(const std::vector<Wish>& wishes, double width) {
    const double least = sum(wishes, &Wish::least), most = sum(wishes, &Wish::most);
    const double share = most > least ? std::clamp((width - least) / (most - least), 0.0, 1.0) : 1;
    std::vector<double> widths;
    for (const Wish& each : wishes)
        widths.push_back(each.least + share * (each.most - each.least));
    return widths;
}

std::vector<Wish> wishesOf(const PaperTable& table, const std::vector<std::size_t>& columns, double type) {
    std::vector<Wish> wishes;
    for (const std::size_t column : columns)
        wishes.push_back(wishOf(table, column, type));
    return wishes;
}

std::optional<TableLayout> fitting(const PaperTable& table, const std::vector<std::size_t>& columns) {
    const bool isLong = table.rows.size() > rowsOfAShortTable;
    for (const auto& [type, width, asTheyWish] : {std::tuple{smallType, columnWidth - reserve, true},
                                                  {smallType, pageWidth - reserve, false},
                                                  {smallestType, pageWidth - reserve, false}}) {
        const auto wishes = wishesOf(table, columns, type);
        if (sum(wishes, asTheyWish ? &Wish::most : &Wish::least) > width || (asTheyWish && isLong))
            continue;
        const auto widths = widthsWithin(wishes, width);
        double whole = 0;
        for (const double each : widths)
            whole += each + gap;
        return TableLayout{columns, widths, whole, type, isLong};
    }
    return {};
}

/// The narrowest that columns can be set: wider than the page where a title or a text that cannot be broken is.
TableLayout narrowest(const PaperTable& table, const std::vector<std::size_t>& columns) {
    TableLayout layout{columns, {}, 0, smallestType, table.rows.size() > rowsOfAShortTable};
    for (const Wish& each : wishesOf(table, columns, smallestType)) {
        layout.widths.push_back(each.least);
        layout.width += each.least + gap;
    }
    return layout;
}

/// The leading texts, which every part begins with.
std::vector<std::size_t> leadingTexts(const PaperTable& table) {
    std::vector<std::size_t> columns{0};
    while (columns.size() < table.columns.size() && columns.size() < 2 && !table.columns[columns.size()].hasNumbers)
        columns.push_back(columns.size());
    return columns;
}

} // namespace

NumberFormat numberFormat(const PaperTable& table, std::size_t column) {
    NumberFormat format;
    const bool marks = marksChoices(table);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const PaperCell& cell = table.rows[row][column];
        if (!cell.number)
            continue;
        const PaperNumber number = paperNumber(*cell.number, powerOf(table, column, row), table.columns[column].digits);
        const bool negative = number.value.starts_with('-');
        const std::size_t point = std::min(number.value.find('.'), number.value.size());
        format.negative |= negative;
        format.integers = std::max(format.integers, point - (negative ? 1 : 0));
        format.decimals = std::max(format.decimals, number.value.size() - std::min(point + 1, number.value.size()));
        const std::string both = withParentheses(number);
        if (both.size() > number.value.size())
            format.errorDigits = std::max(format.errorDigits, both.size() - number.value.size() - 2);
        format.marked |= cell.withChoices && marks;
    }
    return format;
}

double textWidth(std::string_view text) {
    double width = 0;
    for (const PaperPiece& each : piecesOf(text))
        width += each.part == PaperPart::Plain   ? plainWidth(each.text)
                 : each.part == PaperPart::Maths ? mathsWidth(each.text)
                                                 : 2.5;
    return width;
}

std::vector<TableLayout> layoutsOf(const PaperTable& table) {
    const std::vector<std::size_t> leading = leadingTexts(table);
    std::vector<TableLayout> parts;
    std::vector<std::size_t> columns = leading;
    for (std::size_t column = leading.size(); column < table.columns.size(); ++column) {
        std::vector<std::size_t> more = columns;
        more.push_back(column);
        if (fitting(table, more) || columns.size() == leading.size()) {
            columns = more;
            continue;
        }
        parts.push_back(fitting(table, columns).value_or(narrowest(table, columns)));
        columns = leading;
        columns.push_back(column);
    }
    parts.push_back(fitting(table, columns).value_or(narrowest(table, columns)));
    return parts;
}

} // namespace vitrine
