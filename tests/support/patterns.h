#pragma once
#include "core/document/study.h"

#include <string>
#include <vector>

namespace vitrine::test {

// Made-up patterns. Two glasses: zirconium, whose first sharp peak is moved about while the rest stays, for
// patterns that are values; and Zr50Cu50, all of whose S(q) but its damping scales with q1, for files.

inline constexpr double patternEnergy = 68.5; // keV

/// S(q) of the zirconium glass: a first sharp peak at `top`, and a fading wave beyond it.
double madeStructure(double q, double top);

/// What a detector would count of it between 0.5 and 20 Å⁻¹.
Pattern madeIntensity(double top, std::size_t points = 1600);

Shared<ScatteringPattern> madePattern(const std::string& id, double top, std::size_t points = 1600);

/// One sample "glass" of zirconium with the patterns "p0", "p1" …, whose first sharp peaks are at `tops`.
Study patternStudy(const std::vector<double>& tops, std::size_t points = 1600);

/// One sample "glass" with the patterns "p0", "p1" … at these pressures (GPa), whose first sharp peaks follow the equation of
/// state of Birch and Murnaghan with B0 = 102 GPa and B′ = 3.6 from 2.6285 Å⁻¹ on.
Study compressedStudyAt(const std::vector<double>& pressures);

/// The text of a pattern of the glass Zr50Cu50 at a wavelength of 0.2 Å: q [1/A], intensity, error from 0.5
/// to 25 Å⁻¹, with the first sharp peak of S(q) at `q1` (Å⁻¹), not corrected for polarisation. The header
/// states the wavelength where `statesWavelength`.
std::string patternText(double q1 = 2.7, bool statesWavelength = true);

} // namespace vitrine::test
