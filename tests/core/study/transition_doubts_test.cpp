#include "core/evaluation/transition_doubts.h"

#include "core/evaluation/evaluate.h"
#include "core/evaluation/sample_problems.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A sample with a single scan.
Shared<Sample> sampleOf(const MadeUp& made) {
    const Thermogram thermogram = made.scan();
    Recording recording;
    recording.temperature = thermogram.temperature;
    recording.signal = thermogram.signal;
    recording.kind = SignalKind::HeatCapacity;
    Scan scan;
    scan.id = "s";
    scan.name = "first heating";
    scan.recording = std::move(recording);
    scan.choices.heatingRate = 10.0 / 60;
    Sample sample;
    sample.id = "a";
    sample.name = "a";
    sample.scans.push_back(std::move(scan));
    return sample;
}

Sample changed(const Shared<Sample>& sample, const std::function<void(Scan&)>& change) {
    Sample out = *sample;
    Scan scan = *out.scans.front();
    change(scan);
    out.scans.front() = std::move(scan);
    return out;
}

std::size_t doubtsOf(const Shared<Sample>& sample) {
    Memo memo;
    const auto result = evaluate(sample, memo);
    const auto doubts = result->scans.front()->doubts;
    const auto problems = problemsOf(*sample, *result);
    for (const Problem& doubt : doubts)
        if (std::ranges::none_of(problems, [&](const Problem& p) { return p.what == doubt.what && p.where == "first heating"; }))
            return 1000; // not told
    return doubts.size();
}

} // namespace

class TransitionDoubtsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aGlassTransitionIsNotDoubted() { QCOMPARE(doubtsOf(sampleOf({.noise = 0.003, .bump = 0.3})), std::size_t(0)); }

    void massLostOverTheStepIsAProblemOfTheSample() {
        const auto sample = sampleOf({.noise = 0.003});
        for (const double share : {1.0, 0.997, 0.9, 0.5, 1.1})
            QCOMPARE(doubtsOf(changed(sample,
                                      [&](Scan& scan) {
                                          scan.massCourse = MassCourse{{300, 590, 610, 900}, {1, 1, share, share}};
                                      })),
                     std::size_t(std::abs(1 - share) > 0.01));
    }

    void aStepGreaterThanThatOfAnyGlassStandsByHandAndIsDoubted() {
        for (const double step : {0.4, 3.0}) {
            const auto sample = sampleOf({.step = step, .noise = 0.003});
            const Shared<Sample> byHand = changed(sample, [](Scan& scan) {
                scan.glassWindow = madeUpWindows.glass;
                scan.liquidWindow = madeUpWindows.liquid;
            });
            Memo memo;
            QVERIFY(evaluate(byHand, memo)->scans.front()->transition.has_value());
            QCOMPARE(doubtsOf(byHand), std::size_t(step > 1.5));
            QCOMPARE(evaluate(sample, memo)->scans.front()->transition.has_value(), step < 1.5);
        }
    }

    void noiseFarAboveTheSignalGivesNoNumberWithoutADoubt() {
        for (const double noise : {1e2, 1e6})
            for (std::uint64_t seed = 1; seed <= 20; ++seed) {
                const Shared<Sample> byHand = changed(sampleOf({.noise = noise, .seed = seed}), [](Scan& scan) {
                    scan.glassWindow = madeUpWindows.glass;
                    scan.liquidWindow = madeUpWindows.liquid;
                });
                Memo memo;
                const auto result = evaluate(byHand, memo);
                const ScanResult& scan = *result->scans.front();
                QVERIFY(!scan.doubts.empty() || (!scan.transition && !scan.fictiveTemperature));
                QVERIFY(!result->fictiveTemperature);
            }
    }

    void anOvershootOfItsOwnIsDoubted() {
        const auto byHand = [](Scan& scan) {
            scan.glassWindow = madeUpWindows.glass;
            scan.liquidWindow = madeUpWindows.liquid;
        };
        QCOMPARE(doubtsOf(changed(sampleOf({.bump = 1, .bumpAt = 625}), byHand)), std::size_t(0));
        QCOMPARE(doubtsOf(changed(sampleOf({.bump = 20, .bumpAt = 625}), byHand)), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TransitionDoubtsTest)
#include "transition_doubts_test.moc"
