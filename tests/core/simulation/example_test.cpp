#include "core/simulation/demonstration/example.h"
#include "tests/support/support.h"

#include <QtTest>

#include <set>

using namespace vitrine;
using vitrine::test::near;

class ExampleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void fourSamplesAtFourRates() {
        QCOMPARE(files_.size(), std::size_t(16));
        std::set<std::string> names, samples;
        for (const RawFile& file : files_) {
            names.insert(file.name);
            samples.insert(file.sample);
        }
        QCOMPARE(names.size(), std::size_t(16));
        QCOMPARE(samples.size(), std::size_t(4));
    }
    void everythingSaysSimulated() {
        for (const RawFile& file : files_) {
            QVERIFY(file.name.starts_with("simulated_"));
            QVERIFY(file.sample.find("(simulated)") != std::string::npos);
            QVERIFY(std::string(file.bytes.begin(), file.bytes.end()).starts_with("# SIMULATED"));
        }
    }
    void theSameBytesEveryTime() {
        const auto again = exampleFiles();
        for (std::size_t i = 0; i < again.size(); ++i)
            QVERIFY(again[i].bytes == files_[i].bytes);
    }
    void pressureLeavesAHigherFictiveTemperature() {
        const auto fictive = [&](std::size_t sample) { return files_[4 * sample].fictive; };
        QVERIFY(near(fictive(0), 595.6, 0.05));
        QVERIFY(fictive(3) > fictive(2) + 20);
    }

  private:
    std::vector<RawFile> files_ = exampleFiles();
};

QTEST_APPLESS_MAIN(ExampleTest)
#include "example_test.moc"
