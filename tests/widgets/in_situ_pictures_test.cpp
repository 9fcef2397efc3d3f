#include "core/series/transition.h"
#include "tests/support/support.h"
#include "widgets/controls/scene.h"
#include "widgets/views/series/series_picture.h"
#include "widgets/words/words.h"

using namespace vitrine;

namespace {

/// Two lines that meet at 600 K and have been told from one line and from a parabola.
TwoLines claimed() {
    TwoLines lines;
    lines.at = {600, 2};
    lines.at.ci95 = {596, 604};
    lines.value = 1.01;
    lines.before = {3e-5, 1e-7};
    lines.after = {9e-5, 1e-7};
    lines.lineChance = lines.bendChance = 0;
    return lines;
}

/// A study of one stack that is a series over temperatures with these lines; nothing was evaluated.
Moment heatedWith(const TwoLines& lines) {
    ScatteringPattern stack;
    stack.id = stack.name = "heating";
    stack.series = SeriesChoices{};
    Sample sample;
    sample.id = sample.name = "glass";
    sample.patterns = {stack};
    VolumeCurve volume;
    SeriesResult series;
    series.axis = SeriesAxis::Temperature;
    for (std::size_t i = 0; i < 20; ++i) {
        const double t = 500 + 10 * double(i);
        volume.points.push_back(i);
        volume.x.push_back(t);
        volume.ratio.push_back(lines(t));
        series.points.push_back({});
        series.points.back().x = t;
    }
    volume.lines = lines;
    series.volume = std::move(volume);
    PatternResult pattern;
    pattern.id = stack.id;
    pattern.series = Shared<SeriesResult>(std::move(series));
    SampleResult result;
    result.id = sample.id;
    result.patterns.push_back(Shared<PatternResult>(std::move(pattern)));
    auto results = std::make_shared<Results>();
    results->samples.push_back(Shared<SampleResult>(std::move(result)));
    Moment moment;
    moment.study.samples = {sample};
    moment.results = results;
    return moment;
}

SeriesPicture pictureOf(const TwoLines& lines) {
    return seriesVolumePicture(heatedWith(lines), {}, Theme::light());
}

} // namespace

class InSituPicturesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aKinkUpwardsIsDrawnWithItsIntervalAndItsNumbers() {
        const SeriesPicture picture = pictureOf(claimed());
        QVERIFY(picture.panel.empty.isEmpty());
        QCOMPARE(picture.bands.size(), std::size_t(1));
        QCOMPARE(picture.bands.front().x, (Interval{596, 604}));
        QCOMPARE(picture.drawing.strokes.size(), std::size_t(3));
        QVERIFY(picture.panel.words.size() > 1);
    }
    void aKinkThatIsNoGlassTransitionIsNotDrawnAsOne_data() {
        QTest::addColumn<double>("after");
        QTest::addColumn<bool>("bounded");
        QTest::addColumn<double>("chance");
        QTest::addRow("downwards") << 1e-5 << true << 0.0;
        QTest::addRow("without an end") << 9e-5 << false << 0.0;
        QTest::addRow("one line does as well") << 9e-5 << true << 0.4;
    }
    void aKinkThatIsNoGlassTransitionIsNotDrawnAsOne() {
        QFETCH(double, after);
        QFETCH(bool, bounded);
        QFETCH(double, chance);
        TwoLines lines = claimed();
        lines.after.value = after;
        lines.bounded = bounded;
        lines.lineChance = chance;
        const auto why = notClaimed(lines);
        QVERIFY(why);
        const SeriesPicture picture = pictureOf(lines);
        QVERIFY(picture.bands.empty());
        QCOMPARE(picture.drawing.strokes.size(), std::size_t(2));
        QCOMPARE(picture.panel.words.size(), std::size_t(1));
        QCOMPARE(picture.panel.words.front().markup, translated(*why));
    }
};

QTEST_MAIN(InSituPicturesTest)
#include "in_situ_pictures_test.moc"
