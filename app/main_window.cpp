#include "app/main_window.h"

#include "app/command_box.h"
#include "app/main_window_actions.h"
#include "app/plot_tables.h"
#include "app/settings/settings.h"
#include "app/thumbnails.h"
#include "app/view_board.h"
#include "widgets/figures/figure_window.h"
#include "widgets/panels/history_panel.h"
#include "widgets/inspector/inspector.h"
#include "widgets/panels/notice_bar.h"
#include "widgets/controls/panel_title.h"
#include "widgets/panels/problem_panel.h"
#include "widgets/samples/sample_panel.h"
#include "widgets/panels/start_page.h"
#include "widgets/views/kissinger/kissinger_view.h"
#include "widgets/views/thermograms/small_multiples.h"
#include "widgets/views/thermograms/thermogram_view.h"
#include "widgets/words/words.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int leftWidth = 330, leastLeftWidth = 190;
constexpr int rightWidth = 420, leastRightWidth = 300;
constexpr int scrollBarWidth = 12;
constexpr double leftPart = 0.26, rightPart = 0.33;    // of a window that has not room for both

} // namespace

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent), workspace_(workspace), systemPalette_(qApp->palette()), actions_(std::make_unique<Actions>()) {
    prepareDress(*qApp, themeFor(themeChoice(), systemPalette_));
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setContextMenuPolicy(Qt::NoContextMenu);
    buildCentre();
    buildDocks();
    buildActions();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    for (QLineEdit* box : findChildren<QLineEdit*>())
        box->setAcceptDrops(false); // files dropped on a box belong to the window
    listen();
    themeChoice_ = themeChoice();
    setDataPalette(paletteChoice());
    resize(1600, 1000);
    resetLayout();
    showScene(workspace_.scene());
    showHistory();
    showSaved();
    showProblems();
}

/// What is being typed counts, while there is still something to take it.
MainWindow::~MainWindow() { hide(); }

void MainWindow::buildCentre() {
    auto* whole = new QWidget(this);
    auto* parts = new QVBoxLayout(whole);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    notices_ = new NoticeBar(whole);
    centre_ = new QStackedWidget(whole);
    parts->addWidget(notices_);
    parts->addWidget(centre_, 1);
    start_ = new StartPage(centre_);
    auto* bench = new QWidget(centre_);
    bench->setProperty("role", QStringLiteral("bench"));
    bench->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(bench);
    layout->setContentsMargins(8, 8, 8, 8);
    auto* scroll = new QScrollArea(bench);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    views_ = new ViewBoard(scroll);
    views_->setProperty("role", QStringLiteral("bench"));
    scroll->setWidget(views_);
    auto* thermograms = new ThermogramView(this);
    thermograms->setObjectName(QStringLiteral("thermograms"));
    auto* kissinger = new KissingerView(this);
    kissinger->setObjectName(QStringLiteral("kissinger"));
    views_->add(thermograms);
    views_->add(kissinger);
    auto* multiples = new SmallMultiples(this);
    multiples->setObjectName(QStringLiteral("smallMultiples"));
    views_->add(multiples);
    layout->addWidget(scroll);
    centre_->addWidget(start_);
    centre_->addWidget(bench);
    setCentralWidget(whole);
}

QDockWidget* MainWindow::addDock(const char* id, QWidget* title, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QString::fromLatin1(id));
    dock->setTitleBarWidget(title);
    dock->setWidget(content);
    addDockWidget(area, dock);
    docks_ << dock;
    return dock;
}

void MainWindow::buildDocks() {
    samples_ = new SamplePanel(this);
    history_ = new HistoryPanel(this);
    problems_ = new ProblemPanel(this);
    inspector_ = new Inspector(this);
    studyTitle_ = new PanelTitle(tr("Study"), this);
    problemTitle_ = new PanelTitle(tr("Problems"), this);
    addDock("studyDock", studyTitle_, samples_, Qt::LeftDockWidgetArea)->setWindowTitle(tr("Study"));
    addDock("historyDock", new PanelTitle(tr("History"), this), history_, Qt::LeftDockWidgetArea)
        ->setWindowTitle(tr("History"));
    problemDock_ = addDock("problemDock", problemTitle_, problems_, Qt::LeftDockWidgetArea);
    problemDock_->setWindowTitle(tr("Problems"));
    addDock("inspectorDock", new QWidget(this), inspector_, Qt::RightDockWidgetArea)
        ->setWindowTitle(tr("Inspector"));
}

void MainWindow::resetLayout() {
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const int left = std::clamp(static_cast<int>(leftPart * width()), leastLeftWidth, leftWidth);
    const int needed = std::clamp(inspector_->widget()->minimumSizeHint().width() + scrollBarWidth, leastRightWidth, rightWidth);
    const int right = std::clamp(static_cast<int>(rightPart * width()), needed, rightWidth);
    resizeDocks({docks_[0], docks_[3]}, {left, right}, Qt::Horizontal);
    resizeDocks({docks_[0], docks_[1], docks_[2]}, {500, 260, 160}, Qt::Vertical);
    views_->resetSizes();
}

void MainWindow::listenTo(View* view) {
    connect(view, &View::acted, this, [this](const Action& action) { workspace_.act(action); });
    connect(view, &View::actedTogether, this,
            [this](const std::vector<Action>& actions, const Message& words) { workspace_.act(actions, words); });
    connect(view, &View::previewed, &workspace_, &Workspace::preview);
    connect(view, &View::previewCancelled, &workspace_, &Workspace::cancelPreview);
    connect(view, &View::selectionChosen, &workspace_, &Workspace::select);
    connect(view, &View::curveAsked, this, [this] { bringIntoSight(QStringLiteral("thermograms")); });
    connect(view, &View::patternAsked, this, &MainWindow::showPatternCurve);
    connect(view, &View::hintChanged, hint_, &QLabel::setText);
    connect(view, &View::cursorChanged, this, &MainWindow::showCursor);
    connect(view, &View::tableAsked, this, [this, view] { tables_->show(view); });
}

void MainWindow::listen() {
    for (View* view : views_->views())
        listenTo(view);
    const auto act = [this](const Action& action) { workspace_.act(action); };
    connect(samples_, &SamplePanel::acted, this, act);
    connect(samples_, &SamplePanel::actedTogether, this,
            [this](const std::vector<Action>& actions, const Message& words) { workspace_.act(actions, words); });
    connect(samples_, &SamplePanel::checked, &workspace_, &Workspace::showSample);
    connect(samples_, &SamplePanel::selectionChosen, &workspace_, &Workspace::select);
    connect(samples_, &SamplePanel::countChanged, studyTitle_, &PanelTitle::setRemark);
    connect(inspector_, &Inspector::acted, this, act);
    connect(inspector_, &Inspector::applyWindowsAsked, this, &MainWindow::applyWindows);
    connect(history_, &HistoryPanel::entryChosen, &workspace_, &Workspace::goTo);
    connect(problems_, &ProblemPanel::scanAsked, this,
            [this](const ScanPath& scan) { workspace_.select({{scan}, std::nullopt}); });
    connect(problems_, &ProblemPanel::dismissed, &workspace_, &Workspace::forgetProblems);
    connect(start_, &StartPage::openAsked, this, &MainWindow::openAsked);
    connect(start_, &StartPage::importAsked, this, &MainWindow::importAsked);
    connect(start_, &StartPage::exampleAsked, this, &MainWindow::showExample);
    connect(start_, &StartPage::demonstrationAsked, this, &MainWindow::showDemonstration);
    connect(start_, &StartPage::fileAsked, this, [this](const QString& path) { openPaths({path}); });
    connect(&workspace_, &Workspace::sceneChanged, this, &MainWindow::showScene);
    connect(&workspace_, &Workspace::computed, this, &MainWindow::showProgress);
    connect(&workspace_, &Workspace::historyChanged, this, &MainWindow::showHistory);
    connect(&workspace_, &Workspace::savedChanged, this, &MainWindow::showSaved);
    connect(&workspace_, &Workspace::problemsChanged, this, &MainWindow::showProblems);
    connect(&workspace_, &Workspace::fileUsed, this, [this](const QString& path) {
        rememberFile(path);
        if (const Sample* sample = findSample(workspace_.study(), workspace_.sampleIn(path)))
            keepThumbnail(path, *sample);
        showRecent();
    });
}

void MainWindow::showScene(const Scene& scene) {
    const bool empty = scene.now.study.samples.empty() && !isSimulating();
    centre_->setCurrentIndex(empty ? 0 : 1);
    const auto needs = empty ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    start_->setSizePolicy(needs, needs); // a page that is not shown must not widen the window
    showViews();
    const Scene drawn = workspace_.drawn();
    for (View* view : views_->views())
        if (views_->shown().contains(view->objectName()))
            view->setScene(drawn);
    tables_->follow();
    if (figures_ && figures_->isVisible())
        figures_->setMoment(scene.now, Theme::light().with(palette_));
    inspector_->setScene(scene);
    samples_->setScene(scene, workspace_.hidden());
    actions_->offer(scene);
    if (!workspace_.isPreviewing())
        showProblems();
    showStatus();
}

void MainWindow::showHistory() {
    const History& history = workspace_.history();
    history_->setHistory(history);
    actions_->nameUndo(history);
}

void MainWindow::showSaved() {
    const bool saved = workspace_.isSaved();
    const Study& study = workspace_.study();
    setWindowModified(!saved);
    const QString name = study.samples.size() == 1 ? QString::fromStdString(study.samples.front()->name)
                                                   : QString::fromStdString(study.name);
    setWindowTitle(name.isEmpty() ? tr("Vitrine[*]") : tr("%1[*] — Vitrine").arg(name));
    savedText_ = saved ? tr("saved") : tr("not saved");
    showStatus();
}

void MainWindow::showProblems() {
    std::vector<ShownProblem> raised;
    std::ranges::transform(workspace_.problems(), std::back_inserter(raised), shownProblem);
    problems_->setProblems(raised, problemsIn(workspace_.scene()));
    problemTitle_->setRemark(displayed(static_cast<double>(problems_->count()), 6));
    problemDock_->setVisible(problems_->count() > 0);
}

void MainWindow::setTheme(const Theme& theme) {
    theme_ = theme;
    dress(*qApp, theme, typeSize_);
    samples_->setTheme(theme);
    history_->setTheme(theme);
    for (View* view : views_->views())
        view->setTheme(theme);
    showRecent();
}

void MainWindow::setThemeChoice(ThemeChoice choice) {
    themeChoice_ = choice;
    actions_->markTheme(choice);
    setTheme(themeFor(choice, systemPalette_).with(palette_));
}

void MainWindow::setDataPalette(DataPalette palette) {
    palette_ = palette;
    actions_->markPalette(palette);
    setThemeChoice(themeChoice_);
}

void MainWindow::setPresentation(bool large) {
    constexpr double forProjectors = 1.6;
    typeSize_ = large ? forProjectors : 1;
    setThemeChoice(themeChoice_);
}

} // namespace vitrine
