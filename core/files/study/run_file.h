#pragma once
#include "core/files/content/reading.h"
#include "core/robustness/robustness.h"

namespace vitrine {

/// A run of many analyses as far as it is done, with every value of every analysis, so that it can go on after the program has
/// ended. One line with the SHA-256 of what follows, then JSON whose rows of numbers are base64 of little-endian doubles.
Bytes writeRunFile(const RobustnessRun&);

/// Reads the bytes of such a file. Refuses, naming the file, what is not one, is not as it was written, does not fit together, or
/// was written by another version, whose numbers may be others.
Result<RobustnessRun> readRunFile(std::span<const char> bytes, const std::string& fileName);

/// The run in a file; a problem where there is none that can be read.
Result<RobustnessRun> loadRunFile(const std::string& path);

/// Writes a run atomically. Returns the path.
Result<std::string> storeRunFile(const std::string& path, const RobustnessRun&);

} // namespace vitrine
