#include "core/elasticity/birch_murnaghan.h"
#include "core/files/export/csv.h"
#include "tests/app/cli/run_cli.h"

using namespace vitrine;
using test::Answer;
using test::L1;
using test::near;
using test::qs;
using test::runCli;
using test::value;

namespace {

/// Positions of a peak of 2.6285 Å⁻¹ in a glass of B0 = 102 GPa and B′ = 3.6.
std::string peakTable(const char* unit, double scale) {
    CsvColumn p{"P", "GPa", {0, 1, 2, 3, 4, 5, 6, 7}}, q{"q1", unit, {}};
    for (const double pressure : p.values)
        q.values.push_back(scale * 2.6285 * std::cbrt(test::valueOf(compressionAt(BirchMurnaghan{102, 3.6}, pressure))));
    return csvTable({}, {p, q});
}

} // namespace

class EosTest : public test::TestInFolder {
    Q_OBJECT
    Answer eosOf(const std::string& table, QStringList options = {}) const {
        return runCli(QStringList{qs("eos"), textFile("table.csv", table)} + options);
    }

  private Q_SLOTS:
    void peakPositions_data() {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("scale");
        QTest::newRow("per Å") << qs("1/A") << 1.0;
        QTest::newRow("per nm") << qs("1/nm") << 10.0;
    }
    void peakPositions() {
        QFETCH(QString, unit);
        QFETCH(double, scale);
        const Answer answer = eosOf(peakTable(unit.toUtf8().constData(), scale), {qs("--json")});
        QCOMPARE(answer.code, 0);
        QVERIFY(near(value(answer.json(), "q1_0"), 2.6285, 1e-7));
        QVERIFY(near(value(answer.json(), "B0_GPa"), 102, 1e-4));
        QVERIFY(near(value(answer.json(), "B_prime"), 3.6, 1e-4));
        QVERIFY(near(value(answer.json()[L1("V_ratio_at")].toArray()[4].toObject(), "V0_over_V"), 1.0634, 5e-5));
        QVERIFY(!answer.json().contains(L1("V0")));
    }
    void readableTable() {
        const Answer answer = eosOf(peakTable("1/A", 1));
        QVERIFY(answer.says("B0 = ") && answer.says("q1,0 = 2.628") && answer.says("V0/V"));
    }
    void knownQuantityAtAReference() {
        const double known = 2.6285 * std::cbrt(test::valueOf(compressionAt(BirchMurnaghan{102, 3.6}, 2)));
        const QStringList given{qs("--reference-pressure"), qs("2 GPa"), qs("--fix-v0"), QString::number(known, 'g', 15)};
        const auto json = eosOf(peakTable("1/A", 1), given + QStringList{qs("--json")}).json();
        QVERIFY(near(value(json, "q1_0"), known, 1e-12));
        QVERIFY(near(value(json, "B0_GPa"), 102, 1e-4));
        QVERIFY(value(json, "B0_at_reference_GPa") > 108 && value(json, "B0_at_reference_GPa") < 110);
        QVERIFY(eosOf(peakTable("1/A", 1), given).says("reference pressure of 2 GPa"));
        QCOMPARE(eosOf(peakTable("1/A", 1), {qs("--reference-pressure"), qs("2")}).code, 2);
        QCOMPARE(eosOf(peakTable("1/A", 1), {qs("--fix-v0"), qs("-3")}).code, 2);
    }
    void anotherExponent() {
        const Answer cube = eosOf(peakTable("1/A", 1), {qs("--exponent"), qs("3"), qs("--json")});
        const Answer other = eosOf(peakTable("1/A", 1), {qs("--exponent"), qs("2.5"), qs("--json")});
        QVERIFY(value(other.json(), "B0_GPa") > 1.1 * value(cube.json(), "B0_GPa"));
    }
    void withoutErrorsEveryPointCountsAlike() {
        const Answer answer = eosOf(peakTable("1/A", 1), {qs("--weighted"), qs("--json")});
        QCOMPARE(answer.code, 0);
        QVERIFY(!answer.json()[L1("weighted")].toBool());
        QVERIFY(answer.says("every point counts alike"));
    }
    void refused_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("says");
        QTest::newRow("no unit") << qs("P,V [A3]\n0,10\n1,9\n") << qs("unit of the column “P”");
        QTest::newRow("wrong unit") << qs("P [GPa],V [GPa]\n0,10\n1,9\n") << qs("unit of the column “V”");
        QTest::newRow("no pressure") << qs("V [A3],x\n0,10\n1,9\n") << qs("no column “P”");
        QTest::newRow("both") << qs("P [GPa],V [A3],q1 [1/A]\n0,10,2\n1,9,3\n") << qs("both a column");
        QTest::newRow("half a row") << qs("P [GPa],V [A3]\n0,10\n1,\n2,8\n") << qs("table.csv:3");
        QTest::newRow("no number") << qs("P [GPa],V [A3]\n0,10\n1,9\n2,1.2.3\n3,8\n") << qs("table.csv:4");
    }
    void refused() {
        QFETCH(QString, table);
        QFETCH(QString, says);
        const Answer answer = eosOf(table.toStdString());
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.says(says.toUtf8().constData()), answer.err.c_str());
    }
    void tooFewPointsAreAProblem() {
        const Answer answer = eosOf("P [GPa],V [A3]\n0,10\n1,9\n2,8.5\n", {qs("--json")});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.json().contains(L1("problem")));
    }
    void badUsage_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("order") << QStringList{qs("--order"), qs("4")};
        QTest::newRow("no number") << QStringList{qs("--fix-b-prime"), qs("four")};
        QTest::newRow("both") << QStringList{qs("--fix-b-prime"), qs("5"), qs("--order"), qs("2")};
        QTest::newRow("exponent") << QStringList{qs("--exponent"), qs("0")};
        QTest::newRow("columns") << QStringList{qs("--columns"), qs("P=1,V=2")};
    }
    void badUsage() {
        QFETCH(QStringList, options);
        QCOMPARE(eosOf(peakTable("1/A", 1), options).code, 2);
    }
    void theEquationIsNamed() {
        const Answer birch = eosOf(peakTable("1/A", 1), {qs("--json")}), table = eosOf(peakTable("1/A", 1));
        QCOMPARE(birch.json()[L1("equation")].toString(), qs("birch-murnaghan"));
        QVERIFY(table.says("Birch–Murnaghan equation of state, third order"));
        const Answer vinet = eosOf(peakTable("1/A", 1), {qs("--equation"), qs("vinet"), qs("--json")});
        QCOMPARE(vinet.json()[L1("equation")].toString(), qs("vinet"));
        QVERIFY(vinet.json()[L1("order")].isNull());
        QVERIFY(near(value(vinet.json(), "B0_GPa"), 102, 0.5));
        QCOMPARE(eosOf(peakTable("1/A", 1), {qs("--equation"), qs("vinet"), qs("--order"), qs("2")}).code, 2);
        QCOMPARE(eosOf(peakTable("1/A", 1), {qs("--equation"), qs("murnaghan")}).code, 2);
    }
    void oneTemperatureIsAskedFor() {
        std::string table = "P [GPa],T [degC],V [A3]\n";
        for (int i = 0; i < 12; ++i) {
            const double p = 2.0 * i, t = i % 3 * 100.0;
            const double x = test::valueOf(compressionAt(BirchMurnaghan{300, 4.2}, p));
            table += exactText(p) + "," + exactText(t) + "," + exactText(46.5 * (1 + 3e-5 * t) / x) + "\n";
        }
        const Answer asked = eosOf(table);
        QCOMPARE(asked.code, 3);
        QVERIFY(asked.says("--temperature"));
        const Answer one = eosOf(table, {qs("--temperature"), qs("0 degC"), qs("--json")});
        QCOMPARE(one.json()[L1("points")].toArray().size(), 4);
        QVERIFY(near(value(one.json(), "V0"), 46.5, 1e-5) && near(value(one.json(), "B0_GPa"), 300, 0.01));
        QCOMPARE(eosOf(table, {qs("--temperature"), qs("900 K")}).code, 3);
        const Answer between = eosOf(table, {qs("--temperature"), qs("323.15 K"), qs("--json")}); // all brought to it
        QCOMPARE(between.json()[L1("points")].toArray().size(), 12);
        QVERIFY(near(value(between.json(), "V0"), 46.5 * 1.0015, 1e-5));
        QVERIFY(near(value(between.json(), "thermal_expansion_per_K"), 3e-5 / 1.0015, 1e-9));
    }
    void absentFile() { QCOMPARE(runCli({qs("eos"), path("absent.csv")}).code, 3); }
};

QTEST_GUILESS_MAIN(EosTest)
#include "eos_test.moc"
