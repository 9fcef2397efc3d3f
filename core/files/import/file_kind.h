#pragma once
#include "core/calorimetry/heat_capacity/heat_capacity.h"
#include "core/files/content/file_content.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vitrine {

/// What a file of measurements holds.
enum class FileKind { Scans, Patterns, Ruby, HeatRun };

/// What a file is taken for.
struct FileGuess {
    FileKind kind = FileKind::Scans;
    bool sure = true;                         ///< else a person is asked
    std::optional<HeatRunRole> namedRun = {}; ///< the empty pan or sapphire, where name or header say so
    /// Its line of titles, and which run it is named as: what files of the same origin have in common. Empty where it has no
    /// titles: nothing can be remembered of it.
    std::string form = {};
    bool operator==(const FileGuess&) const = default;
};

/// Which run a name says: "empty", "blank" or "baseline" of the empty pan; "sapphire", "saphir" or "al2o3".
std::optional<HeatRunRole> runNamed(const std::string& name);

/// By the beginning of a file (at best some ten kilobytes) and its name. A spectrum of ruby has an axis titled as a wavelength or
/// wavenumber that reaches 690 … 800 nm; without titles its axis lies about 694 nm, which is sure where the name says ruby or
/// the doublet can be fitted. What a reader of patterns or thermograms knows by a marker is that. A heat flow is a run for a
/// heat capacity where its name or the line of its sample says the empty pan or sapphire; that is not sure.
FileGuess guessKind(std::span<const char> head, const std::string& fileName);

/// Of files that come together: a run of sapphire and one of the empty pan make each other sure, and the other scans of the same
/// titles are runs of the sample then, which is asked. Two of the same kind with nothing else prove nothing.
std::vector<FileGuess> together(std::vector<FileGuess>);

} // namespace vitrine
