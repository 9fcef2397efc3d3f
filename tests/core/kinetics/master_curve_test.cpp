#include "core/fit/statistics.h"
#include "core/kinetics/collapse.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double low = 0.85, high = 0.96, beta = 28, alpha = 42;

double ramp(double x, double top = alpha) {
    return beta + (top - beta) * std::clamp((x - low) / (high - low), 0.0, 1.0);
}
double softStep(double x) {
    return beta + (alpha - beta) * 0.5 * (1 + std::tanh((2 * x - low - high) / (high - low)));
}

std::vector<double> temperatures() {
    std::vector<double> t;
    for (double each = 450; each < 700; each += 12)
        t.push_back(each);
    return t;
}

/// Points of a glass whose T_g is `tg`, with noise.
std::vector<EnergyPoint> energies(double tg, double top, double sigma, Random& random) {
    std::vector<EnergyPoint> points;
    for (const double t : temperatures())
        points.push_back({t, {ramp(t / tg, top) + sigma * random.normal(), sigma > 0 ? sigma : 0.1}});
    return points;
}

std::vector<MasterPoint> scaled(const std::vector<EnergyPoint>& points, double tg, std::size_t group = 0) {
    std::vector<MasterPoint> out;
    for (const EnergyPoint& point : points)
        out.push_back({point.temperature / tg, point.energy, group});
    return out;
}

bool holds(const Measured& measured, double truth) {
    return measured.ci95 && measured.ci95->contains(truth);
}

} // namespace

class MasterCurveTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void findsTheCornersOfAnExactRamp() {
        Random random(1);
        const auto curve = valueOf(masterCurve(scaled(energies(596, alpha, 0, random), 596)));
        QVERIFY(near(curve.low.value, low, 1e-4));
        QVERIFY(near(curve.high.value, high, 1e-4));
        QVERIFY(near(curve.beta.value, beta, 1e-3));
        QVERIFY(near(curve.alpha[0].value, alpha, 1e-3));
        QVERIFY(near(curve.rms, 0, 1e-3));
        QVERIFY(near(curve(0.905), ramp(0.905), 1e-2));
    }
    void findsTheEdgesOfAnExactSoftStep() {
        std::vector<MasterPoint> points;
        for (const double t : temperatures())
            points.push_back({t / 596, {softStep(t / 596), 0.1}, 0});
        const auto curve = valueOf(masterCurve(points, {CrossoverShape::Tanh, true}));
        QVERIFY(near(curve.low.value, low, 1e-4));
        QVERIFY(near(curve.high.value, high, 1e-4));
    }
    /// A point does not turn the fit because its error happens to be tiny, absent or infinite.
    void noPointHasInfiniteWeight() {
        Random random(2);
        auto points = scaled(energies(596, alpha, 0.5, random), 596);
        const auto fair = valueOf(masterCurve(points));
        points[3].energy.error = 0;
        points[4].energy.error = 1e-9;
        points[5].energy.error.reset();
        points[6].energy.error = std::numeric_limits<double>::quiet_NaN();
        const auto curve = valueOf(masterCurve(points));
        QVERIFY(near(curve.beta.value, fair.beta.value, 0.5));
        QVERIFY(near(curve.low.value, fair.low.value, 0.02));
    }
    void intervalsHoldTheTruth() {
        Random random(7);
        int held[4] = {}, trials = 100;
        for (int i = 0; i < trials; ++i) {
            const auto curve = valueOf(masterCurve(scaled(energies(596, alpha, 0.5, random), 596)));
            held[0] += holds(curve.beta, beta);
            held[1] += holds(curve.alpha[0], alpha);
            held[2] += holds(curve.low, low);
            held[3] += holds(curve.high, high);
        }
        for (const int each : held) {
            qInfo("held %d of %d", each, trials);
            QVERIFY(each >= 88);
        }
    }
    void refusesWhatDeterminesNoCurve() {
        Random random(3);
        const auto points = scaled(energies(596, alpha, 0.2, random), 596);
        QVERIFY(!masterCurve({}));
        QVERIFY(!masterCurve(std::span(points).first(5)));
        QVERIFY(!masterCurve(std::span(points).first(7))); // only the β plateau and one point more
        QVERIFY(!masterCurve(std::span(points).last(9)));  // only the α plateau
        auto falling = points;
        for (MasterPoint& point : falling)
            point.energy.value = 70 - point.energy.value;
        QVERIFY(!masterCurve(falling));
        for (MasterPoint& point : falling)
            point.x = 1;
        QVERIFY(!masterCurve(falling));
    }
    void collapseFindsTheOtherTg() {
        Random random(4);
        const auto reference = energies(596, alpha, 0, random), other = energies(634, 0.96 * alpha, 0, random);
        const Collapse found = valueOf(collapse(reference, 596, other));
        QVERIFY(near(found.tg.value, 634, 0.1));
        QVERIFY(found.rms < 0.01);
        QVERIFY(found.unscaledRms > 0.8);
    }
    void collapseOfOnePressureOnItselfFindsItsOwnTg() {
        Random random(5);
        const auto points = energies(596, alpha, 0.3, random);
        QVERIFY(near(valueOf(collapse(points, 596, points)).tg.value, 596, 0.5));
    }
    void collapseIsCovariantWithTheUnitOfTemperature() {
        Random random(6);
        const auto reference = energies(596, alpha, 0.4, random), other = energies(634, alpha, 0.4, random);
        auto stretched = [](auto points) {
            for (auto& point : points)
                point.temperature *= 1.5;
            return points;
        };
        const double tg = valueOf(collapse(reference, 596, other)).tg.value;
        QVERIFY(near(valueOf(collapse(stretched(reference), 894, stretched(other))).tg.value / tg, 1.5, 2e-4));
    }
    void collapseIntervalsHoldTheTruth() {
        Random random(8);
        int held = 0, trials = 60;
        std::vector<double> widths;
        for (int i = 0; i < trials; ++i) {
            const auto reference = energies(596, alpha, 0.5, random), other = energies(634, 0.96 * alpha, 0.5, random);
            const Collapse found = valueOf(collapse(reference, 596, other));
            held += holds(found.tg, 634);
            widths.push_back(found.tg.ci95->width());
        }
        std::ranges::sort(widths);
        const double usual = widths[widths.size() / 2], wide = widths[widths.size() * 9 / 10], widest = widths.back();
        qInfo("held %d of %d, intervals of %.1f, %.1f, widest %.1f K", held, trials, usual, wide, widest);
        QVERIFY(held >= 52);
        QVERIFY(usual < 9);
        QVERIFY(wide < 15);
        QVERIFY(widest < 2 * 15); // where residuals look correlated by chance, errors at most double
    }
    void collapseRefusesWhatCannotBeJoined() {
        Random random(9);
        const auto reference = energies(596, alpha, 0.2, random);
        QVERIFY(!collapse(reference, 0, reference));
        QVERIFY(!collapse(reference, 596, {}));
        QVERIFY(!collapse(reference, 596, energies(1000, alpha, 0.2, random)));
    }
};

QTEST_APPLESS_MAIN(MasterCurveTest)
#include "master_curve_test.moc"
