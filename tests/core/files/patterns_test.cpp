#include "core/files/content/pattern_reading.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "core/scattering/scattering_angle.h"
#include "tests/core/files/synthetic_patterns.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// The bytes of a file: text without its zero at the end, or an image.
struct Content : std::span<const char> {
    Content(const char* text) : Content(std::string_view(text)) {}
    Content(std::string_view text) : std::span<const char>(text.data(), text.size()) {}
    Content(const std::string& text) : Content(std::string_view(text)) {}
    Content(const std::vector<char>& image) : std::span<const char>(image) {}
};

Result<PatternFile> readText(const Content& text, const PatternReadOptions& options = {}, const std::string& name = "a.csv") {
    return readPatternFile(text, name, options);
}

std::string problemOf(const Content& text, const PatternReadOptions& options = {}, const std::string& name = "a.csv") {
    const auto read = readText(text, options, name);
    return read ? "read" : english(read.error());
}

bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

bool noted(const std::vector<Message>& notes, const char* words) {
    return std::ranges::any_of(notes, [&](const Message& note) { return says(english(note), words); });
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

const PatternRecording& recordingOf(const PatternFile& file, std::size_t i = 0) {
    return *file.patterns.at(i).recording;
}

constexpr PatternReadOptions copper{PatternAxis::TwoTheta, 1.5406, {}};

} // namespace

class PatternsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyDialectIsRecognised() {
        for (const auto& [dialect, name, text] : synthetic::allPatterns()) {
            PatternReadOptions options;
            options.wavelength = 0.5;
            if (dialect == "MYTHEN")
                options.axis = PatternAxis::TwoTheta;
            const auto read = readText(text, options, name);
            QVERIFY2(read, read ? "" : (dialect + ": " + english(read.error())).c_str());
            QCOMPARE(read->dialect, dialect);
            QCOMPARE(read->encoding, "UTF-8");
            QVERIFY2(recordingOf(*read).pattern.q.size() >= 5, dialect.c_str());
            QVERIFY2(looksLikePattern(text, name), dialect.c_str());
        }
        QCOMPARE(patternDialects().front(), "NeXus");
        QCOMPARE(patternDialects().back(), "Delimited table");
    }
    void pyfaiOfBothKinds() {
        const auto old = valueOf(readText(synthetic::pyfai()));
        QVERIFY(near(recordingOf(old).pattern.q.front(), 0.5, 1e-12));
        QVERIFY(near(recordingOf(old).wavelength.value(), 0.31, 1e-12));
        QVERIFY(recordingOf(old).polarizationDone);
        QCOMPARE(old.patterns[0].axis, PatternAxis::QPerNanometre);
        QCOMPARE(old.columns[0].role, "abscissa");
        const auto json = valueOf(readText(synthetic::pyfaiJson()));
        QVERIFY(near(recordingOf(json).wavelength.value(), 1, 1e-12));
        QVERIFY(near(recordingOf(json).pattern.q.front(), qOfTwoTheta(5, 1), 1e-12));
        QVERIFY(!recordingOf(json).polarizationDone);
        QCOMPARE(recordingOf(json).pattern.sigma.size(), 40u);
        const auto radians = valueOf(readText("# pyFAI\n# 2th_rad I\n0.1 10\n0.2 20\n", {{}, 1.0, {}}));
        QVERIFY(near(recordingOf(radians).pattern.q.front(), qOfTwoTheta(5.729577951308232, 1), 1e-9));
    }
    void axesByTitle_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<double>("first"); // of an abscissa 0.5, wavelength 1 Å
        QTest::newRow("q_A^-1") << "q_A^-1" << 0.5;
        QTest::newRow("bracket") << "Q [1/A]" << 0.5;
        QTest::newRow("round bracket") << "Q(A-1)" << 0.5;
        QTest::newRow("Å") << "q (Å⁻¹)" << 0.5;
        QTest::newRow("tex") << "Q($\\AA^{-1}$)" << 0.5;
        QTest::newRow("nm") << "q [nm^-1]" << 0.05;
        QTest::newRow("1/nm") << "q (1/nm)" << 0.05;
        QTest::newRow("2theta") << "2theta" << qOfTwoTheta(0.5, 1);
        QTest::newRow("2Theta deg") << "2Theta [deg]" << qOfTwoTheta(0.5, 1);
        QTest::newRow("2θ") << "2θ (°)" << qOfTwoTheta(0.5, 1);
        QTest::newRow("two_theta") << "two_theta" << qOfTwoTheta(0.5, 1);
        QTest::newRow("position") << "Pos. [°2Th.]" << qOfTwoTheta(0.5, 1);
        QTest::newRow("2th_deg") << "2th_deg" << qOfTwoTheta(0.5, 1);
    }
    void axesByTitle() {
        QFETCH(QString, title);
        QFETCH(double, first);
        const auto read = valueOf(readText(synthetic::patternTable((title.toStdString() + ",I,sigma\n").c_str()), {{}, 1.0, {}}));
        QVERIFY(near(recordingOf(read).pattern.q.front(), first, 1e-12));
        QCOMPARE(recordingOf(read).pattern.sigma.size(), 40u);
    }
    void anUnknownAxisIsAskedFor() {
        for (const char* titles : {"x,I,sigma\n", "q,I,sigma\n", "d,I,sigma\n", "s [1/A],I,sigma\n", ""}) {
            const std::string problem = problemOf(synthetic::patternTable(titles));
            QVERIFY2(says(problem, "--axis q, --axis q_nm or --axis two_theta") && says(problem, "a.csv:"), problem.c_str());
            QVERIFY(readText(synthetic::patternTable(titles), {PatternAxis::Q, {}, {}}));
        }
        QVERIFY(says(problemOf(synthetic::patternTable("theta,I,sigma\n")), "half of it"));
        const std::string angles = problemOf(synthetic::patternTable("2theta,I,sigma\n"));
        QVERIFY2(says(angles, "State --energy or --wavelength."), angles.c_str());
    }
    void answersCountAndDifferencesAreNoted() {
        const auto read = valueOf(readText(synthetic::pyfai(), {PatternAxis::Q, 0.5, {}}));
        QVERIFY(near(recordingOf(read).pattern.q.front(), 5, 1e-12));
        QVERIFY(near(recordingOf(read).wavelength.value(), 0.5, 1e-12));
        QVERIFY(noted(read.patterns[0].notes, "it is read as q in Å⁻¹, as answered"));
        QVERIFY(noted(read.patterns[0].notes, "0.5 Å is used"));
        QVERIFY(says(problemOf(synthetic::pyfai(), {{}, -1.0, {}}), "not a positive number"));
        QVERIFY(says(problemOf(synthetic::pyfai(), {PatternAxis::Q, 1.0, {}}), "reaches no further"));
        QVERIFY(says(problemOf(replaced(synthetic::mythen(), "2.088", "288.0"), copper), "impossible"));
    }
    void fit2d() {
        const auto read = valueOf(readText(synthetic::chi(), {}, "a.chi"));
        QVERIFY(near(recordingOf(read).pattern.q.front(), 0.5, 1e-12));
        const auto angles = valueOf(readText(synthetic::chi("2-Theta Angle (Degrees)"), {{}, 1.0, {}}, "a.chi"));
        QVERIFY(near(recordingOf(angles).pattern.q.front(), qOfTwoTheta(5, 1), 1e-12));
        QVERIFY(near(recordingOf(valueOf(readText(synthetic::chi("Q (Inverse Angstroms)")))).pattern.q.front(), 5, 1e-12));
        QVERIFY(says(problemOf(synthetic::chi("Radial Distance (mm)"), {}, "a.chi"), "radius on the detector"));
        QVERIFY(says(problemOf(synthetic::chi("Q (Inverse Nanometres)", 41), {}, "a.chi"), "announces 41 points, but 40 follow"));
    }
    void angleIntensityError() {
        const auto read = valueOf(readText(synthetic::xye(), {}, "a.xye"));
        QVERIFY(near(recordingOf(read).wavelength.value(), 1.54056, 1e-12));
        QVERIFY(near(recordingOf(read).pattern.q.front(), qOfTwoTheta(5, 1.54056), 1e-12));
        QVERIFY(noted(read.patterns[0].notes, "first line is taken as the wavelength"));
        QVERIFY(says(problemOf("1 2\n3 4\n", {}, "a.xye"), "2θ")); // no errors: a table like any other, which asks
        QCOMPARE(recordingOf(valueOf(readText("1 2\n3 4\n", copper, "a.xye"))).pattern.q.size(), 2u);
    }
    void gsas() {
        const auto read = valueOf(readText(synthetic::fxye(), {}, "a.fxye"));
        QVERIFY(near(recordingOf(read).wavelength.value(), 0.412, 1e-12));
        QVERIFY(near(recordingOf(read).pattern.q.front(), qOfTwoTheta(5, 0.412), 1e-12));
        QVERIFY(says(problemOf(synthetic::fxye(41), {}, "a.fxye"), "a.fxye:3: The BANK line announces 41 points"));
        QVERIFY(says(problemOf(synthetic::fxye(40, "ALT"), {}, "a.fxye"), "“ALT”"));
        QVERIFY(says(problemOf(replaced(synthetic::fxye(), "CONS", "SLOG")), "times of flight"));
        const std::string second = synthetic::fxye().substr(synthetic::fxye().find("BANK"));
        const auto both = valueOf(readText(synthetic::fxye() + second));
        QCOMPARE(both.patterns.size(), 2u);
        QVERIFY(both.patterns[0].curve != both.patterns[1].curve);
        QVERIFY(recordingOf(both, 0) == recordingOf(both, 1));
    }
    void pairFunctionsAndStructureFactors() {
        const auto s = valueOf(readText(synthetic::pdfGetX3()));
        QCOMPARE(recordingOf(s).content, PatternContent::StructureFactor);
        QCOMPARE(s.composition, "LaB6");
        QVERIFY(noted(s.patterns[0].notes, "up to q = 23"));
        const auto f = valueOf(readText(synthetic::pdfGetX3("#L Q(nm^-1) F(nm^-1)", "fq")));
        QVERIFY(near(recordingOf(f).pattern.q.front(), 0.05, 1e-12));
        const auto bare = valueOf(readText(synthetic::pdfGetX3("#L Q I", "fq")));
        QCOMPARE(recordingOf(bare).content, PatternContent::ReducedStructure);
        const auto intensity = valueOf(readText(synthetic::pdfGetX3("#L Q(Å^-1) I(a.u.)", "iq")));
        QCOMPARE(recordingOf(intensity).content, PatternContent::Intensity);
        const auto g = valueOf(readText(synthetic::pdfGetX2()));
        QCOMPARE(recordingOf(g).content, PatternContent::PairFunction);
        QCOMPARE(g.composition, "Mg0.5O0.5");
        QVERIFY(near(recordingOf(g).wavelength.value(), 0.126514, 1e-12));
        QVERIFY(near(recordingOf(g).pattern.q.front(), 0.1, 1e-12));
        QVERIFY(near(recordingOf(g).pattern.sigma.front(), 0.25, 1e-12));
        QCOMPARE(g.columns[2].role, "unused");
        QVERIFY(says(problemOf(synthetic::pdfGetX3().substr(0, 120)), "No rows"));
    }
    void xrdml() {
        const auto read = valueOf(readText(synthetic::xrdml()));
        QCOMPARE(read.patterns.size(), 2u);
        QCOMPARE(read.sampleName, "glass");
        QVERIFY(noted(read.notes, "“Omega” does not move 2θ"));
        QVERIFY(near(recordingOf(read).pattern.q[1], qOfTwoTheta(15, 1.540598), 1e-9));
        QVERIFY(near(recordingOf(read, 1).pattern.q[2], qOfTwoTheta(13, 1.540598), 1e-9));
        QVERIFY(near(recordingOf(read).pattern.intensity[2], 102, 0)); // intensities are free of the attenuation
        QVERIFY(noted(read.patterns[0].notes, "1.544426 Å, ratio 0.5"));
        const auto counts = valueOf(readText(synthetic::xrdml("K-Alpha", "counts")));
        QVERIFY(near(recordingOf(counts).pattern.intensity[2], 204, 0));
        QVERIFY(near(recordingOf(counts).wavelength.value(), (1.540598 + 0.5 * 1.544426) / 1.5, 1e-9));
        QVERIFY(near(recordingOf(valueOf(readText(synthetic::xrdml("K-Beta")))).wavelength.value(), 1.39225, 1e-9));
        QVERIFY(says(problemOf(synthetic::xrdml().substr(0, 900)), "cut short"));
        const std::string bad = problemOf(replaced(synthetic::xrdml(), "102", "1O2"));
        QVERIFY2(says(bad, "“1O2” is not a number") && says(bad, "a.csv:11"), bad.c_str());
        QVERIFY(says(problemOf(replaced(synthetic::xrdml(), "kAlpha1", "other")), "--wavelength"));
    }
    void rowsAreSortedMergedAndDropped() {
        const auto read = valueOf(readText("q [1/A],I,sigma\n3,30,3\n1,10,3\nnan,5,1\n2,20,0\n-1,4,1\n1,14,4\n4,,1\n"));
        const Pattern& p = recordingOf(read).pattern;
        QCOMPARE(p.q, (std::vector<double>{1, 2, 3}));
        QCOMPARE(p.intensity, (std::vector<double>{12, 20, 30}));
        QCOMPARE(p.sigma, (std::vector<double>{2.5, 0, 3}));
        const auto& notes = read.patterns[0].notes;
        QVERIFY(noted(notes, "2 rows without a number") && noted(notes, "1 row with a negative abscissa"));
        QVERIFY(noted(notes, "were sorted") && noted(notes, "1 row repeat") && noted(notes, "1 error are missing"));
        const auto late = valueOf(readText("q_A^-1 I\n1 nan\n2 nan\n3 30\n4 40\n5 50\n"));
        QCOMPARE(recordingOf(late).pattern.q.size(), 3u);
        QVERIFY(noted(late.patterns[0].notes, "2 rows without a number"));
    }
    void hopelessFilesAreRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("blank") << QByteArray("\n \n") << "empty";
        QTest::newRow("binary") << QByteArray("\x01\x02\x00\x03zz", 6) << "not text";
        QTest::newRow("words") << QByteArray("no numbers here\n") << "q or 2θ";
        QTest::newRow("header only") << QByteArray("q [1/A],I\n") << "q or 2θ";
        QTest::newRow("one row") << QByteArray("q [1/A],I\n1,2\n") << "Only one row";
        QTest::newRow("nan") << QByteArray("q [1/A],I\nnan,nan\nnan,nan\n") << "No rows";
        QTest::newRow("half nan") << QByteArray("q [1/A],I\n1,nan\n2,nan\n") << "No rows";
        QTest::newRow("zeros") << QByteArray("q [1/A],I\n1,0\n2,0\n3,0\n") << "Every intensity is zero";
        QTest::newRow("letters") << QByteArray("q [1/A],I\n1,10\n2,abc\n3,30\n") << "a.csv:3";
        QTest::newRow("thermogram") << QByteArray("T [K],q [W/g]\n300,1\n301,2\n302,3\n") << "DSC curve";
        QTest::newRow("hdf5") << QByteArray("\x89HDF\r\n\x1a\n and nothing") << "damaged";
        QTest::newRow("four columns") << QByteArray("1 2 3 4\n2 3 4 5\n3 4 5 6\n") << "no titles";
    }
    void hopelessFilesAreRefused() {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const std::string problem = problemOf(std::string_view(text.constData(), std::size_t(text.size())));
        QVERIFY2(says(problem, words.toStdString()) && says(problem, "a.csv"), problem.c_str());
    }
    void anyDelimiterAndDecimalSign() {
        const auto expected = valueOf(readText(synthetic::patternTable()));
        const std::string semicolons = replaced(synthetic::patternTable(), ",", ";");
        QVERIFY(recordingOf(valueOf(readText(semicolons))) == recordingOf(expected));
        QVERIFY(recordingOf(valueOf(readText(replaced(semicolons, ".", ",")))) == recordingOf(expected));
        QVERIFY(recordingOf(valueOf(readText(replaced(semicolons, "\n", "\r\n")))) == recordingOf(expected));
        QVERIFY(recordingOf(valueOf(readText(replaced(synthetic::patternTable("# q_A^-1 I sigma\n"), ",", "  ")))) ==
                recordingOf(expected));
    }
    void stacksOfFrames() {
        for (const bool pointsFirst : {false, true}) {
            const auto read = valueOf(readText(synthetic::nexus({.pointsFirst = pointsFirst}), {}, "a.h5"));
            const PatternRecording& recording = recordingOf(read);
            QCOMPARE(read.dialect, "NeXus");
            QVERIFY(recording.pattern.q.empty());
            QCOMPARE(recording.frames.frames, 3u);
            QCOMPARE(recording.frames.q.size(), 40u);
            QVERIFY(near(recording.frames.q.front(), 0.5, 1e-12));
            QVERIFY(near(recording.frames.intensity[41], pointsFirst ? 104 : 141, 1e-12));
            QVERIFY(near(recording.wavelength.value(), 0.31, 1e-12));
            QVERIFY(recording.polarizationDone);
        }
    }
    void nexusByAttributesOrByNames() {
        const auto expected = valueOf(readText(synthetic::nexus({.frames = 0}), {}, "a.nxs"));
        QCOMPARE(recordingOf(expected).pattern.q.size(), 40u);
        QCOMPARE(recordingOf(expected).pattern.sigma.size(), 40u);
        for (const bool attributes : {false, true}) {
            const auto found = valueOf(readText(synthetic::nexus({.defaults = false, .attributes = attributes, .frames = 0})));
            QVERIFY(recordingOf(found) == recordingOf(expected));
        }
        const auto angle = valueOf(readText(synthetic::nexus({.frames = 0, .axis = "2th", .unit = "deg"})));
        QVERIFY(near(recordingOf(angle).pattern.q.front(), qOfTwoTheta(5, 0.31), 1e-12));
        const auto radial = valueOf(readText(synthetic::nexus({.frames = 0, .axis = "radial", .unit = "2th_deg"})));
        QVERIFY(recordingOf(radial) == recordingOf(angle));
        QVERIFY(says(problemOf(synthetic::nexus({.axis = "x", .unit = ""})), "“x”"));
        QVERIFY(says(problemOf(synthetic::nexus({.axis = "temperature", .unit = "K"})), "no pattern"));
    }
    void linksToOtherFilesAreNotFollowed() {
        const hdf5::Handle file = hdf5::createFile(), data = hdf5::createGroup(file, "data", "NXdata");
        H5Lcreate_external("other.h5", "/I", data.id(), "I", H5P_DEFAULT, H5P_DEFAULT);
        hdf5::setAttribute(data, "signal", "I");
        const std::string problem = problemOf(hdf5::imageOf(file, 0), {}, "a.h5");
        QVERIFY2(says(problem, "another file"), problem.c_str());
    }
};

QTEST_APPLESS_MAIN(PatternsTest)
#include "patterns_test.moc"
