#include "core/files/paper/plain_tables.h"

#include "core/files/export/csv.h"
#include "core/files/paper/paper_number.h"
#include "core/files/paper/paper_text.h"

#include <algorithm>

namespace vitrine {

namespace {

std::string markdownPlain(std::string_view text) {
    std::string out;
    for (const char c : text)
        out += std::string_view("\\`*_[]<>|~$").find(c) != std::string_view::npos ? std::string{'\\', c} : std::string(1, c);
    return out;
}

std::string markdownMaths(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != '{' && c != '}')
            out += c == '|' ? std::string("\\|") : std::string(1, c);
    return out;
}

std::string markdownCell(const PaperTable& table, std::size_t column, std::size_t row) {
    const PaperCell& cell = table.rows[row][column];
    if (cell.note > 0)
        return "— (" + noteMark(cell.note) + ")";
    if (table.columns[column].hasUnits)
        return markdownOf(unitText(cell.text, powerOf(table, column, row)));
    if (!cell.number)
        return markdownOf(cell.text);
    const PaperNumber number = paperNumber(*cell.number, powerOf(table, column, row), table.columns[column].digits);
    return withPlusMinus(number) + (cell.withChoices && marksChoices(table) ? " ⊕" : "");
}

std::string markdownTitle(const PaperTable& table, std::size_t column) {
    const std::string unit = unitText(table.columns[column].unit, powerOf(table, column));
    return markdownOf(table.columns[column].title) + (unit.empty() ? "" : " (" + markdownOf(unit) + ")");
}

std::string markdownRow(std::size_t columns, auto cell) {
    std::string text = "|";
    for (std::size_t i = 0; i < columns; ++i)
        text += " " + cell(i) + " |";
    return text + "\n";
}

/// "T_f [K]": what a column of numbers is called in CSV.
std::string csvTitle(const PaperColumn& column, const char* more) {
    const std::string name = column.csvName.empty() ? column.title : column.csvName;
    return csvCell(name + more + (column.unit.empty() ? "" : " [" + plainUnit(column.unit) + "]"));
}

bool hasErrorsIn(const PaperTable& table, std::size_t column) {
    return std::ranges::any_of(table.rows, [&](const auto& row) { return row[column].number && row[column].number->error; });
}

std::string csvText(const std::string& text) {
    std::string out;
    for (const PaperPiece& each : piecesOf(text))
        out += each.part == PaperPart::Maths ? markdownMaths(each.text) : each.part == PaperPart::Plain ? each.text : "";
    return csvCell(out);
}

std::string csvHead(const PaperTable& table) {
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        text +=
            (i > 0 ? "," : "") + (table.columns[i].hasNumbers ? csvTitle(table.columns[i], "") : csvText(table.columns[i].title));
        if (table.columns[i].hasNumbers && hasErrorsIn(table, i))
            text += "," + csvTitle(table.columns[i], " error");
    }
    return text + (table.notes.empty() ? "\n" : ",note\n");
}

std::string csvRow(const PaperTable& table, const std::vector<PaperCell>& row) {
    std::string text, note;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const PaperCell& cell = row[i];
        text += (i > 0 ? "," : "") + (cell.number ? exactText(cell.number->value) : csvText(cell.text));
        if (table.columns[i].hasNumbers && hasErrorsIn(table, i))
            text += "," + (cell.number && cell.number->error ? exactText(*cell.number->error) : std::string());
        if (cell.note > 0 && note.find(table.notes[cell.note - 1]) == std::string::npos)
            note += (note.empty() ? "" : " ") + table.notes[cell.note - 1];
    }
    return text + (table.notes.empty() ? "\n" : "," + csvText(note) + "\n");
}

} // namespace

std::string markdownOf(std::string_view text) {
    std::string out;
    for (const PaperPiece& each : piecesOf(text))
        out += each.part == PaperPart::Plain   ? markdownPlain(each.text)
               : each.part == PaperPart::Maths ? markdownMaths(each.text)
                                               : " [@" + each.text + "]";
    return out;
}

std::string markdownTable(const PaperTable& table, std::size_t number) {
    if (table.rows.empty())
        return {};
    std::string text = "**Table S" + std::to_string(number) + ".** " + markdownOf(captionOf(table)) + "\n\n";
    text += markdownRow(table.columns.size(), [&](std::size_t i) { return markdownTitle(table, i); }) + "|";
    for (const PaperColumn& each : table.columns)
        text += each.hasNumbers ? "---:|" : "---|";
    text += "\n";
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        text += markdownRow(table.columns.size(), [&](std::size_t i) { return markdownCell(table, i, row); });
    for (std::size_t i = 0; i < table.notes.size(); ++i)
        text += "\n(" + noteMark(i + 1) + ") " + markdownOf(table.notes[i]) + "\n";
    return text;
}

std::string csvTableOf(const PaperTable& table) {
    std::string text = "# program: Vitrine " VITRINE_VERSION "\n" + csvHead(table);
    for (const auto& row : table.rows)
        text += csvRow(table, row);
    return text;
}

} // namespace vitrine
