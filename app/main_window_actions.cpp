#include "app/main_window_actions.h"

#include "app/command_box.h"
#include "app/plot_tables.h"
#include "app/settings/settings.h"
#include "app/view_board.h"
#include "widgets/views/series/series_picture.h"
#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/views/view.h"
#include "widgets/words/words.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QToolBar>

namespace vitrine {

namespace {

constexpr int longestWords = 42;

QString shortened(const QString& text) {
    return text.size() <= longestWords ? text : text.left(longestWords - 1) + QChar(0x2026);
}

QAction* separator(QWidget* parent) {
    auto* action = new QAction(parent);
    action->setSeparator(true);
    return action;
}

/// Enables an action, or says why it is not.
void offerIf(bool can, QAction* action, const QString& whyNot) {
    action->setEnabled(can);
    action->setProperty(whyDisabled, can ? QString() : whyNot);
}

} // namespace

void MainWindow::Actions::offer(const Scene& scene) {
    const bool any = scene.selection.current() != nullptr;
    for (QAction* action : {applyWindows, resetWindows, resetPeaks, resetBaseline, makeAutomatic, removeScan})
        offerIf(any, action, MainWindow::tr("Select a scan first."));
    offerIf(any || scene.selection.currentPattern(), saveAs, MainWindow::tr("Select a scan or a pattern first."));
    for (QAction* action : {giveWindows, giveBaseline, givePeaks})
        offerIf(scene.selection.scans.size() > 1, action,
                MainWindow::tr("Select two scans or more: the first one gives, the others take."));
    offerIf(scene.selection.patterns.size() > 1, givePatternChoices,
            MainWindow::tr("Select two patterns or more: the first one gives, the others take."));
    for (QAction* action : {fit, table, review, saveStudy, figures, exportFigures, saveMethods, modes[0], modes[1], modes[2]})
        offerIf(!scene.now.study.samples.empty(), action, MainWindow::tr("Open or import a sample first."));
    modes[static_cast<int>(scene.mode)]->setChecked(true);
}

void MainWindow::Actions::nameUndo(const History& history) {
    const auto& entries = history.entries();
    const auto name = [&](QAction* action, const QString& plain, const QString& named, std::size_t entry, bool can) {
        action->setEnabled(can);
        const QString words = can ? translated(entries[entry].words) : QString();
        action->setText(words.isEmpty() ? plain : named.arg(shortened(words)));
        action->setToolTip(words.isEmpty() ? plain : named.arg(words));
        action->setProperty(whyDisabled, can ? QString() : MainWindow::tr("There is no step that way in the history."));
    };
    name(undo, MainWindow::tr("Undo"), MainWindow::tr("Undo: %1"), history.position(), history.canUndo());
    name(redo, MainWindow::tr("Redo"), MainWindow::tr("Redo: %1"), history.position() + 1, history.canRedo());
}

void MainWindow::Actions::markPalette(DataPalette palette) { palettes[static_cast<int>(palette)]->setChecked(true); }

void MainWindow::Actions::markTheme(ThemeChoice choice) { themes[static_cast<int>(choice)]->setChecked(true); }

QAction* MainWindow::addCommand(const char* id, const QString& text, const QKeySequence& keys, void (MainWindow::*slot)()) {
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void MainWindow::buildActions() {
    buildFileActions();
    buildEditActions();
    buildViewActions();
    buildModeActions();
    buildTransferActions();
}

void MainWindow::buildFileActions() {
    auto& a = *actions_;
    a.open = addCommand("open", tr("Open…"), QKeySequence::Open, &MainWindow::openAsked);
    a.import = addCommand("import", tr("Import…"), QKeySequence(tr("Ctrl+I")), &MainWindow::importAsked);
    a.example = addCommand("example", tr("Open the Example"), {}, &MainWindow::showExample);
    a.demonstration = addCommand("demonstration", tr("Open the Demonstration Study"), {}, &MainWindow::showDemonstration);
    a.save = addCommand("save", tr("Save"), QKeySequence::Save, &MainWindow::saveAsked);
    a.saveAs = addCommand("saveAs", tr("Save As…"), QKeySequence::SaveAs, &MainWindow::saveAsAsked);
    a.openPrevious = addCommand("openPrevious", tr("Open Previous Version"), {}, &MainWindow::openPrevious);
    a.saveStudy = addCommand("saveStudyAs", tr("Save Study As…"), {}, &MainWindow::saveStudyAsAsked);
    a.figures = addCommand("showFigures", tr("Figures…"), QKeySequence(tr("Ctrl+Shift+F")), &MainWindow::showFigures);
    a.exportFigures = addCommand("exportFigures", tr("Export All Figures…"), QKeySequence(tr("Ctrl+E")), &MainWindow::exportFigures);
    a.saveMethods = addCommand("saveMethods", tr("Write the Methods Text…"), {}, &MainWindow::saveMethods);
    a.quit = new QAction(tr("Quit"), this);
    a.quit->setObjectName(QStringLiteral("quit"));
    a.quit->setShortcut(QKeySequence::Quit);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildEditActions() {
    auto& a = *actions_;
    a.undo = addCommand("undo", tr("Undo"), QKeySequence::Undo, &MainWindow::undo);
    a.redo = addCommand("redo", tr("Redo"), QKeySequence::Redo, &MainWindow::redo);
    a.redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    a.setForSamples = addCommand("setForSamples", tr("Set for the Selected Samples…"), {}, &MainWindow::setForSamples);
    a.applyWindows = addCommand("applyWindowsToAll", tr("Apply Windows to All Scans"), QKeySequence(tr("Ctrl+Shift+A")),
                                &MainWindow::applyWindows);
    a.resetWindows = addCommand("resetWindows", tr("Find Windows Automatically"), {}, &MainWindow::resetWindows);
    a.resetPeaks = addCommand("resetPeaks", tr("Find Peaks Automatically"), {}, &MainWindow::resetPeaks);
    a.resetBaseline = addCommand("resetBaseline", tr("Base Line from the Glass Transition"), {}, &MainWindow::resetBaseline);
    a.removeScan = addCommand("removeScan", tr("Remove Scan"), {}, &MainWindow::removeScan);
}

void MainWindow::buildViewActions() {
    auto& a = *actions_;
    a.fit = addCommand("fit", tr("Fit the Views"), QKeySequence(tr("Ctrl+0")), &MainWindow::fitViews);
    tables_ = new PlotTables(views_, this);
    a.table = addCommand("table", tr("Show the Plot as a Table"), QKeySequence(tr("Ctrl+T")), &MainWindow::showTable);
    a.find = addCommand("find", tr("Find a Command…"), QKeySequence(tr("Ctrl+K")), &MainWindow::findCommand);
    a.simulator = addCommand("openSimulator", tr("Open the Simulator"), QKeySequence(tr("Ctrl+Shift+M")), &MainWindow::showSimulator);
    a.about = addCommand("about", tr("About Vitrine"), {}, &MainWindow::about);
    a.resetLayout = addCommand("resetLayout", tr("Panels at Their First Sizes"), {}, &MainWindow::resetLayout);
    a.presentation = new QAction(tr("Large Type for a Projector"), this);
    a.presentation->setObjectName(QStringLiteral("presentation"));
    a.presentation->setCheckable(true);
    connect(a.presentation, &QAction::toggled, this, &MainWindow::setPresentation);
    buildThemeActions();
    buildPaletteActions();
}

void MainWindow::buildThemeActions() {
    auto& a = *actions_;
    const QString names[] = {tr("Theme of the Desktop"), tr("Light Theme"), tr("Dark Theme")};
    auto* group = new QActionGroup(this);
    for (int i = 0; i < 3; ++i) {
        a.themes[i] = group->addAction(names[i]);
        a.themes[i]->setCheckable(true);
        connect(a.themes[i], &QAction::triggered, this, [this, i] {
            rememberTheme(static_cast<ThemeChoice>(i));
            setThemeChoice(static_cast<ThemeChoice>(i));
        });
    }
}

void MainWindow::buildPaletteActions() {
    auto& a = *actions_;
    const QStringList names = paletteTitles();
    auto* group = new QActionGroup(this);
    for (int i = 0; i < 3; ++i) {
        a.palettes[i] = group->addAction(names[i]);
        a.palettes[i]->setObjectName(QStringLiteral("palette_%1").arg(i));
        a.palettes[i]->setCheckable(true);
        connect(a.palettes[i], &QAction::triggered, this, [this, i] {
            rememberPalette(static_cast<DataPalette>(i));
            setDataPalette(static_cast<DataPalette>(i));
        });
    }
}

void MainWindow::buildPanelMenu(QMenu* menu) {
    QMenu* panels = menu->addMenu(tr("Panels"));
    for (QDockWidget* dock : docks_)
        panels->addAction(dock->toggleViewAction());
    panels->addSeparator();
    panels->addAction(actions_->resetLayout);
}

void MainWindow::addViewAction(QMenu* menu, const QString& name, const QString& title) {
    QAction* action = menu->addAction(title, this, [this, name](bool shown) { toggleView(name, shown); });
    action->setObjectName(QStringLiteral("show_") + name);
    action->setCheckable(true);
    actions_->views << action;
}

void MainWindow::buildViewsMenu(QMenu* menu) {
    QMenu* views = menu->addMenu(tr("Views"));
    for (View* view : views_->views())
        addViewAction(views, view->objectName(), view->accessibleName());
    for (const PatternViewKind& kind : patternViews())
        addViewAction(views, QString::fromLatin1(kind.id), kind.title);
    for (const SeriesKind& kind : seriesKinds())
        addViewAction(views, QString::fromLatin1(kind.id), kind.title);
    addViewAction(views, simulatorName(), tr("Simulator"));
    views->addSeparator();
    actions_->automaticViews = views->addAction(tr("Those That the Study Needs"), this, [this] {
        chosenViews_.reset();
        showScene(workspace_.scene());
    });
}

void MainWindow::Actions::markViews(const QStringList& shown) {
    for (QAction* action : views)
        action->setChecked(shown.contains(action->objectName().mid(5)));
}

void MainWindow::buildMenus() {
    auto& a = *actions_;
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({a.open, a.import});
    a.recent = file->addMenu(tr("Recent"));
    file->addActions({a.example, a.demonstration, separator(file), a.save, a.saveAs, a.openPrevious, a.saveStudy, separator(file), a.figures, a.exportFigures,
                      a.saveMethods, separator(file), a.quit});
    connect(file, &QMenu::aboutToShow, this, [this] {
        const std::string* sample = currentSample();
        actions_->openPrevious->setEnabled(sample && workspace_.hasPrevious(*sample));
    });
    menuBar()->addMenu(tr("&Edit"))->addActions({a.undo, a.redo, separator(this), a.setForSamples});
    menuBar()->addMenu(tr("&Scan"))->addActions({a.modes[0], a.modes[1], a.modes[2], separator(this), a.applyWindows,
                                                 a.giveWindows, a.giveBaseline, a.givePeaks, a.givePatternChoices, a.review,
                                                 separator(this), a.resetWindows, a.resetPeaks, a.resetBaseline,
                                                 a.makeAutomatic, separator(this), a.removeScan});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({a.fit, a.table, a.simulator});
    buildViewsMenu(view);
    buildPanelMenu(view);
    view->addMenu(tr("Colours of Data"))->addActions({a.palettes[0], a.palettes[1], a.palettes[2]});
    view->addActions({separator(view), a.themes[0], a.themes[1], a.themes[2], separator(view), a.presentation});
    menuBar()->addMenu(tr("&Help"))->addActions({a.find, a.about});
}

void MainWindow::buildToolBar() {
    auto& a = *actions_;
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setEnabled(false);
    bar->addActions({a.open, a.import, a.save, separator(bar), a.undo, a.redo, separator(bar), a.modes[0], a.modes[1], a.modes[2],
                     separator(bar), a.applyWindows, a.fit});
    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    commands_ = new CommandBox(bar);
    commands_->setFixedWidth(230);
    bar->addWidget(commands_);
    commands_->setSource([this] { return findChildren<QAction*>(); });
}

} // namespace vitrine
