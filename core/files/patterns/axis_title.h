#pragma once
#include "core/files/pattern_reading.h"
#include "core/files/text/titles.h"

namespace vitrine {

/// What a title says about an abscissa.
struct AxisMeaning {
    std::optional<PatternAxis> axis; ///< absent: q without a unit, or a distance r
    double scale = 1;                ///< to Å⁻¹, nm⁻¹ or degrees, as `axis` says; to Å for r
    bool distance = false;           ///< r of a pair function
};

/// The meaning of "q_A^-1", "Q (nm-1)", "2theta [deg]", "2th_rad", "Pos. [°2Th.]", "r(Å)"; nothing for other
/// titles. 2θ without a unit is in degrees.
std::optional<AxisMeaning> axisMeaning(const Title&);

/// A title as parseTitle() takes it apart, without the signs of TeX: "Q($\AA^{-1}$)".
Title patternTitle(std::string_view text);

enum class PatternColumnRole { Abscissa, Intensity, Error, Other };

/// "abscissa", "intensity", "error", "unused".
const char* patternRoleName(PatternColumnRole);

/// What a column is by its title.
PatternColumnRole patternRoleOf(const Title&);

/// What an ordinate is: "S(Q)", "F", "G(r)"; everything else is an intensity.
PatternContent patternContentOf(const Title&);

/// Whether titles are those of a thermogram: no axis of a pattern, and a temperature or a heat flow.
bool areOfThermogram(const std::vector<Title>&);

} // namespace vitrine
