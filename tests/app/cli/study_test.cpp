#include "tests/app/cli/run_cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace vitrine;
using test::Answer;
using test::qs;
using test::runCli;

namespace {

double value(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toObject()[qs("value")].toDouble();
}

} // namespace

/// The demonstration study from its raw files on, through the command line alone.
class StudyCommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString path(const char* name) const { return folder_.filePath(qs(name)); }
    QString study() const { return path("demo/demonstration_simulated.vstudy"); }

  private Q_SLOTS:
    void initTestCase() {
        const Answer answer = runCli({qs("demo"), path("demo")});
        QCOMPARE(answer.code, 0);
        QVERIFY(QFile::exists(study()));
        const QDir raw(path("demo/raw"));
        QVERIFY(raw.entryList(QDir::Files).size() > 200);
    }
    /// Everything in “raw” says in its name that it is simulated; what belongs to no scan or pattern lies there as well.
    void rawHasEveryKindOfMeasurement() {
        const QDir raw(path("demo/raw"));
        const auto count = [&](const char* pattern) { return raw.entryList({qs(pattern)}, QDir::Files).size(); };
        QCOMPARE(count("*"), count("simulated_*"));
        QCOMPARE(count("*_ruby_*GPa.csv"), 11);
        QCOMPARE(count("*_20Kpmin_*.csv"), 3);
        QCOMPARE(count("*_heating_15keV.h5"), 1);
        QCOMPARE(count("*_map_13keV.h5"), 1);
        QCOMPARE(count("*_68.5keV.xy"), 3);
        QCOMPARE(count("*_68.5keV_empty.xy"), 3);
    }
    /// A stack among them is imported as any other file.
    void aStackOfTheDemonstrationIsImported() {
        const QString stack = QDir(path("demo/raw")).entryList({qs("*_heating_15keV.h5")}).value(0);
        const Answer answer = runCli({qs("import"), path("heated.vitrine"), path("demo/raw/") + stack, qs("--kind"),
                                      qs("pattern"), qs("--composition"), qs("Zr46.8Ti8.2Cu7.5Ni10Be27.5")});
        QCOMPARE(answer.code, 0);
        QVERIFY(QFile::exists(path("heated.vitrine")));
    }
    void evaluatesAsTheContractSays() {
        const Answer answer = runCli({qs("evaluate"), study(), qs("--json")});
        QVERIFY(answer.code == 0 || answer.code == 1);
        const QJsonObject across = answer.json()[qs("study")].toObject();
        QVERIFY(across[qs("activation")].toArray().size() >= 33);
        const QJsonObject pressed = across[qs("glass_transition_under_pressure")].toArray().at(0).toObject();
        QCOMPARE(pressed[qs("pressure_GPa")].toDouble(), 7.0);
        QVERIFY(test::near(value(pressed, "T_g_K"), 634, 5));
        const QJsonObject master = across[qs("master_curve")].toObject();
        QVERIFY(test::near(value(master, "crossover_low"), 0.85, 0.02));
        QVERIFY(test::near(value(master, "crossover_high"), 0.96, 0.02));
        QVERIFY(test::near(value(master, "E_beta_over_RTg"), 28, 2));
        QVERIFY(test::near(value(master, "E_alpha_over_RTg"), 42, 2));
        QVERIFY(master[qs("collapse_rms")].toDouble() <= 0.5 * master[qs("unscaled_rms")].toDouble());
        QCOMPARE(across[qs("slowdown")].toObject()[qs("at_K")].toDouble(), 601.0);
        QVERIFY(test::near(value(across[qs("equation_of_state")].toObject(), "B0_GPa"), 102, 4));
        QVERIFY(test::near(value(across, "densification_percent"), 0.64, 0.1));
        QVERIFY(across[qs("delta_g")].toArray().size() >= 2);
    }
    void aFolderIsItsStudy() {
        const Answer whole = runCli({qs("evaluate"), study()}), folder = runCli({qs("evaluate"), path("demo")});
        QVERIFY(whole.out == folder.out);
        QVERIFY(whole.says("All samples together"));
        QVERIFY(whole.says("No E_a: "));
    }
    void exportsTablesAndMethods() {
        const Answer answer = runCli({qs("export"), study(), qs("-o"), path("out")});
        QCOMPARE(answer.code, 0);
        for (const char* name : {"results.csv", "activation.csv", "master_curve.csv", "structure.csv", "slowdown.csv"})
            QVERIFY2(QFile::exists(path("out/study_") + qs(name)), name);
        for (const char* name : {"si.tex", "methods.tex", "methods.md", "tables.tex", "tables.md", "references.bib"})
            QVERIFY2(QFile::exists(path("out/paper/") + qs(name)), name);
        const std::string text = test::fileText(path("out/paper/methods.md").toStdString());
        QVERIFY(text.find("Zr_46.8Ti_8.2Cu_7.5Ni_10Be_27.5") != std::string::npos);
        QVERIFY(text.find("found automatically") != std::string::npos);
        QVERIFY(text.find("unverified") == std::string::npos);
        const std::string notes = test::fileText(path("out/paper/notes_to_the_author.md").toStdString());
        QVERIFY(notes.find("constants of the relaxation law") != std::string::npos);
        QVERIFY(notes.find("calculated and not measured") != std::string::npos);
        const std::string tex = test::fileText(path("out/paper/tables.tex").toStdString());
        QVERIFY(tex.find("\\toprule") != std::string::npos);
        QVERIFY(tex.find("β") == std::string::npos);
    }
    void verifiesEverySample() {
        const Answer answer = runCli({qs("verify"), study()});
        QCOMPARE(answer.err, std::string());
        QCOMPARE(answer.code, 0);
    }
    /// Last: it takes a file away.
    void withoutASampleTheRestIsShown() {
        QVERIFY(QFile::remove(path("demo/1_atm_673_k_annealed_simulated.vitrine")));
        const Answer answer = runCli({qs("evaluate"), study(), qs("--json")});
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.err.find("1_atm_673_k_annealed_simulated.vitrine") != std::string::npos);
        const QJsonObject across = answer.json()[qs("study")].toObject();
        const QJsonObject pressed = across[qs("glass_transition_under_pressure")].toArray().at(0).toObject();
        QVERIFY(test::near(value(pressed, "T_g_K"), 634, 5));
        QCOMPARE(runCli({qs("verify"), study()}).code, 3);
    }
};

QTEST_APPLESS_MAIN(StudyCommandsTest)
#include "study_test.moc"
