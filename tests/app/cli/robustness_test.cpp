#include "core/files/sample/sample_file.h"
#include "core/files/study/study_storage.h"
#include "tests/app/cli/run_cli.h"
#include "tests/support/studies.h"

using namespace vitrine;
using namespace vitrine::test;

/// A study of four scans in a folder.
class RobustnessCommandTest : public TestInFolder {
    Q_OBJECT
    QString study() const { return path("s.vstudy"); }
    void writeSample(const Sample& sample) const {
        const auto bytes = valueOf(writeSampleFile(sample, nullptr));
        QFile file(path("a.vitrine"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), qsizetype(bytes.size())) > 0);
    }
    Answer evaluated(const QStringList& more = {}) const { return runCli(QStringList{qs("evaluate"), study()} + more); }
    Answer ask(const QStringList& more) const {
        return runCli(QStringList{qs("robustness"), study(), qs("--analysts"), qs("40")} + more);
    }

  private Q_SLOTS:
    void initTestCase() {
        const Study study = stepStudy();
        writeSample(*study.samples.front());
        const std::vector<std::string> paths{path("a.vitrine").toStdString()};
        QVERIFY(storeStudyFile(this->study().toStdString(), study, paths));
    }

    void printsWhatTheContractSays() {
        const QJsonObject answer = ask({qs("--json")}).json();
        QCOMPARE(answer[L1("analysts")].toInt(), 40);
        QCOMPARE(answer[L1("seed")].toInt(), 1);
        QCOMPARE(answer[L1("failed")].toInt(), 0);
        const QJsonArray quantities = answer[L1("quantities")].toArray();
        QVERIFY(quantities.size() > 20);
        for (const QJsonValue& each : quantities) {
            const QJsonObject quantity = each.toObject(), choices = quantity[L1("choices")].toObject();
            for (const char* key : {"key", "of", "value", "noise", "choices", "total", "shares"})
                QVERIFY2(quantity.contains(L1(key)), key);
            QVERIFY(choices.contains(L1("median")));
            QCOMPARE(choices[L1("ci68")].toArray().size(), 2);
            QCOMPARE(choices[L1("ci95")].toArray().size(), 2);
            for (const QJsonValue& share : quantity[L1("shares")].toArray())
                QVERIFY(share.toObject().contains(L1("choice")) && share.toObject().contains(L1("error")));
        }
        QVERIFY(answer.contains(L1("claims")));
    }

    void processorsDoNotChangeAByte() {
        QCOMPARE(ask({qs("--json"), qs("--threads"), qs("1")}).out, ask({qs("--json"), qs("--threads"), qs("2")}).out);
        QVERIFY(ask({qs("--json")}).out != ask({qs("--json"), qs("--seed"), qs("7")}).out);
    }

    void tablesNameWhatCarriesANumber() {
        const Answer answer = ask({qs("--claims")});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.says("fictive_temperature_K"));
        QVERIFY(answer.says("glass_window_low"));
        QVERIFY(answer.says("not a probability"));
    }

    void rangesAndChoicesAreOnesOwn() {
        const Answer narrow = ask({qs("--json"), qs("--set"), qs("glass_window_low=-0.01:0.02")});
        const Answer without = ask({qs("--json"), qs("--without"), qs("glass_window_low")});
        bool set = false, off = false;
        for (const QJsonValue& each : narrow.json()[L1("space")].toObject()[L1("choices")].toArray())
            set |= each.toObject()[L1("range")].toArray() == QJsonArray{-0.01, 0.02};
        for (const QJsonValue& each : without.json()[L1("space")].toObject()[L1("choices")].toArray())
            off |= each.toObject()[L1("key")] == L1("glass_window_low") && !each.toObject()[L1("enabled")].toBool();
        QVERIFY(set && off);
    }

    /// A file that holds the beginning of a run, or all of it, changes no byte of the answer.
    void aRunGoesOnFromItsFile() {
        const QString file = path("s.run");
        const std::string plain = ask({qs("--json")}).out;
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(ask({qs("--json"), qs("--resume"), file}).out, plain);
            QVERIFY(QFileInfo(file).size() > 1000);
        }
        const auto bytes = [&] {
            QFile stored(file);
            return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        for (const QStringList& other : {QStringList{qs("--seed"), qs("7")}, QStringList{qs("--without"), qs("rate_left_out")}})
            QVERIFY(ask(QStringList{qs("--json"), qs("--resume"), file} + other).code != 0);
        QCOMPARE(bytes(), before); // other analyses never take its place
        const Answer unkept = ask({qs("--json"), qs("--resume"), path("no/such/folder.run")});
        QVERIFY(unkept.out == plain && !unkept.err.empty()); // the answer is there all the same
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(200) && damaged.write("?") == 1);
        damaged.close();
        const Answer refused = ask({qs("--json"), qs("--resume"), file});
        QVERIFY(refused.code != 0 && refused.err.find("s.run") != std::string::npos);
    }

    void presetsCarryRangesToOtherStudies() {
        const QString preset = path("preset.json");
        const auto made = ask({qs("--json"), qs("--set"), qs("glass_window_low=-0.01:0.02"), qs("--without"), qs("rate_left_out"),
                               qs("--save-preset"), preset});
        const auto space = [](const Answer& answer) {
            QStringList list;
            for (const QJsonValue& each : answer.json()[L1("space")].toObject()[L1("choices")].toArray())
                list << each[L1("key")].toString() + QString::fromUtf8(QJsonDocument(each[L1("range")].toArray()).toJson()) +
                            (each[L1("enabled")].toBool() ? qs("1") : qs("0"));
            return list;
        };
        QCOMPARE(space(ask({qs("--json"), qs("--preset"), preset})), space(made));
        QVERIFY(ask({qs("--json"), qs("--preset"), path("a.vitrine")}).code != 0);
        const qint64 size = QFileInfo(path("a.vitrine")).size();
        QVERIFY(ask({qs("--save-preset"), path("a.vitrine")}).code != 0);
        QCOMPARE(QFileInfo(path("a.vitrine")).size(), size); // a measurement is not overwritten
        QCOMPARE(ask({qs("--save-preset"), preset}).code, 0);
    }

    void whatCannotBeIsRefusedWithWords_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::newRow("no such choice") << QStringList{qs("--without"), qs("moon")} << 2;
        QTest::newRow("no range") << QStringList{qs("--set"), qs("glass_window_low")} << 2;
        QTest::newRow("an empty range") << QStringList{qs("--set"), qs("glass_window_low=0:0")} << 2;
        QTest::newRow("the range of a list") << QStringList{qs("--set"), qs("rate_left_out=0:1")} << 2;
        QTest::newRow("no analyst") << QStringList{qs("--analysts"), qs("0")} << 2;
        QTest::newRow("no number") << QStringList{qs("--seed"), qs("one")} << 2;
        QTest::newRow("every analysis fails")
            << QStringList{qs("--set"), qs("glass_window_low=-1e9:0"), qs("--set"), qs("liquid_window_high=-1e9:0")} << 1;
    }
    void whatCannotBeIsRefusedWithWords() {
        QFETCH(QStringList, more);
        QFETCH(int, code);
        const Answer answer = ask(more);
        QCOMPARE(answer.code, code);
        QVERIFY(answer.out.empty());
        QVERIFY(!answer.err.empty());
    }

    void keptChoicesAndResultsAreInTheFile() {
        const Answer answer = ask({qs("--keep"), qs("--json"), qs("--set"), qs("glass_window_low=-0.01:0.02")});
        QCOMPARE(answer.code, 0);
        const StoredStudy stored = valueOf(loadStudyFile(study().toStdString()));
        QVERIFY(stored.lastRun && stored.lastRun->analysts == 40);
        QVERIFY(stored.study.robustness && *stored.study.robustness == stored.lastRun->space);
        QVERIFY(isOf(*stored.lastRun, stored.study));
        QCOMPARE(ask({qs("--json")}).out, answer.out); // the kept choices are those of the next run
    }

    void whatIsWrittenHasTheErrorOfAKeptRun() {
        writeSample(*stepSample("a"));
        QVERIFY(QFile::remove(study()));
        QVERIFY(storeStudyFile(study().toStdString(), stepStudy(), std::vector{path("a.vitrine").toStdString()}));
        const Answer without = evaluated(), withoutJson = evaluated({qs("--json")});
        QVERIFY(!without.says("⊕") && !without.says("noise") && !withoutJson.says("choices_error"));
        QCOMPARE(ask({qs("--keep")}).code, 0);
        const Answer with = evaluated();
        QVERIFY(with.says(" ⊕") && with.says("± marked ⊕ is noise and choices together, by 40 analyses of the study"));
        const Shared<RobustnessSummary> run = valueOf(loadStudyFile(study().toStdString())).lastRun;
        const auto mean = std::ranges::find(run->quantities, std::string("sample.fictive_temperature_K"),
                                            [](const QuantitySpread& each) { return each.name.key; });
        const RoundedText text = rounded({mean->central.value, std::hypot(*mean->central.error, mean->choicesError)}, 5);
        QVERIFY2(with.says(("T_f = " + text.value + " ± " + text.error + " ⊕ K").c_str()), with.out.c_str());
        const QJsonObject sample = evaluated({qs("--json")}).json()[L1("samples")].toArray()[0].toObject();
        QCOMPARE(sample[L1("fictive_temperature_K")][L1("choices_error")].toDouble(), mean->choicesError);
        const QString both = path("a.vitrine");
        QCOMPARE(runCli({qs("evaluate"), both}).out, without.out); // a sample is no study
    }

    void exportsHaveTheErrorOfAKeptRun() {
        QCOMPARE(ask({qs("--keep")}).code, 0);
        QCOMPARE(runCli({qs("export"), study(), qs("-o"), path("out")}).code, 0);
        QVERIFY(fileText(path("out/a_results.csv").toStdString()).find(",standard error,choices error,") != std::string::npos);
        const std::string methods = fileText(path("out/paper/methods.md").toStdString());
        QVERIFY(methods.find("The spread over 40 careful analyses") != std::string::npos);
        QCOMPARE(runCli({qs("export"), path("a.vitrine"), qs("-o"), path("alone")}).code, 0);
        QVERIFY(fileText(path("alone/a_results.csv").toStdString()).find("choices") == std::string::npos);
    }

    void anOldRunIsLeftOutAndSaidToBeOld() {
        QCOMPARE(ask({qs("--keep")}).code, 0);
        Sample changed = *stepSample("a");
        Scan scan = *changed.scans[1];
        scan.glassWindow = Interval{360, 520};
        changed.scans[1] = Shared<Scan>(scan);
        writeSample(changed);
        const Answer old = evaluated(), json = evaluated({qs("--json")});
        const char* const words = "± is noise alone: the analyses that are kept are of the study as it was";
        QVERIFY(old.says(words) && !old.says("⊕"));
        QVERIFY(!json.says("choices_error"));
        QVERIFY(json.err.find(words) != std::string::npos && json.out.find(words) == std::string::npos);
        QVERIFY(old.out.starts_with(runCli({qs("evaluate"), path("a.vitrine")}).out));
        QCOMPARE(runCli({qs("export"), study(), qs("-o"), path("old")}).code, 0);
        const std::string csv = fileText(path("old/a_results.csv").toStdString());
        QVERIFY(csv.find("before the last change") != std::string::npos && csv.find("choices error") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(RobustnessCommandTest)
#include "robustness_test.moc"
