#include "core/simulation/relaxation/kww_modes.h"

#include <QtTest>

using namespace vitrine;

namespace {

/// Greatest distance of the modes from exp(−u^β) over 50 decades of u.
double greatestError(double beta, double accuracy) {
    const KwwModes modes = kwwModes(beta, accuracy);
    double greatest = 0;
    for (double logU = -80; logU < 40; logU += 0.05) {
        const double u = std::exp(logU);
        greatest = std::max(greatest, std::abs(modes.at(u) - std::exp(-std::pow(u, beta))));
    }
    return greatest;
}

} // namespace

class KwwModesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void agreesWithTheStretchedExponential_data() {
        QTest::addColumn<double>("beta");
        for (const double beta : {0.10, 0.19, 0.23, 0.35, 0.46, 0.57, 0.65, 0.71, 0.80, 0.90, 0.95, 0.99, 1.0})
            QTest::addRow("%g", beta) << beta;
    }
    void agreesWithTheStretchedExponential() {
        QFETCH(double, beta);
        for (const double accuracy : {1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9}) {
            const double error = greatestError(beta, accuracy);
            QVERIFY2(error < accuracy, qPrintable(QStringLiteral("%1 at %2").arg(error).arg(accuracy)));
        }
    }
    void noMoreModesThanTheAccuracyNeeds() {
        const auto count = [](double beta, double accuracy) { return kwwModes(beta, accuracy).weights.size(); };
        for (const double beta : {0.3, 0.5, 0.65, 0.8}) {
            QVERIFY2(greatestError(beta, 1e-5) > 1e-9, "far better than asked for is far dearer than needed");
            QVERIFY(count(beta, 1e-3) < count(beta, 1e-5) && count(beta, 1e-5) < count(beta, 1e-7));
        }
        QVERIFY(count(0.65, 1e-5) <= 50);
    }
    void weightsSumToOne() {
        for (const double beta : {0.2, 0.5, 0.9, 1.0})
            QCOMPARE(kwwModes(beta).at(0), 1.0);
    }
    void valuesOutOfRangeAreClamped() {
        QCOMPARE(kwwModes(0.01).weights.size(), kwwModes(0.1).weights.size());
        QCOMPARE(kwwModes(3.0).weights.size(), kwwModes(1.0).weights.size());
        QCOMPARE(kwwModes(0.5, 0.0).weights.size(), kwwModes(0.5, 1e-9).weights.size());
    }
};

QTEST_APPLESS_MAIN(KwwModesTest)
#include "kww_modes_test.moc"
