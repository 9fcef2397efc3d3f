#include "core/elasticity/reference_pressure.h"

#include "core/fit/statistics.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double volume0 = 40;

CompressionTable exactVolumes(StateEquation equation, double from) {
    CompressionTable table;
    for (double p = from; p < from + 16; p += 1) {
        table.pressure.push_back(p);
        table.value.push_back(volume0 / valueOf(compressionAt(PressureCurve{equation, 102, 3.6}, p)));
    }
    return table;
}

double volumeAt(StateEquation equation, double pressure) {
    return volume0 / valueOf(compressionAt(PressureCurve{equation, 102, 3.6}, pressure));
}

/// V0 and B of an equation that begins at the reference pressure, with the errors of a scatter in P.
CompressionTable scattered(double noise, double told, std::uint64_t seed) {
    Random random(seed);
    CompressionTable table = exactVolumes(StateEquation::BirchMurnaghan, 0);
    for (double& p : table.pressure)
        p += noise * random.normal();
    table.sigmaPressure.assign(table.pressure.size(), told);
    return table;
}

} // namespace

class ReferencePressureTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void exactVolumesGiveBothModuli_data() {
        QTest::addColumn<StateEquation>("equation");
        QTest::addColumn<double>("reference");
        QTest::newRow("Birch–Murnaghan") << StateEquation::BirchMurnaghan << 3.0;
        QTest::newRow("Vinet") << StateEquation::Vinet << 3.0;
        QTest::newRow("below the points") << StateEquation::BirchMurnaghan << -1.0;
        QTest::newRow("zero") << StateEquation::BirchMurnaghan << 0.0;
    }
    void exactVolumesGiveBothModuli() {
        QFETCH(StateEquation, equation);
        QFETCH(double, reference);
        const auto eos =
            valueOf(fitEquationOfState(exactVolumes(equation, 0), {.equation = equation, .referencePressure = reference}));
        QVERIFY(near(eos.b0.value, 102, 1e-4));
        QVERIFY(near(eos.bPrime.value, 3.6, 1e-4));
        QVERIFY(near(eos.value0.value, volumeAt(equation, reference), 1e-6));
        QVERIFY(near(eos.zeroPressureValue, volume0, 1e-6));
        QCOMPARE(eos.b0AtReference.has_value(), reference != 0);
        const double step = 1e-4; // B = −V dP/dV
        const double modulus = 2 * step / std::log(volumeAt(equation, reference - step) / volumeAt(equation, reference + step));
        if (reference != 0)
            QVERIFY(near(eos.b0AtReference->value, modulus, 1e-3));
    }
    /// What is measured above the reference alone, with V0 known there.
    void fixedVolumeBelongsToTheReference() {
        const auto table = exactVolumes(StateEquation::BirchMurnaghan, 5);
        const double known = volumeAt(StateEquation::BirchMurnaghan, 2);
        const auto eos =
            valueOf(fitEquationOfState(table, {.parameters = {{.name = "value0", .fixed = known}}, .referencePressure = 2}));
        QCOMPARE(eos.value0.value, known);
        QVERIFY(!eos.value0.error);
        QVERIFY(near(eos.b0.value, 102, 1e-3));
        QVERIFY(near(eos.zeroPressureValue, volume0, 1e-5));
    }
    /// The reference only says where V0 is read: no residual moves, and the errors of B0 stay.
    void referenceMovesNoResidual() {
        const auto table = scattered(0.05, 0.05, 3);
        const auto at0 = valueOf(fitEquationOfState(table, {.weighted = true}));
        const auto at4 = valueOf(fitEquationOfState(table, {.weighted = true, .referencePressure = 4}));
        for (std::size_t i = 0; i < table.pressure.size(); ++i)
            QVERIFY(near(at4.residuals[i], at0.residuals[i], 1e-5));
        QVERIFY(near(*at4.b0.error, *at0.b0.error, 0.01 * *at0.b0.error));
        QVERIFY(*at4.b0AtReference->error < *at0.b0.error); // in the middle of the points
    }
    void modulusAtTheReferenceHasItsScatter() {
        std::vector<double> pulls;
        const double truth = bulkModulusAt(valueOf(fitEquationOfState(exactVolumes(StateEquation::BirchMurnaghan, 0))), 4)->value;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const auto eos = valueOf(fitEquationOfState(scattered(0.05, 0.05, seed), {.weighted = true, .referencePressure = 4}));
            pulls.push_back((eos.b0AtReference->value - truth) / *eos.b0AtReference->error);
        }
        QVERIFY(near(mean(pulls), 0, 0.4));
        QVERIFY(near(standardDeviation(pulls), 1, 0.25));
    }
    /// Errors that are told three times too small grow by the root of the reduced χ²; errors too large stay.
    void scatterBeyondTheErrorsWidensThem() {
        const auto right = valueOf(fitEquationOfState(scattered(0.06, 0.06, 9), {.weighted = true}));
        const auto small = valueOf(fitEquationOfState(scattered(0.06, 0.02, 9), {.weighted = true}));
        const auto large = valueOf(fitEquationOfState(scattered(0.06, 0.6, 9), {.weighted = true}));
        const double scale = std::sqrt(small.chi2Reduced);
        QVERIFY(small.chi2Reduced > 4 && large.chi2Reduced < 1);
        QVERIFY(near(*small.b0.error, *large.b0.error * 0.02 / 0.6 * scale, 1e-3 * *small.b0.error));
        QVERIFY(
            near(*large.b0.error, 10 * *right.b0.error / std::sqrt(std::max(1.0, right.chi2Reduced)), 1e-3 * *large.b0.error));
    }
    void referencesBeyondTheEquationAreRefused() {
        const auto table = exactVolumes(StateEquation::BirchMurnaghan, 0);
        QVERIFY(!fitEquationOfState(table, {.referencePressure = std::nan("")}));
        QVERIFY(!fitEquationOfState(table, {.referencePressure = -1000}));
    }
};

QTEST_APPLESS_MAIN(ReferencePressureTest)
#include "reference_pressure_test.moc"
