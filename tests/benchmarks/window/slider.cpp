// How long the simulator takes from a moved slider to four painted plots.
//
// A window of 1600×1000; the slider of the activation energy is drawn over its range in steps of one part in a hundred, so
// that no run is remembered. A frame of a screen of 60 Hz is 16.7 ms.
#include "tests/benchmarks/window/measure.h"
#include "widgets/simulator/simulator_view.h"

#include <QSlider>

namespace vitrine::benchmark {

namespace {

constexpr int steps = 120, warmUp = 10;
constexpr double frame = 1000.0 / 60; // ms

} // namespace

bool sliderSteps() {
    SimulatorView view;
    view.setTheme(Theme::light());
    view.resize(1600, 1000);
    view.show();
    paintEverything();
    auto* slider = view.findChild<QSlider*>(QStringLiteral("simulatorHSlider"));
    slider->setSliderDown(true);
    std::vector<double> times;
    for (int i = -warmUp; i < steps; ++i) {
        const int place = 300 + (37 * (i + warmUp)) % 500; // of a thousand
        const double time = milliseconds([&] {
            slider->setSliderPosition(place);
            paintEverything();
        });
        if (i >= 0)
            times.push_back(time);
    }
    const bool kept = quantile(times, 0.5) <= frame;
    std::printf(
        "slider of the simulator, four plots: median %.1f ms, 95th percentile %.1f ms (required at most %.1f in the median) %s\n",
        quantile(times, 0.5), quantile(times, 0.95), frame, kept ? "ok" : "MISSED");
    return kept;
}

} // namespace vitrine::benchmark
