#include "core/calorimetry/automatic_windows.h"
#include "core/calorimetry/fictive_temperature.h"
#include "core/calorimetry/glass_transition.h"
#include "core/calorimetry/peaks.h"
#include "core/calorimetry/step_check.h"
#include "tests/core/calorimetry/scans.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Thermogram prepared(Recording recording, double kelvinPerMinute, ExoDirection exo) {
    recording.kind = SignalKind::SpecificPower;
    ThermogramChoices choices;
    choices.exo = exo;
    choices.heatingRate = kelvinPerMinute / 60;
    return valueOf(prepare(recording, choices)).thermogram;
}

/// The last ramp upwards of a heat/cool/heat/cool run, split roughly: where ten rows climb at half the rate
/// or more.
Thermogram secondHeating(int rate) {
    const auto c = columnsOf(dataFile("thermal/pmma/UMET_DSC_N2_" + std::to_string(rate) + "K_1.csv"));
    Recording last, ramp;
    for (std::size_t i = 5; i + 5 < c[0].size(); ++i)
        if ((c[1][i + 5] - c[1][i - 5]) / (c[0][i + 5] - c[0][i - 5]) > 0.5 * rate / 60) {
            ramp.temperature.push_back(c[1][i]);
            ramp.signal.push_back(c[2][i]);
            last = ramp;
        } else
            ramp = {};
    return prepared(last, rate, ExoDirection::Down);
}

Thermogram decomposition(int rate) {
    const auto c = columnsOf(dataFile("thermal/pmma/FSRI_DSC_N2_" + std::to_string(rate) + "K_1.csv"));
    return prepared({c[0], c[1], c[2], {}}, rate, ExoDirection::Down);
}

/// Column 1, 2, 3: 5, 3, 10 K/min.
Thermogram ammoniumChloride(std::size_t column, double rate) {
    auto c = columnsOf(dataFile("thermal/netzsch/NH4Cl_DSC_3rates_datacompare_cp1251.csv"), ';');
    for (double& t : c[0])
        t += 273.15;
    return prepared({{}, c[0], c.at(column), {}}, rate, ExoDirection::Up);
}

const Peak& mostProminent(const std::vector<Peak>& peaks) {
    return *std::ranges::max_element(peaks, {}, &Peak::prominence);
}

} // namespace

class MeasuredDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void polymerGlassTransition_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<double>("inflection");
        QTest::newRow("3 K/min") << 3 << 393.6;
        QTest::newRow("10 K/min") << 10 << 398.3;
        QTest::newRow("20 K/min") << 20 << 398.1;
    }
    void polymerGlassTransition() {
        QFETCH(int, rate);
        QFETCH(double, inflection);
        const Thermogram scan = secondHeating(rate);
        const Windows windows = valueOf(automaticWindows(scan));
        QVERIFY2(windows.glass.low > 215, "the start-up transient ends near 215 K");
        const GlassTransition t = valueOf(glassTransition(scan, windows, {.bootstraps = 100}));
        const FictiveTemperature tf = valueOf(fictiveTemperatureWithSpread(scan, windows));
        qInfo("%d K/min: onset %.2f ± %.2f, midpoint %.2f ± %.2f, inflection %.2f ± %.2f, T_f %.2f ± %.2f "
              "(noise %.2f, windows "
              "%.2f); windows %.0f–%.0f, %.0f–%.0f K",
              rate, t.onsetHalfStep.value, *t.onsetHalfStep.error, t.midpointHalfStep.value, *t.midpointHalfStep.error,
              t.inflection.value, *t.inflection.error, tf.value.value, *tf.value.error, *tf.noiseError, *tf.windowSpread,
              windows.glass.low, windows.glass.high, windows.liquid.low, windows.liquid.high);
        QVERIFY(near(t.inflection.value, inflection, 3));
        GlassLiquidLines lines = valueOf(fitBaseLines(scan, windows));
        addWindowChoice(lines, scan, windows);
        const auto doubts = stepDoubts(scan, windows, lines, valueOf(findTransitionRange(scan, lines, 0)));
        QVERIFY2(doubts.empty(), doubts.empty() ? "" : english(doubts.front().what).c_str());
        QVERIFY(near(t.midpointHalfStep.value, t.inflection.value, 5));
        QVERIFY(findPeaks(scan, valueOf(fitBaseLines(scan, windows))).empty());
    }

    void decompositionOfPmma_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<double>("top");
        QTest::newRow("3 K/min") << 3 << 618.5;
        QTest::newRow("10 K/min") << 10 << 636.0;
        QTest::newRow("20 K/min") << 20 << 650.0;
        QTest::newRow("30 K/min") << 30 << 658.5;
    }
    void decompositionOfPmma() {
        QFETCH(int, rate);
        QFETCH(double, top);
        const Thermogram scan = decomposition(rate);
        const auto windows = automaticWindows(scan);
        QVERIFY(!windows);
        QVERIFY(english(windows.error()).find("No glass transition") != std::string::npos);
        const auto peaks = findPeaks(scan);
        QVERIFY(!peaks.empty());
        QVERIFY(near(mostProminent(peaks).temperature.value, top, 2));
        QCOMPARE(mostProminent(peaks).kind, PeakKind::Endotherm);
        QCOMPARE(std::ranges::count(peaks, PeakKind::Endotherm, &Peak::kind), std::ptrdiff_t(1));
        QVERIFY(mostProminent(peaks).area->value > 600 && mostProminent(peaks).area->value < 1000);
    }

    /// The tops of a cubic spline through the points, which are 0.955 K apart (the highest ones themselves are at
    /// 612.82, 591.81 and 639.56 K), less the base line; the spline worked out with scipy.
    void decompositionOfAmmoniumChloride_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("top");
        QTest::newRow("5 K/min") << 1 << 5.0 << 612.83;
        QTest::newRow("3 K/min") << 2 << 3.0 << 591.44;
        QTest::newRow("10 K/min") << 3 << 10.0 << 639.15;
    }
    void decompositionOfAmmoniumChloride() {
        QFETCH(int, column);
        QFETCH(double, rate);
        QFETCH(double, top);
        const Thermogram scan = ammoniumChloride(static_cast<std::size_t>(column), rate);
        QVERIFY(!automaticWindows(scan));
        const auto peaks = findPeaks(scan);
        QCOMPARE(peaks.size(),
                 std::size_t(2)); // the change of crystal structure near 458 K, then the decomposition
        QVERIFY(near(peaks[1].temperature.value, top, 0.01));
        QCOMPARE(peaks[1].kind, PeakKind::Endotherm);
        QVERIFY(near(peaks[0].onset.value().value, 461, 2));
        const Peak byHand = valueOf(peakWithin(scan, {500, 670}, PeakKind::Endotherm));
        QVERIFY(near(byHand.temperature.value, top, 1.1));
    }
};

VITRINE_DATA_TEST(MeasuredDataTest)
#include "measured_data_test.moc"
