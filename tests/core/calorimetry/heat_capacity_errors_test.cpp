#include "tests/core/calorimetry/three_runs.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr std::uint64_t simulations = 200;

/// How often intervals of 95 % hold the truth, and how far values lie off it in their own errors.
struct Coverage {
    int held = 0, count = 0;
    double squares = 0, off = 0, values = 0;
    std::vector<double> errors;

    void add(const Measured& measured, double truth) {
        const double error = measured.error.value_or(0), by = measured.value - truth;
        held += std::abs(by) < 1.96 * error;
        ++count;
        squares += by / error * (by / error);
        off += by / truth;
        errors.push_back(error);
    }
    double share() const { return double(held) / count; }
    double bias() const { return off / count; }
    std::string text() const {
        return std::to_string(share()) + " of " + std::to_string(count) + ", rms " + std::to_string(std::sqrt(squares / count)) +
               ", bias " + std::to_string(bias()) + ", median error " + std::to_string(median(errors));
    }
};

double trueStep(double t) {
    return 0.28 - 1e-4 * (t - 620);
}

template<class Runs>
Coverage coverageOfStep(Runs runs) {
    Coverage coverage;
    for (std::uint64_t seed = 1; seed <= simulations; ++seed) {
        const auto step = valueOf(heatCapacityStep(valueOf(heatCapacity(runs(seed), madeChoices))));
        coverage.add(step.transition.step, trueStep(step.transition.midpointHalfStep.value));
    }
    return coverage;
}

/// Of c_p, away from the step, one temperature a simulation: rows of one curve share most of their error.
template<class Runs>
Coverage coverageOfCurve(Runs runs, HeatCapacityChoices choices = madeChoices) {
    Coverage coverage;
    for (std::uint64_t seed = 1; seed <= simulations; ++seed) {
        const HeatCapacity c = valueOf(heatCapacity(runs(seed), choices));
        const double at = seed % 2 == 0 ? 400 + double(seed % 100) : 680 + 0.8 * double(seed % 100);
        const auto i = static_cast<std::size_t>(std::ranges::lower_bound(c.temperature, at) - c.temperature.begin());
        coverage.add({c.value[i], c.sigma[i]}, MadeInstrument::glass(c.temperature[i]));
    }
    return coverage;
}

} // namespace

class HeatCapacityErrorsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// The error of sapphire's c_p, 0.1 %, is in the interval and not in the simulation: shares lie above 95 % where noise is
    /// small.
    void theStepIsRightWithinItsError_data() {
        QTest::addColumn<double>("noise");
        QTest::newRow("little noise") << 1e-6;
        QTest::newRow("noise") << 1e-5;
        QTest::newRow("much noise") << 2e-5;
    }
    void theStepIsRightWithinItsError() {
        QFETCH(const double, noise);
        const Coverage c = coverageOfStep([=](std::uint64_t seed) { return threeRuns({.noise = noise, .seed = seed}); });
        QVERIFY2(c.share() > 0.92, c.text().c_str());
        QVERIFY2(std::abs(c.bias()) < 0.002, c.text().c_str());
        if (noise > 5e-6)
            QVERIFY2(c.share() < 0.985, c.text().c_str());
    }
    /// Measurements that differ in their noise alone have about the same error.
    void equalMeasurementsHaveEqualErrors() {
        Coverage c = coverageOfStep([](std::uint64_t seed) { return threeRuns({.noise = 3e-6, .seed = seed}); });
        QVERIFY2(quantile(c.errors, 0.95) < 2 * quantile(c.errors, 0.05), c.text().c_str());
    }
    void noiseCountsOnce() {
        const auto errorAt = [](double noise) {
            return median(coverageOfStep([=](std::uint64_t seed) { return threeRuns({.noise = noise, .seed = seed}); }).errors);
        };
        QVERIFY(near(errorAt(2e-5) / errorAt(1e-5), 2, 0.4));
    }
    /// How well the runs of the sample repeat is in the error of its step.
    void repeatsAreInTheErrorOfTheStep_data() {
        QTest::addColumn<int>("count");
        QTest::newRow("two") << 2;
        QTest::newRow("three") << 3;
        QTest::newRow("four") << 4;
    }
    void repeatsAreInTheErrorOfTheStep() {
        QFETCH(const int, count);
        const auto runs = [=](double scatter) {
            return [=](std::uint64_t seed) { return repeatedRuns(std::size_t(count), scatter, seed); };
        };
        const Coverage scattered = coverageOfStep(runs(0.01)), alike = coverageOfStep(runs(0));
        QVERIFY2(scattered.share() > 0.9, scattered.text().c_str());
        QVERIFY2(alike.share() > 0.92, alike.text().c_str());
        QVERIFY(median(scattered.errors) > 2 * median(alike.errors));
    }
    void theCurveIsRightWithinItsError_data() {
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("after");
        QTest::newRow("both isotherms") << true << true;
        QTest::newRow("the one before") << true << false;
        QTest::newRow("the one after") << false << true;
    }
    void theCurveIsRightWithinItsError() {
        QFETCH(const bool, before);
        QFETCH(const bool, after);
        const Coverage c = coverageOfCurve([=](std::uint64_t seed) {
            return without(threeRuns({.noise = 1e-5, .drift = 2e-7, .seed = seed}), !before, !after);
        });
        QVERIFY2(c.share() > 0.92, c.text().c_str());
    }
    /// One run of the three lacks its isotherm at the end, the others have both.
    void oneIncompleteRunIsEnoughForADrift() {
        const Coverage c = coverageOfCurve([](std::uint64_t seed) {
            auto runs = threeRuns({.drift = 2e-7, .seed = seed});
            runs[1].front() = without(runs[1].front(), false, true);
            return runs;
        });
        QVERIFY2(c.share() > 0.92, c.text().c_str());
    }
    void whatIsNotLevelledIsInTheError() {
        HeatCapacityChoices raw = madeChoices;
        raw.level = false;
        const Coverage c =
            coverageOfCurve([](std::uint64_t seed) { return threeRuns({.drift = 2e-7, .offset = 5e-5, .seed = seed}); }, raw);
        QVERIFY2(c.share() > 0.92, c.text().c_str());
    }
    /// Levelled by choice and without isotherms, several runs of each kind tell how well they repeat.
    void repeatsStandForIsotherms() {
        HeatCapacityChoices raw = madeChoices;
        raw.level = false;
        const Coverage c = coverageOfCurve(
            [](std::uint64_t seed) { return without(repeatedRuns(3, 0, seed, {.drift = 0, .offset = 5e-5}), true, true); }, raw);
        QVERIFY2(c.share() > 0.9, c.text().c_str());
    }
    void massesOfPansAreWeighedWithAnError() {
        HeatCapacityChoices choices = madeChoices;
        choices.emptyPan = choices.sapphirePan = choices.samplePan = 0.05;
        const auto sigma = [&] { return valueOf(heatCapacity(threeRuns(), choices)).sigma[700]; };
        const double exact = sigma();
        choices.massError = 1e-5;
        const double weighed = sigma();
        choices.emptyPan = choices.sapphirePan = choices.samplePan = std::nullopt;
        QVERIFY(exact < sigma() && sigma() < weighed);
    }
};

QTEST_APPLESS_MAIN(HeatCapacityErrorsTest)
#include "heat_capacity_errors_test.moc"
