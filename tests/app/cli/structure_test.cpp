#include "core/scattering/diffraction_peak.h"
#include "core/scattering/scattering_angle.h"
#include "tests/app/cli/run_cli.h"
#include "tests/support/patterns.h"

#include <QDir>

using namespace vitrine;
using test::Answer;
using test::L1;
using test::qs;
using test::runCli;

class StructureTest : public test::TestInFolder {
    Q_OBJECT
    QString file(const char* name, const char* title) const {
        QByteArray text = QByteArray(title) + "\n";
        for (int i = 0; i < 1500; ++i) {
            const double q = 0.5 + 0.01 * i;
            const double intensity = 200 * std::exp(-q * q / 40) * (1 + std::exp(-0.05 * q * q) * std::sin(2.6 * q) / q) + 10;
            text += QByteArray::number(q, 'g', 12) + ',' + QByteArray::number(intensity, 'g', 12) + '\n';
        }
        QFile written(path(name));
        if (written.open(QIODevice::WriteOnly))
            written.write(text);
        return path(name);
    }
    QString pattern() const { return file("pattern.csv", "q [1/A],I"); }
    static QStringList told() {
        return {qs("--energy"), qs("60 keV"), qs("--composition"), qs("SiO2"), qs("--density"), qs("2.2 g/cm3")};
    }

  private Q_SLOTS:
    void help() {
        for (const char* command : {"structure", "eos"}) {
            QVERIFY(runCli({qs("--help")}).says(command));
            const Answer answer = runCli({qs(command), qs("--help")});
            QCOMPARE(answer.code, 0);
            QVERIFY(answer.says("Usage:") && answer.says("--json"));
        }
    }
    void readableAndJson() {
        QVERIFY(runCli(QStringList{qs("structure"), pattern()} + told()).says("Mean of S at high q"));
        const Answer answer = runCli(QStringList{qs("structure"), pattern(), qs("--json")} + told());
        QCOMPARE(answer.json()[L1("composition")].toString(), qs("SiO2"));
        QVERIFY(!answer.json()[L1("s_q")].toObject().contains(L1("value")));
    }
    void writesThreeFilesAndNothingElse() {
        QCOMPARE(runCli(QStringList{qs("structure"), pattern(), qs("-o"), path("out/deep")} + told()).code % 2,
                 runCli(QStringList{qs("structure"), pattern()} + told()).code % 2);
        QCOMPARE(QDir(path("out/deep")).entryList(QDir::Files),
                 (QStringList{qs("pattern.fq"), qs("pattern.gr"), qs("pattern.sq")}));
    }
    void nothingIsWrittenWhereNothingIsFound() {
        const Answer answer = runCli({qs("structure"), pattern(), qs("-o"), path("none")});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.says("--composition") || answer.says("made of"));
        QVERIFY(!QDir(path("none")).exists());
    }
    void folderThatCannotBeMade() {
        QCOMPARE(runCli(QStringList{qs("structure"), pattern(), qs("-o"), pattern() + qs("/x")} + told()).code, 2);
    }
    void badUsage_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no unit") << QStringList{qs("--q-max"), qs("20")};
        QTest::newRow("wrong unit") << QStringList{qs("--density"), qs("2 keV")};
        QTest::newRow("window") << QStringList{qs("--window"), qs("hann")};
        QTest::newRow("both") << QStringList{qs("--energy"), qs("60 keV"), qs("--wavelength"), qs("0.2 A")};
        QTest::newRow("peak") << QStringList{qs("--peak"), qs("3")};
        QTest::newRow("upside down") << QStringList{qs("--peak"), qs("3:2")};
        QTest::newRow("definition") << QStringList{qs("--peak-definition"), qs("eye")};
        QTest::newRow("r_poly") << QStringList{qs("--r-poly"), qs("0 A")};
        QTest::newRow("absorption") << QStringList{qs("--absorption"), qs("sphere:1")};
        QTest::newRow("absorption, how much") << QStringList{qs("--absorption"), qs("plate")};
        QTest::newRow("negative") << QStringList{qs("--absorption"), qs("plate:-1")};
        QTest::newRow("error alone") << QStringList{qs("--detector-error"), qs("0.03 mm")};
        QTest::newRow("sub-peaks") << QStringList{qs("--sub-peaks"), qs("2.7;3.1")};
        for (const char* pair : {"Zr-Cu", "Zr-Cu=2.4", "Zr-Cu=a:b", "Zr-Cu=2.4:2.9,"})
            QTest::addRow("pair %s", pair) << QStringList{qs("--pair"), qs(pair)};
        QTest::newRow("unknown") << QStringList{qs("--colour"), qs("red")};
    }
    void badUsage() {
        QFETCH(QStringList, options);
        const Answer answer = runCli(QStringList{qs("structure"), pattern()} + options);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.empty() && !answer.err.empty());
    }
    void unreadableInput() {
        QCOMPARE(runCli({qs("structure"), path("absent.xy")}).code, 3);
        QCOMPARE(runCli({qs("structure"), pattern(), qs("--background"), path("absent.xy")}).code, 3);
        QCOMPARE(runCli({qs("structure"), pattern(), qs("--curve"), qs("other")}).code, 3);
        const Answer heat = runCli({qs("structure"), file("heat.csv", "temperature [K],heat capacity [J/(g K)]")});
        QCOMPARE(heat.code, 3);
        QVERIFY(heat.says("DSC curve"));
    }
    void refinedDensityTellsItsMethod() {
        const QStringList refine{qs("structure"), pattern(), qs("--refine"), qs("density"), qs("--r-min"), qs("1.2 A")};
        const Answer answer = runCli(refine + told());
        QVERIFY(answer.code == 0 || answer.code == 1);
        QVERIFY(answer.says("Eggert"));
        const QJsonObject json = runCli(refine + told() + QStringList{qs("--json"), qs("--curves")}).json();
        QVERIFY(!json[L1("density_map")].toObject()[L1("chi2_map_per_A3")].toArray().isEmpty());
    }
    void everyChoiceIsTaken_data() {
        QTest::addColumn<QStringList>("options");
        for (const char* method : {"linear", "krogh-moe-norman", "high-q", "ad-hoc"})
            QTest::newRow(method) << QStringList{qs("--normalization"), qs(method)};
        for (const char* convention : {"faber-ziman", "as-printed", "ashcroft-langreth"})
            QTest::newRow(convention) << QStringList{qs("--convention"), qs(convention)};
        for (const char* window : {"none", "lorch", "soper-lorch"})
            QTest::newRow(window) << QStringList{qs("--window"), qs(window)};
        for (const char* polarization : {"done", "unpolarised", "0.9"})
            QTest::newRow(polarization) << QStringList{qs("--polarization"), qs(polarization)};
        QTest::newRow("ranges") << QStringList{qs("--q-min"), qs("0.6 1/A"), qs("--q-max"), qs("120 1/nm"),
                                               qs("--r-min"), qs("1.2 A"),   qs("--r-max"), qs("12 A")};
        QTest::newRow("low r") << QStringList{qs("--low-r-iterations"), qs("4"), qs("--compton-exponent"), qs("3")};
    }
    void everyChoiceIsTaken() {
        QFETCH(QStringList, options);
        const Answer answer =
            runCli(QStringList{qs("structure"), pattern(), qs("--json"), qs("-o"), path("choices")} + told() + options);
        QVERIFY2(answer.json()[L1("s_q")].toObject().contains(L1("points")), answer.err.c_str());
        const std::string header = test::fileText(path("choices/pattern.sq").toStdString());
        const std::string chosen = options.last().toStdString();
        if (options.size() == 2)
            QVERIFY2(header.find("= " + (chosen == "unpolarised" ? "0.5" : chosen) + "\n") != std::string::npos,
                     header.substr(0, 1500).c_str());
    }
    void correctionsChangeTheAnswer() {
        const auto scaleWith = [&](const QStringList& options) {
            const Answer answer = runCli(QStringList{qs("structure"), pattern(), qs("--json")} + told() + options);
            return test::value(answer.json()[L1("normalization")].toObject(), "scale");
        };
        const double plain = scaleWith({});
        QVERIFY(scaleWith({qs("--absorption"), qs("none")}) == plain);
        QVERIFY(scaleWith({qs("--absorption"), qs("plate:0.4")}) < plain); // the intensity is divided by the transmission
        QVERIFY(scaleWith({qs("--absorption"), qs("capillary:0.3")}) < plain);
        QVERIFY(scaleWith({qs("--dispersion")}) != plain);
    }
    void theErrorOfTheDistanceEntersThatOfThePeak() {
        const QString glass = textFile("glass.csv", test::patternText());
        const auto errorWith = [&](const QStringList& options) {
            const QStringList asked{qs("structure"), glass,           qs("--json"),   qs("--composition"),
                                    qs("Zr50Cu50"),  qs("--density"), qs("7.5 g/cm3")};
            return test::error(runCli(asked + options).json(), "q1_per_A");
        };
        const double fit = errorWith({});
        const double both = errorWith({qs("--detector-distance"), qs("81.6 mm"), qs("--detector-error"), qs("0.03 mm")});
        QVERIFY(test::near(std::sqrt(both * both - fit * fit), geometricError(2.7, energyOf(0.2), 0.03, 81.6), 2e-5));
    }
    void subPeaksAreTold() {
        const QString glass = textFile("split.csv", test::patternText());
        const QStringList asked{qs("structure"),         glass,           qs("--composition"), qs("Zr50Cu50"),
                                qs("--density"),         qs("7.5 g/cm3"), qs("--sub-peaks"),   qs("2.8"),
                                qs("--sub-peak-window"), qs("2.4:3.2")};
        const Answer answer = runCli(asked + QStringList{qs("--json")});
        const QJsonObject peak = answer.json()[L1("sub_peaks")].toObject()[L1("peaks")].toArray().at(0).toObject();
        QVERIFY2(test::near(test::value(peak, "r_A"), 2.8, 0.03), answer.out.c_str()); // where the shell was put
        QVERIFY(test::error(peak, "r_A") > 0);
        QVERIFY(runCli(asked).says("Sub-peak"));
    }
    void aPairIsTold() {
        const QString glass = textFile("pair.csv", test::patternText());
        const QStringList asked{qs("structure"), glass,        qs("--composition"), qs("Zr50Cu50"),          qs("--density"),
                                qs("7.5 g/cm3"), qs("--pair"), qs("Cu-Zr=2.5:3.1"), qs("--sub-peak-window"), qs("2.4:3.2")};
        const QJsonObject json = runCli(asked + QStringList{qs("--json")}).json();
        const QJsonObject peak = json[L1("sub_peaks")].toObject()[L1("peaks")].toArray().at(0).toObject();
        QCOMPARE(peak[L1("pair")].toString(), qs("Cu-Zr"));
        double weight = 0, own = 0;
        for (const auto& each : json[L1("pairs")].toArray()) {
            weight += each.toObject()[L1("weight")].toDouble();
            if (each.toObject().contains(L1("N"))) {
                own = each.toObject()[L1("weight")].toDouble();
                QCOMPARE(each.toObject()[L1("pair")].toString(), qs("Zr-Cu"));
                QCOMPARE(test::value(each.toObject(), "N"), test::value(peak, "N"));
            }
        }
        QVERIFY(test::near(weight, 1, 1e-6));
        QVERIFY(test::near(test::value(peak, "N"), test::value(peak, "coordination") * 0.5 / own, 1e-6));
        QVERIFY(json[L1("noise")].toObject()[L1("rows_worth_one")].toDouble() >= 1);
        QVERIFY(runCli(asked).says("Cu-Zr"));
        QVERIFY(!runCli(asked + QStringList{qs("--pair"), qs("Au-Zr=2.5:3.1")}).says("Au-Zr  "));
    }
    void peakByAnotherDefinition() {
        const QStringList asked{qs("structure"), pattern(), qs("--json"), qs("--peak-definition"), qs("local-quadratic")};
        const QJsonObject q1 = runCli(asked + told()).json()[L1("q1_per_A")].toObject();
        QVERIFY(q1.contains(L1("problem")) || q1[L1("method")].toString() == qs("local-quadratic"));
    }
};

QTEST_GUILESS_MAIN(StructureTest)
#include "structure_test.moc"
