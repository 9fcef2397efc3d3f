#pragma once
#include "core/series/series_choices.h"

#include <string>

namespace vitrine {

/// Whether the name of a length is that of a coordinate: "x", "sam_x", "x_mm", "samx".
bool namesAxis(const std::string& name, char axis);

/// Whether a name is that of what a controller was told, and not of what was measured: "T_set", "setpoint", "target".
bool isSetPoint(const std::string& name);

/// The place of a data set among several of one axis; the least is taken. What is said to be of the sample or measured stands
/// before what does not say, and set points stand behind both; a length without "x" in its name stands last. `across`: on y.
int rankOf(const std::string& name, SeriesAxis, bool across);

} // namespace vitrine
