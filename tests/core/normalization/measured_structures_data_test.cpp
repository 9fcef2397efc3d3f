#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"
#include "core/normalization/structure.h"
#include "core/shells/coordination.h"
#include "structure_files.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double lab6Wavelength = 0.270793;

/// Distances of the maxima of `g` above `least`, by a parabola over ±0.06 Å.
std::vector<double> peaksOf(const std::vector<double>& r, const std::vector<double>& g, Interval range, double least) {
    std::vector<double> found;
    for (std::size_t i = 5; i + 5 < r.size(); ++i)
        if (range.contains(r[i]) && g[i] > least && g[i] == *std::max_element(g.begin() + long(i) - 5, g.begin() + long(i) + 6)) {
            const LocalParabola p = localParabola(r, g, r[i], 0.12);
            found.push_back(r[i] - p.slope / p.curvature);
        }
    return found;
}

struct Lab6 {
    Pattern sample = anglePattern("structure/lab6/LaB6_0p4mm_011_av10_monitor.xye", lab6Wavelength);
    Pattern background = anglePattern("structure/lab6/0p4mm_capillary_018_av17_monitor.xye", lab6Wavelength);
    StructurePlan plan;
    CorrectedPattern corrected;
    std::vector<double> r, g; ///< of the published file

    Lab6() {
        const ScatteringSetup setup{.composition = valueOf(parseComposition("LaB6")), .energy = energyOf(lab6Wavelength)};
        plan = valueOf(structurePlan(sample.q, setup, {0.01, 0.01, 2500}));
        corrected = valueOf(correctedPattern(plan, sample, &background));
        const auto rows = numberRows("structure/lab6/LaB6_0p4mm_011_av10_monitor.gr", "#L r");
        r = column(rows, 0);
        g = column(rows, 1);
    }
};

StructureChoices adHocChoices() {
    StructureChoices choices;
    choices.normalization.method = NormalizationMethod::AdHoc;
    choices.normalization.qRange = {0.8, 23};
    choices.normalization.rPoly = 1.3;
    return choices;
}

double weightedResidual(const std::vector<double>& mine, const std::vector<double>& theirs) {
    double cross = 0, own = 0, total = 0, rest = 0;
    for (std::size_t i = 0; i < mine.size(); ++i) {
        cross += mine[i] * theirs[i];
        own += mine[i] * mine[i];
    }
    for (std::size_t i = 0; i < mine.size(); ++i) {
        rest += std::pow(cross / own * mine[i] - theirs[i], 2);
        total += theirs[i] * theirs[i];
    }
    return std::sqrt(rest / total);
}

void comparePeaks(const Lab6& lab6, const Structure& s) {
    const double scale = *std::ranges::max_element(s.g) / *std::ranges::max_element(lab6.g);
    const auto theirs = peaksOf(lab6.r, lab6.g, {1.5, 20}, 0.1 * *std::ranges::max_element(lab6.g));
    const auto mine = peaksOf(s.r, s.g, {1.4, 20.1}, 0.05 * scale * *std::ranges::max_element(lab6.g));
    QVERIFY(theirs.size() > 15);
    for (const double at : theirs)
        QVERIFY(std::ranges::any_of(mine, [at](double r) { return std::abs(r - at) <= 0.01; }));
}

} // namespace

class MeasuredStructuresDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nickelFirstShell() {
        const auto rows = numberRows("structure/ni/Ni_2-8.chi.gr", "#L r");
        const auto r = column(rows, 0), g = column(rows, 1);
        const PairFunction f{r, g, {}, 4 / std::pow(3.524, 3)};
        QVERIFY(near(valueOf(coordinationWithin(f, {2.05, 3.00})).value, 11.57, 0.05));
        const Coordination shell = valueOf(firstShellCoordination(f, {2.2, 2.8}));
        QVERIFY(near(shell.maximumOfR2g, 2.49, 0.01));
        QVERIFY(near(peaksOf(r, g, {2.2, 2.8}, 0).at(0), 2.49, 0.01));
    }
    void lab6AdHoc() {
        const Lab6 lab6;
        const Structure s = valueOf(structureOf(lab6.plan, lab6.corrected, adHocChoices()));
        QVERIFY(s.pair.empty() && s.normalization.arbitraryScale);
        QVERIFY(!s.gSigma.empty());
        comparePeaks(lab6, s);
        const IndexRange in = indicesWithin(s.r, {1.5, 20});
        const std::vector<double> mine(s.g.begin() + long(in.first), s.g.begin() + long(in.last));
        const double residual = weightedResidual(mine, resampled(lab6.r, lab6.g, std::span(s.r).subspan(in.first, in.size())));
        QVERIFY(residual <= 0.02);
    }
    void lab6LinearSaysWhatIsWrong() {
        const Lab6 lab6;
        StructureChoices choices;
        choices.normalization = {.qRange = {0.8, 23}, .rMin = 1.4, .numberDensity = 7 / std::pow(4.1569, 3)};
        const Structure s = valueOf(structureOf(lab6.plan, lab6.corrected, choices));
        const auto says = [&](const char* words) {
            return std::ranges::any_of(s.normalization.warnings,
                                       [&](const Message& warning) { return english(warning).find(words) != std::string::npos; });
        };
        QVERIFY(*s.normalization.lowRRms > 5 * 4 * std::numbers::pi * *choices.normalization.numberDensity * 1.4);
        QVERIFY(says("misses −4πρr at low r by far")); // fluorescence and strong absorption: 15 Å⁻² where 4πρr has 1
        QCOMPARE(says("at high q instead of 1"), std::abs(s.normalization.highQMean - 1) > 0.02);
    }
    void forsteriteGlass_data() {
        QTest::addColumn<int>("method");
        QTest::newRow("linear") << int(NormalizationMethod::LinearSolve);
        QTest::newRow("krogh-moe-norman") << int(NormalizationMethod::KroghMoeNorman);
        QTest::newRow("high-q") << int(NormalizationMethod::HighQ);
    }
    void forsteriteGlass() {
        QFETCH(int, method);
        const auto [composition, sample, empty, plan] = test::forsteriteGlass();
        StructureChoices choices;
        choices.normalization = {.method = NormalizationMethod(method),
                                 .qRange = {0, 20},
                                 .rMin = 1.4,
                                 .numberDensity = numberDensity(composition, 2.9)};
        choices.window = TransformWindow::Lorch;
        const Structure s = valueOf(structureOf(plan, valueOf(correctedPattern(plan, sample, &empty)), choices));
        const Normalization& n = s.normalization;
        const auto peaks = peaksOf(s.r, s.g, {1.4, 1.9}, 0);
        QVERIFY(near(peaks.at(0), 1.62, 0.02));
        QVERIFY(!n.warnings.empty());
        if (n.scale.error || method == int(NormalizationMethod::HighQ))
            QVERIFY(near(n.highQMean, 1, 0.02));
    }
};

VITRINE_DATA_TEST(MeasuredStructuresDataTest)
#include "measured_structures_data_test.moc"
