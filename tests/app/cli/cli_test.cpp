#include "core/files/sample/sample_storage.h"
#include "tests/app/cli/run_cli.h"
#include "tests/core/kinetics/rate_points.h"
#include "tests/support/studies.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace vitrine;
using test::Answer;
using test::qs;
using test::runCli;

namespace {

QByteArray contentOf(const QString& path) {
    const auto bytes = test::fileBytes(path.toStdString());
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString path(const char* name) const { return folder_.filePath(qs(name)); }
    QString textFile(const char* name, const QByteArray& text) const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path(name);
    }
    QString scanFile(const char* name) const {
        QByteArray text = "temperature [K],heat capacity [J/(g K)]\n";
        const Recording recording = test::stepRecording(620);
        for (std::size_t i = 0; i < recording.temperature.size(); ++i)
            text += QByteArray::number(recording.temperature[i], 'g', 12) + ',' +
                    QByteArray::number(recording.signal[i], 'g', 12) + '\n';
        return textFile(name, text);
    }

  private Q_SLOTS:
    void helpForEveryCommand() {
        const Answer all = runCli({qs("--help")});
        QCOMPARE(all.code, 0);
        for (const char* command : {"import", "evaluate", "kissinger", "export", "verify"}) {
            QVERIFY(all.says(command));
            const Answer one = runCli({qs(command), qs("--help")});
            QCOMPARE(one.code, 0);
            QVERIFY(one.says("Usage:"));
        }
        QVERIFY(runCli({qs("--version")}).says(VITRINE_VERSION));
    }
    void badUsageIsSaid() {
        const std::vector<QStringList> wrong = {{},
                                                {qs("dance")},
                                                {qs("import")},
                                                {qs("import"), path("x.vitrine")},
                                                {qs("evaluate")},
                                                {qs("evaluate"), qs("--colour"), qs("x")},
                                                {qs("export"), path("x.vitrine")}};
        for (const QStringList& arguments : wrong) {
            const Answer answer = runCli(arguments);
            QCOMPARE(answer.code, 2);
            QVERIFY(!answer.err.empty());
            QVERIFY(answer.out.empty());
        }
    }
    void wrongOptionsWriteNothing() {
        const QString scan = scanFile("a.csv");
        const std::vector<QStringList> wrong = {
            {qs("--heating-rate"), qs("200")},   {qs("--mass"), qs("1.2")},      {qs("--mass"), qs("1.2 K")},
            {qs("--exo"), qs("left")},           {qs("--glass"), qs("340-520")}, {qs("--glass"), qs("520:340")},
            {qs("--treatment"), qs("baked")},    {qs("--pressure"), qs("7")},    {qs("--signal-unit"), qs("kg")},
            {qs("--temperature-unit"), qs("W")}, {qs("--kind"), qs("recipe")},   {qs("--heating-rate"), qs("-5 K/s")},
            {qs("--mass"), qs("nan g")}};
        for (const QStringList& options : wrong) {
            const Answer answer = runCli(QStringList{qs("import"), path("none.vitrine"), scan} + options);
            QVERIFY2(answer.code == 2, qPrintable(options.join(QLatin1Char(' '))));
            QVERIFY(!answer.err.empty());
            QVERIFY(!QFile::exists(path("none.vitrine")));
        }
    }
    void importEvaluateVerify() {
        const QString sample = path("glass.vitrine");
        const Answer imported =
            runCli({qs("import"), sample, scanFile("a_7GPa.csv"), qs("--heating-rate"), qs("200 K/s"), qs("--mass"), qs("1.2 ug"),
                    qs("--composition"), qs("Zr50Cu50"), qs("--hold"), qs("10 min"), qs("--cooling-rate"), qs("20 K/min"),
                    qs("--temperature"), qs("583 K"), qs("--name"), qs("my glass"), qs("--exo"), qs("down")});
        QVERIFY2(imported.code == 0, imported.err.c_str());
        const Sample stored = test::valueOf(loadSampleFile(sample.toStdString())).sample;
        QCOMPARE(stored.name, "my glass");
        QCOMPARE(stored.composition, "Zr50Cu50");
        QVERIFY(stored.treatment.kind == TreatmentKind::Compressed);
        QCOMPARE(stored.treatment.pressure.value_or(0), 7.0);
        QCOMPARE(stored.treatment.hold.value_or(0), 600.0);
        QVERIFY(test::near(stored.treatment.coolingRate.value_or(0), 20.0 / 60, 1e-12));
        QCOMPARE(stored.scans.front()->choices.heatingRate.value_or(0), 200.0);
        QVERIFY(test::near(stored.scans.front()->choices.mass.value_or(0), 1.2e-6, 1e-18));
        const Answer verified = runCli({qs("verify"), sample});
        QVERIFY2(verified.code == 0, verified.err.c_str());
        const Answer table = runCli({qs("evaluate"), folder_.path()});
        QVERIFY2(table.code <= 1, table.err.c_str());
        QVERIFY(table.says("my glass"));
    }
    void aSecondImportKeepsThePreviousVersion() {
        const QString sample = path("twice.vitrine");
        QCOMPARE(runCli({qs("import"), sample, scanFile("one.csv")}).code, 0);
        const auto before = test::fileBytes(sample.toStdString());
        QCOMPARE(runCli({qs("import"), sample, scanFile("one.csv")}).code, 2);
        QVERIFY(test::fileBytes(sample.toStdString()) == before);
        QVERIFY(!QFile::exists(sample + qs(".previous")));
        const QString other = textFile("other.csv", QByteArray("# another file\n") + contentOf(scanFile("one.csv")));
        const Answer added = runCli({qs("import"), sample, other});
        QVERIFY2(added.code == 0, added.err.c_str());
        QVERIFY(test::fileBytes((sample + qs(".previous")).toStdString()) == before);
        QCOMPARE(test::valueOf(loadSampleFile(sample.toStdString())).sample.scans.size(), std::size_t(2));
    }
    void damagedFilesAreNotEvaluated() {
        const QString sample = path("damaged.vitrine");
        QCOMPARE(runCli({qs("import"), sample, scanFile("d.csv")}).code, 0);
        QFile file(sample);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(3000) && file.putChar('\x55'));
        file.close();
        for (const char* command : {"evaluate", "verify"}) {
            const Answer answer = runCli({qs(command), sample});
            QVERIFY(answer.code == 1 || answer.code == 3); // with a word, or refused: it depends on what the byte was part of
            QVERIFY(answer.says("damaged"));
        }
        QVERIFY(runCli({qs("import"), sample, scanFile("e.csv")}).code != 0);
    }
    void kissingerOfATable() {
        const QString table = textFile("k.csv", "heating_rate [K/min],T_p [degC]\n3,318.66\n5,339.67\n10,366.41\n");
        const Answer answer = runCli({qs("kissinger"), table, qs("--json"), qs("--tg"), qs("500")});
        QVERIFY2(answer.code == 0, answer.err.c_str());
        const QJsonObject energy = answer.json()[QLatin1String("E_a_kJ_per_mol")].toObject();
        QVERIFY(test::near(energy[QLatin1String("value")].toDouble(), 69.3, 0.5));
        QCOMPARE(answer.json()[QLatin1String("n")].toInt(), 3);
        QVERIFY(answer.json()[QLatin1String("E_a_over_RTg")].toObject().contains(QLatin1String("value")));
        QVERIFY(runCli({qs("kissinger"), table}).says("kJ/mol"));
    }
    /// Peaks of 42.0 R T_g by Kissinger's formula, by the others.
    void theFormulaIsPartOfTheNumber_data() {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<double>("energy");
        QTest::newRow("kissinger") << qs("kissinger") << 42.0;
        QTest::newRow("starink") << qs("starink") << 42.06;
        QTest::newRow("ozawa") << qs("ozawa") << 42.2;
        QTest::newRow("augis-bennett") << qs("augis-bennett") << 42.3;
        QTest::newRow("boswell") << qs("boswell") << 43.2;
        QTest::newRow("moynihan") << qs("moynihan") << 44.4;
    }
    void theFormulaIsPartOfTheNumber() {
        QFETCH(QString, formula);
        QFETCH(double, energy);
        std::string rows = "heating_rate [K/s],T_p [K]\n";
        for (const RatePoint& point : test::exactPoints())
            rows += figureText(point.heatingRate, 6) + "," + figureText(point.temperature, 10) + "\n";
        const QString table = textFile("exact.csv", rows.c_str());
        const Answer answer = runCli({qs("kissinger"), table, qs("--formula"), formula, qs("--tg"), qs("596"), qs("--json")});
        const QJsonObject over = answer.json()[QLatin1String("E_a_over_RTg")].toObject();
        QVERIFY(test::near(over[QLatin1String("value")].toDouble(), energy, 0.05));
        QCOMPARE(answer.json()[QLatin1String("reference_T_g_K")].toDouble(), 596.0);
        QCOMPARE(answer.json().contains(QLatin1String("start_temperature_K")), formula == qs("augis-bennett"));
        const Answer later = runCli({qs("kissinger"), table, qs("--formula"), formula, qs("--start-temperature"), qs("900")});
        QCOMPARE(later.code, formula == qs("augis-bennett") ? 1 : 0);
    }
    void kissingerRefusesWithWords() {
        QCOMPARE(runCli({qs("kissinger"), path("absent.csv")}).code, 3);
        QCOMPARE(runCli({qs("kissinger"), textFile("u.csv", "heating_rate,T_p [K]\n1,500\n2,510\n3,520\n")}).code, 3);
        QCOMPARE(runCli({qs("kissinger"), textFile("c.csv", "speed [K/s],T_p [K]\n1,500\n2,510\n3,520\n")}).code, 3);
        QCOMPARE(runCli({qs("kissinger"), textFile("two.csv", "heating_rate [K/s],T_p [K]\n1,500\n2,510\n")}).code, 1);
        QCOMPARE(
            runCli({qs("kissinger"), textFile("f.csv", "heating_rate [K/s],T_p [K]\n1,500\n"), qs("--formula"), qs("x")}).code,
            2);
    }
    void anEmptyFolderHoldsNothing() {
        QVERIFY(QDir(folder_.path()).mkpath(qs("empty")));
        const Answer answer = runCli({qs("evaluate"), path("empty")});
        QCOMPARE(answer.code, 3);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
