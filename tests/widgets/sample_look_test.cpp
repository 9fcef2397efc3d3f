#include "tests/widgets/scenes.h"
#include "widgets/views/kissinger/kissinger_view.h"
#include "widgets/views/sample_colour.h"

#include <QtTest>

#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A study of samples at these pressures, GPa.
Study samplesAt(const std::vector<double>& pressures) {
    Study study;
    for (std::size_t i = 0; i < pressures.size(); ++i) {
        Sample sample;
        sample.id = sample.name = "s" + std::to_string(i);
        sample.treatment.pressure = pressures[i];
        study.samples.push_back(sample);
    }
    return study;
}

/// The made sample twice, as one that looks like it.
Scene twoAlike() {
    Scene scene = madeScene();
    Sample other = *scene.now.study.samples.front();
    other.id = other.name = "t";
    scene.now.study.samples.push_back(other);
    Results results = *scene.now.results;
    SampleResult ofOther = *results.samples.front();
    ofOther.id = "t";
    for (Shared<KissingerResult>& line : ofOther.kissinger) {
        KissingerResult moved = *line;
        for (KissingerSource& source : moved.sources)
            source.point.temperature += 5;
        line = moved;
    }
    results.samples.push_back(ofOther);
    scene.now.results = std::make_shared<const Results>(std::move(results));
    scene.selection.items.clear();
    return scene;
}

} // namespace

class SampleLookTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void samplesThatLookAlikeHaveNumbers() {
        const Theme theme = Theme::light();
        QCOMPARE(sampleNumbers(samplesAt({0, 7, 3.5}), theme), (std::vector<int>{0, 0, 0}));
        QCOMPARE(sampleNumbers(samplesAt({0, 7, 0, 7, 0}), theme), (std::vector<int>{1, 1, 2, 2, 3}));
        QCOMPARE(sampleNumbers(samplesAt({7, 6.99, 1}), theme), (std::vector<int>{1, 2, 0})); // no eye tells them apart
        QCOMPARE(sampleNumber(samplesAt({0, 0}), "s1", {1, 2}), QStringLiteral("2"));
        QCOMPARE(sampleNumber(samplesAt({0, 7}), "s1", {0, 0}), QString());
        QCOMPARE(sampleNumber(samplesAt({0}), "none", {1}), QString());
        QVERIFY(sampleNumbers({}, theme).empty());
    }
    /// In any palette and theme two samples of one colour and filling have different numbers.
    void noTwoSamplesAreTheSame() {
        std::vector<double> pressures;
        for (int i = 0; i < 40; ++i)
            pressures.push_back(i % 3 == 0 ? 0 : 0.3 * (i % 25));
        const Study study = samplesAt(pressures);
        for (const Theme& base : {Theme::light(), Theme::darkTheme()})
            for (const DataPalette palette : {DataPalette::Spectrum, DataPalette::Cividis, DataPalette::OkabeIto}) {
                const Theme theme = base.with(palette);
                std::set<std::tuple<QRgb, bool, int>> looks;
                const std::vector<int> numbers = sampleNumbers(study, theme);
                for (std::size_t i = 0; i < numbers.size(); ++i) {
                    const Sample& sample = *study.samples[i];
                    looks.emplace(sampleColour(study, sample, theme).rgb(), isUnderPressure(sample), numbers[i]);
                }
                QCOMPARE(looks.size(), numbers.size());
            }
    }
    void theNumberStandsBesideTheFirstMarkOfASample() {
        KissingerView view;
        view.resize(700, 500);
        view.setScene(twoAlike());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto& canvas = const_cast<PlotCanvas&>(view.canvas());
        canvas.replot(QCustomPlot::rpImmediateRefresh);
        const Drawing& drawing = canvas.drawingLayer().drawing();
        QStringList numbers;
        for (const Mark& mark : drawing.marks)
            numbers << mark.number;
        numbers.removeAll(QString());
        QCOMPARE(numbers, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(canvas.labels().panel().legend[1].markup.left(3), QStringLiteral("2 ·"));
        const std::vector<QRectF>& boxes = canvas.drawingLayer().numberBoxes();
        QCOMPARE(boxes.size(), drawing.marks.size());
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            QCOMPARE(boxes[i].isEmpty(), drawing.marks[i].number.isEmpty());
            for (const Mark& mark : drawing.marks)
                QVERIFY(boxes[i].isEmpty() || !boxes[i].contains(canvas.pixel(mark.at)));
        }
        view.setScene(madeScene());
        for (const Mark& mark : canvas.drawingLayer().drawing().marks)
            QVERIFY(mark.number.isEmpty());
    }
};

QTEST_MAIN(SampleLookTest)
#include "sample_look_test.moc"
