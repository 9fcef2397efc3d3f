#include "widgets/plot/region_model.h"
#include "widgets/plot/regions.h"

#include <QtTest>

using namespace vitrine;

class RegionModelTest : public QObject {
    Q_OBJECT
    const RegionLimits limits{{300, 800}, 5};
    const Interval window{400, 500};

    Interval at(RegionPart part, double takenAt, double to) const { return dragged({window, part, takenAt}, to, limits); }

  private Q_SLOTS:
    void edgesFollowTheHand() {
        QCOMPARE(at(RegionPart::Low, 401, 421), (Interval{420, 500}));
        QCOMPARE(at(RegionPart::High, 500, 480), (Interval{400, 480}));
    }
    void lowStaysBelowHigh() {
        QCOMPARE(at(RegionPart::Low, 400, 700), (Interval{495, 500}));
        QCOMPARE(at(RegionPart::High, 500, 100), (Interval{400, 405}));
    }
    void staysWithinTheData() {
        QCOMPARE(at(RegionPart::Low, 400, 0), (Interval{300, 500}));
        QCOMPARE(at(RegionPart::High, 500, 2000), (Interval{400, 800}));
        QCOMPARE(at(RegionPart::Middle, 450, 0), (Interval{300, 400}));
        QCOMPARE(at(RegionPart::Middle, 450, 9000), (Interval{700, 800}));
    }
    void middleKeepsTheWidth() { QCOMPARE(at(RegionPart::Middle, 430, 440.5), (Interval{410.5, 510.5})); }
    void someWindowsMoveByTheirUpperEndOnly() {
        const RegionLimits upper{{0, 800}, 5, RegionFreedom::HighOnly};
        QCOMPARE(nudged({0, 100}, RegionPart::Low, 30, upper), (Interval{0, 100}));
        QCOMPARE(nudged({0, 100}, RegionPart::High, 30, upper), (Interval{0, 130}));
        QCOMPARE(nudged({0, 100}, RegionPart::Middle, 30, upper), (Interval{0, 130}));
        QVERIFY(!isMovable(RegionPart::Low, RegionFreedom::HighOnly));
    }
    void someWindowsStayAroundTheirMiddle() {
        const RegionLimits around{{300, 800}, 5, RegionFreedom::Symmetric};
        QCOMPARE(nudged(window, RegionPart::Low, -10, around), (Interval{390, 510}));
        QCOMPARE(nudged(window, RegionPart::High, -10, around), (Interval{410, 490}));
        QCOMPARE(nudged(window, RegionPart::Middle, 10, around), window);
        QCOMPARE(nudged(window, RegionPart::High, -1000, around), (Interval{447.5, 452.5})); // as narrow as may be
        QCOMPARE(nudged(window, RegionPart::High, 1000, around), (Interval{300, 600}));      // as wide as the data
    }
    void nothingHeldNothingMoved() { QCOMPARE(at(RegionPart::None, 430, 440), window); }
    void backToTheStartIsNoChange() {
        for (const RegionPart part : {RegionPart::Low, RegionPart::Middle, RegionPart::High})
            QCOMPARE(at(part, 437, 437), window);
    }
    void nudgesByAStep() {
        QCOMPARE(nudged(window, RegionPart::Low, 0.5, limits), (Interval{400.5, 500}));
        QCOMPARE(nudged(window, RegionPart::Middle, -1, limits), (Interval{399, 499}));
    }
    void nearestEdgeWithinReach() {
        QCOMPARE(edgeAt(window, 403, 6), RegionPart::Low);
        QCOMPARE(edgeAt(window, 506, 6), RegionPart::High);
        QCOMPARE(edgeAt(window, 450, 6), RegionPart::None);
        QCOMPARE(edgeAt({400, 404}, 403, 6), RegionPart::High);
    }
    void tabWalksThroughAllGrips() {
        Grip grip = neighbour({}, true, 2);
        int steps = 0;
        for (; grip; grip = neighbour(grip, true, 2))
            ++steps;
        QCOMPARE(steps, 6);
        QCOMPARE(neighbour({}, false, 2), (Grip{1, RegionPart::High}));
        QVERIFY(!neighbour({}, true, 0));
        QVERIFY(!neighbour({0, RegionPart::Low}, false, 2));
    }
};

QTEST_APPLESS_MAIN(RegionModelTest)
#include "region_model_test.moc"
