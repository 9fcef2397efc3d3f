#pragma once
#include "widgets/simulator/simulator_store.h"
#include "widgets/views/view.h"

class QLabel;
class QMenu;
class QSplitter;
class QTabBar;
class QToolButton;

namespace vitrine {

class LessonPane;
class PlotCanvas;
class SimulatorControls;
class SimulatorFitPane;
class SimulatorStepRow;
class SimulatorTimeline;
class WrappedLabel;
struct SimulatorPicture;
struct SimulatorScene;
struct ScanFit;

/// The simulator: a thermal history drawn with the hand, the glass by sliders, and the scan, T_f, enthalpy
/// and Kissinger line that follow. It has a state and a history of its own; of the study it sees the selected
/// scan, and gives it a sample when asked to.
class SimulatorView : public View {
    Q_OBJECT
  public:
    explicit SimulatorView(QWidget* parent = nullptr);

    void setScene(const Scene&) override;
    void setTheme(const Theme&) override;
    void fit() override;

    SimulatorStore& store() { return *store_; }
    LessonPane& lessons() { return *lessons_; }
    const PlotCanvas& scanCanvas() const { return *scan_; }
    bool isFitting() const;

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    QTabBar* buildTabs(QWidget* parent);
    void shareRoom();
    QWidget* buildSide();
    QWidget* buildBench();
    QWidget* buildBar();
    QToolButton* addButton(QWidget* bar, const char* id, const QString& text, void (SimulatorView::*slot)());
    void connectParts();
    void showState();
    void showPicture(PlotCanvas&, const SimulatorPicture&);
    void showNumbers(SimulatorPicture& scan, SimulatorPicture& kissinger);
    void showHistory();
    void fillRuns();
    void keepRun();
    void sendToStudy();
    void undo() { store_->undo(); }
    void redo() { store_->redo(); }
    void adopt(const ScanFit&, const QString& scan);
    std::optional<SimulatorAction> windowAction(int region, const Interval&) const;

    SimulatorStore* store_;
    Theme theme_;
    const void* overlaid_ = nullptr; ///< the prepared scan that lies over the simulated one
    QWidget* side_ = nullptr;
    LessonPane* lessons_;
    SimulatorControls* controls_;
    SimulatorFitPane* fitPane_;
    WrappedLabel* numbers_; ///< what the pictures come to, where large type leaves no room in them
    SimulatorTimeline* timeline_;
    SimulatorStepRow* step_;
    PlotCanvas *scan_, *fictive_, *enthalpy_, *kissinger_;
    QTabBar* tabs_ = nullptr; ///< of the pictures, where there is room for one
    QList<QSplitter*> rows_;  ///< of two pictures
    QToolButton *undo_, *redo_, *keep_, *send_;
    QToolButton* runs_;
    QLabel* problem_;
};

} // namespace vitrine
