#pragma once
#include "core/document/study.h"
#include "core/files/content/pattern_reading.h"
#include "core/files/pattern_formats/pattern_files.h"

namespace vitrine {

/// The answers as JSON text, as they are kept in Source::answers; empty where nothing was answered.
std::string patternOptionsJson(const PatternReadOptions&);
/// The answers in such a text. Text that is not one refuses.
Result<PatternReadOptions> patternOptionsOf(const std::string& json);

/// A file of patterns made ready for a sample.
struct ImportedPatterns {
    Shared<Original> original;
    std::vector<Shared<ScatteringPattern>> patterns;
    PatternFile reading; ///< what was understood
};

/// Reads a file of patterns. The id of a pattern is the first eight digits of the file's SHA-256 and the
/// number of the pattern in the file. Choices begin as the file has them: its wavelength (Å; else the one
/// answered), and polarisation as corrected where the header says so, else (1 + cos²2θ)/2. Refuses what
/// readPatternFile() refuses.
Result<ImportedPatterns> importPattern(std::span<const char> bytes, const std::string& fileName, const PatternReadOptions& = {},
                                       PatternRole = PatternRole::Sample);

} // namespace vitrine
