// The thermal files of data/cases: what must come out of each.
#include "core/files/import/import.h"
#include "core/files/readers/thermogram_files.h"
#include "tests/core/files/thermal_text.h"

using namespace vitrine;
using namespace vitrine::test;
using namespace vitrine::test::thermal;

namespace {

Result<Reading> readCase(const std::string& name, const ReadOptions& options = {}) {
    return readThermogramFile(fileBytes(dataFile("cases/" + name)), name, options);
}

std::string refusalOf(const std::string& name, const ReadOptions& options = {}) {
    const auto reading = readCase(name, options);
    return reading ? "read" : english(reading.error());
}

/// 10 K/min from 373.15 K on, exotherm at 573.15 K.
void verifyGlass(const Reading& reading, double firstFlow) {
    const ReadScan& scan = firstHeating(reading);
    QVERIFY(near(scan.recording->temperature.front(), 373.15, 1e-6));
    QVERIFY(near(scan.recording->signal.front(), firstFlow, 1e-6 * std::abs(firstFlow)));
    QVERIFY(near(extremeAt(*scan.recording, 1), 573.15, 2.1));
    QVERIFY(near(steepest(*scan.recording, {450, 500}), 473.15, 4.1));
    if (scan.measuredRate)
        QVERIFY(near(*scan.measuredRate * 60, 10, 0.01));
}

} // namespace

class ThermalCasesDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void pairsOfColumnsAreTwoScans() {
        for (const char* name : {"paired_columns.csv", "paired_columns_time.csv"}) {
            const auto reading = valueOf(readCase(name, exoUp));
            QCOMPARE(reading.scans.size(), 2u);
            const double middles[] = {473.15, 479.15}, peaks[] = {573.15, 585.15}, rates[] = {10, 20};
            for (std::size_t i = 0; i < 2; ++i) {
                const ReadScan& scan = reading.scans[i];
                QVERIFY(near(steepest(*scan.recording, {450, 510}), middles[i], 2.1));
                QVERIFY(near(extremeAt(*scan.recording, 1), peaks[i], 2.1));
                QVERIFY(near(scan.measuredRate.value_or(scan.headerRate.value_or(0)) * 60, rates[i], 0.01));
            }
        }
    }
    void shiftedUnitsFindTheirTitles() {
        for (const char* name : {"unit_row_short.csv", "unit_row_short.txt"})
            verifyGlass(valueOf(readCase(name, exoUp)), -0.0006875);
    }
    void aDriftIsNoDirection() {
        QVERIFY2(says(refusalOf("exo_concluded_wrong.csv"), "up or down"), refusalOf("exo_concluded_wrong.csv").c_str());
    }
    void theMassIsUsed() {
        const auto reading = valueOf(readCase("drift_false_tg.csv"));
        const ReadScan& scan = firstHeating(reading);
        QVERIFY(scan.massCourse.has_value());
        QVERIFY(near(massLost(*scan.massCourse, {300, 2000}), 0.6, 0.05));
        QVERIFY(says(allNotes(reading), "loses"));
        QVERIFY(scan.exo == ExoDirection::Down && scan.exoBasis == ExoBasis::Stated);
    }
    void netzschWithCommas() {
        for (const char* name : {"netzsch_comma.csv", "netzsch_semicolon_control.csv", "netzsch_russian_titles.csv"}) {
            const auto reading = valueOf(readCase(name));
            QCOMPARE(reading.dialect, "NETZSCH Proteus");
            verifyGlass(reading, -0.1375);
            const ReadScan& scan = reading.scans.front();
            QVERIFY(near(scan.mass.value_or(0), 3e-3, 1e-9));
            QVERIFY(scan.exo == ExoDirection::Up && scan.exoBasis == ExoBasis::Stated);
            QVERIFY(near(scan.headerRate.value_or(0) * 60, 10, 1e-9));
        }
    }
    void aFirstRowWithDashesIsARow() {
        const auto reading = valueOf(readCase("first_row_dashes.csv", exoUp));
        QCOMPARE(reading.scans.front().recording->temperature.front(), 375.15);
        QVERIFY2(says(allNotes(reading), "line 2: “--” in column 2"), allNotes(reading).c_str());
    }
    void anEmptyHeatFlowIsNamed() {
        const std::string problem = refusalOf("heat_flow_empty.csv");
        QVERIFY2(says(problem, "“Heat Flow Rate” is empty") && says(problem, "field 4") && says(problem, "heat_flow_empty.csv:2"),
                 problem.c_str());
    }
    void aCommaInATitleIsNamed() {
        const std::string problem = refusalOf("comma_in_title.csv", exoUp);
        QVERIFY2(says(problem, "comma_in_title.csv:1") && says(problem, "3 titles") && says(problem, "2 fields"),
                 problem.c_str());
        ReadOptions answered = exoUp;
        answered.temperatureColumn = 0;
        answered.signalColumn = 1;
        answered.temperatureUnit = "K";
        answered.signalUnit = "W/g";
        verifyGlass(valueOf(readCase("comma_in_title.csv", answered)), -0.1375);
    }
    void directionsInTitles() {
        const auto after = valueOf(readCase("exo_title_after_unit.csv"));
        QVERIFY(after.scans[0].exo == ExoDirection::Up && after.scans[0].exoBasis == ExoBasis::Stated);
        verifyGlass(after, -0.1375);
        const auto arrow = valueOf(readCase("exo_title_arrow.csv"));
        QVERIFY(arrow.scans[0].exo == ExoDirection::Down && arrow.scans[0].exoBasis == ExoBasis::Stated);
        QVERIFY(near(arrow.scans[0].recording->signal.front(), 0.1375, 1e-9));
    }
    void unitsInTheirSpellings() {
        const auto flow = valueOf(readCase("unit_w_per_g.csv", exoUp));
        QVERIFY(flow.scans[0].recording->kind == SignalKind::SpecificPower);
        QCOMPARE(flow.scans[0].recording->signal.front(), -0.1);
        const auto capacity = valueOf(readCase("unit_J_per_K_per_g.dat"));
        QVERIFY(capacity.scans[0].recording->kind == SignalKind::HeatCapacity);
        QVERIFY(near(capacity.scans[0].recording->temperature.front(), 300, 1e-9));
        const auto quotients = valueOf(readCase("units_slash.txt", exoUp));
        QVERIFY(near(quotients.scans[0].recording->signal.front(), -0.0006, 1e-12));
        QVERIFY(near(steepest(*quotients.scans[0].recording, {420, 520}), 473.15, 6.1));
    }
    void filesOfInstruments() {
        const std::string raw = refusalOf("ua_raw_binary");
        QVERIFY2(says(raw, "Universal Analysis") && says(raw, "Export"), raw.c_str());
        const auto hitachi = valueOf(readCase("hitachi_gd.asc", exoUp));
        QCOMPARE(hitachi.dialect, "Hitachi");
        verifyGlass(hitachi, -0.0006875);
        QVERIFY(near(hitachi.scans[0].mass.value_or(0), 5e-3, 1e-12));
        const auto stare = valueOf(readCase("sta_xy_value.txt", exoUp));
        QCOMPARE(stare.dialect, "Mettler STARe");
        verifyGlass(stare, -0.0006875);
    }
    void whatWasRightStaysRight() {
        for (const char* name : {"sta_six_columns.txt", "sta_six_columns_footer.txt"}) {
            const auto reading = valueOf(readCase(name, exoUp));
            verifyGlass(reading, -0.0006875);
            QCOMPARE(reading.scans[0].recording->temperature.size(), 141u);
        }
        ReadOptions answered = exoUp;
        answered.temperatureUnit = "degC";
        answered.signalUnit = "mW";
        QVERIFY(says(refusalOf("sta_six_columns_no_units.txt"), "--temperature-unit"));
        verifyGlass(valueOf(readCase("sta_six_columns_no_units.txt", answered)), -0.0006875);
    }
    void everyUnusedColumnIsNamed() {
        const auto reading = valueOf(readCase("netzsch_comma.csv"));
        QVERIFY2(says(allNotes(reading), "“Sensit. [uV/mW]”") || says(allNotes(reading), "Sensit"), allNotes(reading).c_str());
        QCOMPARE(reading.columns.size(), 5u);
        QCOMPARE(reading.columns[3].role, "mass");
    }
};

VITRINE_DATA_TEST(ThermalCasesDataTest)
#include "thermal_cases_data_test.moc"
