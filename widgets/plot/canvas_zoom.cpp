// What moves the axes of a plot.
#include "widgets/plot/canvas.h"

namespace vitrine {

namespace {

constexpr double smallestZoom = 8; // px

} // namespace

void PlotCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto operation = operationFor(hand(Gesture::DoubleClick, event->position(), event->button(), event->modifiers()));
    if (operation != Operation::Nothing)
        fitAxes(operation != Operation::FitY, operation != Operation::FitX);
}

void PlotCanvas::wheelEvent(QWheelEvent* event) {
    const QPoint delta = event->angleDelta();
    const double notches = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0; // Alt turns the wheel on some systems
    zoom(operationFor(hand(Gesture::Wheel, event->position(), Qt::NoButton, event->modifiers())), std::pow(wheelStep, notches),
         event->position());
    event->accept();
}

void PlotCanvas::pan(QPointF by, bool x, bool y) {
    if (x)
        xAxis->moveRange(xAxis->pixelToCoord(0) - xAxis->pixelToCoord(by.x()));
    if (y)
        yAxis->moveRange(yAxis->pixelToCoord(0) - yAxis->pixelToCoord(by.y()));
    zoomed_ = true;
    setHairlines(isDragging());
    replotLater();
}

/// A pen of one pixel is drawn ten times as fast as a wider one: what moves under a hand is drawn with it.
void PlotCanvas::setHairlines(bool thin) {
    if (thin == std::exchange(hairlines_, thin))
        return;
    for (const auto& [graphs, width] : {std::pair(&bundleGraphs_, bundleWidth), std::pair(&litGraphs_, litWidth)})
        for (QCPGraph* graph : *graphs) {
            QPen pen = graph->pen();
            pen.setWidthF(thin ? 1 : width);
            graph->setPen(pen);
        }
    replotLater();
}

void PlotCanvas::zoom(Operation operation, double factor, QPointF at) {
    const QPointF fixed = coordinates(at);
    if (operation != Operation::ZoomY)
        xAxis->scaleRange(factor, fixed.x());
    if (operation != Operation::ZoomX)
        yAxis->scaleRange(factor, fixed.y());
    zoomed_ = true;
    replotLater();
}

void PlotCanvas::zoomTo(const QRectF& pixels) {
    if (pixels.width() < smallestZoom || pixels.height() < smallestZoom)
        return;
    const QPointF a = coordinates(pixels.bottomLeft()), b = coordinates(pixels.topRight());
    xAxis->setRange(a.x(), b.x());
    yAxis->setRange(a.y(), b.y());
    zoomed_ = true;
    replotLater();
}

void PlotCanvas::fitAxes(bool x, bool y) {
    if (x)
        xAxis->setRange(fullX_);
    if (y)
        yAxis->setRange(fullY_);
    zoomed_ = !(xAxis->range() == fullX_ && yAxis->range() == fullY_);
    replotLater();
}

} // namespace vitrine
