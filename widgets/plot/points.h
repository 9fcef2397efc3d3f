#pragma once
#include "core/quantity/measured.h"
#include "widgets/plot/theme.h"

#include <qcustomplot.h>

namespace vitrine {

/// A point that a hand can move: the top of a peak (sideways), or an anchor of a baseline.
struct PointHandle {
    enum class Kind { Top, Anchor };
    Kind kind = Kind::Anchor;
    QPointF at;        ///< units of the axes
    bool free = false; ///< an anchor that does not stand on the curve
    Interval limits;   ///< of its abscissa
    QString name;      ///< for a screen reader
    bool operator==(const PointHandle&) const = default;
};

/// Paints point handles. An anchor is a square (hollow where it is free), a top a triangle over it.
class PointLayer : public QCPLayerable {
    Q_OBJECT
  public:
    PointLayer(QCustomPlot* plot, const QString& layer);

    std::vector<PointHandle> points;
    int hovered = -1, focused = -1;
    bool prominent = false; ///< anchors are what the hands are set to

    void set(const Theme& theme) { theme_ = theme; }
    /// Where a handle stands, px.
    QPointF place(int point) const;
    /// The handle that a hand at `at` (px) would hold; −1: none.
    int pointAt(QPointF at) const;
    /// The abscissae of the anchors, px, in order; `index` of an anchor among them.
    std::vector<double> anchorPlaces() const;
    std::size_t anchorIndex(int point) const;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return mParentPlot->axisRect()->rect(); }
    void draw(QCPPainter* painter) override;

  private:
    void drawPoint(QPainter&, int point) const;

    Theme theme_;
};

} // namespace vitrine
