#pragma once
#include "core/robustness/summary.h"
#include "widgets/controls/analysts.h"
#include "widgets/plot/theme.h"

#include <QStyledItemDelegate>

namespace vitrine {

/// The axis of one strip: what of a number stands at which pixel.
struct StripAxis {
    Interval values;
    QRectF box; ///< px

    double pixel(double value) const;
};

/// An axis that holds the central 95 % of the analyses and twice the noise error about the value, with some room.
StripAxis stripAxis(const QuantitySpread&, const QRectF& box);

/// A mark for each analysis, one above for the value of the study with its noise, and one below for the central 95 % of the
/// analyses.
void paintStrip(QPainter&, const StripAxis&, const QuantitySpread&, std::span<const DrawValue>, const Theme&);

/// The analysis whose mark is nearest to a pixel; nothing further than four of them.
std::optional<std::size_t> drawAt(const StripAxis&, std::span<const DrawValue>, double pixel);

/// Draws a strip in the cells of its column.
class StripDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme& theme) { theme_ = theme; }
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override;

  Q_SIGNALS:
    /// A mark was clicked: that analysis is to be opened.
    void drawChosen(std::size_t draw);

  private:
    Theme theme_;
};

} // namespace vitrine
