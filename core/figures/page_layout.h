#pragma once
#include "core/document/study.h"

namespace vitrine {

/// The page at another width (mm): up to 100 mm, one column of a journal, its panels stand below each other, lower where the page
/// would be higher than 230 mm; beyond, everything grows with it. Sizes of type and strokes stay.
FigurePage atWidth(const FigurePage&, double width);

} // namespace vitrine
