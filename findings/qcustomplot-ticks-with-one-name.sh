#!/bin/sh
# Two ticks of an axis have two values, so one would expect two labels. QCustomPlot chooses the ticks by the range and
# writes them with six digits however close they are: zoomed into 300.0001 to 300.0009 it writes 300 twice and 300.001
# twice, and four times 8314.46 in the last example. A dilatometer's length, a lattice parameter or a wave number that
# changes in the seventh digit has an axis that says nothing.
set -eu
. "$(dirname "$0")/begin"
need libqcustomplot-dev=2.1.0+dfsg1-3.1 qt6-base-dev=6.4.2+dfsg-10 g++=4:12.2.0-3 pkg-config=1.8.1-1

cat >ticks.cpp <<'C'
#include <QApplication>
#include <cstdio>
#include <qcustomplot.h>

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QCustomPlot plot;
    auto labels = [&](double lower, double upper) {
        plot.xAxis->setRange(lower, upper);
        plot.replot();
        return QStringList(plot.xAxis->tickVectorLabels().toList()).join(' ').toStdString();
    };
    const auto wide = labels(300, 308), narrow = labels(300.0001, 300.0009), narrowest = labels(8314.4621, 8314.4629);
    std::printf("%s\n%s\n%s\n", wide.c_str(), narrow.c_str(), narrowest.c_str());
}
C
# shellcheck disable=SC2046
g++ -fPIC -o ticks ticks.cpp $(pkg-config --cflags --libs Qt6Widgets Qt6PrintSupport) -lQCustomPlotQt6
QT_QPA_PLATFORM=offscreen ./ticks >seen 2>/dev/null
expect "from 300 to 308" "$(sed -n 1p seen)" "300 302 304 306 308"
expect "from 300.0001 to 300.0009" "$(sed -n 2p seen)" "300 300 300.001 300.001"
expect "from 8314.4621 to 8314.4629" "$(sed -n 3p seen)" "8314.46 8314.46 8314.46 8314.46"
stands "neighbouring ticks have the same label"
