#include "core/calorimetry/glass_transition.h"
#include "core/kinetics/fragility.h"
#include "core/kinetics/relaxation_time.h"
#include "core/simulation/simulator/lesson.h"
#include "core/simulation/simulator/rate_sweep.h"
#include "tests/support/support.h"

#include <QtTest>

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

constexpr double slow = 20.0 / 60; // K/s
const std::vector<double> heatingRates{100, 200, 500, 1000};

/// Cooled at `ratio` times the rate at which it is heated.
Simulation cycled(double rate, double ratio) {
    Simulation experiment = firstSimulatorState().experiment;
    experiment.protocol = {860, {Ramp{-ratio * rate, 320}, Ramp{rate, 860}}};
    return experiment;
}

template<class Cooling>
double energyOverTruth(Cooling cooling) {
    std::vector<RatePoint> points;
    for (const double rate : heatingRates)
        points.push_back({rate, valueOf(simulate(cycled(rate, cooling(rate) / rate))).peakTemperature});
    const double truth = activationAtGlassTransition(firstSimulatorState().experiment.glass.law);
    return valueOf(kissinger(points)).energyOverR.value / truth;
}

const Lesson& lessonOf(const std::string& id) {
    static const std::vector<Lesson> all = lessons();
    return *std::ranges::find(all, id, &Lesson::id);
}

double observedAfter(const char* lesson, std::size_t steps, Observed quantity) {
    return valueOf(observed(valueOf(played(lessonOf(lesson), steps)), quantity));
}

} // namespace

/// The numbers that sentences of lessons and comments state beside those that a lesson claims itself.
class StatementsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// "Only scans with the same ratio of cooling to heating rate, whatever it is, measure the relaxation energy."
    void oneRatioOfRatesGivesTheEnergy_data() {
        QTest::addColumn<double>("ratio");
        QTest::newRow("as fast") << 1.0;
        QTest::newRow("a tenth") << 0.1;
        QTest::newRow("a six hundredth") << 1.0 / 600;
    }
    void oneRatioOfRatesGivesTheEnergy() {
        QFETCH(double, ratio);
        const double over = energyOverTruth([ratio](double heating) { return ratio * heating; });
        qInfo("E/Δh* = %g", over);
        QVERIFY2(near(over, 1, 0.003), qPrintable(QString::number(over)));
    }
    void oneCoolingRateDoesNot() {
        const double furnace = energyOverTruth([](double) { return slow; });
        const double fast = energyOverTruth([](double) { return 200.0; });
        QVERIFY2(furnace > 0.60 && furnace < 0.79, qPrintable(QString::number(furnace)));
        QVERIFY2(fast > 1.12 && fast < 1.22, qPrintable(QString::number(fast)));
    }

    /// "d ln(q/T_f²)/d(1/T_f) = −Δh*/R. The slope of ln q alone is 2 % steeper."
    void theLawOfFictiveTemperatures() {
        std::vector<RatePoint> points;
        for (const double times : {1., 10., 100.})
            points.push_back({times * slow, valueOf(simulate(cycled(200, times * slow / 200))).fictiveBefore});
        const double truth = activationAtGlassTransition(firstSimulatorState().experiment.glass.law);
        const double squared = valueOf(matchedCycles(points)).energyOverR.value / truth;
        const double plain = valueOf(kissinger(points, KineticFormula::Moynihan)).energyOverR.value / truth;
        qInfo("%g with ln(q/T_f^2), %g with ln q", squared, plain);
        QVERIFY2(near(squared, 1, 0.002) && near(plain, 1.02, 0.003),
                 qPrintable(QStringLiteral("%1 %2").arg(squared).arg(plain)));
        QVERIFY(near(plain / squared, 1.02, 0.003));
        QVERIFY(points[0].temperature < points[1].temperature); // so that the slope over 1/T_f is negative
    }

    /// "… on the flank of the overshoot, four times the step above the glass line."
    void theInflectionOfASlowlyCooledGlass() {
        const SimulatorState state = valueOf(played(lessonOf("two-onsets"), 1));
        const auto run = valueOf(simulate(state.experiment));
        const auto analysis = valueOf(analysed(run, state.windows));
        const Thermogram scan =
            valueOf(prepare(run.recording, {.heatingRate = run.heatingRate, .mass = {}, .lag = {}})).thermogram;
        const auto lines = valueOf(fitBaseLines(scan, analysis.windows));
        const double part = reducedStep(analysis.transition.inflectionTangent, lines);
        QVERIFY2(near(part, 4.0, 0.3), qPrintable(QString::number(part)));
        QVERIFY(near(analysis.steepestPart, part, 1e-9));
        QVERIFY(near(reducedStep(analysis.transition.halfStepTangent, lines), 0.5, 0.01));
    }

    /// "It loses enthalpy …, and what was lost comes back in a larger overshoot." "… the peak reaches C_N = 3.2"
    void ageingMakesTheOvershoot() {
        const double fresh = observedAfter("ageing", 1, Observed::PeakHeight);
        const double aged = observedAfter("ageing", 2, Observed::PeakHeight);
        QVERIFY(aged > fresh + 0.1);
        QVERIFY(near(observedAfter("ageing", 3, Observed::PeakHeight), 3.2, 0.05));
    }
    /// "… and ten times as long would lower T_f by no more than 0.3 K."
    void tenHoursAreEnough() {
        SimulatorState state = valueOf(played(lessonOf("ageing"), 3));
        const double then = valueOf(observed(state, Observed::FictiveBefore));
        std::get<Hold>(state.experiment.protocol.segments[1]).duration *= 10;
        const double lower = then - valueOf(observed(state, Observed::FictiveBefore));
        QVERIFY2(lower > 0 && lower < 0.3, qPrintable(QString::number(lower)));
    }
    /// "The overshoot of the glass transition stays as it was."
    void theOvershootStays() {
        const double before = observedAfter("shadow-peak", 1, Observed::PeakHeight);
        QVERIFY(near(observedAfter("shadow-peak", 2, Observed::PeakHeight), before, 0.01 * before));
    }
    /// "… would keep a T_f 38 K higher", "again T_f = 0.999 T_{g,P}": so a rigid shift is not what the paper measured.
    void aRigidShiftMovesTheFictiveTemperature() {
        const double before = observedAfter("pressure", 1, Observed::FictiveBefore),
                     after = observedAfter("pressure", 2, Observed::FictiveBefore);
        QVERIFY2(near(after - before, 38, 0.5), qPrintable(QString::number(after - before)));
        QVERIFY(near(observedAfter("pressure", 3, Observed::FictiveOverTg), 0.999, 0.0005));
    }
    /// "… has relaxed to T_f = 584 K."
    void whatTheGlassRemembers() {
        Simulation held = lessonOf("memory").start.experiment;
        held.protocol.segments.resize(2);
        held.protocol.segments.push_back(Ramp{slow, 760});
        QVERIFY(near(valueOf(simulate(held)).fictiveBefore, 584, 0.5));
    }

    /// The slowdown of a rigid shift by 38 K, which one number does not tell.
    void theSlowdownDependsOnTheTemperature() {
        const auto& law = relaxationPreset("vit4")->law;
        for (const auto& [temperature, factor] : std::vector<std::pair<double, double>>{
                 {596, 2212}, {600, 1648}, {601, 1535}, {601.3, 1500}, {615, 627}, {634, 237}, {700, 29}})
            QVERIFY2(near(valueOf(slowdown(law, 38, temperature)), factor, 0.02 * factor),
                     qPrintable(QString::number(temperature)));
    }
    void numbersWithoutAPublicationSaySo() {
        for (const TnmPreset& preset : tnmPresets())
            QVERIFY(!preset.source.empty() && (preset.name == "Vit4-like" || !isVerified(preset.source)));
        for (const RelaxationPreset& preset : relaxationPresets())
            QVERIFY(!isVerified(preset.source));
    }
};

QTEST_APPLESS_MAIN(StatementsTest)
#include "statements_test.moc"
