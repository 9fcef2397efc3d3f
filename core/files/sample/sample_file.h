#pragma once
#include "core/files/content/reading.h"
#include "core/results/results.h"

namespace vitrine {

/// The bytes of a sample file: NeXus in HDF5 behind a user block of 512 bytes. It holds the sample with all
/// its choices, the curves as read, the original files byte for byte, and the results if given. Equal input
/// gives equal bytes. Refuses a sample whose scans have columns of different lengths.
Result<Bytes> writeSampleFile(const Sample&, const SampleResult*);
/// As above, with the results as JSON (see sampleResultText; empty: none), so that the results themselves need not be held
/// in memory beside the file.
Result<Bytes> writeSampleFile(const Sample&, const std::string& results);

/// What a sample file holds.
struct LoadedSample {
    Sample sample;
    std::string results;             ///< the stored results as JSON (see sampleResultJson); empty: none
    std::string version;             ///< of the program that wrote it
    std::vector<Problem> words = {}; ///< what a person should know of a file that is not as it was written
};

/// What is read of a whole file; the rest is as if the sample had none. Of a file that is not as it was written all is read.
struct SampleParts {
    bool scans = true, patterns = true, originals = true;
    bool methods = true; ///< spectra of ruby and runs for the heat capacity
};

/// Reads the bytes of a sample file. Whatever is wrong with them is a Problem that names the file: empty, cut
/// short, damaged, of another program, of a newer version, or with contents that contradict each other. A file that
/// another program wrote into or packed anew is read with words about it, once that was tried in a child process;
/// every original must still have its own SHA-256.
Result<LoadedSample> readSampleFile(std::span<const char> bytes, const std::string& fileName, const SampleParts& = {});

} // namespace vitrine
