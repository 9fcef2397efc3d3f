#include "core/robustness/draws.h"

#include "core/document/validity.h"
#include "core/evaluation/evaluate.h"
#include "core/robustness/habits.h"
#include "core/robustness/suggested_choices.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <cmath>
#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Analysed {
    Study study;
    Memo memo{};
    Results central = evaluate(study, memo);
    ChoiceSpace space = suggestedChoices(study, central);

    const AnalystChoice* choice(const std::string& key) const {
        const auto found = std::ranges::find(space.choices, key, &AnalystChoice::key);
        return found == space.choices.end() ? nullptr : &*found;
    }
};

} // namespace

class DrawsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aPointDoesNotHangOnHowManyThereAre() {
        const Analysed a{stepStudy()};
        const auto few = drawPoints(a.space, {7, 64}, 100), many = drawPoints(a.space, {7, 64}, 300);
        QVERIFY(std::equal(few.begin(), few.end(), many.begin()));
        QVERIFY(drawPoints(a.space, {8, 64}, 100) != few);
    }

    /// Every sixteenth of every range holds its share of the points, but for the moved ends.
    void pointsFillEveryRange() {
        const Analysed a{stepStudy()};
        const auto points = drawPoints(a.space, {3, 512}, 512);
        for (std::size_t d = 0; d < points.front().size(); ++d) {
            std::vector<int> count(16, 0);
            for (const DrawPoint& point : points) {
                QVERIFY(point[d] >= 0 && point[d] < 1);
                ++count[static_cast<std::size_t>(16 * point[d])];
            }
            for (const int n : count)
                QVERIFY(std::abs(n - 32) <= 2);
        }
    }

    void moreThanFortyChoicesAreDrawn() {
        ChoiceSpace space;
        for (int i = 0; i < 60; ++i) {
            AnalystChoice choice;
            choice.key = std::to_string(i);
            choice.range = {0, 1};
            space.choices.push_back(choice);
        }
        const auto points = drawPoints(space, {1, 4096}, 4096); // many times the greatest prime of its axes
        QCOMPARE(points.back().size(), std::size_t(60));
        for (std::size_t d = 0; d < 60; ++d) {
            double sum = 0;
            for (const DrawPoint& point : points)
                sum += point[d];
            QVERIFY(near(sum / 4096, 0.5, 0.03));
        }
    }

    void choicesOfItemsRepeatAfterTheVariants() {
        const Analysed a{stepStudy()};
        const auto choices = enabledChoices(a.space);
        const auto points = drawPoints(a.space, {1, 16}, 48);
        for (std::size_t i = 16; i < 48; ++i)
            for (std::size_t d = 0; d < choices.size(); ++d)
                QCOMPARE(points[i][d] == points[i - 16][d], choices[d].touches != ChoiceTouches::Compared);
    }

    void aDrawIsMadeAgainAlone() {
        const Analysed a{stepStudy()};
        const DrawOptions options{5, 128};
        const auto points = drawPoints(a.space, options, 20);
        const Study in = valueOf(studyOf(a.space, points[13], a.study, a.central));
        QVERIFY(in == valueOf(studyOf(a.space, options, 13, a.study, a.central)));
        QVERIFY(in != a.study);
    }

    /// At the study's own numbers and with its own options nothing is done but to write down what was found automatically.
    void theStudysOwnChoicesGiveItsOwnNumbers() {
        for (const Study& study : {stepStudy(), patternStudy({2.6, 2.7})}) {
            const Analysed a{study};
            DrawPoint point;
            for (const AnalystChoice& choice : enabledChoices(a.space))
                point.push_back(choice.isList() ? 0 : (choice.own - choice.range.low) / choice.range.width());
            Memo memo;
            const Results again = evaluate(valueOf(studyOf(a.space, point, a.study, a.central)), memo);
            for (std::size_t i = 0; i < again.samples.front()->scans.size(); ++i)
                QVERIFY(near((*again.samples.front()->scans[i]->fictiveTemperature)->value.value,
                             (*a.central.samples.front()->scans[i]->fictiveTemperature)->value.value, 1e-9));
            for (std::size_t i = 0; i < again.samples.front()->patterns.size(); ++i)
                QVERIFY(near(again.samples.front()->patterns[i]->peaks->front()->q1.value,
                             a.central.samples.front()->patterns[i]->peaks->front()->q1.value, 1e-6));
        }
    }

    void everyWindowIsMovedByTheSameHabit() {
        const Analysed a{stepStudy()};
        ChoiceSpace space{{*a.choice("glass_window_low")}};
        const Study drawn = valueOf(studyOf(space, {0.9}, a.study, a.central));
        const double fraction = space.choices[0].range.low + 0.9 * space.choices[0].range.width();
        for (std::size_t i = 0; i < 4; ++i) {
            const Interval own = a.central.samples[0]->scans[i]->windows->glass, moved = *drawn.samples[0]->scans[i]->glassWindow;
            QVERIFY(near(moved.low, own.low + fraction * own.width(), 1e-9));
            QCOMPARE(moved.high, own.high);
        }
    }

    void onlyWhatAStudyHasIsSuggested() {
        const Analysed scans{stepStudy()}, patterns{patternStudy({2.6, 2.7})}, pressures{compressedStudyAt({0, 1, 2, 3, 4, 5})};
        QVERIFY(scans.choice("liquid_window_high") && scans.choice("rate_left_out") && scans.choice("kissinger_formula"));
        QVERIFY(!scans.choice("q_max") && !scans.choice("lag") && !scans.choice("eos_exponent"));
        QVERIFY(patterns.choice("q_max") && patterns.choice("q1_window") && !patterns.choice("glass_window_low"));
        QVERIFY(pressures.choice("eos_exponent"));
    }

    void everySuggestionIsValidWithItsReason() {
        for (const Study& study : {stepStudy(), patternStudy({2.6}), compressedStudyAt({0, 2, 4, 6})}) {
            const Analysed a{study};
            QVERIFY(validChoiceSpace(a.space).has_value());
            QVERIFY(!a.space.choices.empty());
            for (const AnalystChoice& choice : a.space.choices) {
                QVERIFY(!choice.reasons.empty() && !choice.reasons.front().text.empty());
                QVERIFY(habitOf(choice.key));
                QVERIFY(!nameOf(choice).text.empty());
            }
        }
    }

    void whatBendsBesideAWindowLimitsItsEnd() {
        const Analysed a{stepStudy()};
        for (const char* key : {"glass_window_high", "liquid_window_low"}) { // the step lies there
            const Interval range = a.choice(key)->range;
            QVERIFY(std::min(-range.low, range.high) < 0.25);
            QVERIFY(near(std::max(-range.low, range.high), 0.25, 1e-12));
        }
    }

    void whatIsNotKnownOrDoesNotFitIsRefused() {
        const Analysed a{stepStudy()};
        AnalystChoice strange;
        strange.key = "moon";
        strange.range = {0, 1};
        QVERIFY(!studyOf({{strange}}, {0.5}, a.study, a.central));
        QVERIFY(!studyOf(a.space, {0.5}, a.study, a.central));
    }

    void spacesAreKeptInTheStudyAndUndone() {
        const Analysed a{stepStudy()};
        const Study kept = valueOf(reduce(a.study, SetRobustness{a.space}));
        QVERIFY(choicesOf(kept, a.central) == a.space);
        QVERIFY(valueOf(reduce(kept, SetRobustness{})) == a.study);
        ChoiceSpace damaged = a.space;
        damaged.choices.front().range = {0, 0};
        QVERIFY(!reduce(a.study, SetRobustness{damaged}));
        damaged = a.space;
        damaged.choices.push_back(damaged.choices.front());
        QVERIFY(!reduce(a.study, SetRobustness{damaged}));
        damaged = a.space;
        damaged.choices.front().range = {5, 6}; // without the study's own
        QVERIFY(!reduce(a.study, SetRobustness{damaged}));
    }
};

QTEST_APPLESS_MAIN(DrawsTest)
#include "draws_test.moc"
