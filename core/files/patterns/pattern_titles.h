#pragma once
#include "core/files/readers/reader.h"
#include "core/files/text/layout.h"
#include "core/files/text/titles.h"

namespace vitrine {

/// The titles of a table, one a field, in the last line before the rows that holds them: a row of words right before the
/// numbers, or a comment that names an axis or an intensity. Units may stand in a row of their own. Empty where there are
/// none.
std::vector<Title> patternTitles(const SourceFile&, const TableLayout&);

} // namespace vitrine
