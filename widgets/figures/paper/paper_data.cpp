#include "widgets/figures/paper/paper_data.h"

#include "widgets/figures/paper/clip.h"
#include "widgets/figures/paper/paper_notes.h"
#include "widgets/figures/paper/series_looks.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace vitrine {

namespace {

constexpr double curveWidth = 1.2, shapeWidth = 1; // px
constexpr double bandOpacity = 0.18, fillOpacity = 0.15;
constexpr int ellipseSteps = 72;

double lineWidth(const FigurePage& page, double own, double usual) {
    if (own > 0)
        return own;
    return page.look.lineWidth > 0 ? page.look.lineWidth * pixelsOfPoint(page) : usual;
}

QPolygonF pixels(const PaperPanel& panel, const QPolygonF& points) {
    QPolygonF out;
    out.reserve(points.size());
    for (const QPointF& point : points)
        out << panel.at(point);
    return out;
}

void drawClipped(QPainter& painter, const PaperPanel& panel, const QPolygonF& line) {
    for (const QPolygonF& part : clippedLine(line, panel.axes))
        painter.drawPolyline(part);
}

void fillClipped(QPainter& painter, const PaperPanel& panel, const QPolygonF& area, const QColor& colour) {
    const QPolygonF part = clippedArea(area, panel.axes);
    if (part.size() < 3)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(part);
}

void drawFills(QPainter& painter, const PaperPanel& panel) {
    for (const Fill& fill : panel.content.drawing.fills)
        fillClipped(painter, panel, pixels(panel, fill.outline), fill.colour);
}

void drawCurves(QPainter& painter, const PaperPanel& panel, const FigurePage& page) {
    painter.setBrush(Qt::NoBrush);
    for (const Curve& curve : panel.content.curves) {
        if (curve.style == Qt::NoPen)
            continue;
        painter.setPen(QPen(curve.colour, lineWidth(page, curve.width, curveWidth), curve.style, Qt::FlatCap, Qt::RoundJoin));
        for (const QPolygonF& part : linesOf(panel, curve))
            painter.drawPolyline(part);
    }
    for (const Stroke& stroke : panel.content.drawing.strokes) {
        if (stroke.style == Qt::NoPen)
            continue;
        painter.setPen(QPen(stroke.colour, stroke.width, stroke.style, Qt::FlatCap, Qt::RoundJoin));
        drawClipped(painter, panel, thinnedLine(pixels(panel, stroke.points)));
    }
}

/// The bars of a mark as a band from point to point, one a series.
void drawBands(QPainter& painter, const PaperPanel& panel) {
    std::map<QString, std::vector<const Mark*>> series;
    for (const Mark& mark : panel.content.drawing.marks)
        if (mark.errorY > 0)
            series[mark.series].push_back(&mark);
    for (auto& [name, marks] : series) {
        std::ranges::stable_sort(marks, {}, [](const Mark* m) { return m->at.x(); });
        QPolygonF area;
        for (const Mark* mark : marks)
            area << panel.at({mark->at.x(), mark->barY().high});
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
            area << panel.at({(*mark)->at.x(), (*mark)->barY().low});
        QColor pale = marks.front()->colour;
        pale.setAlphaF(static_cast<float>(bandOpacity));
        fillClipped(painter, panel, area, pale);
    }
}

void drawBars(QPainter& painter, const PaperPanel& panel, QPointF at, Interval x, Interval y, const QPen& pen) {
    painter.setPen(pen);
    if (x.width() > 0)
        drawClipped(painter, panel, {{panel.at({x.low, at.y()}), panel.at({x.high, at.y()})}});
    if (y.width() > 0)
        drawClipped(painter, panel, {{panel.at({at.x(), y.low}), panel.at({at.x(), y.high})}});
}

void drawMarks(QPainter& painter, const PaperPanel& panel, const Theme& theme) {
    if (panel.errors == ErrorDrawing::Band)
        drawBands(painter, panel);
    const QRectF in = panel.axes.adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const Mark& mark : panel.content.drawing.marks) {
        if (panel.errors == ErrorDrawing::Bars) {
            const Interval x{mark.at.x() - mark.totalX, mark.at.x() + mark.totalX};
            const Interval y{mark.at.y() - mark.totalY, mark.at.y() + mark.totalY};
            drawBars(painter, panel, mark.at, x, y, QPen(faded(mark.colour, theme.ground, 0.4), 2.6, Qt::SolidLine, Qt::FlatCap));
            drawBars(painter, panel, mark.at, mark.barX(), mark.barY(), QPen(mark.colour, 1));
        }
        if (mark.size > 0 && in.contains(panel.at(mark.at)))
            drawMarker(painter, panel.at(mark.at), mark, theme.ground);
    }
}

QPolygonF ellipseIn(const QRectF& box) {
    QPolygonF line;
    for (int i = 0; i <= ellipseSteps; ++i) {
        const double angle = 2 * std::numbers::pi * i / ellipseSteps;
        line << box.center() + QPointF(box.width() / 2 * std::cos(angle), box.height() / 2 * std::sin(angle));
    }
    return line;
}

void drawShapeLabel(QPainter& painter, const PaperPanel& panel, const FigureShape& shape, const FigurePage& page,
                    const QPolygonF& outline, const QColor& colour) {
    const QString label = QString::fromStdString(shape.label);
    if (label.isEmpty())
        return;
    const QFont font = smallFont(figureFont(page));
    const QSizeF size = labelSize(label, font);
    if (!outline.boundingRect().adjusted(-1, -1, 1, 1).intersects(panel.axes))
        return; // nothing of the shape is drawn
    const QRectF box = outline.boundingRect() & panel.axes.adjusted(-1, -1, 1, 1);
    QPointF corner(box.right() + 3, box.top() + 1);
    if (shape.kind == ShapeKind::Box || shape.kind == ShapeKind::Ellipse)
        corner = {box.center().x() - size.width() / 2, box.top() - size.height() - 1};
    corner.setX(std::clamp(corner.x(), panel.axes.left(), std::max(panel.axes.right() - size.width(), panel.axes.left())));
    corner.setY(std::max(corner.y(), panel.axes.top()));
    drawLabel(painter, corner, label, font, colour);
}

void drawShape(QPainter& painter, const PaperPanel& panel, const FigureShape& shape, const FigurePage& page, const Theme& theme) {
    const QPolygonF outline = outlineOf(panel, shape);
    if (outline.isEmpty())
        return;
    const QColor colour = colourNamed(shape.colour, theme.ink);
    const double width = shape.width ? *shape.width * pixelsOfPoint(page) : shapeWidth;
    const Qt::PenStyle dash = penStyle(shape.dash, Qt::SolidLine);
    if (shape.filled && outline.size() > 2) {
        QColor pale = colour;
        pale.setAlphaF(static_cast<float>(fillOpacity));
        fillClipped(painter, panel, outline, pale);
    }
    painter.setBrush(Qt::NoBrush);
    const auto parts = clippedLine(outline, panel.axes);
    painter.setPen(QPen(colour, width, dash, Qt::FlatCap));
    if (shape.kind == ShapeKind::Arrow && parts.size() == 1)
        drawArrow(painter, parts.front().front(), parts.front().back(), colour, width, dash);
    else
        for (const QPolygonF& part : parts)
            painter.drawPolyline(part);
    drawShapeLabel(painter, panel, shape, page, outline, colour);
}

} // namespace

QPolygonF outlineOf(const PaperPanel& panel, const FigureShape& shape) {
    const QRectF& in = panel.axes;
    const auto x = [&](const std::optional<double>& value, double otherwise) { return value ? panel.x.at(*value) : otherwise; };
    const auto y = [&](const std::optional<double>& value, double otherwise) { return value ? panel.y.at(*value) : otherwise; };
    const QPointF from(x(shape.x, in.left()), y(shape.y, in.bottom())), to(x(shape.x2, in.right()), y(shape.y2, in.top()));
    switch (shape.kind) {
    case ShapeKind::Vertical:
        return shape.x ? QPolygonF{from, QPointF(from.x(), to.y())} : QPolygonF();
    case ShapeKind::Horizontal:
        return shape.y ? QPolygonF{from, QPointF(to.x(), from.y())} : QPolygonF();
    case ShapeKind::Line:
    case ShapeKind::Arrow:
        return QPolygonF{from, to};
    case ShapeKind::Box: {
        const QRectF box = QRectF(from, to).normalized();
        return QPolygonF{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft(), box.topLeft()};
    }
    case ShapeKind::Ellipse:
        return ellipseIn(QRectF(from, to).normalized());
    }
    return {};
}

std::vector<QPolygonF> linesOf(const PaperPanel& panel, const Curve& curve) {
    QPolygonF line;
    line.reserve(curve.data->size());
    for (const QCPGraphData& point : *curve.data)
        line << panel.at({point.key, point.value});
    return clippedLine(thinnedLine(line), panel.axes);
}

void drawData(QPainter& painter, const PaperPanel& panel, const FigurePage& page, const Theme& theme) {
    drawFills(painter, panel);
    drawCurves(painter, panel, page);
    drawMarks(painter, panel, theme);
    for (const FigureShape& shape : panel.content.shapes)
        drawShape(painter, panel, shape, page, theme);
}

} // namespace vitrine
