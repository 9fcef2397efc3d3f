#include "core/document/action.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/items.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const ScanPath first{"a", "a0"};

using Counts = std::map<std::string, std::size_t>;

/// How often each stage ran between two counts; stages that did not run are left out.
Counts ran(const Counts& before, const Counts& after) {
    Counts difference;
    for (const auto& [stage, n] : after)
        if (n != before.at(stage))
            difference[stage] = n - before.at(stage);
    return difference;
}

Study changed(const Study& study, const Action& action) {
    return valueOf(reduce(study, action));
}

/// Everything in the results as text, so that two results can be compared.
std::string printed(const Results& results) {
    std::string out;
    const auto number = [&](const char* name, double value) { out += name + figureText(value, 17) + "\n"; };
    for (const auto& sample : results.samples) {
        for (const auto& scan : sample->scans) {
            out += scan->id + "\n";
            if (scan->transition)
                number("onset ", (*scan->transition)->onsetHalfStep.value);
            if (scan->fictiveTemperature)
                number("T_f ", (*scan->fictiveTemperature)->value.value);
            if (scan->peaks)
                for (const Peak& peak : **scan->peaks)
                    number("T_p ", peak.temperature.value);
        }
        for (const auto& line : sample->kissinger)
            if (line->fit)
                number("E_a ", (*line->fit)->energy.value);
    }
    return out;
}

} // namespace

class EvaluateTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void findsWhatWasPutIn() {
        Memo memo;
        const Results results = evaluate(stepStudy(), memo);
        const SampleResult& sample = *results.samples.front();
        const ScanResult& scan = *sample.scans.front();
        QVERIFY2(scan.transition.has_value(), scan.transition ? "" : english(scan.transition.error()).c_str());
        QVERIFY(near((*scan.transition)->midpointHalfStep.value, 611, 6));
        QCOMPARE(sample.kissinger.size(), 1u);
        QVERIFY(sample.kissinger.front()->branch == PeakBranch::Overshoot);
        QVERIFY(near(valueOf(sample.kissinger.front()->fit)->energyOverR.value / 25000, 1.06, 0.04));
    }
    void aMovedWindowRecomputesOnePathOnly() {
        Memo memo;
        const Study study{"study", {stepSample("a", 60)}};
        evaluate(study, memo);
        const Counts before = memo.computed();
        evaluate(changed(study, MoveGlassWindow{first, {340, 500}}), memo);
        Counts expected{{"lines", 1}, {"noise", 1}, {"transition", 1}, {"fictive_temperature", 1},
                        {"peaks", 1}, {"scan", 1},  {"sample", 1},     {"study", 1}};
        Counts stages = ran(before, memo.computed());
        stages.erase("kissinger"); // runs only where T_p moved
        QVERIFY(stages == expected);
        expected.erase("noise"); // of the scan, wherever its windows are
        const Counts moved = memo.computed();
        evaluate(changed(study, MoveGlassWindow{first, {345, 500}}), memo);
        stages = ran(moved, memo.computed());
        stages.erase("kissinger");
        QVERIFY(stages == expected);
    }
    void aDraggedGlassWindowLeavesNoiseAndOvershootAlone() {
        Memo memo;
        const auto at = [&](double low) {
            const auto results = evaluate(changed(stepStudy(), MoveGlassWindow{first, {low, 500}}), memo);
            return results.samples.front()->scans.front();
        };
        const auto one = at(340), other = at(352);
        QVERIFY(valueOf(one->lines).noise == valueOf(other->lines).noise);
        const Peak &a = (*valueOf(one->peaks)).back(), &b = (*valueOf(other->peaks)).back();
        QCOMPARE(a.temperature.value, b.temperature.value);
        QCOMPARE(*a.temperature.error, *b.temperature.error);
    }
    void undoAndAnUnrelatedChoiceRecomputeNothing() {
        Memo memo;
        const Study study = stepStudy();
        evaluate(study, memo);
        evaluate(changed(study, MoveGlassWindow{first, {340, 500}}), memo);
        const Counts before = memo.computed();
        evaluate(study, memo);
        QVERIFY(ran(before, memo.computed()).empty());
        evaluate(changed(study, RenameStudy{"other"}), memo);
        QVERIFY(ran(before, memo.computed()).empty());
        evaluate(changed(study, RenameScan{first, "other"}), memo);
        QVERIFY((ran(before, memo.computed()) == Counts{{"scan", 1}, {"sample", 1}, {"study", 1}}));
    }
    void theMemoNeverChangesAnAnswer() {
        Memo memo;
        Study study = stepStudy();
        for (const Action& action : std::vector<Action>{MoveGlassWindow{first, {340, 500}}, MoveLiquidWindow{first, {700, 790}},
                                                        SetInKissinger{first, false}, ResetWindows{first},
                                                        SetGlassReference{{"a", "a1"}, "a0"}, RemoveScan{first}}) {
            study = changed(study, action);
            Memo fresh;
            QCOMPARE(printed(evaluate(study, memo)), printed(evaluate(study, fresh)));
        }
    }
    void aScanThatFailsLeavesItsNeighbours() {
        Memo memo;
        const Study study = changed(stepStudy(), MoveGlassWindow{first, {900, 950}});
        const Results results = evaluate(study, memo);
        const auto& scans = results.samples.front()->scans;
        QVERIFY(!scans[0]->transition);
        QVERIFY(!english(scans[0]->transition.error()).empty());
        QVERIFY(scans[0]->prepared.has_value());
        QVERIFY(scans[1]->transition.has_value());
        QVERIFY(results.samples.front()->kissinger.front()->fit.has_value());
    }
    void anAnchorMovesThePeakAndWhatHangsOnIt() {
        Memo memo;
        const auto tops = [&](const Study& study) {
            const Results results = evaluate(study, memo);
            const SampleResult& sample = *results.samples.front();
            const Peak& peak = *std::ranges::find(**sample.scans.front()->peaks, PeakKind::Endotherm, &Peak::kind);
            return std::tuple{peak.temperature.value, peak.area->value, valueOf(sample.kissinger.front()->fit)->energy.value};
        };
        Study study = stepStudy();
        const auto automatic = tops(study);
        study = changed(study, AddAnchor{first, {560, 0.35}});
        QVERIFY(tops(study) == automatic); // one anchor is no line yet
        study = changed(study, AddAnchor{first, {680, 0.62}});
        const auto anchored = tops(study);
        QVERIFY(std::get<0>(anchored) != std::get<0>(automatic));
        const Counts before = memo.computed();
        const Study moved = changed(study, MoveAnchor{first, 1, {680, 0.75}});
        const auto lower = tops(moved);
        const Counts expected{{"baseline", 1}, {"peaks", 1}, {"scan", 1}, {"sample", 1}, {"kissinger", 1}, {"study", 1}};
        QVERIFY(ran(before, memo.computed()) == expected);
        QVERIFY(std::get<0>(lower) < std::get<0>(anchored));
        QVERIFY(std::get<1>(lower) < std::get<1>(anchored));
        QVERIFY(std::get<2>(lower) != std::get<2>(anchored));
        QVERIFY(tops(changed(moved, ResetBaseline{first})) == automatic);
    }
    void aBaseLineThatCannotBeTakesThePeaksWithIt() {
        Memo memo;
        const PeakBaselineChoice flat{BaselineKind::Sigmoid, {{320, {}}, {400, {}}}};
        Study study = stepStudy();
        Sample sample = *study.samples.front();
        Scan scan = *sample.scans.front();
        Recording straight = *scan.recording;
        for (std::size_t i = 0; i < straight.signal.size(); ++i)
            straight.signal[i] = straight.temperature[i];
        scan.recording = straight;
        scan.baseline = flat;
        sample.scans.front() = scan;
        study.samples.front() = sample;
        const Results results = evaluate(study, memo);
        const ScanResult& result = *results.samples.front()->scans.front();
        QVERIFY(result.baseline && !*result.baseline);
        QVERIFY(!result.peaks && result.peaks.error() == result.baseline->error());
    }
    void saysWhyAScanIsNotInTheKissingerPlot() {
        Memo memo;
        Study study = changed(stepStudy(), SetInKissinger{first, false});
        const Results results = evaluate(study, memo);
        const KissingerResult& line = *results.samples.front()->kissinger.front();
        QCOMPARE(line.sources.size(), 3u);
        QCOMPARE(english(line.excluded.at(0).reason), "left out by hand");
    }
    void aBorrowedGlassLineGivesTheSameAnswerForTheSameGlass() {
        Memo memo;
        const Results results = evaluate(changed(stepStudy(), SetGlassReference{{"a", "a1"}, "a0"}), memo);
        const Results own = evaluate(stepStudy(), memo);
        const auto tf = [](const Results& r) {
            return valueOf(findResult(r, ScanPath{"a", "a1"})->fictiveTemperature)->value.value;
        };
        QVERIFY(near(tf(results), tf(own), 0.5));
    }
    /// Whichever of its windows the lender has by hand: the line it lends is the one it stands on itself.
    void aBorrowedGlassLineIsTheLendersOwn() {
        const Study lent = changed(stepStudy(), SetGlassReference{{"a", "a1"}, "a0"});
        const MoveGlassWindow glass{first, {340, 500}};
        const MoveLiquidWindow liquid{first, {700, 790}};
        for (const std::vector<Action>& actions : std::vector<std::vector<Action>>{{}, {glass}, {liquid}, {glass, liquid}}) {
            Memo memo;
            const Results results = evaluate(valueOf(reduce(lent, actions)), memo);
            QVERIFY(valueOf(findResult(results, ScanPath{"a", "a1"})->lines).glass ==
                    valueOf(findResult(results, first)->lines).glass);
        }
    }
    void theLendersLineIsMadeOnce() {
        Memo memo;
        const Study lent = changed(stepStudy(), SetGlassReference{{"a", "a1"}, "a0"});
        evaluate(lent, memo);
        QCOMPARE(memo.computed().at("prepare"), 4u);
        QCOMPARE(memo.computed().at("windows"), 4u);
        QCOMPARE(memo.computed().at("lines"), 4u);
        Counts before = memo.computed();
        evaluate(changed(lent, RenameScan{first, "other"}), memo);
        QVERIFY((ran(before, memo.computed()) == Counts{{"scan", 2}, {"sample", 1}, {"study", 1}}));
        before = memo.computed();
        evaluate(changed(lent, MoveGlassWindow{first, {340, 500}}), memo);
        const Counts counts = ran(before, memo.computed());
        QCOMPARE(counts.at("lines"), 2u); // of the lender, and of the borrower on it
        QVERIFY(!counts.contains("prepare") && !counts.contains("windows"));
    }
    void aBorrowerIsWhatItWasInAnyOrderOfComputing() {
        const Study lent = changed(stepStudy(), SetGlassReference{{"a", "a1"}, "a0"});
        Memo whole, borrowerFirst;
        compute(lent, ScanPath{"a", "a1"}, borrowerFirst);
        compute(lent, first, borrowerFirst);
        QCOMPARE(borrowerFirst.computed().at("lines"), 2u);
        QCOMPARE(printed(evaluate(lent, borrowerFirst)), printed(evaluate(lent, whole)));
    }
};

QTEST_APPLESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
