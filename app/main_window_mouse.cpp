// What the hands are set to, and the views that a gesture brings into sight.
#include "app/main_window.h"

#include "app/main_window_actions.h"
#include "app/view_board.h"

#include <QActionGroup>
#include <QLabel>

namespace vitrine {

void MainWindow::buildModeActions() {
    struct ModeAction {
        const char* id;
        QString text, onBar;
    };
    const ModeAction modes[] = {{"modeExplore", tr("Look and Zoom"), tr("Look")},
                                {"modeSelect", tr("Select in a Rectangle"), tr("Select")},
                                {"modeBaseline", tr("Set the Base Line"), tr("Base Line")}};
    auto* group = new QActionGroup(this);
    for (int i = 0; i < 3; ++i) {
        QAction* action = group->addAction(modes[i].text);
        action->setIconText(modes[i].onBar); // a bar has little room
        action->setObjectName(QString::fromLatin1(modes[i].id));
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] {
            workspace_.setMode(static_cast<Mode>(i));
            hint_->setText(mouseHint(Under::Ground, workspace_.scene().mode));
        });
        addAction(action);
        actions_->modes[i] = action;
    }
}

void MainWindow::bringIntoSight(const QString& view) {
    QStringList names = wantedViews();
    const bool known = findChild<QAction*>(QStringLiteral("show_") + view);
    if (names.contains(view) || !known)
        return;
    chosenViews_ = names << view;
    showScene(workspace_.scene());
}

/// A pattern whose point was clicked is shown as a curve.
void MainWindow::showPatternCurve() {
    for (const char* name : {"structureFactor", "intensity", "pairFunction"})
        if (views_->shown().contains(QLatin1String(name)))
            return;
    bringIntoSight(QStringLiteral("structureFactor"));
}

} // namespace vitrine
