// What went wrong is seen: on its row, as a card, in the status bar, and in the view that it drops out of.
#include "tests/app/window_support.h"
#include "tests/support/patterns.h"
#include "widgets/plot/canvas.h"
#include "widgets/samples/sample_model.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace vitrine;
using vitrine::test::Bench;

namespace {

/// Four patterns under pressure, of which one has lost its wavelength.
Study oneFails() {
    const Study study = test::compressedStudyAt({0, 5, 10, 15});
    PatternChoices choices = findPattern(study, PatternPath{"glass", "p2"})->choices;
    choices.wavelength.reset();
    return test::valueOf(reduce(study, SetPatternChoices{{"glass", "p2"}, choices}));
}

bool isMarked(const QModelIndex& row) {
    return !row.data(SampleModel::MarkRole).value<QIcon>().isNull();
}

QStringList wordsOf(Bench& bench, const char* view) {
    QStringList words;
    for (const PanelLine& line : bench.find(view)->findChild<PlotCanvas*>()->labels().panel().words)
        words << line.markup;
    return words;
}

} // namespace

class ProblemsWindowTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void aPatternThatFailsIsSeenInEveryPlace() {
        Bench bench(oneFails());
        bench.workspace.settle();
        auto* table = bench.find<QTreeView>("sampleTable");
        const QModelIndex sample = table->model()->index(0, 0);
        QVERIFY(isMarked(sample));
        for (int row = 0; row < 4; ++row)
            QCOMPARE(isMarked(table->model()->index(row, 0, sample)), row == 2);
        const QModelIndex failing = table->model()->index(2, 0, sample);
        QVERIFY(failing.data(Qt::ToolTipRole).toString().contains(QStringLiteral("energy of the beam")));
        QVERIFY(failing.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("p2. Problem: ")));
        QVERIFY(!table->model()->index(1, 0, sample).data(Qt::AccessibleTextRole).isValid());

        auto* problems = bench.find("problems");
        bench.find("problemDock")->hide();
        auto* sign = bench.find<QToolButton>("problemSign");
        QVERIFY(sign->isVisible() && sign->text().contains(QLatin1Char('1')));
        QTest::mouseClick(sign, Qt::LeftButton);
        QVERIFY(problems->isVisible());

        auto* show = problems->findChild<QPushButton*>();
        QVERIFY(show);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(bench.workspace.scene().selection.items, (std::vector<ItemPath>{PatternPath{"glass", "p2"}}));
        bench.workspace.select({});
        QVERIFY2(wordsOf(bench, "compression").filter(QStringLiteral("Left out, p2")).size() == 1,
                 qPrintable(wordsOf(bench, "compression").join(QLatin1Char('\n'))));
    }

    void whatIsMendedIsUnmarked() {
        Bench bench(oneFails());
        const PatternPath path{"glass", "p2"};
        PatternChoices choices = findPattern(bench.workspace.study(), path)->choices;
        choices.wavelength = findPattern(bench.workspace.study(), PatternPath{"glass", "p1"})->choices.wavelength;
        QVERIFY(bench.workspace.act(SetPatternChoices{path, choices}));
        bench.workspace.settle();
        auto* table = bench.find<QTreeView>("sampleTable");
        QVERIFY(!isMarked(table->model()->index(0, 0)));
        QVERIFY(!bench.find("problemSign")->isVisible());
        QVERIFY(!bench.find("problemDock")->isVisible());
        bench.workspace.undo();
        bench.workspace.settle();
        QVERIFY(isMarked(table->model()->index(0, 0)));
    }

    void aPanelThatWasHiddenStaysHiddenWhileSomethingIsDragged() {
        Bench bench(oneFails());
        bench.workspace.settle();
        QVERIFY(bench.find("problemDock")->isVisible());
        bench.find("problemDock")->hide();
        bench.workspace.preview(RenameSample{"glass", "dragged"});
        QVERIFY(bench.workspace.isPreviewing());
        QVERIFY(!bench.find("problemDock")->isVisible());
        bench.workspace.cancelPreview();
    }

    void besideAViewAloneProblemsFollowTheWidthOfTheWindow() {
        Bench bench(oneFails());
        bench.workspace.settle();
        const int narrow = 59 * bench.window.fontMetrics().height(), wide = narrow + 2 * bench.window.fontMetrics().height();
        bench.window.resize(wide, 700);
        bench.window.views().showSimulator();
        for (const int width : {wide, narrow, wide}) {
            bench.window.resize(width, 700);
            QTest::qWait(20);
            QCOMPARE(bench.window.width(), width);
            QCOMPARE(bench.find("problemDock")->isVisible(), width == wide);
        }
    }

    void oneReasonIsOneCard() {
        Study study = test::compressedStudyAt({0, 5, 10, 15});
        study = test::valueOf(reduce(study, SetComposition{"glass", ""}));
        Bench bench(study);
        bench.workspace.settle();
        const auto buttons = bench.find("problems")->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 1);
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        QCOMPARE(bench.workspace.scene().selection.items.size(), std::size_t(4));
    }
};

QTEST_MAIN(ProblemsWindowTest)
#include "problems_window_test.moc"
