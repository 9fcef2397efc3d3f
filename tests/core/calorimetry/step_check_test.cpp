#include "core/calorimetry/automatic_windows.h"
#include "core/calorimetry/step_check.h"
#include "tests/core/calorimetry/made_up.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// What speaks against the step that is found in a scan; nothing where there is none.
std::optional<std::vector<Problem>> doubtsOf(const Thermogram& scan, const Windows& windows) {
    auto lines = fitBaseLines(scan, windows);
    if (!lines)
        return std::nullopt;
    addWindowChoice(*lines, scan, windows);
    const auto rise = findTransitionRange(scan, *lines, 0);
    const auto transition = glassTransition(scan, windows, *lines, rise);
    if (!transition)
        return std::nullopt;
    auto doubts = stepDoubts(scan, windows, *lines, *rise);
    for (const auto& great : {stepTooGreat(scan, transition->step.value, transition->midpointHalfStep.value),
                              overshootTooGreat(scan, windows, *lines, *transition)})
        if (great)
            doubts.push_back(*great);
    return doubts;
}

/// A smooth wandering of unit variance with a correlation length, from the means of nearby normal numbers.
std::vector<double> wandering(Random& random, std::size_t size, double rows) {
    const auto reach = static_cast<std::size_t>(4 * rows);
    std::vector<double> steps(size + 2 * reach), out(size);
    for (double& step : steps)
        step = random.normal();
    double norm = 0;
    std::vector<double> kernel(2 * reach + 1);
    for (std::size_t k = 0; k < kernel.size(); ++k) {
        const double u = (static_cast<double>(k) - static_cast<double>(reach)) / rows;
        kernel[k] = std::exp(-u * u);
        norm += kernel[k] * kernel[k];
    }
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t k = 0; k < kernel.size(); ++k)
            out[i] += kernel[k] * steps[i + k] / std::sqrt(norm);
    return out;
}

/// A baseline that drifts, with up to three bumps and noise, and no transition.
Thermogram baseline(Random& random) {
    Thermogram scan{{}, {}, SignalKind::HeatCapacity, 1, 0};
    for (double t = 320; t < 850; t += 1)
        scan.temperature.push_back(t);
    const std::vector<double> drift = wandering(random, scan.temperature.size(), 40 + 160 * random.uniform());
    const double height = 0.01 + 0.15 * random.uniform(), slope = 4e-4 * random.normal(),
                 noise = 0.001 + 0.006 * random.uniform();
    for (std::size_t i = 0; i < drift.size(); ++i)
        scan.signal.push_back(0.6 + slope * (scan.temperature[i] - 500) + height * drift[i] + noise * random.normal());
    const std::size_t bumps = random.below(4);
    for (std::size_t k = 0; k < bumps; ++k) {
        const double at = 340 + 480 * random.uniform(), bump = 0.3 * random.normal(), width = 4 + 40 * random.uniform();
        for (std::size_t i = 0; i < drift.size(); ++i)
            scan.signal[i] += bump * MadeUp::gauss(scan.temperature[i], at, width);
    }
    return scan;
}

} // namespace

class StepCheckTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void baselinesWithoutATransition() {
        Random random(5);
        int withoutDoubt = 0;
        for (int k = 0; k < 200; ++k) {
            const Thermogram scan = baseline(random);
            const auto windows = automaticWindows(scan);
            const auto doubts = windows ? doubtsOf(scan, *windows) : std::nullopt;
            withoutDoubt += doubts && doubts->empty();
        }
        QVERIFY2(withoutDoubt <= 4, qPrintable(QString::number(withoutDoubt)));
    }

    /// The same baselines between windows set by hand, blindly.
    void blindWindows() {
        Random random(7);
        int withoutDoubt = 0;
        for (int k = 0; k < 200; ++k) {
            const auto doubts = doubtsOf(baseline(random), {{400, 500}, {650, 750}});
            withoutDoubt += doubts && doubts->empty();
        }
        QVERIFY2(withoutDoubt <= 6, qPrintable(QString::number(withoutDoubt)));
    }

    void stepsStand() {
        for (const double noise : {0.0, 0.002, 0.01})
            for (const double height : {0.1, 0.3}) {
                const auto doubts = doubtsOf(MadeUp{.step = height, .noise = noise * height}.scan(), madeUpWindows);
                QVERIFY(doubts && doubts->empty());
            }
    }

    void badWindowsAreDoubted() {
        const Thermogram scan = MadeUp{.noise = 0.002}.scan();
        QVERIFY(!doubtsOf(scan, {{340, 500}, {604, 610}}).value_or(std::vector{Problem{}}).empty());
        const Thermogram bumped = MadeUp{.noise = 0.002, .secondBump = 0.15, .secondAt = 420}.scan();
        QVERIFY(!doubtsOf(bumped, madeUpWindows).value_or(std::vector{Problem{}}).empty());
        const Thermogram noisy = MadeUp{.step = 0.01, .noise = 0.3}.scan();
        QVERIFY(!doubtsOf(noisy, madeUpWindows).value_or(std::vector{Problem{}}).empty());
    }
};

QTEST_APPLESS_MAIN(StepCheckTest)
#include "step_check_test.moc"
