#include "core/elasticity/birch_murnaghan.h"
#include "core/elasticity/confidence_ellipse.h"
#include "core/elasticity/equation_of_state.h"
#include "core/fit/statistics.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const BirchMurnaghan truth{102, 3.6};

CompressionTable peakTable(double noise, std::uint64_t seed) {
    Random random(seed);
    CompressionTable table;
    table.exponent = 3;
    for (double p = 0; p < 21; p += 1) {
        table.pressure.push_back(p + noise * random.normal());
        table.value.push_back(2.6285 * std::cbrt(valueOf(compressionAt(truth, p))));
        table.sigmaPressure.push_back(noise);
    }
    return table;
}

} // namespace

class EquationOfStateTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void exactPeaksGiveTheParametersBack() {
        const EquationOfState eos = valueOf(fitEquationOfState(peakTable(0, 1)));
        QVERIFY(near(eos.value0.value, 2.6285, 1e-7));
        QVERIFY(near(eos.b0.value, 102, 1e-4));
        QVERIFY(near(eos.bPrime.value, 3.6, 1e-4));
        QVERIFY(near(valueOf(compressionAt(eos, 7.0)).value, 1.06338, 5e-6));
    }
    /// Five points whose last digits alone differ from one table to the next: where the residuals are those of rounding, the fit
    /// ends.
    void tablesWithoutNoiseAlwaysConverge() {
        Random random(11);
        for (int made = 0; made < 300; ++made) {
            CompressionTable table;
            table.exponent = 3;
            for (const double p : {0.0, 2.0, 4.0, 6.0, 8.0}) {
                table.pressure.push_back(p);
                table.value.push_back(2.6286 * std::cbrt(valueOf(compressionAt(truth, p))) * (1 + 1e-12 * random.normal()));
                table.sigmaValue.push_back(1.374e-4);
            }
            const EquationOfState eos = valueOf(fitEquationOfState(table, {.weighted = true}));
            QVERIFY(near(eos.b0.value, 102, 1e-3));
        }
    }
    void weightedErrorsMatchTheScatter() {
        std::vector<double> pulls;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const EquationOfState eos = valueOf(fitEquationOfState(peakTable(0.05, seed), {.weighted = true}));
            pulls.push_back((eos.b0.value - 102) / *eos.b0.error);
        }
        QVERIFY(near(mean(pulls), 0, 0.4));
        QVERIFY(near(standardDeviation(pulls), 1, 0.25));
    }
    void errorsOfTheAxisCountThroughTheSlope() {
        CompressionTable table = peakTable(0.05, 3);
        table.sigmaValue.assign(table.value.size(), 0.0004);
        const EquationOfState eos = valueOf(fitEquationOfState(table, {.weighted = true}));
        const double x = std::pow(table.value[5] / eos.value0.value, 3);
        const double slope = pressureSlope(eos.curve(), x) * 3 * x / table.value[5];
        QVERIFY(near(eos.sigma[5], std::hypot(0.05, slope * 0.0004), 1e-6));
    }
    void missingErrorsNeverDominate() {
        CompressionTable table = peakTable(0.05, 5);
        table.sigmaPressure[4] = 0;
        table.sigmaPressure[9] = std::numeric_limits<double>::quiet_NaN();
        const EquationOfState eos = valueOf(fitEquationOfState(table, {.weighted = true}));
        QVERIFY(near(eos.sigma[4], 0.05, 1e-9));
        QVERIFY(near(eos.sigma[9], 0.05, 1e-9));
        QCOMPARE(eos.notes.size(), std::size_t(1));
        table.sigmaPressure.clear();
        const EquationOfState plain = valueOf(fitEquationOfState(table, {.weighted = true}));
        QVERIFY(!plain.weighted);
        QCOMPARE(plain.notes.size(), std::size_t(1));
    }
    void fixedBPrimeHasNoErrorAndNoEllipse() {
        const EquationOfState eos = valueOf(fitEquationOfState(peakTable(0.02, 2), {.fixedBPrime = 3.6}));
        QCOMPARE(eos.bPrime.value, 3.6);
        QVERIFY(!eos.bPrime.error);
        QVERIFY(near(eos.b0.value, 102, 2));
        QVERIFY(confidenceEllipse(eos).empty());
    }
    void ellipseHoldsItsCorrelation() {
        const EquationOfState eos = valueOf(fitEquationOfState(peakTable(0.05, 8)));
        const auto outline = confidenceEllipse(eos, 0.95);
        QCOMPARE(outline.front(), outline.back());
        QVERIFY(eos.correlation < -0.8);
        const double det = 1 - eos.correlation * eos.correlation;
        for (const BulkModulusPoint& p : outline) {
            const double u = (p.b0 - eos.b0.value) / *eos.b0.error, v = (p.bPrime - eos.bPrime.value) / *eos.bPrime.error;
            QVERIFY(near((u * u + v * v - 2 * eos.correlation * u * v) / det, 2 * 3.5546,
                         0.001)); // F(2, 18) at 95 %
        }
    }
    void badTablesAreRefused() {
        CompressionTable table = peakTable(0.05, 1);
        QVERIFY(!fitEquationOfState(table, {.order = 4}));
        table.value[3] = -1;
        QVERIFY(!fitEquationOfState(table));
        table.value.pop_back();
        QVERIFY(!fitEquationOfState(table));
        QVERIFY(!fitEquationOfState({{0, 1, 2}, {100, 99, 98}, {}, {}}));
        QVERIFY(!fitEquationOfState({}));
    }
};

QTEST_APPLESS_MAIN(EquationOfStateTest)
#include "equation_of_state_test.moc"
