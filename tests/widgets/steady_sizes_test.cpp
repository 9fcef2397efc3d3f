#include "widgets/panels/number_box.h"
#include "widgets/panels/steady_label.h"
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
    void legendGoesDownWhereTheUpperCornersAreTaken() {
        PlotCanvas canvas;
        canvas.resize(600, 400);
        Panel panel;
        panel.legend = {{QStringLiteral("a"), Qt::black}, {QStringLiteral("b"), Qt::red}};
        canvas.setPanel(panel);
        canvas.setFullRange({0, 1}, {0, 1});
        canvas.replot();
        const double middle = canvas.axisRect()->center().y();
        QVERIFY(canvas.furniture().legendBox().bottom() < middle);
        canvas.setAvoided({QPolygonF({{0, 0.95}, {1, 0.95}})});
        QVERIFY(canvas.furniture().legendBox().top() > middle);
        canvas.setAvoided({QPolygonF({{0, 0.95}, {1, 0.95}}), QPolygonF({{0, 0.05}, {1, 0.05}})});
        QVERIFY2(canvas.furniture().legendBox().bottom() < middle, "where nothing is free, above as ever");
    }
};

QTEST_MAIN(SteadySizesTest)
#include "steady_sizes_test.moc"
