#include "core/elasticity/birch_murnaghan.h"
#include "core/elasticity/densification.h"
#include "core/elasticity/strain_plot.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class BirchMurnaghanTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void paperRatios() {
        const BirchMurnaghan eos{102, 3.6};
        const std::pair<double, double> known[] = {{1, 1.00968}, {2, 1.01913}, {3, 1.02836}, {5, 1.04623}, {7, 1.06338}};
        for (const auto& [p, x] : known)
            QVERIFY(near(valueOf(compressionAt(eos, p)), x, 5e-6));
    }
    void inverseUndoesPressure() {
        const BirchMurnaghan eos{12.1, 11.85};
        for (const double x : {0.98, 0.999, 1.0, 1.05, 1.3})
            QVERIFY(near(valueOf(compressionAt(eos, pressure(eos, x))), x, 1e-12));
    }
    void slopeIsTheDerivative() {
        const BirchMurnaghan eos{50, 6};
        const double h = 1e-5;
        for (const double x : {0.95, 1.0, 1.2})
            QVERIFY(near(pressureSlope(eos, x), (pressure(eos, x + h) - pressure(eos, x - h)) / (2 * h), 1e-5));
        QVERIFY(near(pressureSlope(eos, 1.0), 50, 1e-12));
    }
    void unreachablePressureIsRefused() {
        QVERIFY(!compressionAt(BirchMurnaghan{50, -8}, 400.0));
        QVERIFY(!compressionAt(BirchMurnaghan{50, 4}, -60.0));
        QVERIFY(!compressionAt(BirchMurnaghan{-3, 4}, 1.0));
    }
    void strainPlotIsStraight() {
        const BirchMurnaghan eos{102, 3.6};
        CompressionTable table;
        for (const double x : {1.0, 1.02, 1.05, 1.1}) {
            table.value.push_back(100 / x);
            table.pressure.push_back(pressure(eos, x));
        }
        const auto points = strainPlot(table, 100);
        QCOMPARE(points.size(), std::size_t(3));
        for (const StrainPoint& p : points)
            QVERIFY(near(p.normalizedPressure, normalizedPressure(PressureCurve{.b0 = eos.b0, .bPrime = eos.bPrime}, p.strain),
                         1e-9));
    }
    void densificationOfThePaper() {
        const Measured d = valueOf(densificationPercent({2.624, 0.001}, {2.6285, 0.001}));
        QVERIFY(near(d.value, -0.5127, 1e-3));
        QVERIFY(near(*d.error, 0.1615, 1e-3));
        QVERIFY(!densificationPercent({0}, {2.6}));
    }
    /// Student's t of two degrees of freedom is 4.303, not 1.96.
    void theMeanDensificationHasStudentsInterval() {
        const std::vector<Measured> three{{2.6335, {}}, {2.6345, {}}, {2.6340, {}}};
        const Measured d = valueOf(meanDensificationPercent(three, {2.6285}));
        QVERIFY(near(d.value, 100 * (std::pow(2.6340 / 2.6285, 3) - 1), 1e-6));
        const double error = 100 * 3 * std::pow(2.6340 / 2.6285, 3) * 0.0005 / std::sqrt(3.0) / 2.6340;
        QVERIFY(near(*d.error, error, 1e-9));
        QVERIFY(near(0.5 * d.ci95->width(), 4.302653 * error, 1e-6));
    }
    void errorsOfOneValueAreThoseOfBoth() {
        const Measured value{2.634, 0.001}, reference{2.6285, 0.001};
        const Measured one = valueOf(meanDensificationPercent(std::vector{value}, reference));
        const Measured pair = valueOf(densificationPercent(value, reference));
        QVERIFY(near(one.value, pair.value, 1e-12) && near(*one.error, *pair.error, 1e-12));
        QVERIFY(near(0.5 * one.ci95->width(), 1.959964 * *pair.error, 1e-6));
        QVERIFY(!meanDensificationPercent({}, reference) && !meanDensificationPercent(std::vector{Measured{-1}}, reference));
    }
    /// Values that agree by chance are not known better than each of them.
    void valuesThatAgreeByChance() {
        const Measured value{2.634, 0.001};
        const Measured two = valueOf(meanDensificationPercent(std::vector{value, value}, {2.6285}));
        QVERIFY(near(*two.error, *valueOf(densificationPercent(value, {2.6285})).error / std::sqrt(2.0), 1e-9));
        QVERIFY(near(0.5 * two.ci95->width(), 1.959964 * *two.error, 1e-6));
    }
    void slopeOfPeakAgainstPressure() {
        const std::vector<double> p{1, 2, 3, 5, 7}, q{2.6293, 2.6301, 2.6309, 2.6325, 2.6341};
        const Measured slope = valueOf(pressureSlope(p, q));
        QVERIFY(near(slope.value, 0.0008, 1e-12));
        const Measured weighted = valueOf(pressureSlope(p, q, std::vector<double>(5, 0.001)));
        QVERIFY(near(*weighted.error, 0.001 / std::sqrt(23.2), 1e-9));
        QVERIFY(valueOf(pressureSlope(p, q, std::vector<double>(5, 0.0))).error.has_value());
    }
};

QTEST_APPLESS_MAIN(BirchMurnaghanTest)
#include "birch_murnaghan_test.moc"
