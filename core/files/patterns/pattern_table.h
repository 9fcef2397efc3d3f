#pragma once
#include "core/files/patterns/pattern_columns.h"
#include "core/files/readers/reader.h"
#include "core/files/text/layout.h"

#include <functional>

namespace vitrine {

/// A table of numbers in a text, with what stands before it.
struct PatternTable {
    TableLayout layout;
    std::vector<Title> titles; ///< one a column; empty where the columns are not named
    std::string_view header;   ///< the text before the first row
    std::vector<Words> notes;
};

/// Finds the table of a file and its titles, in a row of words or in a comment. Refuses a text without rows.
Result<PatternTable> patternTable(const SourceFile&, const PatternReadOptions&);

/// What is customary in a dialect: may change what was read before it is put on q, or refuse it.
using PatternCustoms = std::function<std::optional<Problem>(RawPattern&, const PatternTable&)>;

/// Reads a table of one pattern, with wavelength and polarisation as the text before it says.
Result<PatternFile> readPatternTable(const SourceFile&, const PatternReadOptions&,
                                     const PatternCustoms& = {});

/// A file of one pattern.
Result<PatternFile> fileOfOne(RawPattern&&, std::vector<ColumnUnderstood>&&, const PatternReadOptions&);

} // namespace vitrine
