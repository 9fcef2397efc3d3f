#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// What a simulated file beside the scans and patterns is.
enum class DemonstrationFileKind { Ruby, EmptyRun, SapphireRun, SampleRun, HeatingSeries, Map };

/// A file of the demonstration as an instrument would write it; it says SIMULATED.
struct DemonstrationFile {
    std::string file; ///< name without folder
    std::vector<char> bytes;
    DemonstrationFileKind kind;
    std::string sample;                  ///< id of the sample of demonstrationSamples() that it belongs to
    std::optional<double> pressure = {}; ///< GPa, that a ruby spectrum was made for
};

} // namespace vitrine
