#include "core/robustness/robustness.h"

#include "core/files/json/results_json.h"
#include "core/files/json/robustness_json.h"
#include "core/fit/statistics.h"
#include "core/robustness/suggested_choices.h"
#include "tests/support/analysts.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <cmath>
#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

std::string bytesOf(const RobustnessRun& run) {
    return jsonText(robustnessJson(summaryOf(run), true));
}

/// A study of one scan, analysed.
Analysed ofOneScan() {
    return {{"one", {stepSample("a", 1)}}};
}

const QuantitySpread& spreadOf(const RobustnessSummary& summary, const std::string& key) {
    const auto found = std::ranges::find(summary.quantities, key, [](const QuantitySpread& q) { return q.name.key; });
    if (found == summary.quantities.end())
        throw std::runtime_error("no " + key);
    return *found;
}

/// A liquid that bends: where its window ends decides on T_f.
Study bentStudy() {
    Sample sample = *stepSample("a", 1);
    Scan scan = *sample.scans.front();
    Recording recording = *scan.recording;
    for (std::size_t i = 0; i < recording.temperature.size(); ++i)
        recording.signal[i] += 6e-6 * std::pow(std::max(0.0, recording.temperature[i] - 680), 2);
    scan.recording = recording;
    scan.glassWindow = Interval{340, 540};
    scan.liquidWindow = Interval{690, 790};
    sample.scans = {Shared<Scan>(std::move(scan))};
    return {"bent", {Shared<Sample>(std::move(sample))}};
}

/// The curves of stepStudy() with noise of their own.
Study noisyStudy(std::uint64_t seed) {
    Random random(seed);
    Sample sample = *stepSample("a", 4);
    for (auto& each : sample.scans) {
        Scan scan = *each;
        Recording recording = *scan.recording;
        for (double& y : recording.signal)
            y += 1e-3 * random.normal();
        scan.recording = recording;
        each = std::move(scan);
    }
    return {"noisy", {Shared<Sample>(std::move(sample))}};
}

} // namespace

class RobustnessTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void threadsDoNotChangeAByte() {
        const Analysed a{stepStudy()};
        const auto one = bytesOf(valueOf(a.run({.analysts = 200, .seed = 4, .threads = 1})));
        QCOMPARE(one, bytesOf(valueOf(a.run({.analysts = 200, .seed = 4, .threads = 2}))));
        QVERIFY(one != bytesOf(valueOf(a.run({.analysts = 200, .seed = 5, .threads = 2}))));
    }

    void aDrawAloneIsThatOfTheRun() {
        const Analysed a{stepStudy()};
        const auto run = valueOf(a.run({.analysts = 80, .seed = 2}));
        for (const std::size_t draw : {0, 37, 79}) {
            Memo memo;
            const Results alone = evaluate(valueOf(studyOf(a.space, run.draws, draw, a.study, a.central)), memo);
            for (std::size_t i = 0; i < run.items.names.size(); ++i)
                if (run.items.names[i].key == "scan.fictive_temperature_K" || run.items.names[i].key == "fictive_temperature_K") {
                    const ScanResult* scan = findResult(alone, ScanPath{run.items.names[i].sample, run.items.names[i].item});
                    QVERIFY(near(run.items.rows[draw][i], (*scan->fictiveTemperature)->value.value, 1e-9));
                }
            for (std::size_t i = 0; i < run.compared.names.size(); ++i)
                if (run.compared.names[i].key == "kissinger.overshoot.E_a_over_R_K")
                    for (const auto& line : alone.samples.front()->kissinger)
                        if (line->branch == PeakBranch::Overshoot)
                            QVERIFY(near(run.compared.rows[draw][i], (*line->fit)->energyOverR.value, 1e-6));
        }
    }

    void stoppedAndTakenUpAgainItIsTheSame() {
        const Analysed a{stepStudy()};
        const RobustnessOptions options{.analysts = 300, .seed = 9};
        std::stop_source stop;
        const auto part = valueOf(a.run(
            options, [&](std::size_t, std::size_t, const RobustnessRun&) { stop.request_stop(); }, stop.get_token()));
        QVERIFY(!part.isWhole() && part.drawsDone().size() > 0 && part.drawsDone().size() < 300);
        QVERIFY(summaryOf(part).done == part.drawsDone().size());
        const auto rest = valueOf(a.run(options, {}, {}, &part));
        QCOMPARE(bytesOf(rest), bytesOf(valueOf(a.run(options))));
    }

    void aRunOfBeforeIsKnownAsOld() {
        const Analysed a{stepStudy()};
        const auto run = valueOf(a.run({.analysts = 40}));
        QVERIFY(isOf(run, a.study));
        const Study changed = valueOf(reduce(a.study, MoveGlassWindow{{"a", "a0"}, {340, 520}}));
        QVERIFY(!isOf(run, changed));
        QVERIFY(isOf(run, valueOf(reduce(a.study, RenameStudy{"other"}))));
        const Analysed b{changed}; // what was done of another study is not taken up
        QCOMPARE(bytesOf(valueOf(b.run({.analysts = 40}, {}, {}, &run))), bytesOf(valueOf(b.run({.analysts = 40}))));
    }

    void whatFailsIsCountedAndListed() {
        Analysed a = ofOneScan();
        const Windows windows = *a.central.samples[0]->scans[0]->windows;
        const double meeting = (windows.liquid.low - windows.glass.high) / windows.glass.width();
        a.keepOnly("glass_window_high");
        a.choice("glass_window_high").range = {0, meeting / 0.9}; // beyond nine tenths the windows overlap
        const auto run = valueOf(a.run({.analysts = 1000}));
        const RobustnessSummary summary = summaryOf(run);
        QVERIFY(std::abs(static_cast<int>(summary.failed) - 100) <= 5);
        const std::string sentence = english(sentenceOn(summary));
        QVERIFY2(sentence.starts_with("1000 analyses") &&
                     sentence.find(std::to_string(summary.failed) + " of them failed") != std::string::npos,
                 sentence.c_str());
        std::size_t listed = 0;
        for (const Loss& loss : summary.failures) {
            QVERIFY(!english(loss.reason).empty());
            listed += loss.draws.size();
            for (const std::size_t draw : loss.draws)
                QVERIFY(drawPoints(a.space, run.draws, draw + 1).back()[0] > 0.85);
        }
        QCOMPARE(listed, summary.failed);
        for (const QuantitySpread& each : summary.quantities) {
            std::size_t missing = 0;
            for (const Loss& loss : each.losses)
                missing += loss.draws.size();
            if (!each.name.item.empty())
                QCOMPARE(each.analyses + missing, std::size_t(1000));
        }
    }

    void whatCannotBeRunIsRefusedWithWords() {
        Analysed a = ofOneScan();
        QVERIFY(!a.run({.analysts = 0}));
        Analysed empty = ofOneScan();
        empty.choice("glass_window_low").range = {0, 0};
        QVERIFY(english(empty.run({}).error()).find("glass_window_low") != std::string::npos);
        Analysed none = ofOneScan();
        none.keepOnly("");
        QVERIFY(!none.run({}));
        Analysed failing = ofOneScan();
        failing.keepOnly("glass_window_high");
        failing.choice("glass_window_high").range = {-1e6, 0};
        const auto failed = failing.run({.analysts = 64});
        QVERIFY(!failed);
        QVERIFY(english(failed.error()).find("Every analysis failed") != std::string::npos);
    }

    void whatHangsOnOneChoiceNamesItFirst() {
        const Analysed a{bentStudy()};
        const auto summary = summaryOf(valueOf(a.run({.analysts = 512})));
        const QuantitySpread& tf = spreadOf(summary, "fictive_temperature_K");
        const Share* most = greatestShare(tf);
        QVERIFY(most);
        QVERIFY2(most->choice.starts_with("liquid_window"), most->choice.c_str());
        double liquid = 0;
        for (const Share& share : tf.shares)
            if (share.choice.starts_with("liquid_window"))
                liquid += share.share;
        QVERIFY2(liquid > 0.8, std::to_string(liquid).c_str());
    }

    /// The exponent moves the bulk modulus and nothing else does as much; scans have nothing to do with it.
    void theExponentCarriesTheBulkModulus() {
        const Analysed a{compressedStudyAt({0, 1, 2, 3, 4, 5, 6, 7})};
        const auto summary = summaryOf(valueOf(a.run({.analysts = 256})));
        const QuantitySpread& b0 = spreadOf(summary, "equation_of_state.B0_GPa");
        QCOMPARE(greatestShare(b0)->choice, std::string("eos_exponent"));
        QVERIFY(greatestShare(b0)->share > 0.8);
        for (const Share& share : b0.shares)
            if (share.choice == "transform_window")
                QVERIFY(std::abs(share.share) < 2 * share.error + 1e-3);
    }

    /// Every definition is a number of its own, and none has the spread between them.
    void definitionsAreNeverMixed() {
        const Analysed a{patternStudy({2.6})};
        const auto summary = summaryOf(valueOf(a.run({.analysts = 64})));
        std::set<std::string> keys;
        for (const QuantitySpread& each : summary.quantities)
            if (each.name.key.starts_with("pattern.q1_per_A"))
                QVERIFY(keys.insert(each.name.key).second);
        QVERIFY(keys.size() >= 4);
    }

    void theSummaryIsWhatItSays() {
        const Analysed a{stepStudy()};
        const auto run = valueOf(a.run({.analysts = 100}));
        for (const QuantitySpread& each : summaryOf(run).quantities) {
            if (each.analyses == 0)
                continue;
            QVERIFY(each.ci95.low <= each.ci68.low && each.ci68.low <= each.median);
            QVERIFY(each.median <= each.ci68.high && each.ci68.high <= each.ci95.high);
            QVERIFY(near(each.choicesError, each.ci95.width() / 3.92, 1e-12 * std::abs(each.median)));
            QVERIFY(
                near(each.total, std::hypot(each.central.error.value_or(0), each.choicesError), 1e-12 * std::abs(each.total)));
        }
    }

    /// The truth is what the curves give without noise.
    void truthLiesWithinNoiseAndChoices() {
        const double truth =
            spreadOf(summaryOf(valueOf(Analysed{stepStudy()}.run({.analysts = 2}))), "kissinger.overshoot.E_a_over_R_K")
                .central.value;
        int inside = 0;
        constexpr int seeds = 20;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const Analysed a{noisyStudy(seed)};
            const auto summary = summaryOf(valueOf(a.run({.analysts = 64})));
            const QuantitySpread& energy = spreadOf(summary, "kissinger.overshoot.E_a_over_R_K");
            inside += std::abs(energy.central.value - truth) <= 1.96 * energy.total;
        }
        QVERIFY2(inside >= 18, std::to_string(inside).c_str());
    }
};

QTEST_APPLESS_MAIN(RobustnessTest)
#include "robustness_test.moc"
