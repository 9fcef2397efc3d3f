#include "core/simulation/simulator/lesson.h"
#include "tests/support/support.h"

#include <QtTest>

#include <set>

using namespace vitrine;
using vitrine::test::valueOf;

class LessonsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eightLessonsWithWordsOfTheirOwn() {
        const auto all = lessons();
        QCOMPARE(all.size(), std::size_t(8));
        std::set<std::string> ids, texts;
        std::size_t steps = 0;
        for (const Lesson& lesson : all) {
            ids.insert(lesson.id);
            QVERIFY(!lesson.title.text.empty() && lesson.steps.size() >= 3);
            steps += lesson.steps.size();
            for (const LessonStep& step : lesson.steps)
                texts.insert(step.text.text);
        }
        QCOMPARE(ids.size(), all.size());
        QCOMPARE(texts.size(), steps);
    }
    void everyLessonPlays_data() {
        QTest::addColumn<std::size_t>("index");
        const auto all = lessons();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].id.c_str()) << i;
    }
    void everyLessonPlays() {
        QFETCH(std::size_t, index);
        const Lesson lesson = lessons()[index];
        bool right = true;
        for (std::size_t i = 0; i < lesson.steps.size(); ++i)
            right = isTrue(lesson, i) && right;
        QVERIFY(right);
    }
    void stepsBeyondTheEndAreTheEnd() {
        const Lesson lesson = lessons().front();
        QVERIFY(valueOf(played(lesson, 99)) == valueOf(played(lesson, lesson.steps.size())));
        QVERIFY(valueOf(played(lesson, 0)) == lesson.start);
    }

  private:
    /// Whether what step `i` says is what the solver gives.
    static bool isTrue(const Lesson& lesson, std::size_t i) {
        const auto [quantity, change, expected] = lesson.steps[i].claim;
        double number = valueOf(observed(valueOf(played(lesson, i + 1)), quantity));
        if (change)
            number -= valueOf(observed(valueOf(played(lesson, i)), quantity));
        if (!expected.contains(number))
            qWarning("%s, step %zu: %g is not in %g to %g", lesson.id.c_str(), i + 1, number, expected.low, expected.high);
        return expected.contains(number);
    }
};

QTEST_APPLESS_MAIN(LessonsTest)
#include "lessons_test.moc"
