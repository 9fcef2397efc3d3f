#include "tests/app/window_support.h"
#include "widgets/panels/history_panel.h"
#include "widgets/panels/number_box.h"
#include "widgets/plot/canvas.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

using namespace vitrine;
using vitrine::test::Bench;

namespace {

const ScanPath first{"a", "a0"};

/// Drags with the left button from one point of a canvas to another (px), in steps.
void drag(QWidget* canvas, QPoint from, QPoint to) {
    QTest::mouseMove(canvas, from);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step) {
        const QPoint at = from + (to - from) * step / 10;
        QMouseEvent move(QEvent::MouseMove, at, canvas->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas, &move);
    }
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
}

QString nameOf(const QWidget* widget) {
    const QString text = widget->property("text").toString() + widget->property("windowTitle").toString();
    return widget->accessibleName() + text + widget->property("placeholderText").toString();
}

/// Whether a person can act on a widget, so that it needs a name.
bool needsName(const QWidget* widget) {
    // The list that a combo box opens speaks with the name of the box.
    const bool ours = !widget->objectName().startsWith(QLatin1String("qt_")) && !widget->inherits("QComboBoxListView");
    return ours && (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
                    qobject_cast<const QComboBox*>(widget) || qobject_cast<const PlotCanvas*>(widget) ||
                    (qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QHeaderView*>(widget)));
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void anEmptyWindowSaysWhatToDo() {
        Bench bench;
        QVERIFY(bench.find("startPage")->isVisible());
        QVERIFY(bench.find<QPushButton>("startImport")->isVisible());
        QVERIFY(!bench.find<QAction>("undo")->isEnabled());
        bench.workspace.start(test::stepStudy(), phrase("test", "Start"));
        QVERIFY(!bench.find("startPage")->isVisible());
        QVERIFY(bench.find("thermograms")->isVisible());
    }

    void theExampleOpensWithoutQuestions() {
        Bench bench;
        bench.find<QPushButton>("startExample")->click();
        QVERIFY(!bench.workspace.study().samples.empty());
        QVERIFY(bench.workspace.isSaved());
        QVERIFY(bench.workspace.scene().selection.current());
    }

    void aHandleDraggedIsOneEntryAndTheBoxFollows() {
        Bench bench(test::stepStudy());
        bench.workspace.act(MoveGlassWindow{first, {340, 480}});
        QTRY_COMPARE(bench.find<NumberBox>("glassHigh")->number(), std::optional(480.0));
        auto* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
        QVERIFY(canvas);
        QTest::qWait(50);
        const auto at = [&](double kelvin) {
            return QPoint(qRound(canvas->pixel({kelvin, 0}).x()), canvas->axisRect()->rect().center().y());
        };
        const std::size_t entries = bench.workspace.history().entries().size();
        const auto counts = bench.workspace.memo().computed();
        drag(canvas, at(480), at(500));
        QCOMPARE(bench.workspace.history().entries().size(), entries + 1);
        const double high = findScan(bench.workspace.study(), first)->glassWindow->high;
        QVERIFY2(test::near(high, 500, 2), qPrintable(QString::number(high)));
        QCOMPARE(bench.find<NumberBox>("glassHigh")->number(), std::optional(high));
        QCOMPARE(bench.workspace.memo().computed().at("prepare"), counts.at("prepare"));
        QVERIFY(bench.window.isWindowModified());
    }

    void undoIsNamedAndBringsEverythingBack() {
        Bench bench(test::stepStudy());
        const Study start = bench.workspace.study();
        bench.workspace.act(MoveGlassWindow{first, {340, 480}});
        auto* undo = bench.find<QAction>("undo");
        QVERIFY2(undo->text().contains(QLatin1String("glass window")), qPrintable(undo->text()));
        undo->trigger();
        QVERIFY(bench.workspace.study() == start);
        QVERIFY(!undo->isEnabled());
        auto* redo = bench.find<QAction>("redo");
        QVERIFY(redo->isEnabled() && redo->text().contains(QLatin1String("glass window")));
        redo->trigger();
        QCOMPARE(findScan(bench.workspace.study(), first)->glassWindow->low, 340);
    }

    void aBoxIsTheSameValueAsTheHandle() {
        Bench bench(test::stepStudy());
        auto* box = bench.find<NumberBox>("glassLow");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("345.5"));
        QCOMPARE(bench.workspace.history().entries().size(), 1);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(bench.workspace.history().entries().size(), 2);
        QCOMPARE(findScan(bench.workspace.study(), first)->glassWindow->low, 345.5);
        QTest::keyClick(box, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(findScan(bench.workspace.study(), first)->glassWindow->low, 346.5);
        QTest::keyClicks(box, QStringLiteral("9"));
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(bench.workspace.history().entries().size(), 3);
        QCOMPARE(box->number(), std::optional(346.5));
    }

    void aNumberThatIsRefusedShowsAgainWhatHolds() {
        Bench bench(test::stepStudy());
        auto* box = bench.find<NumberBox>("glassLow");
        const auto before = box->number();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("9000"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->number(), before);
        QVERIFY(bench.find("problems")->isVisible());
    }

    void theHistoryPanelJumps() {
        Bench bench(test::stepStudy());
        const Study start = bench.workspace.study();
        bench.workspace.act(SetMass{first, 1e-3});
        bench.workspace.act(SetMass{first, 2e-3});
        auto* history = bench.find<HistoryPanel>("history");
        QCOMPARE(history->model()->rowCount(), 3);
        const QRect row = history->visualRect(history->model()->index(0, 0));
        QTest::mouseClick(history->viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(bench.workspace.study() == start);
    }

    void selectingARowSelectsTheScanEverywhere() {
        Bench bench(test::stepStudy());
        auto* table = bench.find<QTreeView>("sampleTable");
        table->expandAll();
        const QModelIndex scan = table->model()->index(2, 0, table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(scan).center());
        QCOMPARE(bench.workspace.scene().selection.current()->scan, "a2");
        QCOMPARE(bench.find<QLabel>("scanTitle")->text(), QStringLiteral("a2"));
        bench.workspace.select({{{"a", "a1"}}, std::nullopt});
        QCOMPARE(table->currentIndex().row(), 1);
    }

    void whyOpensTheOriginOfANumber() {
        Bench bench(test::stepStudy());
        auto* why = bench.find<QPushButton>("why:glass_transition.onset_inflection_K");
        why->click();
        QTRY_VERIFY(bench.find("whyPane")->isVisible());
        const QString text = bench.find<QLabel>("whyText")->text();
        QVERIFY(text.contains(QLatin1String("ASTM")));
        QVERIFY(text.contains(QLatin1String("a0.csv")));
        bench.workspace.preview(MoveGlassWindow{first, {341, 481}});
        QVERIFY(bench.find<QLabel>("whyText")->text() != text);
    }

    void windowsGoToAllScansInOneStep() {
        Bench bench(test::stepStudy());
        bench.workspace.act(MoveGlassWindow{first, {340, 480}});
        bench.find<QPushButton>("applyWindows")->click();
        QCOMPARE(bench.workspace.history().entries().size(), 3);
        for (const auto& scan : bench.workspace.study().samples.front()->scans)
            QCOMPARE(scan->glassWindow->high, 480);
    }

    void closingAsksAboutWhatIsNotSaved() {
        Bench bench(test::stepStudy());
        bench.workspace.act(SetMass{first, 1e-3});
        test::whenModal("closeQuestion", [](QWidget* box) {
            qobject_cast<QMessageBox*>(box)->button(QMessageBox::Cancel)->click();
        });
        QVERIFY(!bench.window.close());
        QVERIFY(bench.window.isVisible());
        test::whenModal("closeQuestion", [](QWidget* box) {
            qobject_cast<QMessageBox*>(box)->button(QMessageBox::Discard)->click();
        });
        QVERIFY(bench.window.close());
    }

    void savingASampleThatHasAFileNeedsNoQuestion() {
        Bench bench(test::stepStudy());
        const QString path = settings_.file(QStringLiteral("kept.vitrine"));
        QVERIFY(bench.workspace.saveAs("a", path));
        bench.workspace.act(SetMass{first, 1e-3});
        QVERIFY(bench.window.isWindowModified());
        bench.find<QAction>("save")->trigger();
        QVERIFY(!bench.window.isWindowModified());
        Bench again;
        again.window.openPaths({path});
        QCOMPARE(findScan(again.workspace.study(), first)->choices.mass, std::optional(1e-3));
        QVERIFY(!again.window.isWindowModified());
    }

    void everythingAPersonCanUseHasAName() {
        Bench bench(test::stepStudy());
        for (const QWidget* widget : bench.window.findChildren<QWidget*>())
            if (needsName(widget))
                QVERIFY2(!nameOf(widget).isEmpty(),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }

    void themesAndLargeTypeCanBeChangedAtAnyTime() {
        Bench bench(test::stepStudy());
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Follow})
            bench.window.setThemeChoice(choice);
        bench.window.setThemeChoice(ThemeChoice::Dark);
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() < 80);
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
