#pragma once
#include "core/files/import/answers.h"

namespace vitrine {

/// A stack of frames as a pattern of a sample, and where it came from.
struct SeriesSource {
    ScatteringPattern pattern; ///< with its frames; a single pattern where there is only one
    std::string composition;   ///< as a file states it
    std::vector<std::string> inputs;
    std::vector<Message> notes; ///< files that are left out
};

/// The frames of a file, or the patterns of all files of a folder in the order of their names (numbers count as such), which
/// have to lie on the same q. Files of a folder that hold no pattern are named in the notes. The conditions of a folder are
/// those in the names. `curve`: which pattern of a file that holds several stacks. Refuses what importPattern() refuses, an
/// empty folder, and patterns of unlike length, with the names of both.
Result<SeriesSource> readSeriesSource(const std::string& path, const PatternReadOptions&,
                                      const std::optional<std::string>& curve);

/// The patterns of several files as one stack of frames in their order, with the conditions in their names. Refuses patterns
/// that do not lie on the same q.
Result<PatternRecording> stackOf(const std::vector<Shared<PatternRecording>>&, const std::vector<std::string>& names);

} // namespace vitrine
