#pragma once
#include "app/panel_widths.h"
#include "app/workspace/workspace.h"

#include <QMainWindow>
#include <QPointer>

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
    /// The panels at their first sizes, beside views that wish for one of these widths (px), the first if it can be had.
    void resetSizes(const QList<int>& wishes);
    /// Their widths follow the window, unless a person set them; problems are shown where it has come to have room for them.
    void followWindow(const QList<int>& wishes);
    PanelWidths widths() const;
    /// Whether a person set the widths, which are kept then.
    bool areWidthsKept() const { return byHand_; }
    void keepWidths(bool kept) { byHand_ = kept; }
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
    bool hasRoomForProblems() const;
    PanelWidths widthsFor(const QList<int>& wishes) const;

    Workspace& workspace_;
    QMainWindow* window_;
    SamplePanel* samples_;
    HistoryPanel* history_;
    ProblemPanel* problems_;
    Inspector* inspector_;
    PanelTitle *studyTitle_, *problemTitle_;
    std::vector<ItemPath> selected_;
    QDockWidget *studyDock_, *historyDock_, *problemDock_, *inspectorDock_;
    QPointer<QWidget> alone_; ///< the view that stands alone
    bool byHand_ = false;     ///< a person set the widths
    bool hadRoomForProblems_ = true;
    std::optional<QList<QDockWidget*>> aside_; ///< those hidden while a view stands alone
};

} // namespace vitrine
