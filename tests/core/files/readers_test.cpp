#include "core/files/content/reading.h"
#include "core/files/readers/thermogram_files.h"
#include "tests/core/files/synthetic.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Result<Reading> readText(const std::string& text, const ReadOptions& options = {}, const std::string& name = "scan.csv") {
    return readThermogramFile(text, name, options);
}

std::string problemOf(const std::string& text, const ReadOptions& options = {}) {
    const auto reading = readText(text, options);
    return reading ? "read" : english(reading.error());
}

bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

bool noted(const ReadScan& scan, const char* words) {
    return std::ranges::any_of(scan.notes, [&](const Message& note) { return says(english(note), words); });
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// "T [K],q [W/g]" and `rows` rows from 300 K on.
std::string plainTable(int rows, const std::string& header = "T [K],exo up q [W/g]\n") {
    std::string text = header;
    for (int i = 0; i < rows; ++i)
        text += std::to_string(300 + i) + "." + std::to_string(i % 10) + ",0.5\n";
    return text;
}

} // namespace

class ReadersTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyDialectIsRecognised() {
        for (const auto& [dialect, text] : synthetic::allDialects()) {
            const auto reading = readText(text);
            QVERIFY2(reading, reading ? "" : (dialect + ": " + english(reading.error())).c_str());
            QCOMPARE(reading->dialect, dialect);
            std::size_t rows = 0;
            for (const ReadScan& scan : reading->scans)
                rows += scan.recording->temperature.size();
            QVERIFY2(rows >= 60, dialect.c_str());
        }
    }
    void triosStepsBecomeRamps() {
        const auto reading = valueOf(readText(synthetic::trios()));
        QCOMPARE(reading.sampleName, "Indium");
        QCOMPARE(reading.instrument, "DSC2500");
        QCOMPARE(reading.scans.size(), 2u);
        QVERIFY(near(reading.scans[0].headerRate.value(), 10.0 / 60, 1e-12));
        QVERIFY(near(reading.scans[0].measuredRate.value(), 10.0 / 60, 1e-6));
        QVERIFY(near(reading.scans[1].headerRate.value(), 20.0 / 60, 1e-12));
        QVERIFY(near(reading.scans[0].mass.value(), 5.2e-3, 1e-12));
        QCOMPARE(reading.scans[0].recording->kind, SignalKind::SpecificPower);
        QCOMPARE(reading.scans[0].exo, ExoDirection::Up);
        QVERIFY(reading.scans[0].exoBasis == ExoBasis::Stated);
        const auto csv = valueOf(readText(replaced(synthetic::trios(), "\t", ",")));
        QCOMPARE(csv.dialect, "TA TRIOS");
        QVERIFY(*csv.scans[0].recording == *reading.scans[0].recording);
    }
    void microCalUnitsAreConverted() {
        const auto flow = valueOf(readText(synthetic::microCal("DP (mcal/min)")));
        QCOMPARE(flow.scans[0].recording->kind, SignalKind::Power);
        QVERIFY(near(flow.scans[0].recording->signal[0], 0.5 * 4.184e-3 / 60, 1e-12));
        QCOMPARE(flow.scans[0].exo, ExoDirection::Down);
        const auto cell = valueOf(readText(synthetic::microCal("Cp (cal/°C)")));
        QVERIFY(near(cell.scans[0].recording->signal[0], 0.5 * 4.184 * 60 / 3600, 1e-12));
        QVERIFY(says(problemOf(synthetic::microCal("Cp (kcal/mol/°C)")), "molar"));
    }
    void nanoAnalyzeWithDecimalComma() {
        const auto reading = valueOf(readText(synthetic::nanoDsc()));
        QCOMPARE(reading.decimal, ',');
        QCOMPARE(reading.scans[0].recording->kind, SignalKind::Power);
        QVERIFY(near(reading.scans[0].recording->temperature[0], 298.15, 1e-9));
        QVERIFY(near(reading.scans[0].measuredRate.value(), 1.0 / 60, 1e-6));
    }
    void netzschSingleWithHeatFlow() {
        const auto reading = valueOf(readText(synthetic::netzsch()));
        QCOMPARE(reading.scans.size(), 1u);
        const ReadScan& scan = reading.scans[0];
        QVERIFY(near(scan.headerRate.value(), 10.0 / 60, 1e-12));
        QVERIFY(near(scan.mass.value(), 10.5e-3, 1e-12));
        QVERIFY(scan.exo == ExoDirection::Down && scan.exoBasis == ExoBasis::Stated);
        QVERIFY(!noted(scan, "time and temperature give"));
        const auto other = valueOf(readText(replaced(synthetic::netzsch(), "10.0(K/min)", "5.0(K/min)")));
        QVERIFY(noted(other.scans[0], "The file says 5 K/min, but time and temperature give 10 K/min."));
        QVERIFY(says(problemOf(replaced(synthetic::netzsch(), "DSC/(mW/mg)", "DSC/(uV/mg)")), "not been calibrated"));
    }
    void anyDelimiterAndDecimalSign_data() {
        QTest::addColumn<QString>("separator");
        QTest::addColumn<bool>("comma");
        QTest::newRow("tab") << "\t" << false;
        QTest::newRow("tab, comma") << "\t" << true;
        QTest::newRow("semicolon, comma") << ";" << true;
        QTest::newRow("comma") << "," << false;
        QTest::newRow("padded comma") << "  ,  " << false;
        QTest::newRow("spaces") << "   " << false;
        QTest::newRow("spaces, comma") << "   " << true;
    }
    void anyDelimiterAndDecimalSign() {
        QFETCH(QString, separator);
        QFETCH(bool, comma);
        const auto expected = valueOf(readText(synthetic::table()));
        std::string text = replaced(synthetic::table(), ";", separator.toStdString());
        if (comma)
            text = replaced(text, ".", ",");
        const auto reading = valueOf(readText(text));
        QCOMPARE(reading.decimal, comma ? ',' : '.');
        QVERIFY(*reading.scans[0].recording == *expected.scans[0].recording);
        const auto crlf = valueOf(readText(replaced(text, "\n", "\r\n")));
        QVERIFY(*crlf.scans[0].recording == *expected.scans[0].recording);
    }
    void convertsUnits() {
        const auto kelvin = valueOf(readText(plainTable(20)));
        const auto celsius = valueOf(readText(plainTable(20, "Temperature (°C),exo up q [mW]\n")));
        QVERIFY(near(celsius.scans[0].recording->temperature[3], kelvin.scans[0].recording->temperature[3] + 273.15, 1e-9));
        QVERIFY(near(celsius.scans[0].recording->signal[3], 0.5e-3, 1e-15));
        QCOMPARE(celsius.scans[0].recording->kind, SignalKind::Power);
    }
    void asksWhatTheFileLeavesOpen() {
        ReadOptions options;
        std::string problem = problemOf(plainTable(20, "Temperature,heat flow [mW]\n"));
        QVERIFY2(says(problem, "“Temperature” in kelvin or in degrees Celsius") && says(problem, "--temperature-unit"),
                 problem.c_str());
        options.temperatureUnit = "K";
        problem = problemOf(plainTable(20, "Temperature,heat flow\n"), options);
        QVERIFY2(says(problem, "“heat flow”") && says(problem, "--signal-unit"), problem.c_str());
        options.signalUnit = "W/g";
        problem = problemOf(plainTable(20, "Temperature,heat flow\n"), options);
        QVERIFY2(says(problem, "exotherms point up or down") && says(problem, "--exo"), problem.c_str());
        options.exo = ExoDirection::Up;
        const auto reading = valueOf(readText(plainTable(20, "Temperature,heat flow\n"), options));
        QVERIFY(reading.scans[0].exo == ExoDirection::Up && reading.scans[0].exoBasis == ExoBasis::Stated);
        problem = problemOf(replaced(replaced(plainTable(20), ",0.5", ";1,234"), ".", ""));
        QVERIFY2(says(problem, "--decimal"), problem.c_str());
    }
    void columnsWithoutTitlesNeedTheUnits() {
        QVERIFY(says(problemOf(plainTable(20, "")), "--temperature-unit"));
        ReadOptions options;
        options.temperatureUnit = "K";
        options.signalUnit = "J/(g K)";
        const auto reading = valueOf(readText(plainTable(20, ""), options));
        QCOMPARE(reading.scans[0].recording->temperature.size(), 20u);
        QCOMPARE(reading.scans[0].exo, ExoDirection::Down);
    }
    void heatCapacityNeedsNoDirection() {
        const auto reading = valueOf(readText(plainTable(20, "T [K],Cp [J/(g K)]\n")));
        QCOMPARE(reading.scans[0].exo, ExoDirection::Down);
        QCOMPARE(reading.scans[0].recording->kind, SignalKind::HeatCapacity);
    }
    void concludesTheDirectionFromHeatingAndCooling() {
        for (const bool endoUp : {true, false}) {
            const auto reading = valueOf(readText(synthetic::cycle(endoUp)));
            QCOMPARE(reading.scans.size(), 2u);
            QCOMPARE(reading.scans[0].exo, endoUp ? ExoDirection::Down : ExoDirection::Up);
            QVERIFY(reading.scans[0].exoBasis != ExoBasis::Stated);
            QVERIFY(noted(reading.scans[0], "concluded from the data"));
        }
    }
    void missingNumbersAreDroppedAndCounted() {
        const auto reading = valueOf(readText(replaced(plainTable(30), "307.7,0.5", "307.7,NaN")));
        QCOMPARE(reading.scans[0].recording->temperature.size(), 29u);
        QVERIFY(noted(reading.scans[0], "a number is missing: 1."));
        QVERIFY(std::ranges::all_of(reading.scans[0].recording->signal, [](double v) { return v == 0.5; }));
    }
    void lastLineCutShortIsDroppedAndNoted() {
        const std::string text = plainTable(30);
        const auto reading = valueOf(readText(text.substr(0, text.size() - 5)));
        QCOMPARE(reading.scans[0].recording->temperature.size(), 29u);
        QVERIFY(noted(reading.scans[0], "cut short"));
    }
    void unsortedAndRepeatedRowsArePassedOnAndNoted() {
        std::string text = plainTable(40);
        text = replaced(replaced(replaced(text, "310.0,", "x,"), "325.5,", "310.0,"), "x,", "325.5,");
        text = replaced(text, "316.6,", "315.5,");
        const auto reading = valueOf(readText(text));
        QCOMPARE(reading.scans.size(), 1u);
        QCOMPARE(reading.scans[0].recording->temperature.size(), 40u);
        QCOMPARE(reading.scans[0].recording->temperature[10], 325.5);
        QVERIFY(noted(reading.scans[0], "repeat the temperature of the row before: 1."));
        QVERIFY(noted(reading.scans[0], "against the direction of the ramp: 2."));
    }
    void badFilesAreRefusedWithReason() {
        QVERIFY(says(problemOf(""), "empty"));
        QVERIFY(says(problemOf(plainTable(0)), "scan.csv"));
        QVERIFY(says(problemOf(plainTable(1)), "Only 1 row"));
        QVERIFY(says(problemOf(replaced(plainTable(30), ",0.5", ",NaN")), "scan.csv"));
        QVERIFY(says(problemOf(replaced(plainTable(30), "312.2,0.5", "312.2,abc")), "scan.csv:14: “abc” is not a number"));
        QVERIFY(says(problemOf(replaced(plainTable(30), "312.2,0.5", "312.2,0.5,7")), "scan.csv:14"));
        QVERIFY(says(problemOf(replaced(plainTable(30), "312.2,0.5", "-312.2,0.5")), "no DSC curve"));
        QVERIFY(says(problemOf(std::string("\x7F"
                                           "ELF\0\0\0\1\2",
                                           9)),
                     "not text"));
        QVERIFY(says(problemOf(plainTable(30, "T [K],mass [mg]\n")), "thermogravimetry"));
        QVERIFY(says(problemOf(plainTable(30, "T [K],DSC [µV]\n")), "not been calibrated"));
    }
    void footersAreLeftOut() {
        const auto reading = valueOf(readText(plainTable(30) + "\nEnd of data\n"));
        QCOMPARE(reading.scans[0].recording->temperature.size(), 30u);
    }
    void severalSignalsBecomeSeveralCurves() {
        std::string text = "T [K];exo up 5 [W/g];exo up 10 [W/g]\n";
        for (int i = 0; i < 20; ++i)
            text += std::to_string(300 + i) + ";1.5;2.5\n";
        const auto reading = valueOf(readText(text));
        QCOMPARE(reading.scans.size(), 2u);
        QCOMPARE(reading.scans[1].recording->signal[0], 2.5);
        QVERIFY(reading.scans[0].curve != reading.scans[1].curve);
    }
    void utf16IsReadLikeUtf8() {
        std::string wide = "\xFF\xFE";
        for (const char c : synthetic::table())
            wide += std::string{c, '\0'};
        const auto reading = valueOf(readText(wide));
        QCOMPARE(reading.encoding, "UTF-16LE");
        QVERIFY(*reading.scans[0].recording == *valueOf(readText(synthetic::table())).scans[0].recording);
    }
    void optionsAnswerForMassAndRate() {
        ReadOptions options;
        options.mass = 1e-6;
        options.heatingRate = 200;
        const auto reading = valueOf(readText(plainTable(30), options));
        QCOMPARE(reading.scans[0].mass.value(), 1e-6);
        QCOMPARE(reading.scans[0].headerRate.value(), 200.0);
    }
};

QTEST_APPLESS_MAIN(ReadersTest)
#include "readers_test.moc"
