#include "core/files/content/reading.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "core/files/readers/thermogram_files.h"
#include "core/scattering/scattering_angle.h"
#include "tests/core/files/pattern_cases.h"
#include "tests/core/files/synthetic.h"
#include "tests/core/files/synthetic_formats.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Result<PatternFile> readText(const Content& text, const std::string& name, const PatternReadOptions& options = {}) {
    return readPatternFile(text, name, options);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// The pattern that every format of synthetic_formats.h holds.
bool isTheScan(const PatternFile& file) {
    const Pattern& p = patternOf(file);
    bool counts = p.intensity.size() == 40;
    for (std::size_t i = 0; counts && i < 40; ++i)
        counts = p.intensity[i] == 100 + double(i);
    return counts && file.patterns.size() == 1 && near(recordingOf(file).wavelength.value_or(0), 1.5, 1e-6) &&
           near(p.q.front(), qOfTwoTheta(10, 1.5), 1e-6) && near(p.q.back(), qOfTwoTheta(29.5, 1.5), 1e-6);
}

} // namespace

class PatternFormatsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyFormatIsRead() {
        for (const auto& [dialect, name, bytes] : synthetic::allFormats()) {
            const auto file = readText(bytes, name);
            QVERIFY2(file, (name + ": " + problemOf(file)).c_str());
            QCOMPARE(file->dialect, dialect);
            QVERIFY2(isTheScan(*file), name.c_str());
            QCOMPARE(file->patterns[0].axis, PatternAxis::TwoTheta);
            QVERIFY(looksLikePattern(bytes, name));
            QVERIFY2(isTheScan(valueOf(readText(bytes, "x.dat"))), name.c_str()); // whatever its name
        }
    }
    void aFileCutShortIsNotReadAsAnother() {
        for (const auto& [dialect, name, bytes] : synthetic::allFormats())
            for (const std::size_t part : {2u, 3u, 5u, 7u}) {
                const auto file = readText(bytes.substr(0, bytes.size() * part / 8), name, {PatternAxis::TwoTheta, 1.5});
                QVERIFY2(!file || patternOf(*file).q.size() < 40, name.c_str());
                const bool counted = dialect != "Bruker UXD"; // which has neither a count nor an end mark
                QVERIFY2(!counted || !file, name.c_str());
            }
    }
    void theAttenuationIsMultiplied() {
        const auto file = valueOf(readText(synthetic::ras(), "a.ras"));
        QVERIFY(near(patternOf(file).intensity.front(), 200, 1e-12) && patternOf(file).sigma.empty());
        QVERIFY(noted(file, "attenuation"));
        QCOMPARE(file.sampleName, "glass");
        QVERIFY(says(problemOf(readText(synthetic::ras("1.0", "Omega"), "a.ras")), "does not move 2θ"));
        QVERIFY(says(problemOf(readText(replaced(synthetic::ras(), "*RAS_INT_END", ""), "a.ras")), "no end mark"));
        const std::string bad = problemOf(readText(replaced(synthetic::ras(), "12.0000 104.0000", "12.0000 1O4.0000"), "a.ras"));
        QVERIFY2(says(bad, "a.ras:13") && says(bad, "1O4"), bad.c_str());
    }
    void severalScansOfOneFile() {
        const std::string one = synthetic::ras("1.0");
        const auto two = valueOf(readText(one + one, "a.ras"));
        QCOMPARE(two.patterns.size(), 2u);
        QVERIFY(two.patterns[0].curve != two.patterns[1].curve);
        QCOMPARE(valueOf(readText(synthetic::uxd() + synthetic::uxd(false), "a.uxd")).patterns.size(), 2u);
    }
    void panalyticalCountsItsPoints() {
        QVERIFY(says(problemOf(readText(synthetic::panalyticalCsv(41), "a.csv")), "announces 41 points, but 40 follow"));
        QVERIFY(says(problemOf(readText(synthetic::panalyticalCsv(40, "Omega"), "a.csv")), "does not move 2θ"));
        const std::string semicolons = replaced(replaced(synthetic::panalyticalCsv(), ",", ";"), ".", ",");
        QVERIFY(isTheScan(valueOf(readText(replaced(semicolons, "No,", "No."), "a.csv", {.decimal = ','}))));
    }
    void panalyticalWithMoreColumns() {
        std::string rows = synthetic::panalyticalCsv();
        rows = rows.substr(0, rows.find("Angle,")) + "Angle,TimePerStep,Intensity,ESD\n";
        for (int i = 0; i < 40; ++i)
            rows += synthetic::line("%.3f,10.0,%.1f,%.1f\n", 10 + 0.5 * i, 100 + i, 2 + i);
        const auto file = valueOf(readText(rows, "a.csv"));
        QVERIFY(isTheScan(file));
        QCOMPARE(patternOf(file).sigma[3], 5.0);
        QVERIFY(isTheScan(valueOf(readText(replaced(rows, "Intensity,ESD", "Intensity,Esd"), "a.csv"))));
    }
    void aRangeThatIsNotAsLongAsAnnounced() {
        for (const bool pairs : {true, false}) {
            const auto counted = [&](const char* count) {
                return replaced(synthetic::uxd(pairs), "_STEPSIZE=0.5\n",
                                "_STEPSIZE=0.5\n_STEPCOUNT=" + std::string(count) + "\n");
            };
            QVERIFY(isTheScan(valueOf(readText(counted("40"), "a.uxd"))));
            QVERIFY(says(problemOf(readText(counted("300"), "a.uxd")), "announces 300 points, but 40 follow"));
        }
        QVERIFY(isTheScan(valueOf(readText(synthetic::brml(true, 40), "a.brml"))));
        QVERIFY(says(problemOf(readText(synthetic::brml(true, 157), "a.brml")), "announces 157 points, but 40 follow"));
    }
    void aRangeOfUxdThatStartsAtItsDrive() {
        QVERIFY(isTheScan(
            valueOf(readText(replaced(synthetic::uxd(false), "_START=10.0\n", "_2THETA=10.0\n_THETA=5.0\n"), "a.uxd"))));
    }
    void runsPartedByEmptyLines() {
        std::string first, second;
        for (int i = 0; i < 40; ++i) {
            first += synthetic::line("%.3f %.1f 1\n", 0.5 + 0.1 * i, 100 + i, 0);
            second += synthetic::line("%.3f %.1f 1\n", 0.5 + 0.1 * i, 200 + 2 * i, 0);
        }
        for (const std::string& gap : {std::string("\n"), std::string("\n\n\n"), std::string("\r\n\r\n")}) {
            const auto two = valueOf(readText("q_A^-1 I sigma\n" + first + gap + second, "a.xy"));
            QCOMPARE(two.patterns.size(), 2u);
            QCOMPARE(patternOf(two, 0).intensity[5], 105.0);
            QCOMPARE(patternOf(two, 1).intensity[5], 210.0);
            QVERIFY(two.patterns[0].curve != two.patterns[1].curve);
        }
        const std::string half = first.substr(0, first.find("2.500")), rest = first.substr(half.size());
        QCOMPARE(valueOf(readText("q_A^-1 I sigma\n" + half + "\n\n" + rest + "\n\n", "a.xy")).patterns.size(), 1u);
    }
    void exponentsOfFortran() {
        std::string text = "# q_A^-1 I\n";
        for (int i = 0; i < 40; ++i)
            text += synthetic::line("%.6E %.6E\n", 0.5 + 0.1 * i, 100 + i, 0);
        const auto expected = valueOf(readText(text, "a.xy"));
        for (const char* sign : {"D", "d"})
            QVERIFY(
                patternOf(valueOf(readText(replaced(replaced(text, "E+", std::string(sign) + "+"), "E-", std::string(sign) + "-"),
                                           "a.xy"))) == patternOf(expected));
    }
    void banksOfGsas() {
        const auto cards = valueOf(readText(synthetic::gsasBank("ESD", "%8.1f%8.1f"), "a.gsa"));
        QVERIFY(isTheScan(cards));
        QVERIFY(near(patternOf(cards).sigma.front(), 10, 1e-12));
        QVERIFY(isTheScan(valueOf(readText(synthetic::gsasBank("STD", " 1%6.0f"), "a.gsa")))); // one detector
        QVERIFY(isTheScan(valueOf(readText(synthetic::gsasBank("", " %.0f"), "a.gsa"))));      // STD is what no type means
        QVERIFY(isTheScan(valueOf(readText(replaced(synthetic::gsasBank("STD", " %.0f"), "BANK 1", "BANK\t1"), "a.gsa"))));
        const auto q = valueOf(readText(synthetic::gsasBank("STD", " %.0f", 40, "CONQ 0.5 0.1"), "a.gsa"));
        QVERIFY(near(patternOf(q).q.front(), 0.5, 1e-12) && near(patternOf(q).q.back(), 4.4, 1e-12));
        QVERIFY(
            says(problemOf(readText(synthetic::gsasBank("STD", " %.0f", 41), "a.gsa")), "announces 41 points, but 40 follow"));
        QVERIFY(says(problemOf(readText(synthetic::gsasBank("STD", " %.0f", 40, "RALF 1 1"), "a.gsa")), "times of flight"));
    }
    void aDialectByHandRefusesForeignFiles() {
        std::vector<std::pair<std::string, std::string>> foreign{
            {"a.xy", synthetic::patternRows("%.2f %.1f %.1f\n", 40, 0.5, 0.25)},
            {"b.txt", "words alone\n"},
            {"c.csv", "T [K],exo up q [W/g]\n300,1\n301,2\n"},
            {"d.dat", "1\n"},
            {"e.bin", std::string("\0\1\2\3", 4)},
            {"f.xy", "40\n"}};
        for (const auto& [dialect, name, bytes] : synthetic::allFormats())
            foreign.emplace_back(name, bytes);
        for (const auto& [dialect, bytes] : synthetic::allDialects())
            foreign.emplace_back("t.txt", bytes);
        for (const auto& [name, bytes] : foreign) {
            for (const std::string& dialect : patternDialects()) {
                const auto file = readText(bytes, name, {.dialect = dialect});
                QVERIFY2(file ? !file->patterns.empty() : !english(file.error()).empty(), (dialect + " on " + name).c_str());
            }
            for (const std::string& dialect : thermogramDialects()) {
                const auto reading = readThermogramFile(Content(bytes), name, {.dialect = dialect});
                QVERIFY2(reading ? !reading->scans.empty() : !english(reading.error()).empty(),
                         (dialect + " on " + name).c_str());
            }
        }
        for (const char* dialect : {"RMCProfile", "Diffractometer"})
            QVERIFY(says(problemOf(readText(foreign[0].second, "a.xy", {.dialect = dialect})),
                         std::string("not of the format “") + dialect));
        const auto all = patternDialects();
        QVERIFY(std::ranges::find(all, "Binary file") == all.end());
        QVERIFY(!says(problemOf(readText(foreign[0].second, "a.xy", {.dialect = "Binary file"})), "Rigaku"));
    }
    void onlyScansOverTwoThetaArePatterns() {
        for (const char* axis : {"Omega", "Phi", "Chi", "Z", "Theta"})
            QVERIFY2(says(problemOf(readText(synthetic::rasx(axis), "a.rasx")), "does not move 2θ"), axis);
        for (const char* axis : {"TwoThetaTheta", "TwoTheta", "TwoThetaOmega", "2-Theta/Theta"})
            QVERIFY2(isTheScan(valueOf(readText(synthetic::rasx(axis), "a.rasx"))), axis);
        for (const char* axis : {"OMEGA", "Phi"})
            QVERIFY(says(
                problemOf(readText(
                    replaced(synthetic::rigakuDat(), "*BEGIN\n", "*BEGIN\n*SCAN_AXIS = " + std::string(axis) + "\n"), "a.dat")),
                "does not move 2θ"));
        QVERIFY(isTheScan(
            valueOf(readText(replaced(synthetic::rigakuDat(), "*BEGIN\n", "*BEGIN\n*SCAN_AXIS = 2theta/theta\n"), "a.dat"))));
        for (const char drive : {'\3', '\4', '\5', '\6', '\14'}) {
            std::string raw = synthetic::raw3();
            raw[712 + 196] = drive;
            QVERIFY(says(problemOf(readText(raw, "a.raw")), "does not move 2θ"));
        }
        std::string detector = synthetic::raw3();
        detector[712 + 196] = '\2';
        QVERIFY(isTheScan(valueOf(readText(detector, "a.raw"))));
    }
    void filesOfThermalAnalysisAreNoPatterns() {
        const std::string zip = synthetic::zipped({{"Streams/stream_1", "1 2"}}),
                          ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(100, '\0');
        for (const auto& [bytes, name] : {std::pair(zip, "a.ngb-sdg"), {zip, "a.ngb"}, {ole, "a.ngb-sdg"}, {ole, "a.tri"}}) {
            QVERIFY2(!looksLikePattern(Content(bytes), name), name);
            const std::string problem = problemOf(readText(bytes, name));
            QVERIFY2(says(problem, "only that program reads") && !says(problem, "Unpack"), problem.c_str());
        }
        for (const auto& [dialect, name, bytes] : synthetic::allFormats())
            QVERIFY2(looksLikePattern(Content(bytes), name), name.c_str());
    }
    void zippedScans() {
        QVERIFY(isTheScan(valueOf(readText(synthetic::brml(false), "a.brml")))); // the angle by where its axis begins
        QCOMPARE(valueOf(readText(synthetic::rasx(), "a.rasx")).encoding, "ZIP");
        QVERIFY(says(problemOf(readText(synthetic::zipped({{"xl/workbook.xml", "<a/>"}}), "a.xlsx")), "spreadsheet"));
        QVERIFY(says(problemOf(readText(synthetic::zipped({{"content.xml", "<a/>"}}), "a.ods")), "spreadsheet"));
        QVERIFY(says(problemOf(readText(synthetic::zipped({{"a.txt", "1 2"}}), "a.zip")), "without a scan"));
        QVERIFY(says(problemOf(readText(synthetic::zipped({{"RawData0.xml", "<a><Datum>1,2</Datum>"}}), "a.brml")), "damaged"));
    }
    void binaryFilesOfInstrumentsAreRefusedByName() {
        const std::pair<std::string, const char*> files[] = {
            {"RAW4.00" + std::string(100, '\0'), "RAW of version 4"},
            {"RAW_1.06Powdat" + std::string(100, '\0'), "STOE"},
            {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(100, '\0'), "Excel"},
            {std::string("FI\0\0", 4) + std::string(100, '\0'), "Rigaku"},
            {std::string("II*\0", 4) + std::string(100, '\0'), "image"}};
        for (const auto& [bytes, words] : files) {
            const std::string problem = problemOf(readText(bytes, "a.raw"));
            QVERIFY2(says(problem, words) && says(problem, "a.raw"), problem.c_str());
        }
        for (const std::string& damaged :
             {synthetic::raw1().substr(0, 100), synthetic::raw3(1000000), std::string("V3RD") + std::string(40, '\1')})
            QVERIFY(!readText(damaged, "a.raw"));
    }
    void gudrunAndOthers() {
        const std::string rows = synthetic::patternRows("  %.7E  %.7E  %.7E\n", 40, 0.5, 0.25);
        const auto mint = valueOf(readText("# A1.mint01\n# a\n#     1  40\n# 10\n" + rows, "a.mint01"));
        QCOMPARE(recordingOf(mint).content, PatternContent::StructureFactor);
        const auto answered = valueOf(
            readText("# A1.mint01\n# a\n#     1  40\n# 10\n" + rows, "a.mint01", {.content = PatternContent::StructureFactor}));
        QVERIFY(patternOf(answered) == patternOf(mint));
        const auto mdcs = valueOf(readText("# A1.mdcs01\n# a\n#     1  40\n# 10\n" + rows, "a.mdcs01"));
        QCOMPARE(recordingOf(mdcs).content, PatternContent::Intensity);
        QVERIFY(near(patternOf(mdcs).sigma.front(), 1, 1e-12));
        const std::string counted = "40\n r  g(r)\n" + synthetic::patternRows("%.3f %.3f\n", 40, 0.5, 0.25);
        QVERIFY(says(problemOf(readText(counted, "a.gr")), "g_small_r"));
        QCOMPARE(recordingOf(valueOf(readText(counted, "a.gr", {.content = PatternContent::PairDistribution}))).content,
                 PatternContent::PairDistribution);
        QVERIFY(says(problemOf(readText(replaced(counted, "40\n", "41\n"), "a.gr")), "announces 41 points"));
    }
    void srxguiOnAngles() {
        const auto text = [](const char* space) {
            return "# SrXgui configration #\n[Experiment]\nintegrationspace = " + std::string(space) +
                   "\nwavelength = 0.5\n\n#### start data\n" + synthetic::patternRows("%.4f %.4f %.4f\n", 40, 5, 0.5);
        };
        const auto angles = valueOf(readText(text("twotheta"), "a.chi"));
        QVERIFY(near(patternOf(angles).q.front(), qOfTwoTheta(5, 0.5), 1e-12));
        QCOMPARE(patternOf(angles).sigma.size(), 40u);
        QVERIFY(says(problemOf(readText(text("other"), "a.chi")), "--axis"));
    }
};

QTEST_APPLESS_MAIN(PatternFormatsTest)
#include "pattern_formats_test.moc"
