#include "core/files/content/reading.h"
#include "core/files/readers/thermogram_files.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Result<Reading> readData(const std::string& relative, const ReadOptions& options = {}) {
    const auto bytes = fileBytes(dataFile("thermal/" + relative));
    return readThermogramFile(bytes, relative.substr(relative.rfind('/') + 1), options);
}

std::string problemOf(const std::string& relative) {
    const auto reading = readData(relative);
    return reading ? "read" : english(reading.error());
}

bool says(const std::string& text, const char* words) {
    return text.find(words) != std::string::npos;
}

std::size_t rowsOf(const Reading& reading) {
    std::size_t rows = 0;
    for (const ReadScan& scan : reading.scans)
        rows += scan.recording->temperature.size();
    return rows;
}

std::vector<const ReadScan*> heating(const Reading& reading) {
    std::vector<const ReadScan*> found;
    for (const ReadScan& scan : reading.scans)
        if (scan.direction == RampDirection::Heating)
            found.push_back(&scan);
    return found;
}

/// The temperature of the greatest value of sign · signal.
double extremeAt(const Recording& recording, double sign) {
    const auto& y = recording.signal;
    const auto at = std::ranges::max_element(y, {}, [&](double v) { return sign * v; });
    return recording.temperature[static_cast<std::size_t>(at - y.begin())];
}

bool noteSays(const std::vector<Message>& notes, const char* words) {
    return std::ranges::any_of(notes, [&](const Message& note) { return says(english(note), words); });
}

} // namespace

class ReadersDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void netzschCompareGivesThreeScans() {
        const auto reading = valueOf(readData("netzsch/NH4Cl_DSC_3rates_datacompare_cp1251.csv"));
        QCOMPARE(reading.dialect, "NETZSCH Proteus");
        QCOMPARE(reading.encoding, "windows-1251");
        QCOMPARE(reading.decimal, ',');
        QCOMPARE(reading.separator, ";");
        QCOMPARE(reading.instrument, "NETZSCH STA 449F5");
        QCOMPARE(reading.scans.size(), 3u);
        const double rates[] = {5, 3, 10}, masses[] = {22.8865e-3, 21.8907e-3, 23.8825e-3}, peaks[] = {612.82, 591.81, 639.56};
        for (std::size_t i = 0; i < 3; ++i) {
            const ReadScan& scan = reading.scans[i];
            QVERIFY(near(scan.headerRate.value(), rates[i] / 60, 1e-12));
            QVERIFY(near(scan.mass.value(), masses[i], 1e-12));
            QCOMPARE(scan.recording->temperature.size(), 491u);
            QCOMPARE(scan.recording->kind, SignalKind::SpecificPower);
            QVERIFY(scan.exo == ExoDirection::Up && scan.exoBasis == ExoBasis::Stated);
            // The deepest point of the second endotherm, to a row (0.955 K).
            Recording upper = *scan.recording;
            const auto from = std::ranges::lower_bound(upper.temperature, 560.0) - upper.temperature.begin();
            upper.temperature.erase(upper.temperature.begin(), upper.temperature.begin() + from);
            upper.signal.erase(upper.signal.begin(), upper.signal.begin() + from);
            QVERIFY(near(extremeAt(upper, -1), peaks[i], 1.5));
        }
        QVERIFY(says(reading.scans[1].curve, "26.07.23_NH4Cl_ХЧ_3kmin"));
    }
    void thermogravimetryIsRefused() {
        for (const char* file : {"netzsch/netzsch_TG_single_point.txt", "ta/TA_UA_v2.0_Q500_utf16le.txt"}) {
            const std::string problem = problemOf(file);
            QVERIFY2(says(problem, "thermogravimetry") &&
                         says(problem, std::string(file).substr(std::string(file).find('/') + 1).c_str()),
                     problem.c_str());
        }
    }
    void stareKeepsWeightApart() {
        const auto reading = valueOf(readData("mettler/STARe_TGA-DSC3_latin1.txt"));
        QCOMPARE(reading.dialect, "Mettler STARe");
        QCOMPARE(reading.encoding, "ISO-8859-1");
        QCOMPARE(reading.sampleName, "TEST TGA");
        QVERIFY(noteSays(reading.notes, "“Sample Weight” (mg) is no heat flow"));
        const auto scans = heating(reading);
        QCOMPARE(scans.size(), 1u);
        const ReadScan& scan = *scans.front();
        QCOMPARE(scan.recording->kind, SignalKind::Power);
        QVERIFY(near(scan.mass.value(), 12.802e-3, 1e-9));
        QVERIFY(near(scan.headerRate.value(), 0.5, 1e-12));
        QVERIFY(near(scan.measuredRate.value(), 0.5, 0.01));
        QVERIFY(near(scan.recording->temperature.front(), 36.625 + 273.15, 1e-9));
        QVERIFY(near(scan.recording->signal.front(), -0.115901e-3, 1e-12));
        QVERIFY(scan.exo == ExoDirection::Up && scan.exoBasis != ExoBasis::Stated);
        QCOMPARE(scan.lag.value().offset, (CelsiusQuadratic{0.7790, -12.6980e-03, 315.9600e-09}));
        QCOMPARE(scan.lag.value().tau, (CelsiusQuadratic{-1.2343, 18.0740e-03, -14.0890e-06}));
        QCOMPARE(rowsOf(reading), 2251u);
    }
    void universalAnalysisLosesItsMarkers() {
        const auto reading = valueOf(readData("ta/TA_UA_v0.4_eicosane_cp437.txt"));
        QCOMPARE(reading.dialect, "TA Universal Analysis");
        QCOMPARE(reading.encoding, "IBM437");
        QCOMPARE(reading.sampleName, "Eicosane");
        // 19004 lines follow StartOfData; four of them are markers: two at the start, one between the ramps,
        // one at the end.
        QCOMPARE(rowsOf(reading), 19000u);
        QCOMPARE(reading.scans.size(), 2u);
        QVERIFY(noteSays(reading.scans[0].notes, "Marker rows"));
        QCOMPARE(reading.scans[0].direction, RampDirection::Heating);
        QCOMPARE(reading.scans[1].direction, RampDirection::Cooling);
        QVERIFY(near(reading.scans[0].measuredRate.value(), 1.0 / 60, 2e-4));
        QVERIFY(near(reading.scans[0].mass.value(), 9e-3, 1e-12));
        QVERIFY(reading.scans[0].exo == ExoDirection::Up && reading.scans[0].exoBasis == ExoBasis::Stated);
        QVERIFY(near(extremeAt(*reading.scans[0].recording, -1), 309.5, 1.5)); // eicosane melts at 36.4 °C
        for (const ReadScan& scan : reading.scans)
            QVERIFY(std::ranges::none_of(scan.recording->signal, [](double v) { return v == 0; }));
    }
    void pyrisExportsAreTheSameCurve() {
        const auto ascii = valueOf(readData("perkinelmer/Pyris_DSC8_ascii_latin1.txt"));
        const auto csv = valueOf(readData("perkinelmer/Pyris_DSC8.csv"));
        QCOMPARE(ascii.dialect, "PerkinElmer Pyris ASCII");
        QCOMPARE(csv.dialect, "PerkinElmer Pyris CSV");
        QCOMPARE(rowsOf(ascii), 7610u);
        QCOMPARE(ascii.scans.size(), 2u);
        QCOMPARE(csv.scans.size(), 2u);
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY(*ascii.scans[i].recording == *csv.scans[i].recording);
        const ReadScan& scan = ascii.scans[1];
        QCOMPARE(scan.direction, RampDirection::Heating);
        QVERIFY(near(scan.headerRate.value(), 10.0 / 60, 1e-12));
        QVERIFY(near(scan.measuredRate.value(), 10.0 / 60, 1e-3));
        QVERIFY(near(scan.mass.value(), 7.244e-3, 1e-12));
        QCOMPARE(scan.exo, ExoDirection::Down);
        QVERIFY(near(scan.recording->signal.back(), -7.840522e-3, 1e-12));
    }
    void calistoIsRead() {
        const auto reading = valueOf(readData("setaram/Setaram_utf16le_head400k.txt"));
        QCOMPARE(reading.dialect, "Setaram Calisto");
        QCOMPARE(reading.encoding, "UTF-16LE");
        QCOMPARE(rowsOf(reading), 2170u);
        QCOMPARE(reading.scans.size(), 2u);
        QCOMPARE(reading.scans[1].direction, RampDirection::Heating);
        QVERIFY(near(reading.scans[0].mass.value(), 34.04e-3, 1e-12));
        QVERIFY(near(reading.scans[0].recording->temperature.front(), 53.444034 + 273.15, 1e-9));
        QVERIFY(near(reading.scans[0].recording->signal.front(), -11.195387e-3, 1e-12));
        QCOMPARE(reading.scans[1].exo, ExoDirection::Up);
        QVERIFY(noteSays(reading.scans[0].notes, "cut short"));
    }
    void mangledNumbersAreRefused() {
        const std::string problem = problemOf("setaram/Setaram_excel_mangled_head3000.csv");
        QVERIFY2(says(problem, "Setaram_excel_mangled_head3000.csv:2:") && says(problem, "thousands separators"),
                 problem.c_str());
    }
    void pmmaDecompositions() {
        const struct {
            const char* file;
            double rate, peak;
        } scans[] = {{"3", 3, 618.5}, {"10", 10, 636}, {"20", 20, 650}, {"30", 30, 658.5}};
        for (const auto& expected : scans) {
            const auto reading = valueOf(readData(std::string("pmma/FSRI_DSC_N2_") + expected.file + "K_1.csv"));
            QCOMPARE(reading.scans.size(), 1u);
            const ReadScan& scan = reading.scans.front();
            QCOMPARE(scan.recording->kind, SignalKind::SpecificPower);
            QCOMPARE(scan.exo, ExoDirection::Down);
            QVERIFY(near(scan.measuredRate.value() * 60, expected.rate, 0.1 * expected.rate));
            QVERIFY(near(extremeAt(*scan.recording, 1), expected.peak, 2));
        }
    }
    void pmmaRampsAreParted() {
        for (const int rate : {3, 10, 20}) {
            const auto reading = valueOf(readData("pmma/UMET_DSC_N2_" + std::to_string(rate) + "K_1.csv"));
            std::string order;
            for (const ReadScan& scan : reading.scans)
                order += scan.direction == RampDirection::Heating ? 'h' : scan.direction == RampDirection::Cooling ? 'c' : 'i';
            QCOMPARE(order, "cihicihic");
            for (const ReadScan* scan : heating(reading)) {
                QVERIFY(near(scan->measuredRate.value() * 60, rate, 0.01 * rate));
                QCOMPARE(scan->exo, ExoDirection::Down);
                QVERIFY(near(scan->recording->temperature.front(), 193.2, 1));
                QVERIFY(near(scan->recording->temperature.back(), 433.2, 2));
            }
            QVERIFY(noteSays(reading.scans.front().notes, "belong to no ramp"));
            QVERIFY(reading.scans.front().recording->temperature.front() != 273.15);
        }
    }
    void twoColumnsWithEndoUp() {
        for (const char* file : {"6HAW158", "7HAW008", "7HAW104"}) {
            const auto reading = valueOf(readData(std::string("two_column/") + file + ".csv"));
            const auto scans = heating(reading);
            QCOMPARE(scans.size(), 1u);
            QVERIFY(scans[0]->exo == ExoDirection::Down && scans[0]->exoBasis == ExoBasis::Stated);
            QCOMPARE(scans[0]->recording->kind, SignalKind::Power);
            QVERIFY(near(scans[0]->recording->temperature.back(), 323.15, 0.05));
        }
    }
    void truthScansTakeTheirRateFromTheName() {
        for (const char* series : {"slowcool_20Kmin", "matched_cool", "meltspun_anneal583K_600s"})
            for (const double rate : {100.0, 200.0, 500.0, 1000.0}) {
                const auto reading =
                    valueOf(readData("truth/" + std::string(series) + "_" + std::to_string(int(rate)) + "Kps.csv"));
                QCOMPARE(reading.scans.size(), 1u);
                const ReadScan& scan = reading.scans.front();
                QCOMPARE(scan.headerRate.value(), rate);
                QVERIFY(noteSays(scan.notes, "taken from the file name"));
                QCOMPARE(scan.recording->kind, SignalKind::HeatCapacity);
                QCOMPARE(scan.recording->temperature.size(), 2120u);
                QCOMPARE(scan.recording->temperature.front(), 320.125);
                QCOMPARE(scan.recording->signal.front(), 0.304025);
            }
    }
    void truncatedFilesNeverCrash() {
        for (const char* file :
             {"mettler/STARe_TGA-DSC3_latin1.txt", "ta/TA_UA_v0.4_eicosane_cp437.txt", "perkinelmer/Pyris_DSC8_ascii_latin1.txt",
              "setaram/Setaram_utf16le_head400k.txt", "netzsch/NH4Cl_DSC_3rates_datacompare_cp1251.csv"}) {
            const auto bytes = fileBytes(dataFile(std::string("thermal/") + file));
            for (int part = 0; part < 40; ++part) {
                const std::span<const char> head(bytes.data(), bytes.size() * static_cast<std::size_t>(part) / 40);
                const auto reading = readThermogramFile(head, "head.txt");
                QVERIFY(reading ? !reading->scans.empty() : !english(reading.error()).empty());
            }
        }
    }
};

VITRINE_DATA_TEST(ReadersDataTest)
#include "readers_data_test.moc"
