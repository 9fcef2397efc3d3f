#pragma once
#include <string>

namespace vitrine::test {

/// The text of a pattern of a made-up glass Zr50Cu50 at a wavelength of 0.2 Å: q [1/A], intensity, error from 0.5 to 25 Å⁻¹,
/// with the first sharp peak of S(q) at `q1` (Å⁻¹). The header states the wavelength where `statesWavelength`.
std::string patternText(double q1 = 2.7, bool statesWavelength = true);

} // namespace vitrine::test
