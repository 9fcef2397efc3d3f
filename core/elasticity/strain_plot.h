#pragma once
#include "core/elasticity/equation_of_state.h"

namespace vitrine {

/// One point of the F–f plot.
struct StrainPoint {
    double strain = 0;             ///< Eulerian strain f = (x^{2/3} − 1)/2
    double normalizedPressure = 0; ///< F = P / [3 f (1 + 2f)^{5/2}], GPa
    double strainError = 0;
    double normalizedPressureError = 0;

    bool operator==(const StrainPoint&) const = default;
};

/// The table in Birch's coordinates: F(f) = B0 [1 + (3/2)(B′ − 4) f] is a straight line, level for B′ = 4.
/// Points with |f| < 1e-6, where F is 0/0, are left out. Errors are zero where the table has none. Source: D.
/// L. Heinz & R. Jeanloz, J. Appl. Phys. 55 (1984) 885.
std::vector<StrainPoint> strainPlot(const CompressionTable&, double value0);

/// F of the fitted curve at strain f, GPa: a straight line for Birch–Murnaghan.
double normalizedPressure(const PressureCurve&, double strain);

/// Its standard error from the covariance of B0 and B′.
double normalizedPressureError(const EquationOfState&, double strain);

} // namespace vitrine
