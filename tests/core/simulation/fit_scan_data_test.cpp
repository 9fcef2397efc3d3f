#include "core/fit/statistics.h"
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

Thermogram slowlyCooledScan(int rate, double noise) {
    Thermogram scan =
        truthScan({"slowcool_20Kmin_" + std::to_string(rate) + "Kps.csv", static_cast<double>(rate)});
    Random random(7);
    for (double& value : scan.signal)
        value += noise * random.normal();
    return scan;
}

constexpr double truth[] = {596, 59600, 0.6, 0.65};

} // namespace

class FitScanDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void findsTheTruth_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<double>("noise"); // J/(g K), as in the example; none: what the files hold
        for (const int rate : {100, 200, 500, 1000}) {
            QTest::addRow("%d K/s", rate) << rate << 0.0;
            QTest::addRow("%d K/s, noise", rate) << rate << 0.002;
        }
    }
    void findsTheTruth() {
        QFETCH(int, rate);
        QFETCH(double, noise);
        const Simulation experiment = slowlyCooled(rate);
        const ScanFit fit =
            valueOf(fitScan(slowlyCooledScan(rate, noise), experiment, scanFitParameters(experiment)));
        qInfo("%d runs, rms %g, correlation length %g", fit.runs, fit.rms, fit.correlationLength);
        QVERIFY(fit.runs < 200);
        for (std::size_t j = 0; j < 4; ++j) {
            qInfo("%s = %g ± %g, truth %g", fit.parameters[j].name.c_str(), fit.parameters[j].value,
                  fit.errors[j], truth[j]);
            QVERIFY(near(fit.parameters[j].value, truth[j], 0.03 * truth[j]));
            // The files were made with another sum of exponentials and steps of 0.25 K: without noise that is
            // all there is to see, and it is no scatter.
            QVERIFY(noise == 0 || fit.ci95[j].contains(truth[j]));
        }
        QVERIFY(near(fit.parameters[4].value, 0.30, 0.002));
        QVERIFY(near(fit.parameters[6].value, 0.62, 0.005));
    }
};

VITRINE_DATA_TEST(FitScanDataTest)
#include "fit_scan_data_test.moc"
