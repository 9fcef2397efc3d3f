// How the parts of the simulator share the room that there is.
#include "widgets/plot/canvas.h"
#include "widgets/simulator/simulator_view.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>

namespace vitrine {

namespace {

// Lines of type, so that they grow with it.
constexpr int sideWidth = 24;
constexpr int heightForAll = 32, widthForTwo = 30; // in which four pictures can be read
constexpr double mostSide = 0.4;                   // of the width

/// What lies in a scroll area needs this width.
int neededWidth(const QWidget* side) {
    const auto* area = qobject_cast<const QScrollArea*>(side);
    return area && area->widget() ? area->widget()->minimumSizeHint().width() + 14 : 0;
}

} // namespace

QTabBar* SimulatorView::buildTabs(QWidget* parent) {
    tabs_ = new QTabBar(parent);
    tabs_->setObjectName(QStringLiteral("simulatorPictures"));
    tabs_->setAccessibleName(tr("The picture that is shown"));
    tabs_->setDrawBase(false);
    for (const QString& name : {tr("Scan"), tr("Kissinger"), tr("Fictive temperature"), tr("Enthalpy")})
        tabs_->addTab(name); // in the order of the rows
    connect(tabs_, &QTabBar::currentChanged, this, &SimulatorView::shareRoom);
    tabs_->hide();
    return tabs_;
}

/// The side gives way before the pictures do; where there is not room for four of them, one is shown at a time.
void SimulatorView::shareRoom() {
    const int line = fontMetrics().height();
    const int side = std::max(neededWidth(side_), std::min(sideWidth * line, static_cast<int>(mostSide * width())));
    side_->setFixedWidth(side);
    const bool one = height() < heightForAll * line || width() - side < widthForTwo * line;
    tabs_->setVisible(one);
    for (int i = 0; i < rows_.size(); ++i) {
        const int chosen = tabs_->currentIndex() - 2 * i;
        for (int k = 0; k < rows_[i]->count(); ++k)
            rows_[i]->widget(k)->setVisible(!one || chosen == k);
        rows_[i]->setVisible(!one || chosen == 0 || chosen == 1);
    }
}

void SimulatorView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    shareRoom();
}

} // namespace vitrine
