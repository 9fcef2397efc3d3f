#include "widgets/inspector/why_shelf.h"

#include "widgets/inspector/why_pane.h"

#include <QLayout>

namespace vitrine {

namespace {

constexpr double most = 0.5; // of the room

} // namespace

bool standsAbove(int needed, int bottom, int height) {
    return bottom > height - needed;
}

WhyShelf::WhyShelf(WhyPane* pane, QWidget* parent) : QScrollArea(parent), pane_(pane) {
    setObjectName(QStringLiteral("whyShelf"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(pane);
    pane->hide(); // which a scroll area shows
    hide();
}

void WhyShelf::openFor(int bottom, int height) {
    above_ = standsAbove(heightIn({width(), height}), bottom, height);
}

int WhyShelf::heightIn(QSize room) const {
    if (pane_->isHidden())
        return 0;
    const int needed = pane_->layout()->totalHeightForWidth(room.width()) + 2;
    return std::min(std::max(needed, pane_->minimumSizeHint().height()), static_cast<int>(most * room.height()));
}

} // namespace vitrine
