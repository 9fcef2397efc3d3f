#pragma once
#include "core/files/paper/paper_table.h"

namespace vitrine {

/// A text of paper_text.h as Markdown: signs that Markdown reads are escaped, subscripts plain ("T_g,P"), citations those of
/// pandoc
/// ("[@Kissinger1957]").
std::string markdownOf(std::string_view);

/// A table as Markdown below its caption: "631.5 ± 1.9 ⊕". Nothing for a table without rows.
std::string markdownTable(const PaperTable&, std::size_t number);

/// The same as CSV: each number with all its digits, its error in the next column, and the notes behind all.
std::string csvTableOf(const PaperTable&);

} // namespace vitrine
