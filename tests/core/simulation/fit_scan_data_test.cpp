#include "core/fit/statistics.h"
#include "core/simulation/simulator/fit_scan.h"
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

Thermogram slowlyCooledScan(int rate, double noise, std::uint64_t seed) {
    Thermogram scan = truthScan({"slowcool_20Kmin_" + std::to_string(rate) + "Kps.csv", static_cast<double>(rate)});
    Random random(seed);
    for (double& value : scan.signal)
        value += noise * random.normal();
    return scan;
}

ScanFit fitted(int rate, const Thermogram& scan) {
    const Simulation start = slowlyCooled(rate);
    return valueOf(fitScan(scan, start, scanFitParameters(start)));
}

constexpr int rates[] = {100, 200, 500, 1000};
constexpr double truth[] = {596, 59600, 0.6, 0.65};

} // namespace

class FitScanDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void findsTheTruth_data() {
        QTest::addColumn<int>("rate");
        for (const int rate : rates)
            QTest::addRow("%d K/s", rate) << rate;
    }
    void findsTheTruth() {
        QFETCH(int, rate);
        const ScanFit fit = fitted(rate, slowlyCooledScan(rate, 0, 0));
        QVERIFY(fit.runs < 200);
        for (std::size_t j = 0; j < std::size(truth); ++j)
            QVERIFY(near(fit.parameters[j].value, truth[j], 0.03 * truth[j]));
        QVERIFY(near(fit.parameters[4].value, 0.30, 0.002));
        QVERIFY(near(fit.parameters[6].value, 0.62, 0.005));
    }
    /// Where noise is larger than what the makers of the files did otherwise than the solver (which is no scatter, and
    /// outweighs noise of 0.002), 95 % of the intervals of H, x and β hold the truth: fewer than 48 of sixty, which hang
    /// together by threes, come about less than once in a hundred times.
    void intervalsHoldTheTruth() {
        std::size_t held = 0;
        for (const int rate : rates)
            for (std::uint64_t seed = 1; seed <= 5; ++seed) {
                const ScanFit fit = fitted(rate, slowlyCooledScan(rate, 0.005, seed));
                QVERIFY(fit.runs < 200);
                for (std::size_t j = 1; j < std::size(truth); ++j) {
                    QVERIFY(near(fit.parameters[j].value, truth[j], 0.03 * truth[j]));
                    held += fit.ci95[j].contains(truth[j]);
                }
            }
        QVERIFY2(held >= 48, qPrintable(QString::number(held)));
    }
};

VITRINE_DATA_TEST(FitScanDataTest)
#include "fit_scan_data_test.moc"
