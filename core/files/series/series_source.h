#pragma once
#include "core/files/import/answers.h"

namespace vitrine {

/// A stack of frames as a pattern of a sample, and where it came from.
struct SeriesSource {
    ScatteringPattern pattern; ///< with its frames; a single pattern where there is only one
    std::string composition;   ///< as a file states it
    std::vector<std::string> inputs;
    std::vector<Message> notes;      ///< files that are left out, the order of the frames, what they do not have in common
    std::vector<std::string> frames; ///< names of the frames of a folder or of columns; empty: they have none
};

/// The frames of a file, or the patterns of all files of a folder in the order of their names (precedesNaturally()), which have
/// to lie on the same q and have one wavelength and content. Files of a folder that hold no pattern, or none of the name `curve`,
/// are named in the notes. The conditions of a folder are those in the names. `curve`: which pattern of a file that holds
/// several. Refuses what importPattern() refuses, an empty folder, and patterns that are no frames of one series, with the names
/// of both.
Result<SeriesSource> readSeriesSource(const std::string& path, const PatternReadOptions&,
                                      const std::optional<std::string>& curve);

} // namespace vitrine
