#include "core/calorimetry/peaks.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

std::vector<Peak> peaksOf(const MadeUp& made) {
    const Thermogram scan = made.scan();
    return findPeaks(scan, valueOf(fitBaseLines(scan, madeUpWindows)));
}

/// Two Gaussian peaks on a sloping line, no transition.
Thermogram melting(double noise, double spacing = 0.5, double secondHeight = -0.4) {
    Thermogram made{{}, {}, SignalKind::SpecificPower, 0.5, 0};
    Random random(5);
    for (double t = 300; t <= 800; t += spacing) {
        made.temperature.push_back(t);
        made.signal.push_back(1 + 1e-4 * t + MadeUp::gauss(t, 600, 8) + secondHeight * MadeUp::gauss(t, 450, 5) +
                              noise * random.normal());
    }
    return made;
}

const double gaussArea = std::sqrt(2 * std::numbers::pi);
const double gaussWidth = 2 * std::sqrt(2 * std::log(2.0));

} // namespace

class PeaksTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void stepAloneHasNoPeak() {
        QVERIFY(peaksOf({}).empty());
        QVERIFY(peaksOf({.w = 12}).empty());
        QVERIFY(peaksOf({.noise = 0.01}).empty());
        QVERIFY(peaksOf({.spacing = 0.02, .noise = 0.01}).empty());
        QVERIFY(peaksOf({.noise = 0.04}).empty());
    }

    void overshoot() {
        const auto peaks = peaksOf({.bump = 0.6, .bumpAt = 625, .bumpWidth = 4});
        QCOMPARE(peaks.size(), std::size_t(1));
        QCOMPARE(peaks[0].branch, PeakBranch::Overshoot);
        QVERIFY(near(peaks[0].temperature.value, 625, 0.1));
        QVERIFY(near(peaks[0].height.value, 0.6, 0.005));
        QVERIFY(near(peaks[0].width.value().value, 4 * gaussWidth, 0.2));
        QVERIFY(near(peaks[0].area->value, 0.6 * 4 * gaussArea, 0.1));
        QVERIFY(peaks[0].clear);
    }

    void shadowExothermAndOvershoot() {
        const auto peaks = peaksOf({.bump = 0.4, .bumpAt = 620, .secondBump = 0.08, .secondAt = 545, .secondWidth = 7});
        QCOMPARE(peaks.size(), std::size_t(2));
        QCOMPARE(peaks[0].branch, PeakBranch::Shadow);
        QVERIFY(near(peaks[0].temperature.value, 545, 0.2));
        QCOMPARE(peaks[1].branch, PeakBranch::Overshoot);
        const auto exotherm = peaksOf({.secondBump = -0.08, .secondAt = 545, .secondWidth = 7});
        QCOMPARE(exotherm.size(), std::size_t(1));
        QCOMPARE(exotherm[0].kind, PeakKind::Exotherm);
        QCOMPARE(exotherm[0].branch, PeakBranch::Other);
        QVERIFY(near(exotherm[0].temperature.value, 545, 0.2));
        QVERIFY(near(exotherm[0].height.value, 0.08, 0.003));
        QVERIFY(exotherm[0].area->value > 0);
    }

    void freePeaks() {
        const auto peaks = findPeaks(melting(0));
        QCOMPARE(peaks.size(), std::size_t(2));
        QCOMPARE(peaks[0].kind, PeakKind::Exotherm);
        QVERIFY(near(peaks[0].temperature.value, 450, 0.1));
        QCOMPARE(peaks[1].kind, PeakKind::Endotherm);
        QVERIFY(near(peaks[1].temperature.value, 600, 0.1));
        QVERIFY(near(peaks[1].area->value, 8 * gaussArea / 0.5, 0.5));
        QVERIFY(near(peaks[1].width.value().value, 8 * gaussWidth, 0.2));
        QVERIFY(near(peaks[1].onset.value().value, 600 - 2 * 8, 0.5));
    }

    void errorOfTheTopIsThatOfRepeatedScans() {
        std::vector<double> tops, reported;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            Thermogram scan = melting(0);
            Random random(seed);
            for (double& v : scan.signal)
                v += 0.03 * random.normal();
            const auto peaks = findPeaks(scan);
            QCOMPARE(peaks.size(), std::size_t(2));
            tops.push_back(peaks[1].temperature.value);
            reported.push_back(peaks[1].temperature.error.value());
        }
        qInfo("T_p %.3f scatter %.3f reported %.3f", mean(tops), standardDeviation(tops), mean(reported));
        QVERIFY(near(mean(tops), 600, 0.2));
        QVERIFY(near(mean(reported) / standardDeviation(tops), 1, 0.35));
    }

    void manyNoisyPointsHaveNoPeak() {
        Thermogram scan = melting(0.05, 0.005, 0);
        for (std::size_t i = 0; i < scan.signal.size(); ++i)
            scan.signal[i] -= MadeUp::gauss(scan.temperature[i], 600, 8);
        QVERIFY(findPeaks(scan).empty());
    }

    void startUpIsNoPeak() {
        Thermogram scan = melting(0, 0.5, 0);
        for (std::size_t i = 0; i < scan.signal.size(); ++i)
            scan.signal[i] -= 3 * std::exp(-(scan.temperature[i] - 300) / 3);
        const auto peaks = findPeaks(scan);
        QCOMPARE(peaks.size(), std::size_t(1));
        QVERIFY(near(peaks[0].temperature.value, 600, 0.1));
        QVERIFY(near(peaks[0].area->value, 8 * gaussArea / 0.5, 0.5));
    }

    void areaNeedsRateAndMass() {
        Thermogram scan = melting(0);
        scan.heatingRate = 0;
        QVERIFY(!findPeaks(scan)[1].area);
        scan.heatingRate = 0.5;
        scan.kind = SignalKind::Power;
        QVERIFY(!findPeaks(scan)[1].area);
        scan.mass = 2;
        QVERIFY(near(findPeaks(scan)[1].area->value, 8 * gaussArea, 0.3));
        scan.kind = SignalKind::HeatCapacity;
        scan.heatingRate = scan.mass = 0;
        QVERIFY(near(findPeaks(scan)[1].area->value, 8 * gaussArea, 0.3));
    }

    void byHand() {
        const Thermogram scan = melting(0);
        const Peak peak = valueOf(peakWithin(scan, {560, 640}, PeakKind::Endotherm));
        QVERIFY(near(peak.temperature.value, 600, 0.1));
        QVERIFY(peak.clear);
        QCOMPARE(peak.limits, (Interval{560, 640}));
        QVERIFY(near(peak.area->value, 8 * gaussArea / 0.5, 0.3));
        const Peak exotherm = valueOf(peakWithin(scan, {430, 470}, PeakKind::Exotherm));
        QVERIFY(near(exotherm.temperature.value, 450, 0.1));
        QVERIFY(near(exotherm.area->value, 0.4 * 5 * gaussArea / 0.5, 0.1));
    }

    void byHandOnTheStep() {
        const Thermogram scan = MadeUp{.bump = 0.6, .bumpAt = 625, .secondBump = 0.08, .secondAt = 545}.scan();
        const GlassLiquidLines lines = valueOf(fitBaseLines(scan, madeUpWindows));
        const Peak overshoot = valueOf(peakWithin(scan, {605, 660}, PeakKind::Endotherm, &lines));
        QCOMPARE(overshoot.branch, PeakBranch::Overshoot);
        QVERIFY(near(overshoot.temperature.value, 625, 0.1));
        const Peak shadow = valueOf(peakWithin(scan, {520, 570}, PeakKind::Endotherm, &lines));
        QCOMPARE(shadow.branch, PeakBranch::Shadow);
        QVERIFY(near(shadow.temperature.value, 545, 0.2));
    }

    void byHandRefuses() {
        const Thermogram scan = melting(0);
        QVERIFY(!peakWithin(scan, {600, 602}, PeakKind::Endotherm));
        QVERIFY(!peakWithin(scan, {605, 640}, PeakKind::Endotherm));
        QVERIFY(!peakWithin(scan, {900, 950}, PeakKind::Endotherm));
        QVERIFY(!peakWithin({}, {300, 400}, PeakKind::Endotherm));
    }

    void noiseAloneIsNotClear() {
        Thermogram scan = melting(0.02, 0.5, 0);
        const auto peak = peakWithin(scan, {320, 400}, PeakKind::Endotherm);
        QVERIFY(!peak || !peak->clear);
    }

    void damagedScans() {
        QVERIFY(findPeaks(Thermogram{}).empty());
        Thermogram flat = melting(0);
        std::ranges::fill(flat.signal, 1.0);
        QVERIFY(findPeaks(flat).empty());
        for (const double scale : {1e90, 1e300, 1e-300}) {
            Thermogram huge = melting(0.01);
            for (double& v : huge.signal)
                v *= scale;
            for (const Peak& peak : findPeaks(huge))
                QVERIFY(std::isfinite(peak.temperature.value) && std::isfinite(peak.height.value));
        }
        const std::vector<double> t{1, 2, 3, 4, 5}, y{0, 1, 5, 1, 0};
        QVERIFY(findPeaks({t, y, SignalKind::Power, 0, 0}).empty());
    }
};

QTEST_APPLESS_MAIN(PeaksTest)
#include "peaks_test.moc"
