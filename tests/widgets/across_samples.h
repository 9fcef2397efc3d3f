#pragma once
#include "tests/support/studies.h"
#include "widgets/controls/scene.h"

namespace vitrine::test {

/// Twelve samples at two pressures whose energies lie on one curve, with what follows from them. Nothing was evaluated.
inline Moment twoPressures() {
    Moment moment;
    auto results = std::make_shared<Results>();
    StudyResult across;
    across.referenceTg = 600;
    PressureTransition transition;
    transition.pressure = 7;
    transition.tg = Measured{630, 4.0};
    across.transitions = {transition};
    MasterCurve curve{CrossoverShape::Ramp, {28, 0.5}, {{42, 0.4}, {40, 0.5}}, {0.85, 0.01}, {0.96, 0.01}, 0.3, 5, 8};
    across.master.pressures = {0, 7};
    for (const double pressure : {0.0, 7.0})
        for (int i = 0; i < 6; ++i) {
            Sample sample;
            sample.id = "p" + std::to_string(int(pressure)) + "-" + std::to_string(i);
            sample.name = "Sample " + sample.id;
            sample.treatment.pressure = pressure;
            sample.treatment.temperature = 420 + 50 * i;
            moment.study.samples.emplace_back(sample);
            const double x = *sample.treatment.temperature / (pressure > 0 ? 630 : 600);
            const double energy = curve(x, pressure > 0 ? 1 : 0);
            ActivationPoint point;
            point.sample = sample.id;
            point.pressure = pressure;
            point.temperature = *sample.treatment.temperature;
            point.energyOverRTg = Measured{energy, 0.8};
            point.fictiveTemperature = Measured{600 + 0.1 * i + 3 * pressure, 1.0};
            across.activation.push_back(point);
            across.master.points.push_back({sample.id, pressure, {x, 0.005}, {energy, 0.8}});
        }
    across.master.curve = curve;
    across.master.unscaledRms = 1.5;
    results->study = Shared<StudyResult>(std::move(across));
    moment.results = results;
    return moment;
}

} // namespace vitrine::test
