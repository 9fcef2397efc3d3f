#include "core/calorimetry/automatic_windows.h"
#include "core/calorimetry/crystallisation.h"
#include "core/calorimetry/liquid_error.h"
#include "core/calorimetry/transition_range.h"
#include "tests/core/calorimetry/scans.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Thermogram caseScan(const char* file) {
    const auto columns = columnsOf(dataFile(std::string("cases/") + file));
    return {columns.at(0), columns.at(1), SignalKind::HeatCapacity, 10.0 / 60, 0};
}

} // namespace

/// The truth of the files, fitted apart from the project (a logistic step, a Gaussian of depth 2.5 J/(g K) and 3/√2 K, a drop
/// of c_p with its integral): T_g 620 K, ΔH_x = 2.5 · 3 √π = 13.293 J/g, T_x from the tangent of that curve.
class CrystallisingCasesDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theLiquidEndsAtTheCrystallisation_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("onset");
        QTest::addColumn<bool>("melts");
        QTest::newRow("45 K") << "crystallises_45K.csv" << 665.0 << 660.780 << false;
        QTest::newRow("70 K, melts") << "crystallises_70K_melts.csv" << 690.0 << 685.780 << true;
        QTest::newRow("below the glass") << "crystallises_below_glass.csv" << 680.0 << 675.798 << false;
    }
    void theLiquidEndsAtTheCrystallisation() {
        QFETCH(QString, file);
        QFETCH(double, top);
        QFETCH(double, onset);
        QFETCH(bool, melts);
        const Thermogram scan = caseScan(file.toUtf8().constData());
        const Windows windows = valueOf(automaticWindows(scan));
        QVERIFY(windows.liquid.low > 628 && windows.liquid.high < onset);
        const GlassLiquidLines lines = valueOf(fitBaseLines(scan, windows));
        const auto rise = findTransitionRange(scan, lines, 0);
        const Crystallisation found = crystallisationOf(scan, windows, lines, rise);
        GlassTransition transition = valueOf(glassTransition(scan, windows, lines, rise, {.bootstraps = 100}));
        addLiquidEnd(transition, scan, lines, *rise, found);
        QVERIFY(near(transition.midpointHalfStep.value, 620, 0.3));
        QVERIFY(near(transition.midpointHalfStep.value, 620, 3 * *transition.midpointHalfStep.error));
        QCOMPARE(found.exotherms.size(), std::size_t(1));
        QVERIFY(near(found.exotherms[0].temperature.value, top, 0.15));
        QVERIFY(near(found.exotherms[0].area->value, 13.293, 0.08));
        QVERIFY(near(found.onset->value, onset, 0.05));
        QVERIFY(near(supercooledRegion(found, transition)->value, onset - 620, 0.3));
        QCOMPARE(found.melting.has_value(), melts);
        const auto peaks = findPeaks(scan, lines, rise);
        QVERIFY(std::ranges::none_of(withCrystallisation(peaks, found),
                                     [](const Peak& p) { return p.branch == PeakBranch::Shadow; }));
    }

    void aMeltGivesTheLiquidusAndTheReducedTemperature() {
        const Thermogram scan = caseScan("crystallises_70K_melts.csv");
        const Windows windows = valueOf(automaticWindows(scan));
        const GlassLiquidLines lines = valueOf(fitBaseLines(scan, windows));
        const Crystallisation found = crystallisationOf(scan, windows, lines, findTransitionRange(scan, lines, 0));
        const GlassTransition transition = valueOf(glassTransition(scan, windows));
        QVERIFY(near(found.melting->top.value, 930, 0.3));
        QVERIFY(near(found.melting->liquidus->value, 930 + 12 * std::sqrt(2.0), 0.3));
        QVERIFY(near(found.melting->onset.value, 930 - 12 * std::sqrt(2.0), 0.3));
        QVERIFY(near(reducedGlassTemperature(found, transition)->value, 620 / (930 + 12 * std::sqrt(2.0)), 0.001));
    }

    void aDriftHasNoGlassTransition() {
        const auto columns = columnsOf(dataFile("cases/drift_false_tg.csv"));
        const auto windows = automaticWindows({columns.at(1), columns.at(3), SignalKind::Power, 5.0 / 60, 8.6e-3});
        QVERIFY(!windows);
        const std::string reason = english(windows.error());
        QVERIFY2(reason.find("K wide") != std::string::npos ||
                     reason.find("too great for a glass transition") != std::string::npos,
                 reason.c_str());
    }
};

VITRINE_DATA_TEST(CrystallisingCasesDataTest)
#include "crystallising_cases_data_test.moc"
