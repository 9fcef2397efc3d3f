#include "core/robustness/choice_lesson.h"

#include "core/files/study/demonstration_study.h"
#include "tests/support/analysts.h"
#include "tests/support/support.h"

#include <cmath>
#include <map>

using namespace vitrine;
using namespace vitrine::test;

class ChoiceLessonTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyStepButTheLastTriesSomething() {
        const Analysed a;
        const auto steps = choiceLesson(a.space);
        QVERIFY(steps.size() >= 2);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].tried.has_value(), i + 1 < steps.size());
            if (steps[i].tried)
                QVERIFY(valueOf(reduce(a.study, valueOf(actionsOf(*steps[i].tried, a.study, a.central)))) != a.study);
        }
        QVERIFY(choiceLesson({}).empty());
    }

    void whatMovedIsTheDifferenceInPrintedErrors() {
        const Analysed a;
        const auto tried = *choiceLesson(a.space).front().tried;
        const Study other = valueOf(reduce(a.study, valueOf(actionsOf(tried, a.study, a.central))));
        Memo memo;
        const auto moved = movedNumbers(a.study, a.central, evaluate(other, memo), 5);
        QVERIFY(!moved.empty() && moved.size() <= 5);
        for (std::size_t i = 0; i < moved.size(); ++i) {
            QVERIFY(std::abs(moved[i].byErrors * *moved[i].before.error / std::abs(moved[i].after - moved[i].before.value) - 1) <
                    1e-12);
            QVERIFY(i == 0 || moved[i].byErrors <= moved[i - 1].byErrors);
        }
        QVERIFY(movedNumbers(a.study, a.central, a.central).empty());
    }

    /// What the steps say, on the study that they are told of.
    void theStepsAreTrueOfTheDemonstration() {
        Analysed a{valueOf(demonstrationStudy())};
        std::map<std::string, std::map<std::string, double>> moves;
        for (const ChoiceLessonStep& step : choiceLesson(a.space)) {
            if (!step.tried)
                continue;
            Memo memo;
            const Study other = valueOf(reduce(a.study, valueOf(actionsOf(*step.tried, a.study, a.central))));
            for (const MovedNumber& each : movedNumbers(a.study, a.central, evaluate(other, memo), 1000))
                moves[step.tried->choice][each.name.key] = each.byErrors;
        }
        QCOMPARE(moves.size(), std::size_t(4));
        auto& window = moves["glass_window_high"];
        QVERIFY(window["fictive_temperature_K"] > 1 && window["glass_transition.step_J_per_gK"] > 1);
        QVERIFY(window["peaks.shadow.area_J_per_g"] > 1);
        auto& baseline = moves["peak_baseline"];
        QVERIFY(baseline["peaks.overshoot.area_J_per_g"] > 10 && baseline["peaks.overshoot.height"] > 10);
        QVERIFY(baseline["peaks.overshoot.T_p_K"] > 2 && baseline["peaks.overshoot.T_p_K"] < 10);
        QVERIFY(baseline["kissinger.overshoot.E_a_kJ_per_mol"] > 1);
        auto& end = moves["q_max"];
        QVERIFY(end["pattern.shells.r_A.1"] > 30 && end["pattern.coordination.to_first_minimum"] > 30);
        QVERIFY(end["pattern.q1_per_A"] < 1);
        auto& exponent = moves["eos_exponent"];
        QVERIFY(exponent["equation_of_state.B0_GPa"] > 10 && exponent["densification_percent"] > 3);
        QVERIFY(!exponent.contains("pattern.q1_per_A"));
    }
};

QTEST_APPLESS_MAIN(ChoiceLessonTest)
#include "choice_lesson_test.moc"
