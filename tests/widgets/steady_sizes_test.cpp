#include "widgets/controls/number_box.h"
#include "widgets/controls/steady_label.h"
#include "widgets/plot/canvas.h"

#include <QHBoxLayout>
#include <QtTest>

using namespace vitrine;

namespace {

/// Counts how often a widget is asked to lay out its children anew.
class LayoutWatch : public QObject {
  public:
    explicit LayoutWatch(QWidget& widget) { widget.installEventFilter(this); }
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::LayoutRequest;
        return false;
    }
};

/// Counts how often its layer is drawn.
class DrawCount : public QCPLayerable {
  public:
    DrawCount(QCustomPlot* plot, const char* layer) : QCPLayerable(plot, QLatin1String(layer)) {}
    int count = 0;

  protected:
    void applyDefaultAntialiasingHint(QCPPainter*) const override {}
    void draw(QCPPainter*) override { ++count; }
};

Curve lineTo(double y) {
    auto data = QSharedPointer<QCPGraphDataContainer>::create();
    data->add(QVector<QCPGraphData>{{0, 0}, {1, y}});
    return {data, Qt::black};
}

} // namespace

class SteadySizesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anotherNumberOfTheSameWidthLaysOutNothing() {
        QWidget window;
        auto* label = new SteadyLabel(&window);
        (new QHBoxLayout(&window))->addWidget(label);
        label->setText(QStringLiteral("572.34"));
        window.show();
        QCoreApplication::sendPostedEvents();
        LayoutWatch watch(window);
        label->setText(QStringLiteral("573.34"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(watch.count, 0);
        label->setText(QStringLiteral("1573.34 ± 0.21"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(watch.count, 1);
        QVERIFY(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
    }
    void largerTypeHasLargerLabelsAndBoxes() {
        SteadyLabel label;
        label.setText(QStringLiteral("572.34"));
        NumberBox box;
        box.setDigits(8);
        const int labelWidth = label.width(), boxWidth = box.width();
        QFont large = label.font();
        large.setPointSizeF(1.6 * large.pointSizeF());
        label.setFont(large);
        box.setFont(large);
        QVERIFY(label.width() > 1.4 * labelWidth);
        QVERIFY(box.width() > 1.3 * boxWidth);
        QVERIFY(box.width() > box.fontMetrics().horizontalAdvance(QStringLiteral("−200.000")));
    }
    void anotherLitCurveDrawsItsLayerOnly() {
        PlotCanvas canvas;
        canvas.resize(600, 400);
        canvas.setBundle({lineTo(1)});
        canvas.setLit({lineTo(1)});
        DrawCount bundle(&canvas, "main"), lit(&canvas, "lit");
        canvas.replot();
        bundle.count = lit.count = 0;
        canvas.setLit({lineTo(0.5)});
        QCOMPARE(lit.count, 1);
        QCOMPARE(bundle.count, 0);
    }
    void whatIsAboutToBeDrawnIsDrawnOnce() {
        PlotCanvas canvas;
        canvas.resize(600, 400);
        canvas.setLit({lineTo(1)});
        DrawCount lit(&canvas, "lit");
        QCoreApplication::processEvents();
        lit.count = 0;
        canvas.setFullRange({0, 2}, {0, 2});
        canvas.setLit({lineTo(0.5)});
        QCOMPARE(lit.count, 0);
        QCoreApplication::processEvents();
        QCOMPARE(lit.count, 1);
        canvas.setLit({lineTo(0.25)});
        QCOMPARE(lit.count, 2);
    }
    void legendGoesDownWhereTheUpperCornersAreTaken() {
        PlotCanvas canvas;
        canvas.resize(600, 400);
        Panel panel;
        panel.legend = {{QStringLiteral("a"), Qt::black}, {QStringLiteral("b"), Qt::red}};
        canvas.setPanel(panel);
        canvas.setFullRange({0, 1}, {0, 1});
        canvas.replot();
        const double middle = canvas.axisRect()->center().y();
        QVERIFY(canvas.labels().legendBox().bottom() < middle);
        canvas.setAvoided({QPolygonF({{0, 0.95}, {1, 0.95}})});
        QVERIFY(canvas.labels().legendBox().top() > middle);
        canvas.setAvoided({QPolygonF({{0, 0.95}, {1, 0.95}}), QPolygonF({{0, 0.05}, {1, 0.05}})});
        const QRectF between = canvas.labels().legendBox();
        QVERIFY(between.top() > canvas.pixel({0, 0.95}).y() && between.bottom() < canvas.pixel({0, 0.05}).y());
    }
    void whatHasNoFreePlaceGoesToTheCaptionLine() {
        PlotCanvas canvas;
        canvas.resize(600, 400);
        Panel panel;
        panel.title = QStringLiteral("Title");
        panel.caption = QStringLiteral("of one scan");
        panel.legend = {{QStringLiteral("a"), Qt::black}, {QStringLiteral("b"), Qt::red}};
        panel.words = {{QStringLiteral("why not"), Qt::gray}};
        canvas.setPanel(panel);
        canvas.setDrawing({{}, {}, {}, {{{0.5, 0.5}, QStringLiteral("T_f 596 K"), Qt::black}}});
        canvas.setFullRange({0, 1}, {0, 1});
        canvas.replot();
        const QRect axes = canvas.axisRect()->rect();
        QVERIFY(!canvas.labels().legendBox().isEmpty() && !canvas.labels().wordsBox().isEmpty());
        QVERIFY(!canvas.drawingLayer().noteBoxes()[0].isEmpty());
        QVERIFY(canvas.labels().captionWithin(400, 1).keys.empty());
        QCOMPARE(canvas.labels().captionWithin(400, 1).lines, QStringList{panel.caption});
        std::vector<QPolygonF> crowd; // no free place anywhere
        for (int i = 0; i <= 100; ++i)
            crowd.push_back({{0, 0.01 * i}, {1, 0.01 * i}});
        canvas.setAvoided(crowd);
        QVERIFY(canvas.labels().legendBox().isEmpty() && canvas.labels().wordsBox().isEmpty());
        QVERIFY(canvas.drawingLayer().noteBoxes()[0].isEmpty());
        const Caption caption = canvas.labels().captionWithin(400, 1);
        QCOMPARE(caption.keys, panel.legend);
        QCOMPARE(caption.lines, QStringList{QStringLiteral("why not · T_f 596\u00a0K · of one scan")});
        canvas.replot();
        QCOMPARE(canvas.axisRect()->rect(), axes); // the axes stay as they are
    }
};

QTEST_MAIN(SteadySizesTest)
#include "steady_sizes_test.moc"
