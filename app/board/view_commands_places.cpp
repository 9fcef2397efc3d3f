// Where the views stand: what is remembered for each kind of study, and the commands that change it.
#include "app/board/data_kinds.h"
#include "app/board/view_board.h"
#include "app/board/view_commands.h"

#include <QApplication>
#include <QMenu>

namespace vitrine {

namespace {

bool isAlone(const std::optional<QList<ViewType>>& views, ViewType type) {
    return views == QList{type};
}

std::optional<QStringList> namesOf(const std::optional<QList<ViewType>>& types) {
    if (!types)
        return std::nullopt;
    QStringList names;
    std::ranges::transform(*types, std::back_inserter(names), viewName);
    return names;
}

/// Of names that are not known it takes none; nothing left: as if nothing was chosen.
std::optional<QList<ViewType>> typesNamed(const std::optional<QStringList>& names) {
    QList<ViewType> types;
    for (const QString& name : names.value_or(QStringList()))
        if (const auto type = viewNamed(name))
            types << *type;
    return types.isEmpty() ? std::nullopt : std::optional(types);
}

} // namespace

void ViewCommands::buildPlaceActions() {
    auto& a = actions_;
    a.maximise = command("maximiseView", tr("Give the View All the Room"), QKeySequence(tr("Ctrl+Shift+Return")),
                         [this] { onViewInHand(&ViewBoard::toggleMaximised); });
    a.floating = command("floatView", tr("Show the View in a Window of Its Own"), {},
                         [this] { onViewInHand(&ViewBoard::toggleFloating); });
    a.close = command("closeView", tr("Close the View"), QKeySequence(tr("Ctrl+W")), [this] {
        if (const View* view = viewInHand())
            toggle(view->type(), false);
    });
    a.reset = command("resetViews", tr("Reset the Views of This Kind of Sample"), {}, [this] { resetViews(); });
    connect(board_, &ViewBoard::closeAsked, this, [this](ViewType type) { toggle(type, false); });
    connect(board_, &ViewBoard::menuAsked, this, &ViewCommands::openMenu);
}

/// The view that has the focus, else the first one that is seen.
View* ViewCommands::viewInHand() const {
    View* first = nullptr;
    for (View* view : board_->shownViews()) {
        if (view->isAncestorOf(QApplication::focusWidget()))
            return view;
        if (!first && board_->isSeen(view->type()))
            first = view;
    }
    return first;
}

void ViewCommands::onViewInHand(void (ViewBoard::*act)(ViewType)) {
    if (const View* view = viewInHand())
        (board_->*act)(view->type());
}

/// What can be done with a view, at its title.
void ViewCommands::openMenu(ViewType type, QPoint global) {
    QMenu menu(window_);
    menu.setObjectName(QStringLiteral("viewMenu"));
    const bool floats = board_->isFloating(type);
    if (!floats)
        menu.addAction(board_->maximised() ? tr("Show All Views Again") : actions_.maximise->text(), this,
                       [this, type] { board_->toggleMaximised(type); });
    menu.addAction(floats ? tr("Put the View Back") : actions_.floating->text(), this,
                   [this, type] { board_->toggleFloating(type); });
    menu.addAction(actions_.close->text(), this, [this, type] { toggle(type, false); });
    menu.addSeparator();
    menu.addAction(actions_.reset);
    menu.exec(global);
}

void ViewCommands::resetViews() {
    layouts_.erase(kind_);
    board_->reset();
    want(std::nullopt);
}

ViewLayout ViewCommands::layout() const {
    return {namesOf(chosen_), board_->arrangement()};
}

/// The simulator alone is of no kind of study: what was chosen before it stays remembered.
void ViewCommands::keepLayout() {
    if (!isAlone(chosen_, ViewType::Simulator))
        layouts_[kind_] = layout();
}

/// A study of other kinds of data has views of its own: those that a person last chose for it, else those that were chosen, and
/// what else it needs. An empty one has none. A simulator alone stays so.
void ViewCommands::followKind() {
    const QString kind = dataKinds(workspace_.study()).join(QLatin1Char('+'));
    if (kind == kind_)
        return;
    keepLayout();
    kind_ = kind;
    if (isAlone(chosen_, ViewType::Simulator))
        return;
    const auto known = layouts_.find(kind);
    if (known != layouts_.end() || kind.isEmpty())
        chosen_ = known != layouts_.end() ? typesNamed(known->second.views) : std::nullopt;
    if (chosen_)
        chosen_ = covering(*chosen_, viewsFor(workspace_.study(), workspace_.scene().selection), workspace_.study());
    if (known != layouts_.end())
        places_ = known->second.places;
}

void ViewCommands::showWanted() {
    followKind();
    const auto types = wanted();
    make(types);
    board_->showOnly(types);
    if (const auto places = std::exchange(places_, std::nullopt))
        board_->arrange(*places);
}

ViewLayouts ViewCommands::layouts() const {
    ViewLayouts all = layouts_;
    if (!isAlone(chosen_, ViewType::Simulator))
        all[kind_] = layout();
    return all;
}

void ViewCommands::setLayouts(const ViewLayouts& layouts) {
    layouts_ = layouts;
    const auto known = layouts_.find(kind_);
    if (known != layouts_.end() && !kind_.isEmpty()) {
        chosen_ = typesNamed(known->second.views);
        places_ = known->second.places;
    }
    Q_EMIT wantedChanged();
}

std::optional<QStringList> ViewCommands::chosen() const {
    return namesOf(chosen_);
}

void ViewCommands::choose(const std::optional<QStringList>& names) {
    want(typesNamed(names));
}

} // namespace vitrine
