#pragma once
#include "widgets/plot/drawing.h"
#include "widgets/plot/placement.h"

#include <qcustomplot.h>

namespace vitrine {

/// Draws one symbol of `size` px centred at `at`; an open one is filled with `ground`.
void drawMarker(QPainter&, QPointF at, const Mark&, const QColor& ground);

/// Paints a Drawing over the axes of a plot.
class DrawingLayer : public QCPLayerable {
    Q_OBJECT
  public:
    DrawingLayer(QCustomPlot* plot, const QString& layer);

    void set(const Drawing& drawing) {
        drawing_ = drawing;
        boxes_.clear();
        numberBoxes_.clear();
    }
    void set(const Theme& theme) { theme_ = theme; }
    const Drawing& drawing() const { return drawing_; }
    /// Gives each note a place that keeps clear of the obstacles, px, within the axes; whether that is another than before.
    bool placeNotes(Obstacles);
    /// Where the notes stand, px, in their order; empty for one that there is no room for.
    const std::vector<QRectF>& noteBoxes() const { return boxes_; }
    /// Where the numbers of the marks stand, px, in their order; empty where a mark has none or no room beside it.
    const std::vector<QRectF>& numberBoxes() const { return numberBoxes_; }
    /// The words of those that there is no room for.
    QStringList notesWithoutPlace() const;

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
    void drawNote(QPainter&, std::size_t note) const;
    void placeNumbers(Obstacles);
    void drawNumbers(QPainter&) const;
    QRectF bounds() const;
    double widestGap(const Obstacles&) const;

    Drawing drawing_;
    Theme theme_;
    std::vector<QStringList> lines_;          ///< of the notes
    std::vector<QRectF> boxes_, numberBoxes_; ///< of the notes, and of the numbers of the marks
};

} // namespace vitrine
