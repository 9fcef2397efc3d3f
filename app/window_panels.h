#pragma once
#include "app/workspace/workspace.h"

#include <QMainWindow>

class QMenu;

namespace vitrine {

class HistoryPanel;
class Inspector;
class PanelTitle;
class ProblemPanel;
class SamplePanel;
struct Theme;

/// The panels around the views: samples, history and problems on the left, the inspector on the right.
class WindowPanels : public QObject {
    Q_OBJECT
  public:
    WindowPanels(Workspace&, QMainWindow* window);

    SamplePanel& samples() { return *samples_; }
    /// How many problems of the study stand: what could not be had of it.
    std::size_t standingProblems() const;
    void showScene(const Scene&);
    void showProblems();
    /// Brings the panel of problems into sight, and to the keyboard.
    void bringProblems();
    void setTheme(const Theme&);
    /// The panels at their first sizes.
    void resetSizes();
    /// A view that stands alone has the window to itself: the panels step aside until there is another (null).
    void giveRoomTo(QWidget* view);
    /// Entries that show and hide each panel.
    QList<QAction*> toggles() const;

  Q_SIGNALS:
    void applyWindowsAsked();

  private:
    void buildDocks();
    QDockWidget* addDock(const char* id, const QString& title, QWidget* bar, QWidget* content, Qt::DockWidgetArea);
    void connectPanels();
    void hideAll();
    void refuseEntry(const Problem&);
    void dropEntries(const Selection&);

    Workspace& workspace_;
    QMainWindow* window_;
    SamplePanel* samples_;
    HistoryPanel* history_;
    ProblemPanel* problems_;
    Inspector* inspector_;
    PanelTitle *studyTitle_, *problemTitle_;
    std::vector<ItemPath> selected_;
    QDockWidget *studyDock_, *historyDock_, *problemDock_, *inspectorDock_;
    std::optional<QList<QDockWidget*>> aside_; ///< those hidden while a view stands alone
};

} // namespace vitrine
