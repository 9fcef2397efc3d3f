#include "core/elasticity/birch_murnaghan.h"
#include "core/elasticity/confidence_ellipse.h"
#include "core/elasticity/strain_plot.h"
#include "tests/support/support.h"

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

constexpr PressureCurve truth{StateEquation::Vinet, 102, 3.6};

/// `exponent` −1: volumes of 46.5 Å³; 3: peaks at 2.6285 Å⁻¹.
CompressionTable tableOf(double exponent, const PressureCurve& curve = truth) {
    CompressionTable table;
    table.exponent = exponent;
    for (int i = 0; i <= 12; ++i) {
        table.pressure.push_back(2.5 * i);
        table.value.push_back((exponent < 0 ? 46.5 : 2.6285) * std::pow(valueOf(compressionAt(curve, 2.5 * i)), 1 / exponent));
    }
    return table;
}

constexpr EquationOfStateChoices vinet{.equation = StateEquation::Vinet};

} // namespace

class VinetTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theFormula() {
        const double eta = 0.95, x = 1 / (eta * eta * eta);
        const double expected = 3 * 102 * (1 - eta) / (eta * eta) * std::exp(1.5 * 2.6 * (1 - eta));
        QVERIFY(near(pressure(truth, x), expected, 1e-10));
        QCOMPARE(pressure(truth, 1), 0.0);
        QVERIFY(near(pressureSlope(truth, 1), 102, 1e-9)); // B0 at no pressure
    }
    void slopesAreThoseOfDifferences() {
        for (const double x : {0.97, 1.03, 1.2, 1.6}) {
            const double h = 1e-5;
            QVERIFY(near(pressureSlope(truth, x), (pressure(truth, x + h) - pressure(truth, x - h)) / (2 * h), 1e-4));
            for (const StateEquation each : {StateEquation::Vinet, StateEquation::BirchMurnaghan}) {
                const PressureCurve more{each, 102, 3.6 + h}, less{each, 102, 3.6 - h};
                QVERIFY(near(pressureByBPrime({each, 102, 3.6}, x), (pressure(more, x) - pressure(less, x)) / (2 * h), 1e-4));
            }
        }
    }
    void bothEquationsAgreeAtSmallCompressions() {
        const PressureCurve birch{StateEquation::BirchMurnaghan, 102, 3.6};
        QVERIFY(near(pressure(truth, 1.01), pressure(birch, 1.01), 1e-3));
        QVERIFY(std::abs(pressure(truth, 1.4) - pressure(birch, 1.4)) > 0.5);
    }
    void volumesAndPeaksGiveTheTruthBack() {
        for (const double exponent : {-1.0, 3.0}) {
            const EquationOfState fit = valueOf(fitEquationOfState(tableOf(exponent), vinet));
            QVERIFY(fit.equation == StateEquation::Vinet);
            QVERIFY(near(fit.b0.value, 102, 1e-4) && near(fit.bPrime.value, 3.6, 1e-4));
            QVERIFY(near(fit.value0.value, exponent < 0 ? 46.5 : 2.6285, 1e-6));
        }
    }
    void bPrimeMayBeFixedAndNoSecondOrderIsThere() {
        EquationOfStateChoices choices = vinet;
        choices.fixedBPrime = 3.6;
        QVERIFY(!valueOf(fitEquationOfState(tableOf(-1), choices)).bPrime.error);
        choices.order = 2;
        QVERIFY(!fitEquationOfState(tableOf(-1), choices));
    }
    void theEllipseIsThatOfTheCovariance() {
        CompressionTable table = tableOf(-1);
        for (std::size_t i = 0; i < table.pressure.size(); ++i)
            table.pressure[i] += i % 2 ? 0.05 : -0.05;
        const EquationOfState fit = valueOf(fitEquationOfState(table, vinet));
        const auto outline = confidenceEllipse(fit);
        QCOMPARE(outline.size(), 97u);
        QVERIFY(fit.correlation < -0.5);
        const auto ratio = valueOf(compressionAt(fit, 10));
        QVERIFY(near(ratio.value, valueOf(compressionAt(truth, 10)), 1e-2) && ratio.error && *ratio.error > 0);
    }
    void theStrainLineOfVinetBends() {
        QCOMPARE(normalizedPressure(truth, 0), 102.0);
        const double f = 0.1, x = std::pow(1.2, 1.5);
        QVERIFY(near(normalizedPressure(truth, f), pressure(truth, x) / (3 * f * std::pow(1.2, 2.5)), 1e-10));
        QVERIFY(near(normalizedPressure(truth, 1e-5), 102, 0.01));
    }
    void rowsOfSeveralTemperaturesShareOneExpansion() {
        CompressionTable table = tableOf(-1);
        table.referenceTemperature = 300;
        for (std::size_t i = 0; i < table.value.size(); ++i) {
            table.temperature.push_back(300 + 50.0 * double(i % 4));
            table.value[i] *= 1 + 4e-5 * (table.temperature[i] - 300);
        }
        const EquationOfState fit = valueOf(fitEquationOfState(table, vinet));
        QVERIFY(near(fit.b0.value, 102, 1e-3) && near(fit.expansion->value, 4e-5, 1e-9));
        QVERIFY(!valueOf(fitEquationOfState(tableOf(-1), vinet)).expansion);
    }
};

QTEST_APPLESS_MAIN(VinetTest)
#include "vinet_test.moc"
