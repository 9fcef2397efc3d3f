#include "core/fit/statistics.h"
#include "core/uncertainty/even_tops.h"
#include "core/uncertainty/influence.h"
#include "core/uncertainty/rounding.h"
#include "core/uncertainty/row_noise.h"
#include "core/uncertainty/transform_noise.h"
#include "tests/support/support.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr std::size_t rows = 2400;

/// A first-order autoregression of unit variance.
std::vector<double> noiseOf(double tau, std::uint64_t seed, std::size_t count = rows) {
    Random random(seed);
    const double phi = (tau - 1) / (tau + 1);
    std::vector<double> noise(count);
    for (std::size_t i = 0; i < count; ++i)
        noise[i] = (i > 0 ? phi * noise[i - 1] : 0) + (i > 0 ? std::sqrt(1 - phi * phi) : 1) * random.normal();
    return noise;
}

/// A peak at the start and oscillations after it, as an S(q) has.
double signalAt(std::size_t i) {
    const double q = 0.6 + 0.01 * static_cast<double>(i);
    return 2 / (1 + std::pow((q - 2.8) / 0.3, 2)) + 0.4 * std::sin(2.9 * q) / q * std::exp(-0.005 * q * q);
}

RowNoise found(const std::vector<double>& noise, double size, double stated) {
    std::vector<double> y(noise.size()), sigma(stated > 0 ? noise.size() : 0, stated);
    for (std::size_t i = 0; i < y.size(); ++i)
        y[i] = signalAt(i) + size * noise[i];
    return rowNoise(y, {sigma, {}, {}});
}

} // namespace

class RowNoiseTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// What a polynomial of the least degree follows is not noise, whatever the number of rows.
    void aPolynomialMovesNothing() {
        for (const std::size_t count : {std::size_t(54), std::size_t(100), std::size_t(630), std::size_t(2400)}) {
            const std::vector<double> noise = noiseOf(1, 7, count), sigma(count, 1.0);
            std::vector<double> lifted = noise;
            for (std::size_t i = 0; i < count; ++i) {
                const double x = static_cast<double>(i) / static_cast<double>(count);
                lifted[i] += 1e4 * (1 + x - 3 * std::pow(x, 3) + std::pow(x, 8));
            }
            const RowNoise plain = rowNoise(noise, {sigma, {}, {}}), moved = rowNoise(lifted, {sigma, {}, {}});
            QVERIFY(near(moved.factor, plain.factor, 1e-7));
            QVERIFY(near(moved.tau, plain.tau, 1e-6));
        }
    }
    void roundedNumbersOfAllSizesHaveTheirOwnStep() {
        std::vector<double> column;
        for (int decade = -3; decade <= 5; ++decade)
            for (const double digits : {1.01, 9.99, 1.0, 5.0, -3.25})
                column.push_back(digits * std::pow(10, decade));
        const auto errors = roundingErrors(column);
        for (std::size_t i = 0; i < column.size(); ++i)
            QVERIFY(
                near(errors[i], 0.5 * std::pow(10, std::floor(std::log10(std::abs(column[i])) + 1e-12) - 2), 1e-9 * errors[i]));
    }
    void sizeAndReachComeBack_data() {
        QTest::addColumn<double>("tau");
        QTest::addColumn<double>("allowed");
        QTest::newRow("white") << 1.0 << 0.05;
        QTest::newRow("2") << 2.0 << 0.1;
        QTest::newRow("5") << 5.0 << 0.15;
        QTest::newRow("20") << 20.0 << 0.3;
    }
    void sizeAndReachComeBack() {
        QFETCH(double, tau);
        QFETCH(double, allowed);
        for (const bool stated : {true, false}) {
            double mean = 0;
            for (std::uint64_t seed = 1; seed <= 20; ++seed) {
                const RowNoise noise = found(noiseOf(tau, seed), 0.01, stated ? 0.01 : 0);
                mean += noise.sigma[1000] * std::sqrt(noise.tau) / 20;
            }
            qInfo("%g of %g", mean / 0.01, std::sqrt(tau));
            QVERIFY(near(mean / 0.01 / std::sqrt(tau), 1, allowed));
        }
    }
    void interpolatedRowsAreWorthLess() {
        const auto coarse = noiseOf(1, 3);
        std::vector<double> fine;
        for (std::size_t i = 0; i + 1 < coarse.size(); ++i)
            for (int k = 0; k < 5; ++k)
                fine.push_back((coarse[i] * (5 - k) + coarse[i + 1] * k) / 5);
        const RowNoise noise = rowNoise(fine, {std::vector<double>(fine.size(), 1.0), {}, {}});
        QVERIFY(near(noise.sigma[0] * std::sqrt(noise.tau), std::sqrt(5), 0.5));
    }
    void statedErrorsAreNeverMadeSmaller() {
        QVERIFY(near(found(noiseOf(1, 5), 0.01, 0.05).factor, 1, 1e-12));
        QVERIFY(near(found(noiseOf(1, 5), 0.01, 0.002).factor, 5, 0.3));
        QVERIFY(near(found(noiseOf(20, 5), 0.001, 0.05).tau, 1, 1e-12));
        const std::vector<double> few(20, 1.0);
        QCOMPARE(rowNoise(few, {few, {}, {}}).rows, 0.0);
        QVERIFY(rowNoise({}, {}).sigma.empty());
    }
    void digitsOfAColumn() {
        std::vector<double> digits, decimals, full;
        Random random(2);
        for (int i = 0; i < 400; ++i) {
            const double value = 100 + 9000 * random.uniform();
            full.push_back(value);
            digits.push_back(std::stod(QString::number(value, 'e', 2).toStdString()));
            decimals.push_back(std::round(value * 10) / 10);
        }
        const auto ofDigits = roundingErrors(digits), ofDecimals = roundingErrors(decimals), none = roundingErrors(full);
        for (std::size_t i = 0; i < full.size(); ++i) {
            QVERIFY(near(ofDigits[i], (digits[i] < 1000 ? 0.5 : 5), 1e-9));
            QVERIFY(near(ofDecimals[i], 0.05, 1e-9));
            QCOMPARE(none[i], 0.0);
        }
    }
    void anAxisInRoundStepsIsNotRounded() {
        std::vector<double> even, rounded, y;
        for (int i = 0; i < 500; ++i) {
            even.push_back(0.6 + 0.01 * i);
            rounded.push_back(std::round((0.6 + 0.01234 * i) * 1000) / 1000);
            y.push_back(3.0 * i);
        }
        QVERIFY(std::ranges::max(errorsOfRoundedAxis(even, y)) < 1e-9);
        QVERIFY(near(errorsOfRoundedAxis(rounded, rounded)[250], 0.0005, 3e-4));
    }
    void influencesGiveTheScatter() {
        Influence mean{10, std::vector<double>(40, 1.0 / 40)};
        const std::vector<double> sigma(rows, 0.3);
        for (const double tau : {1.0, 5.0, 20.0}) {
            std::vector<double> values;
            for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
                const auto noise = noiseOf(tau, seed, 60);
                double value = 0;
                for (std::size_t i = 0; i < 40; ++i)
                    value += 0.3 * noise[10 + i] / 40;
                values.push_back(value);
            }
            QVERIFY(near(standardDeviation(values) / errorOf(mean, sigma, tau), 1, 0.08));
        }
        QCOMPARE(sum(mean, scaled(mean, -1)).weight, std::vector<double>(40, 0.0));
    }
    void noiseOfATransform() {
        const TransformNoise noise{0.1, 0.02, std::vector<double>(1000, 0.01), 8};
        std::vector<double> g, integral;
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            const auto rowsOf = noiseOf(8, seed, 1000);
            const auto at = [&](double r) {
                double sum = 0;
                for (std::size_t k = 0; k < rowsOf.size(); ++k)
                    sum += 0.01 * rowsOf[k] * std::sin((0.1 + 0.02 * static_cast<double>(k)) * r);
                return sum;
            };
            g.push_back(at(3));
            double area = 0;
            for (double r = 2.01; r < 3; r += 0.02)
                area += 0.02 * r * at(r);
            integral.push_back(area);
        }
        QVERIFY(near(standardDeviation(g) / (noise.gain(3) * noise.level()), 1, 0.1));
        QVERIFY(near(standardDeviation(integral) / noise.errorOfIntegral({2, 3}), 1, 0.1));
    }
    void drawsAreLikeTheNoise() {
        const TransformNoise noise{0.1, 0.02, std::vector<double>(1000, 0.01), 1};
        const NoiseDraws draw(noise, 2, 0.01, 150);
        std::vector<double> here, apart;
        for (std::uint64_t which = 0; which < 2000; ++which) {
            const Eigen::VectorXd curve = draw(which);
            here.push_back(curve[70]);
            apart.push_back(curve[70] - curve[80]);
        }
        const auto covariance = noise.covariance(0.01, 11);
        QVERIFY(near(standardDeviation(here) / noise.level(), 1, 0.05));
        QVERIFY(near(standardDeviation(apart) / std::sqrt(2 * (covariance[0] - covariance[10])), 1, 0.05));
    }
    void topsOfACurve() {
        std::vector<double> y;
        for (int i = 0; i < 600; ++i)
            y.push_back(std::exp(-0.5 * std::pow((i - 301.3) / 30, 2)));
        const EvenTops tops({}, 0.01, 0.13);
        QVERIFY(near(tops.near(y, 297, 1).at, 301.3, 0.01));
        for (double& each : y)
            each = -each;
        QVERIFY(near(tops.minimumNear(y, 297, 1, 0).at, 301.3, 0.01));
    }
};

QTEST_APPLESS_MAIN(RowNoiseTest)
#include "row_noise_test.moc"
