#include "core/fit/statistics.h"
#include "tests/app/cli/run_cli.h"
#include "tests/support/patterns.h"

#include <QDir>

using namespace vitrine;
using test::Answer;
using test::L1;
using test::qs;
using test::runCli;

class SeriesTest : public test::TestInFolder {
    Q_OBJECT
    static QStringList told() { return {qs("--composition"), qs("Zr50Cu50")}; }

    /// Fourteen patterns at 300 … 690 K whose peak moves in, with a kink at 500 K.
    QString heated(const char* name, int frames = 14) const {
        QDir().mkpath(path(name));
        for (int i = 0; i < frames; ++i) {
            const double t = 300 + 30 * i, volume = 1 + 4e-5 * std::min(t - 300, 200.0) + 12e-5 * std::max(t - 500, 0.0);
            textFile(qPrintable(QStringLiteral("%1/glass_%2K_%3.xy").arg(qs(name)).arg(int(t)).arg(i, 4, 10, QLatin1Char('0'))),
                     test::patternText(2.7 / std::cbrt(volume)));
        }
        return path(name);
    }
    Answer series(const QStringList& arguments) const { return runCli(QStringList{qs("series")} + arguments + told()); }

  private Q_SLOTS:
    void aFolderIsASeriesOverWhatItsNamesSay() {
        const Answer answer = series({heated("run"), qs("--json")});
        QVERIFY2(answer.code == 0, answer.err.c_str());
        const QJsonObject json = answer.json();
        const QJsonArray points = json[L1("points")].toArray();
        QCOMPARE(points.size(), 14);
        QCOMPARE(points[3].toObject()[L1("condition")].toDouble(), 390.0);
        const double first = test::value(points[0].toObject(), "q1_per_A"), last = test::value(points[13].toObject(), "q1_per_A");
        QVERIFY(test::near(std::pow(first / last, 3), 1 + 200 * 4e-5 + 190 * 12e-5, 1e-3));
        QVERIFY(test::value(points[0].toObject(), "fwhm_per_A") > 0);
        QVERIFY(test::near(test::value(json, "structural_T_g_K"), 500, 5));
        QVERIFY(test::near(test::value(json, "alpha_glass_per_K"), 4e-5, 4e-6));
        QVERIFY(test::near(test::value(json, "alpha_liquid_per_K"), 12e-5, 6e-6));
    }

    void aTableOfConditionsReplacesTheNames() {
        std::string table = "temperature [degC]\n";
        for (int i = 0; i < 14; ++i)
            table += std::to_string(100 + i) + "\n";
        const QString run = heated("named");
        const Answer answer = series({run, qs("--json"), qs("--conditions"), textFile("t.csv", table)});
        QVERIFY(test::near(answer.json()[L1("points")].toArray()[0].toObject()[L1("condition")].toDouble(), 373.15, 1e-9));
        const Answer fewer = series({run, qs("--conditions"), textFile("few.csv", "temperature [degC]\n1\n2\n")});
        QCOMPARE(fewer.code, 3);
        QVERIFY(fewer.says("14") && fewer.says("2 conditions"));
    }

    void everyNthAndGroups() {
        const QString run = heated("taken");
        QCOMPARE(series({run, qs("--json"), qs("--every"), qs("4")}).json()[L1("points")].toArray().size(), 4);
        const QJsonArray groups = series({run, qs("--json"), qs("--groups"), qs("5")}).json()[L1("points")].toArray();
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups[2].toObject()[L1("frames")].toInt(), 4);
        QCOMPARE(series({run, qs("--every"), qs("0")}).code, 2);
        QCOMPARE(series({run, qs("--every"), qs("2"), qs("--groups"), qs("2")}).code, 2);
    }

    void aCsvIsWritten() {
        const Answer answer = series({heated("csv"), qs("-o"), path("points.csv")});
        QVERIFY2(answer.code == 0, answer.err.c_str());
        QFile file(path("points.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("T [K]") && text.contains("q1_error [1/A]") && text.contains("structural_T_g_K"));
    }

    void patternsOfUnlikeLengthAreNamed() {
        const QString run = heated("unlike", 3);
        std::string text = test::patternText();
        text.erase(text.rfind('\n', text.size() - 2) + 1);
        textFile("unlike/glass_900K_0009.xy", text);
        const Answer answer = series({run});
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.says("glass_900K_0009.xy") && answer.says("glass_300K_0000.xy"));
    }

    void otherFilesOfTheFolderAreNamedAndLeftOut() {
        const QString run = heated("mixed");
        textFile("mixed/notes.txt", "Nothing to see here.\n");
        const Answer answer = series({run});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.says("notes.txt"));
    }

    void nothingToReadIsRefused() {
        QDir().mkpath(path("nothing"));
        QCOMPARE(series({path("nothing")}).code, 3);
        QCOMPARE(series({path("absent")}).code, 3);
        QCOMPARE(runCli({qs("series")}).code, 2);
        QCOMPARE(series({heated("single", 1)}).code, 1);
    }
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "series_test.moc"
