#pragma once
#include "core/files/paper/paper_table.h"

#include <vector>

namespace vitrine {

// How wide the columns of a table become in the typeface of the tables, so that none is wider than what it stands in.

inline constexpr double columnWidth = 86; ///< mm, of one of two columns of a journal
inline constexpr double pageWidth = 174;  ///< mm
inline constexpr double smallType = 8;    ///< pt, of tables
inline constexpr double smallestType = 7; ///< pt, where the former is too wide

/// What siunitx reserves for a column of numbers: "table-format = -3.1(2)".
struct NumberFormat {
    bool negative = false;
    std::size_t integers = 1, decimals = 0, errorDigits = 0;
    bool marked = false; ///< ⊕ behind some
};
NumberFormat numberFormat(const PaperTable&, std::size_t column);

struct TableLayout {
    std::vector<std::size_t> columns; ///< of the table, those of this part
    std::vector<double> widths;       ///< mm, of texts: what they are wrapped to; of numbers: what they need
    double width = 0;                 ///< mm, of the whole
    double type = smallType;          ///< pt
    bool isLong = false;              ///< over several pages
};

/// The parts that a table is set as, one wherever it fits: within 86 mm, else within 174 mm, with texts wrapped and, if need be,
/// in smaller type; what is still too wide goes on in a further part, with the leading texts repeated. A column that is wider
/// than a page with them is set as narrow as it can be.
std::vector<TableLayout> layoutsOf(const PaperTable&);

/// How wide a text of paper_text.h is, in units of the size of the type (from above).
double textWidth(std::string_view);

/// How wide a piece of a text that cannot be broken may be, in units of the size of the type: the narrowest column of texts holds
/// it.
inline constexpr double widestPiece = 7;

} // namespace vitrine
