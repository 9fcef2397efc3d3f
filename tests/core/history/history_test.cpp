#include "core/document/action.h"
#include "core/history/history.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Study renamed(const char* name) {
    return {name, {}};
}
Message words(const char* text) {
    return phrase("test", text);
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void undoesToTheStartAndRedoesToTheEnd() {
        History<Study> history(renamed("0"), words("Open"));
        for (const char* name : {"1", "2", "3"})
            history.push(renamed(name), words(name));
        while (history.canUndo())
            history.undo();
        QCOMPARE(history.present().name, "0");
        history.undo();
        QCOMPARE(history.present().name, "0");
        while (history.canRedo())
            history.redo();
        QCOMPARE(history.present().name, "3");
        history.redo();
        QCOMPARE(history.present().name, "3");
    }
    void pushAfterUndoDropsTheRest() {
        History<Study> history(renamed("0"), words("Open"));
        history.push(renamed("1"), words("1"));
        history.push(renamed("2"), words("2"));
        history.goTo(0);
        history.push(renamed("x"), words("x"));
        QCOMPARE(history.entries().size(), 2u);
        QCOMPARE(history.present().name, "x");
    }
    void anEqualStudyIsNoEntry() {
        History<Study> history(stepStudy(), words("Open"));
        history.push(stepStudy(), words("Nothing"));
        QCOMPARE(history.entries().size(), 1u);
    }
    void jumpsPastTheEndToTheLast() {
        History<Study> history(renamed("0"), words("Open"));
        history.push(renamed("1"), words("1"));
        history.goTo(99);
        QCOMPARE(history.position(), 1u);
    }
};

QTEST_APPLESS_MAIN(HistoryTest)
#include "history_test.moc"
