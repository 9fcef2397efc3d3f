#pragma once
#include "widgets/plot/drawing.h"
#include "widgets/plot/placement.h"

#include <qcustomplot.h>

#include <functional>

namespace vitrine {

/// Draws one symbol of `size` px centred at `at`; an open one is filled with `ground`.
void drawMarker(QPainter&, QPointF at, const Mark&, const QColor& ground);

/// Paints a Drawing over the axes of a plot.
class DrawingLayer : public QCPLayerable {
    Q_OBJECT
  public:
    DrawingLayer(QCustomPlot* plot, const QString& layer);

    void set(const Drawing& drawing) { drawing_ = drawing; }
    void set(const Theme& theme) { theme_ = theme; }
    const Drawing& drawing() const { return drawing_; }
    /// Asked at every drawing what the notes keep clear of, px; the bounds are those of the axes.
    void setObstacles(std::function<Obstacles()> obstacles) { askObstacles_ = std::move(obstacles); }
    /// Where the notes stand, px, in their order; empty for one that there is no room for.
    std::vector<QRectF> noteBoxes() const;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return mParentPlot->axisRect()->rect(); }
    void draw(QCPPainter* painter) override;

  private:
    QPointF pixel(QPointF) const;
    QPolygonF pixels(const QPolygonF&) const;
    void drawFills(QPainter&) const;
    void drawStrokes(QPainter&) const;
    void drawBars(QPainter&, QPointF at, QPointF error, const QPen&) const;
    void drawMarks(QPainter&) const;
    void drawNotes(QPainter&) const;
    void drawNote(QPainter&, const Note&, const QRectF& box) const;
    QRectF bounds() const;
    double widestGap() const;
    QStringList linesOf(const Note&) const;

    Drawing drawing_;
    Theme theme_;
    std::function<Obstacles()> askObstacles_;
    Obstacles obstacles_; ///< when it was drawn
};

} // namespace vitrine
