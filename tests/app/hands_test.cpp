#include "app/command_overlay.h"
#include "core/curve/sampling.h"
#include "tests/app/window_support.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/quantities.h"
#include "widgets/plot/canvas.h"
#include "widgets/views/thermograms/picture_grid.h"
#include "widgets/views/view.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

using namespace vitrine;
using vitrine::test::Bench;

namespace {

const ScanPath first{"a", "a0"}, second{"a", "a1"};

PlotCanvas* canvasOf(Bench& bench, const char* view) {
    auto* canvas = bench.find(view)->findChild<PlotCanvas*>();
    QTest::qWait(50); // the axes have found their margins
    canvas->replot(QCustomPlot::rpImmediateRefresh);
    return canvas;
}

void send(QWidget* to, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held,
          Qt::KeyboardModifiers modifiers) {
    QMouseEvent event(type, at, to->mapToGlobal(at), button, held, modifiers);
    QApplication::sendEvent(to, &event);
}

void drag(QWidget* canvas, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true) {
    send(canvas, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton, modifiers);
    for (int step = 1; step <= 8; ++step)
        send(canvas, QEvent::MouseMove, from + (to - from) * step / 8, Qt::NoButton, Qt::LeftButton, modifiers);
    if (release)
        send(canvas, QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton, modifiers);
}

/// The pixel of a point of the current scan's curve.
QPoint onCurve(Bench& bench, PlotCanvas* canvas, double kelvin) {
    const Thermogram& t = (*findResult(*bench.workspace.scene().now.results, first)->prepared)->thermogram;
    return canvas->pixel({kelvin, interpolated(t.temperature, t.signal, kelvin)}).toPoint();
}

const Scan& scanOf(Bench& bench, const ScanPath& path = first) {
    return *findScan(bench.workspace.study(), path);
}

/// T_p and area of the endotherm, and E_a of its sample.
std::array<double, 3> chain(Bench& bench) {
    const Results& results = *bench.workspace.scene().now.results;
    const Peak& peak = *std::ranges::find(**findResult(results, first)->peaks, PeakKind::Endotherm, &Peak::kind);
    return {peak.temperature.value, peak.area->value, fittedKissinger(*findResult(results, "a"))->energy.value};
}

std::size_t entries(Bench& bench) {
    return bench.workspace.history().entries().size();
}

Study withBaseline() {
    const Study study = test::stepStudy();
    return test::valueOf(reduce(study, SetBaseline{first, {BaselineKind::Polyline, {{560, {}}, {690, {}}}}}));
}

int anchorPoint(const PlotCanvas* canvas, std::size_t anchor) {
    const auto& points = canvas->pointLayer().points;
    for (int i = 0; i < static_cast<int>(points.size()); ++i)
        if (points[static_cast<std::size_t>(i)].kind == PointHandle::Kind::Anchor &&
            canvas->pointLayer().anchorIndex(i) == anchor)
            return i;
    return -1;
}

} // namespace

class HandsTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void inTheModeOfTheBaseLineClicksAddAnchors() {
        Bench bench(test::stepStudy());
        auto* canvas = canvasOf(bench, "thermograms");
        QTest::mouseClick(canvas, Qt::LeftButton, {}, onCurve(bench, canvas, 560) - QPoint(0, 40));
        QVERIFY(!scanOf(bench).baseline);
        bench.find<QAction>("modeBaseline")->trigger();
        QVERIFY(bench.find<QLabel>("hint")->text().contains(QLatin1String("anchor")));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, onCurve(bench, canvas, 560) - QPoint(0, 40));
        QTest::mouseClick(canvas, Qt::LeftButton, Qt::AltModifier, onCurve(bench, canvas, 690) - QPoint(0, 40));
        QCOMPARE(entries(bench), 3u);
        const auto& anchors = scanOf(bench).baseline->anchors;
        QCOMPARE(anchors.size(), 2u);
        QVERIFY(test::near(anchors[0].temperature, 560, 2) && !anchors[0].signal);
        QVERIFY(test::near(anchors[1].temperature, 690, 2) && anchors[1].signal);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, onCurve(bench, canvas, 560) + QPoint(5, -20)); // nearer than 8 px
        QCOMPARE(entries(bench), 3u);
        QCOMPARE(bench.find<NumberBox>("anchorTemperature0")->number(), std::optional(anchors[0].temperature));
        QCOMPARE(bench.find<QComboBox>("baselineKind")->currentIndex(), 2);
        bench.find<QAction>("modeExplore")->trigger();
        QTest::mouseClick(canvas, Qt::LeftButton, {}, onCurve(bench, canvas, 620) - QPoint(0, 40));
        QCOMPARE(entries(bench), 3u);
    }

    void anAnchorThatIsDraggedMovesTheWholeChain() {
        Bench bench(withBaseline());
        auto* canvas = canvasOf(bench, "thermograms");
        const auto before = chain(bench);
        const int point = anchorPoint(canvas, 1);
        const QPoint from = canvas->pointLayer().place(point).toPoint();
        drag(canvas, from, from - QPoint(0, 30), Qt::AltModifier, false);
        QVERIFY(bench.workspace.isPreviewing());
        QVERIFY(!canvas->drawingLayer().drawing().strokes.empty());
        const auto during = chain(bench);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(during[i] != before[i]);
        QCOMPARE(entries(bench), 1u);
        send(canvas, QEvent::MouseButtonRelease, from - QPoint(0, 30), Qt::LeftButton, Qt::NoButton, Qt::AltModifier);
        QCOMPARE(entries(bench), 2u);
        QCOMPARE(chain(bench), during);
        QVERIFY(scanOf(bench).baseline->anchors[1].signal);
        bench.workspace.undo();
        QCOMPARE(chain(bench), before);
    }

    void escapeLeavesTheAnchorWhereItWas() {
        Bench bench(withBaseline());
        auto* canvas = canvasOf(bench, "thermograms");
        const Study before = bench.workspace.study();
        const QPoint from = canvas->pointLayer().place(anchorPoint(canvas, 0)).toPoint();
        drag(canvas, from, from + QPoint(-40, 0), {}, false);
        QVERIFY(bench.workspace.isPreviewing());
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(!bench.workspace.isPreviewing());
        send(canvas, QEvent::MouseButtonRelease, from, Qt::LeftButton, Qt::NoButton, {});
        QVERIFY(bench.workspace.study() == before);
        QCOMPARE(canvas->pointLayer().place(anchorPoint(canvas, 0)).toPoint(), from);
    }

    void anchorsKeepTheirOrderAndGoByRightClickAndDel() {
        Bench bench(withBaseline());
        auto* canvas = canvasOf(bench, "thermograms");
        const QPoint from = canvas->pointLayer().place(anchorPoint(canvas, 0)).toPoint();
        const QPoint other = canvas->pointLayer().place(anchorPoint(canvas, 1)).toPoint();
        drag(canvas, from, other + QPoint(60, 0));
        const auto& anchors = scanOf(bench).baseline->anchors;
        QCOMPARE(anchors[1].temperature, 690);
        QVERIFY(test::near(canvas->pixel({690, 0}).x() - canvas->pixel({anchors[0].temperature, 0}).x(), 8, 0.01));
        QTest::mouseClick(canvas, Qt::RightButton, {}, canvas->pointLayer().place(anchorPoint(canvas, 0)).toPoint());
        QCOMPARE(scanOf(bench).baseline->anchors.size(), 1u);
        canvas->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 40 && canvas->pointLayer().focused != anchorPoint(canvas, 0); ++i)
            QTest::keyClick(canvas, Qt::Key_Tab);
        QCOMPARE(canvas->pointLayer().focused, anchorPoint(canvas, 0));
        QTest::keyClick(canvas, Qt::Key_Delete);
        QVERIFY(!scanOf(bench).baseline);
    }

    void arrowsNudgeAnAnchorAndLiftIt() {
        Bench bench(withBaseline());
        auto* canvas = canvasOf(bench, "thermograms");
        canvas->clearFocus();
        canvas->setFocus(Qt::BacktabFocusReason); // the last one first
        QCOMPARE(canvas->pointLayer().focused, anchorPoint(canvas, 1));
        QTest::keyClick(canvas, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(entries(bench), 2u);
        QVERIFY(test::near(scanOf(bench).baseline->anchors[1].temperature, 689, 1e-6));
        QVERIFY(!scanOf(bench).baseline->anchors[1].signal);
        QTest::keyClick(canvas, Qt::Key_Up);
        QVERIFY(scanOf(bench).baseline->anchors[1].signal);
        QCOMPARE(entries(bench), 3u);
        auto* level = bench.find<NumberBox>("anchorLevel1");
        level->setFocus();
        level->selectAll();
        QTest::keyClick(level, Qt::Key_Delete);
        QTest::keyClick(level, Qt::Key_Return);
        QVERIFY(!scanOf(bench).baseline->anchors[1].signal);
        auto* temperature = bench.find<NumberBox>("anchorTemperature1");
        temperature->setFocus();
        temperature->selectAll();
        QTest::keyClicks(temperature, QStringLiteral("700"));
        QTest::keyClick(temperature, Qt::Key_Return);
        QCOMPARE(scanOf(bench).baseline->anchors[1].temperature, 700);
    }

    void aKeyAddsAnAnchor() {
        Bench bench(test::stepStudy());
        auto* canvas = canvasOf(bench, "thermograms");
        bench.find<QAction>("modeBaseline")->trigger();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Insert);
        QCOMPARE(scanOf(bench).baseline->anchors.size(), 1u);
    }

    void theTopOfAPeakMovesItsWindow() {
        Bench bench(test::stepStudy());
        auto* canvas = canvasOf(bench, "thermograms");
        QVERIFY(!scanOf(bench).peaks);
        QCOMPARE(canvas->pointLayer().points.size(), 1u);
        const double top = chain(bench)[0];
        const QPoint from = canvas->pointLayer().place(0).toPoint();
        drag(canvas, from, from + QPoint(8, 0));
        QCOMPARE(entries(bench), 2u);
        const Interval window = scanOf(bench).peaks->front().window;
        QVERIFY(window.middle() > top + 1);
        QVERIFY(test::near(chain(bench)[0], top, 0.5)); // the top of the curve is where it was
        const Interval before = window;
        QTest::qWait(20);
        const QPoint edge(qRound(canvas->pixel({window.low, 0}).x()), canvas->axisRect()->rect().center().y());
        drag(canvas, edge, edge - QPoint(15, 0));
        const Interval wider = scanOf(bench).peaks->front().window;
        QVERIFY(wider.low < before.low);
        QCOMPARE(wider.high, before.high);
        QCOMPARE(bench.find<NumberBox>("peakLow0")->number(), std::optional(wider.low)); // boxes and handles are one value
        auto* high = bench.find<NumberBox>("peakHigh0");
        high->setFocus();
        QTest::keyClick(high, Qt::Key_Up, Qt::ShiftModifier);
        // A box rounds to the decimals that it shows.
        QVERIFY(test::near(scanOf(bench).peaks->front().window.high, before.high + 1, 0.051));
        bench.find<QPushButton>("automaticPeaks")->click();
        QVERIFY(!scanOf(bench).peaks);
    }

    void aRectangleSelectsEverywhere() {
        Bench bench(test::stepStudy());
        auto* kissinger = canvasOf(bench, "kissinger");
        const QRect axes = kissinger->axisRect()->rect();
        drag(kissinger, axes.topLeft() + QPoint(2, 2), axes.bottomRight() - QPoint(2, 2), Qt::ShiftModifier);
        QCOMPARE(bench.workspace.scene().selection.scans().size(), 4u);
        QCOMPARE(bench.workspace.scene().selection.scans().front(), first); // the current one stays current
        auto* table = bench.find<QTreeView>("sampleTable");
        table->expandAll();
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 4);
        bench.workspace.select({{second}, std::nullopt});
        auto* thermograms = canvasOf(bench, "thermograms");
        bench.find<QAction>("modeSelect")->trigger();
        const QPoint here = onCurve(bench, thermograms, 420);
        drag(thermograms, here - QPoint(20, 20), here + QPoint(20, 20));
        QCOMPARE(bench.workspace.scene().selection.scans().size(), 4u);
        QCOMPARE(bench.workspace.scene().selection.scans().front(), second);
        QPoint between(thermograms->axisRect()->rect().topLeft() + QPoint(12, 4));
        while (thermograms->regionLayer().gripAt(between) || thermograms->pointLayer().pointAt(between) >= 0)
            between.rx() += 5;
        drag(thermograms, between, between + QPoint(9, 9)); // nothing is there
        QCOMPARE(bench.workspace.scene().selection.scans().size(), 4u);
        QCOMPARE(entries(bench), 1u);
    }

    void anOutlierOpensItsCurve() {
        Bench bench(test::stepStudy());
        bench.find<QAction>("show_thermograms")->trigger();
        QVERIFY(!bench.find("thermograms")->isVisible());
        auto* kissinger = canvasOf(bench, "kissinger");
        QTest::qWait(50);
        kissinger->replot(QCustomPlot::rpImmediateRefresh);
        const SampleResult& result = *bench.workspace.scene().now.results->samples.front();
        const RatePoint point = result.kissinger.front()->sources.back().point;
        const QPoint at =
            kissinger->pixel({1000 / point.temperature, std::log(point.heatingRate / (point.temperature * point.temperature))})
                .toPoint();
        QTest::mouseClick(kissinger, Qt::LeftButton, {}, at);
        QCOMPARE(bench.workspace.scene().selection.current()->scan, result.kissinger.front()->sources.back().scan);
        QVERIFY(bench.find("thermograms")->isVisible());
        QVERIFY(!canvasOf(bench, "thermograms")->drawingLayer().drawing().marks.empty());
    }

    void choicesGoToTheSelectedScansInOneEntryAndAreReviewed() {
        Bench bench({"study", {test::stepSample("a"), test::stepSample("b")}});
        const ScanPath third{"b", "b2"};
        QVERIFY(!bench.find<QAction>("giveWindows")->isEnabled());
        QVERIFY(!bench.find<QAction>("giveWindows")->property(whyDisabled).toString().isEmpty());
        bench.workspace.act(MoveGlassWindow{first, {340, 480}});
        bench.workspace.select({{first, second, third}, std::nullopt});
        bench.find<QAction>("giveWindows")->trigger();
        QCOMPARE(entries(bench), 3u);
        QCOMPARE(scanOf(bench, third).glassWindow->high, 480);
        bench.find<QAction>("reviewScans")->trigger();
        auto* grid = bench.find<PictureGrid>("pictureGrid");
        QTest::qWait(30); // the pictures find their places
        QVERIFY(grid->isVisible());
        QCOMPARE(grid->pictures().size(), 3u);
        QVERIFY(grid->pictures()[0].current);
        for (const SmallPicture& picture : grid->pictures())
            QVERIFY2(picture.byHand.contains(QLatin1String("windows")), qPrintable(picture.text()));
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->box(2).center().toPoint());
        QCOMPARE(*bench.workspace.scene().selection.current(), third);
        QCOMPARE(bench.workspace.scene().selection.scans().size(), 3u);
        const QPoint link = automaticLink(grid->pictures()[2], grid->box(2), grid->font()).center().toPoint();
        QTest::mouseClick(grid, Qt::LeftButton, {}, link);
        QVERIFY(!scanOf(bench, third).glassWindow);
        QVERIFY(grid->pictures()[2].byHand.isEmpty());
        QCOMPARE(entries(bench), 4u);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Left);
        QCOMPARE(*bench.workspace.scene().selection.current(), second);
        bench.find<QAction>("makeAutomatic")->trigger();
        QVERIFY(!scanOf(bench).glassWindow && !scanOf(bench, second).glassWindow);
        QCOMPARE(entries(bench), 5u);
    }

    void aRectangleOfSmallPicturesSelects() {
        Bench bench(test::stepStudy());
        bench.find<QAction>("reviewScans")->trigger();
        QTest::qWait(30);
        auto* grid = bench.find<PictureGrid>("pictureGrid");
        QCOMPARE(grid->pictures().size(), 4u);
        drag(grid, grid->box(0).center().toPoint(), grid->box(1).center().toPoint());
        QCOMPARE(bench.workspace.scene().selection.scans().size(), 2u);
        QTest::mouseMove(grid, grid->box(0).center().toPoint() + QPoint(3, 3));
        send(grid, QEvent::MouseMove, grid->box(1).center().toPoint(), Qt::NoButton, Qt::NoButton, {});
        QCOMPARE(bench.workspace.scene().selection.hovered, std::optional<ItemPath>(grid->pictures()[1].path));
    }

    void anyCommandIsFoundAndThoseThatCannotBeSayWhy() {
        Bench bench(test::stepStudy());
        auto* overlay = bench.find<CommandOverlay>("commandOverlay");
        auto* box = bench.find<QLineEdit>("commandBox");
        auto* list = bench.find<QListView>("commandList");
        QVERIFY(!overlay->isVisible());
        bench.find<QAction>("find")->trigger();
        QVERIFY(box->hasFocus() && list->isVisible());
        const auto all = overlay->found();
        for (const auto* name : {"open", "undo", "modeBaseline", "reviewScans", "giveWindows", "show_smallMultiples", "quit"})
            QVERIFY2(all.contains(bench.find<QAction>(name)), name);
        QTest::keyClicks(box, QStringLiteral("baseline"));
        QCOMPARE(overlay->found().front(), bench.find<QAction>("resetBaseline"));
        box->clear();
        QTest::keyClicks(box, QStringLiteral("stbsln"));
        QCOMPARE(overlay->found().front(), bench.find<QAction>("modeBaseline"));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(bench.workspace.scene().mode, Mode::Baseline);
        QVERIFY(!overlay->isVisible());
        bench.find<QAction>("find")->trigger();
        QVERIFY(box->text().isEmpty());
        QTest::keyClicks(box, QStringLiteral("windows to the selected"));
        QCOMPARE(overlay->found().front(), bench.find<QAction>("giveWindows"));
        QTest::keyClick(box, Qt::Key_Return);
        QTest::qWait(20);
        QCOMPARE(entries(bench), 1u);
        QVERIFY(overlay->isVisible());
        const QString listed = list->model()->index(0, 0).data().toString();
        QVERIFY2(listed.contains(QLatin1String("two scans or more")), qPrintable(listed));
    }

    void theListOfCommandsLiesWithinAWindowOfAnySize() {
        Bench bench(test::stepStudy());
        auto* overlay = bench.find<CommandOverlay>("commandOverlay");
        auto* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
        QApplication::setActiveWindow(&bench.window);
        canvas->setFocus();
        bench.find<QAction>("find")->trigger();
        for (const QSize size : {QSize(1600, 1000), QSize(1280, 720), QSize(900, 600), QSize(700, 420)}) {
            bench.window.resize(size);
            QTest::qWait(10);
            QVERIFY(overlay->isVisible());
            QVERIFY(bench.window.rect().contains(overlay->geometry()));
            QVERIFY(overlay->rect().contains(bench.find("commandBox")->geometry()));
            QVERIFY(bench.find("commandList")->height() > 60);
        }
        QTest::keyClick(bench.find("commandBox"), Qt::Key_Down);
        QCOMPARE(bench.find<QListView>("commandList")->currentIndex().row(), 1);
        QTest::keyClick(bench.find("commandBox"), Qt::Key_Escape);
        QVERIFY(!overlay->isVisible());
        QVERIFY(canvas->hasFocus());
        bench.find<QAction>("find")->trigger();
        canvas->setFocus(Qt::MouseFocusReason);
        QVERIFY(!overlay->isVisible());
    }

    void aCommandThatIsClickedRuns() {
        Bench bench(test::stepStudy());
        bench.find<QAction>("find")->trigger();
        QTest::keyClicks(bench.find("commandBox"), QStringLiteral("stbsln"));
        auto* list = bench.find<QListView>("commandList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTRY_COMPARE(bench.workspace.scene().mode, Mode::Baseline);
    }

    void theModeHasAKeyAndAButton() {
        Bench bench(test::stepStudy());
        QTest::keyClick(&bench.window, Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(bench.workspace.scene().mode, Mode::Baseline);
        QVERIFY(bench.find<QAction>("modeBaseline")->isChecked());
        QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(bench.workspace.scene().mode, Mode::Select);
    }
};

QTEST_MAIN(HandsTest)
#include "hands_test.moc"
