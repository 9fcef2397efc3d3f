#pragma once
#include "core/quantity/problem.h"
#include "core/robustness/error_of_choices.h"

#include <string>
#include <vector>

namespace vitrine {

// A table of a paper before it is written. Its texts are those of paper_text.h.

struct PaperColumn {
    std::string title;
    std::string unit = {};    ///< below the title; "K", "Å⁻¹"
    bool hasNumbers = false;  ///< aligned at the decimal sign, each with its error
    int digits = 4;           ///< of numbers without an error
    bool unitsByRow = false;  ///< each row has its unit in the column of units
    bool hasUnits = false;    ///< the column of units: its texts are plain units
    std::string csvName = {}; ///< in CSV; empty: the title
    std::string says = {};    ///< what it is, for the caption: "the mean of its scans"; empty: the title says it
};

struct PaperCell {
    std::string text = {};
    std::optional<Measured> number = {};
    bool withChoices = false; ///< the error is that of noise and choices
    std::size_t note = 0;     ///< which note of the table stands in place of the number, from 1 on; 0: none
};

struct PaperTable {
    std::string name;    ///< of its file and label: "samples"
    std::string caption; ///< whole sentences
    std::vector<PaperColumn> columns;
    std::vector<std::vector<PaperCell>> rows; ///< each with as many cells as there are columns
    std::vector<std::string> notes = {};      ///< why there is no number, each sentence once
    bool tellsErrors = false;                 ///< the caption or further columns say what errors are of choices
};

PaperColumn textColumn(const std::string& title);
PaperColumn numberColumn(const std::string& title, const std::string& unit, const std::string& csvName, int digits = 4);
/// The same with what it is, for the caption.
PaperColumn saying(PaperColumn, const std::string& says);

PaperCell textCell(const std::string& text);
PaperCell numberCell(double value);
/// With noise and choices as its error where a run has its spread; a problem becomes a note of the table (one without words an
/// empty cell).
PaperCell resultCell(PaperTable&, const Result<Measured>&, const SpreadPlace& at = {}, std::string_view key = {});
/// A sentence as a note of the table, in place of a number.
PaperCell noteCell(PaperTable&, const std::string& sentence);

/// Without columns in which no row has anything (the first stays).
PaperTable withoutEmptyColumns(PaperTable);

/// By which power of ten a column of numbers is divided, and a row of one whose units go by row.
int powerOf(const PaperTable&, std::size_t column);
int powerOf(const PaperTable&, std::size_t column, std::size_t row);

/// Whether errors of noise and choices are marked one by one: where only some of the table are.
bool marksChoices(const PaperTable&);
/// The caption with what columns and errors are.
std::string captionOf(const PaperTable&);

/// "10⁻³ K" as a text of paper_text.h; "1/(Å GPa)" becomes "Å⁻¹ GPa⁻¹".
std::string unitText(const std::string& unit, int power);

/// "a", "b" … of a note.
std::string noteMark(std::size_t note);

} // namespace vitrine
