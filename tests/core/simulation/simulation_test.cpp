#include "core/simulation/simulator/rate_sweep.h"
#include "tests/support/support.h"

#include <QtTest>

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

const TnmModel model = modelFromTau(596, 100, 59600, 0.6, 0.65);
const std::vector<double> rates{100, 200, 500, 1000};

Simulation slowlyCooled() {
    Simulation simulation;
    simulation.glass.law = model;
    simulation.protocol = {760, {Ramp{-20.0 / 60, 320}, Ramp{200, 860}}};
    simulation.spacing = 0.25;
    return simulation;
}

} // namespace

class SimulationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void recordsTheLastRamp() {
        const SimulatedRun run = valueOf(simulate(slowlyCooled()));
        QCOMPARE(run.heatingRate, 200.0);
        QVERIFY(near(run.fictiveBefore, 595.6, 0.05));
        QVERIFY(near(run.fictiveAfter, 860, 1e-3));
        QVERIFY(near(run.peakTemperature, 663.1, 0.2));
        QCOMPARE(run.recording.temperature.size(), run.truth.temperature.size());
    }
    /// To the last bit, with one process and with two, whatever the rate.
    void aHistoryCarriedOutOnceGivesWhatItGivesEachTime() {
        Simulation one = slowlyCooled(), two = slowlyCooled();
        two.protocol.segments.insert(two.protocol.segments.begin() + 1, Hold{100});
        two.glass.second = SecondProcess{modelFromTau(450, 100, 20000, 0.8, 0.6), 0.2};
        for (const Simulation& simulation : {one, two}) {
            const auto before = beforeRecording(simulation);
            QVERIFY(before);
            for (const double rate : rates) {
                const Simulation at = atRate(simulation, rate, false);
                const SimulatedRun whole = valueOf(simulate(at)), shared = valueOf(simulate(at, before));
                QVERIFY(shared.truth.fictive == whole.truth.fictive && shared.recording == whole.recording);
                QVERIFY(shared.peakTemperature == whole.peakTemperature && shared.peakHeight == whole.peakHeight);
                const RateSweep sweep = valueOf(sweepRates(simulation, std::vector{rate}, false, before));
                QVERIFY(sweep.points.front().peakTemperature == whole.peakTemperature);
            }
            const auto matched = valueOf(sweepRates(simulation, rates, true, before));
            const auto alone = valueOf(sweepRates(simulation, rates, true));
            QVERIFY(matched.points == alone.points); // another history: the start is not taken
        }
        Simulation none = slowlyCooled();
        none.protocol.segments = {Hold{5}};
        QVERIFY(!beforeRecording(none) && !simulate(none, beforeRecording(none)));
    }
    void recordsARampOnRequest() {
        Simulation simulation = slowlyCooled();
        simulation.ramp = 0;
        simulation.margin = 10;
        const SimulatedRun run = valueOf(simulate(simulation));
        QVERIFY(run.heatingRate < 0);
        QVERIFY(near(run.recording.temperature.front(), 750, 1e-9));
        QVERIFY(near(run.fictiveBefore, 750, 1e-3));
        QVERIFY(std::ranges::is_sorted(run.recording.time));
    }
    /// An overshoot narrower than the 0.5 K between its rows: what is written lies on the curve of close rows.
    void sharpOvershootsAreThoseOfCloseRows() {
        Simulation sharp;
        sharp.glass.law = modelFromTau(596, 100, 65000, 0.2, 0.5);
        sharp.protocol = {760, {Ramp{-20.0 / 60, 560}, Hold{1e7}, Ramp{-20.0 / 60, 540}, Ramp{0.2, 760}}};
        Simulation close = sharp;
        close.spacing = 0.01;
        const SimulatedRun coarse = valueOf(simulate(sharp)), fine = valueOf(simulate(close));
        double mean = 0; // greatest over the distance of two rows
        for (std::size_t i = 1; i < coarse.truth.fictive.size(); ++i)
            mean = std::max(mean, (coarse.truth.fictive[i] - coarse.truth.fictive[i - 1]) / sharp.spacing);
        QVERIFY(mean < 0.9 * fine.peakHeight);
        QVERIFY(near(coarse.peakHeight, fine.peakHeight, 0.005 * fine.peakHeight));
        QVERIFY(near(coarse.peakTemperature, fine.peakTemperature, 0.05));
        for (std::size_t i = 0; i < coarse.truth.temperature.size(); ++i) {
            QVERIFY(near(fine.truth.temperature[50 * i], coarse.truth.temperature[i], 1e-9));
            QVERIFY(near(coarse.truth.normalised[i], fine.truth.normalised[50 * i], 0.01 * fine.peakHeight));
        }
    }
    void areaUnderTheCurveIsTheChangeOfTheFictiveTemperature() {
        const SimulatedRun run = valueOf(simulate(slowlyCooled()));
        double area = 0;
        for (std::size_t i = 1; i < run.truth.temperature.size(); ++i)
            area += 0.5 * (run.truth.normalised[i - 1] + run.truth.normalised[i]) *
                    (run.truth.temperature[i] - run.truth.temperature[i - 1]);
        QVERIFY(near(area, run.fictiveAfter - run.fictiveBefore, 0.01));
    }
    void repetitionsAreCarriedOut() {
        Simulation simulation = slowlyCooled();
        simulation.protocol.segments = {Ramp{-50, 320}, Ramp{50, 760}, Repeat{2, 2}, Ramp{-50, 320}, Ramp{200, 860}};
        QCOMPARE(unrolled(simulation.protocol).segments.size(), std::size_t(8));
        QCOMPARE(lastRamp(simulation.protocol), std::optional<std::size_t>(7));
        Simulation once = simulation;
        once.protocol.segments = {Ramp{-50, 320}, Ramp{200, 860}};
        // Every cycle ends in the liquid: they leave nothing behind.
        QVERIFY(near(valueOf(simulate(simulation)).fictiveBefore, valueOf(simulate(once)).fictiveBefore, 1e-3));
    }
    void pressureDuringAStepRaisesTheFictiveTemperature() {
        Simulation simulation = slowlyCooled();
        simulation.protocol.segments = {Pressure{38}, Ramp{-20.0 / 60, 320}, Pressure{0}, Ramp{200, 860}};
        const double raised = valueOf(simulate(simulation)).fictiveBefore - valueOf(simulate(slowlyCooled())).fictiveBefore;
        QVERIFY(near(raised, 38, 0.5));
    }
    void matchedRatesGiveTheActivationEnergy() {
        Simulation simulation = slowlyCooled();
        simulation.protocol.start = 860;
        const RateSweep sweep = valueOf(sweepRates(simulation, rates, true));
        QVERIFY(near(sweep.activation, 59600, 1e-6));
        QVERIFY(near(valueOf(sweep.peaks).energyOverR.value, 59600, 0.01 * 59600));
        QVERIFY(near(valueOf(sweep.fictive).energyOverR.value, 59600, 0.01 * 59600));
    }
    void slowCoolingGivesAnApparentEnergy() {
        const RateSweep sweep = valueOf(sweepRates(slowlyCooled(), rates, false));
        const double apparent = std::round(sweep.peaks->energyOverRTg->value); // 78.1 at these rates
        QVERIFY(apparent >= 60 && apparent <= 78);
    }
    void enthalpyRisesByTheHeatCapacity() {
        const SimulatedRun run = valueOf(simulate(slowlyCooled()));
        const auto enthalpy = enthalpyAlong(run, {});
        QCOMPARE(enthalpy.front(), 0.0);
        QVERIFY(std::ranges::is_sorted(enthalpy));
        QVERIFY(enthalpy.back() > 0.3 * 540 && enthalpy.back() < 0.7 * 540);
    }
    void whatCannotBeRecordedIsRefused() {
        Simulation simulation = slowlyCooled();
        simulation.protocol.segments = {Hold{10}};
        QVERIFY(!simulate(simulation));
        simulation = slowlyCooled();
        simulation.ramp = 7;
        QVERIFY(!simulate(simulation));
        simulation = slowlyCooled();
        simulation.margin = 300;
        QVERIFY(!simulate(simulation));
        simulation = slowlyCooled();
        simulation.spacing = 0;
        QVERIFY(!simulate(simulation));
        simulation.spacing = 1e-9;
        QVERIFY(!simulate(simulation));
        QVERIFY(!sweepRates(simulation, rates, false));
    }
};

QTEST_APPLESS_MAIN(SimulationTest)
#include "simulation_test.moc"
