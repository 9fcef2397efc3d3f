// Thousands of damaged copies of the thermal files of data/cases: a sound value or words, and no column lost in silence.
#include "core/files/readers/thermogram_files.h"
#include "tests/core/files/mutation.h"
#include "tests/core/files/thermal_text.h"

using namespace vitrine;
using namespace vitrine::test;
using namespace vitrine::test::thermal;

namespace {

constexpr const char* cases[] = {"paired_columns.csv",
                                 "paired_columns_time.csv",
                                 "unit_row_short.csv",
                                 "unit_row_short.txt",
                                 "exo_concluded_wrong.csv",
                                 "drift_false_tg.csv",
                                 "netzsch_comma.csv",
                                 "netzsch_semicolon_control.csv",
                                 "netzsch_russian_titles.csv",
                                 "first_row_dashes.csv",
                                 "heat_flow_empty.csv",
                                 "comma_in_title.csv",
                                 "exo_title_after_unit.csv",
                                 "exo_title_arrow.csv",
                                 "unit_w_per_g.csv",
                                 "unit_J_per_K_per_g.dat",
                                 "units_slash.txt",
                                 "ua_raw_binary",
                                 "hitachi_gd.asc",
                                 "sta_xy_value.txt",
                                 "sta_six_columns.txt",
                                 "sta_six_columns_footer.txt",
                                 "sta_six_columns_no_units.txt",
                                 "run_together.dat"};
constexpr int rounds = 420; // of each of 24 files

bool isSound(const ReadScan& scan) {
    const Recording& recording = *scan.recording;
    const std::size_t rows = recording.temperature.size();
    return rows > 0 && recording.signal.size() == rows && (recording.time.empty() || recording.time.size() == rows) &&
           allFinite(recording.time) && allFinite(recording.temperature) && allFinite(recording.signal) &&
           (!scan.massCourse || (allFinite(scan.massCourse->temperature) && allFinite(scan.massCourse->share)));
}

/// Whether every column has a part or is named in the notes.
bool namesItsColumns(const Reading& reading) {
    const std::string notes = allNotes(reading);
    return std::ranges::all_of(reading.columns, [&](const ColumnUnderstood& column) {
        return column.role != "unused" || column.name.empty() || says(notes, column.name);
    });
}

} // namespace

class ThermalMutationDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void damagedCasesGiveAValueOrAProblem() {
        Random random(20261128);
        int read = 0;
        for (const char* name : cases) {
            const auto bytes = fileBytes(dataFile(std::string("cases/") + name));
            const std::string whole(bytes.begin(), bytes.end());
            for (int round = 0; round < rounds; ++round) {
                const std::string damaged = mutated(whole, random);
                const auto reading = readThermogramFile(damaged, name, round % 3 == 0 ? ReadOptions{} : exoUp,
                                                        round % 2 == 0 ? ExoQuestion::Later : ExoQuestion::AtOnce);
                const std::string what = std::string(name) + "\n" + damaged.substr(0, 2000);
                QVERIFY2(reading || (!english(reading.error()).empty() && !reading.error().where.empty()), what.c_str());
                if (!reading)
                    continue;
                ++read;
                QVERIFY2(!reading->scans.empty() && std::ranges::all_of(reading->scans, isSound), what.c_str());
                QVERIFY2(namesItsColumns(*reading), what.c_str());
            }
        }
        QVERIFY2(read > rounds * 4, std::to_string(read).c_str());
    }
    /// A header alone, damaged at every place, never moves a number into another column: what is read is one of the columns.
    void damagedHeadersMoveNoNumber() {
        const auto bytes = fileBytes(dataFile("cases/unit_row_short.csv"));
        const std::string whole(bytes.begin(), bytes.end());
        const std::size_t header = whole.find("0,0.00");
        Random random(3);
        for (int round = 0; round < 600; ++round) {
            const auto reading = readAs(mutated(whole.substr(0, header), random) + whole.substr(header), exoUp);
            if (!reading)
                continue;
            for (const ReadScan& scan : reading->scans) {
                const double last = scan.recording->temperature.back();
                QVERIFY2(last < 700, std::to_string(last).c_str()); // the times go to 1680
            }
        }
    }
};

VITRINE_DATA_TEST(ThermalMutationDataTest)
#include "thermal_mutation_data_test.moc"
