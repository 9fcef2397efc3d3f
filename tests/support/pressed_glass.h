#pragma once
#include "core/document/study.h"

#include <cstdint>

namespace vitrine::test {

/// A simulated glass under pressure as a pressure cell shows it: q from 1.5 to 8 Å⁻¹, on a background of the cell that is as
/// strong as the glass, and the pattern of the empty cell. Its structure is that of Vit4 denser by a tenth.
struct PressedGlass {
    std::uint64_t seed = 1;        ///< of the noise; 0: none, with the errors that belong to it
    double noise = 0.001;          ///< standard deviation over the intensity, of both patterns
    double backgroundScale = 1;    ///< of the cell in the pattern of the glass over that in the empty one
    double densityError = 0;       ///< the density that is entered over the true one, less 1
    bool densityIsRefined = false; ///< by the pattern, with the scale of the background, in place of being taken as it is
};

inline constexpr double pressedQ1 = 2.715; ///< Å⁻¹, by a Lorentzian within ±0.40 Å⁻¹
/// atoms/Å³
double pressedDensity();

/// With a background scale within about a hundredth of what was entered and a density within half of one: two standard deviations
/// are the ranges that are suggested.
PressedGlass disturbedGlass(std::uint64_t seed, bool densityIsRefined = false);

/// One sample “glass” of the pattern “glass” and the background “empty”.
Study pressedStudy(const PressedGlass&);

} // namespace vitrine::test
