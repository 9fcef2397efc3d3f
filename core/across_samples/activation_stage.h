#pragma once
#include "core/results/results.h"

namespace vitrine {

/// The samples whose treatment has a place on the axes of pressure and temperature, and those that have none.
struct Activation {
    std::vector<ActivationPoint> points; ///< by pressure and temperature
    std::vector<SampleExclusion> excluded;
};

/// T_g at ambient pressure: as chosen, or that of the samples where they agree.
Result<double> referenceTgOf(const Study&);

/// The composition of most samples; the first of several.
std::string usualComposition(const Study&);

/// The results belong to the samples, in their order.
Activation activationOf(const Study&, std::span<const Shared<SampleResult>>, const Result<double>& referenceTg);

/// The pressures of the points, GPa, ascending; within 2 % they count as one.
std::vector<double> pressuresOf(std::span<const ActivationPoint>);

/// Ascending; those within 2 % count as one and are represented by the lowest.
std::vector<double> distinctPressures(std::vector<double>);
double representativePressure(double, std::span<const double> distinct);

/// Pressure of a treatment, GPa, where it is known: as it is said; of a cast or annealed glass of which none is said that of
/// the air, 0. Nothing for the others: an unknown pressure is not drawn at 0.
std::optional<double> knownPressure(const SampleTreatment&);

/// Pressure of a treatment, GPa: 0 for none and for anything below 10 MPa.
double treatmentPressure(const SampleTreatment&);

} // namespace vitrine
