// How much longer a step of a drag takes (evaluate, set every view, paint) than painting alone.
//
// A window of 1600×1000 holds one sample of 60 scans of 10⁴ points. A step moves the glass window of one scan to where it
// has never been, so that no answer is remembered. The reference draws the layers that such a step draws and updates
// what it paints of every widget, without evaluating or setting anything. Steps and references alternate.
#include "app/main_window.h"
#include "tests/support/studies.h"
#include "widgets/plot/canvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>

namespace {

using namespace vitrine;

constexpr std::size_t scans = 60, points = 10000;
constexpr int steps = 120, warmUp = 10;
constexpr double required = 1.5;
const ScanPath dragged{"a", "a0"};

Study sixtyScans() {
    Sample sample = *test::stepSample("a", scans);
    for (std::size_t i = 0; i < sample.scans.size(); ++i) {
        Scan scan = *sample.scans[i];
        scan.recording = test::stepRecording(560 + static_cast<double>(i), 0.3, points);
        sample.scans[i] = scan;
    }
    return {"study", {sample}};
}

using Painted = std::map<QWidget*, QRegion>;

/// Notes what is painted of which widget.
class PaintWatch : public QObject {
  public:
    Painted painted;
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            painted[static_cast<QWidget*>(object)] += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

void paintEverything() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void step(Workspace& workspace, int i) {
    workspace.preview(MoveGlassWindow{dragged, {330 + 0.25 * i, 480}});
    paintEverything();
}

/// Counts how often its layer is drawn.
class DrawCount : public QCPLayerable {
  public:
    DrawCount(QCustomPlot* plot, const QString& layer) : QCPLayerable(plot, layer) {}
    int count = 0;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter*) const override {}
    void draw(QCPPainter*) override { ++count; }
};

/// What one step draws and paints: how often each layer of the plots, and which part of each widget.
struct StepWork {
    std::vector<std::pair<QCPLayer*, int>> layers;
    Painted painted;
};

void repaint(const StepWork& work) {
    for (const auto& [layer, count] : work.layers)
        for (int i = 0; i < count; ++i)
            layer->replot();
    for (const auto& [widget, region] : work.painted)
        widget->update(region);
    paintEverything();
}

template<class Work>
double milliseconds(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

double quantile(std::vector<double> times, double part) {
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

std::vector<std::unique_ptr<DrawCount>> countersOf(MainWindow& window) {
    std::vector<std::unique_ptr<DrawCount>> counters;
    for (PlotCanvas* canvas : window.findChildren<PlotCanvas*>())
        for (const char* layer : {"main", "lit", "axes", "construction", "handles"})
            counters.push_back(std::make_unique<DrawCount>(canvas, QLatin1String(layer)));
    return counters;
}

/// The work of one step, after a few to warm up.
StepWork workOfStep(Workspace& workspace, MainWindow& window) {
    for (int i = -warmUp; i < -2; ++i)
        step(workspace, i);
    const auto counters = countersOf(window);
    step(workspace, -2); // a layer with a new counter is drawn anew
    for (const auto& counter : counters)
        counter->count = 0;
    PaintWatch watch;
    qApp->installEventFilter(&watch);
    step(workspace, -1);
    StepWork work{{}, watch.painted};
    for (const auto& counter : counters)
        if (counter->count > 0)
            work.layers.emplace_back(counter->layer(), counter->count);
    return work;
}

bool report(const std::vector<double>& ours, const std::vector<double>& theirs) {
    const double ratio = quantile(ours, 0.5) / quantile(theirs, 0.5);
    const double late = quantile(ours, 0.95) / quantile(theirs, 0.95);
    std::printf("drag step, %zu scans of %zu points: median %.2f ms, repaint alone %.2f ms, ratio %.2f; "
                "95th percentile %.2f ms, %.2f ms, ratio %.2f (required at most %.1f) %s\n",
                scans, points, quantile(ours, 0.5), quantile(theirs, 0.5), ratio, quantile(ours, 0.95),
                quantile(theirs, 0.95), late, required, ratio <= required ? "ok" : "MISSED");
    return ratio <= required;
}

bool measure() {
    Workspace workspace;
    MainWindow window(workspace);
    window.resize(1600, 1000);
    window.resetLayout();
    workspace.start(sixtyScans(), phrase("benchmark", "Start"));
    window.show();
    paintEverything();
    const StepWork work = workOfStep(workspace, window);
    std::vector<double> ours, theirs;
    for (int i = 0; i < steps; ++i) {
        ours.push_back(milliseconds([&] { step(workspace, i); }));
        theirs.push_back(milliseconds([&] { repaint(work); }));
    }
    return report(ours, theirs);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setApplicationName(QStringLiteral("VitrineBenchmark"));
    QCoreApplication::setOrganizationName(QStringLiteral("VitrineBenchmark"));
    return measure() ? 0 : 1;
}
