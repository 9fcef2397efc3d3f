#include "core/files/hdf5/guard.h"
#include "tests/support/support.h"

#include <atomic>
#include <cstdlib>
#include <thread>

using vitrine::hdf5::survives;

class GuardTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void workThatEndsSurvives() {
        QVERIFY(survives([] {}, 1));
    }

    void workThatFallsDoesNot() {
        QVERIFY(!survives([] { std::abort(); }, 1));
        QVERIFY(!survives([] { throw 1; }, 1));
    }

    void workWithoutEndDoesNot() {
        QVERIFY(!survives(
            [] {
                for (std::atomic<int> count = 0; count >= 0; count = 1) {
                }
            },
            1));
    }

    /// A busy computer or a slow disk lets work wait, which is no fault of the file.
    void waitingDoesNotCount() {
        QVERIFY(survives([] { std::this_thread::sleep_for(std::chrono::milliseconds(2500)); }, 1));
    }
};

QTEST_APPLESS_MAIN(GuardTest)
#include "guard_test.moc"
