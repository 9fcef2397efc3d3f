#include "core/document/action.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/series_stage.h"
#include "core/files/sample/sample_file.h"
#include "core/fit/statistics.h"
#include "core/results/series_quantities.h"
#include "core/scattering/scattering_angle.h"
#include "core/simulation/demonstration/glass_pattern.h"
#include "tests/support/patterns.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr const char* vit4 = "Zr46.8Ti8.2Cu7.5Ni10Be27.5";

/// A glass whose volume follows two slopes that meet at T_g.
struct Heated {
    double tg = 623, glass = 3.5e-5, liquid = 9.5e-5; // K, K⁻¹
    double from = 320, to = 750;                      // K
    std::size_t frames = 90;
    double noise = 1e-3;

    double temperature(std::size_t i) const { return from + (to - from) * double(i) / double(frames - 1); }
    double volume(double t) const { return 1 + glass * (std::min(t, tg) - from) + liquid * std::max(t - tg, 0.0); }
};

FrameData heatingFrames(const Heated& h, std::uint64_t seed) {
    FrameData data;
    FrameCondition temperature{"temperature", "K", {}};
    for (std::size_t i = 0; i < h.frames; ++i) {
        const double t = h.temperature(i);
        PatternConditions how{.energy = 68.5, .qMin = 0.5, .qMax = 12, .step = 0.01, .noise = h.noise, .seed = 1000 * seed + i};
        const Pattern one = valueOf(simulatedPattern({.q1 = 2.63 / std::cbrt(h.volume(t))}, vit4, how));
        data.q = one.q;
        data.intensity.insert(data.intensity.end(), one.intensity.begin(), one.intensity.end());
        temperature.values.push_back(t);
    }
    data.frames = h.frames;
    data.conditions = {temperature};
    return data;
}

ScatteringPattern stackOf(FrameData&& frames) {
    ScatteringPattern pattern;
    pattern.id = pattern.name = "heating";
    pattern.source = {"heating.h5", std::string(64, 'a'), "NeXus", "entry/data", {}};
    PatternRecording recording;
    recording.frames = std::move(frames);
    recording.polarizationDone = true;
    pattern.recording = std::move(recording);
    pattern.choices.wavelength = wavelengthOf(68.5);
    pattern.series = SeriesChoices{};
    return pattern;
}

Study studyOf(const ScatteringPattern& pattern) {
    Sample sample;
    sample.id = sample.name = "glass";
    sample.composition = vit4;
    sample.patterns = {pattern};
    Study study;
    study.samples = {sample};
    return study;
}

double of(const SeriesResult& series, std::size_t which) {
    return valueOf(seriesResults()[which].value(series)).value;
}

} // namespace

class HeatingSeriesTest : public QObject {
    Q_OBJECT
    ScatteringPattern heating_;

  private slots:
    void initTestCase() { heating_ = stackOf(heatingFrames({}, 1)); }

    void theKinkAndBothSlopesComeBack() {
        const auto series = evaluateSeries(heating_, nullptr, vit4);
        const SeriesResult& result = *valueOf(series);
        QCOMPARE(result.points.size(), std::size_t(90));
        QCOMPARE(result.failed(), std::size_t(0));
        QVERIFY(near(of(result, 0), 623, 3));
        QVERIFY(near(of(result, 1), 3.5e-5, 0.05 * 3.5e-5));
        QVERIFY(near(of(result, 2), 9.5e-5, 0.05 * 9.5e-5));
    }

    void thePointInHandIsWhatItsPeakWasReadOff() {
        for (const SeriesTake take : {SeriesTake::Each, SeriesTake::Groups}) {
            ScatteringPattern pattern = heating_;
            pattern.series->take = take;
            const auto series = valueOf(evaluateSeries(pattern, nullptr, vit4));
            for (const std::size_t point : {std::size_t(0), series->points.size() / 2, series->points.size() - 1}) {
                const Structure s = valueOf(structureOfPoint(pattern, nullptr, vit4, *series, point));
                const auto tau = s.noise.rows > 0 ? std::optional(s.noise.tau) : std::nullopt;
                const auto peak = valueOf(diffractionPeak({s.q, s.s, s.sSigma, tau}, series->peak));
                QVERIFY(near(peak.q1.value, series->points[point].q1.value, 1e-9));
            }
            QVERIFY(!structureOfPoint(pattern, nullptr, vit4, *series, series->points.size()));
        }
    }

    void groupsAndEveryNthAgreeWithEach() {
        for (const SeriesTake take : {SeriesTake::EveryNth, SeriesTake::Groups}) {
            ScatteringPattern pattern = heating_;
            pattern.series->take = take;
            pattern.series->n = 3;
            const auto series = evaluateSeries(pattern, nullptr, vit4);
            QCOMPARE(valueOf(series)->points.size(), std::size_t(30));
            QVERIFY(near(of(*valueOf(series), 0), 623, 5));
        }
    }

    void aGlassBelowItsTransitionHasNoKink() {
        ScatteringPattern pattern = heating_;
        pattern.series->fitRange = {300, 600};
        const auto series = evaluateSeries(pattern, nullptr, vit4);
        const auto tg = seriesResults()[0].value(*valueOf(series));
        QVERIFY(!tg && !english(tg.error()).empty());
    }

    void aSpoiledFrameIsAnOutlierAndMovesNothing() {
        ScatteringPattern pattern = heating_;
        PatternRecording recording = *pattern.recording;
        const std::size_t points = recording.frames.q.size();
        for (std::size_t k = 0; k < points; ++k)
            recording.frames.intensity[40 * points + k] *=
                1 + 0.05 * std::exp(-std::pow((recording.frames.q[k] - 2.75) / 0.1, 2));
        for (std::size_t k = 0; k < points; ++k)
            recording.frames.intensity[60 * points + k] = 0;
        pattern.recording = std::move(recording);
        const auto series = evaluateSeries(pattern, nullptr, vit4);
        const SeriesResult& result = *valueOf(series);
        QVERIFY(result.points[60].problem);
        QCOMPARE(valueOf(*result.volume).outliers, std::vector<std::size_t>{40});
        QVERIFY(near(of(result, 0), 623, 3));
    }

    void whatLacksIsAskedOrRefused() {
        QVERIFY(!evaluateSeries(heating_, nullptr, ""));
        ScatteringPattern pattern = heating_;
        pattern.choices.wavelength.reset();
        QVERIFY(!evaluateSeries(pattern, nullptr, vit4));
        pattern = heating_;
        pattern.series->axis = SeriesAxis::Pressure;
        QVERIFY(!evaluateSeries(pattern, nullptr, vit4));
        pattern = heating_;
        pattern.series->conditions = {1, 2, 3};
        const auto refused = evaluateSeries(pattern, nullptr, vit4);
        QVERIFY(!refused && english(refused.error()).find("90") != std::string::npos);
    }

    void aSeriesIsAChoiceThatIsUndoneAndKept() {
        const Study study = studyOf(heating_);
        const PatternPath path{"glass", "heating"};
        const Study without = valueOf(reduce(study, SetSeries{path, {}}));
        QVERIFY(!findPattern(without, path)->series);
        SeriesChoices groups{SeriesTake::Groups, 5, SeriesAxis::Temperature, {}, {}, {350, 700}};
        const Study with = valueOf(reduce(without, SetSeries{path, groups}));
        QVERIFY(findPattern(with, path)->series == groups);
        QVERIFY(!english(describe(without, SetSeries{path, groups})).empty());
        groups.n = 0;
        QVERIFY(!reduce(study, SetSeries{path, groups}));
        groups = {};
        groups.conditions = {300, 310};
        QVERIFY(!reduce(study, SetSeries{path, groups}));
        const auto bytes = valueOf(writeSampleFile(*with.samples.front(), nullptr));
        QVERIFY(valueOf(readSampleFile(bytes, "x.vitrine")).sample == *with.samples.front());
    }

    /// A jump by crystallisation bends the volume down, or leaves the kink without an end.
    void notEveryKinkIsAGlassTransition() {
        TwoLines lines;
        lines.lineChance = lines.bendChance = 0;
        lines.before = {3e-5, 1e-7};
        lines.after = {9e-5, 1e-7};
        QVERIFY(!notClaimed(lines));
        lines.bounded = false;
        QVERIFY(notClaimed(lines));
        lines.bounded = true;
        for (const double slope : {-2e-4, 0.0, 2.9e-5}) {
            lines.after.value = slope;
            QVERIFY(notClaimed(lines));
        }
    }

    /// What a file recorded is no choice of a person: whatever it is, the sample opens, and the series leaves the frame out.
    void aSampleWithFaultyRecordedConditionsOpens() {
        for (const double fault : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
            ScatteringPattern pattern = heating_;
            PatternRecording recording = *pattern.recording;
            recording.frames.conditions.front().values[7] = fault;
            pattern.recording = std::move(recording);
            const Study study = studyOf(pattern);
            const auto bytes = valueOf(writeSampleFile(*study.samples.front(), nullptr));
            const Sample read = valueOf(readSampleFile(bytes, "x.vitrine")).sample;
            QVERIFY(read.patterns.front()->series.has_value());
            const auto series = valueOf(evaluateSeries(*read.patterns.front(), nullptr, vit4));
            QCOMPARE(series->points.size(), heating_.recording->frames.frames - 1);
            QVERIFY(!series->notes.empty());
        }
    }

    /// An empty cell of a table that a person gave is kept, and leaves its frame out.
    void aSampleWithAnUnknownConditionOpens() {
        ScatteringPattern pattern = heating_;
        pattern.series->conditions = valueOf(conditionsOf(pattern.recording->frames, *pattern.series)).x;
        pattern.series->axis = SeriesAxis::Temperature;
        pattern.series->conditions[7] = std::numeric_limits<double>::quiet_NaN();
        const auto bytes = valueOf(writeSampleFile(*studyOf(pattern).samples.front(), nullptr));
        const Sample read = valueOf(readSampleFile(bytes, "x.vitrine")).sample;
        QVERIFY(std::isnan(read.patterns.front()->series->conditions.at(7)));
        const auto series = valueOf(evaluateSeries(*read.patterns.front(), nullptr, vit4));
        QCOMPARE(series->points.size(), heating_.recording->frames.frames - 1);
    }

    void aPatternWithoutFramesIsNoSeries() {
        const Study study = patternStudy({2.6});
        QVERIFY(!reduce(study, SetSeries{{"glass", "p0"}, SeriesChoices{}}));
    }

    void evaluationRemembersASeries() {
        Study study = studyOf(heating_);
        Memo memo;
        const Results results = evaluate(study, memo);
        const PatternResult* result = findResult(results, PatternPath{"glass", "heating"});
        QVERIFY(result->series && *result->series);
        QCOMPARE(memo.computed()["series"], std::size_t(1));
        study = valueOf(reduce(study, RenamePattern{{"glass", "heating"}, "other"}));
        evaluate(study, memo);
        QCOMPARE(memo.computed()["series"], std::size_t(1));
        study = valueOf(reduce(study, SetSeries{{"glass", "heating"}, SeriesChoices{SeriesTake::EveryNth, 9, {}, {}, {}, {}}}));
        evaluate(study, memo);
        QCOMPARE(memo.computed()["series"], std::size_t(2));
    }

    /// A drag of the fitted range goes through the lines alone, back and forth, and gives what a new evaluation gives.
    void theRangeOfTheLinesTakesNoFrameAnew() {
        Study study = studyOf(heating_);
        Memo memo;
        evaluate(study, memo);
        for (const Interval range : {Interval{350, 750}, Interval{400, 700}, Interval{}, Interval{450, 800}}) {
            SeriesChoices choices = *heating_.series;
            choices.fitRange = range;
            study = valueOf(reduce(study, SetSeries{{"glass", "heating"}, choices}));
            const Results results = evaluate(study, memo);
            const auto& kept = *valueOf(*findResult(results, PatternPath{"glass", "heating"})->series);
            const auto anew = evaluateSeries(*study.samples.front()->patterns.front(), nullptr, vit4);
            QCOMPARE(kept.points, valueOf(anew)->points);
            QCOMPARE(valueOf(*kept.volume).x, valueOf(*valueOf(anew)->volume).x);
            QCOMPARE(valueOf(*kept.volume).lines.at.value, valueOf(*valueOf(anew)->volume).lines.at.value);
        }
        QCOMPARE(memo.computed()["series_members"], std::size_t(1));
    }

    void groupsSayOverWhatTheyAreMeans() {
        SeriesConditions conditions{SeriesAxis::Temperature, {300, 310, 320, 330, 340, 350, 360}, {}, {}};
        SeriesChoices choices;
        choices.take = SeriesTake::Groups;
        choices.n = 3;
        const auto members = valueOf(membersOf(conditions, choices));
        QCOMPARE(members[0].width, 30.0);
        QCOMPARE(members[2].width, 0.0); // a single frame is left
        choices.take = SeriesTake::EveryNth;
        QCOMPARE(valueOf(membersOf(conditions, choices))[1].width, 0.0);
    }
};

QTEST_GUILESS_MAIN(HeatingSeriesTest)
#include "heating_series_test.moc"
