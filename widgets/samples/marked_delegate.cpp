#include "widgets/samples/marked_delegate.h"

#include "widgets/samples/sample_model.h"

#include <QApplication>
#include <QPainter>

namespace vitrine {

namespace {
constexpr int markSize = 14; // px
}

void MarkedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    const auto mark = index.data(SampleModel::MarkRole).value<QIcon>();
    if (mark.isNull())
        return QStyledItemDelegate::paint(painter, given, index);
    QStyleOptionViewItem ground = given;
    initStyleOption(&ground, index);
    const QStyle* style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, ground.widget);
    QStyleOptionViewItem name = given;
    name.rect.setRight(given.rect.right() - markWidth);
    QStyledItemDelegate::paint(painter, name, index);
    mark.paint(painter, {name.rect.right() + 2, given.rect.center().y() - markSize / 2, markSize, markSize});
}

} // namespace vitrine
