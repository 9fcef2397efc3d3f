#pragma once
#include "widgets/figures/content/figure_content.h"
#include "widgets/views/series/series_picture.h"

namespace vitrine {

/// A kind across samples with the samples of the panel alone, and with the elements that the panel shows.
FigureContent seriesContent(const SeriesKind&, const PanelContext&);

/// Adds what follows from the crossover: its band, the arrow at it, the onset, trends, and the boxes around the pairs that other
/// panels of the page compare.
void addSeriesElements(FigureContent&, const PanelContext&, bool reduced);

} // namespace vitrine
