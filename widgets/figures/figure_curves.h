#pragma once
#include "widgets/figures/figure_content.h"

#include <QCoreApplication>

#include <span>

namespace vitrine {

/// The texts of figures.
struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(FigureTexts)
};

/// One curve of a panel before it has a colour.
struct FigureCurve {
    const Sample* sample = nullptr;
    std::span<const double> x, y;
    double factor = 1; ///< of y
};

/// Of many lines the first, the middle and the last.
void limitLegend(std::vector<PanelLine>& legend);

/// Whether a sample belongs in the panel.
bool isIn(const FigurePanel&, const Sample&);

/// The curves by pressure and temperature of their samples' treatments, each `offset` above the one before, with the colours of
/// their samples' pressures, or evenly over the ramp where all have one pressure; a legend of their names; the range of what lies
/// within the panel's x.
FigureContent curvesOf(const FigurePanel&, const Moment&, std::vector<FigureCurve>, const Theme&);

} // namespace vitrine
