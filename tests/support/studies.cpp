#include "tests/support/studies.h"

#include "core/kinetics/kissinger.h"

#include <cmath>

namespace vitrine::test {

Recording stepRecording(double tg, double overshoot, std::size_t points) {
    Recording recording{.time = {}, .temperature = {}, .signal = {}, .kind = SignalKind::HeatCapacity};
    for (std::size_t i = 0; i < points; ++i) {
        const double t = 300 + 500 * static_cast<double>(i) / static_cast<double>(points - 1);
        const double step = 1 / (1 + std::exp(-(t - tg) / 4));
        const double bump = overshoot * std::exp(-std::pow((t - tg - 20) / 8, 2));
        const double ripple = 2e-4 * std::sin(1.7 * static_cast<double>(i * i % 97));
        recording.temperature.push_back(t);
        recording.signal.push_back(0.30 + 2e-4 * (t - 300) + step * (0.32 - 4e-4 * (t - 596)) + bump + ripple);
    }
    return recording;
}

Shared<Scan> stepScan(const std::string& id, double heatingRate, double tg) {
    Scan scan;
    scan.id = id;
    scan.name = id;
    scan.source = {id + ".csv", "sha-" + id, "delimited table", "curve"};
    scan.recording = stepRecording(tg);
    scan.choices.heatingRate = heatingRate;
    return scan;
}

Shared<Sample> stepSample(const std::string& id, std::size_t scans) {
    constexpr double rates[] = {100, 200, 500, 1000};
    Sample sample;
    sample.id = sample.name = id;
    for (std::size_t i = 0; i < scans; ++i) {
        const double rate = rates[i % 4] * static_cast<double>(1 + i / 4);
        const double tg = peakTemperature(25000, std::log(200.0 / (620 * 620)) + 25000 / 620.0, rate, KineticFormula::Kissinger);
        sample.scans.push_back(stepScan(id + std::to_string(i), rate, tg));
    }
    return sample;
}

Study stepStudy() {
    return {"study", {stepSample("a")}};
}

} // namespace vitrine::test
