#include "tests/app/cli/run_cli.h"
#include "tests/support/method_files.h"

using namespace vitrine;
using namespace vitrine::test;

class CliMethodsTest : public test::TestInFolder {
    Q_OBJECT
    QString spectrum(const char* name, const MadeRuby& made = {}) const { return textFile(name, rubyText(made.spectrum())); }
    QStringList runs() const {
        const auto three = threeRuns();
        return {textFile("empty.txt", heatRunText(three[0].front())), textFile("sapphire.txt", heatRunText(three[1].front())),
                textFile("sample.txt", heatRunText(three[2].front()))};
    }
    QStringList heatCapacity(const QStringList& files) const {
        return {qs("heat-capacity"), qs("--empty"), files[0], qs("--sapphire"), files[1], qs("--sample"), files[2]};
    }
    QStringList masses() const { return {qs("--mass"), qs("10.2 mg"), qs("--sapphire-mass"), qs("23.5 mg")}; }

  private Q_SLOTS:
    void oneSpectrumIsAnObject() {
        const Answer answer = runCli({qs("ruby"), spectrum("a.txt"), qs("--json")});
        QCOMPARE(answer.code, 0);
        const QJsonObject json = answer.json();
        QVERIFY(std::abs(value(json, "pressure_GPa") - 6.870) < error(json, "pressure_GPa"));
        QVERIFY(near(value(json, "lambda_nm"), 696.75, 0.01));
        QVERIFY(near(value(json, "lambda0_nm"), 694.25, 1e-9));
        QCOMPARE(json[L1("scale")].toString(), QStringLiteral("ruby2020"));
        QCOMPARE(json[L1("others")].toArray().size(), 2);
    }
    void severalMakeATable() {
        const QStringList files{spectrum("a.txt"), spectrum("b.txt", {.r1 = 699})};
        const Answer table = runCli(QStringList{qs("ruby")} + files);
        QVERIFY(table.code == 0 && table.says("a.txt") && table.says("b.txt"));
        const QJsonArray spectra =
            runCli(QStringList{qs("ruby")} + files + QStringList{qs("--json")}).json()[L1("spectra")].toArray();
        QCOMPARE(spectra.size(), 2);
        QVERIFY(value(spectra[1].toObject(), "pressure_GPa") > 12);
    }
    void theChoicesMoveThePressure() {
        const QString file = spectrum("a.txt");
        const auto pressure = [&](const QStringList& options) {
            return value(runCli(QStringList{qs("ruby"), file, qs("--json")} + options).json(), "pressure_GPa");
        };
        const double plain = pressure({});
        QVERIFY(near(pressure({qs("--scale"), qs("mao1986")}) - plain, 0.069, 0.002));
        QVERIFY(near(plain - pressure({qs("--lambda0"), qs("694.35 nm")}), 0.28, 0.01));
        QVERIFY(near(plain - pressure({qs("--temperature"), qs("306")}), 0.207, 0.01));
        QVERIFY(near(pressure({qs("--temperature"), qs("306 K")}), pressure({qs("--temperature"), qs("306")}), 1e-12));
    }
    void badUsageAndBadFilesHaveWords() {
        const QString file = spectrum("a.txt");
        for (const QStringList& options : {QStringList{qs("--scale"), qs("best")}, QStringList{qs("--lambda0"), qs("694.25")},
                                           QStringList{qs("--temperature"), qs("warm")}, QStringList{qs("--range"), qs("5")}})
            QCOMPARE(runCli(QStringList{qs("ruby"), file} + options).code, 2);
        QCOMPARE(runCli({qs("ruby")}).code, 2);
        const Answer absent = runCli({qs("ruby"), path("none.txt"), qs("--json")});
        QCOMPARE(absent.code, 3);
        QVERIFY(absent.json()[L1("pressure_GPa")].toObject().contains(L1("problem")));
        const Answer lineless = runCli({qs("ruby"), spectrum("c.txt", {.height1 = 0}), qs("--json")});
        QCOMPARE(lineless.code, 1);
        QVERIFY(lineless.says("No line of ruby"));
        const Answer mixed = runCli({qs("ruby"), file, path("none.txt")});
        QVERIFY(mixed.code == 1 && mixed.says("none.txt") && mixed.says("6.8"));
    }
    /// Every option that takes a range, in every command.
    void rangesAreTwoNumbersThatGoUp_data() {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("prefix");
        const QString file = spectrum("a.txt");
        QTest::newRow("ruby") << QStringList{qs("ruby"), file, qs("--range")} << QString();
        for (const char* option : {"--fit-range", "--peak"})
            QTest::addRow("series %s", option) << QStringList{qs("series"), file, qs(option)} << QString();
        for (const char* option : {"--first-shell", "--sub-peak-window", "--peak"})
            QTest::addRow("structure %s", option) << QStringList{qs("structure"), file, qs(option)} << QString();
        QTest::newRow("structure --pair") << QStringList{qs("structure"), file, qs("--pair")} << qs("Zr-Cu=");
        for (const char* option : {"--glass", "--liquid", "--peak"})
            QTest::addRow("import %s", option) << QStringList{qs("import"), path("x.vitrine"), file, qs(option)} << QString();
    }
    void rangesAreTwoNumbersThatGoUp() {
        QFETCH(QStringList, before);
        QFETCH(QString, prefix);
        for (const char* range : {"nan:inf", "inf:nan", "690:inf", "nan:700", "710:690", "700:700", "700", "a:b", ":", "690:"}) {
            const Answer answer = runCli(before + QStringList{prefix + qs(range)});
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.says("range"), range);
        }
    }
    void heatCapacityByThreeRuns() {
        const Answer answer = runCli(heatCapacity(runs()) + masses() + QStringList{qs("--json"), qs("-o"), path("cp.csv")});
        QCOMPARE(answer.code, 0);
        const QJsonObject curve = answer.json()[L1("c_p_J_per_gK")].toObject();
        const QJsonArray t = curve[L1("temperature_K")].toArray(), c = curve[L1("value")].toArray();
        QVERIFY(t.size() > 500 && c.size() == t.size() && curve[L1("error")].toArray().size() == t.size());
        for (qsizetype i = 0; i < t.size(); ++i)
            if (const double at = t[i].toDouble(); at > 350 && std::abs(at - 620) > 28)
                QVERIFY(std::abs(c[i].toDouble() / MadeInstrument::glass(at) - 1) < 0.02);
        QVERIFY(near(value(answer.json(), "step_J_per_gK"), 0.28, 0.03 * 0.28));
        QVERIFY(fileText(path("cp.csv").toStdString()).find("c_p [J/(g K)]") != std::string::npos);
    }
    /// Windows of the step; a unit that is not the file's; two runs exchanged.
    void heatCapacityBelievesItsFiles() {
        const QStringList files = runs();
        const QStringList windows{qs("--glass"), qs("380:560"), qs("--liquid"), qs("680:770"), qs("--json")};
        const QJsonObject step = runCli(heatCapacity(files) + masses() + windows).json()[L1("step")].toObject();
        QCOMPARE(step[L1("windows_K")].toObject()[L1("glass")].toArray()[1].toDouble(), 560.0);
        const Answer unit = runCli(heatCapacity(files) + masses() + QStringList{qs("--signal-unit"), qs("W")});
        QVERIFY(unit.code != 0 && unit.says("states another unit"));
        const Answer swapped = runCli(heatCapacity({files[1], files[0], files[2]}) + masses());
        QVERIFY(swapped.code != 0 && swapped.says("exchanged"));
    }
    void heatCapacityNeedsItsRunsAndMasses() {
        const QStringList files = runs();
        QCOMPARE(runCli({qs("heat-capacity"), qs("--empty"), files[0], qs("--sample"), files[2]}).code, 2);
        const Answer massless = runCli(heatCapacity(files) + QStringList{qs("--json")});
        QCOMPARE(massless.code, 1);
        QVERIFY(massless.says("mass"));
        const QString slow = textFile("slow.txt", heatRunText(MadeInstrument{.rate = 10.0 / 60}.empty()));
        QVERIFY(runCli(heatCapacity({slow, files[1], files[2]}) + masses()).says("heating rates differ"));
    }
    void samplesTakeThemIn() {
        const QString sample = path("s.vitrine");
        const QStringList files = runs();
        QCOMPARE(runCli({qs("import"), sample, spectrum("a.txt"), qs("--kind"), qs("ruby"), qs("--scale"), qs("mao1986")}).code,
                 0);
        QCOMPARE(runCli({qs("import"), sample, files[0], qs("--kind"), qs("heat-capacity-empty")}).code, 0);
        QCOMPARE(runCli({qs("import"), sample, files[1], qs("--kind"), qs("heat-capacity-sapphire"), qs("--mass"), qs("23.5 mg")})
                     .code,
                 0);
        QCOMPARE(
            runCli({qs("import"), sample, files[2], qs("--kind"), qs("heat-capacity-sample"), qs("--mass"), qs("10.2 mg")}).code,
            0);
        const QJsonObject json = runCli({qs("evaluate"), sample, qs("--json")}).json()[L1("samples")].toArray()[0].toObject();
        const QJsonObject ruby = json[L1("ruby")].toArray()[0].toObject();
        QCOMPARE(ruby[L1("scale")].toString(), QStringLiteral("mao1986"));
        QVERIFY(near(value(ruby, "pressure_GPa"), 6.939, 0.05));
        QVERIFY(near(value(json[L1("heat_capacity")].toObject(), "step_J_per_gK"), 0.28, 0.03 * 0.28));
        const Answer table = runCli({qs("evaluate"), sample});
        QVERIFY(table.says("Mao 1986") && table.says("696.7") && table.says("Step of the heat capacity") &&
                !table.says("T_f (K)"));
        QCOMPARE(runCli({qs("verify"), sample}).code, 0);
        const Answer again = runCli({qs("import"), sample, files[2], qs("--kind"), qs("heat-capacity-sample")});
        QVERIFY(again.code != 0 && again.says("already"));
    }
    /// A mass that was forgotten comes with the same file once more; the run is not there twice.
    void aForgottenMassIsGivenLater() {
        const QString sample = path("later.vitrine");
        const QStringList files = runs();
        const auto import = [&](int file, const char* kind, const QStringList& more = {}) {
            return runCli(QStringList{qs("import"), sample, files[file], qs("--kind"), qs(kind)} + more).code;
        };
        QVERIFY(import(0, "heat-capacity-empty") == 0 && import(1, "heat-capacity-sapphire") == 0 &&
                import(2, "heat-capacity-sample") == 0);
        QVERIFY(runCli({qs("evaluate"), sample}).says("mass is not known"));
        QVERIFY(import(1, "heat-capacity-sapphire", {qs("--mass"), qs("23.5 mg")}) == 0 &&
                import(2, "heat-capacity-sample", {qs("--mass"), qs("10.2 mg")}) == 0);
        const QJsonObject json = runCli({qs("evaluate"), sample, qs("--json")}).json()[L1("samples")].toArray()[0].toObject();
        const QJsonObject capacity = json[L1("heat_capacity")].toObject();
        QVERIFY(near(value(capacity, "step_J_per_gK"), 0.28, 0.03 * 0.28));
        QCOMPARE(capacity[L1("runs")].toObject()[L1("sample")].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(CliMethodsTest)
#include "methods_test.moc"
