#include "core/kinetics/relaxation_time.h"

#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const RelaxationTimeLaw& lawOf(const char* key) {
    return relaxationPreset(key)->law;
}

/// The temperature at which the law has reached `value`.
double temperatureOf(const RelaxationTimeLaw& law, double value) {
    double low = 400, high = 900;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (logRelaxationTime(law, middle) > std::log(value) ? low : high) = middle;
    }
    return low;
}

} // namespace

class RelaxationTimeTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void vit4HasItsKnownNumbers() {
        const RelaxationTimeLaw& vit4 = lawOf("vit4");
        const double tg = temperatureOf(vit4, 1e12);
        QVERIFY(near(tg, 595.6, 0.05));
        QVERIFY(near(fragilityAt(vit4, tg), 43.7, 0.05));
    }
    void aShiftOf38KelvinSlowsAsTabulated_data() {
        QTest::addColumn<double>("temperature");
        QTest::addColumn<double>("factor");
        for (const auto& [t, f] :
             {std::pair(596.0, 2212.0), {600.0, 1648.0}, {601.0, 1500.0}, {615.0, 627.0}, {634.0, 237.0}, {700.0, 29.0}})
            QTest::addRow("%g K", t) << t << f;
    }
    void aShiftOf38KelvinSlowsAsTabulated() {
        QFETCH(double, temperature);
        QFETCH(double, factor);
        const double slower = valueOf(slowdown(lawOf("vit4"), 38, temperature));
        QVERIFY(near(slower, factor, temperature == 601 ? 40 : 0.6));
    }
    void theSlopeIsTheDerivative() {
        for (const RelaxationPreset& preset : relaxationPresets())
            for (const double t : {560.0, 596.0, 700.0}) {
                const double step = 1e-3;
                const double slope = (logRelaxationTime(preset.law, t + step) - logRelaxationTime(preset.law, t - step)) /
                                     (1 / (t + step) - 1 / (t - step));
                QVERIFY(near(apparentEnergyOverR(preset.law, t) / slope, 1, 1e-5));
            }
    }
    void myegaAgreesWithItsOriginAtTg() {
        QVERIFY(near(logRelaxationTime(lawOf("vit4-myega"), 595.6), std::log(1e12), 1e-9));
        QVERIFY(near(fragilityAt(lawOf("vit4-myega"), 595.6), 43.7, 1e-9));
    }
    void refusesWhereTheLawHasDiverged() {
        for (const double t : {410.0, 409.0, 372.0, 38.0, 0.0, -1.0, std::numeric_limits<double>::quiet_NaN()})
            QVERIFY(!slowdown(lawOf("vit4"), 38, t));
        QVERIFY(slowdown(lawOf("vit4"), 38, 411));
        QVERIFY(near(valueOf(slowdown(lawOf("vit4"), 0, 600)), 1, 1e-12));
    }
    void everyPresetNamesItsSourceAndSaysIfItWasChecked() {
        for (const RelaxationPreset& preset : relaxationPresets())
            QVERIFY(preset.source.find("unverified") != std::string::npos);
        QVERIFY(!relaxationPreset("none"));
    }
};

QTEST_APPLESS_MAIN(RelaxationTimeTest)
#include "relaxation_time_test.moc"
