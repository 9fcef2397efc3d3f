#include "core/fit/statistics.h"
#include "core/normalization/low_r.h"
#include "core/normalization/structure.h"
#include "tests/support/support.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;
using std::numbers::pi;

namespace {

constexpr double density = 0.06;
constexpr double energy = 68.5;

/// (1/q) ∫ G sin(qr) dr of a Gaussian shell of `n` atoms at distance R with width s, on top of the hole of a
/// hard core: a liquid-like S(q).
double modelS(double q) {
    const auto shell = [q](double n, double at, double width) {
        return n * std::sin(q * at) / (q * at) * std::exp(-0.5 * q * q * width * width);
    };
    const double core =
        4 * pi * density * (std::sin(2.5 * q) - 2.5 * q * std::cos(2.5 * q)) / (q * q * q) * std::exp(-0.5 * q * q * 0.01);
    return 1 + shell(9, 2.9, 0.15) + shell(4, 4.9, 0.3) - core - shell(5, 3.9, 0.3);
}

ScatteringSetup vit4Setup() {
    return {.composition = valueOf(parseComposition("Zr46.8Ti8.2Cu7.5Ni10Be27.5")), .energy = energy};
}

struct Simulated {
    Pattern pattern, background;
    StructurePlan plan;
    std::vector<double> truth;
};

/// A measured pattern with a known scale, fluorescence constant and background.
Simulated simulated(double first, double step, std::size_t n, double scale, double constant, double noise,
                    std::uint64_t seed = 1) {
    Simulated s;
    for (std::size_t k = 0; k < n; ++k)
        s.pattern.q.push_back(first + step * double(k));
    s.plan = valueOf(structurePlan(s.pattern.q, vit4Setup(), {0.02, 0.02, 1000}));
    s.background.q = s.pattern.q;
    Random random(seed);
    for (std::size_t k = 0; k < s.plan.q.size(); ++k) {
        const double fm2 = s.plan.formFactors.squaredMean[k], f2 = s.plan.formFactors.meanSquare[k];
        const double electron = f2 + (modelS(s.plan.q[k]) - 1) * fm2 + s.plan.compton[k] + constant;
        s.truth.push_back(modelS(s.plan.q[k]));
        s.background.intensity.push_back(300 * std::exp(-0.3 * s.plan.q[k]) + 20);
        s.pattern.intensity.push_back(electron / scale + 0.8 * s.background.intensity.back() + noise * random.normal());
        s.pattern.sigma.push_back(noise);
    }
    s.pattern.q = s.background.q = s.plan.q;
    return s;
}

StructureChoices choicesFor(NormalizationMethod method) {
    StructureChoices c;
    c.normalization = {.method = method, .qRange = {0.3, 28}, .rMin = 2.1, .numberDensity = density, .backgroundScale = 0.8};
    return c;
}

Structure structureFrom(const Simulated& s, const StructureChoices& c) {
    return valueOf(structureOf(s.plan, valueOf(correctedPattern(s.plan, s.pattern, &s.background)), c));
}

/// Root mean square of S − truth above 1 Å⁻¹ (below, 1/q magnifies what is missing under q_min).
double rmsDifference(const Simulated& s, const Structure& found) {
    double squares = 0, count = 0;
    for (std::size_t k = 0; k < found.s.size(); ++k)
        if (found.q[k] > 1) {
            squares += std::pow(found.s[k] - s.truth[found.normalization.offset + k], 2);
            ++count;
        }
    return std::sqrt(squares / count);
}

} // namespace

class StructureTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void transformIsTheSum() {
        const EvenAxis q{0.37, 0.011, 700}, r{0.05, 0.013, 900};
        Random random(3);
        std::vector<double> f(q.count);
        for (double& v : f)
            v = random.normal();
        const SineTransform transform(q, r);
        const auto sine = transform.sine(f), cosine = transform.cosine(f);
        for (const std::size_t j : {0, 1, 450, 899}) {
            double s = 0, c = 0;
            for (std::size_t k = 0; k < q.count; ++k) {
                s += f[k] * std::sin(q.at(k) * r.at(j));
                c += f[k] * std::cos(q.at(k) * r.at(j));
            }
            QVERIFY(near(sine[j], s, 1e-10));
            QVERIFY(near(cosine[j], c, 1e-10));
        }
    }
    void atTwiceTheDistancesIsATransformOfItsOwn() {
        const EvenAxis q{0.37, 0.011, 700}, r{0.05, 0.013, 900};
        Random random(4);
        std::vector<double> f(q.count);
        for (double& v : f)
            v = random.normal();
        const SineTransform twice = SineTransform(q, r).atTwice(), own(q, {0.1, 0.026, 900});
        QVERIFY(twice.to() == own.to() && twice.from() == own.from());
        const auto sine = twice.sine(f), cosine = twice.cosine(f), ownSine = own.sine(f), ownCosine = own.cosine(f);
        for (std::size_t j = 0; j < sine.size(); ++j) {
            QVERIFY(near(sine[j], ownSine[j], 1e-10));
            QVERIFY(near(cosine[j], ownCosine[j], 1e-10));
        }
    }
    void thereAndBack() {
        const double step = 0.01;
        const EvenAxis q{30 * step, step, 2770};
        const double dr = pi / step / std::ceil(pi / step / 0.02);
        const EvenAxis fine{dr, dr, std::size_t(std::llround(pi / step / dr))};
        std::vector<double> f(q.count);
        for (std::size_t k = 0; k < q.count; ++k)
            f[k] = 2 / pi * step * q.at(k) * (modelS(q.at(k)) - 1);
        const auto back = structureFactorOf(SineTransform(q, fine).sine(f), fine, q);
        for (std::size_t k = 0; k < q.count; ++k)
            QVERIFY(near(back[k] + 1, modelS(q.at(k)), 1e-9));
    }
    void linearSolveFindsScaleAndConstant() {
        const Simulated s = simulated(0.3, 0.01, 2800, 0.02, 25, 0);
        const Structure found = structureFrom(s, choicesFor(NormalizationMethod::LinearSolve));
        QVERIFY(near(found.normalization.scale.value, 0.02, 2e-4));
        QVERIFY(near(found.normalization.constant.value, 25, 3));
        QVERIFY(rmsDifference(s, found) < 0.01);
        QVERIFY(found.normalization.warnings.empty());
        QVERIFY(std::abs(found.normalization.scale.value - 0.02) < 4 * *found.normalization.scale.error);
    }
    void linearSolveFindsTheBackground() {
        const Simulated s = simulated(0.3, 0.01, 2800, 0.02, 0, 0);
        StructureChoices c = choicesFor(NormalizationMethod::LinearSolve);
        c.normalization.refineBackground = true;
        c.normalization.fitConstant = c.normalization.fitQuadratic = false;
        const Structure found = structureFrom(s, c);
        QVERIFY(near(found.normalization.backgroundScale.value, 0.8, 0.03));
        QVERIFY(found.normalization.backgroundScale.error.has_value());
    }
    void otherRulesFindTheScale() {
        const Simulated s = simulated(0.3, 0.01, 2800, 0.02, 0, 0);
        for (const auto method : {NormalizationMethod::KroghMoeNorman, NormalizationMethod::HighQ})
            QVERIFY(near(structureFrom(s, choicesFor(method)).normalization.scale.value, 0.02, 2e-4));
    }
    void unitOfIntensityDoesNotMatter() {
        Simulated s = simulated(0.3, 0.01, 2800, 0.02, 25, 0);
        const Structure before = structureFrom(s, choicesFor(NormalizationMethod::LinearSolve));
        for (auto* v : {&s.pattern.intensity, &s.background.intensity, &s.pattern.sigma})
            for (double& x : *v)
                x *= 1e6;
        const Structure after = structureFrom(s, choicesFor(NormalizationMethod::LinearSolve));
        for (std::size_t j = 0; j < before.g.size(); j += 50)
            QVERIFY(near(before.g[j], after.g[j], 1e-8));
    }
    void conventionsDifferByTheLaueTerm() {
        const Simulated s = simulated(0.3, 0.01, 2800, 0.02, 25, 0);
        StructureChoices c = choicesFor(NormalizationMethod::LinearSolve);
        const Structure faberZiman = structureFrom(s, c);
        c.convention = Convention::AsPrinted;
        const Structure printed = structureFrom(s, c);
        c.convention = Convention::AshcroftLangreth;
        const Structure ashcroft = structureFrom(s, c);
        for (std::size_t k = 0; k < printed.s.size(); ++k) {
            const double laue = faberZiman.terms.laue[k];
            QVERIFY(near(printed.s[k] - faberZiman.s[k], laue, 1e-12));
            QVERIFY(near(ashcroft.s[k] - 1, (faberZiman.s[k] - 1) / (1 + laue), 1e-12));
        }
        QCOMPARE(printed.g, faberZiman.g);
        double last = 0;
        for (std::size_t k = printed.s.size() - 500; k < printed.s.size(); ++k)
            last += printed.s[k] / 500;
        QVERIFY(last > 1.3);
    }
    void errorsOfGMatchTheScatter() {
        std::vector<double> values, claimed;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const Simulated s = simulated(0.3, 0.02, 1400, 0.02, 0, 5, seed);
            const Structure found = structureFrom(s, choicesFor(NormalizationMethod::HighQ));
            values.push_back(found.g[300]);
            claimed.push_back(found.gSigma[300]);
        }
        QVERIFY(near(standardDeviation(values) / mean(claimed), 1, 0.3));
    }
    void lowRIterationsMendASlowError() {
        Simulated s = simulated(0.3, 0.01, 2800, 0.02, 0, 0);
        for (std::size_t k = 0; k < s.plan.q.size(); ++k)
            s.pattern.intensity[k] *= 1 + 0.02 * std::cos(0.5 * s.plan.q[k]);
        StructureChoices c = choicesFor(NormalizationMethod::KroghMoeNorman);
        const Structure raw = structureFrom(s, c);
        c.normalization.lowRIterations = 25;
        const Structure mended = structureFrom(s, c);
        qInfo("low-r rms %g -> %g, difference %g -> %g", *raw.normalization.lowRRms, *mended.normalization.lowRRms,
              rmsDifference(s, raw), rmsDifference(s, mended));
        QVERIFY(*mended.normalization.lowRRms < 0.2 * *raw.normalization.lowRRms);
        QVERIFY(rmsDifference(s, mended) < rmsDifference(s, raw));
        QCOMPARE(mended.normalization.uniterated, raw.normalization.s);
    }
    void iterationsAreWhatTheyClaim() {
        const EvenAxis q{0.5, 0.05, 400};
        const LowR low = lowR(q, 2.0);
        Eigen::VectorXd i(400);
        for (std::size_t k = 0; k < 400; ++k)
            i[Eigen::Index(k)] = 0.3 * std::sin(2.9 * q.at(k)) / q.at(k) + 0.02;
        const Eigen::VectorXd start = i;
        iterateLowR(low, q, i, density, 1);
        for (const std::size_t k : {std::size_t(3), std::size_t(200), std::size_t(399)}) {
            double integral = 0; // by brute force
            const int steps = 4000;
            for (int j = 0; j < steps; ++j) {
                const double r = 2.0 * (j + 0.5) / steps;
                double g = 0;
                for (std::size_t m = 0; m < 400; ++m)
                    g += 2 / pi * q.step * q.at(m) * start[Eigen::Index(m)] * std::sin(q.at(m) * r);
                integral += (g + 4 * pi * density * r) * std::sin(q.at(k) * r) * 2.0 / steps;
            }
            const double before = start[Eigen::Index(k)];
            QVERIFY(near(i[Eigen::Index(k)], before - (before + 1) * integral / q.at(k), 1e-6));
        }
    }
    void windowsEndAtZero() {
        QVERIFY(near(windowValue(TransformWindow::Lorch, 20, 20), 0, 1e-12));
        QVERIFY(near(windowValue(TransformWindow::SoperLorch, 1e-3, 20), 1, 1e-6));
        QVERIFY(near(windowValue(TransformWindow::SoperLorch, 0.0499 / 0.3, 20, 0.3),
                     windowValue(TransformWindow::SoperLorch, 0.0501 / 0.3, 20, 0.3), 1e-5));
        QCOMPARE(windowValue(TransformWindow::None, 21, 20), 0.0);
    }
    void everyFaultHasItsWords() {
        Simulated s = simulated(0.3, 0.01, 2800, 0.02, 0, 1);
        const CorrectedPattern good = valueOf(correctedPattern(s.plan, s.pattern));
        StructureChoices c = choicesFor(NormalizationMethod::LinearSolve);
        c.normalization.numberDensity = {};
        QVERIFY(english(structureOf(s.plan, good, c).error()).find("density") != std::string::npos);
        c = choicesFor(NormalizationMethod::LinearSolve);
        c.normalization.rMin = 0;
        QVERIFY(english(structureOf(s.plan, good, c).error()).find("r_min") != std::string::npos);
        c = choicesFor(NormalizationMethod::HighQ);
        c.normalization.qRange = {40, 50};
        QVERIFY(!structureOf(s.plan, good, c));
        std::vector<double> tooFar{1, 50, 99};
        QVERIFY(!structurePlan(tooFar, vit4Setup(), {0.01, 0.01, 100}));
        ScatteringSetup slow = vit4Setup();
        slow.energy = 5;
        QVERIFY(english(structurePlan(s.pattern.q, slow, {0.01, 0.01, 100}).error()).find("cannot be reached") !=
                std::string::npos);
    }
    void treatmentsAreTold() {
        Simulated s = simulated(0.3, 0.01, 2800, 0.02, 0, 1);
        s.pattern.sigma[5] = 0;
        s.pattern.intensity[9] = -3;
        s.pattern.intensity[11] = std::nan("");
        s.pattern.q.erase(s.pattern.q.begin() + 500, s.pattern.q.begin() + 520);
        s.pattern.intensity.erase(s.pattern.intensity.begin() + 500, s.pattern.intensity.begin() + 520);
        s.pattern.sigma.erase(s.pattern.sigma.begin() + 500, s.pattern.sigma.begin() + 520);
        for (double& q : s.background.q)
            q += 0.004;
        const CorrectedPattern corrected = valueOf(correctedPattern(s.plan, s.pattern, &s.background));
        std::string all;
        for (const Message& w : corrected.notes)
            all += english(w);
        for (const char* word : {"negative", "zero or missing", "not numbers", "gap", "another grid"})
            QVERIFY2(all.find(word) != std::string::npos, word);
        for (const double sigma : corrected.sampleSigma)
            QVERIFY(sigma > 0.3);
    }
    void whatAShorterBackgroundLeavesIsSaid() {
        const Simulated s = simulated(0.3, 0.01, 2800, 0.02, 0, 1);
        const auto noteOf = [&](const Pattern& background) {
            const CorrectedPattern corrected = valueOf(correctedPattern(s.plan, s.pattern, &background));
            std::string all;
            for (const Message& w : corrected.notes)
                all += english(w);
            return all;
        };
        QVERIFY(noteOf(s.background).find("does not reach") == std::string::npos);
        Pattern less = s.background;
        for (auto* values : {&less.q, &less.intensity, &less.sigma})
            if (!values->empty())
                values->resize(values->size() / 2);
        const std::string note = noteOf(less), range = english(phrase("", "q = %1 to %2 Å⁻¹")
                                                                   .with(Figure{std::max(less.q.front(), s.pattern.q.front()), 4},
                                                                         Figure{less.q.back(), 4}));
        QVERIFY2(note.find("does not reach") != std::string::npos && note.find(range) != std::string::npos, note.c_str());
    }
    void binsOffTheGridFollowThePeak() {
        const auto peak = [](double q) { return 100 + 900 / (1 + std::pow((q - 2.63) / 0.2, 2)); };
        Pattern shifted;
        for (int k = 0; k < 600; ++k) {
            shifted.q.push_back(0.487 + 0.0371 * k);
            shifted.intensity.push_back(peak(shifted.q.back()));
            shifted.sigma.push_back(1);
        }
        const StructurePlan plan = valueOf(structurePlan(shifted.q, vit4Setup(), {0.02, 0.02, 1000}));
        const CorrectedPattern corrected = valueOf(correctedPattern(plan, shifted));
        for (std::size_t i = 2; i + 2 < plan.q.size(); ++i) // 3 h⁴ f⁗/128 = 0.6; a straight line would be off by 3.9
            QVERIFY(near(corrected.sample[i] / plan.correction[i], peak(plan.q[i]), 0.6));
        for (std::size_t i = 2; i + 2 < plan.q.size(); ++i)
            QVERIFY(corrected.sampleSigma[i] <= plan.correction[i] * (1 + 1e-9));
    }
    void besideACliffNothingSwingsBelowZero() {
        Pattern cliff;
        for (int k = 0; k < 600; ++k) {
            cliff.q.push_back(0.487 + 0.0371 * k);
            cliff.intensity.push_back(k < 40 || k % 50 == 0 ? 1e-3 : 1e4);
        }
        const StructurePlan plan = valueOf(structurePlan(cliff.q, vit4Setup(), {0.02, 0.02, 1000}));
        const CorrectedPattern corrected = valueOf(correctedPattern(plan, cliff));
        QVERIFY(std::ranges::all_of(corrected.sample, [](double v) { return v >= 0; }));
    }
    void unusablePatternsAreRefused() {
        Simulated s = simulated(0.3, 0.01, 2800, 0.02, 0, 1);
        Pattern negative = s.pattern, shuffled = s.pattern, shifted = s.background;
        for (double& v : negative.intensity)
            v = -v;
        std::swap(shuffled.q[3], shuffled.q[900]);
        for (double& q : shifted.q)
            q += 100;
        QVERIFY(!correctedPattern(s.plan, negative));
        QVERIFY(!correctedPattern(s.plan, shuffled));
        QVERIFY(!correctedPattern(s.plan, s.pattern, &shifted));
        QVERIFY(!correctedPattern(s.plan, {{1, 2, 3}, {1, 1, 1}, {}}));
        QVERIFY(!correctedPattern(s.plan, {s.pattern.q, {1, 2}, {}}));
    }
};

QTEST_APPLESS_MAIN(StructureTest)
#include "structure_test.moc"
