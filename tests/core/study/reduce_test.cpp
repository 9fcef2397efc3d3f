#include "core/document/action.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const ScanPath first{"a", "a0"};
const ScanPath second{"a", "a1"};

const Scan& scanOf(const Study& study, const ScanPath& path) {
    return *findScan(study, path);
}

SampleTreatment treated(double pressure, double temperature) {
    SampleTreatment treatment{TreatmentKind::Compressed, {}, {}, {}, {}};
    treatment.pressure = pressure;
    treatment.temperature = temperature;
    return treatment;
}

std::string refusal(const Study& study, const Action& action) {
    const auto result = reduce(study, action);
    return result ? std::string() : english(result.error());
}

} // namespace

class ReduceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void movesOneWindowAndSharesTheRest() {
        const Study before = stepStudy();
        const Study after = valueOf(reduce(before, MoveGlassWindow{first, {340, 520}}));
        QVERIFY((scanOf(after, first).glassWindow == Interval{340, 520}));
        QVERIFY(!scanOf(before, first).glassWindow);
        QVERIFY(before != after);
        QVERIFY(before.samples[0]->scans[1].same(after.samples[0]->scans[1]));
        QVERIFY(before.samples[0]->scans[0]->recording.same(after.samples[0]->scans[0]->recording));
    }
    void refusesWhatCannotBe() {
        const Study study = stepStudy();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const Action& action : std::vector<Action>{MoveGlassWindow{first, {520, 340}},
                                                        MoveGlassWindow{first, {nan, 340}},
                                                        MoveLiquidWindow{first, {-1, 3}},
                                                        MoveGlassWindow{{"a", "none"}, {340, 520}},
                                                        MoveGlassWindow{{"none", "a0"}, {340, 520}},
                                                        SetHeatingRate{first, 0},
                                                        SetHeatingRate{first, nan},
                                                        SetMass{first, -1},
                                                        RenameSample{"a", "  "},
                                                        RenameScan{first, ""},
                                                        SetPeakBranch{first, 0, PeakBranch::Shadow},
                                                        MovePeakWindow{first, 0, {1, 2}},
                                                        ApplyLag{first, true},
                                                        SetGlassReference{first, "a0"},
                                                        SetGlassReference{first, "none"},
                                                        RemoveSample{"none"},
                                                        RemoveScan{{"a", "none"}},
                                                        AddSample{study.samples[0]},
                                                        AddSample{{}},
                                                        AddScans{"a", {study.samples[0]->scans[0]}, {}},
                                                        SetKissinger{"a", {KineticFormula::Kissinger, -1}},
                                                        SetTreatment{"a", treated(-1, 600)},
                                                        SetTreatment{"a", treated(7, nan)},
                                                        SetPeaks{first, {{{700, 600}}}}})
            QVERIFY2(!refusal(study, action).empty(), english(describe(study, action)).c_str());
    }
    void peaksSetByHandCanBeMovedAndMarked() {
        Study study = valueOf(reduce(stepStudy(), SetPeaks{first, {{{600, 700}}}}));
        study = valueOf(reduce(study, MovePeakWindow{first, 0, {610, 690}}));
        study = valueOf(reduce(study, SetPeakBranch{first, 0, PeakBranch::Shadow}));
        const PeakPick expected{{610, 690}, PeakKind::Endotherm, PeakBranch::Shadow};
        QVERIFY(scanOf(study, first).peaks == std::vector{expected});
        QVERIFY(!scanOf(valueOf(reduce(study, ResetPeaks{first})), first).peaks);
    }
    void anchorsAreAddedMovedAndRemovedInOrder() {
        Study study = valueOf(reduce(stepStudy(), AddAnchor{first, {640, {}}}));
        study = valueOf(reduce(study, AddAnchor{first, {560, 0.4}}));
        study = valueOf(reduce(study, SetBaselineKind{first, BaselineKind::Sigmoid}));
        QVERIFY((scanOf(study, first).baseline == PeakBaselineChoice{BaselineKind::Sigmoid, {{560, 0.4}, {640, {}}}}));
        study = valueOf(reduce(study, MoveAnchor{first, 0, {570, {}}}));
        QVERIFY((scanOf(study, first).baseline->anchors[0] == BaselineAnchor{570, {}}));
        study = valueOf(reduce(study, MoveAnchor{first, 0, {700, {}}}));
        QCOMPARE(scanOf(study, first).baseline->anchors.back().temperature, 700);
        study = valueOf(reduce(study, RemoveAnchor{first, 1}));
        study = valueOf(reduce(study, RemoveAnchor{first, 0}));
        QVERIFY(!scanOf(study, first).baseline);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        study = valueOf(reduce(study, SetBaseline{second, {BaselineKind::Spline, {{500, {}}, {600, {}}}}}));
        for (const Action& action : std::vector<Action>{
                 AddAnchor{second, {500, {}}}, AddAnchor{second, {nan, {}}}, AddAnchor{second, {-5, {}}},
                 AddAnchor{second, {550, nan}}, MoveAnchor{second, 2, {550, {}}}, MoveAnchor{second, 0, {600, {}}},
                 RemoveAnchor{second, 2}, RemoveAnchor{first, 0}, SetBaselineKind{first, BaselineKind::Spline}})
            QVERIFY2(!refusal(study, action).empty(), english(describe(study, action)).c_str());
        QVERIFY(!scanOf(valueOf(reduce(study, ResetBaseline{second})), second).baseline);
    }
    void levelsTurnOverWithTheCurve() {
        Study study = valueOf(reduce(stepStudy(), SetBaseline{first, {BaselineKind::Spline, {{500, 0.25}, {600, {}}}}}));
        study = valueOf(reduce(study, SetExo{first, ExoDirection::Up}));
        QCOMPARE(*scanOf(study, first).baseline->anchors[0].signal, -0.25);
        QVERIFY(!scanOf(study, first).baseline->anchors[1].signal);
        study = valueOf(reduce(study, SetExo{first, ExoDirection::Up}));
        QCOMPARE(*scanOf(study, first).baseline->anchors[0].signal, -0.25);
    }
    void severalActionsAreAllOrNone() {
        const Study study = stepStudy();
        QVERIFY(reduce(study, {MoveGlassWindow{first, {340, 520}}, SetMass{first, 1e-6}}).has_value());
        QVERIFY(!reduce(study, {MoveGlassWindow{first, {340, 520}}, SetMass{first, -1}}).has_value());
    }
    void removingAScanForgetsWhatHungOnIt() {
        Study study = stepStudy();
        Sample sample = *study.samples[0];
        sample.originals = {Original{"a0.csv", "sha-a0", {}}, Original{"a1.csv", "sha-a1", {}}};
        study.samples[0] = sample;
        study = valueOf(reduce(study, SetGlassReference{second, "a0"}));
        QVERIFY(!refusal(study, SetGlassReference{{"a", "a2"}, "a1"}).empty()); // a1 borrows itself
        study = valueOf(reduce(study, RemoveScan{first}));
        QCOMPARE(scanOf(study, second).glassReference, std::string());
        QCOMPARE(study.samples[0]->originals.size(), 1u);
    }
    void everyActionHasWords() {
        const Study study = stepStudy();
        QCOMPARE(english(describe(study, MoveGlassWindow{first, {1, 2}})), "Move glass window, a0");
        QCOMPARE(english(describe(study, RemoveSample{"gone"})), "Remove sample “gone”");
    }
    void choicesAcrossSamplesBelongToTheStudy() {
        const Study before = stepStudy();
        CrossSampleChoices choices;
        choices.referenceTg = 596;
        choices.byHand = {{7, {634, 9}}};
        const Study after = valueOf(reduce(before, SetCrossSample{choices}));
        QVERIFY(after.across == choices);
        QVERIFY(before != after);
        QVERIFY(before.samples[0].same(after.samples[0]));
        QCOMPARE(english(describe(before, SetCrossSample{choices})), std::string("Set the reference T_g of the study"));
    }
    void choicesAcrossSamplesAreChecked() {
        const Study study = stepStudy();
        const auto refused = [&](auto change) {
            CrossSampleChoices choices;
            change(choices);
            return !refusal(study, SetCrossSample{choices}).empty();
        };
        QVERIFY(refused([](auto& c) { c.referenceTg = -1; }));
        QVERIFY(refused([](auto& c) { c.slowdownAt = std::numeric_limits<double>::infinity(); }));
        QVERIFY(refused([](auto& c) { c.coldBelow = 0; }));
        QVERIFY(refused([](auto& c) { c.relaxation = "none"; }));
        QVERIFY(refused([](auto& c) { c.byHand = {{0, {634}}}; }));
        QVERIFY(refused([](auto& c) { c.byHand = {{7, {-634}}}; }));
        QVERIFY(refused([](auto& c) { c.byHand = {{7, {634, -1.0}}}; }));
        QVERIFY(!refused([](auto& c) { c.leftOut = {"not there"}; }));
    }
    void figuresAreAddedReplacedAndRemoved() {
        FigurePage page;
        page.name = "fig1";
        const Study one = valueOf(reduce(stepStudy(), SetFigure{page}));
        page.title = "Thermograms";
        const Study replaced = valueOf(reduce(one, SetFigure{page}));
        QCOMPARE(replaced.figures.size(), std::size_t(1));
        QCOMPARE(replaced.figures[0]->title, page.title);
        QVERIFY(valueOf(reduce(replaced, RemoveFigure{"fig1"})).figures.empty());
        QVERIFY(!refusal(one, RemoveFigure{"fig2"}).empty());
        page.width = 0;
        QVERIFY(!refusal(one, SetFigure{page}).empty());
        page = {};
        QVERIFY(!refusal(one, SetFigure{page}).empty());
    }
};

QTEST_APPLESS_MAIN(ReduceTest)
#include "reduce_test.moc"
