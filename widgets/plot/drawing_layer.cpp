#include "widgets/plot/drawing_layer.h"

#include "widgets/plot/rich_label.h"
#include "widgets/plot/simplified.h"
#include "widgets/plot/type.h"

namespace vitrine {

namespace {

constexpr QSizeF paddingOfNote{6, 2};
constexpr double besideMark = 4;     // px, from a mark to its number
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

/// Without points that lie within half a pixel of the one before or on the way between two others: a history of thousands of
/// steps is drawn several times as fast.
QPolygonF thinned(const QPolygonF& points) {
    constexpr double least = 0.5, unseen = 0.1; // px
    QPolygonF kept;
    for (const QPointF& point : points)
        if (kept.isEmpty() || std::abs(point.x() - kept.back().x()) >= least || std::abs(point.y() - kept.back().y()) >= least)
            kept << point;
    if (!points.isEmpty() && kept.back() != points.back())
        kept << points.back();
    return simplified(kept, unseen);
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
double DrawingLayer::widestGap(const Obstacles& obstacles) const {
    std::vector<double> edges = obstacles.uprights;
    edges.push_back(bounds().left());
    edges.push_back(bounds().right());
    std::erase_if(edges, [this](double x) { return x < bounds().left() || x > bounds().right(); });
    std::ranges::sort(edges);
    double widest = 0;
    for (std::size_t i = 1; i < edges.size(); ++i)
        widest = std::max(widest, edges[i] - edges[i - 1]);
    return gapUsed * widest >= narrowestNote ? gapUsed * widest : bounds().width();
}

bool DrawingLayer::placeNotes(Obstacles obstacles) {
    const QFont font = smallFont(mParentPlot->font());
    const double width = std::min(widestNote, widestGap(obstacles)) - paddingOfNote.width();
    std::vector<LabelWish> wishes;
    lines_.clear();
    for (const Note& note : drawing_.notes) {
        lines_.push_back(wrappedLabel(note.markup, font, width));
        QSizeF size(0, 0);
        for (const QString& line : lines_.back()) {
            const QSizeF one = labelSize(line, font);
            size = {std::max(size.width(), one.width()), size.height() + one.height()};
        }
        wishes.push_back({pixel(note.at), size + paddingOfNote});
    }
    obstacles.bounds = bounds();
    for (const Mark& mark : drawing_.marks)
        obstacles.boxes.push_back(QRectF(pixel(mark.at) - QPointF(mark.size, mark.size) / 2, QSizeF(mark.size, mark.size)));
    std::vector<QRectF> boxes = freePlaces(wishes, obstacles);
    std::ranges::copy_if(boxes, std::back_inserter(obstacles.boxes), [](const QRectF& box) { return !box.isEmpty(); });
    placeNumbers(std::move(obstacles));
    return std::exchange(boxes_, std::move(boxes)) != boxes_;
}

/// Each in a free place that touches its mark.
void DrawingLayer::placeNumbers(Obstacles obstacles) {
    const QFont font = smallFont(mParentPlot->font());
    numberBoxes_.assign(drawing_.marks.size(), {});
    for (std::size_t i = 0; i < drawing_.marks.size(); ++i) {
        const Mark& mark = drawing_.marks[i];
        if (mark.number.isEmpty())
            continue;
        const QSizeF size = labelSize(mark.number, font);
        const double x = mark.size / 2 + besideMark + size.width() / 2, y = mark.size / 2 + 2 + size.height() / 2;
        for (const QPointF& way : {QPointF(x, 0), QPointF(-x, 0), QPointF(0, -y), QPointF(0, y), QPointF(x, -y), QPointF(-x, y),
                                   QPointF(-x, -y), QPointF(x, y)}) {
            const QRectF box(pixel(mark.at) + way - QPointF(size.width(), size.height()) / 2, size);
            if (!isFree(box, obstacles))
                continue;
            numberBoxes_[i] = box;
            obstacles.boxes.push_back(box);
            break;
        }
    }
}

void DrawingLayer::drawNumbers(QPainter& painter) const {
    const QFont font = smallFont(mParentPlot->font());
    for (std::size_t i = 0; i < std::min(numberBoxes_.size(), drawing_.marks.size()); ++i)
        if (!numberBoxes_[i].isEmpty())
            drawLabel(painter, numberBoxes_[i].topLeft(), drawing_.marks[i].number, font, drawing_.marks[i].colour);
}

QStringList DrawingLayer::notesWithoutPlace() const {
    QStringList words;
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i].isEmpty() && bounds().contains(pixel(drawing_.notes[i].at)))
            words << drawing_.notes[i].markup;
    return words;
}

void DrawingLayer::drawNote(QPainter& painter, std::size_t note) const {
    const QFont font = smallFont(mParentPlot->font());
    QColor ground = theme_.ground;
    ground.setAlphaF(0.78F);
    painter.fillRect(boxes_[note], ground);
    QPointF at = boxes_[note].topLeft() + QPointF(paddingOfNote.width(), paddingOfNote.height()) / 2;
    for (const QString& line : lines_[note]) {
        drawLabel(painter, at, line, font, drawing_.notes[note].colour);
        at.ry() += labelSize(line, font).height();
    }
}

/// Every leader lies below every note.
void DrawingLayer::drawNotes(QPainter& painter) const {
    const std::size_t count = std::min(boxes_.size(), drawing_.notes.size());
    for (std::size_t i = 0; i < count; ++i)
        if (const auto leader = leaderOf(boxes_[i], pixel(drawing_.notes[i].at)); leader && !boxes_[i].isEmpty()) {
            painter.setPen(QPen(drawing_.notes[i].colour, 0.8));
            painter.drawLine(*leader);
        }
    for (std::size_t i = 0; i < count; ++i)
        if (!boxes_[i].isEmpty())
            drawNote(painter, i);
}

void DrawingLayer::draw(QCPPainter* painter) {
    drawFills(*painter);
    drawStrokes(*painter);
    drawMarks(*painter);
    drawNumbers(*painter);
    drawNotes(*painter);
}

} // namespace vitrine
