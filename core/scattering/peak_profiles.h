#pragma once
#include "core/scattering/diffraction_peak.h"

namespace vitrine {

enum class PeakProfile {
    Lorentzian, ///< b + h/(1 + 4(q − q1)²/w²)
    PseudoVoigt ///< b + h [η Lorentzian + (1 − η) Gaussian], one common full width w, 0 ≤ η ≤ 1
};

/// The vertex of a parabola fitted by (weighted) least squares within `window`, with its error and 95 %
/// interval. FWHM is left empty. Refuses fewer than five points and a parabola that opens upwards.
Result<DiffractionPeak> fitParabola(const PeakCurve&, Interval window);

/// A profile on a constant within `window`; the height is S at the top. Errors are true ones where `sigma` is
/// known, from the scatter otherwise. `choices` fix or bound the parameters q1, width, height, constant and eta. Refuses
/// fewer than eight points and a fit that does not converge.
Result<DiffractionPeak> fitProfile(const PeakCurve&, Interval window, PeakProfile, std::span<const ParameterChoice> choices = {});

} // namespace vitrine
