#include "core/simulation/demonstration/raw_text.h"
#include "core/simulation/relaxation/scan_simulator.h"
#include "tests/support/support.h"

#include <QtTest>

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

/// A step of C_N from 0 to 1 at 600 K, on 400 … 800 K.
HeatCapacityRamp step() {
    HeatCapacityRamp ramp;
    for (double t = 400; t <= 800; t += 0.5) {
        ramp.temperature.push_back(t);
        ramp.normalised.push_back(t < 600 ? 0 : 1);
    }
    return ramp;
}

double deviation(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum / static_cast<double>(a.size()));
}

} // namespace

class ScanSimulatorTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void liesOnItsLines() {
        const ScanConditions conditions;
        const Recording scan = valueOf(simulatedScan(step(), 100, conditions));
        QCOMPARE(scan.kind, SignalKind::HeatCapacity);
        QVERIFY(near(scan.signal.front(), conditions.glass(400), 1e-12));
        QVERIFY(near(scan.signal.back(), conditions.liquid(800), 1e-12));
        QVERIFY(near(scan.time.back(), 4, 1e-12));
    }
    void powerScalesWithMassAndRate() {
        ScanConditions conditions;
        conditions.mass = 2e-6;
        const Recording power = valueOf(simulatedScan(step(), 500, conditions)), heat = valueOf(simulatedScan(step(), 500));
        QCOMPARE(power.kind, SignalKind::Power);
        for (std::size_t i = 0; i < heat.signal.size(); i += 50)
            QVERIFY(near(power.signal[i], heat.signal[i] * 1e-3, 1e-15));
    }
    void lagMovesTheReading() {
        ScanConditions conditions;
        conditions.lag = 2e-3;
        const Recording lagging = valueOf(simulatedScan(step(), 1000, conditions));
        QVERIFY(near(lagging.temperature.front(), 402, 1e-12));
        QCOMPARE(lagging.signal, valueOf(simulatedScan(step(), 1000)).signal);
    }
    void tiltVanishesInTheMiddle() {
        ScanConditions conditions;
        conditions.tilt = 1e-4;
        const auto tilted = valueOf(simulatedScan(step(), 100, conditions)).signal,
                   flat = valueOf(simulatedScan(step(), 100)).signal;
        QVERIFY(near(tilted.front() - flat.front(), -0.02, 1e-12));
        QVERIFY(near(tilted[400] - flat[400], 0, 1e-12));
    }
    void noiseHasItsDeviationAndFollowsItsSeed() {
        ScanConditions conditions;
        conditions.noise = 0.01;
        const auto once = valueOf(simulatedScan(step(), 100, conditions)).signal;
        QCOMPARE(valueOf(simulatedScan(step(), 100, conditions)).signal, once);
        QVERIFY(near(deviation(once, valueOf(simulatedScan(step(), 100)).signal), 0.01, 0.001));
        conditions.seed = 2;
        QVERIFY(near(deviation(once, valueOf(simulatedScan(step(), 100, conditions)).signal), 0.01414, 0.0015));
    }
    void whatCannotBeIsRefused() {
        QVERIFY(!simulatedScan(step(), 0));
        QVERIFY(!simulatedScan(step(), NAN));
        QVERIFY(!simulatedScan({}, 100));
        ScanConditions conditions;
        conditions.mass = 0;
        QVERIFY(!simulatedScan(step(), 100, conditions));
        conditions = {};
        conditions.noise = -1;
        QVERIFY(!simulatedScan(step(), 100, conditions));
    }
    void textSaysThatItIsSimulated() {
        const std::string text = delimitedText({{0, 0.5}, {300, 350.25}, {0.3, 0.31}, SignalKind::HeatCapacity}, {"a remark"});
        QCOMPARE(QByteArray::fromStdString(text), QByteArray("# SIMULATED: made by calculation, not measured\n"
                                                             "# a remark\n"
                                                             "time [s],T [K],C_p [J/(g K)]\n"
                                                             "0.000000,300.000,0.3\n"
                                                             "0.500000,350.250,0.31\n"));
    }
};

QTEST_APPLESS_MAIN(ScanSimulatorTest)
#include "scan_simulator_test.moc"
