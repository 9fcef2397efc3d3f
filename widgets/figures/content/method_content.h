#pragma once
#include "widgets/figures/content/figure_content.h"
#include "widgets/views/methods/method_picture.h"

namespace vitrine {

/// Spectra of ruby, or runs and the heat capacity made of them, of the first sample of the panel that has them. A part that the
/// panel names ("sample/ruby") is the spectrum whose residuals, or whose scale, is drawn.
FigureContent methodContent(const MethodKind&, const PanelContext&);

} // namespace vitrine
