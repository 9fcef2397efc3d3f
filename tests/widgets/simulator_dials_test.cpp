#include "core/simulation/relaxation/law_numbers.h"
#include "core/simulation/simulator/protocol_edit.h"
#include "tests/support/support.h"
#include "widgets/simulator/simulator_dials.h"

#include <QtTest>

#include <set>

using namespace vitrine;
using test::near;
using test::valueOf;

namespace {

SimulatorState withSecondProcess(bool adamGibbs) {
    SimulatorState state = firstSimulatorState();
    state.experiment.glass.second = SecondProcess{modelFromTau(480, 100, 28 * 480, 0.8, 0.5), 0.2};
    state.experiment.glass = withLawKind(state.experiment.glass, adamGibbs);
    return state;
}

} // namespace

class SimulatorDialsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyDialTakesWhatItShows_data() {
        QTest::addColumn<bool>("adamGibbs");
        QTest::newRow("TNM") << false;
        QTest::newRow("Adam–Gibbs") << true;
    }
    void everyDialTakesWhatItShows() {
        QFETCH(bool, adamGibbs);
        const SimulatorState state = withSecondProcess(adamGibbs);
        std::set<std::string> ids;
        for (const SimulatorDialGroup& group : simulatorDials())
            for (const SimulatorDial& dial : group.dials) {
                QVERIFY(ids.insert(dial.id).second);
                const double wanted =
                    dial.logarithmic ? std::sqrt(dial.range.low * dial.range.high) : dial.range.low + 0.6 * dial.range.width();
                const SimulatorState after = valueOf(reduce(state, dial.set(state, wanted)));
                QVERIFY2(near(dial.get(after).value_or(NAN), wanted, 1e-9 * std::abs(wanted)), dial.id);
            }
        QCOMPARE(ids.size(), std::size_t(13));
    }
    void otherNumbersOfTheGlassStay() {
        const SimulatorState state = withSecondProcess(true);
        const SimulatorDial temperature = simulatorDials()[0].dials[0];
        const SimulatorState after = valueOf(reduce(state, temperature.set(state, 650)));
        const LawNumbers numbers = numbersOf(after.experiment.glass.law), before = numbersOf(state.experiment.glass.law);
        QVERIFY(near(numbers.activation, before.activation, 1e-9));
        QVERIFY(near(numbers.x, before.x, 1e-12));
    }
    void lawsHaveTheSameNumbers() {
        const LawNumbers numbers{596, 100, 0.6, 0.65};
        for (const LawKind kind : {LawKind::Tnm, LawKind::AdamGibbs}) {
            const RelaxationModel law = lawWith(numbers, kind);
            QCOMPARE(kindOf(law), kind);
            const LawNumbers back = numbersOf(law);
            QVERIFY(near(back.glassTransition, 596, 1e-9) && near(back.activation, 100, 1e-9));
            QVERIFY(near(back.x, 0.6, 1e-12) && near(back.beta, 0.65, 1e-15));
        }
    }
    void pressureGoesInAndOut() {
        const Protocol plain = firstSimulatorState().experiment.protocol, pressed = withShift(plain, 38);
        QCOMPARE(pressed.segments.size(), plain.segments.size() + 2);
        QVERIFY(pressed.segments[2] == Segment(Pressure{0}));
        QCOMPARE(shiftOf(withShift(pressed, 20)), 20.0);
        QVERIFY(withShift(pressed, 0) == plain);
    }
    void ratesOfTheScanAndBeforeIt() {
        const Protocol plain{760, {Ramp{-1, 300}, Ramp{5, 500}, Hold{1}, Ramp{-2, 300}, Ramp{100, 860}}};
        QCOMPARE(scanRateOf(plain), std::optional(100.0));
        QCOMPARE(coolingRateOf(plain), std::optional(2.0));
        QVERIFY(withCoolingRate(plain, 7).segments[3] == Segment(Ramp{-7, 300}));
        QVERIFY(withScanRate(plain, 7).segments[4] == Segment(Ramp{7, 860}));
        QVERIFY(!coolingRateOf({760, {Ramp{-1, 300}}}));
        QVERIFY(!scanRateOf({760, {Hold{1}}}));
    }
    void aWeightOfZeroIsNoSecondProcess() {
        const SimulatorDial weight = simulatorDials()[0].dials[4];
        const SimulatorState first = firstSimulatorState();
        const SimulatorState some = valueOf(reduce(first, weight.set(first, 0.3)));
        QVERIFY(some.experiment.glass.second);
        QVERIFY(valueOf(reduce(some, weight.set(some, 0))) == first);
    }
};

QTEST_APPLESS_MAIN(SimulatorDialsTest)
#include "simulator_dials_test.moc"
