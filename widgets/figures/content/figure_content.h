#pragma once
#include "widgets/controls/scene.h"
#include "widgets/figures/paper/figure_picture.h"

namespace vitrine {

/// All that a panel is made from.
struct PanelContext {
    const FigurePage& page;
    const FigurePanel& panel;
    const Moment& moment;
    const Theme& theme;
};

/// Something beside the data that follows from the results: its name in FigurePanel::shown and ::hidden.
struct FigureElement {
    std::string name;
    QString title;
    bool usual = false; ///< drawn where the panel says nothing
};

/// How a kind of panel comes from a study; what it cannot draw it says in Panel::empty.
struct FigureContentKind {
    std::string content; ///< as in FigurePanel::content
    QString title;
    FigureContent (*make)(const PanelContext&); ///< null: a kind across samples or a view of patterns, drawn as it is
};

/// A new kind is one function and one line; all kinds across samples (series_picture.h) and all views of patterns
/// (pattern_picture.h) are kinds of panels as they are, without a function here.
std::vector<FigureContentKind> figureContentKinds();

/// What a content can draw beside the data.
std::vector<FigureElement> elementsOf(const std::string& content);
bool isShown(const FigurePanel&, const char* element);

/// The curves and symbols of a panel with the looks that it and its page say.
FigureContent contentOf(const FigurePage&, const FigurePanel&, const Moment&, const Theme&);
/// The same on a page that says nothing.
FigureContent contentOf(const FigurePanel&, const Moment&, const Theme&);

FigureContent protocolContent(const PanelContext&);
FigureContent thermogramContent(const PanelContext&);
FigureContent constructionContent(const PanelContext&);
FigureContent kissingerContent(const PanelContext&);
FigureContent structureFactorContent(const PanelContext&);
FigureContent pairFunctionContent(const PanelContext&);
FigureContent differenceContent(const PanelContext&);
FigureContent compressionContent(const PanelContext&);
FigureContent peakByPressureContent(const PanelContext&);

} // namespace vitrine
