#include "core/evaluation/evaluate.h"
#include "core/files/json/sample_json.h"
#include "core/files/sample/sample_file.h"
#include "core/files/study/example_study.h"
#include "core/simulation/demonstration/example.h"
#include "tests/support/support.h"

#include <QRegularExpression>
#include <QtTest>

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

class ExampleStudyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyFileIsReadWithItsRateAndKept() {
        const Study study = exampleStudy();
        QCOMPARE(study.samples.size(), std::size_t(4));
        const auto files = exampleFiles();
        for (std::size_t i = 0; i < files.size(); ++i) {
            const Sample& sample = *study.samples[i / 4];
            QCOMPARE(sample.scans.size(), std::size_t(4));
            const Scan& scan = *sample.scans[i % 4];
            QCOMPARE(scan.choices.heatingRate.value_or(0), files[i].heatingRate);
            QCOMPARE(scan.recording->kind, SignalKind::HeatCapacity);
            QVERIFY(!scan.cooling);
            QVERIFY(sample.originals[i % 4]->bytes.all() == files[i].bytes);
            QVERIFY(scan.name.find("simulated") != std::string::npos);
            for (const Message& note : scan.notes)
                qWarning("%s", english(note).c_str());
        }
    }
    /// That it is simulated is kept in the file, whatever it is called; a measured sample is not, whatever it is called.
    void isSimulatedWhateverItIsCalled() {
        for (const bool simulated : {true, false})
            for (const char* name : {"Vit4", "simulated", "nicht simuliert"}) {
                Sample sample = *exampleStudy().samples.front();
                QVERIFY(sample.simulated);
                sample.name = name;
                sample.simulated = simulated;
                QCOMPARE(valueOf(readSampleFile(valueOf(writeSampleFile(sample, nullptr)), "x.vitrine")).sample.simulated,
                         simulated);
            }
    }
    /// Files of before the fact was kept say it with names: the sample's, or those of all its curves.
    void filesOfBeforeAreKnownByTheirNames() {
        const auto opened = [](const Sample& sample) {
            QString text = QString::fromUtf8(sampleChoicesJson(sample));
            text.remove(QRegularExpression(QStringLiteral("\"simulated\": \\w+,")));
            return valueOf(sampleOutline(text.toUtf8())).sample.simulated;
        };
        for (const auto& shared : exampleStudy().samples) {
            Sample sample = *shared;
            QVERIFY(opened(sample));
            sample.name = "Vit4"; // renamed since
            QVERIFY(opened(sample));
            Scan measured = *sample.scans.front();
            measured.name = "200 K/s";
            sample.scans.front() = measured;
            QVERIFY(!opened(sample));
            sample.scans.clear();
            QVERIFY(!opened(sample));
        }
    }
    void isTheSameEveryTime() { QVERIFY(exampleStudy() == exampleStudy()); }
    void everyScanHasItsTransitionAndFictiveTemperature() {
        Memo memo;
        const Results results = evaluate(exampleStudy(), memo);
        const auto files = exampleFiles();
        for (std::size_t i = 0; i < files.size(); ++i) {
            const ScanResult& scan = *results.samples[i / 4]->scans[i % 4];
            QVERIFY2(scan.transition, scan.transition ? "" : english(scan.transition.error()).c_str());
            const double fictive = valueOf(scan.fictiveTemperature)->value.value;
            QVERIFY2(std::abs(fictive - files[i].fictive) < 8, qPrintable(QString::number(fictive)));
        }
    }
    void everySampleHasAKissingerLine() {
        Memo memo;
        const Results results = evaluate(exampleStudy(), memo);
        for (const auto& sample : results.samples) {
            QVERIFY(!sample->kissinger.empty());
            const KissingerResult& line = *sample->kissinger.front();
            QVERIFY2(line.fit, line.fit ? "" : english(line.fit.error()).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(ExampleStudyTest)
#include "example_study_test.moc"
