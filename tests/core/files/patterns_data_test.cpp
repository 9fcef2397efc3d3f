#include "core/files/content/pattern_reading.h"
#include "core/files/content/reading.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "core/scattering/scattering_angle.h"
#include "tests/support/support.h"

#include <algorithm>
#include <filesystem>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Result<PatternFile> readData(const std::string& relative, const PatternReadOptions& options = {}) {
    const auto bytes = fileBytes(dataFile("structure/" + relative));
    return readPatternFile(bytes, relative.substr(relative.rfind('/') + 1), options);
}

std::string problemOf(const std::string& relative, const PatternReadOptions& options = {}) {
    const auto read = readData(relative, options);
    return read ? "read" : english(read.error());
}

bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

bool noted(const ReadPattern& pattern, const char* words) {
    return std::ranges::any_of(pattern.notes, [&](const Message& note) { return says(english(note), words); });
}

/// 2θ at a wavelength in Å.
PatternReadOptions angles(double wavelength) {
    return {PatternAxis::TwoTheta, wavelength, {}};
}

/// What a file of one pattern must give.
struct Expected {
    const char* file;
    const char* dialect;
    std::size_t points;
    double first, last; ///< Å⁻¹ or Å
    double firstY, lastY;
    double wavelength; ///< Å; 0: not told
    PatternContent content = PatternContent::Intensity;
    bool polarizationDone = false;
    const char* composition = "";
};

bool isAsExpected(const Expected& expected, const PatternReadOptions& options = {}) {
    const PatternFile file = valueOf(readData(expected.file, options));
    const PatternRecording& recording = *file.patterns.at(0).recording;
    const Pattern& p = recording.pattern;
    return file.patterns.size() == 1 && file.dialect == expected.dialect && p.q.size() == expected.points &&
           p.intensity.size() == expected.points && (p.sigma.empty() || p.sigma.size() == expected.points) &&
           near(p.q.front(), expected.first, 1e-9 * expected.last) && near(p.q.back(), expected.last, 1e-9 * expected.last) &&
           near(p.intensity.front(), expected.firstY, 1e-9 * std::abs(expected.firstY)) &&
           near(p.intensity.back(), expected.lastY, 1e-9 * std::abs(expected.lastY)) &&
           near(recording.wavelength.value_or(0), expected.wavelength, 1e-9) && recording.content == expected.content &&
           recording.polarizationDone == expected.polarizationDone && file.composition == expected.composition &&
           std::ranges::adjacent_find(p.q, std::greater_equal()) == p.q.end();
}

/// All measured files of a folder, as (path, name).
std::vector<std::pair<std::string, std::string>> filesIn(const char* folder) {
    std::vector<std::pair<std::string, std::string>> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(dataFile(folder)))
        if (entry.is_regular_file())
            files.emplace_back(entry.path().string(), entry.path().filename().string());
    return files;
}

} // namespace

class PatternsDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void pyfai() {
        const Expected files[] = {
            {"glassure/Mg2SiO4_091.xy", "pyFAI", 3912, 0.5886490609, 10.96036556, 88.53202057, 192.5463409, 0.31},
            {"glassure/Mg2SiO4_ambient.xy", "pyFAI", 4845, 1.235171111, 28.43890482, 1213.103027, 690.2536011, 0.1908},
            {"glassure/Mg2SiO4_ambient_bkg.xy", "pyFAI", 4845, 1.235171111, 28.43890482, 456.5135803, 23.80184937, 0.1908},
            {"glassure/glass_rod_SS.xy", "pyFAI", 4117, 0.6938585122, 15.37914564, 123.3251801, 22.59375, 0.2064},
            {"glassure/glass_rod_WOS.xy", "pyFAI", 4120, 0.6938585122, 15.38984920, 2885.618164, 1531.882690, 0.2064}};
        for (Expected expected : files) {
            expected.polarizationDone = true;
            QVERIFY2(isAsExpected(expected), expected.file);
            QCOMPARE(valueOf(readData(expected.file)).patterns[0].axis, PatternAxis::Q);
        }
    }
    void fit2d() {
        // behind the beam stop there are 63 bins without a pixel
        for (const auto& [file, first, last] : {std::tuple("glassure/Argon_1GPa.chi", 196.81154, 194.20755),
                                                {"glassure/Argon_1GPa_bkg.chi", 212.34523, 237.05623}}) {
            QVERIFY2(isAsExpected({file, "Fit2D", 1985, 0.33935649, 10.942243, first, last, 0}), file);
            const auto read = valueOf(readData(file));
            QCOMPARE(read.patterns[0].axis, PatternAxis::QPerNanometre);
            QVERIFY(noted(read.patterns[0], "63 bins that no pixel fell into were left out"));
        }
    }
    void pdfGetX3() {
        const auto file = [](const char* ending) { return "lab6/LaB6_0p4mm_011_av10_monitor." + std::string(ending); };
        using enum PatternContent;
        QVERIFY(isAsExpected(
            {file("gr").c_str(), "PDFgetX3", 10000, 0.01, 100, -1.30108e-11, 0.100337, 0.270793, PairFunction, false, "LaB6"}));
        QVERIFY(isAsExpected({file("sq").c_str(), "PDFgetX3", 8214, 0.802694, 22.9998, 0.863281, 0.990612, 0.270793,
                              StructureFactor, false, "LaB6"}));
        QVERIFY(isAsExpected({file("fq").c_str(), "PDFgetX3", 8214, 0.802694, 22.9998, -0.109743, -0.215924, 0.270793,
                              ReducedStructure, false, "LaB6"}));
        QVERIFY(noted(valueOf(readData(file("gr"))).patterns[0], "up to q = 23"));
        for (const auto& [name, last] : {std::pair("formats/a_210K.gr", -0.00135972), {"formats/g_174K.gr", -0.00148888}})
            QVERIFY2(isAsExpected({name, "PDFgetX3", 10001, 0, 100, 0, last, 0.1, PairFunction, false, "SrFe2As2"}), name);
        // F = q(S − 1) in the digits of the files
        const auto s = valueOf(readData(file("sq"))), f = valueOf(readData(file("fq")));
        const Pattern &sq = s.patterns[0].recording->pattern, &fq = f.patterns[0].recording->pattern;
        for (std::size_t i = 0; i < sq.q.size(); i += 500)
            QVERIFY(near(fq.intensity[i], sq.q[i] * (sq.intensity[i] - 1), 1e-4));
    }
    void pdfGetX2() {
        const auto pair = PatternContent::PairFunction;
        QVERIFY(
            isAsExpected({"ni/Ni_2-8.chi.gr", "PDFgetX2", 2000, 0.01, 20, -0.07734561, -3.32687, 0.126514, pair, false, "Ni"}));
        QVERIFY(isAsExpected(
            {"ni/Ag_nyquist_qmax30.gr", "PDFgetX2", 334, 0.1047198, 34.9764, -0.8482171, 0.497295, 0.126514, pair, false, "Ag"}));
        const auto read = valueOf(readData("ni/Ni_2-8.chi.gr"));
        const Pattern& g = read.patterns[0].recording->pattern;
        QVERIFY(near(g.sigma.front(), 3.134926e-2, 1e-12)); // the fourth column, not d_r
        QVERIFY(noted(read.patterns[0], "up to q = 40"));
        const auto from = std::ranges::lower_bound(g.q, 2.0) - g.q.begin(), to = std::ranges::lower_bound(g.q, 3.0) - g.q.begin();
        const auto top = std::max_element(g.intensity.begin() + from, g.intensity.begin() + to) - g.intensity.begin();
        QVERIFY(near(g.q[std::size_t(top)], 2.49, 0.02)); // a/√2 of fcc Ni
    }
    void anglesAskForAxisAndWavelength() {
        const Expected files[] = {{"lab6/LaB6_0p4mm_011_av10_monitor.xye", "xye", 8455, 0, 0, 168.6895, 23.52282, 0.270793},
                                  {"lab6/0p4mm_capillary_018_av17_monitor.xye", "xye", 8455, 0, 0, 59.27892, 1.306154, 0.270793},
                                  {"lab6/bkg_011_av10_monitor.xye", "xye", 8455, 0, 0, 54.13049, 1.047897, 0.270793}};
        for (Expected expected : files) {
            QVERIFY2(says(problemOf(expected.file), "--axis two_theta") && says(problemOf(expected.file), ".xye:1"),
                     expected.file);
            PatternReadOptions options{PatternAxis::TwoTheta, {}, {}};
            QVERIFY(says(problemOf(expected.file, options), "--energy or --wavelength"));
            expected.first = qOfTwoTheta(1.600140, 0.270793);
            expected.last = qOfTwoTheta(60.70614, 0.270793);
            QVERIFY2(isAsExpected(expected, angles(0.270793)), expected.file);
            QCOMPARE(valueOf(readData(expected.file, angles(0.270793))).patterns[0].recording->pattern.sigma.size(), 8455u);
        }
    }
    void otherColumnsAskAsWell() {
        const Expected files[] = {{"glassure/Fe81S19.chi", "Delimited table", 2500, 3, 25, 710.95588, 881.77003, 0.3},
                                  {"glassure/Fe81S19_bkg.chi", "Delimited table", 2500, 3, 25, 709.43423, 872.76207, 0.3},
                                  {"formats/CeO2_635um_accum_0.xy", "Delimited table", 5631, 2.00009989738464, 140.074663676322,
                                   22.6381633008874, 1.43070108873493, 0.3},
                                  {"formats/zro2_mo.xy", "Delimited table", 5630, 2.00009989738464, 140.050138887018,
                                   47.3495377734889, 2.35460073106677, 0.3},
                                  {"formats/example_mythen.dat", "MYTHEN", 730, 2.084, 5, 2866.694378, 3259.561469, 0.3},
                                  {"formats/example_ocx.xy", "Delimited table", 1876, 5, 80, 2.732, 0.272, 0.3}};
        for (Expected expected : files) {
            QVERIFY2(says(problemOf(expected.file), "--axis"), problemOf(expected.file).c_str());
            expected.first = qOfTwoTheta(expected.first, 0.3);
            expected.last = qOfTwoTheta(expected.last, 0.3);
            QVERIFY2(isAsExpected(expected, angles(0.3)), expected.file);
        }
        QVERIFY(says(problemOf("formats/example_ocx.xy"), "“theta”"));
        QVERIFY(noted(valueOf(readData("formats/example_mythen.dat", angles(0.3))).patterns[0], "third column"));
    }
    void evaNamesItsAnode() {
        const std::string problem = problemOf("formats/example_evadiffract.xy");
        QVERIFY2(says(problem, "anode Cu") && says(problem, "--wavelength") && !says(problem, "--axis"), problem.c_str());
        const Expected expected{"formats/example_evadiffract.xy", "EVA", 28,    qOfTwoTheta(5.0001, 1.5406),
                                qOfTwoTheta(5.2743, 1.5406),      4.852, 4.324, 1.5406};
        QVERIFY(isAsExpected(expected, {{}, 1.5406, {}}));
    }
    void panalyticalAndItsNexusAreTheSame() {
        const double first = qOfTwoTheta(4.00656514, 1.540598), last = qOfTwoTheta(69.99936587, 1.540598);
        QVERIFY(isAsExpected({"formats/XRD-918-16_10.xrdml", "PANalytical XRDML", 5027, first, last, 1305, 171, 1.540598}));
        QVERIFY(isAsExpected({"formats/xrdml_918-16_10_ref.nxs", "NeXus", 5027, first, last, 1305, 171, 1.540598}));
        const auto xml = valueOf(readData("formats/XRD-918-16_10.xrdml")),
                   nexus = valueOf(readData("formats/xrdml_918-16_10_ref.nxs"));
        const Pattern &a = xml.patterns[0].recording->pattern, &b = nexus.patterns[0].recording->pattern;
        QVERIFY(a.intensity == b.intensity);
        for (std::size_t i = 0; i < a.q.size(); ++i)
            QVERIFY(near(a.q[i], b.q[i], 1e-9));
        QCOMPARE(xml.instrument, "EMPYREAN");
        QCOMPARE(nexus.encoding, "HDF5");
        for (const auto* read : {&xml, &nexus})
            QVERIFY(noted(read->patterns[0], "names Kα2 as well (1.544426 Å"));
    }
    void aTableWithoutTitlesIsRefused() {
        const std::string problem = problemOf("ni/Ni.dat");
        QVERIFY2(says(problem, "Ni.dat:1") && says(problem, "no titles"), problem.c_str());
    }
    void everyFileOfStructureLooksLikeAPattern() {
        for (const auto& [path, name] : filesIn("structure"))
            QVERIFY2(looksLikePattern(fileBytes(path), name), name.c_str());
    }
    void noThermogramLooksLikeAPatternOrIsRead() {
        for (const auto& [path, name] : filesIn("thermal")) {
            const auto bytes = fileBytes(path);
            QVERIFY2(!looksLikePattern(bytes, name), name.c_str());
            const auto read = readPatternFile(bytes, name, angles(0.5));
            QVERIFY2(!read && says(english(read.error()), name), name.c_str());
            QVERIFY2(says(english(read.error()), "DSC curve") || name == "TRUTH.csv", english(read.error()).c_str());
        }
    }
    void filesCutAnywhereAreReadOrRefused() {
        for (const auto& [path, name] : filesIn("structure")) {
            const auto bytes = fileBytes(path);
            for (int part = 1; part < 8; ++part) {
                const auto read =
                    readPatternFile(std::span(bytes).first(bytes.size() * std::size_t(part) / 8), name, angles(0.05));
                QVERIFY2(read || !read.error().where.empty(), name.c_str());
                const bool counted = name.ends_with("xrdml") || name.ends_with("nxs") || name.starts_with("Argon");
                QVERIFY2(!counted || !read, name.c_str());
            }
        }
    }
};

VITRINE_DATA_TEST(PatternsDataTest)
#include "patterns_data_test.moc"
