#pragma once
#include "widgets/plot/region_model.h"
#include "widgets/plot/theme.h"

#include <qcustomplot.h>

namespace vitrine {

/// A window on the horizontal axis that a hand can move.
struct Region {
    Interval interval;
    RegionLimits limits;
    QString label;
    QString lowName = {}, highName = {}; ///< of the edges, where these have names of their own: "q_min" (markup)
    bool operator==(const Region&) const = default;
};

/// One part of one region.
struct Grip {
    int region = -1;
    RegionPart part = RegionPart::None;
    bool operator==(const Grip&) const = default;
    explicit operator bool() const { return region >= 0 && part != RegionPart::None; }
};

/// The grips in the order of the Tab key: low, middle, high of each region. −1: none.
int orderOf(const Grip&);
Grip gripInOrder(int order);
inline int gripCount(int regions) {
    return 3 * regions;
}

/// The grip after (or before) another in the order of the Tab key: low, middle, high of each region. Nothing
/// follows the last; the first follows nothing.
Grip neighbour(const Grip&, bool next, int regions);

/// Paints regions with their handles, and the rectangle of a running zoom.
class RegionLayer : public QCPLayerable {
    Q_OBJECT
  public:
    RegionLayer(QCustomPlot* plot, const QString& layer);

    std::vector<Region> regions;
    Grip hovered, focused;
    QRectF rubberBand; ///< px; empty: none

    void set(const Theme& theme) { theme_ = theme; }
    /// What a hand at `at` (px) would hold.
    Grip gripAt(QPointF at) const;
    /// The boxes of the names, px: the grips of the middles. They never overlap: a later one goes a row down.
    std::vector<QRectF> labelBoxes() const;
    int labelRows() const;
    /// The box of the name of an edge, px, beside its handle and inside the region; empty where it has none.
    QRectF edgeNameBox(const Grip&) const;
    /// Whether a hand can move it.
    bool canMove(const Grip&) const;
    /// What a grip is called: "q_max", or the name of its window and which part of it.
    QString nameOf(const Grip&) const;
    /// What can be done with a grip, behind its name; nothing in front without a grip.
    QString named(const Grip&, const QString& hint) const;
    /// Where the handle of an edge stands, px: beside its edge where the window is too narrow for two.
    double handlePlace(const Grip&) const;
    /// Where the edges of the regions stand, px.
    std::vector<double> edges() const;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return mParentPlot->axisRect()->rect(); }
    void draw(QCPPainter* painter) override;

  private:
    double pixel(double x) const { return mParentPlot->xAxis->coordToPixel(x); }
    bool isLit(const Grip& grip) const { return grip == hovered || grip == focused; }
    void drawBand(QPainter&, int region) const;
    void drawEdge(QPainter&, const Grip&) const;
    void drawName(QPainter&, int region, const QRectF& box) const;
    void drawEdgeName(QPainter&, const Grip&) const;

    Theme theme_;
};

} // namespace vitrine
