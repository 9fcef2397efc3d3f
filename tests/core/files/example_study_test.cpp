#include "core/files/study/example_study.h"
#include "core/simulation/demonstration/example.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/support.h"

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
