// Questions of the import in the window: they belong to a file, stand in the window's words with the box lit, and what is
// known of the samples is typed or pasted into a table.
#include "app/import/import_dialog.h"
#include "app/import/pattern_import.h"
#include "app/import/pattern_import_dialog.h"
#include "app/settings/settings.h"
#include "core/files/readers/thermogram_files.h"
#include "tests/app/window_support.h"
#include "widgets/controls/number_box.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <cmath>

using namespace vitrine;
using vitrine::test::Bench;
using vitrine::test::child;

namespace {

bool ready(QWidget& dialog) {
    return child<QPushButton>(dialog, "importAccept")->isEnabled();
}

void choose(QComboBox* box, int index) {
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

bool isLit(const QWidget* box) {
    return box->property("lit").toBool();
}

/// A ramp without any sign of a direction; `title` is that of the signal.
QByteArray scan(const char* title) {
    QByteArray text = QByteArray("time [s]\tT [K]\t") + title + "\n";
    for (int i = 0; i < 80; ++i)
        text += QByteArray::number(6 * i) + "\t" + QByteArray::number(400.5 + i) + "\t" +
                QByteArray::number(0.5 + 1e-3 * std::sin(0.2 * i)) + "\n";
    return text;
}

QByteArray pattern(const char* header) {
    QByteArray text(header);
    for (int i = 0; i < 200; ++i)
        text += QByteArray::number(1 + 0.1 * i) + " " +
                QByteArray::number(100 + 50 * std::exp(-std::pow((0.1 * i - 2) / 0.5, 2))) + "\n";
    return text;
}

class Folder {
  public:
    QString write(const char* name, const QByteArray& text) const {
        QFile file(dir_.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text);
        return file.fileName();
    }

  private:
    QTemporaryDir dir_;
};

QString cell(QWidget& dialog, const char* table, int row, int column) {
    const auto* model = child<QTableView>(dialog, table)->model();
    return model->index(row, column).data().toString();
}

void paste(QTableView* table, const QString& text, int row, int column) {
    QApplication::clipboard()->setText(text);
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keySequence(table, QKeySequence(QKeySequence::Paste));
}

} // namespace

class ImportQuestionsTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;
    Folder folder_;

  private Q_SLOTS:
    void aQuestionStandsInTheWindowsWordsWithItsBoxLit() {
        ImportDialog dialog({folder_.write("asks.txt", scan("heat flow exo up"))}, Study{}, Theme::light());
        dialog.show();
        const auto* problem = child<QLabel>(dialog, "importProblem");
        QTRY_VERIFY(problem->text().contains(QStringLiteral("unit")));
        QVERIFY2(!problem->text().contains(QStringLiteral("--")), qPrintable(problem->text()));
        auto* unit = child<QComboBox>(dialog, "importSignalUnit");
        QVERIFY(isLit(unit));
        QVERIFY(!isLit(child<QComboBox>(dialog, "importExo")));
        QCOMPARE(dialog.focusWidget(), unit);
        choose(unit, unit->findText(QStringLiteral("mW")));
        QTRY_VERIFY(ready(dialog));
        QVERIFY(!isLit(unit));
        QVERIFY(dialog.choices().front().sample.scans.front()->recording->kind == SignalKind::Power);
    }

    void answersForAllFilesLeaveAloneWhatAFileSays() {
        ImportDialog dialog({folder_.write("a.txt", scan("heat flow exo up")),
                             folder_.write("b.txt", scan("heat flow exo down [W/g]")), folder_.write("c.txt", scan("heat flow"))},
                            Study{}, Theme::light());
        QTRY_VERIFY(ready(dialog)); // b
        choose(child<QComboBox>(dialog, "importSignalUnit"), 2);
        choose(child<QComboBox>(dialog, "importExo"), 1);
        QTRY_COMPARE(dialog.preview().scanCount(), 2);
        child<QPushButton>(dialog, "importForAll")->click();
        QTRY_COMPARE(dialog.preview().scanCount(), 3);
        const auto& files = dialog.preview().files();
        const Scan& said = *(*files[1].imported)->scans.front();
        QVERIFY(said.choices.exo == ExoDirection::Down);
        QVERIFY(said.recording->kind == SignalKind::SpecificPower);
        const Scan& open = *(*files[2].imported)->scans.front();
        QVERIFY(open.choices.exo == ExoDirection::Up);
        QVERIFY(open.recording->kind == SignalKind::Power);
    }

    void theDirectionIsAskedOnceForAllFiles() {
        ImportDialog dialog({folder_.write("d1.txt", scan("heat flow [W/g]")), folder_.write("d2.txt", scan("heat flow [W/g]")),
                             folder_.write("d3.txt", scan("heat flow exo down [W/g]"))},
                            Study{}, Theme::light());
        dialog.show();
        auto* card = child<QFrame>(dialog, "importDirection");
        QTRY_VERIFY(card->isVisible());
        child<QPushButton>(dialog, "importAllExoUp")->click();
        QTRY_COMPARE(dialog.preview().scanCount(), 3);
        QTRY_VERIFY(ready(dialog));
        QVERIFY(!card->isVisible());
        std::vector<ExoDirection> directions;
        for (const PreviewFile& file : dialog.preview().files())
            directions.push_back((*file.imported)->scans.front()->choices.exo);
        QCOMPARE(directions, (std::vector{ExoDirection::Up, ExoDirection::Up, ExoDirection::Down}));
    }

    void columnsAreNeverRemembered() {
        ReadOptions answers;
        answers.exo = ExoDirection::Up;
        answers.decimal = ',';
        answers.encoding = "windows-1251";
        answers.signalColumn = 2;
        answers.temperatureColumn = 1;
        answers.timeColumn = 0;
        answers.mass = 0.005;
        answers.heatingRate = 1;
        for (const std::string& dialect : thermogramDialects()) {
            ReadOptions lasting;
            if (dialect != "Delimited table") {
                lasting.exo = answers.exo;
                lasting.decimal = answers.decimal;
                lasting.encoding = answers.encoding;
            }
            rememberAnswers(dialect, answers);
            QVERIFY2(rememberedAnswers(dialect) == lasting, dialect.c_str());
            rememberAnswers(dialect, {});
            QVERIFY2(rememberedAnswers(dialect) == ReadOptions{}, dialect.c_str());
        }
    }

    /// Tables of no program's form have nothing in common.
    void whatWasAnsweredForATableIsNotRemembered() {
        const QString open = folder_.write("open.txt", scan("heat flow [W/g]")),
                      said = folder_.write("said.txt", scan("heat flow exo down [W/g]"));
        {
            ImportDialog dialog({open}, Study{}, Theme::light());
            QTRY_VERIFY(child<QLabel>(dialog, "importProblem")->text().contains(QStringLiteral("xotherm")));
            choose(child<QComboBox>(dialog, "importExo"), 1);
            QTRY_VERIFY(ready(dialog));
            dialog.accept();
        }
        ImportDialog dialog({open, said}, Study{}, Theme::light());
        QTRY_VERIFY(child<QLabel>(dialog, "importProblem")->text().contains(QStringLiteral("xotherm")));
        QTRY_VERIFY(dialog.preview().files()[1].imported && *dialog.preview().files()[1].imported);
        const auto& files = dialog.preview().files();
        QVERIFY((*files[1].imported)->scans.front()->choices.exo == ExoDirection::Down);
        QVERIFY(files[0].remembered.empty() && files[1].remembered.empty());
    }

    /// Every file that was read is in some sample, whatever names a person gave.
    void aBackgroundOfNoPatternsSampleIsKept() {
        const auto import = [&](const char* name, PatternRole role, const char* sample) {
            const QByteArray text = pattern("# q_A^-1 I\n");
            return PatternImport{QString::fromUtf8(name), importPattern(Bytes(text.begin(), text.end()), name), role, sample};
        };
        const auto kept = [](const std::vector<ImportChoice>& choices) {
            std::vector<std::string> all;
            for (const ImportChoice& choice : choices)
                for (const auto& original : choice.sample.originals)
                    all.push_back(choice.sample.name + ": " + original->file);
            std::ranges::sort(all);
            return all;
        };
        const auto sample = import("a.xy", PatternRole::Sample, "glass"),
                   odd = import("e.xy", PatternRole::Background, "furnace"),
                   general = import("b.xy", PatternRole::Background, "");
        QCOMPARE(kept(patternChoices({sample, odd})), (std::vector<std::string>{"furnace: e.xy", "glass: a.xy"}));
        QCOMPARE(kept(patternChoices({sample, general})), (std::vector<std::string>{"glass: a.xy", "glass: b.xy"}));
        QCOMPARE(kept(patternChoices({odd})), std::vector<std::string>{"furnace: e.xy"});
        QCOMPARE(kept(patternChoices({odd, general})).size(), 2u);
    }

    void aColumnThatIsNotUsedIsNamed() {
        QByteArray text = "time [s]\tT [K]\theat flow exo up [W/g]\tpurge [ml/min]\n";
        for (int i = 0; i < 60; ++i)
            text += QByteArray::number(6 * i) + "\t" + QByteArray::number(400 + i) + "\t" + QByteArray::number(0.5 + 0.01 * i) +
                    "\t50\n";
        ImportDialog dialog({folder_.write("purge.txt", text)}, Study{}, Theme::light());
        QTRY_VERIFY(ready(dialog));
        const QString understood = child<QLabel>(dialog, "importUnderstood")->text();
        QVERIFY2(understood.indexOf(QStringLiteral("purge")) > understood.indexOf(QStringLiteral("Not used")),
                 qPrintable(understood));
    }

    void aFileThatAPersonCallsAPatternIsOne() {
        Bench bench;
        const QString path = folder_.write("T.txt", pattern("T I\n"));
        test::whenModal("importDialog", [](QWidget* dialog) {
            choose(dialog->findChild<QComboBox*>(QStringLiteral("importKind")), 1);
            auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("importAccept"));
            QTRY_VERIFY(accept->isEnabled());
            test::whenModal("patternImportDialog", [](QWidget* next) {
                auto* question = next->findChild<QLabel*>(QStringLiteral("patternQuestion"));
                QTRY_VERIFY(question->text().contains(QStringLiteral("2θ")));
                QVERIFY2(!question->text().contains(QStringLiteral("DSC curve")), qPrintable(question->text()));
                auto* axis = next->findChild<QComboBox*>(QStringLiteral("patternAxis"));
                QVERIFY(isLit(axis));
                choose(axis, 1);
                auto* import = next->findChild<QPushButton*>(QStringLiteral("patternAccept"));
                QTRY_VERIFY(import->isEnabled());
                import->click();
            });
            accept->click();
        });
        bench.window.files().openPaths({path});
        QCOMPARE(bench.workspace.study().samples.size(), std::size_t(1));
        QCOMPARE(bench.workspace.study().samples.front()->patterns.size(), std::size_t(1));
    }

    void aTableIsPastedByTheNamesOfTheFiles() {
        ImportDialog dialog(
            {folder_.write("x1.txt", scan("heat flow exo up [W/g]")), folder_.write("x2.txt", scan("heat flow exo up [W/g]"))},
            Study{}, Theme::light());
        QTRY_VERIFY(ready(dialog) && dialog.preview().scanCount() == 2);
        auto* table = child<QTableView>(dialog, "importTable");
        paste(table,
              QStringLiteral(
                  "file\tsample\ttreatment\tP\tT\thold\trate\nx2\tB\tcompressed\t0.7\t583\t10\t20\nx1\tA\tas cast\t\t\t\t\n"),
              0, 1);
        QTRY_VERIFY(ready(dialog) && dialog.choices().size() == 2);
        const auto sampleNamed = [&](const char* name) {
            for (const ImportChoice& choice : dialog.choices())
                if (choice.sample.name == name)
                    return choice.sample;
            return Sample{};
        };
        const Sample pressed = sampleNamed("B"), cast = sampleNamed("A");
        QCOMPARE(pressed.scans.front()->name, "x2");
        QCOMPARE(pressed.treatment.pressure, std::optional(0.7));
        QCOMPARE(pressed.treatment.temperature, std::optional(583.0));
        QCOMPARE(pressed.treatment.hold, std::optional(600.0));
        QVERIFY(pressed.treatment.kind == TreatmentKind::Compressed);
        QTRY_VERIFY(ready(dialog) &&
                    test::near(sampleNamed("B").scans.front()->choices.heatingRate.value_or(0), 20.0 / 60, 1e-9));
        QVERIFY(cast.treatment.kind == TreatmentKind::AsCast);
        QVERIFY(!cast.treatment.pressure); // unknown, not 0
    }

    void aCellThatIsNoNumberIsShownAsWrong() {
        ImportDialog dialog({folder_.write("w.txt", scan("heat flow exo up [W/g]"))}, Study{}, Theme::light());
        QTRY_VERIFY(ready(dialog));
        auto* table = child<QTableView>(dialog, "importTable");
        auto* model = table->model();
        model->setData(model->index(0, 3), QStringLiteral("7 GPa"));
        QCOMPARE(dialog.choices().front().sample.treatment.pressure, std::optional(7.0));
        model->setData(model->index(0, 3), QStringLiteral("much"));
        QCOMPARE(dialog.choices().front().sample.treatment.pressure, std::optional(7.0));
        QCOMPARE(cell(dialog, "importTable", 0, 3), QStringLiteral("much"));
        QVERIFY(!model->index(0, 3).data(Qt::ToolTipRole).toString().isEmpty());
        model->setData(model->index(0, 3), QStringLiteral("700 MPa"));
        QVERIFY(test::near(dialog.choices().front().sample.treatment.pressure.value_or(0), 0.7, 1e-12));
    }

    void answeringTheAxisOfOnePatternLeavesTheOthers() {
        PatternImportDialog dialog({folder_.write("bare1.xy", pattern("")), folder_.write("says_q.xy", pattern("# q_A^-1 I\n")),
                                    folder_.write("bare2.xy", pattern(""))},
                                   Study{}, Theme::light());
        dialog.show();
        auto* accept = child<QPushButton>(dialog, "patternAccept");
        QTRY_VERIFY(accept->isEnabled());
        const auto* question = child<QLabel>(dialog, "patternQuestion");
        QVERIFY2(question->isVisible() && !question->text().contains(QStringLiteral("--")), qPrintable(question->text()));
        auto* axis = child<QComboBox>(dialog, "patternAxis");
        QVERIFY(isLit(axis));
        choose(axis, 3);
        auto* energy = child<NumberBox>(dialog, "importEnergy");
        QTRY_VERIFY(isLit(energy)); // the next question
        QVERIFY(!isLit(axis));
        Q_EMIT energy->edited(62.0);
        QTRY_VERIFY(accept->isEnabled() && dialog.choice().sample.patterns.size() == 2);
        const auto* files = child<QTreeWidget>(dialog, "patternFiles");
        QVERIFY(files->topLevelItem(2)->text(2).contains(QStringLiteral("2θ"))); // still asked
        const auto said = dialog.choice().sample.patterns[1];
        QCOMPARE(said->recording->pattern.q.front(), 1.0);
        QVERIFY(!said->choices.wavelength);
        child<QPushButton>(dialog, "patternForAll")->click();
        QTRY_VERIFY(accept->isEnabled() && dialog.choice().sample.patterns.size() == 3);
        QCOMPARE(dialog.choice().sample.patterns[1]->recording->pattern.q.front(), 1.0);
        QVERIFY(dialog.choice().sample.patterns[2]->recording->pattern.q.front() < 1);
    }

    void pressuresOfPatternsAreProposedFromTheirNames() {
        PatternImportDialog dialog({folder_.write("g_0.7GPa.xy", pattern("# q_A^-1 I\n")),
                                    folder_.write("g_3p5GPa.xy", pattern("# q_A^-1 I\n")),
                                    folder_.write("g.xy", pattern("# q_A^-1 I\n"))},
                                   Study{}, Theme::light());
        QTRY_VERIFY(child<QPushButton>(dialog, "patternAccept")->isEnabled());
        QCOMPARE(cell(dialog, "patternTable", 1, 2), QStringLiteral("3.5"));
        QCOMPARE(cell(dialog, "patternTable", 2, 2), QString()); // unknown is no zero
        auto* table = child<QTableView>(dialog, "patternTable");
        paste(table, QStringLiteral("5\n6\n"), 1, 2);
        const auto patterns = dialog.choice().sample.patterns;
        QCOMPARE(patterns[0]->pressure, std::optional(0.7));
        QCOMPARE(patterns[1]->pressure, std::optional(5.0));
        QCOMPARE(patterns[2]->pressure, std::optional(6.0));
        paste(table, QStringLiteral("other"), 2, 1);
        QCOMPARE(dialog.choices().size(), std::size_t(2));
        QCOMPARE(dialog.choices().back().sample.name, "other");
    }

    void onePressureIsThatOfTheTreatment() {
        PatternImportDialog dialog({folder_.write("h_7GPa.xy", pattern("# q_A^-1 I\n"))}, Study{}, Theme::light());
        QTRY_VERIFY(child<QPushButton>(dialog, "patternAccept")->isEnabled());
        const Sample sample = dialog.choice().sample;
        QVERIFY(!sample.patterns.front()->pressure);
        QCOMPARE(sample.treatment.pressure, std::optional(7.0));
        QVERIFY(sample.treatment.kind == TreatmentKind::Compressed);
    }
};

QTEST_MAIN(ImportQuestionsTest)
#include "import_questions_test.moc"
