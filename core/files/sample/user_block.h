#pragma once
#include "core/files/content/reading.h"

namespace vitrine {

/// Length of the block in front of a sample file, bytes. HDF5 looks for itself at 0, 512, 1024 …
inline constexpr std::size_t userBlockSize = 512;
/// The form of sample files that this program writes, and the newest that it reads. Form 1 had its addresses counted
/// from behind the user block, so that a mere opening for writing by another program changed it.
inline constexpr int sampleFileFormat = 2;

/// Fills the first 512 of `file` with readable lines: the name of the format, its version, the length of the
/// rest and its SHA-256. `file` must be longer than that.
void sealUserBlock(Bytes& file);

/// Whether a sample file is byte for byte as it was sealed.
enum class Seal {
    Whole,
    Broken ///< another program wrote into it or packed it anew, or it is damaged where HDF5 need not notice
};

/// Looks at the user block, the SHA-256 and, where that does not fit, at where HDF5 says that the file ends. Refuses,
/// each with its own words: an empty or short file, another program's, a newer format, a file cut short or lengthened.
Result<Seal> checkSeal(std::span<const char> file);

/// "Take the previous version or a copy of the file."
Message restoreSampleFile();

} // namespace vitrine
