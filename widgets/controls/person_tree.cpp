#include "widgets/controls/person_tree.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace vitrine {

PersonTree::PersonTree(QWidget* parent) : QTreeView(parent) {
    setMouseTracking(true);
}

void PersonTree::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    if (!uniformRowHeights() || state() == EditingState || QAccessible::isActive())
        return QTreeView::dataChanged(topLeft, bottomRight, roles);
    const QRect first = visualRect(topLeft);
    const QRect rows = topLeft.siblingAtColumn(bottomRight.column()) == bottomRight ? first : first | visualRect(bottomRight);
    viewport()->update(QRect(0, rows.top(), viewport()->width(), rows.height()));
}

void PersonTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QTreeView::drawRow(painter, option, index);
    constexpr int barWidth = 3;
    if (selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(QRect(0, option.rect.top(), barWidth, option.rect.height()), palette().color(QPalette::Link));
}

void PersonTree::announce(const QModelIndexList& before) {
    if (selectedIndexes() != before)
        Q_EMIT chosen();
}

void PersonTree::keyPressEvent(QKeyEvent* event) {
    const auto before = selectedIndexes();
    QTreeView::keyPressEvent(event);
    announce(before);
}

void PersonTree::mousePressEvent(QMouseEvent* event) {
    const auto before = selectedIndexes();
    QTreeView::mousePressEvent(event);
    announce(before);
}

void PersonTree::mouseMoveEvent(QMouseEvent* event) {
    const auto before = selectedIndexes();
    QTreeView::mouseMoveEvent(event);
    announce(before);
    Q_EMIT pointed(indexAt(event->position().toPoint()));
}

bool PersonTree::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        Q_EMIT pointedNowhere();
    return QTreeView::viewportEvent(event);
}

} // namespace vitrine
