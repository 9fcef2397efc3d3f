#include "core/files/pattern_formats/pattern_files.h"
#include "core/scattering/scattering_angle.h"
#include "tests/core/files/pattern_cases.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double firstQ = 0.21932, lastQ = 8.5959; // Å⁻¹, 2θ 1 … 40° at 0.5 Å
constexpr std::size_t points = 157;

/// The pattern of most cases: λ 0.5 Å, 157 points of q 0.219 … 8.596 Å⁻¹, 1057.08 … 279.213.
bool isTruth(const PatternFile& file, double wavelength = 0.5) {
    const Pattern& p = patternOf(file);
    return file.patterns.size() == 1 && p.q.size() == points && near(p.q.front(), firstQ, 2e-5) &&
           near(p.q.back(), lastQ, 2e-4) && near(p.intensity.front(), 1057.08378, 1e-3) &&
           near(p.intensity.back(), 279.21291, 1e-3) && near(recordingOf(file).wavelength.value_or(0), wavelength, 1e-9);
}

} // namespace

class PatternCasesDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyCaseLooksLikeAPattern_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : textCases)
            QTest::newRow(file) << file;
        for (const char* file : {"pyfai_empty_bins.h5", "nxcansas_errors.h5"})
            QTest::newRow(file) << file;
    }
    void everyCaseLooksLikeAPattern() {
        QFETCH(QString, file);
        const std::string name = file.toStdString();
        QVERIFY(looksLikePattern(fileBytes(dataFile("cases/" + name)), name));
        const std::string problem = problemOf(readCase(name));
        QVERIFY2(!says(problem, "DSC curve") && !says(problem, "heat") && !says(problem, "cut short"), problem.c_str());
    }
    void aRadiusOnTheDetectorBecomesQ() {
        const auto file = valueOf(readCase("radius_mm.xy"));
        QVERIFY(isTruth(file));
        QVERIFY(noted(file, "radius on the detector"));
        QCOMPARE(recordingOf(file).content, PatternContent::Intensity);
        const auto pyfai = valueOf(readCase("pyfai_r_mm.dat"));
        const double angle = 180 / std::numbers::pi * std::atan(99.5153 / 100);
        QVERIFY(near(patternOf(pyfai).q.back(), qOfTwoTheta(angle, 0.181), 1e-4));
        QVERIFY(recordingOf(pyfai).wavelength.has_value());
    }
    void theFirstRowIsRead() {
        const auto file = valueOf(readCase("pattern_first_row_lost.xy", {PatternAxis::Q, 0.5}));
        QVERIFY(isTruth(file));
    }
    void severalIntensitiesAreSeveralPatterns() {
        const auto file = valueOf(readCase("pattern_several_intensities.csv"));
        QCOMPARE(file.patterns.size(), 3u);
        const char* names[] = {"0 GPa", "2 GPa", "5 GPa"};
        const double at2[] = {717.42, 716.706, 716.535}; // at q = 2
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(file.patterns[i].curve, names[i]);
            QCOMPARE(patternOf(file, i).q.size(), 130u);
            QVERIFY(near(patternOf(file, i).intensity[10], at2[i], 1e-9));
        }
    }
    void aBackgroundIsNoError() {
        const auto file = valueOf(readCase("third_column_background.xy", {PatternAxis::TwoTheta, 0.5}));
        QVERIFY(isTruth(file));
        QVERIFY(patternOf(file).sigma.empty());
        QVERIFY(noted(file, "may be a background"));
    }
    void rigaku() {
        const auto file = valueOf(readCase("rigaku.ras"));
        QVERIFY(isTruth(file));
        QVERIFY(patternOf(file).sigma.empty());
    }
    void errorsOfNxCanSas() {
        const auto file = valueOf(readCase("nxcansas_errors.h5"));
        QCOMPARE(patternOf(file).sigma.size(), points);
        QVERIFY(near(patternOf(file).sigma.front(), 32.5128, 1e-4));
    }
    void srxgui() {
        const auto file = valueOf(readCase("srxgui.chi"));
        QVERIFY(isTruth(file));
        QVERIFY(near(patternOf(file).sigma.front(), 32.51282, 1e-9));
        QCOMPARE(file.patterns[0].axis, PatternAxis::Q);
    }
    void elevenBm() {
        const auto file = valueOf(readCase("11bm.xye"));
        QVERIFY(isTruth(file));
        QVERIFY(near(patternOf(file).sigma.front(), 32.51282, 1e-9));
        QCOMPARE(file.patterns[0].axis, PatternAxis::TwoTheta);
    }
    void dioptas() {
        const auto file = valueOf(readCase("dioptas.fxye"));
        QVERIFY(isTruth(file));
        QCOMPARE(file.patterns[0].axis, PatternAxis::TwoTheta);
    }
    void pairFunctions() {
        for (const auto& [name, count] :
             {std::pair("plain.gr", 200u), {"l_r_gr.gr", 400u}, {"pdfgetn_like.gr", 400u}, {"empty_columns.gr", 599u}}) {
            const auto file = valueOf(readCase(name));
            QCOMPARE(recordingOf(file).content, PatternContent::PairFunction);
            QCOMPARE(file.patterns[0].axis, PatternAxis::R);
            // rows of one r, which the rounding of the file makes, are averaged
            QVERIFY2(patternOf(file).q.size() + 120 >= count && patternOf(file).q.size() <= count, name);
            QVERIFY(near(patternOf(file).q.front(), 0.01, 0.041));
        }
        const auto errors = patternOf(valueOf(readCase("pdfgetn_like.gr"))).sigma;
        QVERIFY(!errors.empty() && near(errors.front(), 0.01, 1e-12));
        QVERIFY(noted(valueOf(readCase("plain.gr")), "taken as G(r)"));
    }
    void rmcProfileAsksWhichFunction() {
        const auto asked = readCase("rmcprofile.fq");
        QVERIFY2(says(problemOf(asked), "S(q) or F(q)") && says(problemOf(asked), "--content"), problemOf(asked).c_str());
        const auto f = valueOf(readCase("rmcprofile.fq", {.content = PatternContent::ReducedStructure}));
        QCOMPARE(recordingOf(f).content, PatternContent::ReducedStructure);
        QCOMPARE(patternOf(f).q.size(), points);
        QVERIFY(near(patternOf(f).q.front(), firstQ, 1e-9) && near(patternOf(f).intensity.front(), 0.40648, 1e-9));
        QCOMPARE(recordingOf(valueOf(readCase("rmcprofile.fq", {.content = PatternContent::StructureFactor}))).content,
                 PatternContent::StructureFactor);
    }
    void aLongerHeaderOfFit2d() {
        const auto file = valueOf(readCase("chi_more_header.chi", {.wavelength = 0.5}));
        QVERIFY(isTruth(file));
        QCOMPARE(file.columns[0].name, "Q (Inverse Angstroms)");
        QCOMPARE(file.patterns[0].axis, PatternAxis::Q);
    }
    void laboratoryFormats() {
        const auto ranges = valueOf(readCase("bruker.uxd"));
        QCOMPARE(ranges.patterns.size(), 2u);
        QCOMPARE(patternOf(ranges, 0).q.size() + patternOf(ranges, 1).q.size(), points);
        QVERIFY(near(recordingOf(ranges, 1).wavelength.value(), 0.5, 1e-12));
        QVERIFY(near(patternOf(ranges, 0).q.front(), firstQ, 2e-5) && near(patternOf(ranges, 1).q.back(), lastQ, 2e-4));
        const auto file = valueOf(readCase("panalytical.csv"));
        QVERIFY(near(recordingOf(file).wavelength.value(), 1.540598, 1e-9));
        QCOMPARE(patternOf(file).q.size(), points);
        QVERIFY(near(patternOf(file).q.back(), qOfTwoTheta(40, 1.540598), 1e-9));
    }
    void gudrun() {
        const auto file = valueOf(readCase("gudrun.mint01"));
        QCOMPARE(patternOf(file).q.size(), points);
        QVERIFY(near(patternOf(file).q.front(), firstQ, 1e-5));
        QVERIFY(near(patternOf(file).intensity.front(), 1 + 3.1296953e-2, 1e-9));
        QVERIFY(near(patternOf(file).sigma.front(), 1e-3, 1e-12));
        QVERIFY(noted(file, "interference"));
    }
    void spacingsBecomeQ() {
        const auto file = valueOf(readCase("d_spacing.xy", {.wavelength = 0.5}));
        QVERIFY(isTruth(file));
        QCOMPARE(file.patterns[0].axis, PatternAxis::D);
        QVERIFY(noted(file, "q = 2π/d"));
    }
    void commentsBetweenRowsAreLeftOut() {
        const auto file = valueOf(readCase("comment_between_rows.xy", {.wavelength = 0.5}));
        QVERIFY(isTruth(file));
        QVERIFY(noted(file, "1 line of comments"));
    }
};

VITRINE_DATA_TEST(PatternCasesDataTest)
#include "pattern_cases_data_test.moc"
