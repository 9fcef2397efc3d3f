#include "tests/support/support.h"
#include "tests/widgets/across_samples.h"
#include "widgets/robustness/number_names.h"

#include "core/robustness/readings.h"

using namespace vitrine;
using namespace vitrine::test;

class NumberNamesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyNumberAcrossSamplesHasAName() {
        const Moment moment = twoPressures();
        Readings readings;
        addReadings(readings, moment.study, *moment.results->study);
        QVERIFY(readings.size() > 6);
        for (const QuantityReading& each : readings)
            QVERIFY2(nameOf(each.name) != QString::fromStdString(each.name.key), each.name.key.c_str());
    }

    void everyNumberOfAScanHasAName() {
        const Study study = stepStudy();
        Memo memo;
        const Results results = evaluate(study, memo);
        const Sample& sample = *study.samples.front();
        Readings readings;
        addReadings(readings, sample, *sample.scans.front(), *results.samples.front()->scans.front());
        addReadings(readings, sample, *results.samples.front());
        QVERIFY(readings.size() > 6);
        for (const QuantityReading& each : readings)
            QVERIFY2(nameOf(each.name) != QString::fromStdString(each.name.key), each.name.key.c_str());
    }
};

QTEST_MAIN(NumberNamesTest)
#include "number_names_test.moc"
