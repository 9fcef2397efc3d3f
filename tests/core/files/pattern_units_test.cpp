#include "core/files/pattern_formats/pattern_files.h"
#include "core/scattering/scattering_angle.h"
#include "tests/core/files/pattern_cases.h"
#include "tests/core/files/synthetic_patterns.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

using enum PatternContent;

Result<PatternFile> readText(const std::string& text, const PatternReadOptions& options = {}, const std::string& name = "a.csv") {
    return readPatternFile(Content(text), name, options);
}

/// Rows of an abscissa 1, 2, 3 … and an intensity that falls.
std::string rows(int count = 30) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += synthetic::line("%.1f,%.2f\n", 1 + i, 100 - i, 0);
    return text;
}

/// The first q of these titles, whose first abscissa is 1.
double firstQ(const std::string& titles, const PatternReadOptions& options = {}) {
    return patternOf(valueOf(readText(titles + "\n" + rows(), options))).q.front();
}

std::string problemOfTitles(const std::string& titles, const PatternReadOptions& options = {}, const std::string& before = {}) {
    return problemOf(readText(before + titles + "\n" + rows(), options));
}

} // namespace

class PatternUnitsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void onlyTheBeamHasTheWavelength_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<double>("wavelength"); // 0: not told
        const double l = wavelengthOf(24.797);
        for (const char* line :
             {"Threshold energy: 12 keV", "Threshold_energy = 12 keV", "Cutoff energy: 12 keV", "Absorption edge energy: 18 keV",
              "Ring energy: 6000000 keV", "Electron beam energy: 12 keV", "Ruby wavelength: 0.69 nm", "Laser wavelength = 532 nm",
              "Detector: Pilatus 1M threshold energy 12 keV", "fluorescence energy: 8.9 keV", "Wavelength spread: 0.001 A",
              "Energy resolution: 0.1 keV"})
            QTest::newRow(line) << QString::fromStdString("# " + std::string(line) + "\n") << 0.0;
        for (const char* line :
             {"Energy: 24.797 keV", "Beam energy: 24.797 keV", "Photon energy = 24.797 keV", "X-ray energy (keV): 24.797",
              "incident_energy = 24797 eV", "Sample: glass, energy = 24.797 keV"})
            QTest::newRow(line) << QString::fromStdString("# " + std::string(line) + "\n") << l;
        for (const char* line :
             {"Wavelength: 0.5 A", "Calibrated wavelength = 0.5", "lambda=0.5", "λ = 0.5 Å", "temperature=300 lambda=0.5",
              "X-ray wavelength [nm]: 0.05", "_diffrn_radiation_wavelength 0.5", "{\"dist\": 0.2, \"wavelength\": 5e-11}"})
            QTest::newRow(line) << QString::fromStdString("# " + std::string(line) + "\n") << 0.5;
        QTest::newRow("after a threshold") << "# Cutoff energy: 12 keV\n# Energy: 24.797 keV\n" << l;
        QTest::newRow("before a threshold") << "# Energy: 24.797 keV\n# Threshold energy: 12 keV\n" << l;
        QTest::newRow("energy beside wavelength") << "# Energy: 24.8 keV\n# Wavelength: 0.5 A\n" << 0.5;
    }
    void onlyTheBeamHasTheWavelength() {
        QFETCH(QString, header);
        QFETCH(double, wavelength);
        const auto read = readText(header.toStdString() + "2theta [deg],I\n" + rows());
        if (wavelength == 0)
            QVERIFY2(says(problemOf(read), "--wavelength"), problemOf(read).c_str());
        else
            QVERIFY(near(recordingOf(valueOf(read)).wavelength.value_or(0), wavelength, 1e-9));
    }
    void twoWavelengthsThatDisagreeAreAsked() {
        const std::string header = "# Wavelength: 1.0 A\n# Energy: 24.797 keV\n";
        QVERIFY(says(problemOfTitles("2theta [deg],I", {}, header), "two wavelengths that disagree"));
        const auto onQ = valueOf(readText(header + "q [1/A],I\n1,30\n2,20\n3,10\n"));
        QVERIFY(!recordingOf(onQ).wavelength && noted(onQ, "two wavelengths that disagree"));
        QCOMPARE(recordingOf(valueOf(readText(header + "2theta [deg],I\n" + rows(), {.wavelength = 0.4}))).wavelength.value(),
                 0.4);
    }
    void aCalibratedWavelengthIsOfAnyTable() {
        const std::string header = "# Calibrated wavelength = 0.5\n# 2theta I\n";
        const auto file = valueOf(readText(header + synthetic::patternRows("%.2f %.1f\n", 40, 1, 0.25), {}, "a.xy"));
        QVERIFY(near(patternOf(file).q.front(), qOfTwoTheta(1, 0.5), 1e-12));
    }
    void pixelsAreRefused_data() {
        QTest::addColumn<QString>("title");
        for (const char* title :
             {"r_pix", "r_pixel", "r (pixel)", "r [px]", "Radius (pixels)", "Radial Distance (Pixels)", "radius_px"})
            QTest::newRow(title) << title;
    }
    void pixelsAreRefused() {
        QFETCH(QString, title);
        for (const char* header : {"", "# Distance: 0.2 m\n# Wavelength: 5e-11 m\n"}) {
            const std::string problem = problemOfTitles(title.toStdString() + ",I", {}, header);
            QVERIFY2(says(problem, "pixel") && says(problem, "Integrate the image again"), problem.c_str());
        }
        QVERIFY(near(firstQ(title.toStdString() + ",I", {PatternAxis::Q}), 1, 1e-12));
    }
    void ordinatesGoWithTheirUnit_data() {
        QTest::addColumn<QString>("titles");
        QTest::addColumn<double>("scale");
        for (const char* titles :
             {"r [nm],G(r) [1/nm2]", "r (nm),G(r) (nm^-2)", "r [nm],G [nm⁻²]", "r [nm],G_nm^-2", "r_A,G(r) [1/nm^2]"})
            QTest::newRow(titles) << titles << 0.01;
        for (const char* titles :
             {"Q (nm^-1),F(Q) (nm^-1)", "q [1/nm],F(q) [1/nm]", "q [1/A],F [nm-1]", "q [1/nm],Q[S(Q)-1] [1/nm]"})
            QTest::newRow(titles) << titles << 0.1;
        for (const char* titles : {"r [A],G(r) [1/A2]", "r [A],G(r) (Å⁻²)", "r [A],G(r)", "q [1/A],F(q) [1/A]", "q [1/nm],S(q)"})
            QTest::newRow(titles) << titles << 1.0;
        QTest::newRow("pm") << "r [pm],G(r) [1/pm^2]" << 1e4;
    }
    void ordinatesGoWithTheirUnit() {
        QFETCH(QString, titles);
        QFETCH(double, scale);
        const auto file = valueOf(readText(titles.toStdString() + ",sigma\n1,-0.5,0.1\n2,0.25,0.2\n3,0.125,0.3\n"));
        QVERIFY(near(patternOf(file).intensity.front(), -0.5 * scale, 1e-12 * scale));
        QVERIFY(near(patternOf(file).sigma.front(), 0.1 * scale, 1e-12 * scale));
        QVERIFY(recordingOf(file).content != Intensity);
    }
    void pairFunctionsOfPdfgetxGoWithTheirUnit() {
        const auto g = valueOf(readText(
            "[DEFAULT]\nversion = pdfgetx3-2.0\n#### start data\n#S 1\n#L r(nm)  G(nm^{-2})\n0.1 5\n0.2 7\n0.3 9\n", {}, "a.gr"));
        QVERIFY(near(patternOf(g).q.front(), 1, 1e-12) && near(patternOf(g).intensity.front(), 0.05, 1e-12));
        const auto f = valueOf(
            readText("[DEFAULT]\nversion = pdfgetx3-2.0\n#### start data\n#S 1\n#L Q($nm^{-1}$)  F($nm^{-1}$)\n1 5\n2 7\n3 9\n",
                     {}, "a.fq"));
        QVERIFY(near(patternOf(f).q.front(), 0.1, 1e-12) && near(patternOf(f).intensity.front(), 0.5, 1e-12));
    }
    void anglesOfAnyUnit_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<double>("degrees"); // 0: asked
        const double radian = 180 / std::numbers::pi;
        for (const char* title : {"2theta [deg]", "2theta", "2th_deg", "Pos. [°2Th.]", "2θ (°)", "two theta, degrees"})
            QTest::newRow(title) << title << 1.0;
        for (const char* title : {"2theta [rad]", "2th_rad", "2theta (radians)", "tth [2th_rad]"})
            QTest::newRow(title) << title << radian;
        for (const char* title : {"2theta [mrad]", "2th_mrad", "2θ (milliradians)"})
            QTest::newRow(title) << title << radian / 1000;
        QTest::newRow("gon") << "2theta [gon]" << 0.9;
        QTest::newRow("arcmin") << "2theta [arcmin]" << 1.0 / 60;
        for (const char* title : {"2theta [grad]", "2theta [turns]", "2theta (channel)"})
            QTest::newRow(title) << title << 0.0;
    }
    void anglesOfAnyUnit() {
        QFETCH(QString, title);
        QFETCH(double, degrees);
        const std::string titles =
            title.contains(QLatin1Char(',')) ? "\"" + title.toStdString() + "\",I" : title.toStdString() + ",I";
        if (degrees == 0)
            QVERIFY2(says(problemOfTitles(titles, {.wavelength = 0.5}), "The file does not say"),
                     problemOfTitles(titles, {.wavelength = 0.5}).c_str());
        else
            QVERIFY(near(patternOf(valueOf(readText(titles + "\n1,30\n1.5,20\n2,10\n", {.wavelength = 0.5}))).q.front(),
                         qOfTwoTheta(degrees, 0.5), 1e-9));
    }
    void inverseLengthsOfAnySpelling_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<double>("scale");
        for (const char* title : {"q [1/A]", "Q [inv. Å]", "Q (Inverse Angstroms)", "q 1/Angstrom", "q (Å⁻¹)", "q [A**-1]",
                                  "q [per Å]", "q_1/angstrom"})
            QTest::newRow(title) << title << 1.0;
        for (const char* title : {"q [1/nm]", "q (nm⁻¹)", "q [inv. nm]", "Q [1/nanometer]"})
            QTest::newRow(title) << title << 0.1;
        QTest::newRow("cm") << "q [1/cm]" << 1e-8;
        QTest::newRow("m") << "q [m^-1]" << 1e-10;
        QTest::newRow("pm") << "q [pm^-1]" << 100.0;
        QTest::newRow("µm") << "q [1/µm]" << 1e-4;
    }
    void inverseLengthsOfAnySpelling() {
        QFETCH(QString, title);
        QFETCH(double, scale);
        QVERIFY(near(firstQ(title.toStdString() + ",I"), scale, 1e-12 * scale));
    }
    void foreignAxesAreRefusedByName() {
        for (const char* title : {"Energy (keV)", "Channel", "chi", "chi_deg", "Azimuth [deg]", "d*2_A^-2"}) {
            const std::string problem = problemOfTitles(title + std::string(",I"));
            QVERIFY2(says(problem, "is neither q nor 2θ, d or r"), problem.c_str());
        }
        const auto beside = valueOf(readText("Channel,q [1/A],I\n7,1,30\n8,2,20\n9,3,10\n"));
        QCOMPARE(patternOf(beside).q, (std::vector<double>{1, 2, 3}));
    }
    void errorsOfOtherKinds() {
        const auto perCent = valueOf(readText("q (1/A),I,error (%)\n1,200,5\n2,100,4\n3,50,2\n"));
        QCOMPARE(patternOf(perCent).sigma, (std::vector<double>{10, 4, 1}));
        QVERIFY(noted(perCent, "per cent"));
        for (const char* title : {"sigma^2", "variance", "σ²", "var(I)"}) {
            const auto variance = valueOf(readText("q (1/A),I," + std::string(title) + "\n1,200,25\n2,100,16\n3,50,4\n"));
            QCOMPARE(patternOf(variance).sigma, (std::vector<double>{5, 4, 2}));
            QVERIFY(noted(variance, "variances"));
        }
        for (const char* titles : {"I1,s1,I2,s2", "I1,e1,I2,e2", "I_1,s_1,I_2,s_2", "I1,sigma1,I2,sigma2"}) {
            const auto two =
                valueOf(readText("q [1/A]," + std::string(titles) + "\n1,200,5,300,6\n2,100,4,150,5\n3,50,2,75,3\n"));
            QCOMPARE(two.patterns.size(), 2u);
            QCOMPARE(patternOf(two, 1).intensity, (std::vector<double>{300, 150, 75}));
            QCOMPARE(patternOf(two, 1).sigma, (std::vector<double>{6, 5, 3}));
        }
        QCOMPARE(recordingOf(valueOf(readText("q [1/A],S\n1,0.5\n2,1.5\n3,1\n"))).content, StructureFactor);
    }
    void companionsAreNoPatterns() {
        const auto fit =
            valueOf(readText("# r Gcalc dr dG Gdiff\n1 5 0.01 1 0.1\n2 -7 0.01 2 0.2\n3 9 0.01 3 0.3\n", {}, "a.fgr"));
        QCOMPARE(fit.patterns.size(), 1u);
        QCOMPARE(patternOf(fit).intensity, (std::vector<double>{5, -7, 9}));
        QCOMPARE(patternOf(fit).sigma, (std::vector<double>{1, 2, 3}));
        QVERIFY(noted(fit, "“dr” is not used") && noted(fit, "“Gdiff” is not used"));
        for (const char* title : {"Gobs-Gcalc", "Yobs-Ycal", "diff", "Ycal", "dq"}) {
            const auto file = valueOf(readText("q [1/A],sample," + std::string(title) + "\n1,5,0.1\n2,7,0.2\n3,9,0.3\n"));
            QCOMPARE(file.patterns.size(), 1u);
            QVERIFY2(noted(file, "“" + std::string(title) + "” is not used"), title);
        }
        QCOMPARE(valueOf(readText("q [1/A],diffuse,diffracted\n1,5,1\n2,7,2\n3,9,3\n")).patterns.size(), 2u);
    }
    void anInterferenceFunctionIsAsked() {
        const std::string zero = "\n1,-0.9\n2,0.8\n3,-0.4\n4,0.2\n5,-0.1\n6,0.05\n7,-0.02\n8,0.01\n9,0\n10,0\n";
        QVERIFY(says(problemOf(readText("Q (A^-1),i(Q)" + zero)), "S(q) − 1"));
        QCOMPARE(recordingOf(valueOf(readText("Q (A^-1),i(Q)" + zero, {.content = Intensity}))).content, Intensity);
        QCOMPARE(recordingOf(valueOf(readText("Q (A^-1),i(Q)\n" + rows()))).content, Intensity);
    }
};

QTEST_APPLESS_MAIN(PatternUnitsTest)
#include "pattern_units_test.moc"
