#!/bin/sh
# A figure in PDF is drawn without pixels, so one would expect all of the curve in it: that is why one sends it to a
# journal. QCustomPlot thins a graph to a few points for each pixel of the size given to savePdf (one 72nd of an inch),
# as for the screen, since setAdaptiveSampling is on by default: of 100 000 points 800 remain. A heat-flow curve
# enlarged in the printed figure has corners, and its noise is the envelope's. With it off, each point is in the file.
set -eu
. "$(dirname "$0")/begin"
need libqcustomplot-dev=2.1.0+dfsg1-3.1 qt6-base-dev=6.4.2+dfsg-10 g++=4:12.2.0-3 pkg-config=1.8.1-1

cat >figure.cpp <<'C'
#include <QApplication>
#include <cmath>
#include <qcustomplot.h>

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QCustomPlot plot;
    auto *graph = plot.addGraph();
    QVector<double> t(100000), flow(100000);
    for (int i = 0; i < t.size(); ++i) {
        t[i] = i / 1000.0;
        flow[i] = std::sin(t[i]) + 0.05 * std::sin(700.0 * t[i]);
    }
    graph->setData(t, flow, true);
    plot.rescaleAxes();
    plot.savePdf("default.pdf", 400, 300);
    graph->setAdaptiveSampling(false);
    plot.savePdf("whole.pdf", 400, 300);
}
C
# shellcheck disable=SC2046
g++ -fPIC -o figure figure.cpp $(pkg-config --cflags --libs Qt6Widgets Qt6PrintSupport) -lQCustomPlotQt6
QT_QPA_PLATFORM=offscreen ./figure 2>/dev/null

/usr/bin/python3 - <<'PY'
import re, sys, zlib

def strokes(name):
    """The lines drawn in the PDF's largest drawing."""
    data, most = open(name, "rb").read(), 0
    for start in re.finditer(rb"stream\r?\n", data):
        try:
            most = max(most, len(re.findall(rb" l\b", zlib.decompressobj().decompress(data[start.end():]))))
        except zlib.error:
            pass
    return most

default, whole = strokes("default.pdf"), strokes("whole.pdf")
print("lines in the PDF of 100000 points, 400 by 300: by default %d, without adaptive sampling %d" % (default, whole))
if not (default < 5000 and whole >= 99999):
    sys.exit("CHANGED: by default less than 5000 of 100000 points")
PY
stands "a PDF has the points of a screen of its nominal size"
