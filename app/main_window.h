#pragma once
#include "app/settings/appearance.h"
#include "app/workspace/workspace.h"
#include "core/evaluation/transfer.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace vitrine {

class CommandBox;
class DemonstrationMaker;
class FigureWindow;
class HistoryPanel;
class Inspector;
class NoticeBar;
class PanelTitle;
class PlotTables;
class ProblemPanel;
class Safekeeping;
class SamplePanel;
class StartPage;
class View;
class ViewBoard;

/// The workbench: study and history on the left, linked views in the middle, the inspector on the right. It shows the
/// scene of a workspace and passes every gesture on; it decides nothing about the study itself.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(Workspace&, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens sample files and takes everything else to the import preview.
    void openPaths(const QStringList& paths);
    void showExample();
    /// The demonstration study, once it is made.
    void showDemonstration();
    void setThemeChoice(ThemeChoice);
    void setDataPalette(DataPalette);
    void setTheme(const Theme&);
    /// Writes what changed, asking for a place where there is none yet. False when a person cancelled or it failed.
    bool save();
    /// Shows what the safekeeping has to say, passes the answers on, and tells it when the window was closed.
    void keepSafe(Safekeeping&);
    /// The simulator alone in the middle, with or without a study.
    void showSimulator();
    /// The figures of the study beside the window.
    void showFigures();
    static QString simulatorName() { return QStringLiteral("simulator"); }
    /// The panels at their first sizes.
    void resetLayout();
    /// The panels as they were when the window was last closed.
    void restoreLayout();
    /// Shows a view beside those that are shown, if it is hidden.
    void bringIntoSight(const QString& view);

  Q_SIGNALS:
    /// A person closed the window; what was not saved was not wanted.
    void closed();

  protected:
    void closeEvent(QCloseEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;

  private:
    struct Actions;

    void buildCentre();
    void buildDocks();
    QDockWidget* addDock(const char* id, QWidget* title, QWidget* content, Qt::DockWidgetArea);
    void buildActions();
    void buildFileActions();
    void buildEditActions();
    void buildViewActions();
    void buildModeActions();
    void buildTransferActions();
    void buildThemeActions();
    void buildPaletteActions();
    void buildMenus();
    void buildPanelMenu(QMenu*);
    void buildToolBar();
    void buildStatusBar();
    QAction* addCommand(const char* id, const QString& text, const QKeySequence&, void (MainWindow::*slot)());
    void listen();
    void listenTo(View*);

    void showScene(const Scene&);
    void showHistory();
    void showSaved();
    void showProblems();
    void showStatus();
    QString resultsText() const;
    void showProgress(std::size_t done, std::size_t of);
    void stopOrResume();
    void showCursor(const QString&);
    void showRecent();

    void openAsked();
    void importAsked();
    void importFiles(const QStringList&);
    QStringList importScans(const QStringList& paths);
    QStringList importPatterns(const QStringList& paths, const QStringList& byHand);
    void makeViews(const QStringList& names);
    void takeView(View*);
    bool isSimulating() const;
    void showViews();
    void setSimulatorAlone(bool);
    std::optional<QStringList> knownViews(std::optional<QStringList> names) const;
    void toggleView(const QString& name, bool shown);
    QStringList wantedViews() const;
    void showPatternCurve();
    void buildViewsMenu(QMenu*);
    void addViewAction(QMenu*, const QString& name, const QString& title);
    void saveAsked();
    void saveAsAsked();
    bool saveWithPlace(const std::string& sample);
    void openPrevious();
    void saveStudyAsAsked();
    void makeFigureWindow();
    void saveFigure(const FigurePage&);
    void exportFigures();
    void saveMethods();
    const std::string* currentSample() const;
    bool mayClose();
    void undo();
    void redo();
    void setForSamples();
    void applyWindows();
    void resetWindows();
    void resetPeaks();
    void resetBaseline();
    void removeScan();
    void give(ScanPart, const std::vector<ScanPath>& to);
    void giveToSelected(ScanPart);
    void givePatternChoices();
    void makeAutomatic();
    void reviewScans();
    void fitViews();
    void findCommand();
    void showTable();
    void about();
    void setPresentation(bool);

    Workspace& workspace_;
    QPalette systemPalette_;
    Theme theme_;
    ThemeChoice themeChoice_ = ThemeChoice::Follow;
    DataPalette palette_ = DataPalette::Spectrum;
    double typeSize_ = 1;
    std::unique_ptr<Actions> actions_;
    NoticeBar* notices_;
    QStackedWidget* centre_;
    ViewBoard* views_;
    std::optional<QStringList> chosenViews_; ///< by a person; absent: those that the study has something for
    StartPage* start_;
    SamplePanel* samples_;
    Inspector* inspector_;
    HistoryPanel* history_;
    ProblemPanel* problems_;
    PanelTitle *studyTitle_, *problemTitle_;
    QDockWidget* problemDock_;
    QList<QDockWidget*> docks_;
    std::optional<QList<QDockWidget*>> asideDocks_; ///< hidden while the simulator stands alone
    CommandBox* commands_;
    PlotTables* tables_;
    DemonstrationMaker* demonstration_ = nullptr; ///< made when it is first asked for
    FigureWindow* figures_ = nullptr; ///< made when it is first asked for
    QLabel *hint_, *status_;
    QToolButton* stop_;
    QString savedText_, cursorText_, progressText_;
};

} // namespace vitrine
