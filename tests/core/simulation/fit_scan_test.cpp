#include "core/simulation/simulator/fit_scan.h"
#include "tests/support/support.h"

#include <QtTest>

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

constexpr double truth[] = {596, 59600, 0.6, 0.65};

Simulation experiment(double tg = 596, double H = 59600, double x = 0.6, double beta = 0.65) {
    Simulation simulation;
    simulation.protocol = {760, {Ramp{-20.0 / 60, 450}, Ramp{200, 760}}};
    simulation.glass.law = modelFromTau(tg, 100, H, x, beta);
    return simulation;
}

/// A scan of the truth with noise.
Thermogram scan(double noise, std::uint64_t seed = 1) {
    Simulation simulation = experiment();
    simulation.conditions.noise = noise;
    simulation.conditions.seed = seed;
    return valueOf(prepare(valueOf(simulate(simulation)).recording, {})).thermogram;
}

} // namespace

class FitScanTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void findsTheTruthInNoise() {
        const Simulation start = experiment(590, 50000, 0.5, 0.55);
        const ScanFit fit = valueOf(fitScan(scan(0.005), start, scanFitParameters(start)));
        QVERIFY(fit.runs < 200);
        QVERIFY(near(fit.rms, 0.005, 0.0005));
        QVERIFY(fit.correlationLength < 1.5);
        for (std::size_t j = 0; j < 4; ++j) {
            QVERIFY(near(fit.parameters[j].value, truth[j], 0.03 * truth[j]));
            QVERIFY(near(fit.parameters[j].value, truth[j], 4 * fit.errors[j]));
        }
        QVERIFY(near(glassTransitionOf(fit.model), 596, 0.5));
    }
    void intervalsCoverTheTruth() {
        // 95 % of the intervals of x in independent noise: in 20 scans at least 16, but for one case in a
        // thousand.
        int covered = 0;
        const Simulation start = experiment(597, 58000, 0.58, 0.63);
        for (std::uint64_t seed = 1; seed <= 20; ++seed)
            covered += valueOf(fitScan(scan(0.01, seed), start, scanFitParameters(start))).ci95[2].contains(0.6);
        QVERIFY2(covered >= 16, qPrintable(QString::number(covered)));
    }
    void fixedParametersStay() {
        const Simulation start = experiment(596, 59600, 0.5, 0.65);
        auto parameters = scanFitParameters(start);
        parameters[1].vary = parameters[5].vary = false;
        const ScanFit fit = valueOf(fitScan(scan(0.002), start, parameters));
        QCOMPARE(fit.parameters[1].value, 59600.0);
        QCOMPARE(fit.parameters[5].value, 2e-4);
        QCOMPARE(fit.errors[1], 0.0);
        QVERIFY(fit.covariance.row(1).isZero() && fit.covariance.col(5).isZero());
        QVERIFY(near(fit.parameters[2].value, 0.6, 0.01));
    }
    void boundsHold() {
        const Simulation start = experiment(596, 59600, 0.5, 0.65);
        auto parameters = scanFitParameters(start);
        parameters[2].high = 0.55;
        const ScanFit fit = valueOf(fitScan(scan(0.002), start, parameters));
        QCOMPARE(fit.parameters[2].value, 0.55);
        QVERIFY(fit.atBound[2]);
    }
    void nothingFreeIsTheCurveAsItIs() {
        auto parameters = scanFitParameters(experiment());
        for (Parameter& parameter : parameters)
            parameter.vary = false;
        const ScanFit fit = valueOf(fitScan(scan(0.003), experiment(), parameters));
        QVERIFY(near(fit.rms, 0.003, 0.0005));
        QVERIFY(fit.covariance.isZero());
    }
    void progressIsToldAndAStopIsHeeded() {
        const Simulation start = experiment(590, 50000, 0.5, 0.55);
        std::vector<FitProgress> told;
        FitControl control;
        control.progress = [&](const FitProgress& progress) { told.push_back(progress); };
        QVERIFY(fitScan(scan(0.005), start, scanFitParameters(start), control));
        QVERIFY(told.size() > 2 && told.back().rms < told.front().rms);
        QVERIFY(std::ranges::is_sorted(told, {}, &FitProgress::runs));
        int asked = 0;
        control.cancelled = [&] { return ++asked > 12; };
        const auto stopped = fitScan(scan(0.005), start, scanFitParameters(start), control);
        QVERIFY(!stopped);
        QCOMPARE(english(stopped.error().what), std::string("The fit was stopped."));
        QVERIFY(asked < 40);
    }
    void aBudgetIsKept() {
        const Simulation start = experiment(560, 90000, 0.2, 0.3);
        FitControl control;
        control.mostRuns = 5;
        QVERIFY(!fitScan(scan(0.005), start, scanFitParameters(start), control));
    }
    void whatCannotBeFittedIsRefused() {
        const Thermogram curve = scan(0.002);
        Simulation other = experiment();
        other.glass.second = SecondProcess{TnmModel{-23, 13440, 0.8, 0.5}, 0.2};
        QVERIFY(!fitScan(curve, other, scanFitParameters(other)));
        other.glass = {AdamGibbsModel{-33, 8444, 372, 0.65}, {}};
        QVERIFY(!fitScan(curve, other, scanFitParameters(other)));
        other = experiment();
        other.protocol.segments = {Ramp{-1, 450}};
        QVERIFY(!fitScan(curve, other, scanFitParameters(other)));
        other.protocol.segments = {Ramp{-1, 200}, Ramp{1, 300}};
        QVERIFY(!fitScan(curve, other, scanFitParameters(other)));
        auto parameters = scanFitParameters(experiment());
        parameters[3].low = 0.9;
        QVERIFY(!fitScan(curve, experiment(), parameters));
        QVERIFY(!fitScan(curve, experiment(), {}));
    }
};

QTEST_APPLESS_MAIN(FitScanTest)
#include "fit_scan_test.moc"
