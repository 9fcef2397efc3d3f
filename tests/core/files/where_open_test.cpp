// What is answered for several files is used where a file leaves it open, and never changes what a file says itself; and the
// questions of the core are worded by the front ends.
#include "core/files/import/answers.h"
#include "tests/support/support.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

/// A table of a ramp of 10 K/min (with times) whose signal shows no direction; `title`: of the signal, `times`: with a column of
/// times.
std::string scanText(const std::string& title, bool times = true, const std::string& separator = "\t", char decimal = '.') {
    std::string text = (times ? "time [s]" + separator : "") + "T [K]" + separator + title + "\n";
    for (int i = 0; i < 80; ++i) {
        std::string row = times ? figureText(6.0 * i, 10) + separator : "";
        row += figureText(400.5 + i, 10) + separator + figureText(0.5 + 1e-3 * std::sin(0.2 * i), 10);
        std::ranges::replace(row, '.', decimal);
        text += row + "\n";
    }
    return text;
}

/// A pattern with or without a title of its axis.
std::string patternText(const std::string& header) {
    std::string text = header;
    for (int i = 0; i < 120; ++i)
        text += figureText(1 + 0.1 * i, 8) + " " + figureText(100 + 50 * std::exp(-std::pow((0.1 * i - 2) / 0.5, 2)), 8) + "\n";
    return text;
}

ReadOptions scanAnswers() {
    ReadOptions options;
    options.exo = ExoDirection::Up;
    options.heatingRate = 1.0;
    options.mass = 0.005;
    return options;
}

bool saysUnused(const std::vector<Message>& notes, const std::string& what) {
    const std::string sentence = "The file cannot be read with " + what + " that was answered for several files; it is not used.";
    return std::ranges::count_if(notes, [&](const Message& note) { return english(note) == sentence; }) == 1;
}

const Scan& firstScan(const AnsweredScans& answered) {
    return *answered.file.value().scans.front();
}

} // namespace

class WhereOpenTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aDirectionThatTheFileSaysStays() {
        for (const char* title : {"heat flow exo down [W/g]", "Exo Down heat flow [W/g]", "heat flow endo up [W/g]"}) {
            const auto said = importWhereOpen(bytesOf(scanText(title)), "said.txt", scanAnswers());
            QVERIFY2(said.file.has_value(), title);
            QVERIFY(firstScan(said).choices.exo == ExoDirection::Down);
            QVERIFY(!said.used.exo);
        }
        const auto open = importWhereOpen(bytesOf(scanText("heat flow [W/g]")), "open.txt", scanAnswers());
        QVERIFY(firstScan(open).choices.exo == ExoDirection::Up);
        QCOMPARE(open.used.exo, std::optional(ExoDirection::Up));
    }

    void aDirectionThatIsSaidOtherwiseIsNamed() {
        const auto said = importWhereOpen(bytesOf(scanText("heat flow exo down [W/g]")), "said.txt", scanAnswers());
        const auto& notes = said.file.value().notes;
        QVERIFY(std::ranges::any_of(
            notes, [](const Message& note) { return english(note).find("the direction of exotherms") != std::string::npos; }));
    }

    void aRateThatTheFileShowsStays() {
        const auto timed = importWhereOpen(bytesOf(scanText("heat flow [W/g]")), "timed.txt", scanAnswers());
        QVERIFY(near(firstScan(timed).choices.heatingRate.value_or(0), 1.0 / 6, 1e-3));
        QVERIFY(!timed.used.heatingRate);
        const auto untimed = importWhereOpen(bytesOf(scanText("heat flow [W/g]", false)), "untimed.txt", scanAnswers());
        QCOMPARE(firstScan(untimed).choices.heatingRate, std::optional(1.0));
    }

    void aMassThatNoFileSaysIsTheAnswer() {
        const auto open = importWhereOpen(bytesOf(scanText("heat flow [mW]")), "open.txt", scanAnswers());
        QCOMPARE(firstScan(open).choices.mass, std::optional(0.005));
    }

    void aUnitIsAnsweredWhereItIsAsked() {
        ReadOptions options = scanAnswers();
        options.signalUnit = "mW";
        const auto asked = importWhereOpen(bytesOf(scanText("heat flow")), "asked.txt", options);
        QVERIFY(asked.file.has_value());
        QCOMPARE(asked.used.signalUnit, "mW");
        const auto said = importWhereOpen(bytesOf(scanText("heat flow [W/g]")), "said.txt", options);
        QCOMPARE(said.used.signalUnit, "");
        QVERIFY(said.file->scans.front()->recording->kind == SignalKind::SpecificPower);
    }

    void aDecimalSignIsAnsweredWhereTheFileCannotBeReadWithoutIt() {
        ReadOptions options = scanAnswers();
        options.decimal = ',';
        const auto point = importWhereOpen(bytesOf(scanText("heat flow [W/g]")), "point.txt", options);
        const auto comma = importWhereOpen(bytesOf(scanText("heat flow [W/g]", true, "\t", ',')), "comma.txt", options);
        QVERIFY(point.file.has_value() && comma.file.has_value());
        QCOMPARE(point.file->scans.front()->recording->temperature.front(), 400.5);
        QCOMPARE(comma.file->scans.front()->recording->temperature.front(), 400.5);
    }

    void columnsAreUsedWhereTheFileCanBeReadWithThem() {
        ReadOptions options = scanAnswers();
        options.signalColumn = 2;
        const auto three = importWhereOpen(bytesOf(scanText("heat flow [W/g]")), "three.txt", options);
        QCOMPARE(three.used.signalColumn, std::optional<std::size_t>(2));
        const auto two = importWhereOpen(bytesOf(scanText("heat flow [W/g]", false)), "two.txt", options);
        QVERIFY(two.file.has_value());
        QVERIFY(!two.used.signalColumn);
        QVERIFY(saysUnused(two.file->notes, "the columns") && !saysUnused(three.file->notes, "the columns"));
    }

    void wishesThatDoNotFitAreNamedOneByOne() {
        ReadOptions options = scanAnswers();
        options.dialect = "Delimited table";
        options.signalColumn = 17;
        const auto table = importWhereOpen(bytesOf(scanText("heat flow [W/g]")), "table.txt", options);
        QCOMPARE(table.used.dialect, "Delimited table");
        QVERIFY(!table.used.signalColumn);
        QVERIFY(saysUnused(table.file.value().notes, "the columns") && !saysUnused(table.file->notes, "the file format"));
        options.dialect = "no such dialect";
        options.signalColumn = 2;
        const auto other = importWhereOpen(bytesOf(scanText("heat flow [W/g]")), "other.txt", options);
        QCOMPARE(other.used.signalColumn, std::optional<std::size_t>(2));
        QVERIFY(saysUnused(other.file.value().notes, "the file format") && !saysUnused(other.file->notes, "the columns"));
        PatternReadOptions patterns;
        patterns.intensityColumn = 6;
        const auto pattern = importPatternWhereOpen(bytesOf(patternText("# q_A^-1 I\n")), "two.xy", patterns);
        QVERIFY(!pattern.used.intensityColumn);
        QVERIFY(saysUnused(pattern.file.value().reading.notes, "the columns"));
    }

    /// One open answer with which the file cannot be read takes no other one with it.
    void openAnswersAreTriedOneByOne() {
        ReadOptions options = scanAnswers();
        options.encoding = "UTF-16LE";
        const auto latin = importWhereOpen(bytesOf(scanText("heat flow \xE4 [mW]", false)), "latin.txt", options);
        QVERIFY(latin.file.has_value());
        QVERIFY(firstScan(latin).choices.exo == ExoDirection::Up);
        QCOMPARE(firstScan(latin).choices.heatingRate, std::optional(1.0));
        QCOMPARE(firstScan(latin).choices.mass, std::optional(0.005));
        QCOMPARE(latin.used.encoding, "");
        QVERIFY(saysUnused(latin.file->notes, "the encoding") && !saysUnused(latin.file->notes, "the mass"));
        PatternReadOptions patterns;
        patterns.encoding = "UTF-16LE";
        patterns.wavelength = 0.2;
        const auto pattern = importPatternWhereOpen(bytesOf(patternText("# \xE4 \xE4\n# q_A^-1 I\n")), "latin.xy", patterns);
        QCOMPARE(pattern.file.value().patterns.front()->choices.wavelength, std::optional(0.2));
        QVERIFY(saysUnused(pattern.file->reading.notes, "the encoding"));
    }

    void anAxisThatTheFileSaysStays() {
        PatternReadOptions options;
        options.axis = PatternAxis::TwoTheta;
        options.wavelength = 0.2;
        for (const char* header : {"# q_A^-1 I\n", "# q [1/A]  I\n", "q(1/A) intensity\n"}) {
            const auto said = importPatternWhereOpen(bytesOf(patternText(header)), "said.xy", options);
            QVERIFY2(said.file.has_value(), header);
            QVERIFY(said.file->reading.patterns.front().axis == PatternAxis::Q);
            QVERIFY(near(said.file->patterns.front()->recording->pattern.q.front(), 1, 1e-12));
            QVERIFY(!said.used.axis);
        }
        const auto open = importPatternWhereOpen(bytesOf(patternText("")), "open.xy", options);
        QVERIFY(open.file.has_value());
        QVERIFY(open.file->reading.patterns.front().axis == PatternAxis::TwoTheta);
    }

    void aWavelengthIsTakenWhereTheFileHasNone() {
        PatternReadOptions options;
        options.wavelength = 0.2;
        const auto open = importPatternWhereOpen(bytesOf(patternText("# q_A^-1 I\n")), "open.xy", options);
        QCOMPARE(open.file->patterns.front()->choices.wavelength, std::optional(0.2));
    }

    void withoutAnswersAFileIsReadAsItIs() {
        const Bytes bytes = bytesOf(scanText("heat flow exo up [W/g]"));
        QVERIFY(importWhereOpen(bytes, "a.txt", {}).file->scans == importThermogram(bytes, "a.txt")->scans);
    }

    /// The order in which the files are read, and which others there are, changes nothing.
    void whatIsAskedStaysAsked() {
        ReadOptions onlyMass;
        onlyMass.mass = 0.005;
        const auto open = importWhereOpen(bytesOf(scanText("heat flow")), "open.txt", onlyMass);
        QVERIFY(!open.file.has_value());
        QVERIFY(open.file.error().asks == Question::SignalUnit);
    }

    void directionsThatWereConcludedHaveToAgree() {
        const auto made = [](ExoDirection exo, ExoBasis basis) {
            ImportedFile file{Original{}, {}, {}, {}};
            ReadScan scan;
            scan.exo = exo;
            scan.exoBasis = basis;
            file.reading.scans.push_back(scan);
            return file;
        };
        const auto up = made(ExoDirection::Up, ExoBasis::Shown), down = made(ExoDirection::Down, ExoBasis::Shown),
                   said = made(ExoDirection::Down, ExoBasis::Stated), usual = made(ExoDirection::Down, ExoBasis::Customary),
                   open = made(ExoDirection::Up, ExoBasis::Open);
        const auto asked = [](std::vector<const ImportedFile*> files) { return reconcileExo(files).has_value(); };
        QVERIFY(!asked({}));
        QVERIFY(!asked({&up, &up}));
        QVERIFY(!asked({&up, &said})); // which says it itself
        QVERIFY(!asked({&up, &usual}));
        QVERIFY(asked({&open}));
        QVERIFY(asked({&up, &open}));
        QVERIFY(asked({&down, &up}));
        const std::vector<const ImportedFile*> three{&up, &said, &down};
        QVERIFY(reconcileExo(three)->asks == Question::Exo);
    }

    void answersAboutPatternsComeBack() {
        PatternReadOptions options;
        options.axis = PatternAxis::D;
        options.content = PatternContent::StructureFactor;
        options.wavelength = 0.5;
        options.decimal = ',';
        options.separator = '\t';
        options.dialect = "Delimited table";
        options.encoding = "UTF-16LE";
        options.abscissaColumn = 0;
        options.intensityColumn = 2;
        options.errorColumn = 3;
        options.kindByHand = true;
        QVERIFY(valueOf(patternOptionsOf(patternOptionsJson(options))) == options);
        ReadOptions scan;
        scan.separator = ';';
        QVERIFY(valueOf(readOptionsOf(readOptionsJson(scan))) == scan);
    }

    /// The command line names the option; the core's own words never do.
    void everyQuestionHasItsOption() {
        for (int i = 1; i <= static_cast<int>(Question::FirstShell); ++i)
            QVERIFY2(english(commandLineAnswer(static_cast<Question>(i))).find("--") != std::string::npos,
                     qPrintable(QString::number(i)));
        QVERIFY(commandLineAnswer(Question::None).text.empty());
        const Problem asked = question(Question::Exo, phrase("Test", "Up or down?"), "a.csv");
        QCOMPARE(english(asked), "a.csv: Up or down? Answer with --exo up or --exo down.");
    }

    void noSentenceOfTheCoreNamesAnOption() {
        static const QRegularExpression option(QStringLiteral("\"[^\"\n]*--[a-z]"));
        QDirIterator files(QString::fromStdString(sourceDir()) + QStringLiteral("/core"),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith(QLatin1String("quantity/question.cpp")))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = option.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(path + QStringLiteral(": ") + match.captured()));
            ++seen;
        }
        QVERIFY(seen > 100);
    }
};

QTEST_APPLESS_MAIN(WhereOpenTest)
#include "where_open_test.moc"
