#include "app/board/view_commands.h"

#include "app/board/plot_tables.h"
#include "app/board/view_board.h"
#include "widgets/robustness/robustness_view.h"

#include <QMainWindow>
#include <QMenu>

namespace vitrine {

ViewCommands::ViewCommands(Workspace& workspace, ViewBoard* board, QMainWindow* window)
    : Commands(window), workspace_(workspace), board_(board), tables_(new PlotTables(board, window)), kinds_(viewKinds()) {
    buildActions();
    make({ViewType::Thermograms, ViewType::Kissinger, ViewType::SmallMultiples});
    connect(&workspace_, &Workspace::sceneChanged, this, &ViewCommands::offerWhatIsThere);
    offerWhatIsThere(workspace_.scene());
}

void ViewCommands::buildActions() {
    auto& a = actions_;
    a.fit = command("fit", tr("Fit the Views"), QKeySequence(tr("Ctrl+0")), [this] { fit(); });
    a.table = command("table", tr("Show the Plot as a Table"), QKeySequence(tr("Ctrl+T")),
                      [this] { tables_->showInHand(viewInHand()); });
    a.simulator =
        command("openSimulator", tr("Open the Simulator"), QKeySequence(tr("Ctrl+Shift+M")), [this] { showSimulator(); });
    a.review = command("reviewScans", tr("Review as Small Multiples"), QKeySequence(tr("Ctrl+R")),
                       [this] { bringIntoSight(ViewType::SmallMultiples); });
    for (const ViewKind& kind : kinds_) {
        auto* action = new QAction(kind.title, this);
        action->setObjectName(QStringLiteral("show_") + viewName(kind.type));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, type = kind.type](bool shown) { toggle(type, shown); });
        a.show[kind.type] = action;
    }
    buildPlaceActions();
}

void ViewCommands::offerWhatIsThere(const Scene& scene) {
    const auto& a = actions_;
    offerWithSamples({a.fit, a.table, a.review}, scene.now.study);
    const QString whyNot = tr("No view is shown.");
    for (QAction* action : {a.maximise, a.floating, a.close, a.reset})
        offer(action, !scene.now.study.samples.empty() || isSimulating(), whyNot);
    offerFigures(scene.now.study);
}

/// Most views are made when they are first shown: a start does not wait for what it does not need.
void ViewCommands::make(const QList<ViewType>& types) {
    for (const ViewKind& kind : kinds_)
        if (types.contains(kind.type) && !board_->view(kind.type))
            take(kind.make(window_));
}

void ViewCommands::take(View* view) {
    view->setTheme(theme_);
    listenTo(view);
    board_->add(view);
}

void ViewCommands::listenTo(View* view) {
    connect(view, &View::acted, &workspace_, qOverload<const Action&>(&Workspace::act));
    connect(view, &View::actedTogether, &workspace_, qOverload<const std::vector<Action>&, const Message&>(&Workspace::act));
    connect(view, &View::previewed, &workspace_, &Workspace::preview);
    connect(view, &View::previewedTogether, &workspace_, &Workspace::tryTogether);
    connect(view, &View::previewCancelled, &workspace_, &Workspace::cancelPreview);
    connect(view, &View::selectionChosen, &workspace_, &Workspace::select);
    connect(view, &View::curveAsked, this, [this] { bringIntoSight(ViewType::Thermograms); });
    connect(view, &View::patternAsked, this, &ViewCommands::showPatternCurve);
    connect(view, &View::hintChanged, this, &Commands::told);
    connect(view, &View::cursorChanged, this, &ViewCommands::cursorChanged);
    if (auto* robustness = qobject_cast<RobustnessView*>(view))
        listenTo(robustness);
    connect(view, &View::tableAsked, this, [this, view] { tables_->show(view); });
    connect(view, &View::figureAsked, this, [this, view](const std::string& figure) { send(view, figure); });
}

void ViewCommands::listenTo(RobustnessView* view) {
    AnalystRunner& analysts = workspace_.analysts();
    connect(view, &RobustnessView::analystsAsked, &analysts, &AnalystRunner::run);
    connect(view, &RobustnessView::analystsStopped, &analysts, &AnalystRunner::stop);
    connect(view, &RobustnessView::analystsResumed, &analysts, &AnalystRunner::resume);
}

QList<ViewType> ViewCommands::wanted() const {
    return chosen_.value_or(viewsFor(workspace_.study(), workspace_.scene().selection));
}

bool ViewCommands::isSimulating() const {
    return chosen_ && chosen_->contains(ViewType::Simulator);
}

void ViewCommands::want(const std::optional<QList<ViewType>>& types) {
    if (types == QList{ViewType::Simulator})
        keepLayout();
    chosen_ = types;
    Q_EMIT wantedChanged();
}

void ViewCommands::showSimulator() {
    want(QList{ViewType::Simulator});
}

/// A view that a person shows or hides; from then on the study does not choose.
void ViewCommands::toggle(ViewType toggled, bool shown) {
    QList<ViewType> types;
    for (const ViewKind& kind : kinds_)
        if (kind.type == toggled ? shown : board_->shown().contains(kind.type))
            types << kind.type;
    want(types);
    if (shown)
        board_->bringForward(toggled);
}

void ViewCommands::bringIntoSight(ViewType type) {
    if (const auto types = wanted(); !types.contains(type))
        want(types + QList{type});
    board_->bringForward(type);
}

/// A pattern whose point was clicked is shown as a curve.
void ViewCommands::showPatternCurve() {
    for (const ViewType type : {ViewType::StructureFactor, ViewType::Intensity, ViewType::PairFunction})
        if (board_->isSeen(type))
            return;
    bringIntoSight(ViewType::StructureFactor);
}

void ViewCommands::showScene() {
    showWanted();
    const QList<ViewType>& types = board_->shown();
    Q_EMIT standsAlone(types == QList{ViewType::Simulator} ? board_->view(ViewType::Simulator) : nullptr);
    for (const auto& [type, action] : actions_.show)
        action->setChecked(board_->shown().contains(type));
    const Scene drawn = workspace_.drawn();
    for (View* view : board_->shownViews())
        view->setScene(drawn);
    tables_->follow();
}

void ViewCommands::setTheme(const Theme& theme) {
    theme_ = theme;
    for (View* view : board_->views())
        view->setTheme(theme);
}

void ViewCommands::fit() {
    for (View* view : board_->views())
        view->fit();
}

/// Samples that are left out of the views are left out of the panel.
std::optional<FigurePanel> ViewCommands::panelOf(const View* view) const {
    auto panel = view ? view->figurePanel() : std::nullopt;
    if (panel && panel->samples.empty())
        panel->leftOut.assign(workspace_.hidden().begin(), workspace_.hidden().end());
    return panel;
}

void ViewCommands::send(const View* view, const std::string& figure) {
    if (const auto panel = panelOf(view))
        Q_EMIT figureAsked({*panel}, figure);
    else
        Q_EMIT told(tr("Figures have no panel like this view."));
}

void ViewCommands::sendShown() {
    std::vector<FigurePanel> panels;
    for (const View* view : board_->shownViews())
        if (const auto panel = panelOf(view))
            panels.push_back(*panel);
    Q_EMIT figureAsked(panels, {});
}

/// The view that has the focus, else the first one that figures can draw.
const View* ViewCommands::inHand() const {
    const QList<View*> shown = board_->shownViews();
    if (const View* view = viewInHand(); view && view->figurePanel())
        return view;
    const auto drawn = std::ranges::find_if(shown, [](const View* view) { return view->figurePanel().has_value(); });
    return drawn == shown.end() ? nullptr : *drawn;
}

void ViewCommands::listFiguresIn(QMenu* menu) {
    menu->setObjectName(QStringLiteral("viewToFigure"));
    toFigure_ = menu;
    offerFigures(workspace_.study());
}

void ViewCommands::offerFigures(const Study& study) {
    QMenu* menu = toFigure_;
    if (!menu)
        return;
    QStringList names{QString()}, offered;
    for (const auto& figure : study.figures)
        names << QString::fromStdString(figure->name);
    for (const QAction* action : menu->actions())
        offered << action->data().toString();
    if (names != offered) {
        menu->clear();
        menu->addAction(tr("New Figure"), this, [this] { send(inHand(), {}); })->setObjectName(QStringLiteral("sendToNewFigure"));
        for (const auto& figure : study.figures) {
            const QString name = QString::fromStdString(figure->name);
            menu->addAction(name, this, [this, figure] { send(inHand(), figure->name); })->setData(name);
        }
    }
    offerWithSamples(menu->actions(), study);
}

} // namespace vitrine
