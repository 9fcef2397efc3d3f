#include "widgets/figures/paper/paper_legend.h"

#include "widgets/figures/paper/paper_faults.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double keyWidth = 24, columnGap = 8, legendPadding = 3, legendMargin = 4; // px
constexpr double mostOfAxes = 0.5; // part of the height that a legend may ask for above
constexpr double lineSpacing = 1.15;

QFont fontOf(const FigurePage& page) {
    return smallFont(figureFont(page));
}

double lineHeight(const FigurePage& page) {
    return lineSpacing * QFontMetricsF(fontOf(page)).height();
}

/// Cells from the corner (0, 0), column by column, and the size of all.
QSizeF fill(std::vector<LegendCell>& cells, const PaperPanel& panel, const FigurePage& page) {
    const auto& lines = panel.content.panel.legend;
    const auto columns = static_cast<std::size_t>(std::clamp(panel.panel.legend.columns, 1, 8));
    const std::size_t rows = (lines.size() + columns - 1) / columns;
    const double height = lineHeight(page), top = panel.panel.legend.title.empty() ? 0 : height;
    double x = legendPadding, right = 0;
    for (std::size_t first = 0; first < lines.size(); first += rows) {
        double widest = 0;
        for (std::size_t i = first; i < std::min(first + rows, lines.size()); ++i) {
            const double width = keyWidth + labelSize(lines[i].markup, fontOf(page)).width();
            cells.push_back({lines[i], {x, legendPadding + top + static_cast<double>(i - first) * height, width, height}});
            widest = std::max(widest, width);
        }
        right = x + widest;
        x = right + columnGap;
    }
    const double title = labelSize(QString::fromStdString(panel.panel.legend.title), fontOf(page)).width() + legendPadding;
    return {std::max(right, title) + legendPadding, top + static_cast<double>(rows) * height + 2 * legendPadding};
}

Crowd crowdOf(const PaperPanel& panel) {
    std::vector<QPolygonF> lines;
    const auto add = [&](const QPolygonF& line) {
        QPolygonF pixels;
        for (const QPointF& point : line)
            pixels << panel.at(point);
        lines.push_back(pixels);
    };
    for (const QPolygonF& line : panel.content.avoided)
        add(line);
    for (const Mark& mark : panel.content.drawing.marks)
        add({{mark.at - mark.reach(), mark.at + mark.reach()}});
    return {panel.axes, lines};
}

std::vector<QRectF> placesFor(const QRectF& axes, QSizeF size) {
    const QRectF in = axes.adjusted(legendMargin, legendMargin, -legendMargin, -legendMargin);
    const double x[] = {in.left(), in.right() - size.width(), in.center().x() - size.width() / 2};
    const double y[] = {in.top(), in.bottom() - size.height(), in.center().y() - size.height() / 2};
    std::vector<QRectF> places;
    for (const double top : y)
        for (const double left : x)
            places.emplace_back(QPointF(left, top), size);
    return places;
}

QRectF cornerOf(LegendPlace place, const QRectF& axes, QSizeF size) {
    const std::vector<QRectF> places = placesFor(axes, size);
    switch (place) {
    case LegendPlace::UpperRight:
        return places[1];
    case LegendPlace::LowerLeft:
        return places[3];
    case LegendPlace::LowerRight:
        return places[4];
    default:
        return places[0];
    }
}

/// A place that an inset covers is worse than any that curves run through.
int underInsets(const PaperPanel& panel, const QRectF& place) {
    constexpr int worse = 1'000'000;
    return std::ranges::any_of(panel.insets, [&](const QRectF& inset) { return inset.intersects(place); }) ? worse : 0;
}

/// What covers least; of equals the first.
std::pair<QRectF, int> emptiest(const PaperPanel& panel, QSizeF size) {
    constexpr double symbol = 4; // px, half of one
    const Crowd crowd = crowdOf(panel);
    std::pair<QRectF, int> best{{}, std::numeric_limits<int>::max()};
    for (const QRectF& place : placesFor(panel.axes, size))
        if (const int covered = crowd.within(place.adjusted(-symbol, -symbol, symbol, symbol)) + underInsets(panel, place);
            covered < best.second)
            best = {place, covered};
    return best;
}

void moveTo(PaperPanel& panel, std::vector<LegendCell> cells, const QRectF& box) {
    for (LegendCell& cell : cells)
        cell.box.translate(box.topLeft());
    panel.legend = std::move(cells);
    panel.legendBox = box;
}

/// The axis may go on above only where nobody set it.
bool mayGrow(const PaperPanel& panel) {
    return !panel.panel.y && !panel.y.log && panel.panel.sharesY.empty() && !panel.panel.yAxis.reversed;
}

} // namespace

double placeLegend(PaperPanel& panel, const FigurePage& page) {
    const FigureLegend& legend = panel.panel.legend;
    panel.legend.clear();
    panel.legendBox = {};
    if (panel.content.panel.legend.empty() || legend.place == LegendPlace::None)
        return 0;
    std::vector<LegendCell> cells;
    const QSizeF size = fill(cells, panel, page);
    if (legend.place == LegendPlace::Free)
        moveTo(panel, cells,
               withinPage({panel.axes.topLeft() + QPointF(legend.x * panel.axes.width(), legend.y * panel.axes.height()), size},
                          page));
    else if (legend.place != LegendPlace::Emptiest)
        moveTo(panel, cells, cornerOf(legend.place, panel.axes, size));
    else {
        const auto [box, covered] = emptiest(panel, size);
        moveTo(panel, cells, box);
        const double part = (size.height() + 3 * legendMargin) / panel.axes.height();
        return covered > 0 && mayGrow(panel) && part < mostOfAxes ? 1 / (1 - part) - 1 : 0;
    }
    return 0;
}

namespace {

void drawKey(QPainter& painter, const LegendCell& cell, const QColor& ground) {
    const QPointF middle(cell.box.left() + keyWidth / 2 - 3, cell.box.center().y());
    const PanelLine& line = cell.line;
    if (!line.marker || line.dash != Qt::SolidLine) {
        painter.setPen(QPen(line.colour, line.marker ? 1.3 : 1.8, line.dash, Qt::FlatCap));
        painter.drawLine(middle - QPointF(keyWidth / 2 - 4, 0), middle + QPointF(keyWidth / 2 - 4, 0));
    }
    if (line.marker)
        drawMarker(painter, middle, {{}, line.colour, *line.marker, line.filled, 7.0}, ground);
}

} // namespace

void drawLegend(QPainter& painter, const PaperPanel& panel, const FigurePage& page, const Theme& theme) {
    if (panel.legend.empty())
        return;
    const QFont font = fontOf(page);
    painter.setPen(panel.panel.legend.frame ? QPen(theme.axis, 0.8) : QPen(Qt::NoPen));
    QColor ground = theme.ground;
    ground.setAlphaF(0.8F);
    painter.setBrush(ground);
    painter.drawRect(panel.legendBox);
    const QString title = QString::fromStdString(panel.panel.legend.title);
    if (!title.isEmpty())
        drawLabel(painter, panel.legendBox.topLeft() + QPointF(legendPadding, legendPadding), title, font, theme.ink);
    for (const LegendCell& cell : panel.legend) {
        drawKey(painter, cell, theme.ground);
        const double lift = (cell.box.height() - QFontMetricsF(font).height()) / 2;
        drawLabel(painter, cell.box.topLeft() + QPointF(keyWidth, lift), cell.line.markup, font, theme.ink);
    }
}

} // namespace vitrine
