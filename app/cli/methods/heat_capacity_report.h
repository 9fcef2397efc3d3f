#pragma once
#include "core/results/results.h"

#include <QJsonObject>

namespace vitrine::cli {

/// As the heat-capacity command prints it in JSON: the curve c_p(T) with its errors, and the step at T_g.
QJsonObject heatCapacityJson(const HeatCapacityAnswer&);

/// The curve every so many kelvin, and the step, for a person.
std::string heatCapacityText(const HeatCapacity&, const Result<Shared<HeatCapacityStep>>&);

/// The whole curve as CSV: T [K], c_p [J/(g K)], c_p_error [J/(g K)].
std::string heatCapacityCsv(const HeatCapacity&, const std::vector<std::string>& comments);

} // namespace vitrine::cli
