#pragma once
#include "widgets/simulator/simulator_dials.h"

#include <QWidget>

class QSlider;

namespace vitrine {

class NumberBox;

/// A slider and a box that are one number. Setting it emits nothing; a hand on the slider emits moved() for
/// each step and settled() once, a number typed emits settled().
class DialRow : public QWidget {
    Q_OBJECT
  public:
    explicit DialRow(const SimulatorDial&, QWidget* parent = nullptr);

    void setNumber(std::optional<double>);
    const SimulatorDial& dial() const { return dial_; }

  Q_SIGNALS:
    void moved(double);
    void settled(double);

  private:
    int placeOf(double) const;
    double numberAt(int place) const;
    void slid(int place);
    void released();

    SimulatorDial dial_;
    QSlider* slider_;
    NumberBox* box_;
    std::optional<double> shown_;
    bool held_ = false;
};

} // namespace vitrine
