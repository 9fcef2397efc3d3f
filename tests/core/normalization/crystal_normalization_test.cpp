#include "core/shells/coordination.h"
#include "simulated_patterns.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Metal {
    const char* formula;
    double a, u2, fluorescence;

    double density() const { return 4 / (a * a * a); }
    double distance() const { return a / std::numbers::sqrt2; }
    double rMin() const { return 0.8 * distance(); }
    Interval firstShell() const { return {distance() - 0.5, 0.5 * (distance() + a)}; }
};

const Metal nickel{"Ni", 3.524, 0.0072, 30}, aluminium{"Al", 4.05, 0.012, 5}, coldNickel{"Ni", 3.524, 0.004, 30};
const EvenAxis axis{0.6, 0.01, 2540};

/// Background subtracted with a scale that is 3 % wrong, a plate that absorbs, fluorescence, counting noise.
Experiment experimentOn(const Metal& metal) {
    return {.formula = metal.formula,
            .fluorescence = metal.fluorescence,
            .noise = 0.002,
            .absorption = FlatPlate{0.3},
            .background = 0.4,
            .backgroundScale = 1.03};
}

double neighbours(const Metal& metal, const Structure& s) {
    return valueOf(coordinationWithin({s.r, s.g, {}, metal.density(), s.resolution}, metal.firstShell())).value;
}

} // namespace

class CrystalNormalizationTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void fccMetalHasTwelveNeighbours_data() {
        QTest::addColumn<int>("metal");
        QTest::addColumn<bool>("absorptionKnown");
        QTest::newRow("nickel") << 0 << true;
        QTest::newRow("aluminium") << 1 << true;
        QTest::newRow("cold nickel") << 2 << true;
        QTest::newRow("nickel, absorption not corrected") << 0 << false;
    }
    void fccMetalHasTwelveNeighbours() {
        QFETCH(int, metal);
        QFETCH(bool, absorptionKnown);
        const Metal& m = metal == 0 ? nickel : metal == 1 ? aluminium : coldNickel;
        const auto s = fccS(axis, m.a, m.u2);
        int right = 0;
        std::vector<double> found;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            SimulatedPattern made = simulatedPattern(axis, s, experimentOn(m), seed);
            if (!absorptionKnown) {
                ScatteringSetup setup = made.plan.setup;
                setup.absorption = NoAbsorption{};
                made.plan = valueOf(structurePlan(made.pattern.q, setup, {0.01, 0.01, 2000}));
            }
            found.push_back(neighbours(m, structureOfPattern(made, choicesOf(m.density(), m.rMin(), {0.6, 26}))));
            right += std::abs(found.back() - 12) <= 0.3 ? 1 : 0;
        }
        qInfo("N = %.3f ± %.3f, %d of 100 within 0.3 of 12", mean(found), standardDeviation(found), right);
        QVERIFY(right >= 95);
    }
    void crystalSaysThatBothSidesDisagree() {
        const SimulatedPattern made = simulatedPattern(axis, fccS(axis, coldNickel.a, coldNickel.u2), experimentOn(coldNickel));
        const Structure s = structureOfPattern(made, choicesOf(coldNickel.density(), coldNickel.rMin(), {0.6, 26}));
        QVERIFY(says(s.normalization.warnings, "differ by more than"));
        QVERIFY(near(s.normalization.scale.value, 0.05, 0.05 * 0.02));
    }
    void liquidSaysNothing() {
        const EvenAxis q{0.6, 0.01, 2340};
        const SimulatedPattern made = simulatedPattern(q, liquidOn(q), {.noise = 0.002});
        const Structure s = structureOfPattern(made, choicesOf(liquidDensity, 1.9, {0.6, 24}));
        QVERIFY(!says(s.normalization.warnings, "differ by more than"));
    }
};

QTEST_APPLESS_MAIN(CrystalNormalizationTest)
#include "crystal_normalization_test.moc"
