#include "core/evaluation/evaluate.h"
#include "core/files/study/example_study.h"
#include "tests/support/support.h"
#include "tests/widgets/scenes.h"
#include "widgets/plot/plot_table.h"
#include "widgets/plot/screenshot.h"
#include "widgets/views/thermograms/picks.h"
#include "widgets/views/thermograms/thermogram_offers.h"
#include "widgets/views/thermograms/thermogram_view.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// The made scene with the scan at 500 K/s as a heat flow of 4 mg; without a mass it cannot be a heat capacity.
Scene mixedScene(std::optional<double> mass, const char* current = "r100") {
    Scene scene = madeScene();
    Results results = *scene.now.results;
    SampleResult sample = *results.samples.front();
    ScanResult scan = *sample.scans[2];
    PreparedThermogram prepared = **scan.prepared;
    prepared.thermogram.kind = SignalKind::Power;
    prepared.thermogram.mass = mass.value_or(0);
    for (double& signal : prepared.thermogram.signal)
        signal *= 500 * 0.004; // K/s, g
    scan.prepared = Shared<PreparedThermogram>(prepared);
    sample.scans[2] = scan;
    results.samples.front() = sample;
    scene.now.results = std::make_shared<const Results>(std::move(results));
    scene.selection.items = {ScanPath{"s", current}};
    return scene;
}

} // namespace

class ThermogramViewTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ThermogramView> view;
    std::vector<Action> previews, acts;
    std::vector<Selection> selections;
    int cancels = 0;

    PlotCanvas& canvas() { return const_cast<PlotCanvas&>(view->canvas()); }
    QPoint at(double x, double y) { return canvas().pixel({x, y}).toPoint(); }
    void move(QPoint to, Qt::MouseButton button = Qt::LeftButton) {
        QMouseEvent event(QEvent::MouseMove, to, canvas().mapToGlobal(to), Qt::NoButton, button, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
    }
    void forget() {
        previews.clear();
        acts.clear();
        selections.clear();
        cancels = 0;
    }
    QPoint lowEdge() { return {at(glassWindow.low, 0).x(), canvas().axisRect()->center().y()}; }
    int pixels(double kelvin) { return at(300 + kelvin, 0).x() - at(300, 0).x(); }

  private Q_SLOTS:
    void init() {
        view = std::make_unique<ThermogramView>();
        view->resize(700, 500);
        connect(view.get(), &View::previewed, this, [this](const Action& a) { previews.push_back(a); });
        connect(view.get(), &View::acted, this, [this](const Action& a) { acts.push_back(a); });
        connect(view.get(), &View::previewCancelled, this, [this] { ++cancels; });
        connect(view.get(), &View::selectionChosen, this, [this](const Selection& s) { selections.push_back(s); });
        view->setScene(madeScene());
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        canvas().replot(QCustomPlot::rpImmediateRefresh);
        forget();
    }

    void settingASceneNeverEmits() {
        Scene scene = madeScene();
        view->setScene(scene);
        scene.selection.hovered = ScanPath{"s", "r500"};
        scene.before = scene.now;
        view->setScene(scene);
        view->setScene({});
        view->setTheme(Theme::darkTheme());
        view->fit();
        QVERIFY(previews.empty() && acts.empty() && selections.empty() && cancels == 0);
    }
    void aDragIsPreviewedAndActsOnce() {
        const QPoint from = lowEdge();
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 5; ++step)
            move(from + QPoint(step * 8, 0));
        QVERIFY(acts.empty());
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from + QPoint(40, 0));
        QCOMPARE(previews.size(), 5U);
        QCOMPARE(acts.size(), 1U);
        const auto& moved = std::get<MoveGlassWindow>(acts.front());
        QCOMPARE(moved.scan, (ScanPath{"s", "r100"}));
        QCOMPARE(moved.window.high, glassWindow.high);
        const double expected = glassWindow.low + canvas().coordinates({40, 0}).x() - canvas().coordinates({0, 0}).x();
        QVERIFY(std::abs(moved.window.low - expected) < 1e-6);
    }
    void aWindowInTheHandStaysThereWhenASceneIsSet() {
        const QPoint from = lowEdge();
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        move(from + QPoint(20, 0));
        const Interval held = canvas().regionLayer().regions[0].interval;
        view->setScene(madeScene());
        QCOMPARE(canvas().regionLayer().regions[0].interval, held);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from);
    }
    void escapeCancelsADrag() {
        const QPoint from = lowEdge();
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        move(from + QPoint(20, 0));
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QCOMPARE(cancels, 1);
        QCOMPARE(canvas().regionLayer().regions[0].interval, glassWindow);
        move(from + QPoint(40, 0));
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from + QPoint(40, 0));
        QVERIFY(acts.empty());
    }
    void theNameMovesTheWholeWindow() {
        const QPoint from = canvas().regionLayer().labelBoxes()[1].center().toPoint();
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        move(from - QPoint(30, 0));
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from - QPoint(30, 0));
        QCOMPARE(acts.size(), 1U);
        const Interval window = std::get<MoveLiquidWindow>(acts.front()).window;
        QVERIFY(std::abs(window.width() - liquidWindow.width()) < 1e-9);
        QVERIFY(window.low < liquidWindow.low);
    }
    void pressAndReleaseOnAHandleChangesNothing() {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, lowEdge());
        QVERIFY(acts.empty() && previews.empty());
    }
    void arrowsNudgeTheFocusedHandle() {
        canvas().clearFocus();
        canvas().setFocus(Qt::TabFocusReason);
        QCOMPARE(canvas().regionLayer().focused, (Grip{0, RegionPart::Low}));
        QTest::keyClick(&canvas(), Qt::Key_Right);
        QCOMPARE(acts.size(), 1U);
        QVERIFY(std::abs(std::get<MoveGlassWindow>(acts[0]).window.low - glassWindow.low - 0.1) < 1e-9);
        QTest::keyClick(&canvas(), Qt::Key_Tab);
        QTest::keyClick(&canvas(), Qt::Key_Tab);
        QCOMPARE(canvas().regionLayer().focused, (Grip{0, RegionPart::High}));
        QTest::keyClick(&canvas(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(acts.size(), 2U);
        QVERIFY(std::abs(std::get<MoveGlassWindow>(acts[1]).window.high - glassWindow.high + 1) < 1e-9);
    }
    void hoveringLightsTheNearestCurve() {
        const QPoint on = at(560, stepThermogram(500).signal[260]);
        move(on, Qt::NoButton);
        QCOMPARE(selections.size(), 1U);
        QCOMPARE(selections[0].hovered, (std::optional<ItemPath>{ScanPath{"s", "r500"}}));
        move(at(560, 0.5) - QPoint(60, 0), Qt::NoButton);
        QCOMPARE(selections.size(), 1U); // the scene has not changed, so nothing is hovered as before
    }
    void clickSelects() {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at(560, stepThermogram(500).signal[260]));
        QVERIFY(!selections.empty());
        QCOMPARE(selections.back().scans(), (std::vector<ScanPath>{{"s", "r500"}}));
    }
    void wheelZoomsAtTheCursor() {
        const QCPRange before = canvas().xAxis->range();
        const QPoint on = at(600, 0.4);
        const double fixed = canvas().coordinates(on).x();
        QWheelEvent event(on, canvas().mapToGlobal(on), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas(), &event);
        QVERIFY(canvas().xAxis->range().size() < before.size());
        QVERIFY(std::abs(canvas().coordinates(on).x() - fixed) < 1e-9);
        view->setScene(madeScene());
        QVERIFY(canvas().xAxis->range().size() < before.size()); // a scene never moves the zoom
        QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, at(600, 0.45));
        QCOMPARE(canvas().xAxis->range(), before);
    }
    void sameScanKeepsItsPoints() {
        const Scene scene = madeScene();
        view->setScene(scene);
        const auto points = canvas().graph(0)->data();
        Scene later = scene;
        later.selection.hovered = ScanPath{"s", "r200"};
        view->setScene(later);
        QCOMPARE(canvas().graph(0)->data().data(), points.data());
    }
    void emptyAndFailedScenesSayWhy() {
        view->setScene({});
        QVERIFY(canvas().labels().panel().empty.contains(QStringLiteral("Import")));
        view->setScene(madeScene());
        QVERIFY(canvas().labels().panel().empty.isEmpty());
        QCOMPARE(canvas().labels().panel().words.front().markup, QStringLiteral("No transition."));
    }
    /// What was found is pinned where it was found, each peak in a window of its own.
    void pinnedPeaksStayWhereTheyWereFound() {
        Study study = exampleStudy();
        Memo memo;
        const Results found = evaluate(study, memo);
        for (const auto& sample : study.samples)
            for (const auto& scan : sample->scans) {
                const ScanPath path{sample->id, scan->id};
                const auto before = *valueOf(findResult(found, path)->peaks);
                const Study pinned = valueOf(reduce(study, SetPeaks{path, picksOf(*scan, *findResult(found, path))}));
                const Results results = evaluate(pinned, memo);
                const auto after = *valueOf(findResult(results, path)->peaks);
                QCOMPARE(after.size(), before.size());
                for (std::size_t i = 0; i < before.size(); ++i)
                    QVERIFY2(std::abs(after[i].temperature.value - before[i].temperature.value) < 0.2 &&
                                 after[i].kind == before[i].kind,
                             (sample->name + ", " + scan->name).c_str());
            }
    }
    void automaticPeaksBecomePicksWhenNamed() {
        const Scene scene = madeScene();
        const auto offers = offersFor(scene, {{"s", "r100"}, 602, 500});
        const auto shadow =
            std::ranges::find_if(offers, [](const Offer& o) { return english(o.words).find("shadow") != std::string::npos; });
        QVERIFY(shadow != offers.end());
        const auto& set = std::get<SetPeaks>(shadow->actions.front());
        QCOMPARE(set.value.size(), 1U);
        QCOMPARE(set.value[0].branch, PeakBranch::Shadow);
        QVERIFY(set.value[0].window.contains(602));
    }
    void wordsStayWithinLowAndNarrowAxes() {
        view->setScene(madeScene({100, 200, 300, 400, 500, 600}));
        for (const QSize size : {QSize(700, 500), QSize(420, 260), QSize(300, 200), QSize(260, 180)}) {
            view->resize(size);
            canvas().replot(QCustomPlot::rpImmediateRefresh);
            const QRectF axes = canvas().axisRect()->rect();
            for (const QRectF& box : canvas().labels().boxes())
                QVERIFY2(axes.contains(box), qPrintable(QStringLiteral("%1×%2").arg(size.width()).arg(size.height())));
            for (const QRectF& name : canvas().regionLayer().labelBoxes())
                QVERIFY(name.left() >= axes.left() && name.right() <= axes.right());
        }
    }
    void notesKeepOffHandles() {
        QVERIFY(!canvas().drawingLayer().noteBoxes().empty());
        for (const QRectF& note : canvas().drawingLayer().noteBoxes())
            for (int i = 0; i < static_cast<int>(canvas().pointLayer().points.size()); ++i)
                QVERIFY(!note.contains(canvas().pointLayer().place(i)));
    }
    void aTopIsDraggedSideways() {
        const QPoint from = canvas().pointLayer().place(0).toPoint();
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        move(from + QPoint(20, 30));
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from + QPoint(20, 30));
        QCOMPARE(acts.size(), 1U);
        const auto& picks = std::get<SetPeaks>(acts.front()).value;
        QCOMPARE(picks.size(), 1U);
        const double by = canvas().coordinates({20, 0}).x() - canvas().coordinates({0, 0}).x();
        QVERIFY(std::abs(picks[0].window.middle() - 602 - by) < 1e-6);
    }
    void aRectangleSelectsTheCurvesInIt() {
        const QPoint here = at(560, stepThermogram(500).signal[260]);
        QTest::mousePress(&canvas(), Qt::LeftButton, Qt::ShiftModifier, here - QPoint(3, 3));
        QMouseEvent event(QEvent::MouseMove, here + QPoint(3, 3), canvas().mapToGlobal(here), Qt::NoButton, Qt::LeftButton,
                          Qt::ShiftModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
        QVERIFY(!canvas().regionLayer().rubberBand.isEmpty());
        QTest::mouseRelease(&canvas(), Qt::LeftButton, Qt::ShiftModifier, here + QPoint(3, 3));
        QVERIFY(canvas().regionLayer().rubberBand.isEmpty());
        QVERIFY(!selections.empty());
        QVERIFY(selections.back().contains(ScanPath{"s", "r500"}));
        QVERIFY(!selections.back().contains(ScanPath{"s", "r100"}));
    }
    void whatIsComputedIsDrawnFaintly() {
        Scene scene = madeScene();
        const Drawing before = canvas().drawingLayer().drawing();
        scene.pending.items = {ScanPath{"s", "r100"}};
        view->setScene(scene);
        const Drawing stale = canvas().drawingLayer().drawing();
        QCOMPARE(stale.strokes.size(), before.strokes.size());
        QVERIFY(stale != before);
        QVERIFY(canvas().labels().panel().caption.contains(QStringLiteral("being computed")));
    }
    void scansOfDifferentUnitsShareAPictureAsHeatCapacities() {
        view->setScene(mixedScene(0.004));
        QCOMPARE(canvas().labels().panel().yTitle, QStringLiteral("C_p / J g⁻¹ K⁻¹"));
        QVERIFY(canvas().labels().panel().exoDown && canvas().labels().panel().rightTitle.isEmpty());
        QVERIFY(!canvas().secondAxis() && !canvas().yAxis2->visible());
        QCOMPARE(canvas().bundle().size(), 3U);
        // 0.3 J/(g K) of 4 mg at 500 K/s are 0.6 W; drawn it is a heat capacity again.
        QVERIFY(std::abs(canvas().bundle()[2].data->constBegin()->value - 0.3) < 1e-9);
        view->setUnits(UnitChoice::HeatFlowPerMass);
        QCOMPARE(canvas().labels().panel().yTitle, QStringLiteral("Φ_m / W g⁻¹"));
        QVERIFY(std::abs(canvas().bundle()[2].data->constBegin()->value - 150) < 1e-6);
        QVERIFY(std::abs(canvas().bundle()[0].data->constBegin()->value - 30) < 1e-6);
        QCOMPARE(canvas().yAxis->range().contains(150), true); // the picture fits what it now shows
    }
    void withoutAMassTheOtherUnitStandsOnASecondAxis() {
        view->setScene(mixedScene(std::nullopt));
        canvas().replot(QCustomPlot::rpImmediateRefresh);
        QCOMPARE(canvas().labels().panel().yTitle, QStringLiteral("C_p / J g⁻¹ K⁻¹"));
        QCOMPARE(canvas().labels().panel().rightTitle, QStringLiteral("Φ / W"));
        QVERIFY(canvas().yAxis2->visible() && canvas().bundle()[2].atRight);
        // Where its curve begins, the right axis says what was measured: 0.6 W.
        const double y = canvas().pixel({300, canvas().bundle()[2].data->constBegin()->value}).y();
        QVERIFY(std::abs(canvas().yAxis2->pixelToCoord(y) - 0.6) < 1e-9);
        const PlotTable table = tableOf(canvas());
        const auto own =
            std::ranges::find_if(table.series, [](const PlotSeries& s) { return s.name.contains(QStringLiteral("Φ / W")); });
        QVERIFY(own != table.series.end());
        QVERIFY(std::abs(own->y.front() - 0.6) < 1e-9);
        // It moves with the left one.
        canvas().yAxis->moveRange(0.05);
        const double moved = canvas().pixel({300, canvas().bundle()[2].data->constBegin()->value}).y();
        QVERIFY(std::abs(canvas().yAxis2->pixelToCoord(moved) - 0.6) < 1e-9);
        view->setScene(madeScene());
        QVERIFY(!canvas().yAxis2->visible() && canvas().labels().panel().rightTitle.isEmpty());
    }
    /// Handles, construction and anchors of a scan that is drawn in another unit are in its own.
    void whatAHandDoesOnAConvertedScanIsInItsOwnUnit() {
        for (const auto& mass : {std::optional(0.004), std::optional<double>()}) {
            view->setScene(mixedScene(mass, "r500"));
            canvas().replot(QCustomPlot::rpImmediateRefresh);
            const double start = canvas().bundle()[2].data->constBegin()->value;
            // The glass line lies at 0.3 of what was measured, W.
            const Stroke& glass = canvas().drawingLayer().drawing().strokes.front();
            const double drawn = glass.points.front().y(), own = mass ? drawn * 2.0 : canvas().secondAxis()->heights.own(drawn);
            QVERIFY(std::abs(own - 0.3) < 1e-6);
            QVERIFY(std::abs(canvas().pointLayer().points[0].at.y() - canvas().bundle()[2].data->findBegin(610, false)->value) <
                    1e-6);
            forget();
            Q_EMIT canvas().anchorAsked({350, start}, true);
            QCOMPARE(acts.size(), 1U);
            QVERIFY(std::abs(*std::get<AddAnchor>(acts.front()).anchor.signal - 0.6) < 1e-9);
            move(canvas().pixel({560, canvas().bundle()[2].data->findBegin(560)->value}).toPoint(), Qt::NoButton);
            QVERIFY(!selections.empty());
            QCOMPARE(selections.back().hovered, (std::optional<ItemPath>{ScanPath{"s", "r500"}}));
        }
    }
    /// What is done for the eye is said, and nothing that a hand or a number knows of it.
    void curvesAreSmoothedAndShiftedForTheEyeAlone() {
        const auto height = [&](std::size_t curve, double t) { return canvas().bundle()[curve].data->findBegin(t)->value; };
        const double first = height(0, 560), last = height(2, 560);
        const Drawing construction = canvas().drawingLayer().drawing();
        view->setForTheEye({30, 0});
        const QString said = canvas().labels().panel().caption;
        QVERIFY(said.contains(QStringLiteral("smoothed for the eye over 30 K")));
        QVERIFY(std::abs(height(0, 560) - first) > 1e-3); // on the flank of a step 20 K wide
        QCOMPARE(canvas().drawingLayer().drawing(), construction);
        view->setForTheEye({0, 0.5});
        QVERIFY(canvas().labels().panel().caption.contains(QStringLiteral("each curve shifted by 0.1")));
        QVERIFY(std::abs(height(0, 560) - first) < 1e-12); // of a height of 0.2
        QVERIFY(std::abs(height(2, 560) - last - 0.2) < 1e-3);
        QCOMPARE(canvas().drawingLayer().drawing(), construction); // the current scan is the first
        QVERIFY(canvas().yAxis->range().upper > 0.7);
        // A curve that is shifted is pointed at where it is drawn, and its value is its own.
        QString value;
        connect(view.get(), &View::cursorChanged, this, [&value](const QString& now) { value = now; });
        move(at(700, height(2, 700)), Qt::NoButton);
        QCOMPARE(selections.back().hovered, (std::optional<ItemPath>{ScanPath{"s", "r500"}}));
        QVERIFY2(value.contains(QStringLiteral("0.5")) && !value.contains(QStringLiteral("0.7")), qPrintable(value));
        view->setForTheEye({});
        QVERIFY(!canvas().labels().panel().caption.contains(QStringLiteral("shifted")));
    }
    void picturesHaveTheResolutionAskedFor() {
        ThermogramView other;
        other.setScene(madeScene());
        const QImage image = picture(other, {300, 200}, 2);
        QCOMPARE(image.size(), QSize(600, 400));
        QCOMPARE(image.pixelColor(599, 200), Theme::light().ground);
    }
};

QTEST_MAIN(ThermogramViewTest)
#include "thermogram_view_test.moc"
