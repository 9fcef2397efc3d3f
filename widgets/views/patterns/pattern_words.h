#pragma once
#include "core/scattering/diffraction_peak.h"
#include "core/scattering/structure.h"

#include <QString>

namespace vitrine {

/// "Lorentzian, ±0.40 Å⁻¹"
QString shownDefinition(PeakDefinition);
/// "Faber–Ziman"
QString shownConvention(Convention);
/// "linear solve"
QString shownNormalization(NormalizationMethod);
/// "Lorch"; "no window"
QString shownWindow(TransformWindow);

} // namespace vitrine
