#!/bin/sh
# On a logarithmic axis a value of 0 or below has no place. One would expect a gap there, as NaN makes one. QCustomPlot
# puts every such value at one place 200 pixels beyond the axis and draws the line to it and back: two strokes fall out
# of the curve like deep minima. A curve that is zero throughout is drawn nowhere at all. Intensities after background
# subtraction, viscosities and relaxation times that failed to fit all come with such values.
set -eu
. "$(dirname "$0")/begin"
need libqcustomplot-dev=2.1.0+dfsg1-3.1 qt6-base-dev=6.4.2+dfsg-10 g++=4:12.2.0-3 pkg-config=1.8.1-1

cat >plot.cpp <<'C'
#include <QApplication>
#include <cstdio>
#include <qcustomplot.h>

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QCustomPlot plot;
    std::printf("QCustomPlot %s\n", QCUSTOMPLOT_VERSION_STR);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins({20, 20, 20, 20});
    plot.xAxis->setRange(0, 7);
    plot.yAxis->setScaleType(QCPAxis::stLogarithmic);
    plot.yAxis->setRange(1, 1000);
    auto *graph = plot.addGraph();
    graph->setPen(QPen(Qt::red, 1));
    // Red pixels at all, and in the lowest fifth of the plot, where no value above 4 goes.
    auto red = [&](double third, bool all) {
        QVector<double> y{10, 100, third, 100, 20, 10};
        if (all) y.fill(third);
        graph->setData({1, 2, 3, 4, 5, 6}, y, true);
        const QImage image = plot.toPixmap(400, 300).toImage();
        int count = 0, low = 0;
        for (int row = 0; row < image.height(); ++row)
            for (int column = 0; column < image.width(); ++column) {
                const QColor colour = image.pixelColor(column, row);
                if (colour.red() < 150 || colour.green() > 120 || colour.blue() > 120) continue;
                ++count;
                low += row > 228;
            }
        return std::pair{count, low};
    };
    const auto plain = red(50, false), gap = red(qQNaN(), false);
    const auto zero = red(0, false), below = red(-5, false), flat = red(0, true);
    const std::pair<const char *, std::pair<int, int>> all[] = {
        {"50", plain}, {"NaN", gap}, {"0", zero}, {"-5", below}, {"zeros only", flat}};
    for (const auto &[name, seen] : all)
        std::printf("%s: %d red pixels, %d in the lowest fifth\n", name, seen.first, seen.second);
    const bool out = zero.second > 50 && zero == below;
    return !plain.second && !gap.second && out && !flat.first ? 0 : 3;
}
C
# shellcheck disable=SC2046
g++ -fPIC -o plot plot.cpp $(pkg-config --cflags --libs Qt6Widgets Qt6PrintSupport) -lQCustomPlotQt6
QT_QPA_PLATFORM=offscreen ./plot 2>/dev/null ||
    changed "0 and -5 drew the same lines to the bottom, NaN a gap, zeros nothing"
stands "a value that a logarithmic axis cannot show is drawn as a line out of the plot"
