#pragma once
#include "core/scattering/pattern.h"
#include "core/thermogram/recording.h"

#include <string>
#include <vector>

namespace vitrine {

/// A simulated scan as instruments write them. Every text says SIMULATED in its header.
enum class RawDialect { MettlerStare, NetzschProteus, TaUniversalAnalysis, Delimited };

/// What the header of a scan says.
struct RawScanHeader {
    std::string sample;
    double mass = 0;        ///< g
    double heatingRate = 0; ///< K/s
    ThermalLag lag;         ///< stated by Mettler STARe only
    std::vector<std::string> remarks;
};

/// C(T) in J/(g K), endotherm up, with times in s, as the dialect has it: power in mW (exothermic up: STARe; exothermic
/// down: Universal Analysis), in mW/mg (NETZSCH) or C_p (delimited). Temperatures are the read ones.
std::string rawScanText(const Recording& heatCapacity, const RawScanHeader&, RawDialect);

/// "csv" or "txt".
std::string extensionOf(RawDialect);

/// A pattern as pyFAI writes it; energy in keV, distance in mm.
std::string pyfaiText(const Pattern&, double energy, double distance, const std::vector<std::string>& remarks);

} // namespace vitrine
