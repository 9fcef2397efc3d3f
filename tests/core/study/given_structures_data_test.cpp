#include "core/curve/sampling.h"
#include "core/evaluation/pattern_inputs.h"
#include "core/evaluation/pattern_stages.h"
#include "core/files/import/import_pattern.h"
#include "tests/support/support.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr const char* composition = "Zr46.8Ti8.2Cu7.5Ni10Be27.5";

ScatteringPattern imported(const std::string& path, const PatternReadOptions& options = {}) {
    const auto file = importPattern(fileBytes(dataFile(path)), path.substr(path.rfind('/') + 1), options);
    return *valueOf(file).patterns.at(0);
}

/// S(q) and G(r) without a density: the scale from high q.
Structure reduced(const std::string& name) {
    ScatteringPattern pattern = imported("cases/" + name);
    pattern.choices.structure.normalization.method = NormalizationMethod::HighQ;
    pattern.choices.structure.normalization.qRange = {0.6, 20};
    const PatternResult result = evaluatePattern(pattern, nullptr, composition);
    return *valueOf(result.structure);
}

double greatestDifference(const std::vector<double>& a, const std::vector<double>& b) {
    double greatest = a.size() == b.size() ? 0 : 1e9;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        greatest = std::max(greatest, std::abs(a[i] - b[i]));
    return greatest;
}

} // namespace

class GivenStructuresDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void emptyBinsGiveTheSameStructureHoweverTheyAreWritten() {
        const Structure nan = reduced("pyfai_empty_bins_nan.dat");
        QVERIFY(nan.q.size() > 500 && !nan.g.empty());
        for (const char* name : {"pyfai_empty_bins.dat", "pyfai_empty_bins_dummy.dat"}) {
            const Structure s = reduced(name);
            QVERIFY2(greatestDifference(s.q, nan.q) < 1e-9, name);
            QVERIFY2(greatestDifference(s.s, nan.s) < 1e-9, name);
            QVERIFY2(greatestDifference(s.g, nan.g) < 1e-9, name);
            QVERIFY2(greatestDifference(s.gSigma, nan.gSigma) < 1e-9, name);
        }
    }
    void theSameSampleInSixFramesAgreesWithinItsBins() {
        const ScatteringPattern frames = imported("cases/pyfai_empty_bins.h5");
        QCOMPARE(frames.recording->frames.frames, 6u);
        QCOMPARE(frames.recording->frames.q.size(), 600u);
        const Structure text = reduced("pyfai_empty_bins.dat"), stack = reduced("pyfai_empty_bins.h5");
        for (std::size_t i = 0; i < stack.q.size(); ++i) // of 0.037 and 0.030 Å⁻¹: they see the curvature of S differently
            if (stack.q[i] > 0.7 && stack.q[i] < 19.9)
                QVERIFY(
                    near(stack.s[i], interpolated(text.q, text.s, stack.q[i]), 0.006)); // 0.0049, half of it this straight line
        for (const auto definition : {PeakDefinition::LorentzianNarrow, PeakDefinition::LorentzianWide,
                                      PeakDefinition::PseudoVoigt, PeakDefinition::HalfHeight}) {
            const PeakChoices choices{.definition = definition, .search = {2.2, 3.2}};
            const auto a = valueOf(diffractionPeak({text.q, text.s, text.sSigma}, choices)),
                       b = valueOf(diffractionPeak({stack.q, stack.s, stack.sSigma}, choices));
            QVERIFY(near(a.q1.value, b.q1.value, std::hypot(*a.q1.error, *b.q1.error)));
            QVERIFY(near(a.fwhm.value, b.fwhm.value, 4 * std::hypot(*a.fwhm.error, *b.fwhm.error)));
        }
    }
    void theRowsBesideAGapStayOnTheirGrid() {
        const Structure s = reduced("pyfai_empty_bins.dat");
        QVERIFY(near(s.q[1] - s.q[0], 0.0297, 1e-9)); // the step of the bins, not the mean over the gap
    }
    void aCoordinationNumberAcrossAGapIsRefused() {
        ScatteringPattern pattern = imported("cases/coordination_gap.gr");
        pattern.choices.structure.normalization.numberDensity = 0.0585;
        for (int round = 0; round < 3; ++round) {
            const PatternResult result = evaluatePattern(pattern, nullptr, "Mg2SiO4");
            QVERIFY(!result.coordination);
            QVERIFY2(english(result.coordination.error()).find("gap from 2.42 to 2.8") != std::string::npos,
                     english(result.coordination.error()).c_str());
        }
    }
    void theStructureFactorOfAFileIsTransformed() {
        ScatteringPattern s = imported("structure/lab6/LaB6_0p4mm_011_av10_monitor.sq");
        s.choices.r = {0.01, 0.01, 1000};
        const PatternResult fromS = evaluatePattern(s, nullptr, "LaB6");
        const Structure& made = *valueOf(fromS.structure);
        QCOMPARE(made.r.size(), 1000u);
        const ScatteringPattern g = imported("structure/lab6/LaB6_0p4mm_011_av10_monitor.gr");
        const Pattern& known = g.recording->pattern;
        double difference = 0, size = 0;
        for (std::size_t i = 200; i < 1000; ++i) { // from 2 Å on; the .gr of the program begins its transform at q = 0.8 as well
            difference += std::pow(made.g[i] - known.intensity[i], 2);
            size += std::pow(known.intensity[i], 2);
        }
        QVERIFY2(difference < 0.01 * size, std::to_string(difference / size).c_str());
        ScatteringPattern f = imported("structure/lab6/LaB6_0p4mm_011_av10_monitor.fq");
        f.choices.r = s.choices.r;
        const Structure fromF = *valueOf(evaluatePattern(f, nullptr, "LaB6").structure);
        QVERIFY(greatestDifference(fromF.g, made.g) < 1e-3);
        QVERIFY(!fromS.shells.empty());
    }
    void aPairDistributionNeedsTheDensity() {
        PatternRecording recording;
        recording.content = PatternContent::PairDistribution;
        for (int i = 1; i <= 200; ++i) {
            recording.pattern.q.push_back(0.05 * i);
            recording.pattern.intensity.push_back(i < 50 ? 0 : 1 + 0.5 * std::exp(-0.01 * (i - 60) * (i - 60)));
        }
        PatternChoices choices;
        QVERIFY(!structureInFile(recording, choices));
        choices.structure.normalization.numberDensity = 0.05;
        const Structure s = valueOf(structureInFile(recording, choices));
        for (std::size_t i = 0; i < s.r.size(); ++i) {
            const double shell = 4 * std::numbers::pi * 0.05 * s.r[i];
            QVERIFY(near(s.g[i], shell * (recording.pattern.intensity[i] - 1), 1e-12));
            QVERIFY(near(1 + s.g[i] / shell, s.pair[i], 1e-12));
        }
    }
};

VITRINE_DATA_TEST(GivenStructuresDataTest)
#include "given_structures_data_test.moc"
