#include "core/elasticity/densification.h"
#include "tests/support/support.h"

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

class CompressionRatioTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void isThePowerOfTheRatio() {
        const Measured x = compressionRatio({2.7, 0.002}, {2.6, 0.001}, 3);
        QVERIFY(near(x.value, std::pow(2.7 / 2.6, 3), 1e-12));
        QVERIFY(near(*x.error, 3 * x.value * std::hypot(0.002 / 2.7, 0.001 / 2.6), 1e-12) && !x.ci95);
        QVERIFY(!compressionRatio({2.7}, {2.6}, 3).error);
        QVERIFY(near(compressionRatio({2.7}, {2.6}, -3).value * x.value, 1, 1e-12));
    }
    /// The interval of the position, whatever it is of, becomes that of the ratio.
    void carriesTheInterval() {
        const Measured q{2.7, 0.002, Interval{2.69, 2.72}};
        const Measured up = compressionRatio(q, {2.6}, 3), down = compressionRatio(q, {2.6}, -3);
        QVERIFY(near(up.value - up.ci95->low, 3 * up.value * 0.01 / 2.7, 1e-12));
        QVERIFY(near(up.ci95->high - up.value, 3 * up.value * 0.02 / 2.7, 1e-12));
        QVERIFY(near(down.value - down.ci95->low, 3 * down.value * 0.02 / 2.7, 1e-12));
        const Measured both = compressionRatio(q, {2.6, 0.002}, 3);
        QVERIFY(both.ci95->low < up.ci95->low && both.ci95->high > up.ci95->high);
        const double scale = 7.5; // another unit of q
        const Measured scaled =
            compressionRatio({scale * 2.7, scale * 0.002, Interval{scale * 2.69, scale * 2.72}}, {scale * 2.6, scale * 0.002}, 3);
        QVERIFY(near(scaled.ci95->low, both.ci95->low, 1e-12) && near(*scaled.error, *both.error, 1e-12));
    }
};

QTEST_APPLESS_MAIN(CompressionRatioTest)
#include "compression_ratio_test.moc"
