#include "core/robustness/choice_lesson.h"

#include "tests/support/analysts.h"
#include "tests/support/support.h"

#include <cmath>

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
            QVERIFY(std::abs(moved[i].byErrors * *moved[i].before.error / std::abs(moved[i].after - moved[i].before.value) - 1) < 1e-12);
            QVERIFY(i == 0 || moved[i].byErrors <= moved[i - 1].byErrors);
        }
        QVERIFY(movedNumbers(a.study, a.central, a.central).empty());
    }
};

QTEST_APPLESS_MAIN(ChoiceLessonTest)
#include "choice_lesson_test.moc"
