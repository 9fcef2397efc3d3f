#include "tests/widgets/scenes.h"
#include "widgets/plot/screenshot.h"
#include "widgets/views/thermograms/picture_grid.h"
#include "widgets/views/thermograms/small_multiples.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Scene withWindowsByHand() {
    Scene scene = madeScene();
    Sample sample = *scene.now.study.samples.front();
    Scan scan = *sample.scans[1];
    scan.glassWindow = glassWindow;
    sample.scans[1] = scan;
    scene.now.study.samples.front() = sample;
    return scene;
}

} // namespace

class SmallMultiplesTest : public QObject {
    Q_OBJECT
    SmallConstructions kept_;

    std::vector<SmallPicture> pictures(const Scene& scene) { return smallPictures(scene, Theme::light(), kept_); }

  private Q_SLOTS:
    void init() { kept_.clear(); }

    void allScansOfTheSampleWhereOneIsSelected() {
        const auto shown = pictures(madeScene());
        QCOMPARE(shown.size(), 3u);
        QVERIFY(shown[0].current && !shown[1].current);
        QVERIFY2(shown[0].title.contains(QLatin1String("100 K/s")), qPrintable(shown[0].title));
        QVERIFY(!shown[0].curve.isEmpty() && shown[0].curve.size() <= 320);
        QCOMPARE(shown[0].windows, (std::vector{glassWindow, liquidWindow}));
        QVERIFY(!shown[0].construction.strokes.empty() && shown[0].construction.notes.empty());
    }
    void onlyTheSelectedOnesWhereThereAreSeveral() {
        Scene scene = madeScene();
        scene.selection.items = {ScanPath{"s", "r500"}, ScanPath{"s", "r100"}};
        const auto shown = pictures(scene);
        QCOMPARE(shown.size(), 2u);
        QCOMPARE(shown[0].path.scan, "r100"); // in the order of the study
        QVERIFY(shown[1].current);
    }
    void whatIsSetByHandIsMarkedAndHasAWayBack() {
        const auto shown = pictures(withWindowsByHand());
        QVERIFY(shown[0].byHand.isEmpty());
        QVERIFY(shown[1].byHand.contains(QLatin1String("windows")));
        QVERIFY(shown[1].text().contains(shown[1].byHand));
        const QRectF box(0, 0, 220, 190);
        QVERIFY(automaticLink(shown[0], box, QFont()).isEmpty());
        QVERIFY(box.contains(automaticLink(shown[1], box, QFont())));
    }
    void whatIsComputedIsMarked() {
        Scene scene = madeScene();
        scene.pending.items = {ScanPath{"s", "r200"}};
        const auto shown = pictures(scene);
        QVERIFY(!shown[0].pending && shown[1].pending);
    }
    void theSameResultKeepsItsConstruction() {
        const Scene scene = madeScene();
        pictures(scene);
        const auto* before = &*kept_.at({"s", "r100"}).result;
        Scene later = scene;
        later.selection.hovered = ScanPath{"s", "r100"};
        const auto shown = pictures(later);
        QVERIFY(shown[0].lit);
        QCOMPARE(&*kept_.at({"s", "r100"}).result, before);
        pictures({});
        QVERIFY(kept_.empty());
    }
    void anEmptySceneSaysWhatToDo() {
        SmallMultiples view;
        view.resize(500, 400);
        view.setScene({});
        view.show();
        QVERIFY(!view.grid().isVisible());
        view.setScene(madeScene());
        QVERIFY(view.grid().isVisible());
    }
    void settingASceneNeverEmits() {
        SmallMultiples view;
        QSignalSpy chosen(&view, &View::selectionChosen), acted(&view, &View::acted);
        view.setScene(madeScene());
        view.setScene(withWindowsByHand());
        view.setTheme(Theme::darkTheme());
        view.fit();
        QVERIFY(chosen.isEmpty() && acted.isEmpty());
    }
    void theLinkMakesAutomaticAndAClickMakesCurrent() {
        SmallMultiples view;
        view.resize(720, 500);
        view.setScene(withWindowsByHand());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* grid = view.findChild<PictureGrid*>();
        std::vector<Action> done;
        connect(&view, &View::actedTogether, this, [&](const std::vector<Action>& actions, const Message&) { done = actions; });
        std::vector<ScanPath> selected;
        connect(&view, &View::selectionChosen, this, [&](const Selection& s) { selected = s.scans(); });
        const QRectF link = automaticLink(grid->pictures()[1], grid->box(1), grid->font());
        QTest::mouseClick(grid, Qt::LeftButton, {}, link.center().toPoint());
        QCOMPARE(done.size(), 1u);
        QVERIFY(std::holds_alternative<ResetWindows>(done.front()));
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->box(2).center().toPoint());
        QCOMPARE(selected, (std::vector<ScanPath>{{"s", "r500"}}));
    }
    void picturesDoNotOverlapAtAnyWidth() {
        PictureGrid grid;
        grid.setPictures(pictures(madeScene()));
        grid.show(); // a hidden widget is told of its size later
        for (const int width : {150, 230, 400, 700, 1500}) {
            grid.resize(width, 900);
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY(grid.box(i).right() <= width && grid.box(i).left() >= 0);
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!grid.box(i).intersects(grid.box(j)));
            }
            QVERIFY(grid.minimumHeight() >= grid.box(2).bottom());
        }
    }
};

QTEST_MAIN(SmallMultiplesTest)
#include "small_multiples_test.moc"
