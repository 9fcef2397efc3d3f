#include "tests/app/analyst_bench.h"
#include "widgets/controls/parameter_model.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/robustness/choices_model.h"
#include "widgets/robustness/share_bars.h"
#include "widgets/robustness/strip_delegate.h"

#include <QLabel>
#include <QTabWidget>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::test;

namespace {

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
};

QTEST_MAIN(AnalystsWindowTest)
#include "analysts_window_test.moc"
