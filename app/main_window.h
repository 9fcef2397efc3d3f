#pragma once
#include "app/panel_widths.h"
#include "app/workspace/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace vitrine {

class AppearanceCommands;
class CommandOverlay;
class FigureCommands;
class FileCommands;
class ImportCommands;
class MouseCommands;
class NoticeBar;
class Safekeeping;
class ScanCommands;
class StartPage;
class StatusLine;
class StudyCommands;
class ViewBoard;
class ViewCommands;
class WatchCommands;
class WindowPanels;
struct Theme;

/// The workbench: panels around linked views. It puts the parts together, arranges their commands in menus and bars, and
/// passes the scene of a workspace on; what is done lies with the owners of the commands.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(Workspace&, QWidget* parent = nullptr);
    ~MainWindow() override;

    AppearanceCommands& appearance() { return *appearance_; }
    FileCommands& files() { return *files_; }
    ImportCommands& imports() { return *imports_; }
    FigureCommands& figures() { return *figures_; }
    ViewCommands& views() { return *views_; }
    WatchCommands& watch() { return *watch_; }
    /// Shows what the safekeeping has to say, passes the answers on, and tells it when the window was closed.
    void keepSafe(Safekeeping&);
    /// The panels at their first sizes.
    void resetLayout();
    /// The panels as they were when the window was last closed.
    void restoreLayout();

  Q_SIGNALS:
    /// A person closed the window; what was not saved was not wanted.
    void closed();

  protected:
    bool event(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void closeEvent(QCloseEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;

  private:
    QWidget* buildCentre();
    QWidget* buildBench();
    void buildCommands();
    void buildMenus();
    void fillFileMenu();
    void fillScanMenu();
    void fillViewMenu();
    void buildToolBar();
    void listen();
    void listenToStart();
    void showScene();
    void showTitle();
    void setTheme(const Theme&);
    void findCommand();
    void about();

    Workspace& workspace_;
    AppearanceCommands* appearance_; ///< made first
    NoticeBar* notices_;
    StartPage* start_;
    QStackedWidget* centre_;
    ViewBoard* board_;
    WindowPanels* panels_;
    PanelWidths widthsBefore_; ///< before a hand moved the lines beside them
    StatusLine* status_;
    CommandOverlay* commandOverlay_;
    FileCommands* files_;
    ImportCommands* imports_;
    StudyCommands* steps_;
    ScanCommands* scans_;
    FigureCommands* figures_;
    ViewCommands* views_;
    MouseCommands* mouse_;
    WatchCommands* watch_;
    QAction *quit_, *find_, *about_, *resetLayout_;
};

} // namespace vitrine
