#pragma once
#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// What the signal of a DSC curve is; kept as the file has it and shown.
enum class SignalKind { Power, SpecificPower, HeatCapacity };

/// The direction in which exothermic events point in the signal of a file.
enum class ExoDirection { Up, Down };

/// Coefficients of c0 + c1 T + c2 T² with T in °C, as instrument trailers print them.
struct CelsiusQuadratic {
    double c0 = 0, c1 = 0, c2 = 0;
    double at(double kelvin) const;
    bool operator==(const CelsiusQuadratic&) const = default;
};

/// Thermal lag of a sensor: T_true = T_read − (offset + τ Φ), τ in s, offset in K, both functions of
/// temperature.
struct ThermalLag {
    CelsiusQuadratic offset;
    CelsiusQuadratic tau;
    bool operator==(const ThermalLag&) const = default;
};

/// One ramp as an instrument wrote it, in internal units, in the order of the file (not yet sorted).
struct Recording {
    std::vector<double> time;        ///< s; empty where the file has none
    std::vector<double> temperature; ///< K
    std::vector<double> signal;      ///< W, W/g or J/(g K), sign as in the file
    SignalKind kind = SignalKind::Power;

    bool operator==(const Recording&) const = default;
};

} // namespace vitrine
