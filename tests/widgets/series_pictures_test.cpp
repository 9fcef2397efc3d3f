#include "tests/support/support.h"
#include "tests/widgets/across_samples.h"
#include "widgets/views/series/series_view.h"

#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Selection selectionOf(const std::string& sample) {
    Selection selection;
    selection.items = {ScanPath{sample, "scan"}};
    return selection;
}

} // namespace

class SeriesPicturesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyPictureOfNothingSaysWhy() {
        for (const SeriesKind& kind : seriesKinds()) {
            const SeriesPicture picture = kind.picture({}, {}, Theme::light());
            QVERIFY2(!picture.panel.empty.isEmpty(), kind.content);
            QVERIFY(picture.points.empty());
            QVERIFY(!kind.title.isEmpty());
        }
    }
    void theMasterCurveStandsOnReducedTemperature() {
        const Moment moment = twoPressures();
        const SeriesPicture picture = masterCurvePicture(moment, {}, Theme::light());
        QCOMPARE(picture.points.size(), std::size_t(12));
        QVERIFY(near(picture.points.back().at.x(), 670.0 / 630, 1e-12));
        QVERIFY(near(picture.drawing.marks.back().errorX, 0.005, 1e-12));
        QCOMPARE(picture.drawing.strokes.size(), std::size_t(2));
        QCOMPARE(picture.bands.front().x, (Interval{0.85, 0.96}));
        QVERIFY(picture.panel.empty.isEmpty());
        QCOMPARE(picture.panel.legend.size(), std::size_t(2));
    }
    void fittedLinesPassThroughThePointsOnBothAxes() {
        const Moment moment = twoPressures();
        for (const auto make : {activationPicture, masterCurvePicture}) {
            const SeriesPicture picture = make(moment, {}, Theme::light());
            const QPolygonF line = picture.drawing.strokes.front().points;
            for (int i = 0; i < 6; ++i) { // at ambient pressure
                const QPointF at = picture.points[std::size_t(i)].at;
                const auto near = std::ranges::min_element(line, {}, [&](const QPointF& p) { return std::abs(p.x() - at.x()); });
                QVERIFY(vitrine::test::near(near->y(), at.y(), 0.3));
            }
        }
    }
    void aPressureWithoutItsTransitionHasNoPlaceOnTheReducedAxis() {
        Moment moment = twoPressures();
        auto results = std::make_shared<Results>(*moment.results);
        StudyResult across = *results->study;
        across.transitions.clear();
        across.transitions.push_back({});
        across.transitions.front().pressure = 7;
        across.transitions.front().tg = refuse(phrase("test", "none"));
        results->study = Shared<StudyResult>(std::move(across));
        moment.results = results;
        QCOMPARE(scaledFictiveTemperaturePicture(moment, {}, Theme::light()).points.size(), std::size_t(6));
        QCOMPARE(fictiveTemperaturePicture(moment, {}, Theme::light()).points.size(), std::size_t(12));
    }
    void whatIsSelectedIsLit() {
        const Moment moment = twoPressures();
        const SeriesPicture picture = activationPicture(moment, selectionOf("p7-2"), Theme::light());
        QCOMPARE(std::ranges::count_if(picture.drawing.marks, [](const Mark& mark) { return mark.halo; }), 1);
    }
    void theRangeHoldsEveryErrorBar() {
        const SeriesPicture picture = activationPicture(twoPressures(), {}, Theme::light());
        const QRectF range = rangeOf(picture.drawing);
        for (const Mark& mark : picture.drawing.marks)
            QVERIFY(range.top() < mark.at.y() - mark.errorY && mark.at.y() + mark.errorY < range.bottom());
    }
    void settingASceneEmitsNothing() {
        for (const SeriesKind& kind : seriesKinds()) {
            SeriesView view(kind);
            QSignalSpy chosen(&view, &View::selectionChosen), acted(&view, &View::acted);
            Scene scene;
            scene.now = twoPressures();
            view.setScene(scene);
            view.setTheme(Theme::darkTheme());
            QCOMPARE(chosen.count() + acted.count(), 0);
            QVERIFY(!view.accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(SeriesPicturesTest)
#include "series_pictures_test.moc"
