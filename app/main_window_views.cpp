// Which views there are, and which of them are shown.
#include "app/main_window_actions.h"

#include "app/view_board.h"
#include "widgets/views/series/series_view.h"
#include "widgets/views/patterns/pattern_view.h"
#include "widgets/simulator/simulator_view.h"

namespace vitrine {

namespace {

constexpr auto samplesOfSeries = 4; // from here on they are compared

/// The views that a study has something for.
QStringList viewsFor(const Study& study) {
    const auto some = [&](auto has) { return std::ranges::any_of(study.samples, has); };
    const bool scans = some([](const auto& s) { return !s->scans.empty(); });
    const bool patterns = some([](const auto& s) { return !s->patterns.empty(); });
    const auto treated = std::ranges::count_if(study.samples, [](const auto& s) { return !s->scans.empty() && s->treatment.temperature; });
    if (treated >= samplesOfSeries)
        return {QStringLiteral("thermograms"), QStringLiteral("kissinger"), QStringLiteral("activation"), QStringLiteral("masterCurve")};
    const bool pressures = some([](const auto& s) {
        return std::ranges::count_if(s->patterns, [](const auto& p) { return p->pressure.has_value(); }) > 1;
    });
    if (!patterns)
        return {QStringLiteral("thermograms"), QStringLiteral("kissinger")};
    if (scans)
        return {QStringLiteral("thermograms"), QStringLiteral("kissinger"), QStringLiteral("structureFactor"),
                QStringLiteral("pairFunction")};
    return {QStringLiteral("intensity"), QStringLiteral("structureFactor"), QStringLiteral("pairFunction"),
            pressures ? QStringLiteral("compression") : QStringLiteral("firstPeak")};
}

} // namespace

/// Most views are made when they are first shown: a start does not wait for what it does not need.
void MainWindow::makeViews(const QStringList& names) {
    const auto isMissing = [&](const char* id) {
        return names.contains(QLatin1String(id)) && !findChild<View*>(QLatin1String(id));
    };
    for (const PatternViewKind& kind : patternViews())
        if (isMissing(kind.id))
            takeView(new PatternView(kind, this));
    for (const SeriesKind& kind : seriesKinds())
        if (isMissing(kind.id))
            takeView(new SeriesView(kind, this));
    if (names.contains(simulatorName()) && !findChild<SimulatorView*>()) {
        auto* simulator = new SimulatorView(this);
        simulator->setObjectName(simulatorName());
        takeView(simulator);
    }
}

void MainWindow::takeView(View* view) {
    view->setTheme(theme_);
    listenTo(view);
    views_->add(view);
}

QStringList MainWindow::wantedViews() const { return chosenViews_.value_or(viewsFor(workspace_.study())); }

bool MainWindow::isSimulating() const {
    return chosenViews_ && chosenViews_->contains(simulatorName());
}

void MainWindow::showSimulator() {
    chosenViews_ = QStringList{simulatorName()};
    showScene(workspace_.scene());
}

void MainWindow::showViews() {
    const QStringList names = wantedViews();
    makeViews(names);
    views_->showOnly(names);
    setSimulatorAlone(names == QStringList{simulatorName()});
    actions_->markViews(views_->shown());
}

/// A simulator that stands alone has the window to itself: the docks step aside until there is another view.
void MainWindow::setSimulatorAlone(bool alone) {
    if (alone == asideDocks_.has_value())
        return;
    if (!alone) {
        for (QDockWidget* dock : *asideDocks_)
            dock->show();
        return asideDocks_.reset();
    }
    if (QWidget* typing = focusWidget())
        typing->clearFocus(); // what is being typed counts, and shows everything anew
    if (asideDocks_)
        return;
    asideDocks_.emplace();
    for (QDockWidget* dock : docks_)
        if (dock != problemDock_ && !dock->isHidden()) {
            dock->hide();
            asideDocks_->push_back(dock);
        }
    findChild<SimulatorView*>()->setFocus();
}

} // namespace vitrine
