#include "tests/core/kinetics/rate_points.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

double coverage(int replicates, int trials) {
    Random random(20240917);
    int covered = 0;
    for (int trial = 0; trial < trials; ++trial)
        covered += valueOf(kissinger(noisyPoints(random, replicates, 1))).energyOverR.ci95->contains(trueEnergy);
    return static_cast<double>(covered) / trials;
}

/// Four rates on a line of E/R (K) whose peaks lie `offset` K above those of another, with noise in T_p (K).
KissingerFit drawnLine(double energyOverR, double offset, double sigma, Random& random) {
    const double at = 700 + offset, intercept = std::log(200 / (at * at)) + energyOverR / at;
    std::vector<RatePoint> points;
    for (const double rate : rates)
        points.push_back(
            {rate, peakTemperature(energyOverR, intercept, rate, KineticFormula::Kissinger) + sigma * random.normal()});
    return valueOf(kissinger(points));
}

} // namespace

/// Intervals, bands and tests of hypotheses keep what their probabilities promise.
class InferenceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// ±1.96 standard errors would cover 81 %.
    void theIntervalCoversTheTruth() {
        const double single = coverage(1, 4000);
        qInfo("coverage of 95 %% intervals, 4 rates: %.4f", single);
        QVERIFY(single >= 0.935 && single <= 0.965);
    }
    void theIntervalOfThreePointsCoversTheTruth() {
        Random random(8);
        int covered = 0;
        for (int trial = 0; trial < 4000; ++trial) {
            auto points = noisyPoints(random, 1, 1);
            points.pop_back();
            covered += valueOf(kissinger(points)).energyOverR.ci95->contains(trueEnergy);
        }
        QVERIFY(covered > 0.94 * 4000 && covered < 0.96 * 4000);
    }
    void theIntervalOfReplicatesCoversTheTruth() {
        const double three = coverage(3, 2000), two = coverage(2, 2000);
        qInfo("coverage with 2 replicates %.4f, with 3 replicates %.4f", two, three);
        QVERIFY(two >= 0.935 && two <= 0.965);
        QVERIFY(three >= 0.935 && three <= 0.965);
    }

    void curvatureIsSeenAndChanceIsNot() {
        std::vector<RatePoint> bent;
        for (const double rate : {10., 30., 100., 300., 1000., 3000.})
            bent.push_back({rate, peakTemperature(trueEnergy, trueIntercept, rate, KineticFormula::Kissinger) +
                                      1.5 * std::pow(std::log(rate / 200), 2)});
        bent[1].temperature += 0.2;
        QVERIFY(*valueOf(kissinger(bent)).curvatureP < 0.001);
        int small = 0;
        Random random(3);
        for (int trial = 0; trial < 1000; ++trial)
            small += *valueOf(kissinger(noisyPoints(random, 2, 1))).curvatureP < 0.05;
        QVERIFY(small > 25 && small < 80);
    }

    void replicatesCarryTheError() {
        auto points = exactPoints();
        const auto again = points;
        points.insert(points.end(), again.begin(), again.end());
        for (std::size_t i = 0; i < points.size(); ++i)
            points[i].temperature += i < 4 ? 1 : -1;
        const auto fit = valueOf(kissinger(points));
        QVERIFY(fit.pooledReplicates);
        QCOMPARE(fit.degreesOfFreedom, std::size_t{4});
        QVERIFY(near(fit.scatter, std::sqrt(8. / 6), 1e-3));
        QVERIFY(near(fit.energyOverR.ci95->width() / *fit.energyOverR.error, 2 * 2.7764451, 1e-6));
    }

    void replicatesThatContradictTheLineDoNot() {
        std::vector<RatePoint> points;
        for (const auto& exact : exactPoints())
            for (const double scatter : {-0.01, 0.01})
                points.push_back({exact.heatingRate, exact.temperature + scatter + (exact.heatingRate == 200 ? 5 : 0)});
        const auto fit = valueOf(kissinger(points));
        QVERIFY(!fit.pooledReplicates);
        QCOMPARE(fit.degreesOfFreedom, std::size_t{2});
    }

    void aLoneReplicateDoesNotCarryTheError() {
        auto points = oneMeasurement();
        points.push_back(points.front());
        points.back().temperature += 0.5;
        const auto fit = valueOf(kissinger(points));
        QVERIFY(!fit.pooledReplicates);
        QCOMPARE(fit.degreesOfFreedom, std::size_t{3});
    }

    void predictionIsSharpestAmongThePoints() {
        const auto fit = valueOf(kissinger(oneMeasurement()));
        const auto inside = predictedPeak(fit, 300), outside = predictedPeak(fit, 30000);
        QVERIFY(near(inside.value, peakTemperature(fit.energyOverR.value, fit.intercept, 300, fit.formula), 1e-9));
        QVERIFY(*inside.error > 0.3 * fit.scatter && *inside.error < 0.8 * fit.scatter);
        QVERIFY(*outside.error > 3 * *inside.error);
        QVERIFY(near(0.5 * inside.ci95->width() / *inside.error, 4.302653, 1e-5));
    }

    void predictionCoversTheTruth() {
        Random random(5);
        int covered = 0;
        const double truth = peakTemperature(trueEnergy, trueIntercept, 2000, KineticFormula::Kissinger);
        for (int trial = 0; trial < 2000; ++trial)
            covered += predictedPeak(valueOf(kissinger(noisyPoints(random, 1, 1))), 2000).ci95->contains(truth);
        QVERIFY(covered > 1870 && covered < 1930);
    }

    void predictionOfNoRateIsZero() {
        const auto fit = valueOf(kissinger(exactPoints()));
        QCOMPARE(predictedPeak(fit, 0).value, 0.0);
        QVERIFY(!predictedPeak(fit, 0).error);
    }

    void commonSlopeOfAlikeSets() {
        int small = 0;
        Random random(17);
        for (int trial = 0; trial < 1000; ++trial) {
            const auto one = valueOf(kissinger(noisyPoints(random, 1, 1)));
            const auto two = valueOf(kissinger(noisyPoints(random, 1, 1)));
            small += valueOf(commonSlope(one, two)).p < 0.05;
        }
        QVERIFY(small > 25 && small < 80);
    }

    void commonSlopeOfUnlikeSets() {
        const auto one = valueOf(kissinger(oneMeasurement(1)));
        auto points = oneMeasurement(2);
        for (auto& point : points)
            point.temperature += 0.04 * (point.heatingRate - 100);
        const auto both = valueOf(commonSlope(one, valueOf(kissinger(points))));
        QVERIFY(both.p < 0.01);
        const auto exact = valueOf(kissinger(exactPoints()));
        const auto same = valueOf(commonSlope(exact, exact));
        QCOMPARE(same.p, 1.0);
        QVERIFY(near(same.energyOverR.value, trueEnergy, 1e-5));
    }

    void commonSlopeIsSymmetricAndBetween() {
        const auto one = valueOf(kissinger(oneMeasurement(1))), two = valueOf(kissinger(oneMeasurement(2)));
        const auto a = valueOf(commonSlope(one, two)), b = valueOf(commonSlope(two, one));
        QVERIFY(near(a.p, b.p, 1e-9));
        QVERIFY(near(a.energyOverR.value, b.energyOverR.value, 1e-6));
        QVERIFY((a.energyOverR.value - one.energyOverR.value) * (a.energyOverR.value - two.energyOverR.value) < 0);
        QVERIFY(*a.energyOverR.error < std::max(*one.energyOverR.error, *two.energyOverR.error));
    }

    /// One slope for many: within what each alone says, better known than any, and in no order.
    void commonSlopeOfSeveral() {
        Random random(31);
        int held = 0, small = 0;
        for (int i = 0; i < 200; ++i) {
            std::vector<KissingerFit> fits;
            for (const double offset : {0.0, 15.0, 30.0, 45.0})
                fits.push_back(drawnLine(20000, offset, 0.6, random));
            const auto all = valueOf(commonSlope(fits));
            std::ranges::reverse(fits);
            QVERIFY(near(valueOf(commonSlope(fits)).energyOverR.value, all.energyOverR.value, 1e-3));
            held += all.energyOverR.ci95->contains(20000);
            small += all.p < 0.05;
        }
        QVERIFY2(held >= 180, qPrintable(QString::number(held)));
        QVERIFY2(small >= 1 && small <= 20, qPrintable(QString::number(small))); // one in twenty
        QVERIFY(valueOf(commonSlope(std::vector{drawnLine(20000, 0, 0.1, random), drawnLine(20000, 10, 0.1, random),
                                                drawnLine(30000, 20, 0.1, random)}))
                    .p < 1e-3);
        QVERIFY(!commonSlope(std::vector{drawnLine(20000, 0, 0.1, random)}));
        QVERIFY(!commonSlope(std::span<const KissingerFit>()));
    }
    void commonSlopeNeedsOneFormula() {
        const auto one = valueOf(kissinger(exactPoints()));
        const auto other = valueOf(kissinger(exactPoints(), KineticFormula::Ozawa));
        QVERIFY(!commonSlope(one, other));
    }
};

QTEST_APPLESS_MAIN(InferenceTest)
#include "inference_test.moc"
