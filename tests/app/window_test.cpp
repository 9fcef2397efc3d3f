#include "tests/app/window_support.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/quantities.h"
#include "widgets/controls/text.h"
#include "widgets/panels/history_panel.h"
#include "widgets/panels/problem_list.h"
#include "widgets/plot/canvas.h"
#include "widgets/plot/palette.h"
#include "widgets/views/thermograms/thermogram_offers.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
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

/// One scan “a0” without a step, so that no windows are found.
Study straightStudy() {
    Sample sample = *test::stepSample("a", 1);
    Scan scan = *sample.scans.front();
    Recording recording = *scan.recording;
    for (std::size_t i = 0; i < recording.signal.size(); ++i)
        recording.signal[i] = 0.3 + 2e-4 * (recording.temperature[i] - 300);
    scan.recording = recording;
    sample.scans = {scan};
    return {"study", {sample}};
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

    void aNumberThatIsRefusedStaysToBeMendedAndEscapeBringsBackWhatHolds() {
        Bench bench(test::stepStudy());
        auto* box = bench.find<NumberBox>("glassLow");
        const auto before = box->number();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("9000"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->number(), before);
        QCOMPARE(box->text(), QStringLiteral("9000"));
        QVERIFY(bench.find("problems")->isVisible());
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(box->text(), displayedFixed(*before, 1));
    }

    void aHandleBroughtBackLeavesNothingBehind() {
        Bench bench(test::stepStudy());
        bench.workspace.act(MoveGlassWindow{first, {340, 480}});
        auto* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
        QTest::qWait(50);
        const QPoint edge(qRound(canvas->pixel({480, 0}).x()), canvas->axisRect()->rect().center().y());
        const std::size_t entries = bench.workspace.history().entries().size();
        QTest::mouseMove(canvas, edge);
        QTest::mousePress(canvas, Qt::LeftButton, {}, edge);
        for (const QPoint at : {edge + QPoint(30, 0), edge}) {
            QMouseEvent move(QEvent::MouseMove, at, canvas->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(canvas, &move);
        }
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, edge);
        QVERIFY(!bench.workspace.isPreviewing());
        QCOMPARE(bench.workspace.history().entries().size(), entries);
    }

    void aProblemRaisedAgainIsToldOnce() {
        Bench bench(test::stepStudy());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!bench.workspace.act(SetMass{first, -1}));
        QCOMPARE(bench.workspace.problems().size(), std::size_t(1));
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
        bench.workspace.select({{ScanPath{"a", "a1"}}});
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

    /// The button, the menu of the curve and the choice of scans do the same: the windows in force, found ones too, go to
    /// the others, whatever those have by hand.
    void applyingWindowsMeansOneThing() {
        const ScanPath second{"a", "a1"};
        const auto after = [&](auto apply) {
            Bench bench(test::stepStudy());
            bench.workspace.act(MoveGlassWindow{first, {340, 480}});
            bench.workspace.act(MoveLiquidWindow{second, {760, 790}});
            bench.workspace.select({{first, second, ScanPath{"a", "a2"}, ScanPath{"a", "a3"}}, std::nullopt});
            apply(bench);
            return bench.workspace.study();
        };
        const Study byButton = after([](Bench& bench) { bench.find<QPushButton>("applyWindows")->click(); });
        const Study bySelection = after([](Bench& bench) { bench.find<QAction>("giveWindows")->trigger(); });
        const Study byMenu = after([](Bench& bench) {
            for (const Offer& offer : offersFor(bench.workspace.scene(), {first, 600, 500}))
                if (english(offer.words).find("Apply these windows") != std::string::npos)
                    bench.workspace.act(offer.actions, offer.words);
        });
        QVERIFY(byButton == bySelection);
        QVERIFY(byMenu == bySelection);
        QVERIFY(!findScan(byMenu, first)->liquidWindow); // of the scan itself nothing changes
        QVERIFY(findScan(byMenu, second)->liquidWindow);
        QVERIFY((findScan(byMenu, second)->liquidWindow != Interval{760, 790}));
    }

    /// A branch marked in the inspector and in the menu of the curve: the same peaks are pinned, and none of them moves.
    void aMarkedBranchPinsTheSamePeaks() {
        const auto after = [&](auto mark) {
            Bench bench(test::stepStudy());
            mark(bench);
            return bench.workspace.study();
        };
        Bench found(test::stepStudy());
        const auto peaks = *test::valueOf(findResult(*found.workspace.scene().now.results, first)->peaks);
        const Peak& peak = *std::ranges::find(peaks, true, &Peak::clear);
        const Study byInspector = after([](Bench& bench) {
            auto* branch = bench.find<QComboBox>("branch0");
            branch->setCurrentIndex(static_cast<int>(PeakBranch::Shadow));
            Q_EMIT branch->activated(branch->currentIndex());
        });
        const Study byMenu = after([&](Bench& bench) {
            for (const Offer& offer : offersFor(bench.workspace.scene(), {first, peak.temperature.value, 500}))
                if (english(offer.words).find("shadow") != std::string::npos)
                    bench.workspace.act(offer.actions, offer.words);
        });
        QVERIFY(findScan(byMenu, first)->peaks);
        QVERIFY(byInspector == byMenu);
        Memo memo;
        const Results results = evaluate(byMenu, memo);
        const auto pinned = *test::valueOf(findResult(results, first)->peaks);
        QCOMPARE(pinned.size(), peaks.size());
        for (std::size_t i = 0; i < peaks.size(); ++i)
            QVERIFY(std::abs(pinned[i].temperature.value - peaks[i].temperature.value) < 0.1);
    }

    void windowsSetByHandAreOneEntry() {
        Bench bench(straightStudy());
        QVERIFY(!findResult(*bench.workspace.scene().now.results, first)->windows);
        auto* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
        test::whenMenu("scanMenu", [](QMenu* menu) {
            for (QAction* action : menu->actions())
                if (action->text().contains(QLatin1String("liquid windows by hand")))
                    action->trigger();
        });
        QTest::mouseClick(canvas, Qt::RightButton, {}, canvas->axisRect()->rect().center());
        QTRY_VERIFY(findScan(bench.workspace.study(), first)->glassWindow);
        QVERIFY(findScan(bench.workspace.study(), first)->liquidWindow);
        QCOMPARE(bench.workspace.history().entries().size(), 2);
        bench.workspace.undo();
        QVERIFY(!findScan(bench.workspace.study(), first)->glassWindow);
        QVERIFY(!findScan(bench.workspace.study(), first)->liquidWindow);
    }

    void theStatusSaysWhatHolds() {
        Bench bench(test::stepStudy());
        const auto says = [&](const char* words) { return bench.find<QLabel>("status")->text().contains(QLatin1String(words)); };
        QVERIFY(says("all results up to date"));
        bench.workspace.preview(MoveGlassWindow{first, {341, 481}});
        QVERIFY(says("let go") && !says("up to date"));
        bench.workspace.cancelPreview();
        QVERIFY(says("all results up to date"));
        bench.workspace.act(MoveGlassWindow{first, {300.1, 301.2}}); // too few points for a line
        QVERIFY(!problemsIn(bench.workspace.scene()).empty());
        auto* sign = bench.find<QToolButton>("problemSign");
        QVERIFY(sign->isVisible() && !says("up to date"));
        QVERIFY(sign->text().contains(QString::number(problemsIn(bench.workspace.scene()).size())));
        bench.workspace.undo();
        QVERIFY(says("all results up to date") && !sign->isVisible());
    }

    void anEmptiedBoxMeansUnknown() {
        Bench bench(test::stepStudy());
        const auto treatment = [&] { return bench.workspace.study().samples.front()->treatment; };
        const std::pair<const char*, std::optional<double> SampleTreatment::*> boxes[] = {
            {"pressure", &SampleTreatment::pressure},
            {"treatmentTemperature", &SampleTreatment::temperature},
            {"hold", &SampleTreatment::hold},
            {"coolingRate", &SampleTreatment::coolingRate}};
        for (const auto& [name, field] : boxes) {
            auto* box = bench.find<NumberBox>(name);
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, QStringLiteral("7"));
            QTest::keyClick(box, Qt::Key_Return);
            QVERIFY2((treatment().*field).has_value(), name);
            box->selectAll();
            QTest::keyClick(box, Qt::Key_Delete);
            QTest::keyClick(box, Qt::Key_Return);
            QVERIFY2(!(treatment().*field).has_value(), name);
            QVERIFY(box->text().isEmpty());
        }
        auto* glass = bench.find<NumberBox>("glassLow");
        const auto before = glass->number();
        glass->setFocus();
        glass->selectAll();
        QTest::keyClick(glass, Qt::Key_Delete);
        QTest::keyClick(glass, Qt::Key_Return);
        QCOMPARE(glass->number(), before);
        QVERIFY(!glass->text().isEmpty());
    }

    void aScanRowHasTheColourOfItsCurve() {
        Bench bench(test::stepStudy());
        auto* table = bench.find<QTreeView>("sampleTable");
        const QModelIndex sample = table->model()->index(0, 0);
        const auto* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
        bench.workspace.select({{first}, std::nullopt});
        for (int i = 0; i < table->model()->rowCount(sample); ++i) {
            const auto icon = table->model()->index(i, 0, sample).data(Qt::DecorationRole).value<QIcon>();
            const QImage swatch = icon.pixmap(14, 14).toImage();
            const QColor drawn = rateColour(
                rateOf(*bench.workspace.study().samples.front()->scans[static_cast<std::size_t>(i)], nullptr).value_or(0),
                {100, 200, 500, 1000}, canvas->theme());
            QVERIFY(swatch.pixelColor(swatch.rect().center()).rgb() == drawn.rgb());
        }
    }

    void aDragChangesTheRowsOfItsScanOnly() {
        Bench bench({"study", {test::stepSample("a", 40), test::stepSample("b", 3)}});
        auto* table = bench.find<QTreeView>("sampleTable");
        QSignalSpy changes(table->model(), &QAbstractItemModel::dataChanged);
        bench.workspace.preview(MoveGlassWindow{first, {341, 481}});
        QVERIFY2(changes.size() <= 2, qPrintable(QString::number(changes.size())));
    }

    void theViewsStandBesideOrBelowEachOther() {
        Bench bench(test::stepStudy());
        const auto beside = [&] {
            return bench.find("kissinger")->mapTo(&bench.window, QPoint()).x() >
                   bench.find("thermograms")->mapTo(&bench.window, QPoint()).x();
        };
        bench.window.resize(1700, 900);
        QTRY_VERIFY(beside());
        bench.window.resize(1000, 700);
        QTRY_VERIFY(!beside());
    }

    void closingAsksAboutWhatIsNotSaved() {
        Bench bench(test::stepStudy());
        bench.workspace.act(SetMass{first, 1e-3});
        test::whenModal("closeQuestion",
                        [](QWidget* box) { qobject_cast<QMessageBox*>(box)->button(QMessageBox::Cancel)->click(); });
        QVERIFY(!bench.window.close());
        QVERIFY(bench.window.isVisible());
        test::whenModal("closeQuestion",
                        [](QWidget* box) { qobject_cast<QMessageBox*>(box)->button(QMessageBox::Discard)->click(); });
        QVERIFY(bench.window.close());
    }

    void savingASampleThatHasAFileNeedsNoQuestion() {
        Bench bench(test::stepStudy());
        const QString path = settings_.file(QStringLiteral("kept.vitrine"));
        QVERIFY(bench.workspace.files().saveAs("a", path));
        bench.workspace.act(SetMass{first, 1e-3});
        QVERIFY(bench.window.isWindowModified());
        bench.find<QAction>("save")->trigger();
        QVERIFY(!bench.window.isWindowModified());
        Bench again;
        again.window.files().openPaths({path});
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
            bench.window.appearance().setThemeChoice(choice);
        bench.window.appearance().setThemeChoice(ThemeChoice::Dark);
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() < 80);
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
