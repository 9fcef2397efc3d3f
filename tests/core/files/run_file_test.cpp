#include "core/files/study/run_file.h"

#include "core/files/json/results_json.h"
#include "core/files/json/robustness_json.h"
#include "core/robustness/summary.h"
#include "tests/support/analysts.h"
#include "tests/support/patterns.h"
#include "tests/support/support.h"

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

namespace {

std::string bytesOf(const RobustnessRun& run) {
    return jsonText(robustnessJson(summaryOf(run), true));
}

/// A run that was stopped after its first part, in whose study some analyses lack numbers.
RobustnessRun stopped(const Analysed& a, std::size_t analysts) {
    std::stop_source stop;
    return valueOf(a.run(
        {.analysts = analysts, .seed = 5}, [&](auto...) { stop.request_stop(); }, stop.get_token()));
}

} // namespace

class RunFileTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aRunComesBackAsItWas() {
        const Analysed a;
        for (const RobustnessRun& run : {stopped(a, 300), valueOf(a.run({.analysts = 40}))}) {
            const RobustnessRun again = valueOf(readRunFile(writeRunFile(run), "a.run"));
            QCOMPARE(writeRunFile(again), writeRunFile(run));
            QCOMPARE(bytesOf(again), bytesOf(run));
            QVERIFY(again.isWhole() == run.isWhole());
        }
    }

    /// The end is the same to the last byte as that of a run without an interruption.
    void whatWasReadGoesOn() {
        const Analysed a;
        const RobustnessRun part = valueOf(readRunFile(writeRunFile(stopped(a, 300)), "a.run"));
        QVERIFY(!part.isWhole() && part.variantsDone > 0);
        const RobustnessRun resumed = valueOf(a.run({.analysts = 300, .seed = 5}, {}, {}, &part));
        const RobustnessRun whole = valueOf(a.run({.analysts = 300, .seed = 5}));
        QCOMPARE(bytesOf(resumed), bytesOf(whole));
        QVERIFY(resumed.items.central == whole.items.central && resumed.compared.central == whole.compared.central);
    }

    /// Another study, seed or number of analyses begins anew.
    void whatIsOfAnotherRunIsNotGoneOnWith() {
        const Analysed a;
        const RobustnessRun part = stopped(a, 300);
        const auto with = [&](const RobustnessOptions& options, const RobustnessRun* before) {
            return bytesOf(valueOf(a.run(options, {}, {}, before)));
        };
        for (const RobustnessOptions& other : {RobustnessOptions{300, 6}, RobustnessOptions{200, 5}})
            QCOMPARE(with(other, &part), with(other, nullptr));
    }

    void aDamagedFileIsRefusedByName() {
        const Bytes good = writeRunFile(stopped(Analysed{}, 40));
        for (std::size_t at = 0; at < good.size(); at += std::max<std::size_t>(1, good.size() / 97)) {
            Bytes flipped = good;
            flipped[at] = static_cast<char>(flipped[at] ^ 4);
            const auto read = readRunFile(flipped, "a.run");
            QVERIFY(!read && read.error().where == "a.run");
            QVERIFY(!readRunFile(std::span(good).first(at), "a.run"));
        }
        QVERIFY(!loadRunFile("/no/such/file.run"));
    }
};

QTEST_APPLESS_MAIN(RunFileTest)
#include "run_file_test.moc"
