#include "widgets/plot/drawing_layer.h"

#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

namespace vitrine {

namespace {

constexpr double farLabel = 14; // px
constexpr QSizeF paddingOfNote{6, 2};
constexpr double narrowestNote = 90; // px
constexpr double gapUsed = 0.85;     // of the room between two edges: a place is sought in steps
constexpr double widestNote = 190;   // px; a longer one goes on several lines

QPolygonF shape(Marker marker) {
    switch (marker) {
    case Marker::Square:
        return {{{-0.88, -0.88}, {0.88, -0.88}, {0.88, 0.88}, {-0.88, 0.88}}};
    case Marker::Diamond:
        return {{{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}}};
    case Marker::Triangle:
        return {{{0, -1.15}, {1.1, 0.8}, {-1.1, 0.8}}};
    case Marker::TriangleDown:
        return {{{0, 1.15}, {1.1, -0.8}, {-1.1, -0.8}}};
    case Marker::Circle:
        break;
    }
    return {};
}

void drawShape(QPainter& painter, QPointF at, Marker marker, double radius) {
    if (marker == Marker::Circle)
        return painter.drawEllipse(at, radius, radius);
    painter.drawPolygon(QTransform::fromScale(radius, radius).map(shape(marker)).translated(at));
}

/// A thin line from a label that had to go far to what it names.
void drawLeader(QPainter& painter, QPointF anchor, const QRectF& box, const QColor& colour) {
    const QPointF near(std::clamp(anchor.x(), box.left(), box.right()), std::clamp(anchor.y(), box.top(), box.bottom()));
    if (QLineF(anchor, near).length() < farLabel)
        return;
    painter.setPen(QPen(colour, 0.8));
    painter.drawLine(QLineF(near, anchor));
}

} // namespace

void drawMarker(QPainter& painter, QPointF at, const Mark& mark, const QColor& ground) {
    if (mark.halo) {
        QColor pale = mark.colour;
        pale.setAlphaF(0.22F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pale);
        painter.drawEllipse(at, mark.size, mark.size);
    }
    painter.setPen(QPen(mark.colour, 1.5));
    painter.setBrush(mark.filled ? mark.colour : ground);
    drawShape(painter, at, mark.marker, mark.size / 2);
}

DrawingLayer::DrawingLayer(QCustomPlot* plot, const QString& layer) : QCPLayerable(plot, layer), theme_(Theme::light()) {}

QPointF DrawingLayer::pixel(QPointF at) const {
    return {mParentPlot->xAxis->coordToPixel(at.x()), mParentPlot->yAxis->coordToPixel(at.y())};
}

QPolygonF DrawingLayer::pixels(const QPolygonF& points) const {
    QPolygonF out;
    out.reserve(points.size());
    for (const QPointF& point : points)
        out << pixel(point);
    return out;
}

void DrawingLayer::drawFills(QPainter& painter) const {
    painter.setPen(Qt::NoPen);
    for (const Fill& fill : drawing_.fills) {
        painter.setBrush(QBrush(fill.colour, fill.hatch));
        painter.drawPolygon(pixels(fill.outline));
    }
}

namespace {

/// Without points that lie within half a pixel of the one before: a history of thousands of steps is drawn
/// several times as fast.
QPolygonF thinned(const QPolygonF& points) {
    constexpr double least = 0.5;
    QPolygonF kept;
    for (const QPointF& point : points)
        if (kept.isEmpty() || std::abs(point.x() - kept.back().x()) >= least || std::abs(point.y() - kept.back().y()) >= least)
            kept << point;
    if (!points.isEmpty() && kept.back() != points.back())
        kept << points.back();
    return kept;
}

} // namespace

void DrawingLayer::drawStrokes(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    for (const Stroke& stroke : drawing_.strokes) {
        painter.setPen(QPen(stroke.colour, stroke.width, stroke.style, Qt::FlatCap));
        painter.drawPolyline(thinned(pixels(stroke.points)));
    }
}

void DrawingLayer::drawBars(QPainter& painter, QPointF at, QPointF error, const QPen& pen) const {
    painter.setPen(pen);
    for (const QPointF& along : {QPointF(error.x(), 0), QPointF(0, error.y())})
        if (!along.isNull())
            painter.drawLine(pixel(at - along), pixel(at + along));
}

void DrawingLayer::drawMarks(QPainter& painter) const {
    for (const Mark& mark : drawing_.marks) {
        drawBars(painter, mark.at, {mark.totalX, mark.totalY},
                 QPen(faded(mark.colour, theme_.ground, 0.4), 3.2, Qt::SolidLine, Qt::FlatCap));
        drawBars(painter, mark.at, {mark.errorX, mark.errorY}, QPen(mark.colour, 1.3));
        drawMarker(painter, pixel(mark.at), mark, theme_.ground);
    }
}

QRectF DrawingLayer::bounds() const {
    return QRectF(mParentPlot->axisRect()->rect()).adjusted(4, 4, -4, -4);
}

/// Room between the edges of windows, so that a note need not cross one; where none is wide enough for a word, all there
/// is.
double DrawingLayer::widestGap() const {
    std::vector<double> edges = obstacles_.uprights;
    edges.push_back(bounds().left());
    edges.push_back(bounds().right());
    std::erase_if(edges, [this](double x) { return x < bounds().left() || x > bounds().right(); });
    std::ranges::sort(edges);
    double widest = 0;
    for (std::size_t i = 1; i < edges.size(); ++i)
        widest = std::max(widest, edges[i] - edges[i - 1]);
    return gapUsed * widest >= narrowestNote ? gapUsed * widest : bounds().width();
}

QStringList DrawingLayer::linesOf(const Note& note) const {
    const double width = std::min(widestNote, widestGap()) - paddingOfNote.width();
    return wrappedLabel(note.markup, smallFont(mParentPlot->font()), width);
}

std::vector<QRectF> DrawingLayer::noteBoxes() const {
    const QFont font = smallFont(mParentPlot->font());
    std::vector<LabelWish> wishes;
    for (const Note& note : drawing_.notes) {
        QSizeF size(0, 0);
        for (const QString& line : linesOf(note)) {
            const QSizeF one = labelSize(line, font);
            size = {std::max(size.width(), one.width()), size.height() + one.height()};
        }
        wishes.push_back({pixel(note.at), size + paddingOfNote});
    }
    Obstacles obstacles = obstacles_;
    obstacles.bounds = bounds();
    for (const Mark& mark : drawing_.marks)
        obstacles.boxes.push_back(QRectF(pixel(mark.at) - QPointF(mark.size, mark.size) / 2, QSizeF(mark.size, mark.size)));
    return placed(wishes, std::move(obstacles));
}

void DrawingLayer::drawNote(QPainter& painter, const Note& note, const QRectF& box) const {
    const QFont font = smallFont(mParentPlot->font());
    QColor ground = theme_.ground;
    ground.setAlphaF(0.78F);
    painter.fillRect(box, ground);
    QPointF at = box.topLeft() + QPointF(paddingOfNote.width(), paddingOfNote.height()) / 2;
    for (const QString& line : linesOf(note)) {
        drawLabel(painter, at, line, font, note.colour);
        at.ry() += labelSize(line, font).height();
    }
}

/// Every leader lies below every note.
void DrawingLayer::drawNotes(QPainter& painter) const {
    const std::vector<QRectF> boxes = noteBoxes();
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].isEmpty())
            drawLeader(painter, pixel(drawing_.notes[i].at), boxes[i], drawing_.notes[i].colour);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].isEmpty())
            drawNote(painter, drawing_.notes[i], boxes[i]);
}

void DrawingLayer::draw(QCPPainter* painter) {
    if (askObstacles_)
        obstacles_ = askObstacles_();
    drawFills(*painter);
    drawStrokes(*painter);
    drawMarks(*painter);
    drawNotes(*painter);
}

} // namespace vitrine
