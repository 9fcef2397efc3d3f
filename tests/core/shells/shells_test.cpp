#include "core/fit/statistics.h"
#include "core/scattering/difference.h"
#include "core/shells/shells.h"
#include "core/shells/sub_peaks.h"
#include "tests/support/support.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;
using std::numbers::pi;

namespace {

constexpr double density = 0.06, step = 0.01, resolution = 0.1;

double gaussian(double r, double n, double at, double width) {
    return n / (at * width * std::sqrt(2 * pi)) * std::exp(-0.5 * std::pow((r - at) / width, 2));
}

/// G + 4πρr of a split first shell (5 atoms at 2.7, 8 at 3.1 Å) and a second one.
struct Model {
    std::vector<double> r, g, sigma;
    explicit Model(double noise = 0, std::uint64_t seed = 1, double second = 30) {
        Random random(seed);
        double error = 0;
        for (int i = 1; i <= 2000; ++i) {
            r.push_back(step * i);
            if (i % 10 == 1)
                error = noise * random.normal(); // correlated over one resolution, as in a measured G
            const double t =
                gaussian(r.back(), 5, 2.7, 0.12) + gaussian(r.back(), 8, 3.1, 0.14) + gaussian(r.back(), second, 5, 0.35);
            g.push_back(t - 4 * pi * density * r.back() + error);
            sigma.push_back(noise);
        }
    }
    PairFunction pair(bool errors = true) const {
        return {r, g, errors ? std::span<const double>(sigma) : std::span<const double>(), density, resolution};
    }
    RealSpaceCurve curve() const { return {r, g, sigma}; }
};

} // namespace

class ShellsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void coordinationOfKnownAtoms() {
        const Model m;
        QVERIFY(near(valueOf(coordinationWithin(m.pair(), {2.0, 3.9})).value, 13.07, 0.1));
    }
    void threeDefinitionsOfASymmetricShell() {
        std::vector<double> r, g;
        for (int i = 1; i <= 600; ++i) {
            r.push_back(step * i);
            g.push_back(gaussian(r.back(), 12, 2.8, 0.1) - 4 * pi * density * r.back());
        }
        const Coordination c = valueOf(firstShellCoordination({r, g, {}, density}, {2.4, 3.2}));
        QVERIFY(near(c.toFirstMinimum.value, 12, 0.1));
        QVERIFY(near(c.toMaximumOfRg.value, 12, 0.5));
        QVERIFY(near(c.toMaximumOfR2g.value, 12, 0.5));
        QVERIFY(c.maximumOfRg < c.maximumOfR2g && c.toMaximumOfRg.value < c.toMaximumOfR2g.value);
        QVERIFY(near(c.maximumOfRg, 2.8, 1e-3));
    }
    /// A skew shell seen to 7.5 Å⁻¹: the top of its mean lies beside its highest point, wherever the grid falls.
    void aSkewShellIsCountedWhole() {
        TransformNoise noise{0.5, 0.01, std::vector<double>(700, 1e-7), 1};
        for (int k = 0; k <= 40; ++k) {
            const double shorter = 1 - 0.001 * k;
            std::vector<double> r, g;
            for (int i = 100; i <= 800; ++i) {
                r.push_back(step * i);
                g.push_back(gaussian(r.back(), 6, 2.85 * shorter, 0.25) + gaussian(r.back(), 8, 3.15 * shorter, 0.16) +
                            gaussian(r.back(), 40, 5 * shorter, 0.35) - 4 * pi * density * r.back());
            }
            const PairFunction f{r, g, {}, density, 0.42, &noise, false};
            const Coordination c = valueOf(firstShellCoordination(f, {2.2, 3.9}));
            QVERIFY2(c.shell.low < 2.5, qPrintable(QString::number(c.shell.low)));
            QVERIFY(near(c.toFirstMinimum.value, 14, 0.1));
            QVERIFY(near(c.toMaximumOfRg.value, 15.5, 0.3));
            QVERIFY(near(c.toMaximumOfR2g.value, 16.2, 0.3));
        }
    }
    void coordinationErrorMatchesTheScatter() {
        std::vector<double> values;
        double claimed = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const Measured n = valueOf(coordinationWithin(Model(0.3, seed).pair(), {2.0, 3.9}));
            values.push_back(n.value);
            claimed = *n.error;
        }
        QVERIFY(near(standardDeviation(values) / claimed, 1, 0.2));
    }
    void subPeaksComeBack() {
        const SubPeakFit fit = valueOf(fitSubPeaks(Model(0.05, 3).pair(), {2.2, 3.6}, {2.7, 3.1}));
        QCOMPARE(fit.peaks.size(), std::size_t(2));
        const double r[] = {2.7, 3.1}, n[] = {5, 8};
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(near(fit.peaks[i].r.value, r[i], 4 * *fit.peaks[i].r.error));
            QVERIFY(near(fit.peaks[i].coordination.value, n[i], 4 * *fit.peaks[i].coordination.error));
            QVERIFY(*fit.peaks[i].r.error < 0.02);
        }
        QVERIFY(near(fit.chi2Reduced, 1, 0.9));
        QVERIFY(near(valueOf(fitSubPeaks(Model().pair(false), {2.2, 3.6}, {2.7, 3.1})).peaks[0].r.value, 2.7, 1e-4));
    }
    void subPeakRefusals() {
        const Model m(0.05);
        QVERIFY(!fitSubPeaks(m.pair(), {2.2, 3.6}, {}));
        QVERIFY(!fitSubPeaks(m.pair(), {2.2, 3.6}, {2.7, 4.1}));
        QVERIFY(!fitSubPeaks(m.pair(), {2.6, 2.9}, {2.65, 2.7}));
        PairFunction none = m.pair();
        none.numberDensity = 0;
        QVERIFY(!fitSubPeaks(none, {2.2, 3.6}, {2.7}));
        QVERIFY(!coordinationWithin(m.pair(), {3, 2}));
        QVERIFY(!coordinationWithin(m.pair(), {3, 200}));
        QVERIFY(!firstShellCoordination(m.pair(), {6, 7}));
    }
    void shellsInOrder() {
        const auto shells = shellsOf(Model(1e-6).pair(), {2, 8});
        QCOMPARE(shells.size(), std::size_t(3));
        QVERIFY(near(shells[0].r.value, 2.7, 0.02));
        QVERIFY(near(shells[1].r.value, 3.1, 0.02));
        QVERIFY(near(shells[2].r.value, 4.95, 0.1));
        QVERIFY(shells[0].r.error.has_value());
        QVERIFY(shellsOf(Model().pair(), {9, 9.001}).empty());
    }
    void differenceEndsWhereTheShellsDo() {
        const Model a(0.05, 1), b(0.05, 2, 27);
        const DifferenceFunction d = valueOf(differenceFunction(a.curve(), b.curve(), resolution));
        QVERIFY(near(d.sigma[100], 0.05 * std::numbers::sqrt2, 1e-9));
        QVERIFY(d.insignificantBeyond && *d.insignificantBeyond > 5 && *d.insignificantBeyond < 8);
        int falseAlarms = 0;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const Model one(0.05, 2 * seed), other(0.05, 2 * seed + 1);
            falseAlarms +=
                valueOf(differenceFunction(one.curve(), other.curve(), resolution)).insignificantBeyond != one.r.front();
        }
        QVERIFY(falseAlarms <= 12); // 5 expected at most
        QVERIFY(!differenceFunction(a.curve(), {}, resolution));
    }
};

QTEST_APPLESS_MAIN(ShellsTest)
#include "shells_test.moc"
