#pragma once
#include "core/document/study.h"
#include "widgets/plot/theme.h"

namespace vitrine {

/// The colour that a sample has in every view and table: by its pressure among those of the study, or in the palette of
/// distinct hues by its place in the study.
QColor sampleColour(const Study&, const Sample&, const Theme&);

/// Whether it was treated above ambient pressure, which is drawn filled.
bool isUnderPressure(const Sample&);

/// The numbers, from 1, of samples that others of the study look like: of the same filling, and of a colour that an eye does
/// not tell from theirs, in a picture by pressure or in the table. In the order of the study; 0 for one that stands alone.
std::vector<int> sampleNumbers(const Study&, const Theme&);

/// That of one sample among the `numbers` of its study, as it is written beside its mark and in the table; empty for one that
/// stands alone.
QString sampleNumber(const Study&, const std::string& sample, const std::vector<int>& numbers);

} // namespace vitrine
