#include "core/calorimetry/automatic_windows.h"
#include "core/calorimetry/fictive_temperature.h"
#include "core/calorimetry/glass_transition.h"
#include "core/calorimetry/liquid_stretch.h"
#include "core/calorimetry/step_check.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// One to three bumps of up to 0.08 and of standard deviations of 15 to 60 K on a line that bends, W/g with noise.
Thermogram drift(std::uint64_t seed) {
    Random random(seed);
    const auto between = [&](double low, double high) { return low + (high - low) * random.uniform(); };
    Thermogram made{{}, {}, SignalKind::SpecificPower, 10.0 / 60, 0};
    struct Bump {
        double height, at, width;
    };
    std::vector<Bump> bumps(1 + seed % 3);
    for (Bump& bump : bumps)
        bump = {between(-0.08, 0.08), between(320, 880), between(15, 60)};
    const double bend = between(-3e-7, 3e-7);
    for (double t = 300; t < 900; t += 0.5) {
        double y = 0.25 + 3e-4 * (t - 300) + bend * (t - 600) * (t - 600) + 0.001 * random.normal();
        for (const Bump& bump : bumps)
            y += bump.height * MadeUp::gauss(t, bump.at, bump.width);
        made.temperature.push_back(t);
        made.signal.push_back(y);
    }
    return made;
}

} // namespace

class AutomaticWindowsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void plainStep() {
        for (const MadeUp& made :
             {MadeUp{}, MadeUp{.noise = 0.01}, MadeUp{.bump = 0.2}, MadeUp{.w = 8, .stepSlope = -4e-4, .noise = 0.003}}) {
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
        for (const MadeUp& made : {MadeUp{.step = 0}, MadeUp{.step = -0.3}, MadeUp{.step = 0, .noise = 0.01},
                                   MadeUp{.step = 0, .bump = 2, .bumpWidth = 20}, MadeUp{.step = 0, .bump = -2, .bumpWidth = 20},
                                   MadeUp{.step = 0.01, .noise = 0.05}}) {
            const auto w = automaticWindows(made.scan());
            QVERIFY(!w);
            QVERIFY(english(w.error()).find("by hand") != std::string::npos);
        }
    }

    /// Base lines with broad bumps and a bend, and no glass transition: of two hundred of them four may be taken for one.
    void driftsHaveNoGlassTransition() {
        int taken = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed)
            taken += automaticWindows(drift(seed)).has_value();
        QVERIFY2(taken <= 4, qPrintable(QString::number(taken)));
    }

    /// The sinking flank of an overshoot that an exotherm cuts off, which curves, is no liquid.
    void aFlankIsNoLiquid() {
        for (const double depth : {2.0, 4.0})
            for (const double cut : {630.0, 632.0, 634.0}) {
                const MadeUp made{.from = 530,
                                  .to = 690,
                                  .spacing = 0.2,
                                  .noise = 0.003,
                                  .bump = 0.2,
                                  .bumpAt = 612,
                                  .bumpWidth = 9,
                                  .secondBump = -depth,
                                  .secondAt = cut + 8,
                                  .secondWidth = 3};
                const Thermogram scan = made.scan();
                const auto windows = automaticWindows(scan);
                const auto found =
                    windows ? glassTransition(scan, *windows, {.bootstraps = 100}) : std::unexpected(windows.error());
                QVERIFY(!found || near(found->midpointHalfStep.value, 600, 3));
            }
    }

    /// An endotherm whose base line is higher behind it is a decomposition, though its lines enclose a step.
    void aStepGreaterThanThatOfAnyGlassIsRefused() {
        for (const double step : {0.05, 0.5, 1.0, 1.6, 4.8, 9.0}) {
            MadeUp made{.w = 7, .step = step, .noise = 0.01 * step, .bump = 2.5 * step, .bumpAt = 615, .bumpWidth = 12};
            Thermogram scan = made.scan();
            QCOMPARE(automaticWindows(scan).has_value(), step < 1.5);
            for (double& value : scan.signal)
                value *= scan.heatingRate;
            scan.kind = SignalKind::SpecificPower;
            QCOMPARE(automaticWindows(scan).has_value(), step < 1.5);
            scan.heatingRate = 0; // the step of the heat capacity is not known
            QVERIFY(automaticWindows(scan).has_value());
        }
    }

    void theRefusalOfAGreatStepNamesIt() {
        const auto windows = automaticWindows(MadeUp{.step = 5}.scan());
        QVERIFY(!windows);
        QVERIFY2(english(windows.error()).find("J/(g K)") != std::string::npos, english(windows.error()).c_str());
    }

    void anOvershootLargerThanThatOfAnyGlassIsDoubted() {
        for (const double height : {0.0, 1.0, 3.0, 20.0, 60.0}) {
            const MadeUp made{.bump = 0.3 * height, .bumpAt = 625};
            const Thermogram scan = made.scan();
            const GlassLiquidLines lines = valueOf(fitBaseLines(scan, madeUpWindows));
            const GlassTransition found = valueOf(glassTransition(scan, madeUpWindows));
            const double kelvins = height * 4 * std::sqrt(2 * std::acos(-1.0));
            QCOMPARE(overshootTooGreat(scan, madeUpWindows, lines, found).has_value(), kelvins > 0.15 * 600);
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
