#include "core/calorimetry/fictive_temperature.h"
#include "core/calorimetry/glass_transition.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class AutomaticWindowsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void plainStep() {
        for (const MadeUp& made : {MadeUp{}, MadeUp{.noise = 0.01}, MadeUp{.bump = 0.2},
                                   MadeUp{.w = 8, .stepSlope = -4e-4, .noise = 0.003}}) {
            const Thermogram scan = made.scan();
            const Windows w = valueOf(automaticWindows(scan));
            QVERIFY(w.glass.high < 590 && w.liquid.low > 610);
            QVERIFY(near(valueOf(glassTransition(scan, w)).midpointHalfStep.value, 600, 1.5));
        }
    }

    void hugeOvershoot() {
        const MadeUp made{.bump = 6, .bumpAt = 640, .bumpWidth = 3};
        const Thermogram scan = made.scan();
        const Windows w = valueOf(automaticWindows(scan));
        const double expected = valueOf(fictiveTemperature(scan, madeUpWindows)).value.value;
        QVERIFY(near(valueOf(fictiveTemperature(scan, w)).value.value, expected, 2));
    }

    void avoidTheStartUp() {
        Thermogram scan = MadeUp{}.scan();
        for (std::size_t i = 0; i < scan.signal.size(); ++i)
            scan.signal[i] -= std::exp(-(scan.temperature[i] - 320) / 5);
        const Windows w = valueOf(automaticWindows(scan));
        QVERIFY(w.glass.low > 335);
        QVERIFY(near(valueOf(fictiveTemperature(scan, w)).value.value, 600, 2));
    }

    void stopBeforeCrystallisation() {
        const MadeUp made{.bump = -3, .bumpAt = 720, .bumpWidth = 6};
        const Windows w = valueOf(automaticWindows(made.scan()));
        QVERIFY(w.glass.high < 595 && w.liquid.low > 605 && w.liquid.high < 710);
        QVERIFY(near(valueOf(glassTransition(made.scan(), w)).midpointHalfStep.value, 600, 2));
    }

    void followShiftAndScale() {
        const Thermogram scan = MadeUp{.noise = 0.005}.scan();
        const Windows a = valueOf(automaticWindows(scan));
        Thermogram changed = scan;
        for (std::size_t i = 0; i < scan.signal.size(); ++i)
            changed.signal[i] = 1e-6 * (scan.signal[i] + 100);
        const Windows b = valueOf(automaticWindows(changed));
        QVERIFY(near(b.glass.high, a.glass.high, 1e-6) && near(b.liquid.low, a.liquid.low, 1e-6));
    }

    void refuseWithoutAStep() {
        for (const MadeUp& made :
             {MadeUp{.step = 0}, MadeUp{.step = -0.3}, MadeUp{.step = 0, .noise = 0.01},
              MadeUp{.step = 0, .bump = 2, .bumpWidth = 20}, MadeUp{.step = 0, .bump = -2, .bumpWidth = 20},
              MadeUp{.step = 0.01, .noise = 0.05}}) {
            const auto w = automaticWindows(made.scan());
            QVERIFY(!w);
            QVERIFY(english(w.error()).find("by hand") != std::string::npos);
        }
    }

    void damagedScans() {
        QVERIFY(!automaticWindows({}));
        const std::vector<double> t{1, 2, 3, 4, 5}, y{0, 0, 1, 2, 2};
        QVERIFY(!automaticWindows({t, y, SignalKind::Power, 0, 0}));
        for (const double scale : {1e90, 1e300, 1e-300}) {
            Thermogram huge = MadeUp{}.scan();
            for (double& v : huge.signal)
                v *= scale;
            if (const auto w = automaticWindows(huge))
                QVERIFY(std::isfinite(w->glass.low) && std::isfinite(w->liquid.high));
        }
    }
};

QTEST_APPLESS_MAIN(AutomaticWindowsTest)
#include "automatic_windows_test.moc"
