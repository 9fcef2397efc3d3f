#include "widgets/views/selecting.h"

#include <QtTest>

using namespace vitrine;

namespace {

using Items = std::vector<ItemPath>;

const ScanPath a{"s", "a"}, b{"s", "b"}, c{"t", "c"};
const PatternPath p{"s", "p"}, q{"s", "q"};

Selection selected(Items items) {
    return {std::move(items), b};
}

} // namespace

class SelectingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void onlyTheseKeepTheCurrentOneInFront() {
        const Selection now = only(selected({b, a}), {a, b, c});
        QCOMPARE(now.items, (Items{b, a, c}));
        QCOMPARE(now.hovered, std::optional<ItemPath>(b));
        QCOMPARE(only(selected({b}), {a, c}).items, (Items{a, c}));
        QCOMPARE(only(selected({q}), {p, q}).items, (Items{q, p}));
    }
    void onlyTheseDropTheOtherKind() {
        QCOMPARE(only(selected({a, p}), {q}).items, (Items{q}));
        QCOMPARE(only(selected({p, a}), {b, a}).items, (Items{a, b}));
    }
    void toggling() {
        QCOMPARE(toggled(selected({a}), b).items, (Items{b, a}));
        QCOMPARE(toggled(selected({b, a}), b).items, (Items{a}));
        QCOMPARE(toggled(selected({p}), q).items, (Items{p, q})); // the second is the reference
        QCOMPARE(toggled(selected({p}), a).items, (Items{a}));
        QCOMPARE(toggled(selected({a, b}), p).items, (Items{p}));
    }
    void togglingWhatOneSymbolStandsFor() {
        QCOMPARE(toggled(selected({c}), Items{a, b}).items, (Items{c, a, b}));
        QCOMPARE(toggled(selected({c, a}), Items{a, b}).items, (Items{c, a, b}));
        QCOMPARE(toggled(selected({a, c, b}), Items{a, b}).items, (Items{c}));
        QCOMPARE(toggled(selected({a}), Items{b}).items, toggled(selected({a}), b).items);
    }
    void adding() {
        QCOMPARE(with(selected({b}), {a, b, c}).items, (Items{b, a, c}));
        QCOMPARE(with(selected({}), {}).items, Items{});
        QCOMPARE(with(selected({q}), {p, q}).items, (Items{q, p}));
    }
    void makingCurrent() {
        QCOMPARE(madeCurrent(selected({a, b, c}), c).items, (Items{c, a, b}));
        QCOMPARE(madeCurrent(selected({a, b}), c).items, (Items{c}));
    }
    void theFirstOfEachKindIsTheCurrentOne() {
        const Selection mixed = selected({p, a, q, b});
        QVERIFY(mixed.current() && *mixed.current() == a);
        QVERIFY(mixed.currentPattern() && *mixed.currentPattern() == p);
        QCOMPARE(mixed.scans(), (std::vector{a, b}));
        QCOMPARE(mixed.patterns(), (std::vector{p, q}));
        QVERIFY(mixed.isLit(b) && mixed.isHovered(b) && !mixed.contains(c));
        QVERIFY(mixed.shows("s") && !mixed.shows("t") && Selection{}.shows("t"));
    }
    void pointingChangesNothingElse() {
        const Selection before = selected({a});
        QCOMPARE(pointedAt(before, p).items, before.items);
        QVERIFY(!pointedAt(before, std::nullopt).hovered);
    }
};

QTEST_APPLESS_MAIN(SelectingTest)
#include "selecting_test.moc"
