#pragma once
#include "core/simulation/simulator/simulator_action.h"

#include <QString>

#include <functional>

namespace vitrine {

/// One number of the simulator that a slider and a box change together.
struct SimulatorDial {
    const char* id;
    QString name; ///< markup of rich_label.h
    QString unit;
    Interval range; ///< of the slider; the box takes what the model takes
    int decimals = 0;
    double step = 1; ///< of an arrow key in the box
    bool logarithmic = false;
    std::function<std::optional<double>(const SimulatorState&)> get = {};
    std::function<SimulatorAction(const SimulatorState&, double)> set = {};
};

/// A group of dials under a title.
struct SimulatorDialGroup {
    const char* id;
    QString title;
    std::vector<SimulatorDial> dials;
};

/// The glass, the experiment and the instrument.
std::vector<SimulatorDialGroup> simulatorDials();

/// The same glass under the other law, and under none or a first second process.
Glass withLawKind(const Glass&, bool adamGibbs);

} // namespace vitrine
