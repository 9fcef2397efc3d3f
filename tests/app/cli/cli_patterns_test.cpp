#include "core/files/sample/sample_storage.h"
#include "tests/app/cli/run_cli.h"
#include "tests/support/patterns.h"

#include <QDir>

using namespace vitrine;
using test::Answer;
using test::L1;
using test::qs;
using test::runCli;
using test::value;

namespace {

QJsonObject sampleOf(const Answer& answer) {
    return answer.json()[L1("samples")].toArray().at(0).toObject();
}

QJsonObject patternOf(const Answer& answer, int index) {
    return sampleOf(answer)[L1("patterns")].toArray().at(index).toObject();
}

} // namespace

class CliPatternsTest : public test::TestInFolder {
    Q_OBJECT
    Sample stored(const QString& sample) const { return test::valueOf(loadSampleFile(sample.toStdString())).sample; }

  private Q_SLOTS:
    void importEvaluateExportVerify() {
        const QString sample = path("glass.vitrine");
        const Answer imported =
            runCli({qs("import"), sample, textFile("Zr50Cu50.csv", test::patternText()), qs("--density"), qs("0.06 1/A3"),
                    qs("--q-max"), qs("22 1/A"), qs("--window"), qs("lorch"), qs("--pattern-pressure"), qs("7 GPa"),
                    qs("--pattern-temperature"), qs("300 K"), qs("--r-max"), qs("12 A"), qs("--compton-exponent"), qs("2")});
        QVERIFY2(imported.code == 0, imported.err.c_str());
        QVERIFY(imported.says("1 pattern"));
        const Sample made = stored(sample);
        QCOMPARE(made.composition, "Zr50Cu50");
        QVERIFY(!made.treatment.pressure);
        const ScatteringPattern& pattern = *made.patterns.front();
        QCOMPARE(pattern.pressure.value_or(0), 7.0);
        QCOMPARE(pattern.temperature.value_or(0), 300.0);
        QCOMPARE(pattern.choices.structure.normalization.numberDensity.value_or(0), 0.06);
        QCOMPARE(pattern.choices.structure.normalization.qRange.high, 22.0);
        QVERIFY(test::near(pattern.choices.r.last(), 12, 1e-9));
        const Answer verified = runCli({qs("verify"), sample});
        QVERIFY2(verified.code == 0, verified.err.c_str());
        const Answer table = runCli({qs("evaluate"), sample});
        QVERIFY2(table.says("Zr50Cu50") && table.says("lorentzian-0.40"), table.out.c_str());
        const Answer exported = runCli({qs("export"), sample, qs("-o"), path("csv")});
        QVERIFY2(exported.code == 0, exported.err.c_str());
        for (const char* ending : {"*_S_q.csv", "*_F_q.csv", "*_G_r.csv", "*_recorded.csv", "*_results.csv"})
            QCOMPARE(QDir(path("csv")).entryList({qs(ending)}).size(), 1);
    }
    void resultsAreInPlace() {
        const QString sample = path("results.vitrine");
        runCli({qs("import"), sample, textFile("Zr50Cu50 r.csv", test::patternText()), qs("--density"), qs("7.5 g/cm3")});
        const Answer answer = runCli({qs("evaluate"), sample, qs("--json")});
        const QJsonObject pattern = patternOf(answer, 0);
        QVERIFY2(test::near(value(pattern, "q1_per_A"), 2.7, 0.1), answer.out.c_str());
        QCOMPARE(pattern[L1("q1_per_A")].toObject()[L1("method")].toString(), qs("lorentzian-0.40"));
        QVERIFY(pattern[L1("definitions")].toArray().size() >= 3);
        QVERIFY(test::near(value(pattern[L1("normalization")].toObject(), "high_q_mean"), 1, 0.02));
        QVERIFY(value(pattern[L1("coordination")].toObject(), "first_shell") > 0);
        QVERIFY(!pattern[L1("s_q")].toObject().contains(L1("q_per_A")));
        const QJsonObject whole = patternOf(runCli({qs("evaluate"), sample, qs("--json"), qs("--curves")}), 0);
        for (const auto& [curve, axis] : {std::pair("s_q", "q_per_A"), std::pair("g_r", "r_A")}) {
            const QJsonObject points = whole[L1(curve)].toObject();
            QCOMPARE(points[L1(axis)].toArray().size(), points[L1("value")].toArray().size());
            QCOMPARE(points[L1(axis)].toArray().size(), points[L1("error")].toArray().size());
            QVERIFY(points[L1(axis)].toArray().size() > 100);
        }
    }
    void aBackgroundServesThePatternsThatHaveNone() {
        const QString sample = path("background.vitrine");
        const QString first = textFile("one Zr50Cu50.csv", test::patternText(2.7));
        const QString second = textFile("two Zr50Cu50.csv", test::patternText(2.8));
        const QString empty = textFile("empty.csv", "# empty cell\n" + test::patternText(3.5));
        QCOMPARE(runCli({qs("import"), sample, first}).code, 0);
        QCOMPARE(runCli({qs("import"), sample, empty, qs("--kind"), qs("background"), qs("--axis"), qs("q")}).code, 0);
        const Answer added = runCli({qs("import"), sample, second, qs("--background-scale"), qs("0.2")});
        QVERIFY2(added.code == 0, added.err.c_str());
        const Sample made = stored(sample);
        QCOMPARE(made.patterns.size(), std::size_t(3));
        const std::string background = made.patterns[1]->id;
        QVERIFY(made.patterns[1]->role == PatternRole::Background);
        QCOMPARE(made.patterns[0]->choices.background, background);
        QCOMPARE(made.patterns[2]->choices.background, background);
        QCOMPARE(made.patterns[2]->choices.structure.normalization.backgroundScale, 0.2);
        const QString third = textFile("three Zr50Cu50.csv", test::patternText(2.9));
        QCOMPARE(runCli({qs("import"), sample, third, qs("--background"), empty, qs("--axis"), qs("q")}).code, 0);
        QCOMPARE(stored(sample).patterns.size(), std::size_t(4));
        QCOMPARE(stored(sample).patterns.back()->choices.background, background);
        const Answer verified = runCli({qs("verify"), sample});
        QVERIFY2(verified.code == 0, verified.err.c_str());
    }
    void patternsUnderPressureGiveAnEquationOfState() {
        const QString sample = path("pressure.vitrine");
        const double pressures[] = {0, 2, 4, 6, 8};
        for (const double p : pressures) {
            const QString file =
                textFile(qPrintable(QStringLiteral("Zr50Cu50_%1.csv").arg(p)), test::patternText(2.7 * (1 + p / 300)));
            const Answer answer = runCli({qs("import"), sample, file, qs("--density"), qs("0.06 1/A3"), qs("--pattern-pressure"),
                                          QStringLiteral("%1 GPa").arg(p)});
            QVERIFY2(answer.code == 0, answer.err.c_str());
        }
        const Answer answer = runCli({qs("evaluate"), sample, qs("--json")});
        const QJsonObject eos = sampleOf(answer)[L1("equation_of_state")].toObject();
        QCOMPARE(eos[L1("points")].toArray().size(), 5);
        QVERIFY2(test::near(value(eos, "B0_GPa"), 100, 15), answer.out.c_str());
        QVERIFY(test::near(value(eos, "q1_slope_per_A_GPa"), 0.009, 0.001));
        QVERIFY(eos.contains(L1("correlation")) && eos.contains(L1("chi2_reduced")) && eos.contains(L1("B_prime")));
        QVERIFY(runCli({qs("evaluate"), sample}).says("B0 = "));
        QVERIFY(runCli({qs("export"), sample, qs("-o"), path("eos")}).code == 0);
    }
    void whatCannotBeHadIsAProblemInItsPlace() {
        const QString sample = path("problem.vitrine");
        QCOMPARE(runCli({qs("import"), sample, textFile("bare.csv", test::patternText(2.7, false)), qs("--composition"),
                         qs("Zr50Cu50")})
                     .code,
                 0);
        const Answer answer = runCli({qs("evaluate"), sample, qs("--json")});
        QCOMPARE(answer.code, 1);
        for (const char* key : {"q1_per_A", "fwhm_per_A", "s_q", "g_r", "normalization", "density_per_A3", "coordination"})
            QVERIFY2(patternOf(answer, 0)[L1(key)].toObject().contains(L1("problem")), key);
        QVERIFY(answer.says("--energy"));
    }
    void wrongOptionsWriteNothing() {
        const QString pattern = textFile("wrong.csv", test::patternText());
        const std::vector<QStringList> wrong = {
            {qs("--energy"), qs("68.5")},         {qs("--wavelength"), qs("0.2")},
            {qs("--wavelength"), qs("-1 A")},     {qs("--energy"), qs("60 keV"), qs("--wavelength"), qs("0.2 A")},
            {qs("--axis"), qs("theta")},          {qs("--density"), qs("6.0")},
            {qs("--density"), qs("6 kg")},        {qs("--q-max"), qs("20")},
            {qs("--q-max"), qs("20 A")},          {qs("--q-min"), qs("200 1/A")},
            {qs("--r-min"), qs("1.3")},           {qs("--r-max"), qs("1.3 1/A")},
            {qs("--r-max"), qs("0.05 A")},        {qs("--low-r-iterations"), qs("1.5")},
            {qs("--refine"), qs("everything")},   {qs("--first-shell"), qs("2.2")},
            {qs("--first-shell"), qs("2.2:1.3")}, {qs("--window"), qs("hann")},
            {qs("--normalization"), qs("mine")},  {qs("--convention"), qs("other")},
            {qs("--compton-exponent"), qs("4")},  {qs("--polarization"), qs("half")},
            {qs("--polarization"), qs("1.5")},    {qs("--background-scale"), qs("-1")},
            {qs("--pattern-pressure"), qs("7")},  {qs("--pattern-temperature"), qs("-4 K")},
            {qs("--density"), qs("6 g/cm3")}}; // without a composition
        for (const QStringList& options : wrong) {
            const Answer answer = runCli(QStringList{qs("import"), path("none.vitrine"), pattern} + options);
            QVERIFY2(answer.code == 2, qPrintable(options.join(QLatin1Char(' '))));
            QVERIFY(!answer.err.empty());
            QVERIFY(!QFile::exists(path("none.vitrine")));
        }
        const Answer absent = runCli({qs("import"), path("none.vitrine"), pattern, qs("--background"), path("absent.xy")});
        QCOMPARE(absent.code, 3);
        QVERIFY(!QFile::exists(path("none.vitrine")));
    }
};

QTEST_GUILESS_MAIN(CliPatternsTest)
#include "cli_patterns_test.moc"
