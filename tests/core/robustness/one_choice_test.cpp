#include "core/robustness/suggested_choices.h"
#include "core/robustness/summary.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A scan with an overshoot whose base line is carried along by `drift`, with windows found or set.
struct Overshoot {
    double (*drift)(double temperature);
    std::optional<Windows> windows = {};
};

Study studyOf(const Overshoot& made) {
    Scan scan = *stepScan("a0", 100, 620);
    Recording recording = *scan.recording;
    for (std::size_t i = 0; i < recording.temperature.size(); ++i)
        recording.signal[i] += made.drift(recording.temperature[i]);
    scan.recording = recording;
    if (made.windows) {
        scan.glassWindow = made.windows->glass;
        scan.liquidWindow = made.windows->liquid;
    }
    Sample sample;
    sample.id = sample.name = "a";
    sample.scans = {Shared<Scan>(std::move(scan))};
    return {"overshoot", {Shared<Sample>(std::move(sample))}};
}

RobustnessSummary summaryOf(const Overshoot& made) {
    const Study study = ::studyOf(made);
    Memo memo;
    const Results central = evaluate(study, memo);
    return vitrine::summaryOf(valueOf(robustness(study, central, suggestedChoices(study, central), {.analysts = 512})));
}

const QuantitySpread& spreadOf(const RobustnessSummary& summary, const std::string& key) {
    const auto found = std::ranges::find(summary.quantities, key, [](const QuantitySpread& q) { return q.name.key; });
    if (found == summary.quantities.end())
        throw std::runtime_error("no " + key);
    return *found;
}

/// Climbs by 1.5 J/(g K) over the scan, five steps of the glass transition.
double steep(double temperature) {
    return 3e-3 * (temperature - 300);
}

/// Bends all along.
double bent(double temperature) {
    return 0.5 * std::exp(-(temperature - 340) / 150);
}

void hangsOn(const RobustnessSummary& summary, const std::string& key, const std::string& choice) {
    const Share* most = greatestShare(spreadOf(summary, key));
    QVERIFY2(most, key.c_str());
    QVERIFY2(most->choice == choice && most->share >= 0.8,
             (key + ": " + most->choice + " " + std::to_string(most->share)).c_str());
}

} // namespace

/// The shares of a number that hangs on one choice name that choice, with four fifths of the spread or more.
class OneChoiceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theBaselineCarriesAnOvershootOnASlope() {
        const RobustnessSummary summary = ::summaryOf({steep});
        for (const char* key : {"peaks.overshoot.T_p_K", "peaks.overshoot.onset_K", "peaks.overshoot.area_J_per_g"})
            hangsOn(summary, key, "peak_baseline");
    }

    /// A straight slope is in both lines of the glass transition and leaves it alone, whatever the windows.
    void aSlopeLeavesTheGlassTransitionAlone() {
        const RobustnessSummary on = ::summaryOf({steep}), level = ::summaryOf({[](double) { return 0.0; }});
        for (const char* key : {"fictive_temperature_K", "glass_transition.onset_half_step_K"}) {
            QVERIFY(near(spreadOf(on, key).central.value, spreadOf(level, key).central.value, 0.05));
            QVERIFY(near(spreadOf(on, key).choicesError, spreadOf(level, key).choicesError, 0.01));
        }
    }

    /// A glass line that bends is decided by its upper end, which is nearest to where it is used.
    void theGlassWindowCarriesTheFictiveTemperatureOnABend() {
        const RobustnessSummary summary = ::summaryOf({bent, Windows{{340, 560}, {690, 790}}});
        hangsOn(summary, "fictive_temperature_K", "glass_window_high");
        QVERIFY(spreadOf(summary, "fictive_temperature_K").choicesError > 1);
        for (const char* key : {"peaks.overshoot.T_p_K", "peaks.overshoot.onset_K"})
            hangsOn(summary, key, "peak_baseline");
    }
};

QTEST_APPLESS_MAIN(OneChoiceTest)
#include "one_choice_test.moc"
