#include "core/simulation/simulator/simulation.h"
#include "tests/support/support.h"

#include <QtTest>

#include <numeric>

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

const TnmModel alpha = modelFromTau(596, 100, 59600, 0.6, 0.65);
const TnmModel beta = modelFromTau(440, 100, 28 * 440, 0.8, 0.6);
const Protocol annealed{760, {Ramp{-10, 330}, Ramp{10, 420}, Hold{600}, Ramp{-10, 330}, Ramp{10, 760}}};

HeatCapacityRamp scan(const Glass& glass, const RelaxationOptions& options = {}) {
    return valueOf(heatCapacityOnRamp(glass, annealed, 4, temperatureGrid(330, 760, 0.5), options));
}

double area(const HeatCapacityRamp& ramp, double step) {
    return step * std::accumulate(ramp.normalised.begin(), ramp.normalised.end(), 0.0);
}

} // namespace

class GlassTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void weightOfZeroIsOneProcess() { QCOMPARE(scan({alpha, SecondProcess{beta, 0}}).normalised, scan({alpha, {}}).normalised); }
    void weightOfOneIsTheOther() {
        const auto both = scan({alpha, SecondProcess{beta, 1}}).normalised, other = scan({beta, {}}).normalised;
        for (std::size_t i = 0; i < both.size(); ++i)
            QVERIFY(near(both[i], other[i], 1e-12));
    }
    void areaIsTheChangeOfFictiveTemperature() {
        const HeatCapacityRamp ramp = scan({alpha, SecondProcess{beta, 0.3}});
        QVERIFY(near(area(ramp, 0.5), ramp.fictive.back() - ramp.fictive.front(), 1e-9));
    }
    void secondProcessMakesAShadow() {
        // Annealed where only the second process moves: a peak of its own, below the glass transition of the
        // first.
        const HeatCapacityRamp one = scan({alpha, {}}), two = scan({alpha, SecondProcess{beta, 0.3}});
        const auto inShadow = [&](std::size_t i) { return one.temperature[i] > 470 && one.temperature[i] < 556; };
        double greatest = 0;
        for (std::size_t i = 0; i < one.temperature.size(); ++i)
            if (inShadow(i)) {
                QVERIFY(one.normalised[i] < 0.05);
                greatest = std::max(greatest, two.normalised[i]);
            }
        QVERIFY(near(greatest, 0.5, 0.02));
    }
    void bothSolversAgree() {
        const Glass glass{alpha, SecondProcess{beta, 0.3}};
        const auto modes = scan(glass), exact = scan(glass, optionsFor(1e-10));
        QVERIFY(near(modes.fictive.front(), exact.fictive.front(), 0.01));
    }
    void traceIsTheSumToo() {
        const Glass glass{alpha, SecondProcess{beta, 0.3}};
        const auto trace = valueOf(relax(glass, annealed));
        QVERIFY(near(trace.fictive.front(), 760, 1e-9));
        const auto before = std::ranges::find(trace.segment, std::size_t(4)) - trace.segment.begin() - 1;
        QVERIFY(near(trace.fictive[std::size_t(before)], scan(glass).fictive.front(), 1e-6));
        QVERIFY(near(trace.fictive.back(), 760, 0.01));
    }
    void solverFollowsTheAccuracy() {
        QCOMPARE(optionsFor(1e-5), RelaxationOptions{});
        QCOMPARE(optionsFor(1e-9).solver, RelaxationSolver::Modes);
        QVERIFY(optionsFor(1e-9).logTauStep < optionsFor(1e-7).logTauStep);
        QCOMPARE(optionsFor(1e-10), exactSuperposition());
        QCOMPARE(optionsFor(1).accuracy, 1e-2);
    }
    void finerAccuracyComesNearer() {
        const double truth = scan({alpha, {}}, optionsFor(1e-9)).fictive.front();
        const auto error = [&](double accuracy) {
            return std::abs(scan({alpha, {}}, optionsFor(accuracy)).fictive.front() - truth);
        };
        QVERIFY(error(1e-3) < 0.5);
        QVERIFY(error(1e-7) < 1e-3);
    }
    void weightsOutOfRangeAreRefused() {
        for (const double weight : {-0.1, 1.1, double(NAN)})
            QVERIFY(!relax(Glass{alpha, SecondProcess{beta, weight}}, annealed));
        QVERIFY(!relax(Glass{alpha, SecondProcess{TnmModel{}, 0.3}}, annealed));
    }
};

QTEST_APPLESS_MAIN(GlassTest)
#include "glass_test.moc"
