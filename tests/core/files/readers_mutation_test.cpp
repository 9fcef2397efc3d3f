#include "core/files/content/reading.h"
#include "core/files/readers/thermogram_files.h"
#include "core/files/tables/table.h"
#include "tests/core/files/mutation.h"
#include "tests/core/files/synthetic.h"
#include "tests/support/support.h"

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;

namespace {

bool isSound(const ReadScan& scan) {
    const Recording& recording = *scan.recording;
    const std::size_t rows = recording.temperature.size();
    return rows > 0 && recording.signal.size() == rows && (recording.time.empty() || recording.time.size() == rows) &&
           allFinite(recording.time) && allFinite(recording.temperature) && allFinite(recording.signal);
}

} // namespace

class ReadersMutationTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void damagedFilesGiveAValueOrAProblem() {
        Random random(20250722);
        for (int round = 0; round < 250; ++round)
            for (const auto& [dialect, text] : synthetic::allDialects()) {
                const std::string damaged = mutated(text, random);
                const auto reading = readThermogramFile(damaged, "damaged.txt");
                const bool sound = reading ? !reading->scans.empty() && std::ranges::all_of(reading->scans, isSound)
                                           : !english(reading.error()).empty() && !reading.error().where.empty();
                QVERIFY2(sound, (dialect + "\n" + damaged).c_str());
            }
    }
    void damagedTablesGiveAValueOrAProblem() {
        const std::string text = "heating_rate [K/min]\tT_p [K]\n5\t612.8\n3\t591.8\n10\t639.6\n20\t651.2\n";
        Random random(7);
        for (int round = 0; round < 500; ++round) {
            const auto table = readTable(mutated(text, random), "damaged.tsv");
            if (table)
                for (const TableColumn& column : table->columns)
                    QCOMPARE(column.values.size(), table->rows());
        }
    }
};

QTEST_APPLESS_MAIN(ReadersMutationTest)
#include "readers_mutation_test.moc"
