#include "core/scattering/atomic_weight.h"
#include "core/scattering/composition.h"
#include "core/scattering/corrections.h"
#include "core/scattering/scattering_angle.h"
#include "tests/support/support.h"

#include <cmath>
#include <numbers>
#include <xraylib.h>

using namespace vitrine;
using namespace vitrine::test;
using std::numbers::pi;

namespace {

/// Transmission of a cylinder by brute force over a fine square grid.
double byGrid(double muR, double twoTheta) {
    constexpr int n = 1500;
    const double ux = std::cos(twoTheta * pi / 180), uy = std::sin(twoTheta * pi / 180);
    double sum = 0;
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < n; ++j) {
            const double x = (2 * i + 1.0) / n - 1, y = (2 * j + 1.0) / n - 1, rest = 1 - x * x - y * y;
            if (rest <= 0)
                continue;
            const double in = x + std::sqrt(x * x + rest), along = x * ux + y * uy;
            sum += std::exp(-muR * (in - along + std::sqrt(along * along + rest)));
        }
    return sum * 4 / (pi * n * n);
}

/// (2/π) ∫ cos²φ exp(−2μR cos φ) dφ: at 2θ = 0 every path is a chord.
double forwards(double muR) {
    constexpr int n = 200000;
    double sum = 0;
    for (int i = 0; i < n; ++i) {
        const double c = std::cos(-pi / 2 + pi * (i + 0.5) / n);
        sum += c * c * std::exp(-2 * muR * c) * pi / n;
    }
    return 2 / pi * sum;
}

} // namespace

class CorrectionsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void capillaryForwardsIsAnIntegralOverChords() {
        for (const double muR : {0.1, 1.0, 3.0, 10.0})
            QVERIFY(near(transmission(Capillary{muR}, 0) / forwards(muR), 1, 1e-6));
        QVERIFY(near(1 / transmission(Capillary{1}, 0), 5.091, 0.001)); // International Tables C, 6.3.3
    }
    void capillaryIsRightUpToMuRTen_data() {
        QTest::addColumn<double>("muR");
        for (const double muR : {0.5, 3.0, 10.0})
            QTest::newRow(std::to_string(muR).c_str()) << muR;
    }
    void capillaryIsRightUpToMuRTen() {
        QFETCH(double, muR);
        for (const double angle : {20.0, 90.0, 160.0})
            QVERIFY(near(transmission(Capillary{muR}, angle) / byGrid(muR, angle), 1, 2e-3)); // the grid's own error at the rim
        const double wavelength = 0.5;
        std::vector<double> q;
        for (double angle = 0.7; angle < 120; angle += 3.37)
            q.push_back(qOfTwoTheta(angle, wavelength));
        const auto factors = correctionFactors(q, wavelength, PolarizationDone{}, Capillary{muR});
        for (std::size_t i = 0; i < q.size(); ++i)
            QVERIFY(near(factors[i] * transmission(Capillary{muR}, twoThetaOf(q[i], wavelength)), 1, 1e-3));
    }
    void thickerCapillariesAbsorbMore() {
        for (const double angle : {0.0, 30.0, 150.0})
            for (double muR = 0.1, before = 1; muR < 12; muR += 0.7) {
                const double now = transmission(Capillary{muR}, angle);
                QVERIFY(now > 0 && now < before);
                before = now;
            }
    }
    void weightsAreTheStandardOnes() {
        QCOMPARE(atomicWeight(22), 47.867);
        QCOMPARE(atomicWeight(40), 91.224);
        QCOMPARE(atomicWeight(4), 9.0122);
        QVERIFY(near(meanAtomicWeight(valueOf(parseComposition("Zr46.8Ti8.2Cu7.5Ni10Be27.5"))), 59.7315, 2e-4));
        QVERIFY(std::isnan(atomicWeight(0)) && std::isnan(atomicWeight(99)));
    }
    void weightsAgreeWithAnotherTable() {
        const auto hasStandard = [](int z) {
            return z != 43 && z != 61 && z != 69 /* 167.27 there */ && !(z >= 84 && z <= 89) && z < 93;
        };
        for (int z = 1; z <= 98; ++z)
            if (hasStandard(z))
                QVERIFY2(near(atomicWeight(z), AtomicWeight(z, nullptr), std::max(0.006, 1.5e-3 * atomicWeight(z))),
                         elementSymbol(z).data());
    }
};

QTEST_APPLESS_MAIN(CorrectionsTest)
#include "corrections_test.moc"
