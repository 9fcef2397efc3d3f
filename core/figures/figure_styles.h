#pragma once
#include "core/document/study.h"

namespace vitrine {

/// Styles that journals ask for, under names that never change: "single" (86 mm), "one-and-a-half" (114 mm) and "double" (174 mm)
/// columns, and "colour-blind" (174 mm, colours of Okabe and Ito, every pressure with a symbol of its own).
std::vector<FigureStyle> stylePresets();

/// The style that a page has.
FigureStyle styleOf(const FigurePage&);

/// The page in a style: its panels follow the width (page_layout.h), what single panels say otherwise stays.
FigurePage styled(const FigurePage&, const FigureStyle&);

} // namespace vitrine
