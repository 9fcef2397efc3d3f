#include "core/calorimetry/fictive_temperature.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

double fictive(const MadeUp& made) {
    return valueOf(fictiveTemperature(made.scan(), madeUpWindows)).value.value;
}

/// D = `atUpper` at 800 K and grows by `growth` per kelvin.
GlassLiquidLines linesWith(double atUpper, double growth) {
    GlassLiquidLines lines;
    lines.glass = {400, 1, 0};
    lines.liquid = {800, 1 + atUpper, growth};
    return lines;
}

bool says(const Result<double>& result, const char* words) {
    return !result && english(result.error()).find(words) != std::string::npos;
}

} // namespace

class FictiveTemperatureTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void stepOfConstantHeight() {
        QVERIFY(near(fictive({}), 600, 1e-3));
        QVERIFY(near(fictive({.w = 10}), 600, 1e-2));
    }

    void overshootLowersItByItsArea() {
        const double area = 0.5 * 4 * std::sqrt(2 * std::numbers::pi);
        QVERIFY(near(fictive({.bump = 0.5}), 600 - area / 0.3, 1e-2));
    }

    void convergingLines() {
        const MadeUp made{.stepSlope = -4e-4};
        const FictiveTemperature tf = valueOf(fictiveTemperature(made.scan(), madeUpWindows));
        const GlassLiquidLines lines = valueOf(fitBaseLines(made.scan(), madeUpWindows));
        const double upper = tf.limits.high, middle = 0.5 * (upper + tf.value.value);
        QVERIFY(near((lines.liquid(middle) - lines.glass(middle)) * (upper - tf.value.value), tf.area, 1e-9 * tf.area));
    }

    void enthalpyFormAgrees() {
        for (const MadeUp& made : {MadeUp{}, MadeUp{.bump = 0.7}, MadeUp{.stepSlope = -4e-4, .bump = 0.3},
                                   MadeUp{.stepSlope = 5e-4}, MadeUp{.noise = 0.01}, MadeUp{.secondBump = -0.02}}) {
            const Thermogram scan = made.scan();
            const double byArea = valueOf(fictiveTemperature(scan, madeUpWindows)).value.value;
            QVERIFY(near(valueOf(fictiveTemperatureByEnthalpy(scan, madeUpWindows)), byArea, 1e-9 * byArea));
        }
    }

    void enthalpyCurvesMeetAtTf() {
        const Thermogram scan = MadeUp{.bump = 0.3}.scan();
        const EnthalpyCurves h = valueOf(enthalpyCurves(scan, madeUpWindows));
        QCOMPARE(h.temperature.size(), h.measured.size());
        QVERIFY(near(h.measured.back(), 0, 1e-9));
        QVERIFY(near(h.measured.front(), h.glass.front(), 1e-9));
        const double tf = valueOf(fictiveTemperature(scan, madeUpWindows)).value.value;
        for (std::size_t i = 0; i < h.temperature.size(); ++i)
            QCOMPARE(h.glass[i]<h.liquid[i], h.temperature[i]> tf);
    }

    void scaleAndCommonLineLeaveIt() {
        Thermogram changed = MadeUp{.stepSlope = -2e-4, .bump = 0.3}.scan();
        const double before = valueOf(fictiveTemperature(changed, madeUpWindows)).value.value;
        for (std::size_t i = 0; i < changed.signal.size(); ++i)
            changed.signal[i] = 250 * (changed.signal[i] + 7 - 1e-2 * changed.temperature[i]);
        QVERIFY(near(valueOf(fictiveTemperature(changed, madeUpWindows)).value.value, before, 1e-7));
    }

    void tiltWithLinesHeldDoesNotCancel() {
        const Thermogram scan = MadeUp{}.scan();
        const Line held = valueOf(fitBaseLines(scan, madeUpWindows)).glass;
        Thermogram tilted = scan;
        for (std::size_t i = 0; i < tilted.signal.size(); ++i)
            tilted.signal[i] += 1e-4 * (tilted.temperature[i] - 420);
        const double tf = valueOf(fictiveTemperature(tilted, madeUpWindows, held)).value.value;
        QVERIFY(near(tf, 600 - 1.3 / 0.3177, 0.3)); // ∫ of the tilt from T1 to 600 K, over the step
    }

    void shiftShiftsIt() {
        Thermogram moved = MadeUp{.bump = 0.3}.scan();
        for (double& t : moved.temperature)
            t += 50;
        const double tf = valueOf(fictiveTemperature(moved, {{390, 550}, {750, 890}})).value.value;
        QVERIFY(near(tf - 50, fictive({.bump = 0.3}), 1e-7));
    }

    void partialIntervalsCount() {
        const Thermogram scan = MadeUp{.spacing = 7.3}.scan();
        const double a = valueOf(fictiveTemperature(scan, {{340, 500}, {700, 840}})).area;
        const double b = valueOf(fictiveTemperature(scan, {{340, 500}, {700, 841}})).area;
        QVERIFY(near(b - a, 0.3, 1e-6));
    }

    void hyperquenchedNeedsTheReferencesGlassLine() {
        const MadeUp relaxed{}, quenched{.secondBump = -0.08, .secondAt = 470, .secondWidth = 35};
        const Thermogram scan = quenched.scan(), reference = relaxed.scan();
        const double expected = 600 + 0.08 * 35 * std::sqrt(2 * std::numbers::pi) / 0.3;
        const Line glass = valueOf(fitBaseLines(reference, madeUpWindows)).glass;
        const double shared = valueOf(fictiveTemperature(scan, madeUpWindows, glass)).value.value;
        const double byDifference =
            valueOf(fictiveTemperatureByDifference(scan, reference, madeUpWindows, fictive(relaxed))).value.value;
        QVERIFY(near(shared, expected, 0.3));
        QVERIFY(near(byDifference, expected, 0.3));
        QVERIFY(near(shared, byDifference, 0.02));
        const auto own = fictiveTemperature(scan, madeUpWindows);
        QVERIFY(!own || std::abs(own->value.value - expected) > 3);
    }

    void differenceFormPerGram() {
        Thermogram scan = MadeUp{.bump = 0.4}.scan(), reference = MadeUp{}.scan();
        const double expected = valueOf(fictiveTemperatureByDifference(scan, reference, madeUpWindows, 600)).value.value;
        for (auto [one, rate, mass] : {std::tuple(&scan, 100.0, 1e-6), std::tuple(&reference, 100.0, 3e-6)}) {
            one->kind = SignalKind::Power;
            one->heatingRate = rate;
            one->mass = mass;
            for (double& v : one->signal)
                v *= rate * mass;
        }
        QVERIFY(near(valueOf(fictiveTemperatureByDifference(scan, reference, madeUpWindows, 600)).value.value, expected, 1e-8));
        scan.mass = 0;
        QVERIFY(!fictiveTemperatureByDifference(scan, reference, madeUpWindows, 600));
        scan.kind = SignalKind::SpecificPower;
        QVERIFY(!fictiveTemperatureByDifference(scan, reference, madeUpWindows, 600));
        QVERIFY(!fictiveTemperatureByDifference({}, reference, madeUpWindows, 600));
        QVERIFY(!fictiveTemperatureByDifference(MadeUp{.from = 650}.scan(), MadeUp{}.scan(), madeUpWindows, 600));
    }

    void closedForm() {
        QVERIFY(near(valueOf(fictiveTemperatureFromArea(linesWith(0.5, 0), 50, 800)), 700, 1e-10));
        const double grown = valueOf(fictiveTemperatureFromArea(linesWith(0.5, 1e-3), 30, 800));
        QVERIFY(near(0.5 * (800 - grown) - 0.5e-3 * (800 - grown) * (800 - grown), 30, 1e-10));
        const double nearlyParallel = valueOf(fictiveTemperatureFromArea(linesWith(0.5, 1e-16), 50, 800));
        QVERIFY(near(nearlyParallel, 700, 1e-8));
        QCOMPARE(valueOf(fictiveTemperatureFromArea(linesWith(0.5, 1e-3), 0, 800)), 800.0);
    }

    void everyRefusalHasItsWords() {
        QVERIFY(says(fictiveTemperatureFromArea(linesWith(-0.1, 0), 10, 800), "does not lie above"));
        QVERIFY(says(fictiveTemperatureFromArea(linesWith(0, 0), 10, 800), "does not lie above"));
        QVERIFY(says(fictiveTemperatureFromArea(linesWith(0.5, 0), -10, 800), "negative"));
        QVERIFY(says(fictiveTemperatureFromArea(linesWith(0.5, -1e-2), -100, 800), "negative"));
        QVERIFY(says(fictiveTemperatureFromArea(linesWith(0.5, 1e-3), 126, 800), "no fictive temperature exists"));
        QVERIFY(says(fictiveTemperatureFromArea(linesWith(0.5, 1e-3), 125, 800), "crossing of the two lines"));
        QVERIFY(says(fictiveTemperatureFromArea(linesWith(0.5, 0), 500, 800), "below absolute zero"));
        QVERIFY(says(fictiveTemperatureFromArea(linesWith(0.5, 0), std::nan(""), 800), "not a number"));
        QVERIFY(says(fictiveTemperatureFromArea(linesWith(1e200, 0), 1, 800), "not a number"));
    }

    void spreadOverNoiseAndWindows() {
        const Thermogram scan = MadeUp{.noise = 0.01}.scan();
        const FictiveTemperature tf = valueOf(fictiveTemperatureWithSpread(scan, madeUpWindows));
        QVERIFY(tf.noiseError && tf.windowSpread && tf.value.error);
        QVERIFY(near(*tf.value.error, std::hypot(*tf.noiseError, *tf.windowSpread), 1e-12));
        QCOMPARE(tf.value.value, valueOf(fictiveTemperature(scan, madeUpWindows)).value.value);
        QCOMPARE(tf, valueOf(fictiveTemperatureWithSpread(scan, madeUpWindows)));
    }

    /// "The standard deviation of T_f over 36 pairs of windows: … as it is, with both ends moved inwards by 15 % of its width,
    /// and with one end by 15 % or by 30 %."
    void theSpreadOverWindowsIsTheOneDescribed() {
        const Thermogram scan = MadeUp{.stepSlope = -4e-4, .noise = 0.01, .secondBump = -0.01}.scan();
        const auto variants = [](const Interval& window) {
            std::vector<Interval> all;
            for (const auto& [low, high] :
                 std::vector<std::pair<double, double>>{{0, 0}, {.15, 0}, {0, .15}, {.15, .15}, {.30, 0}, {0, .30}})
                all.push_back({window.low + low * window.width(), window.high - high * window.width()});
            return all;
        };
        std::vector<double> values;
        for (const Interval& glass : variants(madeUpWindows.glass))
            for (const Interval& liquid : variants(madeUpWindows.liquid))
                values.push_back(valueOf(fictiveTemperature(scan, {glass, liquid})).value.value);
        QCOMPARE(values.size(), std::size_t(36));
        const auto tf = valueOf(fictiveTemperatureWithSpread(scan, madeUpWindows));
        QVERIFY(near(*tf.windowSpread / standardDeviation(values), 1, 1e-6));
    }

    void noiseErrorIsThatOfRepeatedScans() {
        std::vector<double> values, reported;
        for (std::uint64_t seed = 1; seed <= 80; ++seed) {
            const Thermogram scan = MadeUp{.noise = 0.01, .seed = seed}.scan();
            const FictiveTemperature tf = valueOf(fictiveTemperatureWithSpread(scan, madeUpWindows, {.bootstraps = 60}));
            values.push_back(tf.value.value);
            reported.push_back(*tf.noiseError);
        }
        qInfo("Tf %.3f scatter %.3f reported %.3f", mean(values), standardDeviation(values), mean(reported));
        QVERIFY(near(mean(values), 600, 0.3));
        QVERIFY(near(mean(reported) / standardDeviation(values), 1, 0.3));
    }

    void withoutEnsembleThereIsNoError() {
        const FictiveTemperature tf =
            valueOf(fictiveTemperatureWithSpread(MadeUp{}.scan(), madeUpWindows, {.bootstraps = 0, .shift = 0}));
        QVERIFY(!tf.value.error && !tf.noiseError && !tf.windowSpread);
    }

    void damagedScans() {
        QVERIFY(!fictiveTemperature({}, madeUpWindows));
        QVERIFY(!fictiveTemperatureByEnthalpy({}, madeUpWindows));
        QVERIFY(!enthalpyCurves({}, madeUpWindows));
        Thermogram flat = MadeUp{}.scan();
        std::ranges::fill(flat.signal, 2.0);
        QVERIFY(!fictiveTemperature(flat, madeUpWindows));
        QVERIFY(!fictiveTemperatureByEnthalpy(flat, madeUpWindows));
    }
};

QTEST_APPLESS_MAIN(FictiveTemperatureTest)
#include "fictive_temperature_test.moc"
