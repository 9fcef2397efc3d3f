#pragma once
#include "core/quantity/problem.h"
#include "core/thermogram/recording.h"

namespace vitrine {

/// A heating scan made ready for analysis: temperature strictly ascending, endothermic upwards.
struct Thermogram {
    std::vector<double> temperature; ///< K
    std::vector<double> signal;      ///< W, W/g or J/(g K)
    SignalKind kind = SignalKind::HeatCapacity;
    double heatingRate = 0; ///< K/s; 0 where unknown
    double mass = 0;        ///< g; 0 where unknown

    bool operator==(const Thermogram&) const = default;
};

struct ThermogramChoices {
    ExoDirection exo = ExoDirection::Down;
    std::optional<double> heatingRate; ///< K/s
    std::optional<double> mass;        ///< g
    std::optional<ThermalLag> lag;     ///< applied when present
    bool operator==(const ThermogramChoices&) const = default;
};

struct PreparedThermogram {
    Thermogram thermogram;
    std::vector<Message> notes; ///< "3 rows were sorted", "2 repeated temperatures were averaged"
    bool operator==(const PreparedThermogram&) const = default;
};

/// Sorts by temperature, averages repeated temperatures, drops rows that are not finite (or beyond 1e100),
/// turns the endotherm up and corrects for the lag. Refuses a recording with fewer than 10 usable rows, or
/// with a lag but no heating rate.
Result<PreparedThermogram> prepare(const Recording&, const ThermogramChoices&);

/// Factor from the signal to J/(g K): 1 for heat capacity, 1/Φ for W/g, 1/(mΦ) for W. Refuses where rate or
/// mass is unknown, saying which.
Result<double> toHeatCapacity(const Thermogram&);

} // namespace vitrine
