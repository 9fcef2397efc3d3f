#pragma once
#include <QStyledItemDelegate>

namespace vitrine {

/// Draws the name of a row with the mark of SampleModel::MarkRole at its right end, for which the name makes room.
class MarkedDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    /// What a mark takes of the width of a row, px.
    static constexpr int markWidth = 18;
};

} // namespace vitrine
