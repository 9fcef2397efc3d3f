#pragma once
#include "widgets/simulator/simulator_fit.h"
#include "widgets/simulator/simulator_pictures.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace vitrine {

/// Lays the selected scan of the study over the simulated one and fits the model to it: which parameters
/// vary, their bounds, progress, a stop that works, and what was found.
class SimulatorFitPane : public QWidget {
    Q_OBJECT
  public:
    explicit SimulatorFitPane(QWidget* parent = nullptr);

    /// The scan that is selected in the study; nothing with the reason why there is none.
    void setMeasured(std::optional<SimulatorOverlay>, const QString& why);
    void setExperiment(const Simulation&);
    /// The scan to be drawn; nothing where a person does not want it.
    const SimulatorOverlay* overlay() const;
    bool isRunning() const { return fit_->isRunning(); }

  Q_SIGNALS:
    void overlayChanged();
    /// A fit came to its end.
    void fitted(const vitrine::ScanFit&, const QString& scan);

  private:
    void fillTable(const ScanFit* fit);
    void setCell(int row, int column, const QString& text, bool editable);
    std::vector<Parameter> parameters() const;
    void startOrStop();
    void progress(int runs, double rms);
    void finish(const SharedFit&);
    void enable();

    std::optional<SimulatorOverlay> measured_;
    Simulation experiment_;
    SimulatorFit* fit_;
    QCheckBox* shown_;
    QTableWidget* table_;
    QPushButton* button_;
    QProgressBar* bar_;
    QLabel* words_;
    QString why_;
};

} // namespace vitrine
