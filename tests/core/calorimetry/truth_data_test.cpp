#include "core/calorimetry/automatic_windows.h"
#include "core/calorimetry/fictive_temperature.h"
#include "core/calorimetry/glass_transition.h"
#include "core/calorimetry/peaks.h"
#include "core/calorimetry/step_check.h"
#include "core/fit/statistics.h"
#include "tests/core/calorimetry/scans.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {
constexpr Windows given{{340, 520}, {760, 845}};
}

class TruthDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void constructions_data() { addTruthRows(); }
    void constructions() {
        QFETCH(TruthRow, row);
        const Thermogram scan = truthScan(row);
        const GlassTransition t = valueOf(glassTransition(scan, given));
        QVERIFY(near(t.onsetHalfStep.value, row.onsetHalfStep, 0.5));
        QVERIFY(near(t.midpointHalfStep.value, row.midpoint, 0.5));
        QVERIFY(near(t.endsetHalfStep.value, row.endset, 0.5));
        QVERIFY(near(t.onsetInflection.value, row.onsetInflection, 1));
        QVERIFY(near(t.inflection.value, row.inflection, 1));
    }

    void fictiveTemperatures_data() { addTruthRows(); }
    void fictiveTemperatures() {
        QFETCH(TruthRow, row);
        const FictiveTemperature tf = valueOf(fictiveTemperature(truthScan(row), given));
        QVERIFY(near(tf.value.value, row.fictive, 0.3));
    }

    void automaticWindowsAgree_data() { addTruthRows(); }
    void automaticWindowsAgree() {
        QFETCH(TruthRow, row);
        const Thermogram scan = truthScan(row);
        const Windows windows = valueOf(automaticWindows(scan));
        const GlassTransition t = valueOf(glassTransition(scan, windows));
        QVERIFY(near(valueOf(fictiveTemperature(scan, windows)).value.value, row.fictive, 2));
        GlassLiquidLines lines = valueOf(fitBaseLines(scan, windows));
        addWindowChoice(lines, scan, windows);
        QVERIFY(stepDoubts(scan, windows, lines, valueOf(findTransitionRange(scan, lines, 0))).empty());
        QVERIFY(near(t.midpointHalfStep.value, row.midpoint, 1));
        QVERIFY(near(t.onsetHalfStep.value, row.onsetHalfStep, 1));
        QVERIFY(near(t.inflection.value, row.inflection, 1));
        const auto peaks = findPeaks(scan, valueOf(fitBaseLines(scan, windows)));
        QCOMPARE(peaks.size(), std::size_t(1));
        QVERIFY(near(peaks[0].temperature.value, row.top, 0.5));
    }

    void theErrorOfNoiseIsTheScatterOfNoisyScans() {
        const TruthRow row = truthTable().front();
        const Thermogram clean = truthScan(row);
        std::vector<double> found;
        double claimed = 0;
        for (std::uint64_t trial = 0; trial < 100; ++trial) {
            Thermogram scan = clean;
            Random random(100 + trial);
            for (double& v : scan.signal)
                v += 0.005 * random.normal();
            const auto tf = valueOf(fictiveTemperatureWithSpread(scan, given));
            found.push_back(tf.value.value);
            claimed += *tf.noiseError / 100;
        }
        const double scatter = standardDeviation(found);
        QVERIFY2(near(claimed / scatter, 1, 0.2), qPrintable(QStringLiteral("%1 / %2").arg(claimed).arg(scatter)));
    }

    void noisyScansStayNear_data() { addTruthRows(); }
    void noisyScansStayNear() {
        QFETCH(TruthRow, row);
        Thermogram scan = truthScan(row);
        Random random(4);
        for (double& v : scan.signal)
            v += 0.005 * random.normal();
        const auto withErrors = valueOf(fictiveTemperatureWithSpread(scan, given));
        QVERIFY(near(withErrors.value.value, row.fictive, 4 * *withErrors.value.error + 0.3));
        const GlassTransition t = valueOf(glassTransition(scan, given, {.bootstraps = 100}));
        QVERIFY(near(t.midpointHalfStep.value, row.midpoint, 4 * *t.midpointHalfStep.error + 0.3));
        QVERIFY(near(t.inflection.value, row.inflection, 4 * *t.inflection.error + 0.5));
        const auto peaks = findPeaks(scan, valueOf(fitBaseLines(scan, given)));
        QCOMPARE(peaks.size(), std::size_t(1));
        QVERIFY(near(peaks[0].temperature.value, row.top, 4 * *peaks[0].temperature.error + 0.3));
    }

    void twoOnsetsLieApart() {
        for (const TruthRow& row : truthTable())
            if (row.file == "slowcool_20Kmin_200Kps.csv") {
                const GlassTransition t = valueOf(glassTransition(truthScan(row), given));
                QVERIFY(near(t.onsetInflection.value - t.onsetHalfStep.value, 24.2, 0.5));
            }
    }

    void enthalpyFormAgrees_data() { addTruthRows(); }
    void enthalpyFormAgrees() {
        QFETCH(TruthRow, row);
        const Thermogram scan = truthScan(row);
        const double byArea = valueOf(fictiveTemperature(scan, given)).value.value;
        QVERIFY(near(valueOf(fictiveTemperatureByEnthalpy(scan, given)), byArea, 1e-9 * byArea));
    }

    void peaks_data() { addTruthRows(); }
    void peaks() {
        QFETCH(TruthRow, row);
        const Thermogram scan = truthScan(row);
        const std::vector<Peak> peaks = findPeaks(scan, valueOf(fitBaseLines(scan, given)));
        QCOMPARE(peaks.size(), std::size_t(1));
        QVERIFY(near(peaks[0].temperature.value, row.top, 0.5));
        QCOMPARE(peaks[0].branch, PeakBranch::Overshoot);
    }
};

VITRINE_DATA_TEST(TruthDataTest)
#include "truth_data_test.moc"
