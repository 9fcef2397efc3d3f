#pragma once
#include "core/simulation/simulator/simulator_results.h"
#include "widgets/simulator/dial_row.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vitrine {

/// Every number of the simulator beside its thermal history: glass, experiment, instrument and Kissinger
/// line.
class SimulatorControls : public QWidget {
    Q_OBJECT
  public:
    explicit SimulatorControls(QWidget* parent = nullptr);

    void setState(const SimulatorState&);

  Q_SIGNALS:
    void previewed(const vitrine::SimulatorAction&);
    void acted(const vitrine::SimulatorAction&);

  private:
    void addGroup(const SimulatorDialGroup&);
    QWidget* glassChoices();
    QWidget* sweepChoices();
    void choosePreset(int);
    void chooseLaw(int);
    void chooseRates();

    SimulatorState state_;
    std::vector<DialRow*> dials_;
    QComboBox *preset_, *law_;
    QCheckBox* matched_;
    QLineEdit* rates_;
};

} // namespace vitrine
