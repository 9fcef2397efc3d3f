#include "core/files/paper/paper_table.h"

#include "core/files/paper/paper_number.h"
#include "core/files/paper/paper_text.h"
#include "core/files/paper/program_words.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

double magnitudeOf(const PaperCell& cell) {
    return cell.number ? std::max(std::abs(cell.number->value), cell.number->error.value_or(0)) : 0;
}

bool isEmpty(const PaperCell& cell) {
    return cell.text.empty() && !cell.number && cell.note == 0;
}

bool isEmptyColumn(const PaperTable& table, std::size_t column) {
    return std::ranges::all_of(table.rows, [&](const auto& row) { return isEmpty(row[column]); });
}

/// " Here N is the number of atoms and r the distance."
std::string columnsText(const PaperTable& table) {
    std::vector<std::string> parts;
    for (const PaperColumn& each : table.columns)
        if (!each.says.empty())
            parts.push_back(each.title + (parts.empty() ? " is " : " ") + each.says);
    return parts.empty() ? "" : " Here " + listed(parts) + ".";
}

/// Whether any number has an error with choices (or without).
bool hasErrors(const PaperTable& table, bool withChoices) {
    return std::ranges::any_of(table.rows, [&](const auto& row) {
        return std::ranges::any_of(row, [&](const PaperCell& cell) {
            return cell.number && cell.number->error.value_or(0) > 0 && cell.withChoices == withChoices;
        });
    });
}

} // namespace

PaperColumn textColumn(const std::string& title) {
    return {title};
}

PaperColumn numberColumn(const std::string& title, const std::string& unit, const std::string& csvName, int digits) {
    return {title, unit, true, digits, false, false, csvName, {}};
}

PaperColumn saying(PaperColumn column, const std::string& says) {
    column.says = says;
    return column;
}

PaperCell textCell(const std::string& text) {
    return {text};
}

PaperCell numberCell(double value) {
    return std::isfinite(value) ? PaperCell{{}, Measured{value}} : PaperCell{};
}

PaperCell noteCell(PaperTable& table, const std::string& sentence) {
    if (sentence.empty())
        return {};
    auto found = std::ranges::find(table.notes, sentence);
    if (found == table.notes.end())
        found = table.notes.insert(table.notes.end(), sentence);
    return {{}, {}, false, static_cast<std::size_t>(found - table.notes.begin()) + 1};
}

PaperCell resultCell(PaperTable& table, const Result<Measured>& result, const SpreadPlace& at, std::string_view key) {
    if (!result)
        return noteCell(table, programWords(result.error().what));
    if (!std::isfinite(result->value))
        return {};
    const TotalMeasured total = totalOf(at, key, *result);
    return {{}, total.number, total.withChoices};
}

PaperTable withoutEmptyColumns(PaperTable table) {
    for (std::size_t column = table.columns.size(); column-- > 1;)
        if (isEmptyColumn(table, column)) {
            table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(column));
            for (auto& row : table.rows)
                row.erase(row.begin() + static_cast<std::ptrdiff_t>(column));
        }
    return table;
}

int powerOf(const PaperTable& table, std::size_t column) {
    double most = 0;
    if (!table.columns[column].unitsByRow)
        for (const auto& row : table.rows)
            most = std::max(most, magnitudeOf(row[column]));
    return tenPower(most);
}

int powerOf(const PaperTable& table, std::size_t column, std::size_t row) {
    if (!table.columns[column].unitsByRow && !table.columns[column].hasUnits)
        return powerOf(table, column);
    double most = 0;
    for (std::size_t j = 0; j < table.columns.size(); ++j)
        if (table.columns[j].unitsByRow)
            most = std::max(most, magnitudeOf(table.rows[row][j]));
    return tenPower(most);
}

bool marksChoices(const PaperTable& table) {
    return !table.tellsErrors && hasErrors(table, true) && hasErrors(table, false);
}

std::string captionOf(const PaperTable& table) {
    const std::string caption = table.caption + columnsText(table);
    if (table.tellsErrors || !hasErrors(table, true))
        return caption;
    return caption + (marksChoices(table) ? " Errors marked ⊕ are of noise and choices together, others of noise alone."
                                          : " Errors are of noise and choices together.");
}

std::string unitText(const std::string& unit, int power) {
    const std::string plain = unit == "1/(Å GPa)" ? "Å⁻¹\u00A0GPa⁻¹" : unit == "Å⁻¹/GPa" ? "Å⁻¹\u00A0GPa⁻¹" : unit;
    if (power == 0)
        return plain;
    const std::string ten = maths("10^{" + std::string(power < 0 ? "−" : "") + std::to_string(std::abs(power)) + "}");
    return plain.empty() ? ten : ten + "\u00A0" + plain;
}

std::string noteMark(std::size_t note) {
    std::string mark;
    for (; note > 0; note = (note - 1) / 26)
        mark.insert(mark.begin(), static_cast<char>('a' + (note - 1) % 26));
    return mark;
}

} // namespace vitrine
