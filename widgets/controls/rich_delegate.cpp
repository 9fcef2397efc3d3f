#include "widgets/controls/rich_delegate.h"

#include "widgets/plot/rich_label.h"

#include <QApplication>
#include <QPainter>

namespace vitrine {

namespace {

constexpr int textMargin = 5; // px, as the style's

QStyle* styleOf(const QStyleOptionViewItem& option) {
    return option.widget ? option.widget->style() : QApplication::style();
}

} // namespace

void RichDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString markup = std::exchange(option.text, QString());
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    if (markup.isEmpty())
        return;
    const QSizeF size = labelSize(markup, option.font);
    const bool right = option.displayAlignment & Qt::AlignRight;
    const double x = right ? option.rect.right() - textMargin - size.width() : option.rect.left() + textMargin;
    painter->save();
    painter->setClipRect(option.rect);
    drawLabel(*painter, {x, option.rect.center().y() - 0.5 * size.height() + 1}, markup, option.font,
              option.palette.color(QPalette::Text));
    painter->restore();
}

QSize RichDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QSize plain = QStyledItemDelegate::sizeHint(given, index);
    if (option.text.isEmpty())
        return plain;
    return {qCeil(labelSize(option.text, option.font).width()) + 2 * textMargin + 1, plain.height()};
}

} // namespace vitrine
