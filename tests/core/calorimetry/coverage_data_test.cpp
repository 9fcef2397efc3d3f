#include "core/calorimetry/fictive_temperature.h"
#include "core/calorimetry/peaks.h"
#include "core/calorimetry/transition_quantities.h"
#include "core/calorimetry/transition_range.h"
#include "core/fit/statistics.h"
#include "tests/core/calorimetry/scans.h"
#include "tests/support/support.h"

#include <map>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr Windows given{{340, 520}, {760, 845}};
constexpr double sigma = 0.004; // J/(g K)
constexpr int draws = 12;       // of each of eight scans

using Results = std::map<std::string, Measured>;

Results resultsOf(const Thermogram& scan) {
    GlassLiquidLines lines = valueOf(fitBaseLines(scan, given));
    addWindowChoice(lines, scan, given);
    const auto rise = findTransitionRange(scan, lines, 0);
    const GlassTransition transition = valueOf(glassTransition(scan, given, lines, rise, {.bootstraps = 100}));
    Results results;
    for (const TransitionQuantity& quantity : transitionQuantities())
        results[quantity.definition.key] = transition.*quantity.part;
    results["T_f"] = valueOf(fictiveTemperatureWithSpread(scan, given)).value;
    for (const Peak& peak : findPeaks(scan, lines, rise))
        if (peak.branch == PeakBranch::Overshoot && peak.area && peak.width) {
            results["T_p"] = peak.temperature;
            results["area"] = *peak.area;
            results["fwhm"] = *peak.width;
        }
    return results;
}

/// Stationary noise of which `rows` rows are worth one independent row: AR(1), (1 + φ)/(1 − φ) = rows.
Thermogram noisy(Thermogram scan, double rows, Random& random) {
    const double phi = (rows - 1) / (rows + 1);
    double last = random.normal();
    for (double& value : scan.signal) {
        value += sigma * last;
        last = phi * last + std::sqrt(1 - phi * phi) * random.normal();
    }
    return scan;
}

Thermogram interpolatedFiveTimes(const Thermogram& scan) {
    Thermogram fine = scan;
    fine.temperature.clear();
    fine.signal.clear();
    for (std::size_t i = 0; i + 1 < scan.signal.size(); ++i)
        for (int k = 0; k < 5; ++k) {
            const double part = k / 5.0;
            fine.temperature.push_back((1 - part) * scan.temperature[i] + part * scan.temperature[i + 1]);
            fine.signal.push_back((1 - part) * scan.signal[i] + part * scan.signal[i + 1]);
        }
    return fine;
}

/// The share of 95 % intervals that hold what the scan without noise gives, per cent.
std::map<std::string, double> coverage(double rows, bool interpolate) {
    std::map<std::string, double> held, all;
    for (const TruthRow& row : truthTable()) {
        const Thermogram clean = truthScan(row);
        const Results truth = resultsOf(clean);
        Random random(42);
        for (int draw = 0; draw < draws; ++draw) {
            const Thermogram scan = noisy(clean, rows, random);
            const Results results = resultsOf(interpolate ? interpolatedFiveTimes(scan) : scan);
            for (const auto& [name, value] : results)
                if (truth.contains(name)) {
                    all[name] += 1;
                    held[name] += std::abs(value.value - truth.at(name).value) <= 1.96 * value.error.value_or(0) ? 100 : 0;
                }
        }
    }
    for (auto& [name, sum] : held)
        sum /= all[name];
    return held;
}

} // namespace

/// What the errors of a scan promise: that they cover, whatever the noise is like.
class CoverageDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void intervalsHoldTheTruth_data() {
        QTest::addColumn<double>("rows");
        QTest::addColumn<bool>("interpolate");
        QTest::addColumn<double>("least");
        QTest::newRow("independent rows") << 1.0 << false << 90.0;
        QTest::newRow("five rows worth one") << 5.0 << false << 88.0;
        QTest::newRow("twenty rows worth one") << 20.0 << false << 80.0;
        QTest::newRow("interpolated onto five times as many") << 1.0 << true << 87.0;
    }
    void intervalsHoldTheTruth() {
        QFETCH(double, rows);
        QFETCH(bool, interpolate);
        QFETCH(double, least);
        for (const auto& [name, percent] : coverage(rows, interpolate))
            QVERIFY2(percent >= least, qPrintable(QStringLiteral("%1: %2 %").arg(QString::fromStdString(name)).arg(percent)));
    }

    /// The files of the simulated scans, written with each row interpolated five times.
    void rewrittenRowsGiveTheSame() {
        for (const TruthRow& row : truthTable()) {
            const Thermogram scan = truthScan(row);
            const Results before = resultsOf(scan), after = resultsOf(interpolatedFiveTimes(scan));
            for (const char* name : {"glass_transition.onset_half_step_K", "glass_transition.onset_inflection_K",
                                     "glass_transition.midpoint_half_step_K", "glass_transition.step_J_per_gK", "T_f", "T_p"}) {
                const Measured &was = before.at(name), &is = after.at(name);
                QVERIFY2(std::abs(was.value - is.value) <= 0.5 * std::max(was.error.value(), is.error.value()), name);
            }
        }
    }
};

VITRINE_DATA_TEST(CoverageDataTest)
#include "coverage_data_test.moc"
