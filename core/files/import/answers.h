#pragma once
#include "core/files/import/import.h"
#include "core/files/import/import_pattern.h"

#include <functional>

namespace vitrine {

// Answers that were given for several files at once. A question belongs to a file: what a file says itself is never changed
// by what was answered for another one.

/// A file that was read with those of the answers that it leaves open.
struct AnsweredScans {
    Result<ImportedFile> file;
    ReadOptions used;
};
struct AnsweredPatterns {
    Result<ImportedPatterns> file;
    PatternReadOptions used;
};

/// Reads a DSC curve with the answers that the file leaves open. Unit, decimal sign, separator, direction of exotherms, rate
/// and mass are used where the file asks for them or does not state them; dialect, encoding and columns wherever the file can
/// be read with them (an encoding not where the text is UTF-8 or UTF-16). Notes say which fact the file states otherwise, and
/// with which answer it cannot be read.
AnsweredScans importWhereOpen(const Bytes&, const std::string& fileName, const ReadOptions&);

/// The same with another way to read the file.
AnsweredScans readWhereOpen(const ReadOptions&, const std::function<Result<ImportedFile>(const ReadOptions&)>&);

/// The same for patterns: axis, wavelength, decimal sign and separator where the file asks for them or does not state them,
/// what its values are where nothing says that they are more than intensities.
AnsweredPatterns importPatternWhereOpen(const Bytes&, const std::string& fileName, const PatternReadOptions&,
                                        PatternRole = PatternRole::Sample);
AnsweredPatterns readWhereOpen(const PatternReadOptions&,
                               const std::function<Result<ImportedPatterns>(const PatternReadOptions&)>&);

} // namespace vitrine
