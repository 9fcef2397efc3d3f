#pragma once
#include <QStyledItemDelegate>

namespace vitrine {

/// Draws cells with real sub- and superscripts (markup of rich_label.h).
class RichDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
};

} // namespace vitrine
