#include "core/files/import/file_kind.h"
#include "tests/support/method_files.h"
#include "tests/support/patterns.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

FileGuess guessOf(const std::string& text, const std::string& name) {
    return guessKind(std::span(text.data(), text.size()), name);
}

std::string ruby(std::uint64_t seed = 1) {
    return rubyText(MadeRuby{.seed = seed}.spectrum());
}

/// Its rows alone.
std::string untitled(const std::string& text) {
    return text.substr(text.find("\n", text.find("Wavelength")) + 1);
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    return text.replace(text.find(what), what.size(), by);
}

std::string run(std::size_t kind) {
    return heatRunText(threeRuns()[kind].front());
}

/// A DSC curve of the same temperatures (K) as the wavelengths of a spectrum (nm).
std::string curveAboutRuby() {
    std::string text = "Temperature [K]\tHeat flow [mW]\n";
    for (int i = 0; i < 400; ++i)
        text += std::to_string(640 + 0.3 * i) + "\t" + std::to_string(1 + 0.01 * i) + "\n";
    return text;
}

} // namespace

class FileKindTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aTitledWavelengthIsASpectrum() {
        for (const char* title : {"Wavelength [nm]", "lambda [nm]", "Wellenlänge [nm]", "λ [nm]", "Longueur d'onde [nm]"}) {
            const FileGuess guess = guessOf(replaced(ruby(), "Wavelength [nm]", title), "x.txt");
            QVERIFY2(guess.kind == FileKind::Ruby && guess.sure, title);
            QVERIFY2(!guess.form.empty(), title);
        }
    }
    void withoutTitlesTheDoubletTells() {
        const FileGuess guess = guessOf(untitled(ruby()), "7GPa.txt");
        QVERIFY(guess.kind == FileKind::Ruby && guess.sure);
        QVERIFY(guess.form.empty());
    }
    void aFlatUntitledColumnAboutTheLineIsAskedUnlessItsNameSaysRuby() {
        std::string flat;
        for (int i = 0; i < 300; ++i)
            flat += std::to_string(680 + 0.1 * i) + "\t" + std::to_string(100 + i % 7) + "\n";
        const FileGuess guess = guessOf(flat, "a.txt"), named = guessOf(flat, "ruby_3.txt");
        QVERIFY(guess.kind == FileKind::Ruby && !guess.sure);
        QVERIFY(named.kind == FileKind::Ruby && named.sure);
    }
    void whatEndsBeforeTheEndOfTheFileIsTheSame() {
        const std::string text = ruby();
        for (const std::size_t size : {text.size() - 3, text.size() - 40})
            QCOMPARE(guessOf(text.substr(0, size), "x.csv").kind, FileKind::Ruby);
    }
    void temperaturesOfTheSameNumbersAreNoSpectrum() {
        QCOMPARE(guessOf(curveAboutRuby(), "glass.txt").kind, FileKind::Scans);
        QCOMPARE(guessOf(curveAboutRuby(), "in_ruby_cell.txt").kind, FileKind::Scans);
    }
    void patternsAreNoSpectra() {
        QCOMPARE(guessOf(patternText(), "glass.xy").kind, FileKind::Patterns);
        QCOMPARE(guessOf(patternText(), "empty_ruby.xy").kind, FileKind::Patterns);
    }
    void runsAreToldByNameOrHeader() {
        const FileGuess sapphire = guessOf(run(1), "Saphir.csv"), empty = guessOf(run(0), "empty_1.csv"),
                        header = guessOf("# SAMPLE: sapphire disc\n" + run(1), "a7.csv"), other = guessOf(run(2), "glass.csv");
        QVERIFY(sapphire.kind == FileKind::HeatRun && sapphire.namedRun == HeatRunRole::Sapphire && !sapphire.sure);
        QVERIFY(empty.kind == FileKind::HeatRun && empty.namedRun == HeatRunRole::Empty && !empty.sure);
        QVERIFY(header.kind == FileKind::HeatRun && header.namedRun == HeatRunRole::Sapphire);
        QVERIFY(other.kind == FileKind::Scans && !other.namedRun);
    }
    void pansAndCalibrationsOfAHeaderSayNothing() {
        for (const char* line : {"# SAMPLE PAN: empty pan", "# sample holder: Al2O3", "# Calibration sample: sapphire",
                                 "# reference: empty", "# SAMPLE MASS: 10 mg, blank corrected"}) {
            const FileGuess guess = guessOf(std::string(line) + "\n" + run(2), "glass.csv");
            QVERIFY2(guess.kind == FileKind::Scans, line);
        }
    }
    void threeRunsMakeEachOtherSureAndTheRestIsAsked() {
        const auto files = together({guessOf(run(0), "empty.csv"), guessOf(run(1), "sapphire.csv"), guessOf(run(2), "glass.csv"),
                                     guessOf(curveAboutRuby(), "other.txt"), guessOf(patternText(), "glass.xy")});
        QVERIFY(files[0].sure && files[1].sure);
        QVERIFY(files[2].kind == FileKind::HeatRun && !files[2].sure && !files[2].namedRun);
        QVERIFY(files[3].kind == FileKind::Scans && files[3].sure);
        QVERIFY(files[4].kind == FileKind::Patterns);
    }
    void anEmptyPanAloneChangesNothingForOthers() {
        const auto files = together({guessOf(run(0), "empty.csv"), guessOf(run(2), "glass.csv")});
        QVERIFY(files[0].kind == FileKind::HeatRun && !files[0].sure);
        QVERIFY(files[1].kind == FileKind::Scans && files[1].sure);
    }
    void nothingAndNoiseAreScans() {
        for (const std::string& text :
             {std::string(), std::string("no numbers\n"), std::string(2000, '\0'), std::string("\n\n\n")})
            QVERIFY(guessOf(text, "x").kind == FileKind::Scans || guessOf(text, "x").kind == FileKind::Patterns);
    }
};

QTEST_GUILESS_MAIN(FileKindTest)
#include "file_kind_test.moc"
