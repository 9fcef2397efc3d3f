#include "core/files/paper/latex_table.h"

#include "core/files/paper/latex_signs.h"
#include "core/files/paper/paper_number.h"
#include "core/files/paper/paper_text.h"
#include "core/files/paper/table_layout.h"

namespace vitrine {

namespace {

/// A part of a table with its place among the others.
struct Part {
    const PaperTable& table;
    const TableLayout& layout;
    std::size_t index = 0;
};

std::string millimetres(double width) {
    return figureText(std::floor(10 * width) / 10, 5) + "mm";
}

std::string formatText(const NumberFormat& format) {
    std::string text = format.negative ? "-" : "";
    text += std::to_string(format.integers);
    if (format.decimals > 0)
        text += "." + std::to_string(format.decimals);
    return format.errorDigits > 0 ? text + "(" + std::to_string(format.errorDigits) + ")" : text;
}

std::string columnText(const Part& part, std::size_t index) {
    const std::size_t column = part.layout.columns[index];
    if (!part.table.columns[column].hasNumbers)
        return ">{\\raggedright\\arraybackslash}p{" + millimetres(part.layout.widths[index]) + "}";
    const NumberFormat format = numberFormat(part.table, column);
    return "S[table-format=" + formatText(format) + (format.marked ? ",table-space-text-post={$^{\\oplus}$}]" : "]");
}

std::string columnsText(const Part& part) {
    std::string text;
    for (std::size_t i = 0; i < part.layout.columns.size(); ++i)
        text += columnText(part, i);
    return "@{}" + text + "@{}";
}

/// A word that may be wider than a column may be broken before it is.
std::string breakable(std::string_view text) {
    std::string out;
    double run = 0;
    for (std::size_t i = 0, end = 0; i < text.size(); i = end) {
        end = i + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        const std::string_view sign = text.substr(i, end - i);
        const double width = textWidth(sign);
        run = sign == " " ? 0 : run + width;
        if (run > widestPiece) {
            out += "\x04";
            run = width;
        }
        out += sign;
    }
    return out;
}

/// The same as LaTeX; the sign that marks the breaks is one that no name holds.
std::string textInCell(const std::string& text) {
    std::string out;
    for (const PaperPiece& each : piecesOf(text)) {
        if (each.part != PaperPart::Plain) {
            out += each.part == PaperPart::Maths ? "$" + latexMaths(each.text) + "$" : "~\\cite{" + each.text + "}";
            continue;
        }
        std::string piece = breakable(each.text);
        for (std::size_t at = piece.find('\x04'), from = 0; from <= piece.size();) {
            const std::size_t end = std::min(at, piece.size());
            out += (from > 0 ? "\\hspace{0pt}" : "") + latexText(piece.substr(from, end - from));
            from = end + 1;
            at = piece.find('\x04', from);
        }
    }
    return out;
}

std::string markOf(std::size_t note) {
    return "{---\\textsuperscript{" + noteMark(note) + "}}";
}

std::string cellText(const PaperTable& table, std::size_t column, std::size_t row) {
    const PaperCell& cell = table.rows[row][column];
    if (cell.note > 0)
        return markOf(cell.note);
    if (table.columns[column].hasUnits)
        return textInCell(unitText(cell.text, powerOf(table, column, row)));
    if (!table.columns[column].hasNumbers)
        return textInCell(cell.text);
    if (!cell.number)
        return cell.text.empty() ? "" : "{" + latexOf(cell.text) + "}";
    const PaperNumber number = paperNumber(*cell.number, powerOf(table, column, row), table.columns[column].digits);
    return withParentheses(number) + (cell.withChoices && marksChoices(table) ? "{$^{\\oplus}$}" : "");
}

std::string rowText(const Part& part, std::size_t row) {
    std::string text;
    for (const std::size_t column : part.layout.columns)
        text += (text.empty() && column == part.layout.columns.front() ? "" : " & ") + cellText(part.table, column, row);
    return text + " \\\\\n";
}

std::string headText(const Part& part) {
    std::string titles, units;
    bool hasUnits = false;
    for (std::size_t i = 0; i < part.layout.columns.size(); ++i) {
        const std::size_t column = part.layout.columns[i];
        const std::string unit = unitText(part.table.columns[column].unit, powerOf(part.table, column));
        titles += (i > 0 ? " & " : "") + ("{" + latexOf(part.table.columns[column].title)) + "}";
        units += (i > 0 ? " & " : "") + (unit.empty() ? std::string() : "{(" + latexOf(unit) + ")}");
        hasUnits |= !unit.empty();
    }
    return titles + " \\\\\n" + (hasUnits ? units + " \\\\\n" : "");
}

std::string captionText(const Part& part) {
    const std::string label = "\\label{tab:" + part.table.name + "}";
    const std::string text = latexOf(captionOf(part.table));
    return part.index == 0 ? "\\caption{" + text + label + "}"
                           : "\\caption{Continuation of Table~\\ref{tab:" + part.table.name + "}.}";
}

std::string notesText(const PaperTable& table) {
    std::string text;
    for (std::size_t i = 0; i < table.notes.size(); ++i)
        text += (i > 0 ? " " : "") + ("\\textsuperscript{" + noteMark(i + 1)) + "}~" + textInCell(table.notes[i]);
    return text;
}

/// Notes within a width below the table.
std::string notesBelow(const PaperTable& table, const std::string& width) {
    const std::string notes = notesText(table);
    return notes.empty() ? "" : "\\par\\smallskip\\parbox{" + width + "}{\\raggedright " + notes + "}\n";
}

std::string typeText(const TableLayout& layout) {
    return layout.type < smallType ? "\\scriptsize" : "\\footnotesize";
}

std::string bodyText(const Part& part) {
    std::string text;
    for (std::size_t row = 0; row < part.table.rows.size(); ++row)
        text += rowText(part, row);
    return text;
}

std::string shortTable(const Part& part) {
    const bool narrow = part.layout.width <= columnWidth;
    return "\\begin{table}[!htbp]\n\\centering\\setlength{\\belowcaptionskip}{4pt}\n" + captionText(part) + "\n" +
           typeText(part.layout) + "\\setlength{\\tabcolsep}{1.05mm}%\n\\begin{tabular}{" + columnsText(part) + "}\n\\toprule\n" +
           headText(part) + "\\midrule\n" + bodyText(part) + "\\bottomrule\n\\end{tabular}\n" +
           notesBelow(part.table, millimetres(narrow ? columnWidth : pageWidth)) + "\\end{table}\n";
}

std::string longTable(const Part& part) {
    const std::string head = "\\toprule\n" + headText(part) + "\\midrule\n";
    const std::string notes = notesText(part.table);
    return "{" + typeText(part.layout) +
           "\\setlength{\\tabcolsep}{1.05mm}\\setlength{\\LTcapwidth}{\\linewidth}%\n\\begin{longtable}{" + columnsText(part) +
           "}\n" + captionText(part) + " \\\\\n" + head + "\\endfirsthead\n" + head + "\\endhead\n\\bottomrule\n\\endfoot\n" +
           bodyText(part) + "\\end{longtable}\n" + (notes.empty() ? "" : "\\noindent{\\raggedright " + notes + "\\par}\n") +
           "}\n";
}

} // namespace

std::string latexTable(const PaperTable& table) {
    std::string text;
    if (table.rows.empty())
        return text;
    const auto layouts = layoutsOf(table);
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        const Part part{table, layouts[i], i};
        text += (i > 0 ? "\n" : "") + (layouts[i].isLong ? longTable(part) : shortTable(part));
    }
    return text;
}

} // namespace vitrine
