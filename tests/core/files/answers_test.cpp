// What a person answers in place of what a file says: dialect, encoding, columns.
#include "core/files/import/import.h"
#include "core/files/readers/thermogram_files.h"
#include "tests/core/files/mutation.h"
#include "tests/core/files/synthetic.h"
#include "tests/support/support.h"

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Three columns without titles: time, temperature, signal.
std::string untitled() {
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += std::to_string(i) + "\t" + std::to_string(400 + i) + "\t" + std::to_string(0.5 + 0.001 * i) + "\n";
    return text;
}

/// Two signals of one unit beside each other.
std::string twoSignals() {
    std::string text = "time [s]\tT [K]\tsample T [K]\tq [W/g]\tq [W/g]\n";
    for (int i = 0; i < 60; ++i)
        text += std::to_string(i) + "\t" + std::to_string(400 + i) + "\t" + std::to_string(500 + i) + "\t" +
                std::to_string(1 + i) + "\t" + std::to_string(2000 + i) + "\n";
    return text;
}

ReadOptions columns(std::optional<std::size_t> temperature, std::optional<std::size_t> signal,
                    std::optional<std::size_t> time = {}) {
    ReadOptions options;
    options.exo = ExoDirection::Up; // which these tables do not show
    options.temperatureColumn = temperature;
    options.signalColumn = signal;
    options.timeColumn = time;
    return options;
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void columnsWithoutTitlesAreAnswered() {
        QVERIFY(!readThermogramFile(untitled(), "a.txt"));
        ReadOptions options = columns(1, 2, 0);
        options.temperatureUnit = "K";
        options.signalUnit = "W/g";
        const Reading reading = valueOf(readThermogramFile(untitled(), "a.txt", options));
        QCOMPARE(reading.scans.size(), 1);
        QCOMPARE(reading.scans.front().recording->temperature.front(), 400.0);
        QCOMPARE(reading.scans.front().recording->signal.front(), 0.5);
        options.timeColumn.reset();
        QVERIFY(readThermogramFile(untitled(), "a.txt", options).has_value());
    }
    void anotherColumnIsTaken() {
        const Reading all = valueOf(readThermogramFile(twoSignals(), "a.txt", columns({}, {})));
        QCOMPARE(all.scans.size(), 2);
        const Reading one = valueOf(readThermogramFile(twoSignals(), "a.txt", columns(2, 4)));
        QCOMPARE(one.scans.size(), 1);
        QCOMPARE(one.scans.front().recording->temperature.front(), 500.0);
        QCOMPARE(one.scans.front().recording->signal.front(), 2000.0);
        QCOMPARE(one.columns[4].role, "signal");
        QCOMPARE(one.columns[3].role, "unused");
        for (std::size_t i = 0; i < one.columns.size(); ++i)
            QCOMPARE(one.columns[i].index, i);
    }
    void columnsThatAreNotThereAreRefused() {
        QVERIFY(!readThermogramFile(twoSignals(), "a.txt", columns(1, 17)));
        QVERIFY(!readThermogramFile(twoSignals(), "a.txt", columns(3, 3)));
        QVERIFY(!readThermogramFile(untitled(), "a.txt", columns(1, {})));
    }
    void theDialectIsAnswered() {
        ReadOptions options;
        options.dialect = "Delimited table";
        QCOMPARE(valueOf(readThermogramFile(synthetic::table(), "a.txt", options)).dialect, "Delimited table");
        options.dialect = "no such dialect";
        QVERIFY(!readThermogramFile(synthetic::table(), "a.txt", options));
        for (const auto& [dialect, text] : synthetic::allDialects()) {
            const auto reading = readThermogramFile(text, "a.txt");
            if (reading)
                QCOMPARE(thermogramDialect(text, "a.txt"), reading->dialect);
        }
        QCOMPARE(thermogramDialect(std::string(), "a.txt"), "");
    }
    void theEncodingIsAnswered() {
        const std::string latin = "T [\xB0"
                                  "C];q [W/g]\n" +
                                  [] {
                                      std::string rows;
                                      for (int i = 0; i < 40; ++i)
                                          rows += std::to_string(100 + i) + ";" + std::to_string(1.5 + i) + "\n";
                                      return rows;
                                  }();
        ReadOptions options = columns({}, {});
        options.encoding = "ISO-8859-1";
        const Reading reading = valueOf(readThermogramFile(latin, "a.txt", options));
        QCOMPARE(reading.encoding, "ISO-8859-1");
        QVERIFY(near(reading.scans.front().recording->temperature.front(), 373.15, 1e-9));
        options.encoding = "none";
        QVERIFY(!readThermogramFile(latin, "a.txt", options));
        for (const std::string& name : textEncodings()) {
            options.encoding = name;
            const auto read = readThermogramFile(latin, "a.txt", options);
            QVERIFY(read || !english(read.error()).empty());
        }
    }
    /// A person may choose any reader for any file, also a damaged one.
    void everyReaderAnswersEveryFile() {
        Random random(20251125);
        for (const std::string& dialect : thermogramDialects())
            for (const auto& [own, text] : synthetic::allDialects())
                for (int round = 0; round < 8; ++round) {
                    ReadOptions options = columns(static_cast<std::size_t>(round), static_cast<std::size_t>(round % 3));
                    if (round % 2 == 0)
                        options = {};
                    options.dialect = dialect;
                    const auto reading = readThermogramFile(round < 2 ? text : mutated(text, random), "a.txt", options);
                    QVERIFY2(reading || !english(reading.error()).empty(), (dialect + " on " + own).c_str());
                }
    }
    void answersAreKeptWithTheScan() {
        ReadOptions options = columns(2, 4, 0);
        options.dialect = "Delimited table";
        options.encoding = "UTF-8";
        QVERIFY(valueOf(readOptionsOf(readOptionsJson(options))) == options);
        const std::string text = twoSignals();
        const ImportedFile file = valueOf(importThermogram(Bytes(text.begin(), text.end()), "a.txt", options));
        QVERIFY(valueOf(readOptionsOf(file.scans.front()->source.answers)) == options);
        QVERIFY(!readOptionsOf("{\"signal_column\": \"two\"}"));
    }
};

QTEST_APPLESS_MAIN(AnswersTest)
#include "answers_test.moc"
