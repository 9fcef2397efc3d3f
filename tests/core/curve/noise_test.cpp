#include "core/curve/noise.h"
#include "core/fit/line.h"
#include "core/fit/statistics.h"
#include "tests/support/support.h"

#include <cmath>
#include <functional>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// AR(1) of unit variance whose sum of autocorrelations is `rows`.
std::vector<double> correlated(Random& random, std::size_t n, double rows) {
    const double phi = (rows - 1) / (rows + 1);
    std::vector<double> y(n);
    double last = random.normal();
    for (double& value : y) {
        value = last;
        last = phi * last + std::sqrt(1 - phi * phi) * random.normal();
    }
    return y;
}

/// White noise with four points put on the straight lines between its points.
std::vector<double> interpolatedNoise(Random& random, std::size_t n) {
    std::vector<double> y(n);
    double left = random.normal(), right = random.normal();
    for (std::size_t i = 0; i < n; ++i) {
        if (i % 5 == 0 && i > 0) {
            left = right;
            right = random.normal();
        }
        const double part = static_cast<double>(i % 5) / 5;
        y[i] = (1 - part) * left + part * right;
    }
    return y;
}

std::vector<double> aboutLine(const std::vector<double>& y) {
    std::vector<double> x(y.size()), r(y.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<double>(i);
    const Line line = *fitLine(x, y);
    for (std::size_t i = 0; i < x.size(); ++i)
        r[i] = y[i] - line(x[i]);
    return r;
}

/// Medians over many curves.
Noise typical(const std::function<std::vector<double>(Random&)>& make) {
    Random random(7);
    std::vector<double> sigma, tau;
    for (int k = 0; k < 200; ++k) {
        const Noise noise = noiseOfResiduals(aboutLine(make(random)), 2);
        sigma.push_back(noise.sigma);
        tau.push_back(noise.tau);
    }
    return {median(sigma), median(tau)};
}

} // namespace

class NoiseTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whiteNoise() {
        for (const std::size_t n : {40U, 400U}) {
            const Noise noise = typical([n](Random& random) { return correlated(random, n, 1); });
            QVERIFY(near(noise.sigma, 1, 0.05));
            QVERIFY(near(noise.tau, 1, 0.1));
        }
    }

    void correlatedNoise() {
        const Noise five = typical([](Random& random) { return correlated(random, 400, 5); });
        QVERIFY(near(five.sigma, 1, 0.05));
        QVERIFY2(near(five.tau, 5, 0.5), qPrintable(QString::number(five.tau)));
        const Noise twenty = typical([](Random& random) { return correlated(random, 800, 20); });
        QVERIFY2(near(twenty.tau, 20, 3.5), qPrintable(QString::number(twenty.tau)));
    }

    /// The mean of n interpolated rows varies as that of n/5 rows, whose variance is one.
    void interpolatedRows() {
        const Noise noise = typical([](Random& random) { return interpolatedNoise(random, 700); });
        QVERIFY2(near(noise.effective(), std::sqrt(5.0), 0.25), qPrintable(QString::number(noise.effective())));
    }

    void scales() {
        Random random(3);
        const auto y = aboutLine(correlated(random, 300, 5));
        std::vector<double> larger = y;
        for (double& value : larger)
            value *= -1e6;
        const Noise one = noiseOfResiduals(y, 2), other = noiseOfResiduals(larger, 2);
        QVERIFY(near(other.sigma / one.sigma, 1e6, 1e-3));
        QVERIFY(near(other.tau, one.tau, 1e-9));
        QVERIFY(near(noiseOfResiduals(std::vector<double>(y.rbegin(), y.rend()), 2).tau, one.tau, 1e-9));
    }

    void longStretchesAreLookedAtInParts() {
        Random random(3);
        const Noise noise = noiseOfResiduals(correlated(random, 100'000, 5), 0);
        QVERIFY(near(noise.tau, 5, 1));
        QCOMPARE(noise.rows, 100'000.0);
    }

    void correlationLongerThanTheRowsIsSaid() {
        std::vector<double> wave(60);
        for (std::size_t i = 0; i < wave.size(); ++i)
            wave[i] = std::sin(0.02 * static_cast<double>(i));
        QVERIFY(!noiseOfResiduals(wave, 1).bounded);
    }

    void littleOrNoNoise() {
        QCOMPARE(noiseOfResiduals({}, 2), Noise{});
        QCOMPARE(noiseOfResiduals(std::vector<double>(50, 0.0), 2).sigma, 0.0);
        QCOMPARE(noiseOfResiduals(std::vector<double>{1, -1, 1, -1}, 2).tau, 1.0);
        QVERIFY(near(noiseOfResiduals(std::vector<double>{1, -1, 1, -1}, 2).sigma, std::sqrt(2.0), 1e-12));
    }

    /// A step and a peak in a curve are no noise.
    void curveWithStepAndPeak() {
        for (const double rows : {1.0, 5.0}) {
            std::vector<double> sigma, tau;
            Random random(11);
            for (int k = 0; k < 50; ++k) {
                std::vector<double> x(2000), y = correlated(random, 2000, rows);
                for (std::size_t i = 0; i < x.size(); ++i) {
                    x[i] = 300 + 0.25 * static_cast<double>(i);
                    y[i] += 0.01 * x[i] + 50 / (1 + std::exp((560 - x[i]) / 4)) + 80 * std::exp(-std::pow((x[i] - 580) / 10, 2));
                }
                const Noise noise = noiseOfCurve(x, y);
                sigma.push_back(noise.sigma);
                tau.push_back(noise.tau);
            }
            QVERIFY2(near(median(sigma), 1, 0.15), qPrintable(QString::number(median(sigma))));
            QVERIFY2(near(median(tau), rows, 0.3 * rows), qPrintable(QString::number(median(tau))));
        }
    }
};

QTEST_APPLESS_MAIN(NoiseTest)
#include "noise_test.moc"
