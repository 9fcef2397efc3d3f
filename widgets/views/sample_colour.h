#pragma once
#include "core/document/study.h"
#include "widgets/plot/theme.h"

namespace vitrine {

/// The colour that a sample has in every view and table: by its pressure among those of the study, or in the palette of
/// distinct hues by its place in the study.
QColor sampleColour(const Study&, const Sample&, const Theme&);

/// Whether it was treated above ambient pressure, which is drawn filled.
bool isUnderPressure(const Sample&);

} // namespace vitrine
