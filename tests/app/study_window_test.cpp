#include "app/settings/settings.h"
#include "tests/app/window_support.h"
#include "widgets/figures/editor/figure_window.h"
#include "widgets/plot/canvas.h"
#include "widgets/samples/sample_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

using namespace vitrine;
using vitrine::test::Bench;
using vitrine::test::stepSample;

namespace {

const ScanPath first{"a", "a0"};

Study threeSamples() {
    return {"study", {stepSample("a", 3), stepSample("b", 3), stepSample("c", 3)}};
}

QTreeView* tableOf(Bench& bench) {
    return bench.find<QTreeView>("sampleTable");
}

void clickRow(QTreeView* table, int row, Qt::KeyboardModifiers keys = {}) {
    const QRect at = table->visualRect(table->model()->index(row, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, {at.right() - 4, at.center().y()});
}

} // namespace

class StudyWindowTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aNameIsEditedWithF2() {
        Bench bench(threeSamples());
        auto* table = tableOf(bench);
        clickRow(table, 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("other"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(findSample(bench.workspace.study(), "b")->name, "other"); // the editor gives what it holds later
        QCOMPARE(bench.workspace.history().entries().size(), 2);
    }

    void anUncheckedSampleIsNotInTheViewsAndNotInTheHistory() {
        Bench bench(threeSamples());
        bench.workspace.select({});
        const auto* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
        QCOMPARE(bench.workspace.drawn().now.study.samples.size(), 3);
        auto* table = tableOf(bench);
        QVERIFY(table->model()->setData(table->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(bench.workspace.hidden().contains("b"));
        QCOMPARE(bench.workspace.drawn().now.study.samples.size(), 2);
        QCOMPARE(bench.workspace.drawn().now.results->samples.size(), 2);
        QCOMPARE(bench.workspace.history().entries().size(), 1);
        QCOMPARE(table->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QVERIFY(canvas->isVisible());
        bench.workspace.select({{ScanPath{"b", "b0"}}});
        QVERIFY(bench.workspace.drawn().selection.scans().empty());
        QCOMPARE(bench.workspace.scene().selection.scans().size(), 1);
        table->setCurrentIndex(table->model()->index(1, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(bench.workspace.hidden().empty());
    }

    void manySamplesAreSetInOneStep() {
        Bench bench(threeSamples());
        auto* table = tableOf(bench);
        clickRow(table, 0);
        clickRow(table, 2, Qt::ControlModifier);
        test::whenModal("manySamples", [](QWidget* dialog) {
            dialog->findChild<QCheckBox*>(QStringLiteral("manyPressureSet"))->click();
            auto* box = dialog->findChild<QLineEdit*>(QStringLiteral("manyPressure"));
            box->setFocus();
            QTest::keyClicks(box, QStringLiteral("7"));
            QTest::keyClick(box, Qt::Key_Tab);
            dialog->findChild<QCheckBox*>(QStringLiteral("manyTreatmentSet"))->click();
            dialog->findChild<QComboBox*>(QStringLiteral("manyTreatment"))->setCurrentIndex(3);
            qobject_cast<QDialog*>(dialog)->accept();
        });
        bench.find<QAction>("setForSamples")->trigger();
        QCOMPARE(bench.workspace.history().entries().size(), 2);
        QCOMPARE(english(bench.workspace.history().entries().back().words), "Set treatment of 2 samples");
        const Study& study = bench.workspace.study();
        QCOMPARE(findSample(study, "a")->treatment.pressure, std::optional(7.0));
        QVERIFY(findSample(study, "c")->treatment.kind == TreatmentKind::Compressed);
        QVERIFY(!findSample(study, "b")->treatment.pressure);
        bench.workspace.undo();
        QVERIFY(!findSample(bench.workspace.study(), "a")->treatment.pressure);
    }

    void aNameKeepsItsWidthBesideTheColumns() {
        Study study = threeSamples();
        Sample longName = *study.samples.front();
        longName.name = "compressed ribbon 12";
        longName.treatment = {TreatmentKind::Compressed, 7.0, 583.0, 600.0, {}};
        study.samples.front() = longName;
        Bench bench(study);
        auto* table = tableOf(bench);
        const int needed = table->fontMetrics().horizontalAdvance(QStringLiteral("compressed ribbon 12"));
        for (const int width : {1600, 1280, 1000}) {
            bench.window.resize(width, 800);
            bench.window.resetLayout();
            QTest::qWait(50);
            QVERIFY2(table->columnWidth(0) >= std::min(needed, static_cast<int>(0.55 * table->viewport()->width())),
                     qPrintable(QStringLiteral("%1 of %2").arg(table->columnWidth(0)).arg(table->viewport()->width())));
            QVERIFY(!table->horizontalScrollBar()->isVisible());
        }
    }

    void groupingShowsTitlesOverTheSamples() {
        Bench bench(threeSamples());
        bench.workspace.act(SetTreatment{"b", {TreatmentKind::Compressed, 7.0, {}, {}, {}}});
        auto* box = bench.find<QComboBox>("sampleGrouping");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        auto* table = tableOf(bench);
        QCOMPARE(table->model()->rowCount(), 5);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("7 GPa"));
        QVERIFY(table->isFirstColumnSpanned(0, {}));
        clickRow(table, 3);
        QCOMPARE(bench.workspace.scene().selection.current()->sample, "a");
    }

    void undoDoesNotMoveTheZoom() {
        Bench bench(threeSamples());
        auto* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
        QTest::qWait(50);
        bench.workspace.act(MoveGlassWindow{first, {340, 480}});
        const auto whole = canvas->xAxis->range();
        const QPoint middle = canvas->axisRect()->rect().center();
        QWheelEvent wheel(middle, canvas->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(canvas, &wheel);
        QTest::qWait(50);
        const auto zoomed = canvas->xAxis->range();
        QVERIFY(zoomed != whole);
        bench.workspace.undo();
        QTest::qWait(50);
        QCOMPARE(canvas->xAxis->range(), zoomed);
        bench.workspace.redo();
        bench.workspace.goTo(0);
        QTest::qWait(50);
        QCOMPARE(canvas->xAxis->range(), zoomed);
    }

    void theLayoutIsRemembered() {
        {
            Bench bench;
            bench.workspace.act(AddSample{stepSample("a", 2)});
            bench.find<QAction>("show_kissinger")->trigger();
            bench.find("historyDock")->hide();
            bench.find<SamplePanel>("samplePanel")->arrange(bench.find<SamplePanel>("samplePanel")->arrangement());
            QVERIFY(bench.workspace.files().saveAs("a", settings_.file(QStringLiteral("layout.vitrine"))));
            QVERIFY(bench.window.close());
        }
        Bench again;
        again.window.restoreLayout();
        again.workspace.act(AddSample{stepSample("a", 2)});
        QVERIFY(!again.find("kissinger")->isVisible());
        QVERIFY(again.find("thermograms")->isVisible());
        QVERIFY(!again.find("historyDock")->isVisible());
    }

    void aDamagedLayoutIsLeftAside_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("x\0y\xff noise", 9);
    }
    void aDamagedLayoutIsLeftAside() {
        QFETCH(QByteArray, bytes);
        {
            Bench bench;
            QVERIFY(bench.window.close());
        }
        QSettings settings;
        for (const char* key : {"window/state", "window/boards/scans/places", "window/samples"})
            settings.setValue(QString::fromLatin1(key), bytes);
        settings.setValue(QStringLiteral("window/boards/scans/views"), QStringList{QStringLiteral("nowhere")});
        settings.sync();
        Bench bench;
        bench.window.restoreLayout();
        bench.workspace.act(AddSample{stepSample("a", 2)});
        QVERIFY(bench.find("thermograms")->isVisible());
        QVERIFY(bench.find("studyDock")->isVisible());
        QVERIFY(bench.find("sampleTable")->width() > 100);
        settings.setValue(QStringLiteral("window/geometry"), bytes);
        settings.sync();
        Bench other;
        other.window.restoreLayout();
        QVERIFY(other.window.width() >= 800);
    }

    void anEmptyLayoutIsNeverWrittenOverAFullOne() {
        rememberLayout({QByteArray("g"), QByteArray("s"), QByteArray("t"), {}, false});
        rememberLayout({});
        QCOMPARE(windowLayout().state, QByteArray("s"));
        QCOMPARE(windowLayout().samples, QByteArray("t"));
    }

    void recentFilesHavePictures() {
        const QString path = settings_.file(QStringLiteral("a name that is rather too long to be shown in full.vitrine"));
        {
            Bench bench;
            bench.workspace.act(AddSample{stepSample("a", 2)});
            QVERIFY(bench.workspace.files().saveAs("a", path));
        }
        Bench bench;
        auto* card = bench.find<QToolButton>("recent");
        QVERIFY(card->isVisible());
        QVERIFY(!card->icon().isNull());
        QVERIFY(card->fontMetrics().horizontalAdvance(card->text()) <= card->width());
        QCOMPARE(card->accessibleName(), QFileInfo(path).fileName());
        card->click();
        QTRY_COMPARE(bench.workspace.study().samples.size(), 1);
    }

    void aSmallWindowIsUsable() {
        Bench bench(threeSamples());
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            bench.window.resize(size);
            bench.window.resetLayout();
            QTest::qWait(80);
            QCOMPARE(bench.window.size(), size);
            const auto* inspector = bench.find<QAbstractScrollArea>("inspector");
            QVERIFY2(
                inspector->horizontalScrollBar()->maximum() == 0,
                qPrintable(
                    QStringLiteral("%1 px too narrow at %2").arg(inspector->horizontalScrollBar()->maximum()).arg(size.width())));
            for (const char* view : {"thermograms", "kissinger"}) {
                const auto* canvas = bench.find(view)->findChild<PlotCanvas*>();
                QVERIFY2(canvas->height() >= 180 && canvas->width() >= 260,
                         qPrintable(
                             QStringLiteral("%1: %2 x %3").arg(QLatin1String(view)).arg(canvas->width()).arg(canvas->height())));
            }
        }
    }
    void theDemonstrationIsMadeBesideTheWindow() {
        Bench bench;
        bench.find<QPushButton>("startDemonstration")->click();
        QVERIFY(bench.workspace.study().samples.empty());
        QTRY_COMPARE_WITH_TIMEOUT(bench.workspace.study().samples.size(), std::size_t(44), 240000);
        QVERIFY(bench.workspace.isSaved());
    }
    void whatIsComparedIsSetWhileNothingIsSelected() {
        Bench bench(threeSamples());
        bench.workspace.select({});
        auto* cold = bench.find<QLineEdit>("crossCold");
        cold->selectAll();
        cold->insert(QStringLiteral("350"));
        QTest::keyClick(cold, Qt::Key_Return);
        QCOMPARE(bench.workspace.study().across.coldBelow, 350.0);
        auto* method = bench.find<QComboBox>("crossMethod");
        for (int i = 0; i < method->count(); ++i)
            QVERIFY(method->toolTip().contains(method->itemData(i, Qt::ToolTipRole).toString()) &&
                    method->itemData(i, Qt::ToolTipRole).toString().startsWith(method->itemText(i), Qt::CaseInsensitive));
        QTest::keyClick(method, Qt::Key_Down);
        QCOMPARE(bench.workspace.study().across.method, PressureTgMethod::Onset);
        bench.workspace.undo();
        QCOMPARE(method->currentIndex(), 0);
        bench.workspace.select({{first}, {}});
        QVERIFY(!cold->isVisible());
    }
    void figuresAreChangedBesideTheWorkbenchAndUndoneThere() {
        Bench bench(threeSamples());
        bench.workspace.settle();
        bench.find<QAction>("showFigures")->trigger();
        auto* figures = bench.find<FigureWindow>("figures");
        auto* type = figures->findChild<QLineEdit*>(QStringLiteral("figureType"));
        type->setFocus();
        type->selectAll();
        QTest::keyClicks(type, QStringLiteral("8"));
        QTest::keyClick(type, Qt::Key_Return);
        QCOMPARE(bench.workspace.study().figures.size(), std::size_t(1));
        QCOMPARE(bench.workspace.study().figures.front()->fontSize, 8.0);
        figures->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(figures));
        QTest::keySequence(figures, QKeySequence::Undo);
        QVERIFY(bench.workspace.study().figures.empty());
    }
};

QTEST_MAIN(StudyWindowTest)
#include "study_window_test.moc"
