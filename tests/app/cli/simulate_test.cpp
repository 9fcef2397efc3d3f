#include "tests/app/cli/run_cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace vitrine;
using test::Answer;
using test::near;
using test::runCli;

namespace {

using L1 = QLatin1String;

QString qs(const char* text) {
    return QString::fromUtf8(text);
}

double value(const QJsonObject& object, const char* key) {
    return object[L1(key)].toObject()[L1("value")].toDouble(NAN);
}

constexpr const char* slowCooling =
    R"({"glass": {"law": "tnm", "T_g_K": 596, "H_K": 59600, "x": 0.6, "beta": 0.65},
 "start_K": 760,
 "steps": [{"ramp_to_K": 320, "rate_K_per_min": -20}, {"ramp_to_K": 860, "rate_K_per_s": 200}]})";

} // namespace

class SimulateTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString path(const char* name) const { return folder_.filePath(qs(name)); }
    Answer simulate(const QByteArray& protocol, QStringList options = {}) const {
        QFile file(path("protocol.json"));
        if (file.open(QIODevice::WriteOnly))
            file.write(protocol);
        file.close();
        return runCli(QStringList{qs("simulate"), file.fileName()} + options);
    }

  private Q_SLOTS:
    void resultsAreJson() {
        const Answer answer = simulate(slowCooling);
        QCOMPARE(answer.code, 0);
        const QJsonObject json = answer.json();
        QVERIFY(json[L1("simulated")].toBool());
        QVERIFY(json.contains(L1("vitrine")));
        QVERIFY(near(value(json, "fictive_temperature_K"), 595.6, 0.05));
        QVERIFY(near(value(json, "T_p_K"), 663.1, 0.3));
        QVERIFY(near(value(json, "activation_over_RTg"), 100, 1e-6));
        QVERIFY(near(value(json[L1("analysis")].toObject(), "fictive_temperature_K"), 598.3, 1.5));
        QCOMPARE(json[L1("steps")].toArray().size(), qsizetype(2));
    }
    void theCurveGoesThroughImport() {
        QCOMPARE(simulate(slowCooling, {qs("-o"), path("made.csv")}).code, 0);
        QFile file(path("made.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("# SIMULATED"));
        QCOMPARE(runCli({qs("import"), path("made.vitrine"), path("made.csv")}).code, 0);
        const Answer evaluated = runCli({qs("evaluate"), path("made.vitrine"), qs("--json")});
        const QJsonObject scan = evaluated.json()[L1("samples")].toArray()[0].toObject()[L1("scans")].toArray()[0].toObject();
        QVERIFY(near(value(scan, "heating_rate_K_per_s"), 200, 1e-3));
        QVERIFY(near(value(scan, "fictive_temperature_K"), 598.3, 1.5));
    }
    void theExampleRuns() {
        const QString example = QString::fromStdString(test::sourceDir()) + qs("/resources/simulation/compressed_glass.json");
        const Answer answer = runCli({qs("simulate"), example});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json()[L1("steps")].toArray().size(), qsizetype(7));
    }
    void theHelpShowsTheForm() {
        const Answer help = runCli({qs("simulate"), qs("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY(help.says("\"ramp_to_K\"") && help.says("B2O3") && help.says("adam-gibbs"));
    }
    void unreadableProtocols() {
        const Answer broken = simulate("{\"glass\": 3");
        QCOMPARE(broken.code, 3);
        QVERIFY(broken.says("protocol.json") && broken.says("line 1"));
        const Answer misspelt = simulate(QByteArray(slowCooling).replace("start_K", "start_C"));
        QCOMPARE(misspelt.code, 3);
        QVERIFY(misspelt.says("start_C"));
        QCOMPARE(runCli({qs("simulate"), path("absent.json")}).code, 3);
    }
    void whatCannotBeCarriedOutIsAProblem() {
        const Answer answer = simulate(QByteArray(slowCooling).replace("-20", "20"));
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.json()[L1("problem")].toString().contains(qs("Step 1")));
    }
    void badUsage() {
        QCOMPARE(runCli({qs("simulate")}).code, 2);
        QCOMPARE(simulate(slowCooling, {qs("--nonsense")}).code, 2);
        const Answer answer = simulate(slowCooling, {qs("-o"), path("absent/made.csv")});
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.empty());
    }
};

QTEST_GUILESS_MAIN(SimulateTest)
#include "simulate_test.moc"
