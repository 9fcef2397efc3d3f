#include "core/elasticity/ruby_pressure.h"
#include "core/files/tables/ruby_spectrum_file.h"
#include "tests/core/elasticity/ruby_spectra.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// How a spectrum is written.
struct Written {
    std::string head = {};
    char separator = '\t';
    char decimal = '.';
    bool descending = false;
    bool wavenumbers = false; ///< of vacuum
    std::string tail = {};
};

std::string number(double value, int digits, char decimal) {
    char text[40];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    std::string out = text;
    std::ranges::replace(out, '.', decimal);
    return out;
}

std::string fileOf(const RubySpectrum& s, const Written& how = {}) {
    std::string text = how.head;
    for (std::size_t k = 0; k < s.counts.size(); ++k) {
        const std::size_t i = how.descending ? s.counts.size() - 1 - k : k;
        const double x = how.wavenumbers ? 1e7 / wavelengthInVacuum(s.wavelength[i]) : s.wavelength[i];
        text += number(x, 4, how.decimal) + how.separator + number(s.counts[i], 2, how.decimal) + "\n";
    }
    return text + how.tail;
}

Result<RubySpectrumFile> read(const std::string& text, const SpectrumReadOptions& options = {}) {
    return readRubySpectrum(std::vector<char>(text.begin(), text.end()), "ruby.txt", options);
}

std::string refusal(const std::string& text, const SpectrumReadOptions& options = {}) {
    const auto file = read(text, options);
    return file ? std::string() : english(file.error());
}

bool isTheSpectrum(const RubySpectrum& found, const RubySpectrum& made, double tolerance = 1e-4) {
    if (found.counts.size() != made.counts.size())
        return false;
    for (std::size_t i = 0; i < made.counts.size(); ++i)
        if (!near(found.wavelength[i], made.wavelength[i], tolerance) || !near(found.counts[i], made.counts[i], 0.01))
            return false;
    return true;
}

} // namespace

class RubySpectrumTest : public QObject {
    Q_OBJECT
    const RubySpectrum made = MadeRuby{.from = 688}.spectrum();

  private Q_SLOTS:
    void exportsOfManyKindsAreTheSame_data() {
        QTest::addColumn<QString>("text");
        const auto row = [&](const char* name, const Written& how) {
            QTest::newRow(name) << QString::fromStdString(fileOf(made, how));
        };
        row("titles", {"Wavelength [nm]\tIntensity [counts]\n"});
        row("simulated", {"# SIMULATED spectrum of ruby, seed 1\nWavelength [nm]\tIntensity [counts]\n"});
        row("simulated, commas", {"# SIMULATED\nWavelength [nm],Intensity [counts]\n", ','});
        row("no titles", {});
        row("blanks", {"", ' '});
        row("decimal commas", {"Wellenlänge (nm);Intensität (a.u.)\n", ';', ','});
        row("descending", {"Wavelength (nm)\tCounts\n", '\t', '.', true});
        row("a header of facts", {"Date:\tMon Jan 05 2026\nExposure Time (secs):\t0.5\nAccumulations:\t10\n\nnm\tcts\n"});
        row("facts behind a hash", {"#Acq. time (s)=\t10\n#Accumulations=\t2\n#Laser (nm)=\t532\n"});
        row("begin and end of the data", {"Data from a spectrometer\nNumber of Pixels in Spectrum: 2048\n"
                                          ">>>>>Begin Spectral Data<<<<<\n",
                                          '\t', '.', false, false, ">>>>>End Spectral Data<<<<<\n"});
    }
    void exportsOfManyKindsAreTheSame() {
        QFETCH(QString, text);
        const auto file = read(text.toStdString());
        QVERIFY2(file, file ? "" : english(file.error()).c_str());
        QVERIFY(isTheSpectrum(file->spectrum, made));
    }
    void otherUnitsOfLength() {
        RubySpectrum angstrom = made, micrometre = made;
        for (std::size_t i = 0; i < made.counts.size(); ++i)
            angstrom.wavelength[i] *= 10, micrometre.wavelength[i] /= 1000;
        QVERIFY(isTheSpectrum(valueOf(read(fileOf(angstrom, {"Wavelength (Å)\tCounts\n"}))).spectrum, made));
        QVERIFY(isTheSpectrum(valueOf(read(fileOf(angstrom, {}))).spectrum, made));
    }
    void wavenumbersAskForTheirMedium() {
        const std::string text = fileOf(made, {"Wavenumber [cm-1]\tIntensity\n", '\t', '.', false, true});
        QVERIFY(refusal(text).find("air or of vacuum") != std::string::npos);
        QVERIFY(isTheSpectrum(valueOf(read(text, {WavelengthMedium::Vacuum})).spectrum, made, 5e-3));
        const double air = valueOf(read(text, {WavelengthMedium::Air})).spectrum.wavelength.front();
        QVERIFY(near(air - made.wavelength.front(), 0.19, 5e-3));
        // half a gigapascal
        const auto pressure = [&](WavelengthMedium medium) {
            return valueOf(rubyPressureOf(valueOf(read(text, {medium})).spectrum, {})).chosen.pressure.value;
        };
        QVERIFY(near(pressure(WavelengthMedium::Air) - pressure(WavelengthMedium::Vacuum), 0.53, 0.02));
        // without a title the numbers say what they are
        QVERIFY(refusal(fileOf(made, {"", '\t', '.', true, true})).find("air or of vacuum") != std::string::npos);
        QVERIFY(read(fileOf(made, {"Wavenumber (vacuum) [cm-1]\tIntensity\n", '\t', '.', false, true})).has_value());
    }
    void aRamanShiftIsRefused() {
        for (const char* title :
             {"Raman shift [cm-1]\tIntensity\n", "Raman Shift (1/cm)\tcounts\n", "Shift [rel. cm-1]\tcts\n"}) {
            RubySpectrum relative = made;
            for (double& x : relative.wavelength)
                x = 1e7 / 532 - 1e7 / x;
            QVERIFY2(refusal(fileOf(relative, {title})).find("Raman shift") != std::string::npos, title);
        }
    }
    void rowsWithoutNumbersAndRepeatedOnesAreTold() {
        std::string text = "Wavelength [nm],Intensity\n";
        for (int i = 0; i < 60; ++i)
            text += number(690 + 0.2 * (i / 2), 2, '.') + "," + (i == 20 ? std::string() : std::to_string(100 + i)) + "\n";
        const RubySpectrumFile file = valueOf(read(text));
        QCOMPARE(file.spectrum.counts.size(), std::size_t(30));
        QCOMPARE(file.notes.size(), std::size_t(2));
        QVERIFY(near(file.spectrum.counts[0], 100.5, 1e-9));
        QVERIFY(near(file.spectrum.counts[10], 121, 1e-9)); // its neighbour has no number
    }
    void theColumnsBesideAreLeftAlone() {
        std::string text = "Pixel,Wavelength [nm],Dark,Intensity [counts]\n";
        for (std::size_t i = 0; i < made.counts.size(); ++i)
            text += std::to_string(i) + "," + number(made.wavelength[i], 4, '.') + "," + std::to_string(i % 7) + "," +
                    number(made.counts[i], 2, '.') + "\n";
        QVERIFY(isTheSpectrum(valueOf(read(text)).spectrum, made));
    }
    void whatIsNoSpectrumOfRubyIsRefusedInWords() {
        QVERIFY(!refusal("").empty());
        QVERIFY(!refusal("hello\n").empty());
        RubySpectrum far = made;
        for (double& x : far.wavelength)
            x -= 200;
        QVERIFY(refusal(fileOf(far, {"Wavelength [nm]\tCounts\n"})).find("ruby lie between") != std::string::npos);
        RubySpectrum odd = made;
        for (double& x : odd.wavelength)
            x = 3000 + x;
        QVERIFY(!refusal(fileOf(odd, {})).empty());
    }
};

QTEST_APPLESS_MAIN(RubySpectrumTest)
#include "ruby_spectrum_test.moc"
