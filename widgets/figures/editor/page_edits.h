#pragma once
#include "core/document/study.h"
#include "widgets/figures/editor/figure_part.h"

#include <set>

namespace vitrine {

// What a hand does to the panels of a page: page in, page out. Lengths are mm.

/// A page of one column without panels.
FigurePage emptyPage(const std::string& name);
/// "figure1", "figure2" …: the first that is not among the names.
std::string freeName(const std::set<std::string>& names);
/// "fig2 copy", "fig2 copy 2" … likewise.
std::string copyName(const std::string& name, const std::set<std::string>& names);

/// The page with one more panel: beside the last one where there is room, else below; with an id and the next letter. Its box
/// counts where it has a width. The new one is the last.
FigurePage withPanel(FigurePage, FigurePanel);
/// A panel like another one, beside it.
FigurePage withCopyOf(const FigurePage&, const std::string& panel);
/// Without a panel and the insets in it; the others stay where they are.
FigurePage withoutPanel(FigurePage, const std::string& panel);
/// The panel earlier (−1) or later (+1) in the order, which letters and painting follow; the boxes change places.
FigurePage movedInOrder(FigurePage, const std::string& panel, int by);
/// The panel as an inset of another one, in its upper right quarter; an empty id makes it a panel again.
FigurePage asInset(FigurePage, const std::string& panel, const std::string& of);
/// Moves a panel with what lies in it to a box; insets keep their parts of it.
FigurePage withBox(FigurePage, const std::string& panel, const PageBox&);
/// The panels in rows of so many columns that fill the width, letters in this order; insets follow theirs.
FigurePage arranged(FigurePage, int columns);
/// As high as its panels reach.
FigurePage fittedHeight(FigurePage);
/// Letters A, B, C … in the order of the panels that have one.
FigurePage relettered(FigurePage);

/// Without a note or a shape; the same page for another part.
FigurePage withoutPart(const FigurePage&, const FigurePart&);

} // namespace vitrine
