#include "app/board/view_board.h"

#include "app/board/kept_focus.h"
#include "app/board/view_dock.h"
#include "app/board/view_title.h"
#include "widgets/views/view.h"

#include <QChildEvent>
#include <QLayout>
#include <QTabBar>

namespace vitrine {

namespace {

constexpr QSize readable{20, 13}; // lines of type, in which a plot can be read
constexpr int between = 8;        // px, between views
constexpr int around = 16;        // px, beside all of them
constexpr int tabs = 2;           // lines of type

/// The first of each place.
QList<ViewPlace> inFront(const QList<ViewPlace>& places) {
    QList<ViewPlace> front;
    for (const ViewPlace& place : places)
        if (front.isEmpty() || front.last().row != place.row || front.last().column != place.column)
            front << place;
    return front;
}

ViewType before(const QList<ViewPlace>& places, const ViewPlace& place) {
    return places[places.indexOf(place) - 1].type;
}

} // namespace

ViewBoard::ViewBoard(QWidget* parent) : QMainWindow(parent) {
    setWindowFlags(Qt::Widget);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setMinimumSize(leastPlace());
    connect(qApp, &QApplication::focusChanged, this, &ViewBoard::showFocused);
}

/// Keys lead into a view behind a tab, too.
void ViewBoard::showFocused(const QWidget*, const QWidget* focused) {
    for (const ViewType type : shown_)
        if (ViewDock* dock = docks_.value(type); dock && focused && dock->isAncestorOf(focused) && !isInFront(dock))
            dock->raise();
}

ViewBoard::~ViewBoard() {
    qApp->disconnect(this); // docks lose the focus while they are taken apart
    for (const ViewDock* dock : docks_)
        dock->disconnect(this);
}

QSize ViewBoard::leastSize() const {
    return readable * fontMetrics().height();
}

/// With the line beside it and the tabs over it.
QSize ViewBoard::leastPlace() const {
    return leastSize() + QSize(between, between + tabs * fontMetrics().height());
}

void ViewBoard::add(View* view) {
    views_ << view;
    auto* dock = new ViewDock(view, this);
    dock->setLeastSize(leastSize());
    dock->hide();
    docks_.insert(view->type(), dock);
    listenTo(dock);
}

void ViewBoard::listenTo(ViewDock* dock) {
    const ViewType type = dock->view()->type();
    connect(dock, &ViewDock::closeAsked, this, [this, type] { Q_EMIT closeAsked(type); });
    connect(dock, &ViewDock::dropped, this, &ViewBoard::takeAsArranged);
    connect(&dock->title(), &ViewTitle::maximiseAsked, this, [this, type] { toggleMaximised(type); });
    connect(&dock->title(), &ViewTitle::floatAsked, this, [this, type] { toggleFloating(type); });
    connect(&dock->title(), &ViewTitle::menuAsked, this, [this, type](QPoint global) { Q_EMIT menuAsked(type, global); });
    connect(dock, &QDockWidget::visibilityChanged, this, &ViewBoard::arranged);
}

View* ViewBoard::view(ViewType type) const {
    const auto found = std::ranges::find(views_, type, &View::type);
    return found == views_.end() ? nullptr : *found;
}

QList<View*> ViewBoard::shownViews() const {
    QList<View*> shown;
    std::ranges::copy_if(views_, std::back_inserter(shown), [this](const View* view) { return shown_.contains(view->type()); });
    return shown;
}

/// Those shown that have a place in the board, unless one has all the room.
QList<ViewType> ViewBoard::docked() const {
    QList<ViewType> docked;
    std::ranges::copy_if(shown_, std::back_inserter(docked),
                         [this](ViewType type) { return docks_.contains(type) && !docks_[type]->isFloating(); });
    return docked;
}

bool ViewBoard::isSeen(ViewType type) const {
    const ViewDock* dock = docks_.value(type);
    return dock && !dock->isHidden() && (dock->isFloating() || isInFront(dock));
}

/// Tabs know their docks by their addresses. A bar that a place had before may still know them.
bool ViewBoard::isInFront(const ViewDock* dock) const {
    const auto beside = tabifiedDockWidgets(const_cast<ViewDock*>(dock)).size();
    const auto id = reinterpret_cast<quintptr>(static_cast<const QDockWidget*>(dock));
    bool behind = false;
    for (const QTabBar* bar : findChildren<QTabBar*>(Qt::FindDirectChildrenOnly))
        for (int i = 0; beside > 0 && !bar->isHidden() && i < bar->count(); ++i)
            behind = behind || (bar->tabData(i).value<quintptr>() == id && bar->currentIndex() != i);
    return !behind;
}

bool ViewBoard::isFloating(ViewType type) const {
    return docks_.contains(type) && docks_[type]->isFloating();
}

void ViewBoard::showOnly(const QList<ViewType>& types) {
    if (types == shown_)
        return;
    const KeptFocus kept(this);
    const std::optional<ViewType> alone = maximised_;
    restore();
    const QList<ViewType> before = std::exchange(shown_, types);
    for (const auto& [type, dock] : docks_.asKeyValueRange())
        if (!shown_.contains(type))
            dock->hide();
    for (const ViewType type : shown_)
        if (byHand_ && docks_.contains(type) && !before.contains(type))
            add(docks_[type]);
    settle();
    if (alone && before.contains(*alone) && std::ranges::all_of(types, [&](ViewType type) { return before.contains(type); }))
        toggleMaximised(*alone);
}

/// Below what hands arranged where there is room, else behind one of them.
void ViewBoard::add(ViewDock* dock) {
    ViewDock* other = nullptr;
    for (const ViewType type : docked())
        if (docks_[type] != dock && isSeen(type))
            other = docks_[type];
    addDockWidget(Qt::LeftDockWidgetArea, dock, Qt::Vertical);
    dock->show();
    if (other && !hasRoom(layout()->minimumSize())) {
        tabifyDockWidget(other, dock);
        dock->raise();
    }
    keepRoomy();
}

bool ViewBoard::hasRoom(QSize needed) const {
    return needed.width() <= width() && needed.height() <= height();
}

/// Puts the views where they are to be in the room that there is.
void ViewBoard::settle() {
    if (maximised_)
        return;
    if (byHand_)
        return settleByHand();
    place(placesFor(docked(), size(), leastPlace()));
}

void ViewBoard::settleByHand() {
    if (!unfolded_.isEmpty() && hasRoom(unfoldedNeeds_)) {
        restoreState(std::exchange(unfolded_, {}), boardVersion);
        placed_.clear();
        showThoseShown();
    } else if (unfolded_.isEmpty() && !hasRoom(layout()->minimumSize())) {
        unfoldedNeeds_ = layout()->minimumSize();
        unfolded_ = roomy_.isEmpty() ? saveState(boardVersion) : roomy_;
    }
    if (!unfolded_.isEmpty())
        place(placesFor(docked(), size(), leastPlace()));
}

void ViewBoard::place(const QList<ViewPlace>& places) {
    if (places != placed_) {
        const KeptFocus kept(this);
        QList<ViewType> seen;
        std::ranges::copy_if(shown_, std::back_inserter(seen), [this](ViewType type) { return isSeen(type); });
        setUpdatesEnabled(false);
        stand(places);
        restoreState(saveState(boardVersion), boardVersion); // takes the tabs of places that are gone with it
        for (auto place = places.rbegin(); place != places.rend(); ++place)
            if (seen.contains(place->type))
                docks_[place->type]->raise();
        setUpdatesEnabled(true);
        placed_ = places;
        Q_EMIT arranged();
    }
    shareOut(places);
}

void ViewBoard::stand(const QList<ViewPlace>& places) {
    for (ViewDock* dock : docks_)
        if (!dock->isFloating())
            removeDockWidget(dock);
    const QList<ViewPlace> front = inFront(places);
    for (const ViewPlace& place : front) // a dock that has tabs cannot be split
        if (place.column == 0)
            addDockWidget(Qt::LeftDockWidgetArea, docks_[place.type], Qt::Vertical);
        else
            splitDockWidget(docks_[before(front, place)], docks_[place.type], Qt::Horizontal);
    for (const ViewPlace& place : places) {
        ViewDock* dock = docks_[place.type];
        if (!front.contains(place))
            tabifyDockWidget(docks_[before(places, place)], dock);
        dock->show();
    }
    for (const ViewPlace& place : front)
        docks_[place.type]->raise();
}

void ViewBoard::shareOut(const QList<ViewPlace>& places) {
    QList<QDockWidget*> rows;
    for (const ViewPlace& place : places) {
        if (place.column == 0 && (rows.isEmpty() || place.row == static_cast<int>(rows.size())))
            rows << docks_[place.type];
        if (place.column == 1 && place.row < static_cast<int>(rows.size()))
            resizeDocks({rows[place.row], docks_[place.type]}, {540, 460}, Qt::Horizontal);
    }
    resizeDocks(rows, QList<int>(rows.size(), 500), Qt::Vertical);
}

QList<int> ViewBoard::wishedWidths() const {
    const int one = leastPlace().width();
    return shown_.size() > 1 ? QList<int>{2 * one + around, one + around} : QList<int>{one + around};
}

void ViewBoard::resetSizes() {
    if (!byHand_)
        settle();
}

bool ViewBoard::event(QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress)
        beforeHand_ = saveState(boardVersion);
    const auto before = event->type() == QEvent::MouseButtonRelease ? std::exchange(beforeHand_, std::nullopt) : std::nullopt;
    const bool done = QMainWindow::event(event);
    if (before && !maximised_ && saveState(boardVersion) != *before)
        takeAsArranged(); // the line between two views was moved
    return done;
}

void ViewBoard::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    settle();
}

void ViewBoard::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    setMinimumSize(leastPlace());
    for (ViewDock* dock : docks_)
        dock->setLeastSize(leastSize());
    settle();
}

/// Tabs are made by the docks. A person who hears the window is told what they are; keys lead into the views themselves.
void ViewBoard::childEvent(QChildEvent* event) {
    QMainWindow::childEvent(event);
    auto* bar = event->polished() ? qobject_cast<QTabBar*>(event->child()) : nullptr;
    if (!bar)
        return;
    bar->setAccessibleName(tr("Views of one place"));
    bar->setFocusPolicy(Qt::NoFocus);
}

} // namespace vitrine
