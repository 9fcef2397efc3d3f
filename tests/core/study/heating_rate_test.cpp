#include "core/evaluation/evaluate.h"
#include "core/kinetics/kissinger.h"
#include "core/thermogram/heating_rate.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double energy = 25'000;                    // E/R, K
constexpr Interval range{480, 800};                  // K, of each ramp
const std::vector<double> programmed{5, 10, 20, 50}; // K/min

/// An instrument that follows its program, but for its fastest ramp, which drifts from 50 to 70 K/min.
double rateAt(double kelvinPerMinute, double temperature) {
    const double part = std::clamp((temperature - 520) / 60, 0.0, 1.0);
    return kelvinPerMinute / 60 * (kelvinPerMinute > 40 ? 1 + 0.4 * part : 1);
}

/// Where the peak of a ramp lies, whose rate depends on where that is.
double peakOf(double kelvinPerMinute) {
    const double intercept = std::log(10.0 / 60 / (620.0 * 620.0)) + energy / 620;
    double at = 620;
    for (int iteration = 0; iteration < 30; ++iteration)
        at = peakTemperature(energy, intercept, rateAt(kelvinPerMinute, at), KineticFormula::Kissinger);
    return at;
}

Shared<Recording> ramp(double kelvinPerMinute, std::uint64_t seed) {
    const double peak = peakOf(kelvinPerMinute);
    const MadeUp made{.Tg = peak - 18, .bump = 0.5, .bumpAt = peak, .bumpWidth = 5};
    Random random(seed);
    Recording recording{{}, {}, {}, SignalKind::HeatCapacity};
    double time = 0;
    for (double t = range.low; t < range.high; t += 0.25) {
        time += 0.25 / rateAt(kelvinPerMinute, t);
        recording.time.push_back(time);
        recording.temperature.push_back(t + 0.01 * random.normal());
        recording.signal.push_back(made(t) + 0.001 * random.normal());
    }
    return Shared<Recording>(std::move(recording));
}

Shared<Sample> sampleOf(PointRate choice) {
    Sample sample;
    sample.id = sample.name = "a";
    sample.kissinger.rate = choice;
    for (std::size_t k = 0; k < programmed.size(); ++k) {
        Scan scan;
        scan.id = scan.name = std::to_string(k);
        scan.recording = ramp(programmed[k], k + 1);
        scan.choices.heatingRate = programmed[k] / 60;
        scan.glassWindow = Interval{485, 570};
        scan.liquidWindow = Interval{690, 795};
        sample.scans.emplace_back(std::move(scan));
    }
    return Shared<Sample>(std::move(sample));
}

double energyOf(const Shared<SampleResult>& result) {
    for (const auto& line : result->kissinger)
        if (line->branch == PeakBranch::Overshoot && line->fit)
            return (*line->fit)->energyOverR.value;
    return 0;
}

} // namespace

class HeatingRateTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void rateOfADriftingRamp() {
        const auto recording = ramp(50, 1);
        ThermogramChoices choices;
        choices.heatingRate = 50.0 / 60;
        const Measured early = heatingRateAt(*recording, choices, 500, 10).value();
        const Measured late = heatingRateAt(*recording, choices, 700, 10).value();
        QVERIFY(std::abs(early.value - 50.0 / 60) < 4 * *early.error);
        QVERIFY(std::abs(late.value - 70.0 / 60) < 4 * *late.error);
        QVERIFY(*late.error < 0.01 * late.value);
        QVERIFY(near(rateCourse(*recording, choices, {485, 795})->variation, 0.3, 0.1));
        QVERIFY(rateCourse(*ramp(20, 1), choices, {485, 795})->variation < 0.02);
    }

    void noTimesNoRate() {
        Recording recording = *ramp(20, 1);
        recording.time.clear();
        QVERIFY(!heatingRateAt(recording, {}, 620, 10));
        QVERIFY(!rateCourse(recording, {}, {485, 795}));
        QVERIFY(!heatingRateAt(*ramp(20, 1), {}, 2000, 10));
    }

    void energyFromTheRateAtThePeak() {
        Memo memo;
        const double atPeak = energyOf(evaluate(sampleOf(PointRate::AtPeak), memo));
        Memo other;
        const double asProgrammed = energyOf(evaluate(sampleOf(PointRate::Programmed), other));
        QVERIFY2(std::abs(atPeak / energy - 1) < 0.01, qPrintable(QString::number(atPeak)));
        QVERIFY2(std::abs(asProgrammed / energy - 1) > 0.05, qPrintable(QString::number(asProgrammed)));
    }

    void aVaryingRateIsSaid() {
        Memo memo;
        const auto result = evaluate(sampleOf(PointRate::AtPeak), memo);
        QVERIFY(result->scans.back()->rateRemark);
        QVERIFY(!result->scans.front()->rateRemark);
    }
};

QTEST_APPLESS_MAIN(HeatingRateTest)
#include "heating_rate_test.moc"
