#pragma once
#include "core/files/sample/sample_file.h"

namespace vitrine {

/// The sample file at `path` (UTF-8).
Result<LoadedSample> loadSampleFile(const std::string& path, const SampleParts& = {});

/// Writes a sample file atomically and keeps the version it replaces beside it (NAME.vitrine.previous). Returns `path`.
/// `results` as in writeSampleFile().
Result<std::string> storeSampleFile(const std::string& path, const Sample&, const std::string& results = {});

/// The sample files that a path stands for: the file itself, or those of a folder in the order of their names. Refuses
/// a path that is not there and a folder without any.
Result<std::vector<std::string>> sampleFilesAt(const std::string& path);

} // namespace vitrine
