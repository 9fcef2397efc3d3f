#pragma once
#include "core/scattering/diffraction_peak.h"
#include "core/uncertainty/influence.h"

namespace vitrine {

enum class PeakProfile {
    Lorentzian, ///< b + h/(1 + 4(q − q1)²/w²)
    PseudoVoigt ///< b + h [η Lorentzian + (1 − η) Gaussian], one common full width w, 0 ≤ η ≤ 1
};

/// Where the top of S is: the centre of the parabola that has its own vertex there, with what every row adds to it.
struct PeakTop {
    double at = 0;        ///< Å⁻¹
    double height = 0;    ///< S there
    double curvature = 0; ///< d²S/dq²
    Influence ofPosition, ofHeight;
};

/// What an error is made of: the noise of the rows.
struct PeakNoise {
    std::vector<double> sigma; ///< of every row of S(q)
    double tau = 1;
    double factor = 1; ///< √χ²_ν where that counts
    double t = 1.96;   ///< of a 95 % interval

    Measured of(double value, const Influence& influence, double ofAxis = 0) const;
};

/// The noise as it is known, else from `residuals` about something with `fitted` parameters.
PeakNoise peakNoise(const PeakCurve&, std::span<const double> residuals, std::size_t first, int fitted);

/// The top near the row `from` (Å⁻¹) by parabolas of ±`halfWidth`. Refuses where they have no vertex there.
Result<PeakTop> peakTop(const PeakCurve&, double from, double halfWidth);

/// The parabola of the top as a peak, FWHM left empty.
DiffractionPeak parabolaAt(const PeakCurve&, const PeakTop&, double halfWidth);

/// A profile on a constant within ±`halfWidth` of the top; the height is S at its top. `choices` fix or bound the parameters q1,
/// width, height, constant and eta. Refuses fewer than eight points and a fit that does not converge.
Result<DiffractionPeak> fitProfile(const PeakCurve&, const PeakTop&, double halfWidth, PeakProfile,
                                   std::span<const ParameterChoice> choices = {});

} // namespace vitrine
