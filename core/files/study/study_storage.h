#pragma once
#include "core/files/sample/sample_file.h"
#include "core/files/study/study_file.h"

#include <functional>

namespace vitrine {

/// A study as it was found on disk.
struct StoredStudy {
    Study study;                            ///< with the samples that could be read
    std::vector<std::string> paths;         ///< of their files, in their order
    std::vector<std::string> results;       ///< as stored with them (see LoadedSample); may be empty
    std::vector<StudyEntry> missing;        ///< samples that could not be read; they stay in the study file
    std::vector<Problem> problems;          ///< why not, one each
    std::vector<Problem> words;             ///< of files that were read and are not as they were written
    Shared<RobustnessSummary> lastRun = {}; ///< of many analyses; empty: none was kept
};

/// The study file at `path` (UTF-8) and the samples it names. A sample that is missing or damaged is reported and the rest
/// is shown. Refuses only a study file that cannot be read itself. `partsOf` tells from the study file what is wanted of its
/// samples; none: all.
Result<StoredStudy> loadStudyFile(const std::string& path, const std::function<SampleParts(const StudyOutline&)>& partsOf = {});

/// Writes the study file atomically, with the samples at `paths` (one for each sample of the study) relative to it and
/// `missing` behind them, and the last run of many analyses; without one that of the file that is there stays. The samples
/// themselves are not written. The version that it replaces stays beside it (NAME.vstudy.previous). Returns `path`.
Result<std::string> storeStudyFile(const std::string& path, const Study&, std::span<const std::string> paths,
                                   std::span<const StudyEntry> missing = {}, const Shared<RobustnessSummary>& lastRun = {});

/// A run as it is kept: without the shares and losses of single scans and patterns where there are more than a thousand numbers.
RobustnessSummary keptRun(RobustnessSummary);

/// Whether a path is that of a study file, by its name.
bool isStudyFile(const std::string& path);

/// The study files of a folder in the order of their names; none where it is no folder.
std::vector<std::string> studyFilesIn(const std::string& folder);

} // namespace vitrine
