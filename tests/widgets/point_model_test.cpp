#include "widgets/plot/point_model.h"

#include <QtTest>

using namespace vitrine;

class PointModelTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anchorsAreNeverCloserThanEightPixels() {
        QVERIFY(isApart(100, {}));
        QVERIFY(isApart(100, {92, 108}));
        QVERIFY(!isApart(100, {92.5}));
        QVERIFY(!isApart(100, {300, 107.9}));
    }
    void aMovedAnchorStaysBetweenItsNeighbours() {
        const std::vector<double> places{100, 200, 300};
        const Interval ends{50, 400};
        QCOMPARE(keptApart(250, places, 1, ends), 250);
        QCOMPARE(keptApart(50, places, 1, ends), 108);
        QCOMPARE(keptApart(399, places, 1, ends), 292);
        QCOMPARE(keptApart(10, places, 0, ends), 50);
        QCOMPARE(keptApart(900, places, 2, ends), 400);
        QCOMPARE(keptApart(5, {}, 0, ends), 50);
    }
    void withoutRoomItStays() { QCOMPARE(keptApart(110, {100, 107, 112}, 1, {0, 400}), 107); }
};

QTEST_APPLESS_MAIN(PointModelTest)
#include "point_model_test.moc"
