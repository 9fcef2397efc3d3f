#pragma once
#include "core/files/pattern_reading.h"
#include "core/files/text/titles.h"

namespace vitrine {

/// What a title says about an abscissa.
struct AxisMeaning {
    std::optional<PatternAxis> axis; ///< absent: q without a unit, a detector's radius, or a time
    double scale = 1;                ///< to Å⁻¹, nm⁻¹, degrees or Å, as `axis` says; to mm for a radius
    bool radius = false;             ///< on the detector
    bool timeOfFlight = false;

    /// r of a pair function.
    bool distance() const { return axis == PatternAxis::R; }
    /// q, 2θ or d: what a diffraction pattern stands on.
    bool reciprocal() const { return !distance() && !radius && !timeOfFlight; }
};

/// The meaning of "q_A^-1", "Q (nm-1)", "Q (Inverse Angstroms)", "2theta [deg]", "2th_rad", "Pos. [°2Th.]", "d-spacing [A]",
/// "r(Å)", "r_mm", "TOF"; nothing for other titles. 2θ without a unit is in degrees, a spacing without one in Å.
std::optional<AxisMeaning> axisMeaning(const Title&);

/// A title as parseTitle() takes it apart, without the signs of TeX: "Q($\AA^{-1}$)".
Title patternTitle(std::string_view text);

enum class PatternColumnRole { Abscissa, Intensity, Error, Other };

/// "abscissa", "intensity", "error", "unused".
const char* patternRoleName(PatternColumnRole);

/// What a column is by its title.
PatternColumnRole patternRoleOf(const Title&);

/// Whether a column stands beside a pattern and is none: a calculated curve, a background, what was left over, a weight, the
/// number of the row.
bool isCompanionColumn(const Title&);

/// What a title says about an ordinate.
struct OrdinateMeaning {
    PatternContent content = PatternContent::Intensity;
    double offset = 0; ///< added to the numbers: 1 for "S(q) − 1"
    std::string other = {}; ///< a function that has to be turned into one of these first: "R(r)"
};

/// "S(Q)", "S(Q)-1", "F", "Q[S(Q)-1]", "G(r)", "g(r)"; everything else is an intensity.
OrdinateMeaning ordinateMeaning(const Title&);

/// Whether titles are those of a thermogram: no axis of a pattern, and a temperature or a heat flow.
bool areOfThermogram(const std::vector<Title>&);

} // namespace vitrine
