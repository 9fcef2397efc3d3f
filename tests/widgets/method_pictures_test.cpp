#include "core/document/action.h"
#include "core/evaluation/evaluate.h"
#include "core/files/study/whole_demonstration.h"
#include "tests/support/support.h"
#include "widgets/plot/plot_table.h"
#include "widgets/views/methods/method_view.h"
#include "widgets/words/words.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// What the demonstration holds beside scans and patterns.
Study methodsOfDemonstration() {
    Study study = valueOf(wholeDemonstrationStudy());
    std::erase_if(study.samples, [](const auto& sample) { return sample->rubies.empty() && sample->heatRuns.empty(); });
    for (auto& each : study.samples) {
        Sample sample = *each;
        sample.scans.clear();
        sample.patterns.clear();
        each = Shared<Sample>(std::move(sample));
    }
    return study;
}

Moment momentOf(const Study& study) {
    Memo memo;
    return {study, std::make_shared<Results>(evaluate(study, memo))};
}

MethodKind kindOf(ViewType type) {
    for (const MethodKind& kind : methodKinds())
        if (kind.type == type)
            return kind;
    qFatal("no such view");
}

std::size_t strokesNamed(const Drawing& drawing, const QString& part) {
    return std::size_t(std::ranges::count_if(drawing.strokes, [&](const Stroke& s) { return s.name.contains(part); }));
}

} // namespace

class MethodPicturesTest : public QObject {
    Q_OBJECT
    Moment moment_;

    const Sample& rubySample() const {
        return **std::ranges::find_if(moment_.study.samples, [](const auto& s) { return !s->rubies.empty(); });
    }
    const SampleResult& rubyResult() const { return *findResult(*moment_.results, rubySample().id); }
    const HeatCapacityAnswer& heatCapacity() const {
        const auto has = [](const auto& s) { return s->heatCapacity.has_value(); };
        return *(*std::ranges::find_if(moment_.results->samples, has))->heatCapacity;
    }
    Scene scene() const {
        Scene scene;
        scene.now = moment_;
        return scene;
    }

  private Q_SLOTS:
    void initTestCase() { moment_ = momentOf(methodsOfDemonstration()); }

    void everyPictureOfNothingSaysWhy() {
        for (const MethodKind& kind : methodKinds()) {
            const MethodPicture picture = kind.picture({}, {}, {}, Theme::light());
            QVERIFY2(!picture.panel.empty.isEmpty(), qPrintable(kind.title));
            QVERIFY(picture.drawing == Drawing{});
        }
    }
    void aSampleWithoutSpectraSaysHowToTakeThemIn() {
        Study study = moment_.study;
        std::erase_if(study.samples, [](const auto& sample) { return !sample->rubies.empty(); });
        const MethodPicture picture = rubySpectraPicture(momentOf(study), {}, {}, Theme::light());
        QVERIFY(picture.panel.empty.contains(QStringLiteral("Import Ruby Spectra")));
    }
    void everySpectrumIsDrawnWithItsFitAndBothLines() {
        const MethodPicture picture = rubySpectraPicture(moment_, {}, {}, Theme::light());
        const std::size_t spectra = rubySample().rubies.size();
        QCOMPARE(spectra, std::size_t(11));
        QCOMPARE(picture.items.size(), spectra);
        QCOMPARE(strokesNamed(picture.drawing, QStringLiteral("Fit of")), spectra);
        QCOMPARE(strokesNamed(picture.drawing, QStringLiteral("Residuals of")), std::size_t(1));
        QCOMPARE(picture.drawing.marks.size(), 2 * spectra);
        for (std::size_t i = 0; i < spectra; ++i) {
            const RubyLines& lines = (*rubyResult().rubies[i]->result)->lines;
            QCOMPARE(picture.drawing.marks[2 * i].at.x(), lines.r1.position.value);
            QCOMPARE(picture.drawing.marks[2 * i + 1].at.x(), lines.r2.position.value);
        }
    }
    void spectraAreAlikeInHeightAndOneAboveTheOther() {
        const MethodPicture picture = rubySpectraPicture(moment_, {}, {}, Theme::light());
        for (std::size_t i = 0; i < picture.items.size(); ++i) {
            const QRectF box = picture.items[i].line.boundingRect();
            QVERIFY(near(box.height(), 1, 1e-9));
            if (i > 0)
                QVERIFY(box.top() > picture.items[i - 1].line.boundingRect().bottom());
        }
    }
    void theCaptionTellsThePressureOfTheOneThatIsLitWithItsScale() {
        for (std::size_t i : {std::size_t(0), std::size_t(5), std::size_t(10)}) {
            const RubyAnswer& answer = *rubyResult().rubies[i];
            const QString caption = rubySpectraPicture(moment_, {}, answer.id, Theme::light()).panel.caption;
            QVERIFY2(caption.contains(displayed((*answer.result)->chosen.pressure, QStringLiteral("GPa"))), qPrintable(caption));
            QVERIFY(caption.contains(QStringLiteral("Ruby2020")));
        }
    }
    void aScaleChosenOtherwiseIsToldAndMovesThePoint() {
        const RubyPath path{rubySample().id, rubySample().rubies.back()->id};
        RubyChoices choices = rubySample().rubies.back()->choices;
        choices.scale = RubyScale::Mao1986;
        const Moment other = momentOf(valueOf(reduce(moment_.study, SetRubyChoices{path, choices})));
        const MethodPicture before = rubyPressurePicture(moment_, {}, path.ruby, Theme::light());
        const MethodPicture after = rubyPressurePicture(other, {}, path.ruby, Theme::light());
        QVERIFY(after.panel.caption.contains(QStringLiteral("Mao 1986")));
        QCOMPARE(after.drawing.marks.back().at.x(), before.drawing.marks.back().at.x());
        QVERIFY(after.drawing.marks.back().at.y() != before.drawing.marks.back().at.y());
        QCOMPARE(after.drawing.marks.front(), before.drawing.marks.front());
    }
    void theChosenScalePassesThroughItsPoints() {
        const MethodPicture picture = rubyPressurePicture(moment_, {}, {}, Theme::light());
        const auto chosen = std::ranges::find(picture.drawing.strokes, QStringLiteral("Ruby2020"), &Stroke::name);
        QVERIFY(chosen != picture.drawing.strokes.end());
        const Mark& highest = *std::ranges::max_element(picture.drawing.marks, {}, [](const Mark& m) { return m.at.x(); });
        QVERIFY(near(chosen->points.back().y(), highest.at.y(), 1e-9));
        QCOMPARE(picture.panel.legend.size(), std::size(rubyScales));
    }
    void theTableOfThePlotTellsPressureScaleAndReferenceOfEverySpectrum() {
        MethodView view(kindOf(ViewType::RubyPressure));
        view.setScene(scene());
        const PlotTable table = tableOf(view.canvas());
        for (std::size_t i = 0; i < rubySample().rubies.size(); ++i) {
            const RubyResult& result = **rubyResult().rubies[i]->result;
            const PlotSeries& series = table.series[i];
            QCOMPARE(series.x, std::vector{result.lines.r1.position.value});
            QCOMPARE(series.y, std::vector{result.chosen.pressure.value});
            QCOMPARE(series.errorY, std::vector{*result.chosen.pressure.error});
            QVERIFY(series.name.contains(displayed(result.lambda0, QStringLiteral("nm"))));
            QVERIFY(series.name.contains(QStringLiteral("Ruby2020")));
        }
    }
    void aSpectrumThatCannotBeReadStandsWithItsReason() {
        Sample sample = rubySample();
        RubyMeasurement flat = *sample.rubies.front();
        RubySpectrum recording = *flat.recording;
        std::ranges::fill(recording.counts, 7.0);
        flat.recording = Shared<RubySpectrum>(std::move(recording));
        sample.rubies = {Shared<RubyMeasurement>(std::move(flat))};
        Study study;
        study.samples = {Shared<Sample>(std::move(sample))};
        for (const auto draw : {rubySpectraPicture, rubyPressurePicture}) {
            const MethodPicture picture = draw(momentOf(study), {}, {}, Theme::light());
            QVERIFY(picture.drawing.marks.empty());
            QVERIFY(!picture.panel.words.empty());
        }
    }
    void aClickLightsASpectrum() {
        MethodView view(kindOf(ViewType::Ruby));
        view.resize(700, 600);
        view.setScene(scene());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::qWait(50);
        auto* canvas = const_cast<PlotCanvas*>(&view.canvas());
        const MethodItem item = view.picture().items[6];
        const QPoint place = canvas->pixel(item.line[item.line.size() / 4]).toPoint();
        QTest::mouseMove(canvas, place);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, place);
        const QString name = QString::fromStdString(rubySample().rubies[6]->name);
        QVERIFY2(view.picture().panel.caption.contains(name), qPrintable(view.picture().panel.caption));
    }
    void theHeatCapacityIsDrawnWithItsBandItsLinesAndItsStep() {
        const MethodPicture picture = heatCapacityPicture(moment_, {}, {}, Theme::light());
        QVERIFY2(picture.panel.empty.isEmpty(), qPrintable(picture.panel.empty));
        const HeatCapacity& curve = **heatCapacity().curve;
        const GlassTransition& transition = (*heatCapacity().step)->transition;
        QCOMPARE(picture.drawing.fills.front().outline.size(), qsizetype(2 * curve.temperature.size()));
        QCOMPARE(picture.drawing.strokes.size(), std::size_t(4));
        const QPolygonF step = picture.drawing.strokes.back().points;
        QCOMPARE(step.front().x(), transition.midpointHalfStep.value);
        QVERIFY(near(step.back().y() - step.front().y(), transition.step.value, 1e-9));
        QVERIFY(picture.panel.caption.contains(displayed(transition.step, QStringLiteral("J/(g K)"))));
    }
    void theCaptionTellsWhetherRunsWereLevelled() {
        const auto sample = std::ranges::find_if(moment_.study.samples, [](const auto& s) { return !s->heatRuns.empty(); });
        HeatCapacityChoices choices = (*sample)->heatCapacity;
        choices.level = false;
        const Moment other = momentOf(valueOf(reduce(moment_.study, SetHeatCapacity{(*sample)->id, choices})));
        QVERIFY(heatRunsPicture(moment_, {}, {}, Theme::light()).panel.caption.contains(QStringLiteral("isotherms brought")));
        QVERIFY(heatRunsPicture(other, {}, {}, Theme::light()).panel.caption.contains(QStringLiteral("not levelled")));
    }
    void meanRunsAreDrawnInMilliwatts() {
        const MethodPicture picture = heatRunsPicture(moment_, {}, {}, Theme::light());
        const HeatCapacity& curve = **heatCapacity().curve;
        QCOMPARE(picture.drawing.strokes.size(), heatRunRoles.size());
        for (std::size_t i = 0; i < heatRunRoles.size(); ++i)
            QVERIFY(near(picture.drawing.strokes[i].points.front().y(), 1000 * curve.means[i].signal.front(), 1e-9));
    }
    void anUnknownMassIsSaidInThePlaceOfTheCurve() {
        const auto sample = std::ranges::find_if(moment_.study.samples, [](const auto& s) { return !s->heatRuns.empty(); });
        HeatCapacityChoices choices = (*sample)->heatCapacity;
        choices.mass.reset();
        const Moment other = momentOf(valueOf(reduce(moment_.study, SetHeatCapacity{(*sample)->id, choices})));
        const MethodPicture picture = heatCapacityPicture(other, {}, {}, Theme::light());
        QVERIFY(picture.panel.empty.contains(QStringLiteral("mass")));
    }
    void theSampleThatIsSelectedIsShown() {
        Study study = moment_.study;
        Sample copy = rubySample();
        copy.id = "copy";
        copy.name = "Copy";
        study.samples.push_back(Shared<Sample>(std::move(copy)));
        Selection selection;
        selection.items = {PatternPath{"copy", "any"}};
        const MethodPicture picture = rubySpectraPicture(momentOf(study), selection, {}, Theme::light());
        QVERIFY(picture.panel.caption.startsWith(QStringLiteral("Copy")));
    }
};

QTEST_MAIN(MethodPicturesTest)
#include "method_pictures_test.moc"
