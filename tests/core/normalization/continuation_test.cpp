#include "core/normalization/given_structure.h"
#include "core/normalization/greatest_q.h"
#include "core/normalization/low_r.h"
#include "simulated_patterns.h"

using namespace vitrine;
using namespace vitrine::test;
using std::numbers::pi;

namespace {

constexpr double start = 1.2, slope = 0.2; // Å⁻¹, Å
const EvenAxis measured{start, 0.01, 1800};

/// S that is a straight line from zero below `start` and damped oscillations above.
double lineThenWaves(double q) {
    return q < 1.5 ? slope * q : 1 + (slope * 1.5 - 1) * std::cos(2.5 * (q - 1.5)) * std::exp(-0.3 * (q - 1.5));
}

Eigen::VectorXd valuesOn(const EvenAxis& q, double (*s)(double)) {
    Eigen::VectorXd i(static_cast<Eigen::Index>(q.count));
    for (std::size_t k = 0; k < q.count; ++k)
        i[static_cast<Eigen::Index>(k)] = s(q.at(k)) - 1;
    return i;
}

/// (2/π) ∫ q (S − 1) sin(qr) dq from 0 to the end of the axis, finely.
double wholeG(double (*s)(double), const EvenAxis& q, double r) {
    const double step = 1e-3, end = q.last() + 0.5 * q.step;
    double sum = 0;
    for (double at = 0.5 * step; at < end; at += step)
        sum += at * (s(at) - 1) * std::sin(at * r) * step;
    return 2 / pi * sum;
}

} // namespace

class ContinuationTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void proposalIsLinearAboveHalf() {
        QCOMPARE(resolved(BelowQMin::Automatic, 0.51), BelowQMin::Linear);
        QCOMPARE(resolved(BelowQMin::Automatic, 0.5), BelowQMin::None);
        QCOMPARE(resolved(BelowQMin::Parabola, 0.1), BelowQMin::Parabola);
    }
    void nothingBelowZero() {
        QVERIFY(!continuation(BelowQMin::Linear, {0, 0.01, 100}, 20).exists());
        QVERIFY(!continuation(BelowQMin::None, measured, 20).exists());
    }
    void continuedTransformIsThatOfTheWhole() {
        const Eigen::VectorXd i = valuesOn(measured, lineThenWaves);
        const LowR low = lowR(measured, 2, BelowQMin::Linear);
        const Eigen::VectorXd g = pairFunction(low, measured, i);
        for (Eigen::Index m = 0; m < g.size(); m += 4)
            QVERIFY(near(g[m], wholeG(lineThenWaves, measured, low.r[m]), 2e-3));
    }
    void bothTransformsAgree() {
        const Eigen::VectorXd i = valuesOn(measured, lineThenWaves);
        const EvenAxis r{0.01, 0.01, 3000};
        std::vector<double> f(measured.count);
        for (std::size_t k = 0; k < f.size(); ++k)
            f[k] = 2 / pi * measured.step * measured.at(k) * i[static_cast<Eigen::Index>(k)];
        for (const BelowQMin how : {BelowQMin::Constant, BelowQMin::Linear, BelowQMin::Parabola}) {
            std::vector<double> g = SineTransform(measured, r).sine(f);
            addBelow(g, r, continuation(how, measured, r.last()), i, {TransformWindow::None, 0, measured.last()});
            const LowR low = lowR(measured, 2, how);
            const Eigen::VectorXd nodes = pairFunction(low, measured, i);
            const Eigen::VectorXd linear = pairMatrix(low, measured) * i + low.fixed;
            for (Eigen::Index m = 0; m < nodes.size(); ++m) {
                const double at = low.r[m] / 0.01 - 1;
                const auto j = static_cast<std::size_t>(std::max(0.0, at));
                const double between = g[j] + (at - double(j)) * (g[j + 1] - g[j]);
                QVERIFY(near(nodes[m], between, 0.02));
                QVERIFY(near(nodes[m], linear[m], 1e-10));
            }
        }
    }
    void farDistancesAreIntegratedToo() {
        const Eigen::VectorXd i = valuesOn(measured, lineThenWaves);
        const EvenAxis r{100, 0.01, 500};
        std::vector<double> g(r.count);
        addBelow(g, r, continuation(BelowQMin::Linear, measured, r.last()), i, {TransformWindow::None, 0, measured.last()});
        const EvenAxis below{0.0005, 0.001, 1195};
        const Eigen::VectorXd line = valuesOn(below, lineThenWaves);
        for (const std::size_t j : {std::size_t(0), std::size_t(250), std::size_t(499)}) {
            double sum = 0;
            for (Eigen::Index k = 0; k < line.size(); ++k)
                sum += below.at(std::size_t(k)) * line[k] * std::sin(below.at(std::size_t(k)) * r.at(j)) * below.step;
            QVERIFY(near(g[j], 2 / pi * sum, 1e-3));
        }
    }
    void slopeAtLowRNeedsIt() {
        const EvenAxis q{1.2, 0.01, 2280};
        const SimulatedPattern made = simulatedPattern(q, liquidOn(q), {});
        StructureChoices choices = choicesOf(liquidDensity, 1.9, {1.2, 24});
        const double expected = -4 * pi * liquidDensity;
        for (const BelowQMin how : {BelowQMin::Linear, BelowQMin::Parabola, BelowQMin::Automatic}) {
            choices.normalization.belowQMin = how;
            const Structure s = structureOfPattern(made, choices);
            QVERIFY(near(*s.normalization.lowRSlope / expected, 1, 0.03));
            QVERIFY(says(s.notes, "is continued as a"));
        }
        choices.normalization.belowQMin = BelowQMin::None;
        const Structure without = structureOfPattern(made, choices);
        QVERIFY(*without.normalization.lowRSlope / expected < 0.8);
        QVERIFY(says(without.notes, "is taken as 1"));
    }
    void givenStructureFactorIsContinuedToo() {
        Structure given;
        for (std::size_t k = 0; k < 2300; ++k) {
            given.q.push_back(1.2 + 0.01 * double(k));
            given.s.push_back(liquidS(given.q.back()));
        }
        Structure without = given;
        const EvenAxis r{0.01, 0.01, 1000};
        StructureChoices choices;
        transformGiven(given, choices, r);
        choices.normalization.belowQMin = BelowQMin::None;
        transformGiven(without, choices, r);
        const double expected = -4 * pi * liquidDensity;
        QVERIFY(near(given.g[99], expected, 0.1));
        QVERIFY(without.g[99] > expected + 0.2);
        QVERIFY(says(given.notes, "straight line to S(0) = 0") && says(given.notes, "from q = 1.2"));
    }
    void earlierEndIsThatOfAShorterRange() {
        const EvenAxis q{0.6, 0.01, 2340};
        const SimulatedPattern made = simulatedPattern(q, liquidOn(q), {});
        for (const TransformWindow window : {TransformWindow::None, TransformWindow::Lorch}) {
            StructureChoices choices = choicesOf(liquidDensity, 1.9, {0.6, 24});
            choices.window = window;
            const Structure whole = structureOfPattern(made, choices), ended = endedAt(whole, choices, 15);
            const std::size_t rows = 1441; // 0.6 … 15 Å⁻¹
            const EvenAxis cut{0.6, 0.01, rows};
            std::vector<double> f(rows);
            for (std::size_t k = 0; k < rows; ++k)
                f[k] = 2 / pi * 0.01 * cut.at(k) * (whole.normalization.s[k] - 1) * windowValue(window, cut.at(k), cut.last());
            const EvenAxis r{0.01, 0.01, 2000};
            std::vector<double> g = SineTransform(cut, r).sine(f);
            const Eigen::VectorXd i = Eigen::Map<const Eigen::VectorXd>(whole.normalization.s.data(), 1441).array() - 1;
            addBelow(g, r, continuation(BelowQMin::Linear, cut, r.last()), i, {window, 0, cut.last()});
            QCOMPARE(ended.r.size(), g.size());
            QVERIFY(near(ended.resolution, pi / 15, 1e-9));
            for (std::size_t j = 0; j < g.size(); j += 10)
                QVERIFY(near(ended.g[j], g[j], 1e-9));
        }
        const StructureChoices choices = choicesOf(liquidDensity, 1.9, {0.6, 24});
        const Structure whole = structureOfPattern(made, choices);
        QCOMPARE(endedAt(whole, choices, 30).g, whole.g);
    }
    void noiseEndsTheRange() {
        const EvenAxis q{0.6, 0.01, 2340};
        double before = 24;
        for (const double noise : {0.002, 0.01, 0.05}) {
            const SimulatedPattern made = simulatedPattern(q, liquidOn(q), {.noise = noise});
            const auto corrected = valueOf(correctedPattern(made.plan, made.pattern));
            const auto found = greatestUsefulQ(made.plan, corrected, choicesOf(liquidDensity, 1.9, {0.6, 24}).normalization);
            const double end = found ? found->q : 24;
            qInfo("noise %g: q_max %g", noise, end);
            QVERIFY(end <= before);
            before = end;
        }
        QVERIFY(before > 6 && before < 20);
    }
    void edgeOfTheDetectorEndsTheRange() {
        const EvenAxis q{0.6, 0.01, 2340};
        SimulatedPattern made = simulatedPattern(q, liquidOn(q), {.noise = 0.0002});
        for (std::size_t k = 0; k < q.count; ++k)
            made.pattern.intensity[k] /= 1 + std::exp((q.at(k) - 22.5) / 0.1);
        const auto corrected = valueOf(correctedPattern(made.plan, made.pattern));
        const auto found = greatestUsefulQ(made.plan, corrected, choicesOf(liquidDensity, 1.9, {0.6, 24}).normalization);
        QVERIFY(found && found->why == FoundEnd::Why::BreaksOff);
        QVERIFY(found->q > 21 && found->q < 22.2);
    }
    void withoutNoiseTheWholeRangeIsUsed() {
        const EvenAxis q{0.6, 0.01, 2340};
        const SimulatedPattern made = simulatedPattern(q, liquidOn(q), {});
        const auto corrected = valueOf(correctedPattern(made.plan, made.pattern));
        QVERIFY(!greatestUsefulQ(made.plan, corrected, choicesOf(liquidDensity, 1.9, {0.6, 24}).normalization));
        QVERIFY(!greatestUsefulQ(made.plan, corrected, choicesOf(liquidDensity, 1.9, {0.6, 3}).normalization));
        QVERIFY(!greatestUsefulQ(made.plan, corrected, choicesOf(liquidDensity, 1.9, {40, 50}).normalization));
    }
};

QTEST_APPLESS_MAIN(ContinuationTest)
#include "continuation_test.moc"
