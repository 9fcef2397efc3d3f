// Every answer of the window has its option; of several files an answer holds for those that do not say it themselves.
#include "core/files/sample/sample_storage.h"
#include "tests/app/cli/run_cli.h"

#include <cmath>

using namespace vitrine;
using test::Answer;
using test::qs;
using test::runCli;

namespace {

std::string table(const char* header, char separator = '\t', char decimal = '.', int columns = 3) {
    std::string text = header;
    for (int i = 0; i < 80; ++i) {
        std::string row;
        const double cells[] = {6.0 * i, 400.5 + i, 0.5 + 1e-3 * std::sin(0.2 * i), 2.5 + 1e-3 * i};
        for (int k = 0; k < columns; ++k)
            row += (k > 0 ? std::string(1, '\x01') : std::string()) + figureText(cells[k], 10);
        std::ranges::replace(row, '.', decimal);
        std::ranges::replace(row, '\x01', separator);
        text += row + "\n";
    }
    return text;
}

std::string pattern(const char* header) {
    std::string text = header;
    for (int i = 0; i < 200; ++i)
        text += figureText(1 + 0.1 * i, 8) + " " + figureText(100 + 50 * std::exp(-std::pow((0.1 * i - 2) / 0.5, 2)), 8) + "\n";
    return text;
}

} // namespace

class ImportAnswersTest : public test::TestInFolder {
    Q_OBJECT
    Sample stored(const QString& sample) const { return test::valueOf(loadSampleFile(sample.toStdString())).sample; }

  private Q_SLOTS:
    void ofSeveralFilesOnlyThoseThatDoNotSayAreAnswered() {
        const QString sample = path("several.vitrine");
        const Answer answer =
            runCli({qs("import"), sample, textFile("says.txt", table("t [s]\tT [K]\theat flow exo down [W/g]\n")),
                    textFile("open.txt", table("t [s]\tT [K]\theat flow [W/g]\n")), qs("--exo"), qs("up")});
        QVERIFY2(answer.code == 0, answer.err.c_str());
        const Sample made = stored(sample);
        QVERIFY(made.scans[0]->choices.exo == ExoDirection::Down);
        QVERIFY(made.scans[1]->choices.exo == ExoDirection::Up);
        QVERIFY2(answer.says("states the direction of exotherms itself"), answer.err.c_str());
        QCOMPARE(runCli({qs("verify"), sample}).code, 0);
    }

    void ofSeveralPatternsOnlyThoseThatDoNotSayAreAnswered() {
        const QString sample = path("axes.vitrine");
        const Answer answer =
            runCli({qs("import"), sample, textFile("says_q.xy", pattern("# q_A^-1 I\n")), textFile("bare.xy", pattern("")),
                    qs("--axis"), qs("two_theta"), qs("--energy"), qs("62 keV")});
        QVERIFY2(answer.code == 0, answer.err.c_str());
        const Sample made = stored(sample);
        QCOMPARE(made.patterns[0]->recording->pattern.q.front(), 1.0);
        QVERIFY(made.patterns[1]->recording->pattern.q.front() < 1);
        QCOMPARE(runCli({qs("verify"), sample}).code, 0);
    }

    void columnsAreNamedByNumberOrTitle() {
        const QString file =
            textFile("four.txt", table("t [s]\tT [K]\theat flow exo up [W/g]\tother, heat flow exo up [W/g]\n", '\t', '.', 4));
        const QString byNumber = path("number.vitrine"), byTitle = path("title.vitrine");
        QCOMPARE(runCli({qs("import"), byNumber, file, qs("--columns"), qs("time=1,temperature=2,signal=4")}).code, 0);
        QCOMPARE(stored(byNumber).scans.size(), std::size_t(1));
        QCOMPARE(stored(byNumber).scans.front()->recording->signal.front(), 2.5);
        const Answer titled =
            runCli({qs("import"), byTitle, textFile("titles.txt", table("t [s],T [K],first [W/g] exo up,second\n", ',', '.', 4)),
                    qs("--columns"), qs("temperature=T, signal=no such column")});
        QCOMPARE(titled.code, 3);
        QVERIFY2(titled.says("No column has the title “no such column”"), titled.err.c_str());
        QCOMPARE(runCli({qs("import"), byTitle, file, qs("--columns"), qs("signal")}).code, 2);
        QCOMPARE(runCli({qs("import"), byTitle, file, qs("--columns"), qs("signal=0")}).code, 2);
    }

    void columnsOfPatternsAreNamed() {
        const QString sample = path("columns.vitrine");
        std::string text = "q [1/A] A B\n";
        for (int i = 0; i < 200; ++i)
            text += figureText(1 + 0.1 * i, 8) + " " + std::to_string(100 + i) + " " + std::to_string(900 + i) + "\n";
        const Answer answer =
            runCli({qs("import"), sample, textFile("ab.xy", text), qs("--columns"), qs("abscissa=q,intensity=B")});
        QVERIFY2(answer.code == 0, answer.err.c_str());
        QCOMPARE(stored(sample).patterns.front()->recording->pattern.intensity.front(), 900.0);
        QCOMPARE(runCli({qs("verify"), sample}).code, 0);
    }

    void theFormOfATextIsAnswered() {
        const QString sample = path("form.vitrine");
        const QString file = textFile("comma.txt", table("t [s];T [K];heat flow exo up [W/g]\n", ';', ','));
        const Answer answer = runCli({qs("import"), sample, file, qs("--separator"), qs("semicolon"), qs("--decimal"),
                                      qs("comma"), qs("--encoding"), qs("utf-8"), qs("--dialect"), qs("delimited table")});
        QVERIFY2(answer.code == 0, answer.err.c_str());
        QCOMPARE(stored(sample).scans.front()->recording->temperature.front(), 400.5);
        QCOMPARE(runCli({qs("import"), path("x.vitrine"), file, qs("--separator"), qs("pipe")}).code, 2);
        QCOMPARE(runCli({qs("import"), path("x.vitrine"), file, qs("--dialect"), qs("unheard of")}).code, 2);
        QCOMPARE(runCli({qs("import"), path("x.vitrine"), file, qs("--encoding"), qs("klingon")}).code, 2);
        QCOMPARE(runCli({qs("import"), path("x.vitrine"), file, qs("--decimal"), qs("dot")}).code, 2);
    }

    void aKindByHandRulesOutTheOthers() {
        const QString file = textFile("both.txt", table("T [K]\theat flow [W/g]\n", '\t', '.', 2));
        const Answer asPattern = runCli({qs("import"), path("kind.vitrine"), file, qs("--kind"), qs("pattern")});
        QCOMPARE(asPattern.code, 3);
        QVERIFY2(!asPattern.says("DSC curve") && !asPattern.says("scan."), asPattern.err.c_str());
        QVERIFY2(asPattern.says("--axis"), asPattern.err.c_str());
        const Answer answered =
            runCli({qs("import"), path("kind.vitrine"), file, qs("--kind"), qs("pattern"), qs("--axis"), qs("q_nm")});
        QVERIFY2(answered.code == 0, answered.err.c_str());
        QCOMPARE(stored(path("kind.vitrine")).patterns.size(), std::size_t(1));
        QCOMPARE(runCli({qs("verify"), path("kind.vitrine")}).code, 0);
    }

    void theQuestionNamesItsOption() {
        const Answer answer =
            runCli({qs("import"), path("asks.vitrine"), textFile("asks.txt", table("t [s]\tT [K]\theat flow exo up\n"))});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.says("--signal-unit"), answer.err.c_str());
    }
};

QTEST_GUILESS_MAIN(ImportAnswersTest)
#include "import_answers_test.moc"
