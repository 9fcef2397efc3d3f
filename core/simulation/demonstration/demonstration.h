#pragma once
#include "core/simulation/demonstration/demonstration_glass.h"

namespace vitrine {

/// A simulated instrument file of a scan.
struct DemonstrationScan {
    std::string file;
    std::vector<char> bytes;
    double heatingRate = 0; ///< K/s
    bool statesLag = false; ///< the file says how far the sensor lags, and its temperatures are not corrected for it
};

/// A simulated file of a measurement without the sample.
struct DemonstrationBackground {
    std::string file;
    std::vector<char> bytes;
};

/// A simulated file of an integrated pattern.
struct DemonstrationPattern {
    std::string file;
    std::vector<char> bytes;
    std::optional<double> pressure; ///< GPa, while it was measured
    DetectorDistance detector;      ///< mm
    double numberDensity = 0;       ///< atoms/Å³, of the glass then
    bool shortRange = false;        ///< ends too early in q for a constant and a slope to be told from the structure
    std::optional<DemonstrationBackground> background = {};
    SubPeakChoices subPeaks = {};               ///< what its first shell is to be taken apart into
    BelowQMin belowQMin = BelowQMin::Automatic; ///< how S(q) is to go on
};

struct DemonstrationSample {
    std::string id, name;
    SampleTreatment treatment;
    std::vector<DemonstrationScan> scans;
    std::vector<DemonstrationPattern> patterns;
};

struct DemonstrationOptions {
    std::uint64_t seed = 2025;  ///< of everything that scatters
    double spacing = 0.5;       ///< K between the rows of a scan
    double noise = 0.0015;      ///< standard deviation, J/(g K)
    double patternStep = 0.003; ///< Å⁻¹ at 13 and 15 keV
    bool wide = true;           ///< also the patterns to 30 Å⁻¹; all else is the same without them
};

/// The pressures that the glass in the cell was measured under, GPa; the first is that of the air.
std::vector<double> pressuresOfCell();

/// The demonstration study: glasses annealed at ambient pressure and compressed at 7 GPa for 10 min between 298 and 693 K,
/// each scanned twice at 100, 200, 500 and 1000 K/s; patterns of the recovered glasses, of glasses compressed at 1–7 GPa,
/// and of one under pressure; patterns to 30 Å⁻¹ with their background of those compressed at 7 GPa in the cold, at 583 and at
/// 643 K. Files as Mettler STARe, NETZSCH, Universal Analysis, plain tables and pyFAI write them, with noise, sensor lag, and
/// specimens that differ. Every file says that it is simulated.
std::vector<DemonstrationSample> demonstrationSamples(const DemonstrationOptions& = {});

} // namespace vitrine
