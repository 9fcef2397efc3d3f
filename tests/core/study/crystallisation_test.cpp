#include "core/evaluation/definitions.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/kissinger_stage.h"
#include "core/files/json/results_json.h"
#include "core/results/crystallisation_values.h"
#include "tests/core/calorimetry/crystallising_glass.h"
#include "tests/support/support.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A scan of a glass whose exotherm moves with the rate as E_a/R = 40000 K has it (Kissinger), 660 K at 10 K/min.
Shared<Scan> scanAt(double perMinute) {
    double top = 665;
    for (int k = 0; k < 50; ++k)
        top = 1 / (1 / 665.0 - std::log(perMinute / 10 * 665 * 665 / (top * top)) / 40000);
    const CrystallisingGlass glass{.exotherms = {{top, 2, 2, 0.2}}, .meltAt = 900, .to = 950};
    const Thermogram made = glass.scan();
    Scan scan;
    scan.id = scan.name = std::to_string(static_cast<int>(perMinute));
    scan.source.file = scan.id;
    scan.source.sha256 = scan.id;
    scan.recording = Recording{{}, made.temperature, made.signal, SignalKind::HeatCapacity};
    scan.choices.heatingRate = perMinute / 60;
    return scan;
}

Study crystallisingStudy() {
    Sample sample;
    sample.id = sample.name = "glass";
    for (const double rate : {5.0, 10.0, 20.0, 40.0})
        sample.scans.push_back(scanAt(rate));
    Study study;
    study.samples.push_back(sample);
    return study;
}

const KissingerResult* lineOf(const SampleResult& sample, PeakBranch branch) {
    for (const auto& line : sample.kissinger)
        if (line->branch == branch)
            return line.get();
    return nullptr;
}

} // namespace

class StudyCrystallisationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void kissingerOfTheOnsetAndOfThePeak() {
        Memo memo;
        const Results results = evaluate(crystallisingStudy(), memo);
        for (const PeakBranch branch : {PeakBranch::Crystallisation, PeakBranch::CrystallisationOnset}) {
            const KissingerResult* line = lineOf(*results.samples.front(), branch);
            QVERIFY(line);
            QCOMPARE(line->sources.size(), std::size_t(4));
            QVERIFY(near(valueOf(line->fit)->energyOverR.value, 40000, 800));
        }
    }

    void everyNumberIsInJsonAndDefined() {
        Memo memo;
        const Study study = crystallisingStudy();
        const Results results = evaluate(study, memo);
        const ScanResult& result = *results.samples.front()->scans[1];
        const QJsonObject object = scanResultJson(*study.samples.front()->scans[1], result);
        const QJsonObject exotherm = object[QLatin1String("crystallisation")].toArray().at(0).toObject();
        const auto number = [](const QJsonObject& in, const char* key) {
            return in[QLatin1String(key)].toObject()[QLatin1String("value")].toDouble(NAN);
        };
        QVERIFY(near(number(exotherm, "T_p_K"), 665, 0.2));
        QVERIFY(near(number(exotherm, "onset_K"), 661.2, 0.3));
        QVERIFY(near(number(object, "supercooled_region_K"), number(exotherm, "onset_K") - 620, 0.3));
        QVERIFY(number(object[QLatin1String("melting")].toObject(), "reduced_glass_temperature") > 0.6);
        const auto values = crystallisationValues(result);
        QCOMPARE(values.size(), std::size_t(9));
        for (const CrystallisationValue& each : values)
            QVERIFY2(definitionOf(each.key), each.key);
    }

    void aFlankOfTooFewPointsGivesNoOnsetAnywhere() {
        Memo memo;
        const Study study = crystallisingStudy();
        const Results results = evaluate(study, memo);
        ScanResult result = *results.samples.front()->scans[1];
        Crystallisation found = *result.crystallisation;
        found.onset.reset();
        found.exotherms.front().onset.reset();
        result.crystallisation = Shared<Crystallisation>(found);
        QVERIFY(!supercooledResults().front().value(result));
        for (const CrystallisationValue& each : crystallisationValues(result))
            QVERIFY(std::string(each.quantity) != "T_x" && std::string(each.quantity) != "ΔT_x");
        const QJsonObject object = scanResultJson(*study.samples.front()->scans[1], result);
        const QJsonObject exotherm = object[QLatin1String("crystallisation")].toArray().at(0).toObject();
        QVERIFY(exotherm[QLatin1String("onset_K")].toObject().contains(QLatin1String("problem")));
        QVERIFY(object[QLatin1String("supercooled_region_K")].toObject().contains(QLatin1String("problem")));
        auto scans = results.samples.front()->scans;
        scans[1] = Shared<ScanResult>(result);
        SampleMemo fresh;
        StageCounts counts;
        for (const auto& line : evaluateKissinger(*study.samples.front(), scans, fresh, counts))
            if (line->branch == PeakBranch::CrystallisationOnset)
                QCOMPARE(line->sources.size(), std::size_t(3));
    }

    void branchesInResultsAreThoseOfEveryVersion() {
        Memo memo;
        const Study study = crystallisingStudy();
        const Results results = evaluate(study, memo);
        const QJsonObject sample = sampleResultJson(*study.samples.front(), *results.samples.front());
        QStringList events;
        const auto take = [&](const QJsonValue& each) {
            const QString branch = each[QLatin1String("branch")].toString();
            QVERIFY2(branch == QLatin1String("other") || branch == QLatin1String("shadow") ||
                         branch == QLatin1String("overshoot"),
                     qPrintable(branch));
            QCOMPARE(each.toObject().contains(QLatin1String("event")), branch == QLatin1String("other"));
            events << each[QLatin1String("event")].toString();
        };
        for (const QJsonValue& peak : sample[QLatin1String("scans")][0][QLatin1String("peaks")].toArray())
            take(peak);
        for (const QJsonValue& line : sample[QLatin1String("kissinger")].toArray())
            take(line);
        for (const char* event : {"crystallisation", "melting", "crystallisation_onset"})
            QVERIFY2(events.contains(QLatin1String(event)), event);
    }

    void withoutAStraightLiquidTheInflectionIsOffered() {
        Sample sample;
        sample.id = sample.name = "glass";
        Scan scan = *scanAt(10);
        const Thermogram made = CrystallisingGlass{.w = 6, .exotherms = {{640, 3, 2, 0.2}}}.scan();
        scan.recording = Recording{{}, made.temperature, made.signal, SignalKind::HeatCapacity};
        sample.scans.push_back(scan);
        Study study;
        study.samples.push_back(sample);
        Memo memo;
        const Results results = evaluate(study, memo);
        const QJsonObject object = scanResultJson(scan, *results.samples.front()->scans.front());
        const QJsonObject transition = object[QLatin1String("glass_transition")].toObject();
        QVERIFY(transition.contains(QLatin1String("problem")) && transition.contains(QLatin1String("inflection_K")));
    }
};

QTEST_APPLESS_MAIN(StudyCrystallisationTest)
#include "crystallisation_test.moc"
