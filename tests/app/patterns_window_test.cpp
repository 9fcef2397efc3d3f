#include "app/pattern_import_dialog.h"
#include "tests/app/window_support.h"
#include "tests/support/made_pattern.h"
#include "widgets/panels/number_box.h"
#include "widgets/views/pattern_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeView>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const PatternPath first{"glass", "p0"};

void drag(QWidget* canvas, QPoint from, QPoint to) {
    QTest::mouseMove(canvas, from);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(canvas, from + (to - from) * step / 5);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
}

QPoint onHandle(const PlotCanvas* canvas, double x) {
    return {qRound(canvas->pixel({x, 0}).x()), canvas->axisRect()->rect().center().y()};
}

/// A pattern as text, as an export of an integration would be.
QString written(const QTemporaryDir& folder, const QString& name, double top, double scale) {
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    const Pattern pattern = madeIntensity(top);
    for (std::size_t i = 0; i < pattern.q.size(); ++i)
        file.write(QStringLiteral("%1 %2\n").arg(pattern.q[i], 0, 'f', 6).arg(scale * pattern.intensity[i], 0, 'g', 8).toUtf8());
    return path;
}

} // namespace

class PatternsWindowTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void theViewsAreThoseThatTheStudyNeeds() {
        Bench bench(patternStudy({2.6}));
        QVERIFY(!bench.find("thermograms")->isVisible());
        for (const char* view : {"intensity", "structureFactor", "pairFunction", "firstPeak"})
            QVERIFY2(bench.find(view)->isVisible(), view);
        bench.workspace.act(AddSample{test::stepSample("a")});
        for (const char* view : {"thermograms", "kissinger", "structureFactor", "pairFunction"})
            QVERIFY2(bench.find(view)->isVisible(), view);
        bench.find<QAction>("show_kissinger")->trigger();
        QVERIFY(!bench.find("kissinger")->isVisible());
    }

    void draggingQMaxMovesSOfQAndIsOneEntry() {
        Bench bench(patternStudy({2.6, 2.65}));
        const Study start = bench.workspace.study();
        bench.workspace.select({{}, {}, {first}, {}});
        QTest::qWait(50);
        const auto* view = bench.find<PatternView>("intensity");
        auto* canvas = const_cast<PlotCanvas*>(&view->canvas());
        drag(canvas, onHandle(canvas, 20), onHandle(canvas, 15));
        const PatternResult* result = findResult(*bench.workspace.scene().now.results, first);
        QVERIFY2(near((*result->structure)->q.back(), 15, 0.3), qPrintable(QString::number((*result->structure)->q.back())));
        QCOMPARE(bench.workspace.history().entries().size(), std::size_t(2));
        QVERIFY(near(*bench.find<NumberBox>("qMax")->number(), 15, 0.3));
        bench.find<QAction>("undo")->trigger();
        QVERIFY(bench.workspace.study() == start);
    }

    void aBoxOfThePatternIsTheSameValue() {
        Bench bench(patternStudy({2.6}));
        bench.workspace.select({{}, {}, {first}, {}});
        auto* box = bench.find<NumberBox>("patternPressure");
        QVERIFY(box->isVisible());
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("4.5"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(findPattern(bench.workspace.study(), first)->pressure, std::optional(4.5));
        bench.find<QAction>("undo")->trigger();
        QVERIFY(!findPattern(bench.workspace.study(), first)->pressure);
    }

    void aClickOnACurveSelectsItsPattern() {
        Bench bench(patternStudy({2.6, 3.8})); // the second one beside the window of the first
        const auto* view = bench.find<PatternView>("structureFactor");
        QTest::qWait(50);
        auto* canvas = const_cast<PlotCanvas*>(&view->canvas());
        const QPoint flank = canvas->pixel({3.8 + 0.16, madeStructure(3.96, 3.8)}).toPoint(); // below the window's name
        QTest::mouseMove(canvas, flank);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, flank);
        QVERIFY(bench.workspace.scene().selection.currentPattern());
        QCOMPARE(bench.workspace.scene().selection.currentPattern()->pattern, std::string("p1"));
        bench.workspace.act(RemovePattern{{"glass", "p1"}});
        QVERIFY(!bench.workspace.scene().selection.currentPattern()); // what is gone is not selected
        QVERIFY(!bench.workspace.scene().selection.hoveredPattern);
    }

    void whatAFileLeavesOpenIsAskedFor() {
        QTemporaryDir folder;
        const QStringList files{written(folder, QStringLiteral("glass.xy"), 2.6, 1),
                                written(folder, QStringLiteral("empty_bkg.xy"), 2.6, 0.01)};
        PatternImportDialog dialog(files, Study{});
        QVERIFY(dialog.firstProblem()); // q or 2θ?
        auto* accept = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!accept->isEnabled());
        auto* axis = dialog.findChild<QComboBox*>(QStringLiteral("patternAxis"));
        axis->setFocus();
        axis->setCurrentIndex(1);
        Q_EMIT axis->activated(1);
        QVERIFY(accept->isEnabled());
        const ImportChoice choice = dialog.choice();
        QCOMPARE(choice.sample.patterns.size(), std::size_t(2));
        QCOMPARE(choice.sample.patterns[1]->role, PatternRole::Background);
        QCOMPARE(choice.sample.patterns[0]->choices.background, choice.sample.patterns[1]->id);
        Bench bench;
        QVERIFY(bench.workspace.take(choice));
        QVERIFY(bench.find("intensity")->isVisible());
        QVERIFY(bench.workspace.scene().selection.currentPattern());
    }

    void everyPatternWidgetHasANameForAScreenReader() {
        Bench bench(patternStudy({2.6}));
        bench.workspace.select({{}, {}, {first}, {}});
        for (QWidget* widget : bench.window.findChildren<QWidget*>())
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<PlotCanvas*>(widget)))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
};

QTEST_MAIN(PatternsWindowTest)
#include "patterns_window_test.moc"
