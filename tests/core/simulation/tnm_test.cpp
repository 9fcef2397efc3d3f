#include "core/simulation/relaxation/tnm.h"
#include "tests/support/support.h"

#include <QtTest>

using namespace vitrine;
using vitrine::test::near;

class TnmTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void relaxationTimeAtTheGlassTransition() {
        const TnmModel model = modelFromTau(596, 100, 59600, 0.6, 0.65);
        QVERIFY(near(logTau(model, 596, 596), std::log(100.0), 1e-12));
        QVERIFY(near(logTau(model, 606, 596) - logTau(model, 596, 596), 0.6 * 59600 * (1 / 606.0 - 1 / 596.0), 1e-12));
    }
    void shiftKeepsTheTimeAndTheSlope() {
        const TnmModel model = modelFromTau(596, 100, 59600, 0.6, 0.65), moved = shifted(model, 38);
        QVERIFY(near(logTau(moved, 634, 634), std::log(100.0), 1e-12));
        const auto slope = [](const TnmModel& m, double t) {
            return logTau(m, t + 0.01, t + 0.01) - logTau(m, t - 0.01, t - 0.01);
        };
        QVERIFY(near(slope(moved, 634), slope(model, 596), 1e-9));
        QVERIFY(near(glassTransitionOf(model), 596, 1e-9));
        QVERIFY(near(glassTransitionOf(moved), 634, 1e-9));
        QCOMPARE(shifted(model, 0).H, model.H);
    }
    void everyPresetIsValidAndSaysWhereItIsFrom() {
        QVERIFY(tnmPresets().size() >= 8);
        for (const TnmPreset& preset : tnmPresets()) {
            QVERIFY(validModel(preset.model));
            QVERIFY(!preset.source.empty());
            const double lnTau = logTau(preset.model, preset.glassTransition, preset.glassTransition);
            QVERIFY2(lnTau > 0 && lnTau < 15, preset.name.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TnmTest)
#include "tnm_test.moc"
