#include "core/thermogram/sample_mass.h"
#include "tests/core/calorimetry/three_runs.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// The greatest relative departure of c_p from the truth between two temperatures, away from the step (which the time constant
/// of the instrument moves by 1.3 K).
double worst(const HeatCapacity& c, double from, double to) {
    double most = 0;
    for (std::size_t i = 0; i < c.temperature.size(); ++i)
        if (c.temperature[i] > from && c.temperature[i] < to && std::abs(c.temperature[i] - 620) > 28)
            most = std::max(most, std::abs(c.value[i] / MadeInstrument::glass(c.temperature[i]) - 1));
    return most;
}

std::string refusal(const std::array<std::vector<HeatFlowRun>, 3>& runs, const HeatCapacityChoices& choices = madeChoices) {
    const auto result = heatCapacity(runs, choices);
    return result ? std::string() : english(result.error());
}

bool holds(const std::string& text, const char* words) {
    return text.find(words) != std::string::npos;
}

} // namespace

class HeatCapacityTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void sapphireHasItsKnownValues() {
        QVERIFY(near(sapphireHeatCapacity(300), 0.779, 5e-4));
        QVERIFY(near(sapphireHeatCapacity(600), 1.1038, 1e-4));
        QVERIFY(near(aluminiumHeatCapacity(298.15), 0.897, 1e-3));
    }
    /// Drift, asymmetry and a sensitivity that varies by a tenth leave c_p within 2 %.
    void theHeatCapacityIsWithinTwoPerCent() {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const HeatCapacity c = valueOf(heatCapacity(threeRuns({.seed = seed}), madeChoices));
            QVERIFY2(worst(c, 350, 770) < 0.02, std::to_string(worst(c, 350, 770)).c_str());
            QVERIFY(c.temperature.front() < 350 && c.temperature.back() > 770);
        }
    }
    void theErrorCoversTheTruth() {
        double sum = 0;
        std::size_t count = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const HeatCapacity c = valueOf(heatCapacity(threeRuns({.seed = seed}), madeChoices));
            for (std::size_t i = 0; i < c.temperature.size(); i += 50)
                if (std::abs(c.temperature[i] - 620) > 30 && c.temperature[i] > 350) {
                    sum += std::pow((c.value[i] - MadeInstrument::glass(c.temperature[i])) / c.sigma[i], 2);
                    ++count;
                }
        }
        const double root = std::sqrt(sum / static_cast<double>(count));
        QVERIFY2(root < 1.6, std::to_string(root).c_str());
        QVERIFY2(root > 0.2, std::to_string(root).c_str());
    }
    /// The step gives the mass of a chip sample (m = ΔQ/(ΔC_p Φ)) within 3 %.
    void theStepWeighsAChipSample() {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const HeatCapacity c = valueOf(heatCapacity(threeRuns({.seed = seed}), madeChoices));
            const HeatCapacityStep step = valueOf(heatCapacityStep(c));
            QVERIFY(near(step.transition.midpointHalfStep.value, 620, 3));
            const double rate = 500, truth = 1.3e-6; // K/s, g
            const Measured mass = valueOf(massFromStep({0.28 * truth * rate}, step.transition.step, rate));
            QVERIFY2(std::abs(mass.value / truth - 1) < 0.03, std::to_string(mass.value / truth).c_str());
            QVERIFY(mass.error && *mass.error > 0 && *mass.error < 0.05 * truth);
        }
    }
    void levellingTakesDriftOff() {
        const auto runs = threeRuns({.drift = 2e-7});
        HeatCapacityChoices raw = madeChoices;
        raw.level = false;
        QVERIFY(worst(valueOf(heatCapacity(runs, madeChoices)), 350, 770) < 0.02);
        QVERIFY(worst(valueOf(heatCapacity(runs, raw)), 350, 770) > 0.04);
    }
    void aScaleOfTheSignalAndItsSignFallOut() {
        auto runs = threeRuns();
        const HeatCapacity c = valueOf(heatCapacity(runs, madeChoices));
        for (auto& kind : runs)
            for (double& y : kind.front().recording.signal)
                y *= -1.4;
        const HeatCapacity other = valueOf(heatCapacity(runs, madeChoices));
        for (std::size_t i = 0; i < c.value.size(); i += 100)
            QVERIFY(near(c.value[i], other.value[i], 1e-9));
    }
    void twiceTheMassIsHalfTheHeatCapacity() {
        HeatCapacityChoices twice = madeChoices;
        *twice.mass *= 2;
        const double one = valueOf(heatCapacity(threeRuns(), madeChoices)).value[500];
        QVERIFY(near(valueOf(heatCapacity(threeRuns(), twice)).value[500], one / 2, 1e-12));
    }
    void heavierPansAreCorrectedFor() {
        MadeInstrument plain, heavy{.panExcess = 0.002, .seed = 7};
        plain.noise = heavy.noise = 0;
        const std::array<std::vector<HeatFlowRun>, 3> runs{std::vector{plain.empty()}, std::vector{plain.sapphire(madeSapphire)},
                                                           std::vector{heavy.sample(madeMass)}};
        HeatCapacityChoices corrected = madeChoices;
        corrected.emptyPan = 0.050, corrected.sapphirePan = 0.050, corrected.samplePan = 0.052;
        QVERIFY(worst(valueOf(heatCapacity(runs, corrected)), 350, 770) < 0.01);
        QVERIFY(worst(valueOf(heatCapacity(runs, madeChoices)), 350, 770) > 0.2);
        corrected.samplePan.reset();
        QVERIFY(holds(refusal(runs, corrected), "only some of the three pans"));
    }
    void repeatsMakeTheErrorKnownAndSmaller() {
        auto runs = threeRuns();
        const HeatCapacity single = valueOf(heatCapacity(runs, madeChoices));
        QVERIFY(holds(english(single.notes.back()), "one run of each kind"));
        for (std::uint64_t seed = 2; seed <= 4; ++seed) {
            const auto more = threeRuns({.seed = seed});
            for (std::size_t kind = 0; kind < 3; ++kind)
                runs[kind].push_back(more[kind].front());
        }
        const HeatCapacity four = valueOf(heatCapacity(runs, madeChoices));
        QVERIFY(four.notes.empty());
        QCOMPARE(four.means[0].runs, std::size_t(4));
        // one of them is off by a tenth: the scatter says so
        for (double& y : runs[2].back().recording.signal)
            y *= 1.1;
        const HeatCapacity off = valueOf(heatCapacity(runs, madeChoices));
        QVERIFY(off.sigma[700] > 3 * four.sigma[700]);
    }
    void unlikeProgramsAreRefused() {
        auto runs = threeRuns();
        runs[0] = {MadeInstrument{.rate = 10.0 / 60}.empty()};
        QVERIFY(holds(refusal(runs), "heating rates differ"));
        runs[0] = {MadeInstrument{.to = 700}.empty()};
        QVERIFY(holds(refusal(runs), "ramps differ"));
        runs[0].clear();
        QVERIFY(holds(refusal(runs), "empty pan"));
    }
    void whatCannotBeIsRefusedInWords() {
        QVERIFY(!refusal(threeRuns(), {}).empty());
        HeatCapacityChoices negative = madeChoices;
        negative.mass = -1;
        QVERIFY(!refusal(threeRuns(), negative).empty());
        auto runs = threeRuns();
        runs[1] = {MadeInstrument{.seed = 77}.empty()};
        QVERIFY(!refusal(runs).empty());
        runs = threeRuns();
        for (double& y : runs[2].front().recording.signal)
            y = -y;
        QVERIFY(holds(refusal(runs), "goes against"));
        runs = threeRuns();
        runs[0].front().recording.kind = SignalKind::SpecificPower;
        QVERIFY(holds(refusal(runs), "not a heat flow in watts"));
        runs = threeRuns();
        runs[2].front().ramp = {5, 9};
        QVERIFY(!refusal(runs).empty());
        runs[2].front().recording = {};
        QVERIFY(!refusal(runs).empty());
    }
};

QTEST_APPLESS_MAIN(HeatCapacityTest)
#include "heat_capacity_test.moc"
