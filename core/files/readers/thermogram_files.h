#pragma once
#include "core/files/content/reading.h"

namespace vitrine {

/// Reads a file of a DSC curve in any known dialect: the reader that is surest of it and succeeds; where none does, the refusal
/// is that of the one that came furthest. Problems name the file and line and say what would mend it (an option, where one
/// answers the question).
Result<Reading> readThermogramFile(std::span<const char> bytes, const std::string& fileName, const ReadOptions& = {},
                                   ExoQuestion = ExoQuestion::AtOnce);

/// The names of the dialects, in the order in which they are tried.
std::vector<std::string> thermogramDialects();
/// The names of the encodings.
std::vector<std::string> textEncodings();

/// The dialect that a file is taken for, by all or the first of its bytes; empty where they are no text.
std::string thermogramDialect(std::span<const char> bytes, const std::string& fileName);

} // namespace vitrine
