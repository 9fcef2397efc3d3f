#include "core/evaluation/standing_problems.h"

#include "core/evaluation/compression_stage.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/patterns.h"
#include "tests/support/random_samples.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;
using vitrine::test::valueOf;

namespace {

Results resultsOf(const Study& study) {
    Memo memo;
    return evaluate(study, memo);
}

std::vector<StandingProblem> standing(const Study& study) {
    return standingProblems(study, resultsOf(study));
}

Study after(const Study& study, const Action& action) {
    return valueOf(reduce(study, action));
}

auto isNote = [](const StandingProblem& each) { return each.gravity == Gravity::Note; };

/// Scans that end before anything happens.
Study coldStudy() {
    Sample sample;
    sample.id = sample.name = "cold";
    for (int i = 0; i < 3; ++i) {
        sample.scans.push_back(test::stepScan("c" + std::to_string(i), 100 * (i + 1), 2000));
    }
    return {"", {sample}};
}

bool tellsOf(const std::vector<StandingProblem>& all, const ItemPath& item, Gravity gravity) {
    return std::ranges::any_of(all, [&](const auto& each) { return each.item == item && each.gravity == gravity; });
}

} // namespace

class StandingProblemsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aWholeStudyMissesNothing() {
        QVERIFY(std::ranges::all_of(standing(test::stepStudy()), isNote));
        QVERIFY(std::ranges::all_of(standing(test::compressedStudyAt({0, 5, 10})), isNote));
        QVERIFY(standing({}).empty());
    }

    void anExpectedAbsenceIsANote() {
        const auto all = standing(coldStudy());
        QVERIFY(!all.empty());
        QVERIFY(std::ranges::all_of(all, isNote));
        QVERIFY(tellsOf(all, ScanPath{"cold", "c0"}, Gravity::Note));
    }

    void whatWasAskedForIsMissed() {
        const Study asked = after(coldStudy(), MoveGlassWindow{{"cold", "c1"}, {900, 950}});
        const auto all = standing(asked);
        QVERIFY(tellsOf(all, ScanPath{"cold", "c1"}, Gravity::Problem));
        QVERIFY(!tellsOf(all, ScanPath{"cold", "c0"}, Gravity::Problem));
    }

    void everyPatternWhoseStageFailsIsToldOnce() {
        const Study bare = after(test::patternStudy({2.6, 2.7}), SetComposition{"glass", ""});
        const auto all = standing(bare);
        for (const char* id : {"p0", "p1"})
            QCOMPARE(std::ranges::count_if(all,
                                           [&](const auto& each) {
                                               return each.item == ItemPath(PatternPath{"glass", id});
                                           }),
                     1);
        QVERIFY(std::ranges::none_of(all, isNote));
    }

    /// Every stage that fails is told where it fails, whatever the study.
    void nothingThatFailsIsPassedOver() {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const Study study{"", {test::randomSample(seed)}};
            const Results results = resultsOf(study);
            const auto all = standingProblems(study, results);
            const Sample& sample = *study.samples.front();
            const SampleResult& result = *results.samples.front();
            for (std::size_t i = 0; i < result.scans.size(); ++i)
                QVERIFY(result.scans[i]->prepared || tellsOf(all, ScanPath{sample.id, sample.scans[i]->id}, Gravity::Problem));
            for (std::size_t i = 0; i < result.patterns.size(); ++i)
                QVERIFY(sample.patterns[i]->role == PatternRole::Background || result.patterns[i]->structure ||
                        tellsOf(all, PatternPath{sample.id, sample.patterns[i]->id}, Gravity::Problem));
            for (const StandingProblem& each : all) {
                QVERIFY(!each.item || exists(study, *each.item));
                QVERIFY(!english(each.problem.what).empty());
            }
        }
    }

    /// Of the patterns of a sample under pressure each gives a point or a reason.
    void nothingDropsOutOfAnEquationOfState() {
        Study study = test::compressedStudyAt({0, 5, 10, 15});
        study = after(study, SetPatternConditions{{"glass", "p1"}, std::nullopt, {}});
        PatternChoices choices = findPattern(study, PatternPath{"glass", "p2"})->choices;
        choices.wavelength.reset();
        study = after(study, SetPatternChoices{{"glass", "p2"}, choices});
        const Results results = resultsOf(study);
        const SampleResult& result = *results.samples.front();
        const auto leftOut = leftOutOfCompression(*study.samples.front(), result.patterns);
        QCOMPARE(leftOut.size(), std::size_t(2));
        QCOMPARE(leftOut[0].pattern, "p1");
        QCOMPARE(english(leftOut[0].reason), "its pressure is not known");
        QCOMPARE(leftOut[1].pattern, "p2");
        QVERIFY(leftOut[1].reason == result.patterns[2]->structure.error().what);
        QCOMPARE(result.compression->points.size() + leftOut.size(), study.samples.front()->patterns.size());
        const Study ambient = test::patternStudy({2.6, 2.7});
        QVERIFY(leftOutOfCompression(*ambient.samples.front(), resultsOf(ambient).samples.front()->patterns).empty());
    }
};

QTEST_GUILESS_MAIN(StandingProblemsTest)
#include "standing_problems_test.moc"
