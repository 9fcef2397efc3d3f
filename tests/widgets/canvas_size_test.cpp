#include "tests/support/support.h"
#include "widgets/plot/canvas.h"

#include <QtTest>

using namespace vitrine;

namespace {

QStringList warnings;

void keepWarning(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings << text;
}

} // namespace

class CanvasSizeTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aCanvasWithoutAreaPaintsNothingAndWarnsOfNothing() {
        QWidget window;
        PlotCanvas canvas(&window);
        window.resize(400, 300);
        canvas.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        warnings.clear();
        const QtMessageHandler before = qInstallMessageHandler(keepWarning);
        for (const QSize size : {QSize(300, 0), QSize(0, 200), QSize(0, 0)}) {
            canvas.resize(size);
            QApplication::processEvents();
            canvas.replot(QCustomPlot::rpImmediateRefresh);
        }
        canvas.resize(240, 160);
        QApplication::processEvents();
        canvas.replot(QCustomPlot::rpImmediateRefresh);
        qInstallMessageHandler(before);
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
        QCOMPARE(canvas.viewport().size(), QSize(240, 160));
    }
};

QTEST_MAIN(CanvasSizeTest)
#include "canvas_size_test.moc"
