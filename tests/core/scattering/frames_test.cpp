#include "core/fit/statistics.h"
#include "core/scattering/frames.h"
#include "tests/support/support.h"

#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Simulated frames of one smooth pattern with counting noise, drifting beam, and known outliers of five
/// kinds.
struct Simulation {
    std::size_t points = 0, frames = 0;
    std::vector<double> q, truth, intensity, sigma;
    std::set<std::size_t> outliers;

    FrameStack stack() const { return {q, intensity, frames}; }
};

double bump(double q, double at, double width) {
    return std::exp(-0.5 * std::pow((q - at) / width, 2));
}

double spoiled(int kind, double q, double truth, Random& random) {
    switch (kind) {
    case 0:
        return 0.4 * truth; // beam lost
    case 1:
        return truth * (1 + 0.05 * std::sin(1.7 * q)); // another shape
    case 2:
        return truth + 60 * bump(q, 5 + 0.3 * random.uniform(), 0.1); // a crystal in the beam
    case 3:
        return truth + 0.1 * truth * random.normal(); // noisy readout
    default:
        return truth + 80 * std::exp(-q); // parasitic scattering
    }
}

Simulation simulated(std::size_t frames, std::size_t points, double share) {
    Simulation s{points, frames, {}, {}, std::vector<double>(frames * points), std::vector<double>(points), {}};
    for (std::size_t k = 0; k < points; ++k) {
        s.q.push_back(0.3 + 29.7 * double(k) / double(points - 1));
        s.truth.push_back(200 * std::exp(-0.1 * s.q[k]) + 800 * bump(s.q[k], 2.6, 0.25) + 150 * bump(s.q[k], 4.6, 0.5));
    }
    Random random(42);
    for (std::size_t i = 0; i < frames; ++i) {
        const bool outlier = random.uniform() < share;
        const int kind = int(random.below(5));
        if (outlier)
            s.outliers.insert(i);
        const double scale = 1 + 0.03 * random.normal();
        for (std::size_t k = 0; k < points; ++k) {
            const double mean = scale * (outlier ? spoiled(kind, s.q[k], s.truth[k], random) : s.truth[k]);
            s.intensity[i * points + k] = mean + std::sqrt(s.truth[k]) * 0.3 * random.normal();
        }
    }
    for (std::size_t k = 0; k < points; ++k)
        s.sigma[k] = 0.3 * std::sqrt(s.truth[k] / double(frames - s.outliers.size()));
    return s;
}

/// Root mean square of (average/truth' − 1)/σ, where truth' carries the average's overall scale.
double pullOf(const AveragedFrames& a, const Simulation& s) {
    std::vector<double> ratio;
    for (std::size_t k = 0; k < s.points; ++k)
        ratio.push_back(a.pattern.intensity[k] / s.truth[k]);
    const double scale = median(ratio);
    double squares = 0;
    for (std::size_t k = 0; k < s.points; ++k)
        squares += std::pow((a.pattern.intensity[k] - scale * s.truth[k]) / (scale * a.pattern.sigma[k]), 2);
    return std::sqrt(squares / double(s.points));
}

} // namespace

class FramesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyOutlierGoesAndTheRestStays() {
        const Simulation s = simulated(1800, 2400, 0.03);
        const AveragedFrames a = valueOf(averagedFrames(s.stack()));
        std::set<std::size_t> rejected;
        for (const RejectedFrame& r : a.rejected)
            rejected.insert(r.frame);
        std::size_t missed = 0, lost = 0;
        for (const std::size_t i : s.outliers)
            missed += !rejected.contains(i);
        for (const std::size_t i : rejected)
            lost += !s.outliers.contains(i);
        qInfo("%zu outliers, %zu missed, %zu good frames lost, %zu points clipped, pull %.3f", s.outliers.size(), missed, lost,
              a.clippedPoints, pullOf(a, s));
        QCOMPARE(missed, std::size_t(0));
        QVERIFY(double(lost) <= 0.01 * double(s.frames - s.outliers.size()));
        std::vector<double> ratio;
        for (std::size_t k = 0; k < s.points; ++k)
            ratio.push_back(a.pattern.sigma[k] / s.sigma[k]);
        QVERIFY(near(median(ratio), 1, 0.02));
        QVERIFY(quantile(ratio, 0.005) > 0.9 && quantile(ratio, 0.995) < 1.1);
        QVERIFY(near(pullOf(a, s), 1, 0.1));
    }
    void hotPointsAreClippedNotTheirFrames() {
        Simulation s = simulated(60, 400, 0);
        s.intensity[7 * 400 + 100] = 1e7;
        s.intensity[9 * 400 + 50] = std::nan("");
        const AveragedFrames a = valueOf(averagedFrames(s.stack()));
        QVERIFY(a.rejected.empty());
        QVERIFY(a.clippedPoints >= 2 && a.clippedPoints < 10);
        QVERIFY(near(a.pattern.intensity[100] / s.truth[100], a.pattern.intensity[101] / s.truth[101], 0.01));
    }
    void medianAgreesWithTheMean() {
        const Simulation s = simulated(200, 300, 0.03);
        const AveragedFrames mean = valueOf(averagedFrames(s.stack())),
                             middle = valueOf(averagedFrames(s.stack(), {.average = FrameAverage::Median}));
        for (std::size_t k = 0; k < s.points; ++k) {
            QVERIFY(near(middle.pattern.intensity[k], mean.pattern.intensity[k], 6 * mean.pattern.sigma[k]));
            QVERIFY(near(middle.pattern.sigma[k] / mean.pattern.sigma[k], 1.25, 0.6));
        }
    }
    void badStacksAreRefused() {
        Simulation s = simulated(5, 100, 0);
        QVERIFY(averagedFrames(s.stack()).has_value());
        s.frames = 6;
        QVERIFY(!averagedFrames(s.stack()));
        QVERIFY(averagedFrames({s.q, std::span(s.intensity).first(400), 4}).has_value()); // a plain mean, which is said
        QVERIFY(!averagedFrames({s.q, std::span(s.intensity).first(399), 4}));
        QVERIFY(!averagedFrames({}));
        std::ranges::fill(s.intensity, std::nan(""));
        s.frames = 5;
        QVERIFY(!averagedFrames(s.stack()));
    }

    void theErrorOfAFewFramesCoversTheTruth_data() {
        QTest::addColumn<int>("frames");
        QTest::addColumn<bool>("stated");
        for (const int frames : {2, 3, 4})
            for (const bool stated : {false, true})
                QTest::addRow("%d frames%s", frames, stated ? " with errors" : "") << frames << stated;
    }
    void theErrorOfAFewFramesCoversTheTruth() {
        QFETCH(int, frames);
        QFETCH(bool, stated);
        Random random(11);
        double within = 0, within95 = 0, all = 0;
        for (int trial = 0; trial < 40; ++trial) {
            const Simulation truth = simulated(1, 400, 0);
            std::vector<double> intensity, sigma;
            for (int i = 0; i < frames; ++i)
                for (const double level : truth.truth) {
                    sigma.push_back(std::sqrt(level));
                    intensity.push_back(level + sigma.back() * random.normal());
                }
            const std::span<const double> errors = stated ? std::span<const double>(sigma) : std::span<const double>();
            const auto mean = valueOf(averagedFrames({truth.q, intensity, std::size_t(frames), errors})).pattern;
            for (std::size_t k = 0; k < truth.q.size(); ++k, ++all) {
                const double off = std::abs(mean.intensity[k] - truth.truth[k]) / mean.sigma[k];
                within += off < 1;
                within95 += off < 1.96;
            }
        }
        QVERIFY2(std::abs(within / all - 0.683) < 0.03, std::to_string(within / all).c_str());
        QVERIFY2(std::abs(within95 / all - 0.95) < 0.015, std::to_string(within95 / all).c_str());
    }

    void aHotPointOfAFewFramesStaysWithItself() {
        Random random(12);
        const Simulation truth = simulated(1, 400, 0);
        std::vector<double> intensity;
        for (int i = 0; i < 3; ++i)
            for (const double level : truth.truth)
                intensity.push_back(level + std::sqrt(level) * random.normal());
        const auto before = valueOf(averagedFrames({truth.q, intensity, 3})).pattern;
        intensity[200] += 1e5;
        const auto after = valueOf(averagedFrames({truth.q, intensity, 3})).pattern;
        QVERIFY(after.sigma[200] > 1e4);
        for (std::size_t k = 0; k < truth.q.size(); ++k)
            QVERIFY(k == 200 || near(after.sigma[k] / before.sigma[k], 1, 0.1));
    }
};

QTEST_APPLESS_MAIN(FramesTest)
#include "frames_test.moc"
