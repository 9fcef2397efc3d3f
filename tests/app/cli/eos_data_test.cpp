#include "core/elasticity/birch_murnaghan.h"
#include "core/files/export/csv.h"
#include "tests/app/cli/run_cli.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const char* const silverColumns = "P [GPa]=1,V [A3]=6";

} // namespace

class EosDataTest : public test::TestInFolder {
    Q_OBJECT
    /// The volumes of 3C with pressures by gold (B0 167 GPa, B′ 6, V0 67.85 Å³), in the form that is read.
    QString siliconCarbide() const {
        CsvColumn p{"P", "GPa", {}}, sigmaP{"sigma_P", "GPa", {}}, v{"V", "A3", {}}, sigmaV{"sigma_V", "A3", {}};
        std::istringstream in(test::fileText(test::dataFile("eos/3C-300EOS-final.csv")));
        std::string line;
        std::getline(in, line);
        while (std::getline(in, line)) {
            double gold = 0, goldError = 0, volume = 0, volumeError = 0;
            if (std::sscanf(line.c_str(), "%lf,%lf,%lf,%lf", &gold, &goldError, &volume, &volumeError) != 4)
                continue;
            const BirchMurnaghan eos{167, 6};
            p.values.push_back(pressure(eos, 67.85 / gold));
            sigmaP.values.push_back(pressureSlope(eos, 67.85 / gold) * 67.85 / gold / gold * goldError);
            v.values.push_back(volume);
            sigmaV.values.push_back(volumeError);
        }
        return textFile("3C.csv", csvTable({"pressures by gold"}, {p, sigmaP, v, sigmaV}));
    }

    /// The truth of the cases: V0 46.5 Å³, B0 300 GPa, B′ 4.2.
    static bool isTruth(const QJsonObject& eos, int points) {
        return near(value(eos, "V0"), 46.5, 1e-4) && near(value(eos, "B0_GPa"), 300, 0.05) &&
               near(value(eos, "B_prime"), 4.2, 5e-3) && eos[L1("points")].toArray().size() == points;
    }

  private Q_SLOTS:
    void aRowOfUnits() { QVERIFY(isTruth(runCli({qs("eos"), measured("cases/eos_units_row.csv"), qs("--json")}).json(), 10)); }
    void titlesBehindAHash() {
        QVERIFY(isTruth(runCli({qs("eos"), measured("cases/eos_hash_header.dat"), qs("--json")}).json(), 10));
    }
    void theFirstRowIsNoHeader() {
        const Answer answer = runCli({qs("eos"), measured("cases/eos_first_row_lost_columns.tsv"), qs("--columns"),
                                      qs("P [GPa]=1,V [A3]=2"), qs("--json")});
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.says("eos_first_row_lost_columns.tsv:1: “<0.001” is not a number"));
    }
    void severalTemperatures() {
        const QString file = measured("cases/eos_mixed_temperatures.csv");
        const Answer asked = runCli({qs("eos"), file});
        QCOMPARE(asked.code, 3);
        QVERIFY(asked.says("from 300 to 700 K") && asked.says("--temperature"));
        const Answer answer = runCli({qs("eos"), file, qs("--temperature"), qs("300 K"), qs("--json")});
        QVERIFY(isTruth(answer.json(), 10));
        QVERIFY(near(value(answer.json(), "thermal_expansion_per_K"), 3e-5, 1e-7)); // of which it was made
        QVERIFY(answer.says("Only 2 rows are at 300 K"));
    }
    void thirdOrder() {
        const Answer answer = runCli({qs("eos"), measured("eos/volumes.tsv"), qs("--columns"), qs(silverColumns), qs("--json")});
        QCOMPARE(answer.code, 0);
        const QJsonObject eos = answer.json();
        QCOMPARE(eos[L1("points")].toArray().size(), 15);
        // The volumes in this file are rounded to 0.0001 Å³.
        QVERIFY(near(value(eos, "V0"), 503.2172, 5e-4) && near(error(eos, "V0"), 1.9881, 5e-4));
        QVERIFY(near(value(eos, "B0_GPa"), 12.0877, 5e-4) && near(error(eos, "B0_GPa"), 1.5590, 5e-4));
        QVERIFY(near(value(eos, "B_prime"), 11.8534, 5e-4) && near(error(eos, "B_prime"), 1.6479, 5e-4));
        QVERIFY(eos[L1("correlation")].toDouble() < -0.9);
        const QJsonArray ratios = eos[L1("V_ratio_at")].toArray();
        QCOMPARE(ratios.size(), 5);
        QVERIFY(near(value(ratios[4].toObject(), "V0_over_V"), 1.2283, 1e-3));
    }
    void secondOrder() {
        const Answer answer = runCli(
            {qs("eos"), measured("eos/volumes.tsv"), qs("--columns"), qs(silverColumns), qs("--order"), qs("2"), qs("--json")});
        QVERIFY(near(value(answer.json(), "V0"), 495.0696, 5e-4));
        QVERIFY(near(error(answer.json(), "V0"), 1.7638, 5e-4));
        QVERIFY(near(value(answer.json(), "B0_GPa"), 24.6270, 5e-4));
        QVERIFY(near(error(answer.json(), "B0_GPa"), 0.9306, 5e-4));
        QVERIFY(answer.json()[L1("correlation")].isNull());
    }
    void weighted_data() {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<double>("tolerance");
        // The first series has no volume at zero pressure, which leaves V0 and B0 to be found together.
        QTest::newRow("en100") << qs("P [GPa]=1,sigma_P [GPa]=2,V [A3]=3,sigma_V [A3]=4") << 25.0;
        QTest::newRow("en91") << qs("P [GPa]=5,sigma_P [GPa]=6,V [A3]=7,sigma_V [A3]=8") << 10.0;
        QTest::newRow("en85") << qs("P [GPa]=9,sigma_P [GPa]=10,V [A3]=11,sigma_V [A3]=12") << 10.0;
    }
    void weighted() {
        QFETCH(QString, columns);
        QFETCH(double, tolerance);
        const Answer answer = runCli({qs("eos"), measured("eos/Lundin2007.csv"), qs("--columns"), columns, qs("--weighted"),
                                      qs("--fix-b-prime"), qs("4"), qs("--json")});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.json()[L1("weighted")].toBool());
        QVERIFY(near(value(answer.json(), "B0_GPa"), 257, tolerance)); // 252–259 GPa in Lundin et al. (2007)
        QVERIFY(answer.json()[L1("chi2_reduced")].toDouble() < 20);
        const QJsonObject last = answer.json()[L1("points")].toArray().last().toObject();
        QVERIFY(error(last, "pressure_GPa") > 0 && error(last, "V_A3") > 0 && last[L1("sigma_GPa")].toDouble() > 0);
    }
    void weightedByGold() {
        const Answer answer = runCli({qs("eos"), siliconCarbide(), qs("--weighted"), qs("--json")});
        QCOMPARE(answer.code, 0);
        QVERIFY(near(value(answer.json(), "V0"), 82.8, 0.3));
        QVERIFY(near(value(answer.json(), "B0_GPa"), 224, 25)); // 3C-SiC: 218–248 GPa in the literature
    }
    void refusedWithTheHeaderThatIsWanted_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {"input.tsv", "volumes.tsv", "bm.tsv", "Lundin2007.csv", "3C-300EOS-final.csv"})
            QTest::newRow(file) << measured((std::string("eos/") + file).c_str());
    }
    void refusedWithTheHeaderThatIsWanted() {
        QFETCH(QString, file);
        const Answer answer = runCli({qs("eos"), file});
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.out.empty() && answer.says("P [GPa]") && answer.says("V [A3]") && answer.says("q1 [1/A]"));
    }
};

VITRINE_DATA_TEST(EosDataTest)
#include "eos_data_test.moc"
