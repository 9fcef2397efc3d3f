#include "widgets/views/selecting.h"

#include <QtTest>

using namespace vitrine;

namespace {

const ScanPath a{"s", "a"}, b{"s", "b"}, c{"t", "c"};
const PatternPath p{"s", "p"}, q{"s", "q"};

Selection selected(std::vector<ScanPath> scans) { return {std::move(scans), b}; }

} // namespace

class SelectingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void onlyTheseKeepTheCurrentOneInFront() {
        const Selection now = onlyScans(selected({b, a}), {a, b, c});
        QCOMPARE(now.scans, (std::vector{b, a, c}));
        QCOMPARE(now.hovered, std::optional(b));
        QCOMPARE(onlyScans(selected({b}), {a, c}).scans, (std::vector{a, c}));
    }
    void toggling() {
        QCOMPARE(toggled(selected({a}), b).scans, (std::vector{b, a}));
        QCOMPARE(toggled(selected({b, a}), b).scans, (std::vector{a}));
        Selection patterns;
        patterns.patterns = {p};
        QCOMPARE(toggled(patterns, q).patterns, (std::vector{p, q})); // the second is the reference
        QVERIFY(toggled(patterns, a).patterns.empty());
    }
    void adding() {
        QCOMPARE(withScans(selected({b}), {a, b, c}).scans, (std::vector{b, a, c}));
        QCOMPARE(withScans(selected({}), {}).scans, std::vector<ScanPath>{});
        Selection patterns;
        patterns.patterns = {q};
        QCOMPARE(withPatterns(patterns, {p, q}).patterns, (std::vector{q, p}));
        QCOMPARE(onlyPatterns(patterns, {p, q}).patterns, (std::vector{q, p}));
    }
    void makingCurrent() {
        QCOMPARE(madeCurrent(selected({a, b, c}), c).scans, (std::vector{c, a, b}));
        QCOMPARE(madeCurrent(selected({a, b}), c).scans, (std::vector{c}));
    }
};

QTEST_APPLESS_MAIN(SelectingTest)
#include "selecting_test.moc"
