#include "core/files/pattern_formats/pattern_files.h"
#include "core/scattering/scattering_angle.h"
#include "tests/core/files/pattern_cases.h"
#include "tests/core/files/synthetic_patterns.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Result<PatternFile> readText(const Content& text, const PatternReadOptions& options = {}, const std::string& name = "a.csv") {
    return readPatternFile(text, name, options);
}

/// Rows with an axis and an exponential that falls slowly, in a format of two numbers.
std::string rows(const char* format, int count = 40, double first = 0.5, double step = 0.25) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += synthetic::line(format, first + i * step, 100 + i, 0);
    return text;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

class PatternTablesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyIntensityHasTheNearestAbscissaToItsLeft() {
        const auto pairs = valueOf(readText("q [1/A],I 1,q [1/A],I 2\n1,10,1.1,20\n2,11,2.1,21\n3,12,3.1,22\n"));
        QCOMPARE(pairs.patterns.size(), 2u);
        QCOMPARE(patternOf(pairs, 1).q, (std::vector<double>{1.1, 2.1, 3.1}));
        QCOMPARE(patternOf(pairs, 1).intensity, (std::vector<double>{20, 21, 22}));
        const auto mixed = valueOf(readText("q [1/nm];I;2theta [deg];counts\n10;1;5;7\n20;2;6;8\n30;3;7;9\n", {.wavelength = 1}));
        QVERIFY(near(patternOf(mixed, 0).q.front(), 1, 1e-12) && near(patternOf(mixed, 1).q.front(), qOfTwoTheta(5, 1), 1e-12));
        const auto both = valueOf(readText("2theta [deg],q [1/A],I\n5,1,10\n6,2,11\n7,3,12\n"));
        QCOMPARE(patternOf(both).q, (std::vector<double>{1, 2, 3}));
        QVERIFY(noted(both, "“2theta” is not used"));
    }
    void errorsGoWithTheirIntensities() {
        const auto beside = valueOf(readText("q [1/A],I a,sigma a,I b,sigma b\n1,10,1,20,2\n2,11,1.5,21,2.5\n"));
        QCOMPARE(patternOf(beside, 0).sigma, (std::vector<double>{1, 1.5}));
        QCOMPARE(patternOf(beside, 1).sigma, (std::vector<double>{2, 2.5}));
        const auto behind = valueOf(readText("q [1/A],I a,I b,sigma a,sigma b\n1,10,20,1,2\n2,11,21,1.5,2.5\n"));
        QCOMPARE(patternOf(behind, 1).sigma, (std::vector<double>{2, 2.5}));
        const auto one = valueOf(readText("q [1/A],I a,I b,sigma b\n1,10,20,2\n2,11,21,2.5\n"));
        QVERIFY(patternOf(one, 0).sigma.empty());
    }
    void columnsThatAreNoPatternAreNamed() {
        const auto file = valueOf(readText("q [1/A],Iobs,Icalc,background,weight\n1,10,9,1,1\n2,11,10,1,1\n3,12,11,1,1\n"));
        QCOMPARE(file.patterns.size(), 1u);
        for (const char* name : {"Icalc", "background", "weight"})
            QVERIFY2(noted(file, "“" + std::string(name) + "” is not used"), name);
    }
    void namesOfTemperaturesAndPressuresAreIntensities() {
        for (const char* titles : {"q [1/A]\t300 K\t400 K\n", "Q (A-1)\t0.7GPa\t1.5GPa\n", "q_nm^-1\tsample A\tsample B\n"}) {
            const auto file = valueOf(readText(titles + std::string("1\t10\t20\n2\t11\t21\n3\t12\t22\n")));
            QCOMPARE(file.patterns.size(), 2u);
            QCOMPARE(patternOf(file, 1).intensity, (std::vector<double>{20, 21, 22}));
            QVERIFY(file.patterns[0].curve != file.patterns[1].curve);
        }
    }
    void commentsBetweenRows_data() {
        QTest::addColumn<QString>("comment");
        for (const char* comment : {"# second frame", "% beam lost", "! remark", "// remark", "  # 1 2 3"})
            QTest::newRow(comment) << comment;
    }
    void commentsBetweenRows() {
        QFETCH(QString, comment);
        const std::string half = rows("%.2f %.2f\n", 20), rest = rows("%.2f %.2f\n", 20, 5.5);
        const auto file = valueOf(readText("# q [1/A] I\n" + half + comment.toStdString() + "\n" + rest));
        QCOMPARE(file.patterns.size(), 1u);
        QCOMPARE(patternOf(file).q.size(), 40u);
        QVERIFY(noted(file, "comments between the rows"));
        const std::string bad = problemOf(readText("# q [1/A] I\n" + half + comment.toStdString() + "\n1 x\n" + rest));
        QVERIFY2(says(bad, "a.csv:23") && says(bad, "“x”"), bad.c_str());
    }
    void anAxisThatStartsAgainBehindACommentIsAnotherPattern() {
        const auto file = valueOf(readText("#L q_A^-1 I\n" + rows("%.2f %.2f\n") + "#S 2\n" + rows("%.2f %.2f\n"), {}, "a.xy"));
        QCOMPARE(file.patterns.size(), 2u);
        QVERIFY(patternOf(file, 0).q == patternOf(file, 1).q);
    }
    void noBreakSpacesAndMinusSigns() {
        const auto expected = valueOf(readText(rows("%.2f %.2f\n"), {PatternAxis::Q}));
        for (const char* space : {" \xC2\xA0 ", "\xC2\xA0", "\xE2\x80\xAF ", " \xA0"})
            QVERIFY(patternOf(valueOf(readText(replaced(rows("%.2f %.2f\n"), " ", space), {PatternAxis::Q}))) ==
                    patternOf(expected));
        const auto negative = valueOf(readText("q [1/A],F(q)\n1,−0.5\n2,0.25\n3,−0.125\n"));
        QCOMPARE(patternOf(negative).intensity, (std::vector<double>{-0.5, 0.25, -0.125}));
        QCOMPARE(patternOf(valueOf(readText("q [1/A];I\n1;1\xC2\xA0"
                                            "000\n2;1\xC2\xA0"
                                            "100,5\n",
                                            {.decimal = ','})))
                     .intensity,
                 (std::vector<double>{1000, 1100.5}));
    }
    void lettersThatHoldTheByteA0StayWhole() {
        for (const char* title : {"à", "Р", "Π", "Intensità", "Сигнал Р", "Π1"}) {
            const auto file = valueOf(readText("q [1/A]," + std::string(title) + "\n1,10\n2,11\n3,12\n"));
            QCOMPARE(file.columns.at(1).name, std::string(title));
        }
    }
    void theNumberOfARowIsNoIntensity() {
        for (const char* index : {"Point", "Pt", "Points", "Index", "idx", "No.", "#", "Row", "Point No.", "pt_no"})
            for (const char* counts : {"Counts", "Intensity", "I", "Det_int", "y"}) {
                const auto file = valueOf(
                    readText(index + std::string(",2theta,") + counts + "\n1,10,100\n2,11,110\n3,12,105\n", {.wavelength = 1.5}));
                QVERIFY2(file.patterns.size() == 1, index);
                QCOMPARE(patternOf(file).intensity, (std::vector<double>{100, 110, 105}));
            }
        const auto unnamed = valueOf(readText("Point,q [1/A],sample 1\n1,10,100\n2,11,110\n3,12,105\n"));
        QCOMPARE(patternOf(unnamed).intensity, (std::vector<double>{100, 110, 105}));
    }
    void answersThatContradictTheFileAreAsked() {
        using enum PatternContent;
        for (const PatternContent content : {PairFunction, PairDistribution})
            for (const char* title : {"q [1/A]", "q [1/nm]", "d [A]"}) {
                const std::string problem = problemOf(readText(title + std::string(",I\n1,2\n2,3\n3,4\n"), {.content = content}));
                QVERIFY2(says(problem, "there is no") && says(problem, "--content"), problem.c_str());
            }
        for (const char* title : {"G(r)", "g(r)", "I"}) {
            const std::string text = "r [A]," + std::string(title) + "\n1,2\n2,3\n3,4\n";
            QVERIFY(says(problemOf(readText(text, {PatternAxis::Q})), "On an axis of q in Å⁻¹ there is no"));
            const auto both = valueOf(readText(text, {.axis = PatternAxis::Q, .content = Intensity}));
            QVERIFY(noted(both, "its axis is r in Å; it is read as q") && recordingOf(both).content == Intensity);
        }
        QVERIFY(says(problemOf(readText("q [1/A],S(q)\n1,2\n2,3\n3,4\n", {PatternAxis::R})), "there is no S(q)"));
        QCOMPARE(recordingOf(valueOf(readText("r [A],G(r)\n1,2\n2,3\n3,4\n", {PatternAxis::R}))).content, PairFunction);
    }
    void aNumberThatIsNoneDoesNotTurnOneFunctionIntoTheOther() {
        const auto text = [](double end, int bad) {
            std::string rows = "# pdfgetx3\n#### start data\n#L r(A) g(r)\n";
            for (int i = 0; i < 60; ++i)
                rows += i == bad ? synthetic::line("%.2f nan\n", 0.1 * i, 0, 0)
                                 : synthetic::line("%.2f %.4f\n", 0.1 * i, end + 0.1 * std::cos(i), 0);
            return rows;
        };
        for (const int bad : {-1, 20, 55, 59}) {
            const auto small = valueOf(readPatternFile(Content(text(1, bad)), "a.gr"));
            QCOMPARE(recordingOf(small).content, PatternContent::PairDistribution);
            QVERIFY(!noted(small, "tend to 0"));
            const auto great = valueOf(readPatternFile(Content(text(0, bad)), "a.gr"));
            QCOMPARE(recordingOf(great).content, PatternContent::PairFunction);
            QVERIFY(noted(great, "tend to 0"));
        }
    }
    void answersAboutColumnsCountInEveryTable() {
        std::string rows;
        for (int i = 0; i < 40; ++i)
            rows +=
                synthetic::line("%.2f %.1f ", 0.5 + 0.1 * i, 100 + i, 0) + synthetic::line("%.1f %.1f\n", 200 + i, 300 + i, 0);
        const std::pair<std::string, std::string> files[] = {{"a.sq", "40\n q S(q)\n" + rows},
                                                             {"a.chi", "a\nq (A^-1)\nIntensity\n 40\n" + rows},
                                                             {"a.iq", "# pdfgetx3\n#### start data\n" + rows}};
        for (const auto& [name, text] : files) {
            PatternReadOptions options{
                .axis = PatternAxis::Q, .content = PatternContent::Intensity, .abscissaColumn = 0, .intensityColumn = 2};
            const auto file = readPatternFile(Content(text), name, options);
            QVERIFY2(file, (name + ": " + problemOf(file)).c_str());
            QVERIFY2(near(patternOf(*file).intensity.front(), 200, 1e-12), name.c_str());
            options.intensityColumn = 9;
            QVERIFY2(says(problemOf(readPatternFile(Content(text), name, options)), "no column 10"), name.c_str());
        }
    }
    void aFirstRowWithABadFieldIsNamed() {
        const auto spoilt =
            problemOf(readText("0.50 100x 1\n" + synthetic::patternRows("%.2f %.1f %.1f\n", 20, 0.75, 0.25), {PatternAxis::Q}));
        QVERIFY(says(spoilt, "“100x” is not a number"));
        QVERIFY(says(spoilt, ":1:"));
        const auto word = valueOf(readText("0.50;<0.001\n" + replaced(rows("%.2f;%.1f\n"), ",", "."), {PatternAxis::Q}));
        QVERIFY(noted(word, "“<0.001”"));
    }
    void emptyColumnsAreNone() {
        for (const auto& [before, after] : {std::pair("\t", "\t"), {"", "\t\t"}, {"\t\t", ""}}) {
            const auto file =
                valueOf(readText(rows((before + std::string("%.2f\t%.2f") + after + "\n").c_str()), {PatternAxis::Q}, "a.txt"));
            QCOMPARE(patternOf(file).q.size(), 40u);
            QVERIFY(patternOf(file).sigma.empty());
        }
        QVERIFY(
            says(problemOf(readText("1,,10,\n2,,11,\n3,7,12,\n", {PatternAxis::Q})), "Only one row")); // one value makes a column
    }
    void aThirdColumnThatIsNoErrorIsNotUsed() {
        std::string background, factor, errors;
        for (int i = 0; i < 30; ++i) {
            background += synthetic::line("%.2f %.2f %.2f\n", 1 + 0.1 * i, 1000 - i, 900 - i);
            factor += synthetic::line("%.2f %.2f %.2f\n", 1 + 0.1 * i, 1000 - i, 1);
            errors += synthetic::line("%.2f %.2f %.2f\n", 1 + 0.1 * i, 1000 - i, 30 - 0.1 * i);
        }
        QVERIFY(patternOf(valueOf(readText(background, {PatternAxis::Q}))).sigma.empty());
        QVERIFY(patternOf(valueOf(readText(factor, {PatternAxis::Q}))).sigma.empty());
        QCOMPARE(patternOf(valueOf(readText(errors, {PatternAxis::Q}))).sigma.size(), 30u);
        const auto titled = valueOf(readText("q_A^-1 I sigma\n" + background));
        QVERIFY(!patternOf(titled).sigma.empty() && noted(titled, "as large as the intensities"));
    }
    void spacings_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<double>("scale");
        for (const char* title : {"d [A]", "d-spacing (Å)", "d_A", "d spacing", "Interplanar spacing [A]"})
            QTest::newRow(title) << title << 1.0;
        QTest::newRow("nm") << "d [nm]" << 10.0;
    }
    void spacings() {
        QFETCH(QString, title);
        QFETCH(double, scale);
        const auto file = valueOf(readText(title.toStdString() + ",I,sigma\n1,30,3\n2,20,2\n4,10,1\n"));
        const double pi = std::numbers::pi;
        const Pattern& p = patternOf(file);
        QVERIFY(near(p.q[0], 2 * pi / (4 * scale), 1e-12) && near(p.q[2], 2 * pi / scale, 1e-12));
        QCOMPARE(p.intensity, (std::vector<double>{10, 20, 30}));
        QCOMPARE(p.sigma, (std::vector<double>{1, 2, 3}));
        QVERIFY(patternOf(valueOf(readText("1,30,3\n2,20,2\n4,10,1\n", {PatternAxis::D}))).intensity == p.intensity);
    }
    void aRadiusNeedsDistanceWavelengthAndAnUntiltedDetector() {
        const auto text = [](const char* header) { return header + std::string("# r_mm I\n") + rows("%.2f %.2f\n", 40, 5, 1); };
        const auto file = valueOf(readText(text("# pyFAI\n# Distance Sample to Detector: 0.2 m\n# Wavelength: 5e-11 m\n")));
        QVERIFY(near(patternOf(file).q.front(), qOfTwoTheta(180 / std::numbers::pi * std::atan(5 / 200.0), 0.5), 1e-12));
        const auto millimetres = valueOf(readText(text("# distance = 200 mm\n# wavelength = 0.5 A\n")));
        QVERIFY(near(patternOf(millimetres).q.front(), patternOf(file).q.front(), 1e-12));
        QVERIFY(says(problemOf(readText(text("# Wavelength: 5e-11 m\n"))), "distance"));
        QVERIFY(says(problemOf(readText(text("# Distance Sample to Detector: 0.2 m\n"))), "--wavelength"));
        QVERIFY(says(problemOf(readText(text("# Distance: 0.2 m\n# Wavelength: 5e-11 m\n# Rotations: 0.0 0.02 0.0 rad\n"))),
                     "tilted"));
        QCOMPARE(recordingOf(valueOf(readText("r [A],G\n1,2\n2,-1\n3,0.5\n"))).content, PatternContent::PairFunction);
    }
    void timesOfFlightAreRefusedByName() {
        for (const char* title : {"TOF [us]", "Time-of-flight", "tof"})
            QVERIFY(says(problemOf(readText(title + std::string(",I\n1000,1\n1010,2\n"))), "time of flight"));
    }
    void ordinates_data() {
        QTest::addColumn<QString>("titles");
        QTest::addColumn<int>("content");
        QTest::addColumn<double>("first"); // of a column 0.5, 0.25, 0.125
        using enum PatternContent;
        QTest::newRow("S") << "q [1/A],S(q)" << int(StructureFactor) << 0.5;
        QTest::newRow("S-1") << "q [1/A],S(Q)-1" << int(StructureFactor) << 1.5;
        QTest::newRow("S−1") << "q [1/A],S(q) − 1" << int(StructureFactor) << 1.5;
        QTest::newRow("F") << "q [1/A],F(Q)" << int(ReducedStructure) << 0.5;
        QTest::newRow("q[S-1]") << "q [1/A],Q[S(Q)-1]" << int(ReducedStructure) << 0.5;
        QTest::newRow("G") << "r [A],G(r)" << int(PairFunction) << 0.5;
        QTest::newRow("g") << "r [A],g(r)" << int(PairDistribution) << 0.5;
        QTest::newRow("I") << "q [1/A],I" << int(Intensity) << 0.5;
    }
    void ordinates() {
        QFETCH(QString, titles);
        QFETCH(int, content);
        QFETCH(double, first);
        const auto file = valueOf(readText(titles.toStdString() + "\n1,0.5\n2,0.25\n3,0.125\n"));
        QCOMPARE(int(recordingOf(file).content), content);
        QVERIFY(near(patternOf(file).intensity.front(), first, 1e-12));
    }
    void answersAboutTheOrdinate() {
        using enum PatternContent;
        for (const PatternContent content : {StructureFactor, ReducedStructure, PairFunction, PairDistribution}) {
            const PatternAxis axis = isOnDistance(content) ? PatternAxis::R : PatternAxis::Q;
            const auto file = valueOf(readText(rows("%.2f %.2f\n"), {.axis = axis, .content = content}));
            QCOMPARE(recordingOf(file).content, content);
            QCOMPARE(file.patterns[0].axis, axis);
        }
        QCOMPARE(recordingOf(valueOf(readText(rows("%.2f %.2f\n"), {PatternAxis::R}))).content, PairFunction);
        QVERIFY(
            says(problemOf(readText(rows("%.2f %.2f\n"), {.axis = PatternAxis::R, .content = StructureFactor})), "--content"));
        QVERIFY(says(problemOf(readText("r [A],R(r)\n1,2\n2,3\n3,4\n")), "neither G(r)"));
        const auto named = valueOf(readText("1 0\n2 1.6\n3 0.9\n4 1.0\n5 1.0\n", {.content = PairDistribution}, "a.gr"));
        QVERIFY(recordingOf(named).content == PairDistribution && named.patterns[0].notes.empty());
        QCOMPARE(patternOf(named).q.size(), 5u); // a g(r) begins with zeros
        QVERIFY(says(problemOf(readText("1 0\n2 1.6\n3 0.9\n4 1.0\n5 1.0\n", {}, "a.gr")), "g_small_r"));
    }
    void aFirstSharpPeakOutOfReachIsDoubted() {
        const auto glass = [](double peak, double to) {
            std::string text;
            for (int i = 0; i < 200; ++i) {
                const double q = to * (i + 1) / 200, z = (q - peak) / (0.1 * peak);
                text += synthetic::line("%.4f %.4f\n", q, 100 + 500 * std::exp(-z * z), 0);
            }
            return text;
        };
        QVERIFY(!noted(valueOf(readText(glass(2.6, 10), {PatternAxis::Q})), "first sharp diffraction peak"));
        QVERIFY(
            noted(valueOf(readText(glass(26, 100), {PatternAxis::Q})), "first sharp diffraction peak (FSDP) stands at q = 2"));
        QVERIFY(noted(valueOf(readText(glass(2.6, 10), {PatternAxis::QPerNanometre})), "first sharp diffraction peak"));
        QVERIFY(!noted(valueOf(readText(glass(26, 100), {PatternAxis::QPerNanometre})), "first sharp diffraction peak"));
    }
    void aPatternIsNeverAnsweredInWordsOfThermograms() {
        for (const char* header : {"# Temp (K) = 300\n", "# temperature: 300 K\n# heating rate 10 K/min\n"})
            for (const char* name : {"a.xy", "a.xye", "a.chi", "a.dat"}) {
                const std::string problem =
                    problemOf(readText(header + synthetic::patternRows("%.2f %.1f %.1f\n", 40, 0.5, 0.25), {}, name));
                QVERIFY2(says(problem, "--axis") && !says(problem, "DSC curve"), problem.c_str());
            }
    }
};

QTEST_APPLESS_MAIN(PatternTablesTest)
#include "pattern_tables_test.moc"
