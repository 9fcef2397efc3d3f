#include "app/window_panels.h"

#include "widgets/controls/number_box.h"
#include "widgets/controls/panel_title.h"
#include "widgets/inspector/inspector.h"
#include "widgets/panels/history_panel.h"
#include "widgets/panels/problem_panel.h"
#include "widgets/samples/sample_panel.h"
#include "widgets/words/words.h"

#include <QDockWidget>

namespace vitrine {

namespace {

constexpr int leastLeftWidth = 190, leastRightWidth = 300;
constexpr int scrollBarWidth = 12;
constexpr int besideOneAlone = 60; // lines of type, of a window that has room for problems beside a view that stands alone

} // namespace

WindowPanels::WindowPanels(Workspace& workspace, QMainWindow* window)
    : QObject(window), workspace_(workspace), window_(window), samples_(new SamplePanel(window)),
      history_(new HistoryPanel(window)), problems_(new ProblemPanel(window)), inspector_(new Inspector(window)),
      studyTitle_(new PanelTitle(tr("Study"), window)), problemTitle_(new PanelTitle(tr("Problems"), window)) {
    buildDocks();
    connectPanels();
    history_->setHistory(workspace_.history());
    showProblems();
}

void WindowPanels::buildDocks() {
    studyDock_ = addDock("studyDock", tr("Study"), studyTitle_, samples_, Qt::LeftDockWidgetArea);
    historyDock_ =
        addDock("historyDock", tr("History"), new PanelTitle(tr("History"), window_), history_, Qt::LeftDockWidgetArea);
    problemDock_ = addDock("problemDock", tr("Problems"), problemTitle_, problems_, Qt::LeftDockWidgetArea);
    inspectorDock_ = addDock("inspectorDock", tr("Inspector"), new QWidget(window_), inspector_, Qt::RightDockWidgetArea);
}

QDockWidget* WindowPanels::addDock(const char* id, const QString& title, QWidget* bar, QWidget* content,
                                   Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, window_);
    dock->setObjectName(QString::fromLatin1(id));
    dock->setTitleBarWidget(bar);
    dock->setWidget(content);
    window_->addDockWidget(area, dock);
    return dock;
}

void WindowPanels::connectPanels() {
    connect(samples_, &SamplePanel::acted, &workspace_, qOverload<const Action&>(&Workspace::act));
    connect(samples_, &SamplePanel::actedTogether, &workspace_,
            qOverload<const std::vector<Action>&, const Message&>(&Workspace::act));
    connect(samples_, &SamplePanel::refused, &workspace_, &Workspace::fail);
    connect(samples_, &SamplePanel::checked, &workspace_, &Workspace::showSample);
    connect(samples_, &SamplePanel::selectionChosen, &workspace_, &Workspace::select);
    connect(samples_, &SamplePanel::countChanged, studyTitle_, &PanelTitle::setRemark);
    connect(inspector_, &Inspector::acted, &workspace_, qOverload<const Action&>(&Workspace::act));
    connect(inspector_, &Inspector::actedTogether, &workspace_,
            qOverload<const std::vector<Action>&, const Message&>(&Workspace::act));
    connect(inspector_, &Inspector::applyWindowsAsked, this, &WindowPanels::applyWindowsAsked);
    connect(history_, &HistoryPanel::entryChosen, &workspace_, &Workspace::goTo);
    connect(&workspace_, &Workspace::historyChanged, this, [this] { history_->setHistory(workspace_.history()); });
    connect(problems_, &ProblemPanel::itemsAsked, this,
            [this](const std::vector<ItemPath>& items) { workspace_.select({items}); });
    connect(problems_, &ProblemPanel::dismissed, &workspace_, &Workspace::forgetProblems);
    connect(&workspace_, &Workspace::problemsChanged, this, &WindowPanels::showProblems);
    connect(&workspace_, &Workspace::problemRaised, this, &WindowPanels::refuseEntry);
}

/// A box whose number is just being taken learns that it cannot be.
void WindowPanels::refuseEntry(const Problem& why) {
    for (NumberBox* box : inspector_->findChildren<NumberBox*>())
        if (box->isTelling())
            box->refuse(translated(why));
}

/// What is being typed about something else is not for what is selected now.
void WindowPanels::dropEntries(const Selection& selection) {
    if (selection.items == selected_)
        return;
    selected_ = selection.items;
    for (NumberBox* box : inspector_->findChildren<NumberBox*>())
        if (box->isModified() || box->saysWhy())
            box->giveUp();
}

void WindowPanels::showScene(const Scene& scene) {
    dropEntries(scene.selection);
    inspector_->setScene(scene);
    inspector_->setEnabled(!scene.trial); // its boxes would take over what is only tried
    samples_->setScene(scene, workspace_.hidden());
    if (!workspace_.isPreviewing())
        showProblems();
}

void WindowPanels::showProblems() {
    std::vector<ShownProblem> raised;
    std::ranges::transform(workspace_.problems(), std::back_inserter(raised), shownProblem);
    problems_->setProblems(raised, problemsIn(workspace_.scene()));
    problemTitle_->setRemark(displayed(static_cast<double>(problems_->count()), 6));
    hadRoomForProblems_ = hasRoomForProblems();
    problemDock_->setVisible(problems_->count() > 0 && hadRoomForProblems_);
}

/// A view that stands alone has it first; the status bar still says how many there are.
bool WindowPanels::hasRoomForProblems() const {
    return !alone_ || window_->width() >= besideOneAlone * window_->fontMetrics().height();
}

void WindowPanels::bringProblems() {
    problemDock_->show();
    problemDock_->raise();
    problems_->setFocus(Qt::OtherFocusReason);
}

std::size_t WindowPanels::standingProblems() const {
    return problems_->standingCount();
}

void WindowPanels::setTheme(const Theme& theme) {
    samples_->setTheme(theme);
    history_->setTheme(theme);
    showProblems();
}

PanelWidths WindowPanels::widthsFor(const QList<int>& wishes) const {
    const int right = std::max(inspector_->widget()->minimumSizeHint().width() + scrollBarWidth, leastRightWidth);
    return panelWidths(window_->width(), wishes, {leastLeftWidth, right});
}

void WindowPanels::resetSizes(const QList<int>& wishes) {
    byHand_ = false;
    window_->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window_->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    followWindow(wishes);
    window_->resizeDocks({studyDock_, historyDock_, problemDock_}, {500, 260, 160}, Qt::Vertical);
}

void WindowPanels::followWindow(const QList<int>& wishes) {
    if (hasRoomForProblems() != hadRoomForProblems_)
        showProblems();
    const auto [left, right] = widthsFor(wishes);
    if (!byHand_)
        window_->resizeDocks({studyDock_, inspectorDock_}, {left, right}, Qt::Horizontal);
}

PanelWidths WindowPanels::widths() const {
    return {studyDock_->width(), inspectorDock_->width()};
}

void WindowPanels::giveRoomTo(QWidget* alone) {
    if (alone == alone_)
        return;
    alone_ = alone;
    showProblems();
    if ((alone != nullptr) == aside_.has_value())
        return;
    if (!alone) {
        for (QDockWidget* dock : *aside_)
            dock->show();
        return aside_.reset();
    }
    if (QWidget* typing = window_->focusWidget())
        typing->clearFocus(); // what is being typed counts, and shows everything anew
    if (aside_)
        return;
    hideAll();
    alone->setFocus();
}

/// All but the problems, which are told wherever a person is.
void WindowPanels::hideAll() {
    aside_.emplace();
    for (QDockWidget* dock : {studyDock_, historyDock_, inspectorDock_})
        if (!dock->isHidden()) {
            dock->hide();
            aside_->push_back(dock);
        }
}

QList<QAction*> WindowPanels::toggles() const {
    return {studyDock_->toggleViewAction(), historyDock_->toggleViewAction(), problemDock_->toggleViewAction(),
            inspectorDock_->toggleViewAction()};
}

} // namespace vitrine
