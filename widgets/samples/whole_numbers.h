#pragma once
#include <QStyledItemDelegate>

namespace vitrine {

/// What of a number fits into `width` px: all of it, its value without the error, or “…”; never a part of its digits.
QString wholeNumber(const QString& text, const QFontMetrics&, int width);

/// Draws numbers whole or not at all.
class WholeNumberDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
};

} // namespace vitrine
