#include "core/curve/sampling.h"
#include "tests/core/calorimetry/three_runs.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

using Runs = std::array<std::vector<HeatFlowRun>, 3>;

std::string refusal(const Runs& runs, const HeatCapacityChoices& choices = madeChoices) {
    const auto result = heatCapacity(runs, choices);
    return result ? std::string() : english(result.error());
}

bool holds(const std::string& text, const char* words) {
    return text.find(words) != std::string::npos;
}

bool notesHold(const HeatCapacity& c, const char* words) {
    return std::ranges::any_of(c.notes, [&](const Message& note) { return holds(english(note), words); });
}

Runs scaled(Runs runs, std::size_t kind, double by) {
    for (double& y : runs[kind].front().recording.signal)
        y *= by;
    return runs;
}

HeatCapacityChoices with(std::optional<double> HeatCapacityChoices::*mass, double grams) {
    HeatCapacityChoices choices = madeChoices;
    choices.*mass = grams;
    return choices;
}

constexpr const char* kinds[] = {"empty pan", "sapphire", "sample"};

} // namespace

/// What cannot be right is refused with its probable cause.
class HeatCapacityChecksTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aRunWithoutIsothermsIsRefusedByName() {
        for (std::size_t kind = 0; kind < 3; ++kind) {
            Runs runs = threeRuns();
            runs[kind].front() = without(runs[kind].front(), true, true);
            const std::string words = refusal(runs);
            QVERIFY2(holds(words, "no isotherm") && holds(words, kinds[kind]) && holds(words, "ASTM E1269"), words.c_str());
            HeatCapacityChoices raw = madeChoices;
            raw.level = false;
            QVERIFY(holds(refusal(runs, raw), "second run"));
        }
    }
    void oneIsothermIsNoted() {
        const HeatCapacity c = valueOf(heatCapacity(without(threeRuns(), false, true), madeChoices));
        QVERIFY(notesHold(c, "Only one isotherm"));
    }
    /// Whichever two of the three runs are exchanged, over seeds and ways of the exotherms.
    void exchangedRunsAreRefused() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed)
            for (const double sign : {1.0, -1.0}) {
                Runs runs = threeRuns({.seed = seed});
                for (std::size_t kind = 0; kind < 3; ++kind)
                    runs = scaled(std::move(runs), kind, sign);
                QVERIFY(refusal(runs).empty());
                Runs swapped = runs;
                std::swap(swapped[0], swapped[1]);
                QVERIFY2(holds(refusal(swapped), "exchanged"), refusal(swapped).c_str());
                swapped = runs;
                std::swap(swapped[0], swapped[2]);
                QVERIFY(!refusal(swapped).empty());
                swapped = runs;
                std::swap(swapped[1], swapped[2]);
                QVERIFY2(holds(refusal(swapped), "which file is which"), refusal(swapped).c_str());
            }
    }
    /// A unit or a mass that is wrong by powers of ten.
    void aCalibrationFactorThatCannotBeIsRefused() {
        Runs runs = threeRuns();
        QVERIFY(near(*valueOf(heatCapacity(runs, madeChoices)).calibration, -1, 0.1)); // exotherms of these runs point up
        for (const double by : {1e-3, 0.1, 7.0, 1e3}) {
            Runs wrong = runs;
            for (std::size_t kind = 0; kind < 3; ++kind)
                wrong = scaled(std::move(wrong), kind, by);
            QVERIFY(holds(refusal(wrong), "unit of the heat flow"));
            QVERIFY(holds(refusal(runs, with(&HeatCapacityChoices::sapphireMass, by * madeSapphire)), "mass of sapphire"));
        }
    }
    void aHeatCapacityOfNoSubstanceIsRefused() {
        for (const double by : {1e-3, 0.05, 20.0, 1e6})
            QVERIFY(holds(refusal(threeRuns(), with(&HeatCapacityChoices::mass, by * madeMass)), "which no substance has"));
        HeatCapacityChoices pans = madeChoices;
        pans.emptyPan = pans.sapphirePan = 0.05;
        pans.samplePan = 0.09;
        QVERIFY(holds(refusal(threeRuns(), pans), "masses of the three pans"));
        pans.samplePan = 0.05;
        pans.sapphirePan = 0.5;
        QVERIFY(!refusal(threeRuns(), pans).empty());
    }
    void oneRunInTwoKindsIsRefused() {
        for (std::size_t a = 0; a < 3; ++a)
            for (std::size_t b = 0; b < 3; ++b) {
                if (a == b)
                    continue;
                Runs runs = threeRuns();
                runs[a] = runs[b];
                const std::string words = refusal(runs);
                QVERIFY2(holds(words, "One and the same run") && holds(words, kinds[a]) && holds(words, kinds[b]), words.c_str());
            }
    }
    /// The same run twice is no repeat, and changes nothing but a note.
    void aRunThatIsThereTwiceCountsOnce() {
        Runs runs = threeRuns();
        const HeatCapacity once = valueOf(heatCapacity(runs, madeChoices));
        runs[2].push_back(runs[2].front());
        runs[0].push_back(runs[0].front());
        const HeatCapacity twice = valueOf(heatCapacity(runs, madeChoices));
        QVERIFY(twice.value == once.value && twice.sigma == once.sigma && twice.means == once.means);
        QVERIFY(notesHold(twice, "there twice") && !notesHold(once, "there twice"));
        QVERIFY(notesHold(twice, "one run of each kind"));
    }
    void sapphireAsASampleIsNoted() {
        Runs runs = threeRuns();
        QVERIFY(!notesHold(valueOf(heatCapacity(runs, madeChoices)), "that of sapphire throughout"));
        runs[2] = {MadeInstrument{.seed = 55}.sapphire(madeSapphire)};
        QVERIFY(notesHold(valueOf(heatCapacity(runs, madeChoices)), "that of sapphire throughout"));
    }
    /// The words say which run it is, and of several which.
    void unlikeProgramsAreNamed() {
        Runs runs = threeRuns();
        runs[1].push_back(MadeInstrument{.rate = 10.0 / 60, .seed = 9}.sapphire(madeSapphire));
        QVERIFY2(holds(refusal(runs), "sapphire, run 2") && holds(refusal(runs), "20 K/min"), refusal(runs).c_str());
        runs = threeRuns();
        runs[0] = {MadeInstrument{.from = 800, .to = 1000}.empty()};
        QVERIFY2(holds(refusal(runs), "no temperature in common") && holds(refusal(runs), "empty pan"), refusal(runs).c_str());
        runs[0] = {MadeInstrument{.from = 340}.empty()};
        QVERIFY(holds(refusal(runs), "ramps differ") && holds(refusal(runs), "empty pan"));
    }
    void rowsWithoutANumberMoveNothing() {
        Runs runs = threeRuns();
        const HeatCapacity whole = valueOf(heatCapacity(runs, madeChoices));
        for (auto& kind : runs)
            for (const std::size_t row : {5u, 150u, 700u, 701u})
                kind.front().recording.signal[row] = std::numeric_limits<double>::quiet_NaN();
        const HeatCapacity damaged = valueOf(heatCapacity(runs, madeChoices));
        QVERIFY(
            near(interpolated(damaged.temperature, damaged.value, 500), interpolated(whole.temperature, whole.value, 500), 0.01));
        QVERIFY(near(damaged.sigma[600] / whole.sigma[600], 1, 0.1));
    }
    /// A mean curve without a glass gives no step; one whose windows are set has them.
    void windowsOfTheStepCanBeSet() {
        const HeatCapacity c = valueOf(heatCapacity(threeRuns(), madeChoices));
        const HeatCapacityStep found = valueOf(heatCapacityStep(c));
        const HeatCapacityStep set = valueOf(heatCapacityStep(c, Interval{400, 560}, Interval{680, 770}));
        QVERIFY(set.windows == (Windows{{400, 560}, {680, 770}}));
        QVERIFY(near(set.transition.step.value, found.transition.step.value, 4 * *set.transition.step.error));
        QVERIFY(found.doubts.empty());
    }
    /// Windows that lie on the climb speak against the step.
    void aStepBetweenBadWindowsIsInDoubt() {
        const HeatCapacity c = valueOf(heatCapacity(threeRuns(), madeChoices));
        const auto step = heatCapacityStep(c, Interval{606, 614}, Interval{640, 770});
        QVERIFY(!step || !step->doubts.empty());
    }
};

QTEST_APPLESS_MAIN(HeatCapacityChecksTest)
#include "heat_capacity_checks_test.moc"
