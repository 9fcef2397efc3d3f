#include "app/commands/study_commands.h"
#include "core/files/study/run_file.h"
#include "core/robustness/suggested_choices.h"
#include "tests/app/analyst_bench.h"
#include "widgets/inspector/inspector.h"
#include "widgets/robustness/choices_model.h"
#include "widgets/robustness/lesson_page.h"

#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// The analyses of a study as far as they were done when the program ended.
RobustnessRun firstPart(const Workspace& workspace, std::size_t analysts) {
    std::stop_source stop;
    const Moment& now = workspace.scene().now;
    return valueOf(robustness(
        now.study, *now.results, choicesOf(now.study, *now.results), {.analysts = analysts},
        [&](auto...) { stop.request_stop(); }, stop.get_token()));
}

} // namespace

/// What leads from the analysts to the study and back: the lesson, “why”, presets, a run of before.
class AnalystsStepsTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    /// The lesson shows each choice as a preview in all views, and leaves the study as it was.
    void theLessonTriesOneChoiceAStep() {
        AnalystBench bench;
        const Study before = bench.workspace.study();
        bench.part<QTabWidget>("analystTabs")->setCurrentIndex(4);
        const auto press = [&](const char* button) {
            QTest::mouseClick(bench.part<QPushButton>(button), Qt::LeftButton);
            bench.workspace.settle();
        };
        const auto words = [&] { return bench.part<QLabel>("choiceLessonWords")->text(); };
        const QString first = words();
        press("choiceLessonNext");
        QVERIFY(words() != first && bench.workspace.scene().before);
        QVERIFY(bench.view->lesson().moved().rowCount() > 0);
        QVERIFY(bench.workspace.study() == before && bench.workspace.scene().now.study != before);
        QVERIFY(bench.workspace.scene().trial && !bench.part<Inspector>("inspector")->isEnabled());
        bench.part<QTabWidget>("analystTabs")->setCurrentIndex(0); // another page ends the trial
        QVERIFY(!bench.workspace.scene().before && bench.part<Inspector>("inspector")->isEnabled());
        bench.part<QTabWidget>("analystTabs")->setCurrentIndex(4);
        QCOMPARE(words(), first);
        press("choiceLessonNext");
        bench.run(20); // the analysts are asked of the study itself
        QVERIFY(!bench.workspace.scene().before && !bench.shown().old);
        press("choiceLessonNext");
        const QString second = words();
        for (int i = 0; i < 9 && bench.part<QPushButton>("choiceLessonNext")->isEnabled(); ++i)
            press("choiceLessonNext");
        QVERIFY(words() != second && !bench.workspace.scene().before);
        QVERIFY(bench.workspace.scene().now.study == before && bench.view->lesson().moved().rowCount() == 0);
        press("choiceLessonBack");
        QVERIFY(bench.workspace.scene().before);
        QVERIFY(bench.workspace.act(SetInKissinger{{"a", "a3"}, false})); // something else ends the step
        bench.workspace.settle();
        QCOMPARE(words(), first);
        QVERIFY(!bench.workspace.history().undoWords().text.empty());
    }

    /// “Why” offers the choices that carry a number most, each as one step.
    void whyOffersAChoiceToTry() {
        AnalystBench bench;
        bench.run(120);
        const Study before = bench.workspace.study();
        auto* inspector = bench.part<Inspector>("inspector");
        inspector->ask("fictive_temperature_K", 0);
        auto* text = bench.part<QLabel>("whyText");
        QVERIFY(text->text().contains(QStringLiteral("<a href='0/0'>")));
        Q_EMIT text->linkActivated(QStringLiteral("0/0"));
        QVERIFY(bench.workspace.study() != before);
        bench.workspace.settle();
        QVERIFY(bench.shown().old && !text->text().contains(QStringLiteral("<a href='0/0'>")));
        bench.workspace.undo();
        bench.workspace.settle();
        QVERIFY(bench.workspace.study() == before && text->text().contains(QStringLiteral("<a href='0/0'>")));
        Q_EMIT text->linkActivated(QStringLiteral("7/9")); // of no choice
        QVERIFY(bench.workspace.study() == before);
    }

    void presetsAreWrittenAndTakenAsOneStep() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("choices.json"));
        AnalystBench bench;
        auto* model = qobject_cast<ChoicesModel*>(bench.part<QTableView>("analystChoices")->model());
        QVERIFY(model->setData(model->index(0, ChoicesModel::Name), Qt::Unchecked, Qt::CheckStateRole));
        const ChoiceSpace made = model->space();
        auto* steps = bench.window.findChild<StudyCommands*>();
        steps->savePreset(file);
        AnalystBench other;
        const ChoiceSpace before = qobject_cast<ChoicesModel*>(other.part<QTableView>("analystChoices")->model())->space();
        other.window.findChild<StudyCommands*>()->takePreset(file);
        QVERIFY(other.workspace.study().robustness && *other.workspace.study().robustness == made);
        other.workspace.undo();
        other.window.findChild<StudyCommands*>()->takePreset(folder.filePath(QStringLiteral("none.json")));
        QVERIFY(!other.workspace.problems().empty() && !other.workspace.study().robustness);
        QVERIFY(made != before);
    }

    /// A program that ended left its part on disk: the next one shows it, and goes on to the same end.
    void whatAnEndedProgramLeftIsShownAndGoneOnWith() {
        const QTemporaryDir folder;
        AnalystBench apart;
        const RobustnessRun part = firstPart(apart.workspace, 400);
        const std::size_t left = part.drawsDone().size();
        QVERIFY(left > 0 && left < 400);
        const std::string file = folder.filePath(QString::fromStdString(part.fingerprint)).toStdString() + "-1-400.run";
        QVERIFY(storeRunFile(file, part));
        AnalystBench second;
        second.workspace.analysts().keepIn(folder.path());
        second.workspace.analysts().showKept();
        second.workspace.analysts().settle();
        QCOMPARE(second.shown().summary->done, left);
        QVERIFY(!second.shown().old && second.shown().stopped);
        second.workspace.analysts().resume();
        second.workspace.analysts().settle();
        QVERIFY(valueOf(loadRunFile(file)).isWhole());
        apart.run(400);
        QVERIFY(*second.shown().summary == *apart.shown().summary);
        QVERIFY(second.workspace.act(SetInKissinger{{"a", "a3"}, false}));
        second.workspace.analysts().showKept(); // of another study: nothing stale is shown as fresh
        second.workspace.analysts().settle();
        QVERIFY(second.shown().old);
    }
};

QTEST_MAIN(AnalystsStepsTest)
#include "analysts_steps_test.moc"
