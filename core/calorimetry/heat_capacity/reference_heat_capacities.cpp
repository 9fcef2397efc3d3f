#include "core/calorimetry/heat_capacity/reference_heat_capacities.h"

#include <algorithm>

namespace vitrine {

double sapphireHeatCapacity(double temperature) {
    constexpr double coefficients[] = {.34407,  -.37623, -.47824, .54579, .15393, -.10023,
                                       -.23778, .26410,  -.21704, .23260, 1.12705};
    const double x = (temperature - 650) / 550;
    double sum = 0;
    for (const double coefficient : coefficients)
        sum = sum * x + coefficient;
    return sum;
}

double aluminiumHeatCapacity(double temperature) {
    constexpr double molarMass = 26.9815385; // g/mol
    const double t = std::clamp(temperature, 298.15, 933.0) / 1000;
    return (28.08920 + t * (-5.414849 + t * (8.560423 + t * 3.427370)) - 0.277375 / (t * t)) / molarMass;
}

} // namespace vitrine
