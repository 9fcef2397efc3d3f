#pragma once
#include "core/normalization/structure.h"
#include "core/scattering/diffraction_peak.h"

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
