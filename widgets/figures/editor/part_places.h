#pragma once
#include "widgets/controls/scene.h"
#include "widgets/figures/editor/check_list.h"
#include "widgets/figures/editor/figure_part.h"
#include "widgets/plot/theme.h"

#include <QPolygonF>

namespace vitrine {

struct PaperPage;

/// Where a part lies on its page, mm from the upper left corner: a box, or lines to which a hand must come near.
struct PartPlace {
    FigurePart part;
    QRectF box;
    std::vector<QPolygonF> lines = {};
    QString text = {};     ///< the words that stand there (markup)
    bool inLegend = false; ///< the line of a series in the legend
};

/// The axes of a panel on the page.
struct AxesPlace {
    std::string panel;
    QRectF box; ///< mm
    Interval x, y;
    bool logX = false, logY = false, reversedX = false, reversedY = false;
    std::vector<NamedText> series = {}; ///< keys and names of what is drawn, in the order of drawing

    QPointF valueAt(QPointF mm) const;
    QPointF mmOf(QPointF value) const;
};

/// Where everything of a page lies, as it is painted.
struct PagePlaces {
    std::vector<PartPlace> parts; ///< what lies above others comes later
    std::vector<AxesPlace> axes;

    const AxesPlace* axesOf(const std::string& panel) const;
    /// What a hand at a place means; the page where there is nothing.
    FigurePart partAt(QPointF mm, double reach) const;
    const PartPlace* placeOf(const FigurePart&) const;
    /// The line of a legend at a place; null where there is none.
    const PartPlace* legendLineAt(QPointF mm) const;
};

PagePlaces placesOf(const PaperPage&);

/// The keys of a panel's legend in their order, and how they are called.
std::vector<NamedText> legendKeys(const FigurePanel&, const PagePlaces&);

} // namespace vitrine
