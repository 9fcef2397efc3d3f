#include "app/board/view_board.h"
#include "app/board/view_commands.h"
#include "app/commands/study_commands.h"
#include "core/files/study/run_file.h"
#include "core/robustness/suggested_choices.h"
#include "tests/app/window_support.h"
#include "widgets/controls/parameter_model.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/inspector/inspector.h"
#include "widgets/robustness/choices_model.h"
#include "widgets/robustness/lesson_page.h"
#include "widgets/robustness/robustness_view.h"
#include "widgets/robustness/share_bars.h"
#include "widgets/robustness/spread_model.h"
#include "widgets/robustness/strip_delegate.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A window that shows the analysts of four scans.
struct AnalystBench : Bench {
    RobustnessView* view = nullptr;

    AnalystBench() : Bench(stepStudy()) {
        workspace.settle();
        workspace.select({{ScanPath{"a", "a0"}}});
        window.views().bringIntoSight(ViewType::Robustness);
        view = window.findChild<RobustnessView*>();
        if (!QTest::qWaitFor([this] { return view && view->width() > 200; }))
            qFatal("the view is not laid out");
    }

    template<class Part>
    Part* part(const char* name) const {
        return window.findChild<Part*>(QLatin1String(name));
    }

    void ask(int analysts) {
        part<QSpinBox>("analysts")->setValue(analysts);
        QTest::mouseClick(part<QPushButton>("runAnalysts"), Qt::LeftButton);
    }

    void run(int analysts) {
        ask(analysts);
        workspace.analysts().settle();
    }

    const Analysts& shown() const { return *workspace.scene().now.analysts; }

    /// The row of a number of the first scan.
    int rowOf(const std::string& key) const {
        for (int row = 0; row < view->numbers().rowCount(); ++row) {
            const QuantityName& name = view->numbers().spread(row)->name;
            if (name.key == key && name.item == "a0")
                return row;
        }
        return -1;
    }
};

/// The analyses of a study as far as they were done when the program ended.
RobustnessRun firstPart(const Workspace& workspace, std::size_t analysts) {
    std::stop_source stop;
    const Moment& now = workspace.scene().now;
    return valueOf(robustness(
        now.study, *now.results, choicesOf(now.study, *now.results), {.analysts = analysts},
        [&](auto...) { stop.request_stop(); }, stop.get_token()));
}

const std::string onsetKey = "glass_transition.onset_half_step_K";

} // namespace

class AnalystsWindowTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void aRunShowsEveryNumberWithItsStrip() {
        AnalystBench bench;
        QVERIFY(bench.view && !bench.workspace.scene().now.analysts);
        bench.run(60);
        QVERIFY(!bench.shown().running && !bench.shown().problem);
        QCOMPARE(bench.shown().summary->done, std::size_t(60));
        const int row = bench.rowOf(onsetKey);
        QVERIFY(row >= 0);
        const QuantitySpread& spread = *bench.view->numbers().spread(row);
        QCOMPARE(bench.view->numbers().values(row).size(), spread.analyses);
        QVERIFY(spread.total >= spread.central.error.value_or(0) && spread.total >= spread.choicesError);
        QVERIFY(bench.part<QLabel>("analystsSentence")->text().contains(QStringLiteral("60")));
    }

    void theSelectedNumberShowsItsShares() {
        AnalystBench bench;
        bench.run(120);
        auto* table = bench.part<QTableView>("spreads");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, SpreadModel::Name).data().toString().contains(QStringLiteral("half step")))
                table->setCurrentIndex(table->model()->index(row, 0));
        QVERIFY(!bench.view->shares().bars().empty());
        QVERIFY(bench.part<QLabel>("aboutNumber")->isVisibleTo(bench.view));
    }

    void aClickOnAMarkOpensThatAnalysisAndCanBeUndone() {
        AnalystBench bench;
        bench.run(60);
        const Study before = bench.workspace.study();
        auto* table = bench.part<QTableView>("spreads");
        const int row = bench.rowOf("fictive_temperature_K");
        const QuantitySpread spread = *bench.view->numbers().spread(row);
        const auto values = bench.view->numbers().values(row);
        const auto furthest = std::ranges::max_element(values, {}, [&](const DrawValue& v) {
            return spread.ci95.contains(v.value) ? std::abs(v.value - spread.central.value) : 0;
        });
        auto* proxy = qobject_cast<QAbstractProxyModel*>(table->model());
        const QModelIndex cell = proxy->mapFromSource(bench.view->numbers().index(row, SpreadModel::Strip));
        table->scrollTo(cell);
        table->setColumnWidth(SpreadModel::Strip, 300);
        const QRect rect = table->visualRect(cell);
        const double x = stripAxis(spread, QRectF(rect).adjusted(6, 3, -6, -3)).pixel(furthest->value);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(qRound(x), rect.center().y()));
        QVERIFY(bench.workspace.study() != before);
        bench.workspace.settle();
        QVERIFY(bench.shown().old);
        const ScanResult* result = findResult(*bench.workspace.scene().now.results, ScanPath{"a", "a0"});
        QVERIFY(result->fictiveTemperature);
        QVERIFY(std::abs((*result->fictiveTemperature)->value.value - furthest->value) < 0.02 * spread.ci95.width() + 1e-9);
        bench.workspace.undo();
        QVERIFY(bench.workspace.study() == before);
        QVERIFY(!bench.shown().old);
    }

    void aChangedStudyMarksTheRunAsOldAndTakesItsErrorsBack() {
        AnalystBench bench;
        const auto errors = [&] { return bench.part<QLabel>("whatErrorsAre")->text(); };
        QVERIFY(errors().contains(QStringLiteral("noise alone")));
        bench.run(60);
        QVERIFY(errors().contains(QStringLiteral("⊕")));
        QVERIFY(bench.workspace.act(SetInKissinger{{"a", "a3"}, false}));
        bench.workspace.settle();
        QVERIFY(bench.shown().old && !errors().contains(QStringLiteral("⊕")));
        QVERIFY(bench.part<QLabel>("analystsSentence")->text().contains(QStringLiteral("changed")));
        bench.workspace.undo();
        bench.workspace.settle();
        QVERIFY(!bench.shown().old && errors().contains(QStringLiteral("⊕")));
    }

    void theTablesBesideTheViewsFollowARun() {
        AnalystBench bench;
        const auto marks = [&] {
            int count = 0;
            for (const QTableView* view : bench.window.findChildren<QTableView*>(QStringLiteral("parameters")))
                count += !view->isColumnHidden(ParameterModel::Choices);
            return count;
        };
        QCOMPARE(marks(), 0);
        bench.run(60);
        QVERIFY(marks() > 0);
        QVERIFY(bench.workspace.act(SetInKissinger{{"a", "a3"}, false}));
        bench.workspace.settle();
        QCOMPARE(marks(), 0);
    }

    void aStoppedRunKeepsItsPartAndGoesOn() {
        AnalystBench bench;
        bench.ask(400);
        QTest::mouseClick(bench.part<QPushButton>("runAnalysts"), Qt::LeftButton); // stop
        bench.workspace.analysts().settle();
        const std::size_t done = bench.shown().summary->done;
        QVERIFY(!bench.shown().running);
        if (done < 400) {
            QVERIFY(bench.shown().stopped);
            QTest::mouseClick(bench.part<QPushButton>("runAnalysts"), Qt::LeftButton);
            bench.workspace.analysts().settle();
        }
        const RobustnessSummary resumed = *bench.shown().summary;
        QCOMPARE(resumed.done, std::size_t(400));
        bench.run(400);
        QVERIFY(*bench.shown().summary == resumed);
    }

    void rangesAreEditedAndUndone() {
        AnalystBench bench;
        auto* model = qobject_cast<ChoicesModel*>(bench.part<QTableView>("analystChoices")->model());
        QVERIFY(model->rowCount() > 3);
        const ChoiceSpace before = model->space();
        QVERIFY(model->setData(model->index(0, ChoicesModel::Name), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model->space().choices.front().enabled);
        bench.workspace.undo();
        QVERIFY(model->space() == before);
        int number = 0;
        while (before.choices[static_cast<std::size_t>(number)].isList())
            ++number;
        QVERIFY(!model->setData(model->index(number, ChoicesModel::From), QStringLiteral("wide"), Qt::EditRole));
        model->setData(model->index(number, ChoicesModel::From), QStringLiteral("1e9"), Qt::EditRole); // empty: refused in words
        QVERIFY(model->space() == before && !bench.workspace.problems().empty());
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

    void withoutAChoiceThereIsASentenceAndNothingIsLost() {
        AnalystBench bench;
        bench.run(60);
        ChoiceSpace none = qobject_cast<ChoicesModel*>(bench.part<QTableView>("analystChoices")->model())->space();
        for (AnalystChoice& choice : none.choices)
            choice.enabled = false;
        QVERIFY(bench.workspace.act(SetRobustness{none}));
        bench.run(60);
        QVERIFY(bench.shown().problem);
        QCOMPARE(bench.shown().summary->done, std::size_t(60)); // what was found before stays, as old
        QVERIFY(bench.shown().old && bench.shown().run && !bench.shown().running);
        QVERIFY(bench.part<QLabel>("analystsSentence")->text().contains(QStringLiteral("60")));
        bench.workspace.undo();
        QVERIFY(!bench.shown().old);
    }

    /// A program that ended left its part on disk: the next one shows it, and goes on to the same end.
    void whatAnEndedProgramLeftIsShownAndGoneOnWith() {
        const QTemporaryDir folder;
        AnalystBench apart;
        const RobustnessRun part = firstPart(apart.workspace, 400);
        const std::size_t left = part.drawsDone().size();
        QVERIFY(left > 0 && left < 400);
        const std::string file = folder.filePath(QString::fromStdString(part.fingerprint)).toStdString() + ".run";
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

QTEST_MAIN(AnalystsWindowTest)
#include "analysts_window_test.moc"
