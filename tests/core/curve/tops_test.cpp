#include "core/curve/tops.h"
#include "tests/support/support.h"

using namespace vitrine;

class TopsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void twoTopsAndTheValleyBetween() {
        const std::vector<double> z{0, 1, 5, 2, 1, 3, 8, 4, 0, 0};
        const auto tops = topsOf(z, {0, z.size()}, 1.5);
        QCOMPARE(tops.size(), std::size_t(2));
        QCOMPARE(tops[0], (Top{0, 2, 4}));
        QCOMPARE(tops[1], (Top{4, 6, 8}));
        QCOMPARE(prominence(z, tops[0]), 4.0);
    }

    void smallRipplesAreOneTop() {
        const std::vector<double> z{0, 3, 2.5, 6, 5.5, 5.8, 1, 0};
        QCOMPARE(topsOf(z, {0, z.size()}, 1).size(), std::size_t(1));
        QCOMPARE(topsOf(z, {0, z.size()}, 1)[0].top, std::size_t(3));
    }

    void edgesAreNotTops() {
        QVERIFY(topsOf(std::vector<double>{5, 4, 3, 2}, {0, 4}, 1).empty());
        QVERIFY(topsOf(std::vector<double>{1, 2, 3, 4}, {0, 4}, 1).empty());
        QVERIFY(topsOf(std::vector<double>{}, {0, 0}, 1).empty());
    }

    void groupsAreMeans() {
        const std::vector<double> x{1, 2, 3, 4, 5}, y{10, 20, 30, 50, 70};
        const Grouped g = grouped(x, y, 2);
        QCOMPARE(g.x, (std::vector<double>{1.5, 3.5}));
        QCOMPARE(g.y, (std::vector<double>{15, 40}));
    }
};

QTEST_APPLESS_MAIN(TopsTest)
#include "tops_test.moc"
