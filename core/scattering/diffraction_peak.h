#pragma once
#include "core/fit/parameter_choice.h"

#include <optional>
#include <span>
#include <vector>

namespace vitrine {

/// What is called the position of a broad peak. The choice shifts q1 by as much as gigapascals do: one for a
/// whole series.
enum class PeakDefinition {
    LocalQuadratic,   ///< maximum of a parabola within ±quadraticHalfWidth of it
    LorentzianNarrow, ///< Lorentzian and constant within ±0.25 Å⁻¹ of the maximum
    LorentzianWide,   ///< the same within ±0.40 Å⁻¹
    PseudoVoigt,      ///< pseudo-Voigt and constant within ±pseudoVoigtHalfWidth
    HalfHeight,       ///< middle of the two points at half of S(q1)
    Lorentzian        ///< Lorentzian and constant within ±lorentzianHalfWidth
};

struct PeakChoices {
    PeakDefinition definition = PeakDefinition::LorentzianWide;
    Interval search;                              ///< where the maximum is looked for, Å⁻¹
    double quadraticHalfWidth = 0.12;             ///< Å⁻¹
    double pseudoVoigtHalfWidth = 0.6;            ///< Å⁻¹
    double lorentzianHalfWidth = 0.4;             ///< Å⁻¹, of PeakDefinition::Lorentzian
    std::vector<ParameterChoice> parameters = {}; ///< of the profile: q1, width, height, constant, eta

    bool operator==(const PeakChoices&) const = default;
};

/// A peak of S(q).
struct DiffractionPeak {
    PeakDefinition definition = PeakDefinition::LorentzianWide;
    Measured q1;                    ///< Å⁻¹
    Measured fwhm;                  ///< Å⁻¹; of the fitted profile, or at half height for LocalQuadratic and HalfHeight
    Measured height;                ///< S at the maximum
    Interval window;                ///< what was fitted, Å⁻¹
    std::vector<double> model = {}; ///< the fitted curve at the points of S(q) within the window; empty for HalfHeight
    std::vector<FittedParameter> parameters = {}; ///< of the profile; empty where none is fitted
    FitResiduals residuals = {};                  ///< S measured − S of the profile, over q

    bool operator==(const DiffractionPeak&) const = default;
};

/// S(q) around its first sharp peak. All rows weigh the same, whether their errors are known or not, and those at the ends of a
/// window by the share of their cell that lies within it: what the noise is changes errors only, never a position. Errors are
/// propagated with `sigma` and `tau` through the influence of every row, the placing of the window at the top included. Without
/// `sigma` both follow from the scatter about what is fitted. With `sigma` alone, rows are taken as independent, and errors are
/// multiplied by √χ²_ν where a profile misses by more. The step of the axis leaves its own error at the ends of the window.
struct PeakCurve {
    std::span<const double> q;
    std::span<const double> s;
    std::span<const double> sigma;
    std::optional<double> tau = {}; ///< rows worth one independent row, where it was measured
};

/// The peak by the chosen definition. Refuses a range without points, a top at the border of the range, too
/// few points in the window, half heights that are not reached, a fit that does not converge.
Result<DiffractionPeak> diffractionPeak(const PeakCurve&, const PeakChoices&);

/// Half the width of what is fitted, Å⁻¹; none for HalfHeight, whose two points are where S puts them.
std::optional<double> fitHalfWidth(const PeakChoices&);

/// The choices with another half-width of what is fitted (Å⁻¹, at least 0.02): a Lorentzian with a width in its name becomes
/// one of its own width. HalfHeight is left as it is.
PeakChoices withFitHalfWidth(PeakChoices, double halfWidth);

/// The same peak by every definition, in the order of PeakDefinition; a Lorentzian of its own width only where it is chosen.
std::vector<Result<DiffractionPeak>> peakByEveryDefinition(const PeakCurve&, const PeakChoices&);

/// Error of q from that of the distance between sample and detector: q cos²θ cos 2θ · δL/L; lengths in one
/// unit, energy in keV.
double geometricError(double q, double energy, double distanceError, double distance);

/// The peak with the geometric error added in quadrature to that of q1 (and to its interval).
DiffractionPeak withGeometricError(DiffractionPeak, double geometric);

} // namespace vitrine
