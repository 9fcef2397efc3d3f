#include "core/history/history.h"
#include "core/simulation/simulator/simulator_action.h"
#include "tests/support/support.h"

#include <QtTest>

using namespace vitrine;
using vitrine::test::valueOf;

namespace {

SimulatorState after(const SimulatorState& state, const SimulatorAction& action) {
    return valueOf(reduce(state, action));
}

} // namespace

class SimulatorReduceTest : public QObject {
    Q_OBJECT
    const SimulatorState first_ = firstSimulatorState();

    const Protocol& protocolAfter(const SimulatorAction& action) {
        state_ = after(first_, action);
        return state_.experiment.protocol;
    }
    SimulatorState state_;

  private Q_SLOTS:
    void stepsAreInsertedChangedAndRemoved() {
        QCOMPARE(protocolAfter(InsertStep{1, Hold{60}}).segments.size(), std::size_t(3));
        QVERIFY(state_.experiment.protocol.segments[1] == Segment(Hold{60}));
        QVERIFY(after(state_, RemoveStep{1}) == first_);
        QVERIFY(protocolAfter(SetStep{0, Ramp{-1, 330}}).segments[0] == Segment(Ramp{-1, 330}));
    }
    void rampsTurnRound() {
        // The first ramp ends above its start, the second then runs down from there.
        const Protocol protocol = protocolAfter(SetStep{0, Ramp{-5, 900}});
        QCOMPARE(std::get<Ramp>(protocol.segments[0]).rate, 5.0);
        QCOMPARE(std::get<Ramp>(protocol.segments[1]).rate, -200.0);
        QCOMPARE(std::get<Ramp>(protocolAfter(SetStartTemperature{300}).segments[0]).rate, 20.0 / 60);
    }
    void runsAreKeptAndForgotten() {
        const SimulatorState kept = after(first_, KeepRun{"slow"});
        QCOMPARE(kept.kept.size(), std::size_t(1));
        QVERIFY(kept.kept[0].experiment == first_.experiment);
        QVERIFY(after(kept, ForgetRun{0}) == first_);
    }
    void ratesAreSorted() {
        QCOMPARE(after(first_, SetSweep{{500, 100, 200}, true}).rates, (std::vector<double>{100, 200, 500}));
    }
    void anExperimentBringsItsOwnWindows() {
        SimulatorState windowed = after(first_, SetAnalysisWindows{Windows{{340, 520}, {760, 845}}});
        QVERIFY(windowed.windows);
        QVERIFY(!after(windowed, LoadExperiment{first_.experiment}).windows);
    }
    void whatCannotBeIsRefused() {
        QVERIFY(!reduce(first_, SetStep{2, Hold{1}}));
        QVERIFY(!reduce(first_, InsertStep{3, Hold{1}}));
        QVERIFY(!reduce(first_, RemoveStep{2}));
        QVERIFY(!reduce(first_, SetStep{0, Hold{-1}}));
        QVERIFY(!reduce(first_, SetStep{0, Ramp{-1, 760}}));
        QVERIFY(!reduce(first_, SetStartTemperature{-4}));
        QVERIFY(!reduce(first_, SetSweep{{}, true}));
        QVERIFY(!reduce(first_, SetSweep{{100, -1}, true}));
        QVERIFY(!reduce(first_, ForgetRun{0}));
        QVERIFY(!reduce(first_, SetGlass{{TnmModel{-75, 45000, 2, 0.5}, {}}}));
        QVERIFY(!reduce(first_, LoadExperiment{}));
        const SimulatorState one = after(first_, RemoveStep{1});
        QVERIFY(!reduce(one, RemoveStep{0}));
        QVERIFY(!reduce(one, SetStep{0, Hold{5}})); // no ramp left to record
    }
    void everyActionHasWords() {
        const std::vector<SimulatorAction> all{SetGlass{},   SetStartTemperature{}, SetProtocol{},       SetStep{},
                                               InsertStep{}, RemoveStep{},          SetScanConditions{}, SetAnalysisWindows{},
                                               SetSweep{},   KeepRun{"a"},          ForgetRun{},         LoadExperiment{}};
        QCOMPARE(all.size(), std::variant_size_v<SimulatorAction>);
        for (const SimulatorAction& action : all)
            QVERIFY(!english(describe(first_, action)).empty());
    }
    void historyGoesBackAndForth() {
        History<SimulatorState> history(first_);
        QVERIFY(!history.canUndo() && !history.canRedo());
        history.push(first_, describe(first_, KeepRun{"none"}));
        QVERIFY(!history.canUndo());
        const SimulatorState kept = after(first_, KeepRun{"slow"});
        history.push(kept, describe(first_, KeepRun{"slow"}));
        QVERIFY(history.present() == kept);
        QCOMPARE(english(history.undoWords()), std::string("Keep the run “slow”"));
        history.undo();
        QVERIFY(history.present() == first_ && history.canRedo());
        history.redo();
        QVERIFY(history.present() == kept);
        history.undo();
        history.push(after(first_, SetStartTemperature{800}), {});
        QVERIFY(!history.canRedo());
    }
};

QTEST_APPLESS_MAIN(SimulatorReduceTest)
#include "simulator_reduce_test.moc"
