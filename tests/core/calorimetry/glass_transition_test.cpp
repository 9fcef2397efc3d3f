#include "core/calorimetry/glass_transition.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

GlassTransition transitionOf(const MadeUp& made, const TransitionOptions& options = {}) {
    return valueOf(glassTransition(made.scan(), madeUpWindows, options));
}

bool finite(const GlassTransition& t) {
    for (const double v : {t.onsetHalfStep.value, t.onsetInflection.value, t.midpointHalfStep.value, t.inflection.value,
                           t.endsetHalfStep.value, t.endsetInflection.value, t.step.value})
        if (!std::isfinite(v))
            return false;
    return true;
}

} // namespace

class GlassTransitionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void logisticStep() {
        const GlassTransition t = transitionOf({});
        QVERIFY(near(t.midpointHalfStep.value, 600, 0.01));
        QVERIFY(near(t.inflection.value, 600, 0.05));
        QVERIFY(near(t.onsetHalfStep.value, 592, 0.1));
        QVERIFY(near(t.onsetInflection.value, 592, 0.1));
        QVERIFY(near(t.endsetHalfStep.value, 608, 0.1));
        QVERIFY(near(t.endsetInflection.value, 608, 0.1));
        QVERIFY(near(t.step.value, 0.3, 1e-4));
    }

    void inflectionClimbsTheOvershoot() {
        const MadeUp made{.bump = 1, .bumpAt = 620, .bumpWidth = 4};
        const GlassTransition t = transitionOf(made);
        QVERIFY(near(t.inflection.value, 616, 0.3));
        QVERIFY(t.onsetInflection.value > t.onsetHalfStep.value + 4);
    }

    void aHighShadowIsPassedOver() {
        const MadeUp made{.secondBump = 0.25, .secondAt = 540, .secondWidth = 6};
        const GlassTransition t = transitionOf(made);
        QVERIFY(near(t.midpointHalfStep.value, 600, 0.05));
        QVERIFY(near(t.inflection.value, 600, 0.2));
    }

    void shiftInTemperatureShiftsEverything() {
        const GlassTransition a = transitionOf({.bump = 0.2});
        Thermogram moved = MadeUp{.bump = 0.2}.scan();
        for (double& t : moved.temperature)
            t += 100;
        const GlassTransition b = valueOf(glassTransition(moved, {{440, 600}, {800, 940}}));
        QVERIFY(near(b.onsetHalfStep.value - a.onsetHalfStep.value, 100, 1e-6));
        QVERIFY(near(b.onsetInflection.value - a.onsetInflection.value, 100, 1e-6));
        QVERIFY(near(b.endsetHalfStep.value - a.endsetHalfStep.value, 100, 1e-6));
        QVERIFY(near(b.inflection.value - a.inflection.value, 100, 1e-6));
    }

    void scaleAndSharedLineChangeNoHalfStepConstruction() {
        const GlassTransition a = transitionOf({.bump = 0.2});
        Thermogram changed = MadeUp{.bump = 0.2}.scan();
        for (std::size_t i = 0; i < changed.signal.size(); ++i)
            changed.signal[i] = 1e-6 * (changed.signal[i] - 5 + 3e-3 * changed.temperature[i]);
        const GlassTransition b = valueOf(glassTransition(changed, madeUpWindows));
        QVERIFY(near(b.onsetHalfStep.value, a.onsetHalfStep.value, 1e-6));
        QVERIFY(near(b.midpointHalfStep.value, a.midpointHalfStep.value, 1e-6));
        QVERIFY(near(b.endsetHalfStep.value, a.endsetHalfStep.value, 1e-6));
        QVERIFY(near(b.step.value, 1e-6 * a.step.value, 1e-13));
    }

    void noiseIsCarriedIntoTheErrors() {
        std::vector<double> midpoints, onsets, reportedMid, reportedOnset;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const GlassTransition t = transitionOf({.noise = 0.01, .seed = seed}, {.bootstraps = 60});
            midpoints.push_back(t.midpointHalfStep.value);
            onsets.push_back(t.onsetHalfStep.value);
            reportedMid.push_back(t.midpointHalfStep.error.value());
            reportedOnset.push_back(t.onsetHalfStep.error.value());
        }
        qInfo("midpoint %.4f scatter %.4f reported %.4f; onset %.3f scatter %.4f reported %.4f", mean(midpoints),
              standardDeviation(midpoints), mean(reportedMid), mean(onsets), standardDeviation(onsets), mean(reportedOnset));
        QVERIFY(near(mean(midpoints), 600, 0.15));
        QVERIFY(near(mean(reportedMid) / standardDeviation(midpoints), 1, 0.4));
        QVERIFY(near(mean(reportedOnset) / standardDeviation(onsets), 1, 0.4));
    }

    void strongNoiseStillFindsTheStep() {
        const GlassTransition t = transitionOf({.noise = 0.1});
        QVERIFY(near(t.midpointHalfStep.value, 600, 5));
    }

    void errorsAreAbsentUnlessAskedFor() {
        QVERIFY(!transitionOf({}).midpointHalfStep.error);
        QCOMPARE(transitionOf({.noise = 0.01}, {.bootstraps = 20}), transitionOf({.noise = 0.01}, {.bootstraps = 20}));
    }

    void refusesAStepDownwards() {
        const auto t = glassTransition(MadeUp{.step = -0.3}.scan(), madeUpWindows);
        QVERIFY(!t);
        QVERIFY(english(t.error()).find("above the glass line") != std::string::npos);
    }

    void refusesWhereTheCurveNeverCrosses() {
        const auto t = glassTransition(MadeUp{}.scan(), {{640, 660}, {700, 840}});
        QVERIFY(!t);
    }

    void refusesBadWindows() {
        const Thermogram scan = MadeUp{}.scan();
        for (const Windows& w :
             {Windows{{340, 720}, {700, 840}}, Windows{{500, 340}, {700, 840}}, Windows{{100, 200}, {700, 840}},
              Windows{{340, 500}, {900, 950}}, Windows{{340, 340.5}, {700, 840}}, Windows{{std::nan(""), 500}, {700, 840}}}) {
            QVERIFY(!glassTransition(scan, w));
            QVERIFY(!fitBaseLines(scan, w));
        }
    }

    void damagedScansNeverGiveNaN() {
        const std::vector<double> fiveT{300, 400, 500, 600, 700}, fiveY{1, 1, 1, 2, 2};
        QVERIFY(!glassTransition({fiveT, fiveY, SignalKind::Power, 0, 0}, {{300, 450}, {550, 700}}));
        Thermogram flat = MadeUp{}.scan();
        std::ranges::fill(flat.signal, 1.0);
        QVERIFY(!glassTransition(flat, madeUpWindows));
        QVERIFY(!glassTransition({}, madeUpWindows));
        for (const double scale : {1e90, 1e150, 1e300, 1e-90, 1e-300}) {
            Thermogram huge = MadeUp{.noise = 0.01}.scan();
            for (double& v : huge.signal)
                v *= scale;
            if (const auto t = glassTransition(huge, madeUpWindows, {.bootstraps = 5}))
                QVERIFY(finite(*t));
        }
    }

    void spikesDoNotCrash() {
        for (std::size_t at = 0; at < 2000; at += 97) {
            Thermogram spiked = MadeUp{}.scan();
            spiked.signal[at] += 1e6;
            if (const auto t = glassTransition(spiked, madeUpWindows, {.bootstraps = 3}))
                QVERIFY(finite(*t));
        }
    }
};

QTEST_APPLESS_MAIN(GlassTransitionTest)
#include "glass_transition_test.moc"
