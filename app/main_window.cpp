#include "app/main_window.h"

#include "app/board/view_board.h"
#include "app/board/view_commands.h"
#include "app/command_overlay.h"
#include "app/commands/figure_commands.h"
#include "app/commands/file_commands.h"
#include "app/commands/import_commands.h"
#include "app/commands/mouse_commands.h"
#include "app/commands/scan_commands.h"
#include "app/commands/study_commands.h"
#include "app/fitted_window.h"
#include "app/safekeeping/safekeeping.h"
#include "app/settings/settings.h"
#include "app/status_line.h"
#include "app/step_keys.h"
#include "app/watch/watch_commands.h"
#include "app/window_panels.h"
#include "widgets/panels/notice_bar.h"
#include "widgets/samples/sample_panel.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int layoutVersion = 2; // of the docks
constexpr QSize firstSize{1600, 1000};

QList<QRect> roomsOfScreens() {
    QList<QRect> rooms;
    for (const QScreen* screen : QGuiApplication::screens())
        rooms << screen->availableGeometry();
    return rooms;
}

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent), workspace_(workspace), appearance_(new AppearanceCommands(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCentralWidget(buildCentre());
    panels_ = new WindowPanels(workspace_, this);
    buildCommands();
    buildMenus();
    buildToolBar();
    status_ = new StatusLine(workspace_, statusBar());
    new StepKeys(this);
    for (QLineEdit* box : findChildren<QLineEdit*>())
        box->setAcceptDrops(false); // files dropped on a box belong to the window
    listen();
    appearance_->restore();
    resize(fittedWindow({screen()->availableGeometry().topLeft(), firstSize}, {screen()->availableGeometry()}).size());
    resetLayout();
    showScene();
    showTitle();
}

/// What is being typed counts, while there is still something to take it.
MainWindow::~MainWindow() {
    hide();
}

QWidget* MainWindow::buildCentre() {
    auto* whole = new QWidget(this);
    auto* parts = new QVBoxLayout(whole);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    notices_ = new NoticeBar(whole);
    centre_ = new QStackedWidget(whole);
    parts->addWidget(notices_);
    parts->addWidget(centre_, 1);
    start_ = new StartPage(centre_);
    centre_->addWidget(start_);
    centre_->addWidget(buildBench());
    return whole;
}

QWidget* MainWindow::buildBench() {
    auto* bench = new QWidget(centre_);
    bench->setProperty("role", QStringLiteral("bench"));
    bench->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(bench);
    layout->setContentsMargins(8, 8, 8, 8);
    board_ = new ViewBoard(bench);
    board_->setProperty("role", QStringLiteral("bench"));
    layout->addWidget(board_);
    return bench;
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress)
        widthsBefore_ = panels_->widths();
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::MouseButtonRelease && panels_->widths() != widthsBefore_)
        panels_->keepWidths(true); // a line beside them was moved
    return done;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    panels_->followWindow(board_->wishedWidths());
}

void MainWindow::resetLayout() {
    panels_->resetSizes(board_->wishedWidths());
    board_->resetSizes();
}

void MainWindow::listen() {
    for (const Commands* each :
         QList<const Commands*>{appearance_, files_, imports_, steps_, scans_, figures_, views_, mouse_, watch_})
        connect(each, &Commands::told, status_, &StatusLine::tell);
    connect(appearance_, &AppearanceCommands::themeChanged, this, &MainWindow::setTheme);
    connect(files_, &FileCommands::importAsked, imports_, &ImportCommands::importFiles);
    connect(steps_, &StudyCommands::setForSamplesAsked, &panels_->samples(), &SamplePanel::editSelected);
    connect(status_, &StatusLine::problemsAsked, panels_, &WindowPanels::bringProblems);
    connect(panels_, &WindowPanels::applyWindowsAsked, scans_, &ScanCommands::applyWindows);
    connect(views_, &ViewCommands::wantedChanged, this, &MainWindow::showScene);
    connect(views_, &ViewCommands::standsAlone, panels_, &WindowPanels::giveRoomTo);
    connect(views_, &ViewCommands::cursorChanged, status_, &StatusLine::setCursor);
    connect(&workspace_, &Workspace::sceneChanged, this, &MainWindow::showScene);
    connect(&workspace_, &Workspace::savedChanged, this, &MainWindow::showTitle);
    listenToStart();
}

void MainWindow::listenToStart() {
    connect(start_, &StartPage::openAsked, files_, &FileCommands::openAsked);
    connect(start_, &StartPage::fileAsked, files_, [this](const QString& path) { files_->openRecent(path); });
    connect(start_, &StartPage::importAsked, imports_, &ImportCommands::importAsked);
    connect(start_, &StartPage::exampleAsked, imports_, &ImportCommands::showExample);
    connect(start_, &StartPage::demonstrationAsked, imports_, &ImportCommands::showDemonstration);
    connect(files_, &FileCommands::recentChanged, start_, &StartPage::setRecent);
}

void MainWindow::showScene() {
    const Scene& scene = workspace_.scene();
    const bool empty = scene.now.study.samples.empty() && !views_->isSimulating();
    centre_->setCurrentIndex(empty ? 0 : 1);
    const auto needs = empty ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    start_->setSizePolicy(needs, needs); // a page that is not shown must not widen the window
    views_->showScene();
    panels_->showScene(scene);
    status_->setProblems(panels_->standingProblems());
    status_->show();
}

void MainWindow::showTitle() {
    const Study& study = workspace_.study();
    setWindowModified(!workspace_.isSaved());
    const QString name =
        study.samples.size() == 1 ? QString::fromStdString(study.samples.front()->name) : QString::fromStdString(study.name);
    setWindowTitle(name.isEmpty() ? tr("Vitrine[*]") : tr("%1[*] — Vitrine").arg(name));
}

void MainWindow::setTheme(const Theme& theme) {
    views_->setTheme(theme);
    panels_->setTheme(theme);
    files_->showRecent(theme.dark);
}

void MainWindow::keepSafe(Safekeeping& safe) {
    const auto show = [this, &safe] { notices_->setNotices(safe.notices()); };
    connect(&safe, &Safekeeping::noticesChanged, this, show);
    connect(notices_, &NoticeBar::answered, &safe, &Safekeeping::answer);
    connect(&safe, &Safekeeping::saveAsAsked, files_, &FileCommands::saveWithPlace);
    connect(this, &MainWindow::closed, &safe, &Safekeeping::finish);
    safe.lookForLeftBehind();
    show();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (QWidget* typing = focusWidget())
        typing->clearFocus(); // what is being typed counts
    if (!files_->mayClose())
        return event->ignore();
    panels_->giveRoomTo(nullptr);
    rememberLayout({saveGeometry(), saveState(layoutVersion), panels_->samples().arrangement(), views_->layouts(),
                    panels_->areWidthsKept()});
    board_->hideFloating(); // asked to close they would take themselves off the layout, and stay
    event->accept();
    Q_EMIT closed();
}

/// What cannot be read is left at its first sizes.
void MainWindow::restoreLayout() {
    const WindowLayout layout = windowLayout();
    if (!restoreGeometry(layout.geometry))
        return;
    if (!isMaximized() && !isFullScreen())
        setGeometry(fittedWindow(geometry(), roomsOfScreens())); // the screens may be others
    if (restoreState(layout.state, layoutVersion))
        panels_->keepWidths(layout.ownWidths);
    else
        resetLayout();
    panels_->samples().arrange(layout.samples);
    views_->setLayouts(layout.views);
    panels_->showProblems();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = localFiles(event->mimeData());
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        files_, [this, paths] { files_->openPaths(paths); }, Qt::QueuedConnection);
}

void MainWindow::findCommand() {
    commandOverlay_->open();
}

void MainWindow::about() {
    QMessageBox::about(this, tr("About Vitrine"),
                       tr("<b>Vitrine %1</b><p>A workbench for people who measure glasses.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QStringLiteral(VITRINE_VERSION)));
}

} // namespace vitrine
