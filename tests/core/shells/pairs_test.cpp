#include "core/fit/statistics.h"
#include "core/normalization/structure.h"
#include "core/shells/peak_model.h"
#include "core/shells/sub_peaks.h"
#include "tests/support/support.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;
using std::numbers::pi;

namespace {

constexpr double density = 0.0585, scale = 20;
constexpr AtomPair zrCu{40, 29}, zrZr{40, 40};

Composition vit4() {
    return valueOf(parseComposition("Zr46.8Ti8.2Cu7.5Ni10Be27.5"));
}

/// N of the second element around the first at r with the standard deviation w.
struct KnownPair {
    AtomPair pair;
    double n, r, w;
};
const KnownPair known[] = {{zrCu, 1.6, 2.7, 0.11}, {zrZr, 11, 3.1, 0.13}};

/// A glass of Vit4 with two known shells of pairs in a hole of 3.9 Å.
struct Simulated {
    StructurePlan plan;
    std::vector<double> intensity;

    Simulated() {
        std::vector<double> q;
        for (int k = 10; k <= 2400; ++k)
            q.push_back(0.01 * k);
        plan = valueOf(structurePlan(q, {.composition = vit4(), .energy = 68.5}, {0.01, 0.01, 800}));
        for (std::size_t k = 0; k < plan.q.size(); ++k)
            intensity.push_back(
                scale * (plan.formFactors.meanSquare[k] + plan.compton[k] + structureLess1(k) * plan.formFactors.squaredMean[k]));
    }
    double weight(const KnownPair& each, std::size_t k) const {
        std::vector<double> f;
        for (const Component& part : vit4().components)
            f.push_back(std::sqrt(valueOf(formFactors({{{part.atomicNumber, 1.0}}}, std::span(&plan.q[k], 1))).meanSquare[0]));
        for (const PairWeight& pair : pairWeightsOf(vit4(), f))
            if (pair.pair == each.pair || pair.pair == AtomPair{each.pair.second, each.pair.first})
                return pair.mean / (pair.pair == each.pair ? pair.secondFraction : pair.firstFraction);
        return 0;
    }
    double structureLess1(std::size_t k) const {
        constexpr double hole = 3.9, edge = 0.12;
        const double q = plan.q[k];
        double s = -4 * pi * density * (std::sin(hole * q) - hole * q * std::cos(hole * q)) / (q * q * q) *
                   std::exp(-0.5 * q * q * edge * edge);
        for (const KnownPair& each : known)
            s += weight(each, k) * each.n * std::sin(q * each.r) / (q * each.r) * std::exp(-0.5 * q * q * each.w * each.w);
        return s;
    }
    Pattern pattern(std::uint64_t seed, double noise = 0.002) const {
        Random random(seed);
        Pattern p{plan.q, {}, {}};
        const double most = *std::ranges::max_element(intensity);
        for (const double each : intensity) {
            p.sigma.push_back(std::max(noise, 1e-9) * std::sqrt(std::max(each, 0.02 * most) * most));
            p.intensity.push_back(each + (noise > 0 ? p.sigma.back() : 0) * random.normal());
        }
        return p;
    }
    SubPeakFit fit(const Pattern& p, AtomPair first = zrCu) const {
        StructureChoices c;
        c.normalization.qRange = {0.1, 23.9};
        c.normalization.rMin = 2.1;
        c.normalization.numberDensity = density;
        c.normalization.fitConstant = c.normalization.fitQuadratic = false;
        const Structure s = valueOf(structureOf(plan, valueOf(correctedPattern(plan, p)), c));
        const PairWeights weights = valueOf(pairWeights(vit4(), {s.q.back(), c.window, c.windowWidth}));
        return valueOf(fitSubPeaks({s.r, s.g, s.gSigma, density, s.resolution, &s.gNoise}, {2.25, 3.45},
                                   {{2.7, valueOf(pairShape(weights, first))}, {3.1, valueOf(pairShape(weights, zrZr))}}));
    }
};

double weightOf(const std::vector<PairWeight>& pairs, const std::string& name) {
    for (const PairWeight& each : pairs)
        if (pairText(each.pair) == name)
            return each.mean;
    return -1;
}

} // namespace

class PairsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void weightsOfVit4WithAtomicNumbers() {
        std::vector<double> z;
        for (const Component& each : vit4().components)
            z.push_back(each.atomicNumber);
        const auto pairs = pairWeightsOf(vit4(), z);
        QCOMPARE(pairs.size(), std::size_t(15));
        const std::pair<const char*, double> expected[] = {
            {"Zr-Zr", 0.4953}, {"Zr-Ni", 0.1482}, {"Zr-Cu", 0.1151}, {"Zr-Ti", 0.0955}, {"Zr-Be", 0.0582}};
        for (const auto& [name, weight] : expected)
            QVERIFY(near(weightOf(pairs, name), weight, 6e-5));
        for (const PairWeight& each : pairs)
            QVERIFY(each.mean > 0.05 || each.mean < 0.02);
    }
    void weightsChangeWithQAndAddUp() {
        const PairWeights weights = valueOf(pairWeights(vit4(), {30}));
        for (std::size_t k = 0; k < weights.q.size(); ++k) {
            double sum = 0;
            for (const PairWeight& each : weights.pairs)
                sum += each.w[k];
            QVERIFY(near(sum, 1, 1e-12));
        }
        const auto of = [&](const char* name) {
            return std::ranges::find(weights.pairs, name, [](const PairWeight& each) { return pairText(each.pair); });
        };
        QVERIFY(near(of("Zr-Zr")->w.front(), 0.495, 1e-3) && near(of("Zr-Zr")->w.back(), 0.595, 0.05));
        QVERIFY(near(of("Zr-Be")->w.front(), 0.058, 1e-3) && near(of("Zr-Be")->w.back(), 0.010, 0.004));
    }
    void namesOfPairs() {
        QVERIFY(parsePair("Zr-Cu") == zrCu);
        QVERIFY(parsePair("Zr–Cu") == zrCu);
        QCOMPARE(pairText(zrCu), std::string("Zr-Cu"));
        for (const char* const wrong : {"", "Zr", "Zr-", "Zr-Xx", "-Cu", "ZrCu"})
            QVERIFY(!parsePair(wrong));
    }
    void aPairThatIsNotThere() {
        QVERIFY(!pairShape(valueOf(pairWeights(vit4(), {20})), {40, 79}));
        QVERIFY(!pairWeights(vit4(), {400}));
    }
    /// ∫ factor(q) exp(−q²w²/2) cos(qx) as it is written, and its slopes by differences.
    void theShapeOfAPairIsItsIntegral() {
        const PairWeights weights = valueOf(pairWeights(vit4(), {30, TransformWindow::None, 0}));
        const PairShape shape = valueOf(pairShape(weights, {40, 29}));
        for (const double w : {0.005, 0.05, 0.1, 0.4, 1.5})
            for (const double x : {-2.0, -0.3, 0.0, 0.05, 0.7}) {
                double sum = 0;
                for (std::size_t k = 0; k < shape.factor.size(); ++k) {
                    const double q = (double(k) + 0.5) * shape.stepQ;
                    sum += shape.factor[k] * std::exp(-0.5 * q * q * w * w) * std::cos(q * x);
                }
                const PeakShapeValue at = peakShapeAt(shape, x, w);
                constexpr double h = 1e-5;
                QVERIFY(near(at.value, sum, 1e-10));
                QVERIFY(near(at.byX, (peakShapeAt(shape, x + h, w).value - peakShapeAt(shape, x - h, w).value) / (2 * h), 1e-4));
                QVERIFY(
                    near(at.byWidth, (peakShapeAt(shape, x, w + h).value - peakShapeAt(shape, x, w - h).value) / (2 * h), 1e-4));
            }
    }
    void withoutNoiseTheNeighboursComeBack() {
        const Simulated glass;
        const SubPeakFit fit = glass.fit(glass.pattern(1, 0));
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(near(fit.peaks[i].neighbours->value, known[i].n, 0.005));
            QVERIFY(near(fit.peaks[i].r.value, known[i].r, 1e-3));
            QVERIFY(near(fit.peaks[i].width.value, known[i].w, 1e-3));
        }
        // As many pairs counted from either side.
        const SubPeak& first = fit.peaks.front();
        QVERIFY(near(first.neighboursOfSecond->value / first.neighbours->value, 46.8 / 7.5, 1e-9));
        const SubPeak turned = glass.fit(glass.pattern(1, 0), {29, 40}).peaks.front();
        QVERIFY(near(turned.neighbours->value, first.neighboursOfSecond->value, 1e-6));
    }
    void intervalsOfNeighboursHoldTheTruth() {
        const Simulated glass;
        int held[2] = {};
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const SubPeakFit fit = glass.fit(glass.pattern(100 + seed));
            for (std::size_t i = 0; i < 2; ++i)
                held[i] += std::abs(fit.peaks[i].neighbours->value - known[i].n) < 1.96 * *fit.peaks[i].neighbours->error;
            QVERIFY(fit.correlation.front() < -0.8); // what one gains the other loses
        }
        qInfo("N_ZrCu %d, N_ZrZr %d of 100", held[0], held[1]);
        for (const int each : held)
            QVERIFY(each >= 91 && each <= 99); // 95 expected, of a standard deviation of 2.2
    }
};

QTEST_APPLESS_MAIN(PairsTest)
#include "pairs_test.moc"
