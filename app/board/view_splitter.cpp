#include "app/board/view_splitter.h"

#include <QResizeEvent>

namespace vitrine {

namespace {

constexpr int leastWidthBeside = 800; // px, of two views

} // namespace

ViewSplitter::ViewSplitter(QWidget* parent) : QSplitter(Qt::Horizontal, parent) {
    setHandleWidth(8);
    setChildrenCollapsible(false);
}

void ViewSplitter::resizeEvent(QResizeEvent* event) {
    const auto fitting = event->size().width() < leastWidthBeside ? Qt::Vertical : Qt::Horizontal;
    if (fitting != orientation()) {
        const QList<int> shares = sizes();
        setOrientation(fitting);
        setSizes(shares);
    }
    QSplitter::resizeEvent(event);
}

} // namespace vitrine
