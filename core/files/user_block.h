#pragma once
#include "core/files/reading.h"

namespace vitrine {

/// Length of the block in front of a sample file, bytes. HDF5 looks for itself at 0, 512, 1024 …
inline constexpr std::size_t userBlockSize = 512;
/// The form of sample files that this program writes, and the newest that it reads.
inline constexpr int sampleFileFormat = 1;

/// Fills the first 512 of `file` with readable lines: the name of the format, its version, the length of the
/// rest and its SHA-256. `file` must be longer than that.
void sealUserBlock(Bytes& file);

/// What follows the user block, once the block and the SHA-256 have been found right. Refuses, each with its
/// own words: an empty or short file, another program's, a newer format, a file cut short or lengthened,
/// damaged bytes.
Result<std::span<const char>> contentBehindUserBlock(std::span<const char> file);

} // namespace vitrine
