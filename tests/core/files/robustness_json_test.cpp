#include "core/files/json/robustness_json.h"

#include "core/document/action.h"
#include "core/files/json/results_json.h"
#include "core/files/study/study_storage.h"
#include "tests/support/analysts.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class RobustnessJsonTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aSummaryComesBackAsItWas() {
        const Analysed a;
        const RobustnessSummary summary = summaryOf(valueOf(robustness(a.study, a.central, a.space, {.analysts = 60})));
        json::Complaint complaint;
        const QJsonObject whole = robustnessJson(summary, true);
        RobustnessSummary again = robustnessOf(json::Fields(whole, {}, complaint));
        QVERIFY(!complaint);
        QCOMPARE(jsonText(robustnessJson(again, true)), jsonText(whole));
        for (RobustnessSummary* each : {&again}) // intervals of noise are not kept
            for (QuantitySpread& q : each->quantities)
                q.central.ci95.reset();
        RobustnessSummary plain = summary;
        for (QuantitySpread& q : plain.quantities)
            q.central.ci95.reset();
        QVERIFY(again == plain);
    }

    void whatIsNotThereIsComplainedOf() {
        const Analysed a;
        const RobustnessSummary summary = summaryOf(valueOf(robustness(a.study, a.central, a.space, {.analysts = 30})));
        QJsonObject object = robustnessJson(summary, true);
        for (const char* key : {"analysts", "quantities", "space", "fingerprint", "claims"}) {
            QJsonObject damaged = object;
            damaged.remove(QLatin1String(key));
            json::Complaint complaint;
            robustnessOf(json::Fields(damaged, {}, complaint));
            QVERIFY2(complaint, key);
        }
    }

    void presetsAreReadAgain() {
        const Analysed a;
        QVERIFY(valueOf(presetOf(presetText(a.space), "preset.json")) == a.space);
        QVERIFY(!presetOf("{}", "preset.json"));
        QVERIFY(!presetOf("no", "preset.json"));
        QVERIFY(english(presetOf("{\"vitrine_choices\": 1, \"choices\": [{}]}", "preset.json").error()).find("preset.json") !=
                std::string::npos);
    }

    void studyFilesKeepTheLastRun() {
        const Analysed a;
        RobustnessSummary run = summaryOf(valueOf(robustness(a.study, a.central, a.space, {.analysts = 30})));
        for (QuantitySpread& each : run.quantities)
            each.central.ci95.reset();
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("s.vstudy")).toStdString();
        QVERIFY(storeStudyFile(path, a.study, {}, {}, Shared<RobustnessSummary>(run)));
        QVERIFY(*valueOf(loadStudyFile(path)).lastRun == run);
        const Study changed = valueOf(reduce(a.study, SetRobustness{a.space}));
        QVERIFY(storeStudyFile(path, changed, {})); // the run stays, and is told to be of this study by its fingerprint
        const StoredStudy stored = valueOf(loadStudyFile(path));
        QVERIFY(*stored.lastRun == run);
        QVERIFY(*stored.study.robustness == a.space);
    }

    void studyFilesKeepTheChoices() {
        const Analysed a;
        StudyOutline outline{"study", {{"a", "a.vitrine"}}, {}, {}, a.space};
        const auto bytes = writeStudyFile(outline);
        QVERIFY(valueOf(readStudyFile(bytes, "s.vstudy")) == outline);
        outline.robustness = {};
        QVERIFY(valueOf(readStudyFile(writeStudyFile(outline), "s.vstudy")) == outline);
    }
};

QTEST_APPLESS_MAIN(RobustnessJsonTest)
#include "robustness_json_test.moc"
