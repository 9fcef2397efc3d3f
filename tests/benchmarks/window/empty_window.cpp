// The least that a window with four plots costs: it says when it is painted, and closes.
#include "app/first_paint.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QGridLayout>
#include <QMainWindow>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    auto* centre = new QWidget(&window);
    auto* grid = new QGridLayout(centre);
    for (int i = 0; i < 4; ++i)
        grid->addWidget(new QCustomPlot(centre), i / 2, i % 2);
    window.setCentralWidget(centre);
    window.resize(1600, 1000);
    vitrine::quitAfterFirstPaint(window);
    window.show();
    return QApplication::exec();
}
