#include "core/robustness/habits.h"
#include "core/robustness/readings.h"
#include "tests/core/calorimetry/three_runs.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Study studyOfRuns() {
    Sample sample;
    sample.id = sample.name = "a";
    const auto runs = threeRuns();
    for (const HeatRunRole role : heatRunRoles) {
        const std::string name = "run " + std::to_string(int(role));
        sample.heatRuns.emplace_back(HeatRun{name, name, {}, Shared(runs[std::size_t(role)].front()), role, {}});
    }
    sample.heatCapacity = madeChoices;
    Study study;
    study.samples = {Shared<Sample>(sample)};
    return study;
}

Results resultsOf(const Study& study) {
    Memo memo;
    return evaluate(study, memo);
}

const HeatCapacityStep& stepOf(const Results& results) {
    return *valueOf(results.samples.front()->heatCapacity->step);
}

} // namespace

/// The windows of the step of three runs are choices of an analyst like those of a scan.
class HeatCapacityChoicesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theStepIsAmongTheNumbersOfAnAnalysis() {
        const Study study = studyOfRuns();
        const Results results = resultsOf(study);
        Readings readings;
        addReadings(readings, *study.samples.front(), *results.samples.front()->heatCapacity);
        QCOMPARE(readings.front().name.key, std::string("heat_capacity.step_J_per_gK"));
        QVERIFY(near(valueOf(readings.front().value).value, 0.28, 0.01));
    }
    void aHabitMovesItsWindows_data() {
        QTest::addColumn<QString>("key");
        for (const char* key : {"glass_window_low", "glass_window_high", "liquid_window_low", "liquid_window_high"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void aHabitMovesItsWindows() {
        QFETCH(const QString, key);
        const Study study = studyOfRuns();
        const Results central = resultsOf(study);
        const Habit* habit = habitOf(key.toStdString());
        Draft draft = draftOf(study, central);
        QVERIFY(habit->suggest(draft, central));
        habit->apply(draft, key.endsWith(QStringLiteral("low")) ? 0.2 : -0.2, {});
        const Results moved = resultsOf(valueOf(reduce(study, actionsOf(draft, study))));
        const Windows own = stepOf(central).windows, other = stepOf(moved).windows;
        const bool glass = key.startsWith(QStringLiteral("glass"));
        QVERIFY((own.glass == other.glass) != glass && (own.liquid == other.liquid) == glass);
        const double inwards = glass ? own.glass.width() - other.glass.width() : own.liquid.width() - other.liquid.width();
        QVERIFY(near(inwards, 0.2 * (glass ? own.glass.width() : own.liquid.width()), 1e-9));
        QVERIFY(near(stepOf(moved).transition.step.value, 0.28, 0.01));
    }
    void whatIsLeftAloneNeedsNoAction() {
        const Study study = studyOfRuns();
        const Draft draft = draftOf(study, resultsOf(study));
        QVERIFY(changesBetween(draft, draft, study).empty());
    }
};

QTEST_APPLESS_MAIN(HeatCapacityChoicesTest)
#include "heat_capacity_choices_test.moc"
