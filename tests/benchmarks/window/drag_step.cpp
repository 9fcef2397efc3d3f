// How much longer a step of a drag takes (evaluate, set every view, paint) than painting alone.
//
// A window of 1600×1000 holds one sample of 60 scans of 10⁴ points, then 200 of them beside 60 patterns of 3000 points. A
// step moves the glass window of one scan to where it has never been, so that no answer is remembered. The reference draws
// the layers that such a step draws and updates what it paints of every widget, without evaluating or setting anything.
// Steps and references alternate.
#include "app/main_window.h"
#include "tests/benchmarks/window/measure.h"
#include "tests/benchmarks/window/workload.h"
#include "widgets/plot/canvas.h"

#include <QApplication>
#include <QPaintEvent>

#include <map>

namespace vitrine::benchmark {

namespace {

constexpr int steps = 120, warmUp = 10;
constexpr double required = 1.5;
const ScanPath dragged{"a", "a0"};

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

bool measure(const Study& study, const char* what) {
    Workspace workspace;
    MainWindow window(workspace);
    window.resize(1600, 1000);
    window.resetLayout();
    workspace.start(study, phrase("benchmark", "Start"));
    workspace.settle();
    window.show();
    paintEverything();
    workspace.select({{dragged}, std::nullopt});
    paintEverything();
    const StepWork work = workOfStep(workspace, window);
    std::vector<double> ours, theirs;
    for (int i = 0; i < steps; ++i) {
        ours.push_back(milliseconds([&] { step(workspace, i); }));
        theirs.push_back(milliseconds([&] { repaint(work); }));
    }
    return report(what, "repaint alone", ours, theirs, required);
}

} // namespace

bool dragSteps() {
    return measure({"study", {manyScans(60)}}, "drag step, 60 scans of 10000 points");
}

bool dragStepsAmongMany() {
    return measure({"study", {manyScans(200), manyPatterns(60)}}, "drag step, 200 scans of 10000 and 60 patterns of 3000 points");
}

} // namespace vitrine::benchmark
