#include "app/board/plot_tables.h"

#include "app/board/view_board.h"
#include "widgets/controls/plot_table_window.h"
#include "widgets/plot/canvas.h"
#include "widgets/views/view.h"

#include <QMainWindow>

namespace vitrine {

namespace {

/// The view has a plot.
PlotTable tableOf(const View& view) {
    PlotTable table = vitrine::tableOf(*view.findChild<PlotCanvas*>());
    table.facts = view.facts();
    return table;
}

} // namespace

PlotTables::PlotTables(ViewBoard* views, QMainWindow* parent) : QObject(parent), views_(views) {}

void PlotTables::showInHand(View* inHand) {
    const auto hasPlot = [](const View* view) { return view->findChild<PlotCanvas*>() != nullptr; }; // small pictures are none
    if (inHand && hasPlot(inHand))
        return show(inHand);
    for (View* view : views_->shownViews())
        if (views_->isSeen(view->type()) && hasPlot(view))
            return show(view);
}

void PlotTables::show(View* view) {
    const auto* canvas = view->findChild<PlotCanvas*>();
    if (!canvas)
        return;
    shown_ = view;
    if (!window_)
        window_ = new PlotTableWindow(static_cast<QMainWindow*>(parent()));
    window_->setTable(tableOf(*view));
    window_->show();
    window_->raise();
    window_->activateWindow();
}

void PlotTables::follow() {
    if (window_ && window_->isVisible() && shown_)
        window_->setTable(tableOf(*shown_));
}

} // namespace vitrine
