#include "core/curve/sampling.h"
#include "core/normalization/structure.h"
#include "structure_files.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double crystalWavelength = 0.142774; // Å

Pattern countsOn(const std::string& file) {
    const auto rows = numberRows("structure/pdf_crystals/" + file);
    return {valueOf(qAxis(column(rows, 0), crystalWavelength)), column(rows, 1), {}};
}

/// √⟨(G + 4πρr)²⟩ below r_min.
double rmsAtLowR(const Structure& s, double density, double rMin) {
    double squares = 0, count = 0;
    for (std::size_t i = 0; i < s.r.size() && s.r[i] < rMin; ++i, ++count)
        squares += std::pow(s.g[i] + 4 * std::numbers::pi * density * s.r[i], 2);
    return std::sqrt(squares / count);
}

/// R_w against the G(r) of another program between 1.5 and 20 Å, after one scale factor.
double weightedResidual(const Structure& s, const std::string& file) {
    const auto rows = numberRows("structure/pdf_crystals/" + file, "#L r");
    const auto r = column(rows, 0), g = column(rows, 1);
    double cross = 0, own = 0, rest = 0, all = 0;
    const auto over = [&](auto add) {
        for (double at = 1.5; at < 19.995; at += 0.01)
            add(interpolated(s.r, s.g, at), interpolated(r, g, at));
    };
    over([&](double mine, double theirs) {
        cross += mine * theirs;
        own += mine * mine;
    });
    over([&](double mine, double theirs) {
        rest += std::pow(cross / own * mine - theirs, 2);
        all += theirs * theirs;
    });
    return std::sqrt(rest / all);
}

} // namespace

class PdfCrystalsDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void asQuietAndAsNearAsAnIndependentSolve_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("background");
        QTest::addColumn<QString>("formula");
        QTest::addColumn<double>("density");
        QTest::addColumn<double>("rMin");
        QTest::addColumn<double>("qMax");
        QTest::addColumn<double>("rms");
        QTest::addColumn<double>("residual");
        QTest::newRow("ceria") << "ceo2_300k_nor_1-6" << true << "CeO2" << 0.0758 << 1.9 << 26.0 << 0.909 << 0.053;
        QTest::newRow("barium titanate") << "BaTiO3_nor" << false << "BaTiO3" << 0.0776 << 1.6 << 24.0 << 0.762 << 0.131;
        QTest::newRow("silicon-nickel") << "si90ni10_300k_nor_1-6" << true << "Si90Ni10" << 0.052 << 1.9 << 26.0 << 1.041
                                        << 0.090;
    }
    void asQuietAndAsNearAsAnIndependentSolve() {
        QFETCH(QString, name);
        QFETCH(bool, background);
        QFETCH(QString, formula);
        QFETCH(double, density);
        QFETCH(double, rMin);
        QFETCH(double, qMax);
        QFETCH(double, rms);
        QFETCH(double, residual);
        const Pattern sample = countsOn(name.toStdString() + ".chi"), empty = countsOn("kapton_bgrd_300k_nor_2-3.chi");
        const ScatteringSetup setup{.composition = valueOf(parseComposition(formula.toStdString())),
                                    .energy = energyOf(crystalWavelength),
                                    .polarization = Polarization{},
                                    .comptonExponent = 3};
        const StructurePlan plan = valueOf(structurePlan(sample.q, setup, {0.01, 0.01, 2000}));
        StructureChoices choices;
        choices.normalization = {.qRange = {0.6, qMax}, .rMin = rMin, .numberDensity = density};
        const Structure s =
            valueOf(structureOf(plan, valueOf(correctedPattern(plan, sample, background ? &empty : nullptr)), choices));
        const double ownRms = rmsAtLowR(s, density, rMin), own = weightedResidual(s, name.toStdString() + "-pdfgetx2.gr");
        qInfo("scale %.5g ± %.2g, rms %.3f (%.3f), R_w %.4f (%.3f)", s.normalization.scale.value, *s.normalization.scale.error,
              ownRms, rms, own, residual);
        QVERIFY(ownRms <= 1.01 * rms);
        QVERIFY(own <= 1.01 * residual);
        QVERIFY(near(s.normalization.highQMean, 1, 0.02));
    }
    void forsteriteGlassNeedsTheContinuation() {
        const auto [composition, sample, empty, plan] = forsteriteGlass();
        const auto corrected = valueOf(correctedPattern(plan, sample, &empty));
        const double density = numberDensity(composition, 2.9), expected = -4 * std::numbers::pi * density;
        StructureChoices choices;
        choices.normalization = {.qRange = {0, 20}, .rMin = 1.4, .numberDensity = density};
        for (const BelowQMin how : {BelowQMin::Automatic, BelowQMin::Constant, BelowQMin::Parabola}) {
            choices.normalization.belowQMin = how;
            const Structure s = valueOf(structureOf(plan, corrected, choices));
            qInfo("slope %.3f, expected %.3f", *s.normalization.lowRSlope, expected);
            QVERIFY(near(*s.normalization.lowRSlope / expected, 1, 0.15));
        }
        choices.normalization.belowQMin = BelowQMin::None;
        QVERIFY(*valueOf(structureOf(plan, corrected, choices)).normalization.lowRSlope / expected < 0.85);
    }
    void unsoundEndOfThePatternMovesTheScaleByLessThanItsError() {
        const auto [composition, sample, empty, plan] = forsteriteGlass();
        const auto corrected = valueOf(correctedPattern(plan, sample, &empty));
        const auto normalizationTo = [&](double qMax) {
            StructureChoices choices;
            choices.normalization = {.qRange = {0, qMax}, .rMin = 1.4, .numberDensity = numberDensity(composition, 2.9)};
            return valueOf(structureOf(plan, corrected, choices)).normalization;
        };
        const auto says = [](const Normalization& n) {
            return std::ranges::any_of(n.warnings,
                                       [](const Message& m) { return english(m).find("is not sound") != std::string::npos; });
        };
        const Normalization sound = normalizationTo(20), whole = normalizationTo(30);
        qInfo("scale %.5g ± %.2g, and %.5g ± %.2g to the end", sound.scale.value, *sound.scale.error, whole.scale.value,
              *whole.scale.error);
        QVERIFY(!says(sound) && says(whole));
        QVERIFY(std::abs(sound.scale.value - whole.scale.value) < std::hypot(*sound.scale.error, *whole.scale.error));
    }
};

VITRINE_DATA_TEST(PdfCrystalsDataTest)
#include "pdf_crystals_data_test.moc"
