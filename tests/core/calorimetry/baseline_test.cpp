#include "core/calorimetry/baseline_curve.h"
#include "core/calorimetry/peaks.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A curve y(T) from 300 to 800 K.
template<class Curve>
Thermogram scanOf(Curve curve, double spacing = 0.25) {
    Thermogram made{{}, {}, SignalKind::SpecificPower, 0.5, 0};
    for (double t = 300; t <= 800; t += spacing) {
        made.temperature.push_back(t);
        made.signal.push_back(curve(t));
    }
    return made;
}

double peakAt600(double t) {
    return 0.8 * MadeUp::gauss(t, 600, 8);
}

/// The part of that peak's area below a temperature.
double partBelow(double t) {
    return 0.5 * std::erfc((600 - t) / (8 * std::numbers::sqrt2));
}

PeakBaselineChoice anchored(BaselineKind kind, const std::vector<double>& temperatures) {
    PeakBaselineChoice baseline{kind, {}};
    for (const double t : temperatures)
        baseline.anchors.push_back({t, {}});
    return baseline;
}

constexpr BaselineKind everyKind[] = {BaselineKind::Straight, BaselineKind::Polyline, BaselineKind::Spline,
                                      BaselineKind::Sigmoid};

} // namespace

class BaselineTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyKindFindsAStraightGround() {
        const auto ground = [](double t) { return 0.4 + 3e-4 * (t - 300); };
        const Thermogram scan = scanOf([&](double t) { return ground(t) + peakAt600(t); });
        for (const BaselineKind kind : everyKind)
            for (const auto& anchors : {std::vector{540.0, 660.0}, {500.0, 540.0, 660.0, 700.0}}) {
                const PeakBaseline base = valueOf(baseCurveOf(scan, anchored(kind, anchors)));
                for (const double t : {450.0, 545.0, 600.0, 630.0, 750.0})
                    QVERIFY2(near(base(t), ground(t), 1e-6), qPrintable(QString::number(base(t) - ground(t))));
            }
    }

    void passesThroughItsAnchors() {
        const Thermogram scan = scanOf([](double t) { return 0.3 + 1e-3 * (t - 300) + peakAt600(t); });
        for (const BaselineKind kind : {BaselineKind::Polyline, BaselineKind::Spline, BaselineKind::Sigmoid}) {
            PeakBaselineChoice baseline = anchored(kind, {420, 500, 580, 690, 720});
            baseline.anchors[0].signal = 0.25;
            const PeakBaseline base = valueOf(baseCurveOf(scan, baseline));
            for (const BaselineAnchor& anchor : baseline.anchors)
                QVERIFY(near(base(anchor.temperature), levelOf(scan, anchor), 1e-9));
            QCOMPARE(levelOf(scan, baseline.anchors[0]), 0.25);
        }
    }

    void theSplineIsTheNaturalOne() {
        // Three anchors, the middle one higher by 1: S(x) = 1 − 1.5 x² + 0.5 |x|³ in units of the gap.
        PeakBaselineChoice baseline{BaselineKind::Spline, {{400, 0}, {500, 1}, {600, 0}}};
        const PeakBaseline base = valueOf(baseCurveOf(scanOf([](double) { return 0.0; }), baseline));
        for (const double x : {-0.75, -0.5, 0.25, 0.5})
            QVERIFY(near(base(500 + 100 * x), 1 - 1.5 * x * x + 0.5 * std::abs(x * x * x), 2e-4));
        QVERIFY(near(base.slopeAt(350), base.slopeAt(401), 1e-3)); // goes on straight
    }

    void theStraightOneIsTheLeastSquaresLine() {
        const PeakBaselineChoice baseline{BaselineKind::Straight, {{400, 0.0}, {500, 3.0}, {600, 0.0}}};
        const PeakBaseline base = valueOf(baseCurveOf(scanOf([](double) { return 0.0; }), baseline));
        for (const double t : {350.0, 500.0, 700.0})
            QVERIFY(near(base(t), 1, 1e-12));
    }

    void theSigmoidIsProportionalToTheAreaPassed() {
        const auto ground = [](double t) { return 0.2 + 0.3 * partBelow(t); };
        const Thermogram scan = scanOf([&](double t) { return ground(t) + peakAt600(t); });
        const PeakBaseline base = valueOf(baseCurveOf(scan, anchored(BaselineKind::Sigmoid, {540, 660})));
        for (const double t : {541.0, 580.0, 590.0, 600.0, 605.0, 620.0, 655.0})
            QVERIFY2(near(base(t), ground(t), 1e-4), qPrintable(QString::number(base(t) - ground(t))));
        const Peak peak = valueOf(peakWithin(scan, {540, 660}, PeakKind::Endotherm, base, nullptr));
        QVERIFY(near(peak.temperature.value, 600, 0.02));
        QVERIFY(near(peak.height.value, 0.8, 1e-3));
        QVERIFY(near(peak.area->value, 0.8 * 8 * std::sqrt(2 * std::numbers::pi) / 0.5, 1e-3));
    }

    void theSigmoidTakesTangents() {
        // From the slope 1e-3 to the slope −5e-4, both through 0.5 at 600 K.
        const auto low = [](double t) { return 0.5 + 1e-3 * (t - 600); };
        const auto high = [](double t) { return 0.5 - 5e-4 * (t - 600); };
        const auto ground = [&](double t) { return (1 - partBelow(t)) * low(t) + partBelow(t) * high(t); };
        const Thermogram scan = scanOf([&](double t) { return ground(t) + peakAt600(t); });
        for (const auto& anchors : {std::vector{555.0, 645.0}, {500.0, 555.0, 645.0, 700.0}}) {
            const PeakBaseline base = valueOf(baseCurveOf(scan, anchored(BaselineKind::Sigmoid, anchors)));
            for (const double t : {530.0, 580.0, 600.0, 610.0, 680.0})
                QVERIFY2(near(base(t), ground(t), 2e-3), qPrintable(QString::number(base(t) - ground(t))));
        }
    }

    void anExothermHasAnAreaToo() {
        const auto ground = [](double t) { return 0.2 + 0.3 * partBelow(t); };
        const Thermogram scan = scanOf([&](double t) { return ground(t) - peakAt600(t); });
        const PeakBaseline base = valueOf(baseCurveOf(scan, anchored(BaselineKind::Sigmoid, {540, 660})));
        QVERIFY(near(base(600), ground(600), 1e-4));
    }

    void theSigmoidCrossesTheGapOfThePeak() {
        const auto ground = [](double t) { return 0.2 + 0.3 * partBelow(t); };
        const Thermogram scan = scanOf([&](double t) { return ground(t) + peakAt600(t); });
        const PeakBaseline base = valueOf(baseCurveOf(scan, anchored(BaselineKind::Sigmoid, {320, 500, 550, 650, 700})));
        for (const double t : {450.0, 590.0, 600.0, 620.0, 690.0}) // the widest gap has no peak
            QVERIFY2(near(base(t), ground(t), 1e-3), qPrintable(QString::number(base(t) - ground(t))));
    }

    void withoutAreaTheSigmoidIsRefused() {
        const Thermogram scan = scanOf([](double t) { return 0.2 + 1e-3 * t; });
        const auto base = baseCurveOf(scan, anchored(BaselineKind::Sigmoid, {540, 660}));
        QVERIFY(!base && !english(base.error()).empty());
        const Thermogram odd = scanOf([](double t) { return (t - 600) * MadeUp::gauss(t, 600, 10); });
        QVERIFY(!baseCurveOf(odd, anchored(BaselineKind::Sigmoid, {540, 660})));
    }

    void refusesWhatGivesNoLine() {
        const Thermogram scan = scanOf(peakAt600);
        for (const BaselineKind kind : everyKind) {
            QVERIFY(!baseCurveOf(scan, anchored(kind, {})));
            QVERIFY(!baseCurveOf(scan, anchored(kind, {500})));
            QVERIFY(!baseCurveOf(scan, anchored(kind, {500, 500})));
            QVERIFY(!baseCurveOf({}, anchored(kind, {500, 600})));
        }
    }

    void theMedianPassesOverASpike() {
        Thermogram scan = scanOf([](double t) { return 2 + 1e-3 * t; });
        scan.signal[800] = 1e6;
        const double there = scan.temperature[800];
        for (const double t : {there - 0.1, there, there + 0.3})
            QVERIFY(near(localMedian(scan, t), 2 + 1e-3 * t, 1e-3));
        QVERIFY(near(localMedian(scan, 100), 2.3, 1e-9));
        QVERIFY(near(localMedian(scan, 900), 2.8, 1e-9));
        QCOMPARE(localMedian({}, 500), 0);
    }

    void aPeakStandsOnItsBaseLine() {
        const Thermogram scan = scanOf([](double t) { return 1 + 2e-3 * (t - 300) + peakAt600(t); });
        const PeakBaselineChoice flat{BaselineKind::Polyline, {{540, 1.0}, {660, 1.0}}};
        const Peak leaning =
            valueOf(peakWithin(scan, {560, 640}, PeakKind::Endotherm, valueOf(baseCurveOf(scan, flat)), nullptr));
        QVERIFY(leaning.temperature.value > 600.1); // a slope left under the peak moves its top
        const PeakBaseline base = valueOf(baseCurveOf(scan, anchored(BaselineKind::Polyline, {540, 660})));
        const auto found = findPeaks(scan, base, {540, 660});
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(near(found[0].temperature.value, 600, 0.01));
        QVERIFY(near(found[0].height.value, 0.8, 1e-3));
        QVERIFY(found[0].clear);
        QVERIFY(findPeaks(scan, base, {300, 540}).empty());
        QVERIFY(findPeaks(scan, base, {540, 541}).empty());
    }

    void aPeakOnTheClimbKeepsItsBranch() {
        const Thermogram scan = MadeUp{.bump = 0.6, .bumpAt = 625, .bumpWidth = 4}.scan();
        const GlassLiquidLines lines = valueOf(fitBaseLines(scan, madeUpWindows));
        const PeakBaseline base = valueOf(baseCurveOf(scan, anchored(BaselineKind::Polyline, {560, 660})));
        auto found = findPeaks(scan, base, {560, 660}, &lines);
        // Below the middle of the step the curve lies under a chord: an exotherm on that line.
        std::erase_if(found, [](const Peak& peak) { return peak.kind == PeakKind::Exotherm; });
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].branch, PeakBranch::Overshoot);
    }
};

QTEST_APPLESS_MAIN(BaselineTest)
#include "baseline_test.moc"
