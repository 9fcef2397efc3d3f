#include "core/simulation/fit_scan.h"
#include "tests/core/calorimetry/scans.h"

#include <QtTest>

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::truthScan;
using vitrine::test::valueOf;

namespace {

Simulation slowlyCooled(double rate) {
    Simulation experiment;
    experiment.protocol = {760, {Ramp{-20.0 / 60, 320}, Ramp{rate, 860}}};
    // Away from the truth: T_g 596 K, H 59600 K, x 0.6, β 0.65.
    experiment.glass.law = modelFromTau(580, 100, 45000, 0.5, 0.5);
    experiment.conditions.glass = {300, 0.35, 1e-4};
    experiment.conditions.liquid = {596, 0.55, 0};
    return experiment;
}

Thermogram slowlyCooledScan(int rate) {
    return truthScan({"slowcool_20Kmin_" + std::to_string(rate) + "Kps.csv", static_cast<double>(rate)});
}

constexpr double truth[] = {596, 59600, 0.6, 0.65};

} // namespace

class FitScanDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void findsTheTruth_data() {
        QTest::addColumn<int>("rate");
        QTest::newRow("100 K/s") << 100;
        QTest::newRow("200 K/s") << 200;
        QTest::newRow("1000 K/s") << 1000;
    }
    void findsTheTruth() {
        QFETCH(int, rate);
        const Simulation experiment = slowlyCooled(rate);
        const Thermogram scan = slowlyCooledScan(rate);
        const ScanFit fit = valueOf(fitScan(scan, experiment, scanFitParameters(experiment)));
        qInfo("%d runs, rms %g, correlation length %g", fit.runs, fit.rms, fit.correlationLength);
        QVERIFY(fit.runs < 200);
        for (std::size_t j = 0; j < 4; ++j) {
            qInfo("%s = %g ± %g, truth %g", fit.parameters[j].name.c_str(), fit.parameters[j].value,
                  fit.errors[j], truth[j]);
            QVERIFY(near(fit.parameters[j].value, truth[j], 0.03 * truth[j]));
            QVERIFY(fit.ci95[j].contains(truth[j]));
        }
        QVERIFY(near(fit.parameters[4].value, 0.30, 0.002));
        QVERIFY(near(fit.parameters[6].value, 0.62, 0.005));
    }
};

VITRINE_DATA_TEST(FitScanDataTest)
#include "fit_scan_data_test.moc"
