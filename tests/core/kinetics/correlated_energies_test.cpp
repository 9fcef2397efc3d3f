#include "core/fit/statistics.h"
#include "core/kinetics/collapse.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double lowEdge = 0.85, highEdge = 0.96, betaLevel = 28, alphaLevel = 42, ambientTg = 596, pressedTg = 634;
constexpr double drop = 0.96, scatter = 0.5;
constexpr int samples = 200, block = 5;

/// The parts of the variance that neighbours share.
constexpr double independent = 0, correlated = 0.7;

std::vector<EnergyPoint> drawn(double tg, double top, double shared, Random& random) {
    std::vector<EnergyPoint> points;
    double common = 0;
    int i = 0;
    for (double t = 450; t < 705; t += 10, ++i) {
        if (i % block == 0)
            common = random.normal();
        const double noise = std::sqrt(shared) * common + std::sqrt(1 - shared) * random.normal();
        const double step = std::clamp((t / tg - lowEdge) / (highEdge - lowEdge), 0.0, 1.0);
        points.push_back({t, {betaLevel + (top - betaLevel) * step + scatter * noise, scatter}});
    }
    return points;
}

struct Held {
    const char* name;
    int count = 0;
};

std::vector<Held> heldOf(double shared, std::uint64_t seed) {
    std::vector<Held> held{{"T_g,P"}, {"beta"}, {"alpha"}, {"alpha under pressure"}, {"low edge"}, {"high edge"}};
    Random random(seed);
    for (int i = 0; i < samples; ++i) {
        const auto ambient = drawn(ambientTg, alphaLevel, shared, random);
        const auto pressed = drawn(pressedTg, drop * alphaLevel, shared, random);
        const Measured tg = valueOf(collapse(ambient, ambientTg, pressed)).tg;
        std::vector<MasterPoint> points;
        for (const EnergyPoint& point : ambient)
            points.push_back({point.temperature / ambientTg, point.energy, 0});
        for (const EnergyPoint& point : pressed)
            points.push_back({point.temperature / pressedTg, point.energy, 1});
        const MasterCurve curve = valueOf(masterCurve(points));
        const std::pair<const Measured*, double> each[] = {
            {&tg, pressedTg},      {&curve.beta, betaLevel}, {&curve.alpha[0], alphaLevel}, {&curve.alpha[1], drop * alphaLevel},
            {&curve.low, lowEdge}, {&curve.high, highEdge}};
        for (std::size_t k = 0; k < held.size(); ++k)
            held[k].count += each[k].first->ci95->contains(each[k].second);
    }
    return held;
}

} // namespace

/// How often the 95 % intervals hold the truth.
class CorrelatedEnergiesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// 95 % of 200 is 190 ± 3.1: three standard deviations, and more is no harm.
    void independentEnergies() {
        for (const Held& each : heldOf(independent, 11)) {
            qInfo("%s: %d of %d", each.name, each.count, samples);
            QVERIFY2(each.count >= 180, each.name);
        }
    }
    /// Five neighbours in temperature share 0.7 of the variance.
    void neighboursThatShareTheirNoise() {
        for (const Held& each : heldOf(correlated, 12)) {
            qInfo("%s: %d of %d", each.name, each.count, samples);
            QVERIFY2(each.count >= 176, each.name);
        }
    }
};

QTEST_APPLESS_MAIN(CorrelatedEnergiesTest)
#include "correlated_energies_test.moc"
