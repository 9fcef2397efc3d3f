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

    /// What was written by hand and cannot be is complained of; a total is that of its parts.
    void whatCannotBeIsComplainedOf() {
        const Analysed a;
        const RobustnessSummary summary = summaryOf(valueOf(a.run({.analysts = 30})));
        const auto complains = [&](const RobustnessSummary& wrong) {
            json::Complaint complaint;
            robustnessOf(json::Fields(robustnessJson(wrong, true), {}, complaint));
            return complaint.has_value();
        };
        QVERIFY(!complains(summary));
        RobustnessSummary wrong = summary;
        wrong.done = 0;
        QVERIFY(complains(wrong));
        wrong.done = wrong.analysts + 1;
        QVERIFY(complains(wrong));
        wrong = summary;
        wrong.quantities.front().choicesError = -1;
        QVERIFY(complains(wrong));
        wrong = summary;
        wrong.quantities.front().total = 1e99;
        json::Complaint complaint;
        const RobustnessSummary read = robustnessOf(json::Fields(robustnessJson(wrong, true), {}, complaint));
        QCOMPARE(read.quantities.front().total, summary.quantities.front().total);
    }

    /// A run that cannot be read is told of, and the study opens.
    void aDamagedRunLeavesTheStudy() {
        const Analysed a;
        StudyOutline outline{
            a.study.name, {{"a", "a.vitrine"}}, a.study.across, {}, {}, summaryOf(valueOf(a.run({.analysts = 30})))};
        const Bytes good = writeStudyFile(outline);
        std::string text(good.begin(), good.end());
        const std::size_t at = text.find("\"analysts\": 30");
        QVERIFY(at != std::string::npos);
        text.replace(at, 14, "\"analysts\": -3");
        const StudyOutline read = valueOf(readStudyFile(text, "s.vstudy"));
        QVERIFY(!read.lastRun && read.unreadRun);
        QCOMPARE(read.samples.size(), std::size_t(1));
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
