#pragma once
#include "core/quantity/problem.h"
#include "core/simulation/demonstration/demonstration_file.h"

#include <array>

namespace vitrine {

/// What is wrong with a point of the map.
enum class MapFault {
    NoBeam,   ///< hardly any intensity
    NoSample, ///< air alone
    Crystal,  ///< Bragg peaks on the halo
    Spike     ///< a dozen bins far too high beside the first sharp peak, as of hot pixels
};

struct FaultyPoint {
    std::size_t column = 0, row = 0;
    MapFault fault = MapFault::NoBeam;
};

namespace demonstration {

inline constexpr double heatedFrom = 300, heatedTo = 700, heatedStep = 5;  ///< K, of the series through T_g
inline constexpr double expansionGlass = 3.0e-5, expansionLiquid = 5.5e-5; ///< K⁻¹, of the volume over that at the first frame
inline constexpr std::size_t mapColumns = 60, mapRows = 30;
inline constexpr double mapStep = 0.005;                      ///< mm
inline constexpr double mapSlopeX = 0.010, mapSlopeY = 0.004; ///< Å⁻¹/mm, of q1 about its value in the middle
inline constexpr std::array<FaultyPoint, 9> mapOutliers{{{0, 0, MapFault::NoSample},
                                                         {1, 0, MapFault::NoSample},
                                                         {0, 1, MapFault::NoSample},
                                                         {31, 3, MapFault::NoBeam},
                                                         {32, 3, MapFault::NoBeam},
                                                         {12, 20, MapFault::Crystal},
                                                         {45, 11, MapFault::Crystal},
                                                         {23, 14, MapFault::Spike},
                                                         {57, 27, MapFault::Spike}}};

/// q1 of the heating series at a temperature in K, Å⁻¹: V/V₀ = (q1,₀/q1)³ = 1 + α_glass (T − T₀) up to T_g at ambient pressure,
/// from there with the slope α_liquid.
double heatedQ1(double temperature);

/// q1 at a point of the map, Å⁻¹.
double mappedQ1(std::size_t column, std::size_t row);

} // namespace demonstration

/// Integrated frames of one measurement on one axis; of a map with the place of each, of a series with its temperature.
struct MeasuredStack {
    std::string file; ///< name without folder
    DemonstrationFileKind kind;
    std::string sample;                   ///< id
    double energy = 0;                    ///< keV
    std::vector<double> q = {};           ///< Å⁻¹
    std::vector<float> counts = {};       ///< counts[frame · q.size() + i]
    std::vector<double> temperature = {}; ///< K
    std::vector<double> x = {}, y = {};   ///< mm
};

/// 81 frames at 15 keV of a glass heated from 300 to 700 K. Refuses nothing.
Result<MeasuredStack> heatingSeries(const std::string& sample, std::uint64_t seed);

/// 60 × 30 points 5 µm apart at 13 keV on the glass compressed at 7 GPa and 643 K, row after row: q1 rises along x and y, the
/// thickness varies by some per cent, and `mapOutliers` are no good.
Result<MeasuredStack> measuredMap(const std::string& sample, std::uint64_t seed);

} // namespace vitrine
