// How much longer panning 60 curves of 10⁴ points takes than the plotting library's own replot of them with a pen of one
// pixel, at the same size and over the same ranges. Both alternate.
#include "tests/benchmarks/window/measure.h"
#include "tests/benchmarks/window/workload.h"
#include "widgets/plot/canvas.h"
#include "widgets/plot/palette.h"

#include <QMouseEvent>

namespace vitrine::benchmark {

namespace {

constexpr int steps = 60, warmUp = 5;
constexpr double required = 2.0;
constexpr QSize size(1000, 640);

std::vector<Curve> sixtyCurves() {
    std::vector<Curve> curves;
    for (const auto& scan : manyScans(60).scans) {
        auto data = QSharedPointer<QCPGraphDataContainer>::create();
        QVector<QCPGraphData> points;
        for (std::size_t i = 0; i < scan->recording->temperature.size(); ++i)
            points.append({scan->recording->temperature[i], scan->recording->signal[i]});
        data->set(points, true);
        curves.push_back({data, Theme::light().accent, Qt::SolidLine});
    }
    return curves;
}

void mouse(QWidget& widget, QEvent::Type type, QPointF at) {
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MiddleButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::MiddleButton, held, {});
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

bool pan() {
    const auto curves = sixtyCurves();
    PlotCanvas canvas;
    canvas.resize(size);
    canvas.setPanel({.title = QStringLiteral("Sixty"),
                     .caption = {},
                     .xTitle = QStringLiteral("T / K"),
                     .yTitle = QStringLiteral("C_p"),
                     .empty = {},
                     .legend = {},
                     .words = {}});
    canvas.setBundle(curves);
    canvas.setFullRange({300, 800}, {0.2, 1.2});
    QCustomPlot plain;
    plain.resize(size);
    for (const Curve& curve : curves) {
        plain.addGraph()->setData(curve.data);
        plain.graph()->setPen(QPen(curve.colour, 1));
    }
    plain.xAxis->setRange(300, 800);
    plain.yAxis->setRange(0.2, 1.2);
    canvas.show();
    plain.show();
    paintEverything();
    const QPointF middle(0.5 * size.width(), 0.5 * size.height());
    mouse(canvas, QEvent::MouseButtonPress, middle);
    std::vector<double> ours, theirs;
    for (int i = 0; i < steps + warmUp; ++i) {
        const QPointF at = middle + QPointF(6 + i % 40, 0.3 * (i % 7));
        const double mine = milliseconds([&] {
            mouse(canvas, QEvent::MouseMove, at);
            paintEverything();
        });
        const QCPRange x = canvas.xAxis->range(), y = canvas.yAxis->range();
        const double other = milliseconds([&] {
            plain.xAxis->setRange(x);
            plain.yAxis->setRange(y);
            plain.replot();
            paintEverything();
        });
        if (i < warmUp)
            continue;
        ours.push_back(mine);
        theirs.push_back(other);
    }
    mouse(canvas, QEvent::MouseButtonRelease, middle);
    return report("pan of 60 curves of 10000 points", "the library's replot with pen 1", ours, theirs, required);
}

} // namespace vitrine::benchmark
