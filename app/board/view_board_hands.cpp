// What hands do to the places of the views, and what is remembered of it.
#include "app/board/kept_focus.h"
#include "app/board/view_board.h"
#include "app/board/view_dock.h"
#include "app/board/view_title.h"
#include "widgets/views/view.h"

namespace vitrine {

void ViewBoard::bringForward(ViewType type) {
    if (!docks_.contains(type) || !shown_.contains(type))
        return;
    const bool behind = maximised_ && maximised_ != type && !docks_[type]->isFloating();
    if (behind) {
        restore();
        settle(); // the window may be of another size by now
    }
    docks_[type]->raise();
    if (behind)
        Q_EMIT arranged();
}

void ViewBoard::toggleMaximised(ViewType type) {
    if (!docks_.contains(type) || !shown_.contains(type) || docks_[type]->isFloating())
        return;
    const KeptFocus kept(this);
    if (maximised_)
        restore();
    else {
        beforeMaximised_ = saveState(boardVersion);
        maximised_ = type;
        for (const ViewType other : docked())
            docks_[other]->setVisible(other == type);
        docks_[type]->title().setMaximised(true);
    }
    settle();
    Q_EMIT arranged();
}

void ViewBoard::restore() {
    if (!maximised_)
        return;
    docks_[*std::exchange(maximised_, std::nullopt)]->title().setMaximised(false);
    restoreState(beforeMaximised_, boardVersion);
}

void ViewBoard::toggleFloating(ViewType type) {
    if (!docks_.contains(type) || !shown_.contains(type))
        return;
    restore();
    ViewDock* dock = docks_[type];
    dock->setFloating(!dock->isFloating());
    if (dock->isFloating())
        dock->resize(dock->size().expandedTo(2 * leastSize()));
    keepRoomy();
    settle();
    Q_EMIT arranged();
}

void ViewBoard::hideFloating() {
    for (ViewDock* dock : docks_)
        if (dock->isFloating())
            dock->hide();
}

void ViewBoard::takeAsArranged() {
    if (maximised_)
        return;
    byHand_ = true;
    roomy_ = saveState(boardVersion);
    unfolded_.clear();
    placed_.clear();
    Q_EMIT arranged();
}

/// What hands arranged is now with another view.
void ViewBoard::keepRoomy() {
    if (byHand_ && unfolded_.isEmpty())
        roomy_ = saveState(boardVersion);
}

QByteArray ViewBoard::arrangement() const {
    if (!byHand_)
        return {};
    return !unfolded_.isEmpty() ? unfolded_ : maximised_ ? beforeMaximised_ : saveState(boardVersion);
}

void ViewBoard::arrange(const QByteArray& arrangement) {
    restore();
    roomy_.clear();
    unfolded_.clear();
    placed_.clear();
    byHand_ = !arrangement.isEmpty() && restoreState(arrangement, boardVersion);
    showThoseShown();
    settle();
    Q_EMIT arranged();
}

/// What hands arranged may have been with other views.
void ViewBoard::showThoseShown() {
    for (const auto& [type, dock] : docks_.asKeyValueRange())
        if (!shown_.contains(type))
            dock->hide();
        else if (byHand_ && dock->isHidden())
            add(dock);
}

void ViewBoard::reset() {
    restore();
    for (ViewDock* dock : docks_)
        dock->setFloating(false);
    arrange({});
}

} // namespace vitrine
