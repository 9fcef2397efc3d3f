#include "core/files/reading.h"
#include "core/files/table.h"
#include "tests/core/files/synthetic.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace vitrine;
using namespace vitrine::test;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit) {
    return random() % std::max<std::size_t>(limit, 1);
}

/// One to four of: a byte changed, the end cut off, a piece repeated, a piece taken out.
std::string mutated(std::string text, Random& random) {
    for (std::size_t times = 1 + below(random, 4); times > 0 && !text.empty(); --times) {
        const std::size_t at = below(random, text.size()), length = 1 + below(random, 40);
        switch (below(random, 4)) {
        case 0:
            text[at] = static_cast<char>(below(random, 256));
            break;
        case 1:
            text.resize(at);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        default:
            text.erase(at, length);
        }
    }
    return text;
}

bool allFinite(const std::vector<double>& values) {
    return std::ranges::all_of(values, [](double v) { return std::isfinite(v); });
}

bool isSound(const ReadScan& scan) {
    const Recording& recording = *scan.recording;
    const std::size_t rows = recording.temperature.size();
    return rows > 0 && recording.signal.size() == rows &&
           (recording.time.empty() || recording.time.size() == rows) && allFinite(recording.time) &&
           allFinite(recording.temperature) && allFinite(recording.signal);
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
                const bool sound =
                    reading ? !reading->scans.empty() && std::ranges::all_of(reading->scans, isSound)
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
