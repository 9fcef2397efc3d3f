#pragma once
#include "core/simulation/simulator/simulator_action.h"

#include <QWidget>

class QLabel;

namespace vitrine {

class NumberBox;

/// The chosen point of a thermal history in numbers: its temperature, and how its step gets there.
class SimulatorStepRow : public QWidget {
    Q_OBJECT
  public:
    explicit SimulatorStepRow(QWidget* parent = nullptr);

    /// Point 0 is the start; point n is the end of step n.
    void setPoint(const Protocol&, std::size_t point);

  Q_SIGNALS:
    void acted(const vitrine::SimulatorAction&);

  private:
    void showSecond(const QString& name, std::optional<double> number, const QString& unit, int decimals);
    void setTemperature(double);
    void setSecond(double);

    Protocol protocol_;
    std::size_t point_ = 0;
    QLabel *title_, *secondName_, *secondUnit_;
    NumberBox *temperature_, *second_;
};

} // namespace vitrine
