#pragma once
#include "core/files/content/pattern_reading.h"
#include "core/files/text/titles.h"

namespace vitrine {

/// What a title says about an abscissa.
struct AxisMeaning {
    std::optional<PatternAxis> axis; ///< absent: q without a unit, a detector's radius, or a time
    double scale = 1;                ///< to Å⁻¹, nm⁻¹, degrees or Å, as `axis` says; to mm for a radius
    bool radius = false;             ///< on the detector
    bool timeOfFlight = false;
    bool pixels = false;  ///< the radius is counted in pixels
    bool foreign = false; ///< no axis of a pattern: an energy, a channel, an azimuth

    /// r of a pair function.
    bool distance() const { return axis == PatternAxis::R; }
    /// q, 2θ or d: what a diffraction pattern stands on.
    bool reciprocal() const { return !distance() && !radius && !timeOfFlight; }
};

/// The meaning of "q_A^-1", "Q (nm-1)", "Q (Inverse Angstroms)", "2theta [deg]", "2th_rad", "Pos. [°2Th.]", "d-spacing [A]",
/// "r(Å)", "r_mm", "r_pix", "TOF"; nothing for other titles. 2θ without a unit is in degrees, a spacing without one in Å. An axis
/// whose unit is not understood has none ("2theta [grad]").
std::optional<AxisMeaning> axisMeaning(const Title&);

/// Whether a title names an abscissa on which no pattern of scattering stands here: "Energy (keV)", "Channel", "chi".
bool isForeignAxis(const Title&);

/// A title as parseTitle() takes it apart, without the signs of TeX: "Q($\AA^{-1}$)".
Title patternTitle(std::string_view text);

enum class PatternColumnRole { Abscissa, Intensity, Error, Other };

/// "abscissa", "intensity", "error", "unused".
const char* patternRoleName(PatternColumnRole);

/// How a column of errors is to be understood.
enum class ErrorKind { Deviation, PerCent, Variance };

/// "error (%)" is in per cent of the intensity, "sigma^2" and "variance" are squares.
ErrorKind errorKindOf(const Title&);

/// What a column is by its title.
PatternColumnRole patternRoleOf(const Title&);

/// Whether a column stands beside a pattern and is none: a calculated curve, a background, what was left over, a weight, the
/// width of a step, the number of the row.
bool isCompanionColumn(const Title&);

/// Whether a title is that of a calculated curve.
bool isCalculatedColumn(const Title&);

/// What a title says about an ordinate.
struct OrdinateMeaning {
    PatternContent content = PatternContent::Intensity;
    double offset = 0;      ///< added to the numbers: 1 for "S(q) − 1"
    std::string other = {}; ///< a function that has to be turned into one of these first: "R(r)"
    double scale = 1;       ///< of the numbers to Å⁻² for G(r) and to Å⁻¹ for F(q), before the offset is added
};

/// "S(Q)", "S(Q)-1", "F", "Q[S(Q)-1]", "G(r)", "g(r)"; everything else is an intensity.
OrdinateMeaning ordinateMeaning(const Title&);

/// Whether titles are those of a DSC curve: no axis of a pattern, and a temperature or a heat flow.
bool areOfThermogram(const std::vector<Title>&);

} // namespace vitrine
