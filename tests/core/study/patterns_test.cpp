#include "core/curve/sampling.h"
#include "core/document/action.h"
#include "core/elasticity/birch_murnaghan.h"
#include "core/evaluation/evaluate.h"
#include "core/scattering/atomic_form_factor.h"
#include "tests/support/patterns.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const PatternPath first{"glass", "p0"};

std::size_t computed(const Memo& memo, const std::string& stage) {
    return memo.computed().at(stage);
}

const PatternResult& resultOf(const Results& results, const PatternPath& path) {
    return *findResult(results, path);
}

Study with(const Study& study, const Action& action) {
    return valueOf(reduce(study, action));
}

bool refused(const Study& study, const Action& action) {
    return !reduce(study, action);
}

} // namespace

class PatternsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void withoutCompositionOrEnergyThereIsAReason() {
        Memo memo;
        const Study named = with(patternStudy({2.6}), SetComposition{"glass", ""});
        QVERIFY(english(resultOf(evaluate(named, memo), first).structure.error()).find("made of") != std::string::npos);
        Study dark = patternStudy({2.6});
        PatternChoices choices = findPattern(dark, first)->choices;
        choices.wavelength.reset();
        dark = with(dark, SetPatternChoices{first, choices});
        const auto& problem = resultOf(evaluate(dark, memo), first).structure.error();
        QVERIFY(english(problem).find("--energy") != std::string::npos);
    }

    void theFirstSharpPeakIsWhereItWasPut() {
        Memo memo;
        const Results results = evaluate(patternStudy({2.60, 2.64}), memo);
        for (const auto& [id, at] : {std::pair("p0", 2.60), std::pair("p1", 2.64)}) {
            const PatternResult& result = resultOf(results, {"glass", id});
            QVERIFY2(result.structure, result.structure ? "" : english(result.structure.error()).c_str());
            QVERIFY(result.peaks);
            QVERIFY(near(result.peaks->front()->q1.value, at, 0.002));
            QVERIFY(result.peaks->size() >= 4); // the other definitions beside it
        }
    }

    void movingAWindowRunsOnlyWhatDependsOnIt() {
        Memo memo;
        const Study study = patternStudy({2.60, 2.64, 2.68});
        evaluate(study, memo);
        const std::size_t corrections = computed(memo, "correction"), structures = computed(memo, "structure"),
                          patterns = computed(memo, "pattern");
        PatternChoices choices = findPattern(study, first)->choices;
        choices.peak.search = {2.2, 3.0};
        const Study moved = with(study, SetPatternChoices{first, choices});
        evaluate(moved, memo);
        QCOMPARE(computed(memo, "correction"), corrections);
        QCOMPARE(computed(memo, "structure"), structures);
        QCOMPARE(computed(memo, "pattern"), patterns + 1);
        choices.structure.normalization.qRange.high = 12;
        evaluate(with(study, SetPatternChoices{first, choices}), memo);
        QCOMPARE(computed(memo, "correction"), corrections);
        QCOMPARE(computed(memo, "structure"), structures + 1);
    }

    void pressuresGiveTheEquationOfStateBack() {
        const BirchMurnaghan truth{102, 3.6};
        std::vector<double> tops, pressures{0, 1.5, 3, 4.5, 6, 7.5};
        for (const double pressure : pressures)
            tops.push_back(2.6285 * std::cbrt(valueOf(compressionAt(truth, pressure))));
        Study study = patternStudy(tops);
        for (std::size_t i = 0; i < pressures.size(); ++i)
            study = with(study, SetPatternConditions{{"glass", "p" + std::to_string(i)}, pressures[i], {}});
        study = with(study, SetCompression{"glass", {{.order = 3, .fixedBPrime = 3.6}, 3}});
        Memo memo;
        const auto compression = findResult(evaluate(study, memo), "glass")->compression;
        QVERIFY(compression);
        QCOMPARE(compression->points.size(), pressures.size());
        QVERIFY(compression->fit);
        QVERIFY2(near((*compression->fit)->b0.value, 102, 4), qPrintable(QString::number((*compression->fit)->b0.value)));
        QVERIFY(compression->q1Slope && compression->q1Slope->value > 0.006);
    }

    void everyPointOfAnEquationOfStateHasItsStrain() {
        Study study = patternStudy({2.60, 2.62, 2.64, 2.66, 2.68});
        for (int i = 0; i < 5; ++i)
            study = with(study, SetPatternConditions{{"glass", "p" + std::to_string(i)}, 2.0 * i, {}});
        Memo memo;
        const auto compression = findResult(evaluate(study, memo), "glass")->compression;
        QVERIFY(compression && compression->fit);
        const CompressionPoint& last = compression->points.back();
        QVERIFY(last.strain);
        const double x = std::pow(last.q1.value / (*compression->fit)->value0.value, 3);
        QVERIFY(near(last.strain->strain, 0.5 * (std::pow(x, 2.0 / 3) - 1), 1e-12));
    }

    void withoutAChoiceTheLeastPressureIsTheReference() {
        Study study = patternStudy({2.60, 2.64, 2.68});
        study = with(study, SetPatternConditions{first, 5.0, {}});
        study = with(study, SetPatternConditions{{"glass", "p2"}, 3.0, {}});
        Memo memo;
        const Results results = evaluate(study, memo);
        QCOMPARE(results.differences.size(), std::size_t(2));
        const PatternDifference* difference = findDifference(results, first);
        QVERIFY(difference && difference->curve && !difference->marked);
        QCOMPARE(difference->reference.pattern, std::string("p1"));
        QVERIFY(!findDifference(results, {"glass", "p1"})); // nothing is taken against itself
    }

    void aChosenReferenceIsTheOnlyOne() {
        Study study = patternStudy({2.60, 2.64, 2.68});
        study = with(study, SetDifferenceReference{{"glass", "p2"}, true});
        study = with(study, SetDifferenceReference{{"glass", "p1"}, true});
        Memo memo;
        const Results results = evaluate(study, memo);
        for (const char* id : {"p0", "p2"}) {
            const PatternDifference* difference = findDifference(results, {"glass", id});
            QVERIFY(difference && difference->marked);
            QCOMPARE(difference->reference.pattern, std::string("p1"));
        }
        const Study free = with(study, SetDifferenceReference{{"glass", "p1"}, false});
        QVERIFY(!findDifference(evaluate(free, memo), {"glass", "p2"})->marked);
        QVERIFY(refused(with(study, SetPatternRole{first, PatternRole::Background}), SetDifferenceReference{first, true}));
    }

    void theReferenceMayBelongToAnotherSample() {
        Study study = patternStudy({2.60});
        Sample other = *patternStudy({2.64}).samples.front();
        other.id = other.name = "annealed";
        study = with(study, AddSample{other});
        study = with(study, SetDifferenceReference{{"annealed", "p0"}, true});
        Memo memo;
        const Results results = evaluate(study, memo);
        QCOMPARE(findDifference(results, first)->reference.sample, std::string("annealed"));
        const double at = 3;
        const auto gAt = [&](const PatternPath& path) {
            const Structure& s = **resultOf(results, path).structure;
            return interpolated(s.r, s.g, at);
        };
        const DifferenceFunction& d = **findDifference(results, first)->curve;
        QVERIFY(near(interpolated(d.r, d.delta, at), gAt(first) - gAt({"annealed", "p0"}), 1e-9));
    }

    /// "glass" as made, "annealed" beside it, and "other" of another composition.
    static Study threeSamples() {
        Study study = patternStudy({2.60});
        for (const auto& [id, composition] : {std::pair("annealed", "Zr"), std::pair("other", "Cu")}) {
            Sample sample = *patternStudy({2.64}).samples.front();
            sample.id = sample.name = id;
            sample.composition = composition;
            sample.treatment = {TreatmentKind::Annealed, {}, 600, {}, {}};
            study = with(study, AddSample{sample});
        }
        return study;
    }

    void theSampleThatTheStructureRefersToLendsItsPattern() {
        Study study = threeSamples();
        Memo memo;
        const PatternDifference* found = nullptr;
        Results results = evaluate(study, memo);
        QVERIFY((found = findDifference(results, first)) && !found->marked);
        QCOMPARE(found->reference.sample, results.study->structureReference);
        QVERIFY(!findDifference(results, {"other", "p0"})); // nothing of its composition
        CrossSampleChoices across = study.across;
        across.structureReference = "other";
        results = evaluate(with(study, SetCrossSample{across}), memo);
        QVERIFY((found = findDifference(results, first)) && found->marked);
        QCOMPARE(found->reference.sample, std::string("other"));
    }

    void thereIsOneReferenceWhicheverWayItIsChosen() {
        Study study = threeSamples();
        CrossSampleChoices across = study.across;
        across.structureReference = "other";
        study = with(with(study, SetCrossSample{across}), SetDifferenceReference{{"annealed", "p0"}, true});
        QCOMPARE(study.across.structureReference, std::string("annealed"));
        across.structureReference = "glass";
        study = with(study, SetCrossSample{across});
        QVERIFY(!findPattern(study, {"annealed", "p0"})->reference);
        Memo memo;
        QCOMPARE(findDifference(evaluate(study, memo), {"annealed", "p0"})->reference.sample, std::string("glass"));
    }

    void aReferenceThatEndsElsewhereInQIsRefusedWithWords() {
        Study study = patternStudy({2.60, 2.64});
        PatternChoices choices = findPattern(study, first)->choices;
        choices.structure.normalization.qRange.high = 12;
        study = with(study, SetPatternChoices{first, choices});
        Memo memo;
        QVERIFY(!findDifference(evaluate(study, memo), {"glass", "p1"})); // nobody chose it
        study = with(study, SetDifferenceReference{first, true});
        const Results results = evaluate(study, memo);
        const PatternDifference* found = findDifference(results, {"glass", "p1"});
        QVERIFY(found && !found->curve);
        QVERIFY(english(found->curve.error()).find("to 12 ") != std::string::npos);
    }

    void aMovedPeakWindowLeavesTheDifferences() {
        Memo memo;
        const Study study = patternStudy({2.60, 2.64});
        evaluate(study, memo);
        const std::size_t before = computed(memo, "difference");
        PatternChoices choices = findPattern(study, first)->choices;
        choices.peak.search = {2.2, 3.0};
        evaluate(with(study, SetPatternChoices{first, choices}), memo);
        QCOMPARE(computed(memo, "difference"), before);
    }

    void subPeaksAreFittedWhereTheyAreAskedFor() {
        Memo memo;
        Study study = patternStudy({2.60});
        QVERIFY(!resultOf(evaluate(study, memo), first).subPeaks);
        PatternChoices choices = findPattern(study, first)->choices;
        choices.subPeaks.positions = {2.7};
        const Study asked = with(study, SetPatternChoices{first, choices});
        const auto fit = resultOf(evaluate(asked, memo), first).subPeaks;
        QVERIFY(fit && *fit);
        QVERIFY((**fit)->r.front() >= 2.25 - 1e-9 && (**fit)->r.back() <= 3.15 + 1e-9); // 0.45 Å beyond the position
        choices.structure.normalization.numberDensity.reset();
        const auto without = resultOf(evaluate(with(study, SetPatternChoices{first, choices}), memo), first).subPeaks;
        QVERIFY(without && english(without->error()).find("density") != std::string::npos);
    }

    void backgroundsAreBackgroundsOnly() {
        const Study study = patternStudy({2.6, 2.64});
        PatternChoices choices = findPattern(study, first)->choices;
        choices.background = "p1";
        QVERIFY(refused(study, SetPatternChoices{first, choices}));
        const Study marked = with(study, SetPatternRole{{"glass", "p1"}, PatternRole::Background});
        const Study used = with(marked, SetPatternChoices{first, choices});
        QCOMPARE(findPattern(used, first)->choices.background, std::string("p1"));
        QVERIFY(findPattern(with(used, RemovePattern{{"glass", "p1"}}), first)->choices.background.empty());
        QVERIFY(findPattern(with(used, SetPatternRole{{"glass", "p1"}, PatternRole::Sample}), first)->choices.background.empty());
    }

    void whatCannotBeIsRefused() {
        const Study study = patternStudy({2.6});
        const auto changed = [&](auto change) {
            PatternChoices choices = findPattern(study, first)->choices;
            change(choices);
            return SetPatternChoices{first, choices};
        };
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.wavelength = -1; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.structure.normalization.qRange = {5, 4}; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.structure.normalization.numberDensity = 0; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.structure.normalization.rMin = NAN; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.firstShell = Interval{3, 2}; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.r.count = 0; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.polarization = Polarization{1.5}; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.absorption = FlatPlate{-1}; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.comptonExponent = 5; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.frames.kappa = 0; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.peak.lorentzianHalfWidth = 0; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.subPeaks.positions = {-2.7}; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.subPeaks = {{2.7}, {3, 2}}; })));
        QVERIFY(refused(study, changed([](PatternChoices& c) { c.detector = DetectorDistance{0, 1}; })));
        QVERIFY(refused(study, SetPatternConditions{first, -1.0, {}}));
        QVERIFY(refused(study, SetPatternChoices{{"glass", "none"}, {}}));
        QVERIFY(refused(study, AddPatterns{"glass", {madePattern("p0", 2.6)}, {}}));
        QVERIFY(refused(study, SetCompression{"glass", {{.order = 4}, 3}}));
    }
};

QTEST_APPLESS_MAIN(PatternsTest)
#include "patterns_test.moc"
