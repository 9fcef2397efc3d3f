#pragma once
#include "core/simulation/simulator/fit_scan.h"
#include "core/simulation/simulator/simulator_results.h"
#include "widgets/plot/canvas.h"

namespace vitrine {

/// A measured scan laid over the simulated one.
struct SimulatorOverlay {
    QString name;
    Thermogram thermogram; ///< J/(g K)
};

/// What the pictures of the simulator are made from.
struct SimulatorScene {
    const SimulatorResults& now;
    const SimulatorResults* ghost = nullptr;
    const SimulatorOverlay* overlay = nullptr;
    const Theme& theme;
};

/// One plot as a value.
struct SimulatorPicture {
    Panel panel;
    std::vector<Curve> bundle; ///< kept runs and the measured scan
    std::vector<Curve> lit;    ///< the run
    Drawing drawing, ghost;
    std::vector<Region> regions;
    QCPRange x, y;
};

SimulatorPicture simulatorScanPicture(const SimulatorScene&);
SimulatorPicture simulatorFictivePicture(const SimulatorScene&);
SimulatorPicture simulatorEnthalpyPicture(const SimulatorScene&);
SimulatorPicture simulatorKissingerPicture(const SimulatorScene&);

} // namespace vitrine
