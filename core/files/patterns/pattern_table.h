#pragma once
#include "core/files/content/claim.h"
#include "core/files/patterns/pattern_columns.h"
#include "core/files/readers/reader.h"
#include "core/files/text/layout.h"

#include <functional>
#include <memory>

namespace vitrine {

/// A table of numbers in a text, with what stands before it.
struct PatternTable {
    std::shared_ptr<const std::string> plain; ///< the text with plain signs, where it had others
    std::string_view text;                    ///< that or the text of the file; what follows are views of it
    TableLayout layout;
    ColumnTitles columns;
    std::string_view header; ///< the text before the first row
    std::vector<Message> notes;
};

/// Finds the table of a file and its titles, in a row of words or in a comment. Refuses a text without rows.
Result<PatternTable> patternTable(const SourceFile&, const PatternReadOptions&);

/// What is customary in a dialect: may change what was read before it is put on q, or refuse it.
using PatternCustoms = std::function<std::optional<Problem>(RawPattern&, const PatternTable&)>;

/// Reads the patterns of a table, with wavelength, polarisation and the distance of a detector as the text before it says.
Attempt<PatternFile> readPatternTable(const SourceFile&, const PatternReadOptions&, const PatternCustoms& = {});

/// A file of these patterns. One that leaves a question open asks it for all.
Attempt<PatternFile> fileOf(std::vector<RawPattern>&&, std::vector<ColumnUnderstood>&&, const PatternReadOptions&);

/// A refusal, with how far the reader came.
inline Attempt<PatternFile> refusedAt(Reached reached, Problem problem) {
    return {std::unexpected(std::move(problem)), reached};
}

} // namespace vitrine
