// Where the commands stand: menus and the bar.
#include "app/main_window.h"

#include "app/board/view_commands.h"
#include "app/command_overlay.h"
#include "app/commands/figure_commands.h"
#include "app/commands/file_commands.h"
#include "app/commands/import_commands.h"
#include "app/commands/mouse_commands.h"
#include "app/commands/scan_commands.h"
#include "app/commands/study_commands.h"
#include "app/watch/watch_commands.h"
#include "app/window_panels.h"

#include <QMenuBar>
#include <QToolBar>

namespace vitrine {

namespace {

QAction* line(QWidget* parent) {
    auto* action = new QAction(parent);
    action->setSeparator(true);
    return action;
}

} // namespace

void MainWindow::buildCommands() {
    files_ = new FileCommands(workspace_, this);
    imports_ = new ImportCommands(workspace_, *appearance_, this);
    steps_ = new StudyCommands(workspace_, this);
    figures_ = new FigureCommands(workspace_, *appearance_, {steps_->actions().undo, steps_->actions().redo}, this);
    scans_ = new ScanCommands(workspace_, this);
    views_ = new ViewCommands(workspace_, board_, this);
    mouse_ = new MouseCommands(workspace_, this);
    watch_ = new WatchCommands(workspace_, this);
    connect(views_, &ViewCommands::figureAsked, figures_, &FigureCommands::send);
    connect(figures_, &FigureCommands::viewsAsked, views_, &ViewCommands::sendShown);
    const auto own = [this](const char* id, const QString& text, const QKeySequence& keys, void (MainWindow::*slot)()) {
        QAction* action = addAction(text, keys);
        action->setObjectName(QString::fromLatin1(id));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    find_ = own("find", tr("Find a Command…"), QKeySequence(tr("Ctrl+K")), &MainWindow::findCommand);
    about_ = own("about", tr("About Vitrine"), {}, &MainWindow::about);
    resetLayout_ = own("resetLayout", tr("Panels at Their First Sizes"), {}, &MainWindow::resetLayout);
    quit_ = new QAction(tr("Quit"), this);
    quit_->setObjectName(QStringLiteral("quit"));
    quit_->setShortcut(QKeySequence::Quit);
    connect(quit_, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildMenus() {
    fillFileMenu();
    const auto& steps = steps_->actions();
    menuBar()
        ->addMenu(tr("&Edit"))
        ->addActions({steps.undo, steps.redo, line(this), steps.setForSamples, line(this), steps.savePreset, steps.takePreset});
    fillScanMenu();
    fillViewMenu();
    menuBar()->addMenu(tr("&Help"))->addActions({find_, about_});
}

void MainWindow::fillFileMenu() {
    const auto& f = files_->actions();
    const auto& i = imports_->actions();
    const auto& g = figures_->actions();
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    const auto& w = watch_->actions();
    menu->addActions({f.open, i.import, i.rubies, i.heatRuns, w.watch, w.pause, w.show});
    files_->listRecentIn(menu->addMenu(tr("Recent")));
    menu->addActions({i.example, i.demonstration, line(menu), f.save, f.saveAs, f.openPrevious, f.saveStudy, line(menu)});
    menu->addActions({g.figures, g.exportAll, g.saveMethods, line(menu), quit_});
    connect(menu, &QMenu::aboutToShow, files_, &FileCommands::offerPrevious);
}

void MainWindow::fillScanMenu() {
    const auto& s = scans_->actions();
    QMenu* menu = menuBar()->addMenu(tr("&Scan"));
    menu->addActions(mouse_->modes());
    menu->addActions(
        {line(this), s.applyWindows, s.giveWindows, s.giveBaseline, s.givePeaks, s.givePatternChoices, views_->actions().review});
    menu->addActions({line(this), s.resetWindows, s.resetPeaks, s.resetBaseline, s.makeAutomatic, line(this), s.removeScan});
}

void MainWindow::fillViewMenu() {
    const auto& v = views_->actions();
    const auto& look = appearance_->actions();
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    menu->addActions({v.fit, v.table, v.simulator, line(menu), v.maximise, v.floating, v.close, v.reset, line(menu)});
    views_->listFiguresIn(menu->addMenu(tr("Send the View to a Figure")));
    QMenu* views = menu->addMenu(tr("Views"));
    for (const auto& [type, action] : v.show)
        views->addAction(action);
    QMenu* panels = menu->addMenu(tr("Panels"));
    panels->addActions(panels_->toggles());
    panels->addActions({line(panels), resetLayout_});
    menu->addMenu(tr("Colours of Data"))->addActions(look.palettes);
    menu->addMenu(tr("Language"))->addActions(look.languages);
    menu->addAction(line(menu));
    menu->addActions(look.themes);
    menu->addActions({line(menu), look.presentation});
}

void MainWindow::buildToolBar() {
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setEnabled(false);
    bar->addActions({files_->actions().open, imports_->actions().import, files_->actions().save, line(bar)});
    bar->addActions({steps_->actions().undo, steps_->actions().redo, line(bar)});
    bar->addActions(mouse_->modes());
    bar->addActions({line(bar), scans_->actions().applyWindows, views_->actions().fit});
    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(find_);
    commandOverlay_ = new CommandOverlay(this);
    commandOverlay_->setSource([this] { return findChildren<QAction*>(); });
}

} // namespace vitrine
