#pragma once
#include "core/quantity/problem.h"
#include "core/simulation/demonstration/demonstration_glass.h"
#include "core/thermogram/recording.h"

namespace vitrine {

/// One specimen of a glass in one scan.
struct SpecimenScan {
    double heatingRate = 200; ///< K/s
    double spacing = 0.5;     ///< K between the rows
    double mass = 1.2e-6;     ///< g
    double peakShift = 0;     ///< K, by which this specimen's features differ from those of the glass
    double fictiveShift = 0;  ///< K, likewise of T_f
};

/// The half-step onset and T_p that the curve has exactly, K; 0 where there is none.
struct ScanTruth {
    double onset = 0, peak = 0;
};
ScanTruth truthOf(const DemonstrationGlass&, const SpecimenScan&);

/// The lines of glass and liquid that every curve has, J/(g K).
double glassHeatCapacity(double temperature);
double liquidHeatCapacity(double temperature);

/// C(T) of a glass on heating, J/(g K), on 320–850 K: glass and liquid lines, the step between them, the endotherm at
/// T_p(Φ) of its activation energy, and an exotherm below the step (or, of a glass with a sub-T_g endotherm, more on it)
/// as large as T_f asks by Moynihan's areas. No noise.
struct HeatCapacityCurve {
    std::vector<double> temperature, value;
};
HeatCapacityCurve heatCapacityOf(const DemonstrationGlass&, const SpecimenScan&);

} // namespace vitrine
