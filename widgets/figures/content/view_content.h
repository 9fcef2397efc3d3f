#pragma once
#include "widgets/figures/content/figure_content.h"

namespace vitrine {

/// Views of patterns that have no kind of panel of their own: their names in panels ("pair_density") and titles.
std::vector<std::pair<std::string, QString>> viewContents();

/// What such a view shows of the panel's samples and patterns; nothing for another name.
std::optional<FigureContent> viewContent(const PanelContext&);

/// A selection of the samples and patterns of a panel, empty where it takes all.
Selection selectionOf(const PanelContext&);

} // namespace vitrine
