#pragma once
#include "core/files/paper/paper_table.h"

namespace vitrine {

/// A table for pdflatex with booktabs, array, longtable and siunitx (version 3): numbers in columns of siunitx, errors in
/// parentheses, notes below; no wider than 86 mm or, if it cannot be, 174 mm. Long ones go over pages; too wide ones come in
/// parts. Its label is "tab:NAME". Nothing for a table without rows.
std::string latexTable(const PaperTable&);

} // namespace vitrine
