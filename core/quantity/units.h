#pragma once
#include "core/quantity/problem.h"

#include <string_view>

namespace vitrine {

/// What kind of thing a unit measures. Internal units, in this order: K, K/s, s, g, GPa, W, W/g, J/(g K), keV, Å, Å⁻¹,
/// 1/Å³, g/cm³, degree, V, V/g, 1.
enum class Dimension {
    Temperature,
    HeatingRate,
    Time,
    Mass,
    Pressure,
    Power,
    SpecificPower,
    HeatCapacity,
    Energy,
    Length,
    InverseLength,
    NumberDensity,
    MassDensity,
    Angle,
    Voltage,
    SpecificVoltage,
    None
};

/// A unit: internal value = scale · number + offset (the offset only of °C and °F).
struct Unit {
    Dimension dimension = Dimension::None;
    double scale = 1;
    double offset = 0;

    double toInternal(double number) const { return scale * number + offset; }
    bool operator==(const Unit&) const = default;
};

/// The unit that `name` spells. Accepts ASCII and Unicode spellings ("K/min", "K min-1", "°C/min", "uW", "µW", "mW/mg",
/// "J/(g K)", "J g-1 K-1", "1/A3", "Å⁻¹"); "degC", "°C" and "C" are Celsius. Unknown names are a Problem.
Result<Unit> unitNamed(std::string_view name);

/// The internal value of a number with its unit, e.g. ("20 K/min", HeatingRate) → 0.3333 K/s. A number without a unit,
/// with a unit of another dimension, or that is not finite, is refused with words.
Result<double> parseQuantity(std::string_view text, Dimension);

/// The symbol of the internal unit, as shown ("K/s", "J/(g·K)").
const char* internalSymbol(Dimension);

} // namespace vitrine
