#include "core/results/mass_by_step.h"

#include "core/evaluation/evaluate.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double trueMass = 2e-6; // g

/// A scan in W of a glass whose step is 0.3 J/(g K) at 600 K.
Scan powerScan(const char* id, double rate, std::optional<double> mass, const MadeUp& glass) {
    const Thermogram made = glass.scan();
    Recording recording;
    recording.kind = SignalKind::Power;
    recording.temperature = made.temperature;
    for (const double capacity : made.signal)
        recording.signal.push_back(capacity * trueMass * rate);
    Scan scan;
    scan.id = scan.name = id;
    scan.recording = std::move(recording);
    scan.choices.exo = ExoDirection::Down;
    scan.choices.heatingRate = rate;
    scan.choices.mass = mass;
    return scan;
}

Scan powerScan(const char* id, double rate, std::optional<double> mass, std::uint64_t seed, double noise = 0.002) {
    return powerScan(id, rate, mass, MadeUp{.noise = noise, .seed = seed});
}

Sample sampleOf(std::vector<Scan> scans) {
    Sample sample;
    sample.id = sample.name = "a";
    for (Scan& scan : scans)
        sample.scans.emplace_back(std::move(scan));
    return sample;
}

Result<Measured> massOf(const Sample& sample, std::size_t scan) {
    Memo memo;
    const auto result = evaluate(Shared<Sample>(sample), memo);
    return massResults().front().value({sample, *result, scan});
}

} // namespace

class MassByStepTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anotherScanGivesTheMass() {
        const Measured mass =
            valueOf(massOf(sampleOf({powerScan("known", 100, trueMass, 1), powerScan("unknown", 500, {}, 2)}), 1));
        QVERIFY(near(mass.value, trueMass, 0.01 * trueMass));
        QVERIFY(*mass.error > 0 && *mass.error < 0.05 * trueMass);
    }
    /// The lines of glass and liquid come nearer by 1 mJ/(g K) a kelvin; the unknown one is so fast that its step lies higher.
    void theStepIsTakenWhereTheScanHasIt() {
        constexpr double slope = -1e-3, higher = 40;
        const MadeUp slow{.step = 0.3, .stepSlope = slope, .noise = 0.002, .seed = 1};
        const MadeUp fast{.Tg = 600 + higher, .step = 0.3 + slope * higher, .stepSlope = slope, .noise = 0.002, .seed = 2};
        const Measured mass =
            valueOf(massOf(sampleOf({powerScan("known", 100, trueMass, slow), powerScan("unknown", 5e4, {}, fast)}), 1));
        QVERIFY2(near(mass.value, trueMass, 0.02 * trueMass), qPrintable(QString::number(mass.value / trueMass)));
    }
    void errorsHoldTheMass() {
        int held = 0;
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const Sample sample =
                sampleOf({powerScan("a", 100, trueMass, 3 * seed, 0.01), powerScan("b", 200, trueMass, 3 * seed + 1, 0.01),
                          powerScan("unknown", 500, {}, 3 * seed + 2, 0.01)});
            const Measured mass = valueOf(massOf(sample, 2));
            held += near(mass.value, trueMass, 2 * *mass.error);
        }
        QVERIFY2(held >= 26, qPrintable(QString::number(held)));
    }
    /// An empty problem: nothing is told.
    void nothingWhereNothingFollows() {
        const auto silent = [](const Result<Measured>& mass) { return !mass && mass.error() == Problem{}; };
        const Sample known = sampleOf({powerScan("a", 100, trueMass, 1), powerScan("b", 500, trueMass, 2)});
        QVERIFY(silent(massOf(known, 0)) && silent(massOf(known, 1)));
        const Sample neither = sampleOf({powerScan("a", 100, {}, 1), powerScan("b", 500, {}, 2)});
        QVERIFY(silent(massOf(neither, 0)));
        QVERIFY(silent(massOf(sampleOf({powerScan("a", 100, {}, 1)}), 0)));
    }
    void theRateIsNeeded() {
        Scan unknown = powerScan("b", 500, {}, 2);
        unknown.choices.heatingRate.reset();
        const auto mass = massOf(sampleOf({powerScan("a", 100, trueMass, 1), unknown}), 1);
        QVERIFY(!mass && !mass.error().what.text.empty());
    }
};

QTEST_APPLESS_MAIN(MassByStepTest)
#include "mass_by_step_test.moc"
