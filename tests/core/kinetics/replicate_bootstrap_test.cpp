#include "core/fit/statistics.h"
#include "core/kinetics/kissinger.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

std::vector<RatePoint> replicates(Random& random, int count, double sigma) {
    std::vector<RatePoint> points;
    for (const double rate : {100., 200., 500., 1000.})
        for (int r = 0; r < count; ++r)
            points.push_back({rate, peakTemperature(25000, 22.7, rate, KineticFormula::Kissinger) +
                                        sigma * random.normal()});
    return points;
}

} // namespace

class ReplicateBootstrapTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// The mean variance of many bootstraps is that of the estimate, also with two replicates.
    void hasTheSizeOfTheStandardError() {
        Random random(1);
        double bootstrapped = 0, scattered = 0;
        for (int trial = 0; trial < 300; ++trial) {
            const auto points = replicates(random, 2, 1);
            const auto found = valueOf(replicateBootstrap(points, 200, static_cast<std::uint64_t>(trial)));
            bootstrapped += *found.error * *found.error / 300;
            scattered += (found.value - 25000) * (found.value - 25000) / 300;
        }
        const double ratio = std::sqrt(bootstrapped / scattered);
        qInfo("bootstrap error / true scatter: %.3f", ratio);
        QVERIFY(ratio > 0.9 && ratio < 1.1);
    }

    void isRepeatableAndDependsOnTheSeed() {
        Random random(2);
        const auto points = replicates(random, 3, 1);
        const auto one = valueOf(replicateBootstrap(points, 500, 9));
        QCOMPARE(valueOf(replicateBootstrap(points, 500, 9)), one);
        QVERIFY(valueOf(replicateBootstrap(points, 500, 10)).error != one.error);
    }

    void intervalHoldsTheValue() {
        Random random(3);
        const auto found = valueOf(replicateBootstrap(replicates(random, 4, 1), 2000));
        QVERIFY(found.ci95->contains(found.value));
        QVERIFY(near(found.ci95->width() / *found.error, 3.92, 0.3));
        QVERIFY(near(found.value, 25000, 4 * *found.error));
    }

    void aSingleRateBorrowsTheScatterOfTheOthers() {
        Random random(4);
        auto points = replicates(random, 3, 1);
        points.erase(points.begin(), points.begin() + 2);
        QVERIFY(*valueOf(replicateBootstrap(points, 500)).error > 0);
    }

    void refusals() {
        Random random(5);
        QVERIFY(!replicateBootstrap(replicates(random, 1, 1), 500));
        QVERIFY(!replicateBootstrap({}, 500));
        QVERIFY(!replicateBootstrap(replicates(random, 2, 1), 1));
        QVERIFY(!replicateBootstrap(replicates(random, 2, 1), -4));
    }
};

QTEST_APPLESS_MAIN(ReplicateBootstrapTest)
#include "replicate_bootstrap_test.moc"
