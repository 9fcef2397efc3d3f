#include "core/calorimetry/fictive_temperature.h"
#include "core/calorimetry/glass_transition.h"
#include "core/calorimetry/peaks.h"
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
        qInfo("%s: onset %.2f (%.1f) %.2f (%.1f) mid %.2f (%.1f) infl %.2f (%.1f) end %.2f (%.1f)",
              row.file.c_str(), t.onsetHalfStep.value, row.onsetHalfStep, t.onsetInflection.value,
              row.onsetInflection, t.midpointHalfStep.value, row.midpoint, t.inflection.value, row.inflection,
              t.endsetHalfStep.value, row.endset);
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
        qInfo("%s: Tf %.3f (%.1f)", row.file.c_str(), tf.value.value, row.fictive);
        QVERIFY(near(tf.value.value, row.fictive, 0.3));
    }

    void peaks_data() { addTruthRows(); }
    void peaks() {
        QFETCH(TruthRow, row);
        const Thermogram scan = truthScan(row);
        const std::vector<Peak> peaks = findPeaks(scan, valueOf(fitBaseLines(scan, given)));
        for (const Peak& p : peaks)
            qInfo("%s: T_p %.3f +- %.3f (%.1f) h %.4f area %.3f onset %.2f width %.2f prom %.3f noise %.2e "
                  "limits %.1f %.1f branch %d kind %d",
                  row.file.c_str(), p.temperature.value, p.temperature.error.value_or(-1), row.top,
                  p.height.value, p.area ? p.area->value : -1, p.onset.value_or(-1), p.width.value_or(-1),
                  p.prominence, p.noise, p.limits.low, p.limits.high, int(p.branch), int(p.kind));
        QCOMPARE(peaks.size(), std::size_t(1));
        QVERIFY(near(peaks[0].temperature.value, row.top, 0.5));
        QCOMPARE(peaks[0].branch, PeakBranch::Overshoot);
    }
};

VITRINE_DATA_TEST(TruthDataTest)
#include "truth_data_test.moc"
