#pragma once
#include "core/files/text/rows.h"

namespace vitrine {

/// Takes the whole rows that follow the present line of `lines`, up to the first line that readRows() has to
/// judge (one that is no row, or the last one), reading `pieces` parts of the text at a time. What is taken
/// does not depend on `pieces`. Takes nothing from texts of very short lines, for which room would be kept in
/// vain.
std::vector<std::vector<double>> takeWholeRows(Lines& lines, const RowFormat&, const RowsWanted&, std::size_t pieces);

/// How many pieces pay for a text of this many bytes.
std::size_t piecesFor(std::size_t bytes);

} // namespace vitrine
