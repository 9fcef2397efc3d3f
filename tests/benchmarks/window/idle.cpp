// How much processor time a window with a study takes while nobody touches it.
#include "app/main_window.h"
#include "tests/benchmarks/window/measure.h"
#include "tests/benchmarks/window/workload.h"

#include <QEventLoop>
#include <QTimer>

#include <ctime>

namespace vitrine::benchmark {

namespace {

constexpr int settle = 1500, watched = 2000; // ms
constexpr double most = 0.005;               // of the time that passes: the timer that ends the wait

void wait(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

double processSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

bool idle() {
    Workspace workspace;
    MainWindow window(workspace);
    window.resize(1600, 1000);
    workspace.start({"study", {manyScans(60)}}, phrase("benchmark", "Start"));
    window.show();
    wait(settle);
    const double before = processSeconds();
    wait(watched);
    const double part = (processSeconds() - before) / (1e-3 * watched);
    std::printf("idle window: %.2f %% of a processor (required at most %.1f %%) %s\n", 100 * part, 100 * most,
                part <= most ? "ok" : "MISSED");
    return part <= most;
}

} // namespace vitrine::benchmark
