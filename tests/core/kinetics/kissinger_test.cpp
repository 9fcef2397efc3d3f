#include "tests/core/kinetics/rate_points.h"

#include "core/fit/least_squares.h"
#include "core/kinetics/fragility.h"
#include "core/quantity/constants.h"

using namespace vitrine;
using namespace vitrine::test;

class KissingerTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void exactPointsGiveBackTheirEnergy() {
        const auto fit = valueOf(kissinger(exactPoints(), KineticFormula::Kissinger, tg));
        QVERIFY(near(fit.energyOverR.value, trueEnergy, 1e-6));
        QVERIFY(near(fit.intercept, trueIntercept, 1e-9));
        QVERIFY(near(fit.energy.value, trueEnergy * constants::gasConstant / 1000, 1e-9));
        QVERIFY(near(fit.energyOverRTg->value, 42, 1e-9));
        QVERIFY(fit.scatter < 1e-9);
        QCOMPARE(fit.degreesOfFreedom, std::size_t{2});
        QVERIFY(!fit.pooledReplicates);
        QCOMPARE(fit.curvatureP, std::optional<double>(1));
    }

    void theErrorOfTheInterceptIsItsScatter() {
        constexpr int measurements = 400;
        Random random(11);
        double squares = 0;
        for (int i = 0; i < measurements; ++i) {
            const auto fit = valueOf(kissinger(noisyPoints(random, 6, 1)));
            squares += std::pow((fit.intercept - trueIntercept) / fit.interceptError, 2);
        }
        // Student's t with about twenty degrees of freedom has a variance of 1.1.
        QVERIFY(near(squares / measurements, 1.1, 0.3));
    }

    void everyFormulaInvertsItself_data() {
        QTest::addColumn<int>("formula");
        for (int formula = 0; formula <= static_cast<int>(KineticFormula::Boswell); ++formula)
            QTest::addRow("%d", formula) << formula;
    }
    void everyFormulaInvertsItself() {
        QFETCH(int, formula);
        const auto which = static_cast<KineticFormula>(formula);
        const double s = temperatureExponent(which), start = which == KineticFormula::AugisBennett ? 250 : 0;
        const double factor = which == KineticFormula::Starink ? 1.0008 : which == KineticFormula::Ozawa ? 1.052 : 1;
        std::vector<RatePoint> points;
        for (const double rate : {1e-4, 0.3, 20., 1e5}) {
            const double T = peakTemperature(40000, 60, rate, which, 250);
            QVERIFY(near(std::log(rate) - s * std::log(T - start), 60 - factor * 40000 / T, 1e-11));
            points.push_back({rate, T});
        }
        const auto fit = valueOf(kissinger(points, which, 0, 250));
        QVERIFY(near(fit.energyOverR.value, 40000, 1e-5));
        QVERIFY(near(fit.intercept, 60, 1e-8));
        QCOMPARE(fit.startTemperature, start);
        QVERIFY(near(predictedPeak(fit, 20).value, points[2].temperature, 1e-6));
    }
    /// The derivative that errors and bands stand on, against the difference of two fitted peaks.
    void theBandKnowsTheStartTemperature() {
        auto points = oneMeasurement();
        for (const double start : {0., 300., 500.}) {
            const auto fit = valueOf(kissinger(points, KineticFormula::AugisBennett, 0, start == 0 ? 1e-9 : start));
            const double step = 1e-4, far = peakTemperature(fit, 200 * std::exp(step)), near_ = peakTemperature(fit, 200);
            const double T = near_, s = T / (T - fit.startTemperature);
            QVERIFY(near((far - near_) / step, T / (s + fit.energyOverR.value / T), 0.01));
        }
        const double bare = valueOf(kissinger(points, KineticFormula::AugisBennett, 0, 1e-9)).energyOverR.value;
        QVERIFY(near(bare, valueOf(kissinger(points, KineticFormula::Boswell)).energyOverR.value, 1e-3));
    }
    void peaksBelowTheStartTemperatureAreRefused() {
        auto points = exactPoints();
        QVERIFY(kissinger(points, KineticFormula::AugisBennett, 0, 600));
        QVERIFY(!kissinger(points, KineticFormula::AugisBennett, 0, points.front().temperature));
        QVERIFY(!kissinger(points, KineticFormula::AugisBennett, 0, 1000));
        QVERIFY(kissinger(points, KineticFormula::Kissinger, 0, 1000)); // the others have none
    }

    void theFormulaIsPartOfTheNumber() {
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(), KineticFormula::Ozawa)), 42.18, 0.01));
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(), KineticFormula::Moynihan)), 44.38, 0.01));
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(), KineticFormula::Boswell)), 43.19, 0.01));
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(), KineticFormula::AugisBennett)), 42.3, 0.05));
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(), KineticFormula::Starink)), 42.06, 0.01));
    }

    void lagLowersTheEnergy() {
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(0.5e-3))), 41.59, 0.02));
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(1e-3))), 41.18, 0.02));
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(2e-3))), 40.40, 0.05));
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(5e-3))), 38.20, 0.2));
    }

    void anOffsetRaisesTheEnergy() {
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(0, 1))), 42.122, 0.002));
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(0, 2))), 42.244, 0.002));
        QVERIFY(near(inUnitsOfTg(kissinger(exactPoints(0, 5))), 42.612, 0.002));
    }

    /// The numbers of an independent least squares in T with Student's t of one degree.
    void ammoniumChlorideHasAnHonestInterval() {
        const auto fit = valueOf(kissinger(ammoniumChloride()));
        QVERIFY(near(fit.energy.value, 69.3, 0.5));
        QVERIFY(near(fit.energy.value, 69.631, 0.002));
        QVERIFY(near(0.5 * fit.energy.ci95->width(), 38.601, 0.005));
        QVERIFY(near(0.5 * fit.energy.ci95->width() / *fit.energy.error, 12.706, 0.001));
        QVERIFY(!fit.curvatureP);
        QCOMPARE(fit.leaveOneOut.size(), std::size_t{3});
    }

    void theSameAsGeneralLeastSquares() {
        const auto points = oneMeasurement();
        LeastSquaresProblem problem;
        problem.parameters = {{"E/R", 20000}, {"level", std::log(200 / 490000.)}};
        problem.points = points.size();
        problem.residuals = [&](const Eigen::VectorXd& p, Eigen::VectorXd& r) {
            for (Eigen::Index i = 0; i < r.size(); ++i) {
                const auto& point = points[static_cast<std::size_t>(i)];
                r[i] = peakTemperature(p[0], p[1] + p[0] / 700, point.heatingRate, KineticFormula::Kissinger) - point.temperature;
            }
        };
        const auto general = valueOf(leastSquares(problem));
        const auto fit = valueOf(kissinger(points));
        QVERIFY(near(fit.energyOverR.value / general.parameters[0].value, 1, 1e-8));
        QVERIFY(near(*fit.energyOverR.error / general.errors[0], 1, 1e-7));
        QVERIFY(near(fit.energyOverR.ci95->low / general.ci95[0].low, 1, 1e-7));
        QVERIFY(near(fit.scatter * fit.scatter * 2 / general.sumOfSquares, 1, 1e-9));
    }

    void orderAndUnitsOfRateDoNotMatter() {
        auto points = oneMeasurement();
        const auto fit = valueOf(kissinger(points));
        std::ranges::reverse(points);
        for (auto& point : points)
            point.heatingRate *= 60;
        const auto other = valueOf(kissinger(points));
        QVERIFY(near(other.energyOverR.value, fit.energyOverR.value, 1e-6));
        QVERIFY(near(*other.energyOverR.error, *fit.energyOverR.error, 1e-6));
        QVERIFY(near(other.intercept, fit.intercept + std::log(60), 1e-8));
        QVERIFY(near(*other.curvatureP, *fit.curvatureP, 1e-7));
    }

    void scaledTemperaturesScaleTheEnergy() {
        auto points = oneMeasurement();
        const double energy = valueOf(kissinger(points)).energyOverR.value;
        for (auto& point : points)
            point.temperature *= 1.7;
        QVERIFY(near(valueOf(kissinger(points)).energyOverR.value, 1.7 * energy, 1e-5));
    }

    void leaveOneOutNamesTheOutlier() {
        auto points = exactPoints();
        points[2].temperature += 6;
        const auto fit = valueOf(kissinger(points));
        QCOMPARE(fit.leaveOneOut.size(), std::size_t{4});
        QCOMPARE(fit.leaveOneOut[2].left, std::size_t{2});
        QVERIFY(near(fit.leaveOneOut[2].energyOverR, trueEnergy, 1e-5));
        QVERIFY(std::abs(fit.leaveOneOut[3].energyOverR - trueEnergy) > 1000);
    }

    void leavingOutTheOnlyOtherRateIsSkipped() {
        const std::vector<RatePoint> points{{100, 690}, {100, 691}, {200, 700}};
        const auto fit = valueOf(kissinger(points));
        QCOMPARE(fit.leaveOneOut.size(), std::size_t{2});
        QVERIFY(!fit.curvatureP);
    }

    void pointErrorsAreRelativeWeights() {
        auto points = oneMeasurement();
        const auto plain = valueOf(kissinger(points));
        for (auto& point : points)
            point.error = 0.3;
        const auto same = valueOf(kissinger(points));
        QVERIFY(near(same.energyOverR.value, plain.energyOverR.value, 1e-6));
        QVERIFY(near(*same.energyOverR.error, *plain.energyOverR.error, 1e-6));
        points[0].error = 1000;
        const auto without = valueOf(kissinger(points));
        const std::vector<RatePoint> rest(points.begin() + 1, points.end());
        QVERIFY(near(without.energyOverR.value, valueOf(kissinger(rest)).energyOverR.value, 0.1));
    }

    void anUnknownErrorIsTheUsualOne() {
        auto points = oneMeasurement();
        for (auto& point : points)
            point.error = 0.3;
        const auto known = valueOf(kissinger(points));
        for (const double unknown : {0., -1., std::nan(""), std::numeric_limits<double>::infinity()}) {
            points[1].error = unknown;
            const auto fit = valueOf(kissinger(points));
            QVERIFY(near(fit.energyOverR.value, known.energyOverR.value, 1e-6));
            QVERIFY(near(*fit.energyOverR.error, *known.energyOverR.error, 1e-6));
        }
    }

    void refusals_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<std::vector<RatePoint>>("points");
        const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
        using Points = std::vector<RatePoint>;
        const auto row = [](const char* name, const char* words, const Points& points) {
            QTest::newRow(name) << QString::fromLatin1(words) << points;
        };
        row("nothing", "at least three", {});
        row("two points", "at least three", {{100, 690}, {200, 700}});
        row("one rate", "same heating rate", {{100, 690}, {100, 700}, {100.01, 695}});
        row("zero rate", "heating rate 0 K/s", {{0, 690}, {200, 700}, {500, 717}});
        row("negative rate", "heating rate -20 K/s", {{-20, 690}, {200, 700}, {500, 717}});
        row("rate not a number", "heating rate nan", {{nan, 690}, {200, 700}, {500, 717}});
        row("infinite rate", "heating rate inf", {{infinity, 690}, {200, 700}, {500, 717}});
        row("zero temperature", "temperature 0 K", {{100, 0}, {200, 700}, {500, 717}});
        row("negative temperature", "temperature -5 K", {{100, -5}, {200, 700}, {500, 717}});
        row("temperature not a number", "temperature nan", {{100, nan}, {200, 700}, {500, 717}});
        row("infinite temperature", "temperature inf", {{100, infinity}, {200, 700}, {500, 717}});
        row("falling", "does not rise", {{100, 717}, {200, 700}, {500, 690}});
        row("constant", "does not rise", {{100, 700}, {200, 700}, {500, 700}});
        row("steeper than any", "does not rise", {{100, 100}, {101, 500}, {102, 900}});
    }
    void refusals() {
        QFETCH(QString, words);
        QFETCH(std::vector<RatePoint>, points);
        const auto fit = kissinger(points);
        QVERIFY(!fit);
        const auto text = QString::fromStdString(english(fit.error()));
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(!fit.error().remedy.text.empty());
    }

    void strongScatterIsFittedOrRefusedButNeverNaN() {
        Random random(11);
        for (int trial = 0; trial < 2000; ++trial) {
            const auto fit = kissinger(noisyPoints(random, 1, 60));
            if (fit)
                QVERIFY(fit->energyOverR.value > 0 && std::isfinite(fit->energyOverR.ci95->high) && std::isfinite(fit->scatter));
        }
    }

    void noReferenceNoRatio() {
        for (const double reference : {0., -3., std::nan("")})
            QVERIFY(!valueOf(kissinger(exactPoints(), KineticFormula::Kissinger, reference)).energyOverRTg);
    }

    void peakTemperatureIsOverflowProof() {
        for (const double energy : {1e-3, 1., 1e3, 1e6, 1e9})
            for (const double intercept : {-2000., -50., 0., 50., 2000., 1e5})
                for (const double rate : {1e-300, 1e-6, 1., 1e6, 1e300}) {
                    const double T = peakTemperature(energy, intercept, rate, KineticFormula::Kissinger);
                    QVERIFY(T > 0 || intercept >= 2000 || rate < 1e-200);
                    if (T > 0 && std::isfinite(T))
                        QVERIFY(near((std::log(rate) - 2 * std::log(T) + energy / T) / std::max(1., std::abs(intercept)),
                                     intercept / std::max(1., std::abs(intercept)), 1e-9));
                }
        QCOMPARE(peakTemperature(25000, 25, 0, KineticFormula::Kissinger), 0.0);
        QCOMPARE(peakTemperature(25000, 25, -1, KineticFormula::Kissinger), 0.0);
        QVERIFY(std::isinf(peakTemperature(25000, 0, 10, KineticFormula::Ozawa)));
    }

    void matchedCyclesAreTheSameLine() {
        const auto fit = valueOf(matchedCycles(exactPoints(), tg));
        QVERIFY(near(fit.energyOverRTg->value, 42, 1e-9));
    }

    void steepness() {
        const auto index = valueOf(steepnessIndex({trueEnergy, 596., Interval{41 * tg, 43 * tg}}, tg));
        QVERIFY(near(index.value, 18.24, 0.01));
        QVERIFY(near(*index.error, 1 / std::log(10.), 1e-12));
        QVERIFY(near(index.ci95->width(), 2 / std::log(10.), 1e-12));
        QVERIFY(!steepnessIndex({trueEnergy}, 0));
        QVERIFY(!steepnessIndex({trueEnergy}, std::nan("")));
    }
};

QTEST_APPLESS_MAIN(KissingerTest)
#include "kissinger_test.moc"
