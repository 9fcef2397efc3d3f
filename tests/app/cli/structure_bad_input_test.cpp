#include "tests/app/cli/run_cli.h"
#include "tests/support/patterns.h"

using namespace vitrine;
using test::Answer;
using test::qs;
using test::runCli;

namespace {

/// A row of the made-up pattern.
struct Row {
    double q, intensity, error;
};

/// The made-up pattern with every row as `change` leaves it; a row that is not returned is left out.
template<class Change>
std::string changed(Change change, bool statesWavelength = true, const char* title = "q [1/A],intensity,error") {
    std::istringstream in(test::patternText(2.7, statesWavelength));
    std::string line, text;
    std::getline(in, line);
    text = line + '\n' + title + '\n';
    std::getline(in, line);
    while (std::getline(in, line)) {
        Row row{};
        char comma = 0;
        std::istringstream(line) >> row.q >> comma >> row.intensity >> comma >> row.error;
        if (const std::optional<Row> kept = change(row))
            text += figureText(kept->q, 8) + ',' + figureText(kept->intensity, 10) + ',' + figureText(kept->error, 8) + '\n';
    }
    return text;
}

std::optional<Row> asItIs(const Row& row) {
    return row;
}

} // namespace

/// What a person gets from input that is not what it should be: words that say what is wrong and how to mend
/// it, or the treatment that was chosen.
class StructureBadInputTest : public test::TestInFolder {
    Q_OBJECT
    static QStringList sample() { return {qs("--composition"), qs("Zr50Cu50"), qs("--density"), qs("7.5 g/cm3")}; }

    void check(int code, const Answer& answer, std::initializer_list<const char*> words) const {
        QVERIFY2(answer.code == code, (std::to_string(answer.code) + answer.err).c_str());
        for (const char* word : words)
            QVERIFY2(answer.says(word), (std::string(word) + " is not in: " + answer.err).c_str());
    }

  private Q_SLOTS:
    void anAxisThatIsNotSaidIsAskedFor() {
        const QString path = textFile("axis.csv", changed(asItIs, true, "x,intensity,error"));
        check(3, runCli(QStringList{qs("structure"), path} + sample()), {"q_nm", "two_theta", "--axis"});
        check(0, runCli(QStringList{qs("structure"), path, qs("--axis"), qs("q")} + sample()), {"2.7"});
    }
    void nanometresTakenForAngstromsAreBeyondWhatCanBe() {
        const auto inNanometres = [](Row row) {
            row.q *= 10;
            return std::optional(row);
        };
        const QString path = textFile("nm.csv", changed(inNanometres));
        check(3, runCli(QStringList{qs("structure"), path} + sample()), {"reaches no further", "--axis"});
        check(0, runCli(QStringList{qs("structure"), path, qs("--axis"), qs("q_nm")} + sample()), {"2.7"});
    }
    void qBeyondTheTables() {
        const auto far = [](Row row) {
            row.q *= 3.5;
            return std::optional(row);
        };
        const Answer answer = runCli(
            QStringList{qs("structure"), textFile("far.csv", changed(far, false)), qs("--energy"), qs("200 keV")} + sample());
        check(1, answer, {"75.4", "nm⁻¹"});
    }
    void aMissingWavelengthIsAskedFor() {
        const QString path = textFile("dark.csv", changed(asItIs, false));
        check(1, runCli(QStringList{qs("structure"), path} + sample()), {"energy of the beam", "--energy"});
        check(0, runCli(QStringList{qs("structure"), path, qs("--wavelength"), qs("0.2 A")} + sample()), {"2.7"});
        const QString angles = textFile("angles.csv", changed(asItIs, false, "2theta [deg],intensity,error"));
        check(3, runCli(QStringList{qs("structure"), angles} + sample()), {"2θ", "--wavelength"});
    }
    void anElementThatIsNone() {
        const Answer answer =
            runCli({qs("structure"), textFile("element.csv", test::patternText()), qs("--composition"), qs("Zr50Qq50")});
        check(1, answer, {"Qq", "for example"});
    }
    void anAbsentDensityIsReplacedAndSaid() {
        const Answer answer =
            runCli({qs("structure"), textFile("density.csv", test::patternText()), qs("--composition"), qs("Zr50Cu50")});
        check(1, answer, {"No density is given", "average to 1 at high q", "--density"});
    }
    void fewNegativeIntensitiesAreUsedAndSaid() {
        const auto dip = [](Row row) {
            if (row.q < 0.55)
                row.intensity = -0.1;
            return std::optional(row);
        };
        check(0, runCli(QStringList{qs("structure"), textFile("dip.csv", changed(dip))} + sample()),
              {"5 intensity values are negative"});
    }
    void manyNegativeIntensitiesAreRefused() {
        const auto below = [](Row row) {
            row.intensity -= 5000;
            return std::optional(row);
        };
        check(1, runCli(QStringList{qs("structure"), textFile("below.csv", changed(below))} + sample()),
              {"zero or negative", "before a background was subtracted"});
    }
    void aGapIsBridgedAndSaid() {
        const auto gap = [](const Row& row) { return row.q > 8 && row.q < 8.5 ? std::nullopt : std::optional(row); };
        check(0, runCli(QStringList{qs("structure"), textFile("gap.csv", changed(gap))} + sample()), {"gap from 8 to 8.5"});
    }
    void zeroErrorsCountLikeTheOthers() {
        const auto zero = [](Row row) {
            if (row.q > 5 && row.q < 5.035)
                row.error = 0;
            return std::optional(row);
        };
        check(0, runCli(QStringList{qs("structure"), textFile("zero.csv", changed(zero))} + sample()),
              {"3 errors were zero or missing", "median of the others"});
        const auto none = [](Row row) {
            row.error = 0;
            return std::optional(row);
        };
        check(0, runCli(QStringList{qs("structure"), textFile("none.csv", changed(none))} + sample()), {"zero or missing"});
    }
    void aBackgroundOnAnotherGridIsInterpolatedAndSaid() {
        int count = 0;
        const auto coarse = [&](Row row) {
            row.intensity *= 0.02;
            return count++ % 3 == 0 ? std::optional(row) : std::nullopt;
        };
        const QString background = textFile("coarse.csv", changed(coarse));
        const QString pattern = textFile("fine.csv", test::patternText());
        check(0, runCli(QStringList{qs("structure"), pattern, qs("--background"), background} + sample()), {"another grid"});
        const auto elsewhere = [](Row row) {
            row.q += 24.6;
            return std::optional(row);
        };
        check(1,
              runCli(QStringList{qs("structure"), pattern, qs("--background"), textFile("beyond.csv", changed(elsewhere))} +
                     sample()),
              {"no q in common"});
    }
    void importTellsTheSame() {
        const QString sampleFile = path("glass.vitrine");
        check(3,
              runCli(QStringList{qs("import"), sampleFile, textFile("axis2.csv", changed(asItIs, true, "x,intensity,error"))} +
                     sample() + QStringList{qs("--kind"), qs("pattern")}),
              {"--axis"});
        QVERIFY(!QFile::exists(sampleFile));
        const QString dark = textFile("Zr50Cu50 dark.csv", changed(asItIs, false));
        check(0, runCli(QStringList{qs("import"), sampleFile, dark} + sample()), {});
        check(1, runCli({qs("evaluate"), sampleFile}), {"energy of the beam"});
    }
};

QTEST_GUILESS_MAIN(StructureBadInputTest)
#include "structure_bad_input_test.moc"
