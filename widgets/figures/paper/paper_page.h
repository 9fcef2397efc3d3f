#pragma once
#include "widgets/figures/paper/figure_picture.h"
#include "widgets/figures/paper/paper_type.h"
#include "widgets/figures/paper/ticks.h"

namespace vitrine {

/// A line of a legend where it stands, px of the page.
struct LegendCell {
    PanelLine line;
    QRectF box;
};

/// A panel laid out, px of the page.
struct PaperPanel {
    FigurePanel panel;
    FigureContent content;
    QRectF box, axes;
    AxisScale x, y;
    AxisTicks xTicks, yTicks;
    std::vector<LegendCell> legend;
    QRectF legendBox;
    std::vector<QRectF> insets;    ///< boxes of panels that lie in it
    std::vector<QRectF> noteBoxes; ///< of the content's notes, then of the panel's; empty: there was no room
    QString xTitle, yTitle;        ///< empty: not drawn
    ErrorDrawing errors = ErrorDrawing::Bars;
    bool grid = true;
    FigureFrame frame = FigureFrame::Open;

    bool isEmpty() const { return !content.panel.empty.isEmpty() || content.range.isNull(); }
    QPointF at(QPointF value) const { return placeOf(x, y, value); }
};

/// A page laid out: what it draws, and where.
struct PaperPage {
    FigurePage page;
    Theme theme;
    std::vector<PaperPanel> panels;
};

/// Contents in the order of the page's panels. Axes of panels above and beside each other stand on one line, panels take the
/// ranges that they share; where the legend would hide what is drawn everywhere, the axis goes on above it.
PaperPage layOut(const FigurePage&, std::vector<FigureContent>, const Theme&);

/// Paints a page that is laid out; the painter's unit is a point (1/72 inch). Nothing relies on a clip.
void paint(QPainter&, const PaperPage&);

/// The box of the title of an axis, px.
QRectF titleBox(const PaperPanel&, const FigurePage&, bool ofX);

/// What a hand may take hold of on a page.
enum class PartKind { Axes, XTitle, YTitle, XNumbers, YNumbers, Letter, Legend, LegendLine, Curve, Mark, Note, Shape };

struct PagePart {
    PartKind kind = PartKind::Axes;
    std::string panel;  ///< id
    std::string series; ///< key, of curves, marks and lines of a legend
    int index = -1;     ///< of the panel's own notes and shapes
    QRectF box;         ///< mm on the page
    QPolygonF line;     ///< of a curve or a straight shape, mm
};

/// All parts, those that lie above others last.
std::vector<PagePart> partsOf(const PaperPage&);
/// The part at a place (mm), within `reach` mm of lines; nothing where there is none.
const PagePart* partAt(const std::vector<PagePart>&, QPointF, double reach);

/// The panel of an id; null where there is none.
const PaperPanel* panelNamed(const PaperPage&, const std::string& id);
/// The place on the axes of a panel at a place on the page (mm), and back.
QPointF valueAt(const PaperPage&, const PaperPanel&, QPointF mm);
QPointF mmAt(const PaperPage&, const PaperPanel&, QPointF value);

} // namespace vitrine
