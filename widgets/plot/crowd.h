#pragma once
#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace vitrine {

/// How much of what is drawn lies in a box, told at once whatever the number of curves: a summed-area table
/// over cells of a few pixels.
class Crowd {
  public:
    Crowd() = default;
    /// Lines in pixels; what lies outside the bounds does not count.
    Crowd(const QRectF& bounds, const std::vector<QPolygonF>& lines);

    /// Cells within the box that a line runs through.
    int within(const QRectF&) const;

  private:
    int column(double x) const;
    int row(double y) const;
    qsizetype at(int column, int row) const;
    void add(const QPolygonF&);
    void markSegment(QPointF from, QPointF to, int first);
    void sumUp();

    QRectF bounds_;
    int columns_ = 0, rows_ = 0;
    QList<int> sums_; ///< of the cells above and left of a corner; copies share them
};

} // namespace vitrine
