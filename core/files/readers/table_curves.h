#pragma once
#include "core/files/readers/columns.h"

#include <functional>

namespace vitrine {

/// A table whose titles are understood.
struct CurveTable {
    RowFormat format;
    std::vector<Title> titles;
    ColumnChoice choice;
    AfterRows after = AfterRows::Nothing;
};

/// Reads the rows behind the present line of `lines` and makes scans of them; `describe` adds what the header says of the
/// curves. `known` is what is known of the file already; format, columns and scans are added to it.
Attempt<Reading> readCurveTable(Lines& lines, const CurveTable&, const SourceFile&, const ReadOptions&,
                                const std::function<void(std::vector<RawCurve>&)>& describe, Reading known);

} // namespace vitrine
