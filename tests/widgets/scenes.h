#pragma once
#include "widgets/controls/scene.h"

#include <cmath>

namespace vitrine::test {

inline constexpr Interval glassWindow{320, 450}, liquidWindow{650, 780};

/// A step of 0.2 J/(g K) at 550 K between two level lines, 300 … 800 K.
inline Thermogram stepThermogram(double rate) {
    Thermogram t;
    t.heatingRate = rate;
    for (int i = 0; i <= 500; ++i) {
        t.temperature.push_back(300 + i);
        t.signal.push_back(0.3 + 0.2 / (1 + std::exp(-(t.temperature.back() - 550 - 0.02 * rate) / 5)));
    }
    return t;
}

inline Shared<Scan> madeScan(const std::string& id, double rate) {
    Scan scan;
    scan.id = id;
    scan.name = id;
    scan.choices.heatingRate = rate;
    return scan;
}

/// Results made by hand: both lines, windows and one peak; no transition, with its reason.
inline Shared<ScanResult> madeResult(const std::string& id, double rate) {
    ScanResult result;
    result.id = id;
    result.prepared = Shared<PreparedThermogram>(PreparedThermogram{stepThermogram(rate), {}});
    result.windows = Windows{glassWindow, liquidWindow};
    result.lines = GlassLiquidLines{{400, 0.3}, {700, 0.5}};
    result.transition = refuse(phrase("test", "No transition."));
    result.fictiveTemperature = refuse(phrase("test", "No transition."));
    Peak peak;
    peak.branch = PeakBranch::Overshoot;
    peak.temperature = {600 + 0.02 * rate, 0.5};
    peak.limits = {570, 640};
    result.peaks = Shared<std::vector<Peak>>(std::vector<Peak>{peak});
    return result;
}

/// One sample “s” with a scan for each rate, the first one current.
inline Scene madeScene(const std::vector<double>& rates = {100, 200, 500}) {
    Sample sample;
    sample.id = sample.name = "s";
    SampleResult result;
    result.id = "s";
    result.fictiveTemperature = refuse(phrase("test", "No transition."));
    KissingerResult line{.kind = PeakKind::Endotherm, .branch = PeakBranch::Overshoot, .sources = {}, .excluded = {}, .fit = {}};
    for (const double rate : rates) {
        const std::string id = "r" + std::to_string(static_cast<int>(rate));
        sample.scans.push_back(madeScan(id, rate));
        result.scans.push_back(madeResult(id, rate));
        line.sources.push_back({id, {rate, 600 + 0.02 * rate, 0.5}});
    }
    line.fit = refuse(phrase("test", "Too few points."));
    result.kissinger.push_back(line);
    Scene scene;
    scene.now.study.samples.push_back(sample);
    Results results;
    results.samples.emplace_back(result);
    scene.now.results = std::make_shared<const Results>(std::move(results));
    scene.selection.items = {ScanPath{"s", sample.scans.front()->id}};
    return scene;
}

} // namespace vitrine::test
