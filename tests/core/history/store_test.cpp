#include "core/history/store.h"
#include "tests/support/support.h"

using namespace vitrine;

namespace counting {

/// A number that actions add to; it must not become negative.
struct Count {
    int value = 0;
    bool operator==(const Count&) const = default;
};
struct Add {
    int more;
};

Result<Count> reduce(const Count& count, const Add& add) {
    if (count.value + add.more < 0)
        return refuse(phrase("test", "Below zero."), {});
    return Count{count.value + add.more};
}

Message describe(const Count&, const Add&) {
    return phrase("test", "Add");
}

} // namespace counting

using namespace counting;

namespace {

/// A store that writes down what it was told of.
struct Counter {
    std::vector<StoreChange> told;
    Store<Count, Add> store{[this](const StoreChange& change) { told.push_back(change); }};
};

} // namespace

class StoreTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anActionIsOneStepThatIsTold() {
        Counter c;
        QVERIFY(c.store.act(Add{3}));
        QCOMPARE(c.store.present().value, 3);
        QCOMPARE(c.store.history().entries().size(), 2u);
        QCOMPARE(english(c.store.history().undoWords()), "Add");
        QCOMPARE(c.told.size(), 1u);
        QVERIFY(c.told[0].kind == StoreChange::Step && !c.told[0].wasPreviewing);
    }
    void severalActionsAreOneStepOrNone() {
        Counter c;
        QVERIFY(c.store.act({Add{3}, Add{4}}, phrase("test", "Both")));
        QCOMPARE(c.store.present().value, 7);
        QCOMPARE(c.store.history().entries().size(), 2u);
        QVERIFY(!c.store.act({Add{1}, Add{-20}, Add{30}}, phrase("test", "None")));
        QCOMPARE(c.store.present().value, 7);
        QCOMPARE(c.store.history().entries().size(), 2u);
        QCOMPARE(c.told.size(), 1u);
    }
    void aDragEntersTheHistoryOnceAtItsEnd() {
        Counter c;
        for (const int more : {1, 2, 3})
            c.store.preview(Add{more});
        QCOMPARE(c.store.shown().value, 3); // each step from the present state, not from the step before
        QCOMPARE(c.store.present().value, 0);
        QVERIFY(c.store.act(Add{3}));
        QVERIFY(!c.store.isPreviewing());
        QCOMPARE(c.store.shown().value, 3);
        QCOMPARE(c.store.history().entries().size(), 2u);
        QVERIFY(!c.told[0].wasPreviewing && c.told[1].wasPreviewing && c.told[3].wasPreviewing);
    }
    void aRefusedStepOfADragLeavesThePicture() {
        Counter c;
        c.store.preview(Add{2});
        c.store.preview(Add{-2});
        QCOMPARE(c.store.shown().value, 2);
        QCOMPARE(c.told.size(), 1u);
    }
    void whatIsRefusedAtTheEndOfADragEndsIt() {
        Counter c;
        c.store.preview(Add{2});
        QVERIFY(!c.store.act(Add{-2}));
        QVERIFY(!c.store.isPreviewing());
        QCOMPARE(c.store.shown().value, 0);
        QVERIFY(c.told.back().kind == StoreChange::Preview);
    }
    void aDragThatIsGivenUpIsToldOnce() {
        Counter c;
        c.store.preview(Add{2});
        c.store.cancelPreview();
        c.store.cancelPreview();
        QCOMPARE(c.told.size(), 2u);
        QCOMPARE(c.store.shown().value, 0);
    }
    void backAndForthEndADrag() {
        Counter c;
        QVERIFY(c.store.act(Add{1}));
        c.store.preview(Add{5});
        c.store.undo();
        QCOMPARE(c.store.shown().value, 0);
        QVERIFY(c.told.back().kind == StoreChange::Move);
        c.store.redo();
        QCOMPARE(c.store.shown().value, 1);
        c.store.goTo(0);
        QCOMPARE(c.store.shown().value, 0);
    }
    void anotherBeginningForgetsTheHistory() {
        Counter c;
        QVERIFY(c.store.act(Add{1}));
        c.store.begin({9}, {});
        QCOMPARE(c.store.present().value, 9);
        QVERIFY(!c.store.history().canUndo());
    }
};

QTEST_APPLESS_MAIN(StoreTest)
#include "store_test.moc"
