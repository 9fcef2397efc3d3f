#include "core/fit/statistics.h"
#include "core/scattering/diffraction_peak.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double truth = 2.6285, width = 0.42, noise = 0.01;

struct Curve {
    std::vector<double> q, s, sigma;
    operator PeakCurve() const { return {q, s, sigma}; }
};

/// A Lorentzian first peak on a level, with white noise.
Curve lorentzian(Random& random, bool withSigma) {
    Curve c;
    for (double q = 1.5; q < 4; q += 0.00745) {
        c.q.push_back(q);
        c.s.push_back(0.4 + 2.2 / (1 + 4 * std::pow((q - truth) / width, 2)) + noise * random.normal());
        if (withSigma)
            c.sigma.push_back(noise);
    }
    return c;
}

struct Coverage {
    double bias = 0, share = 0;
};

Coverage coverageOf(PeakDefinition definition, bool withSigma, int trials) {
    Random random(17);
    Coverage result;
    for (int i = 0; i < trials; ++i) {
        const DiffractionPeak peak =
            valueOf(diffractionPeak(lorentzian(random, withSigma), {.definition = definition, .search = {2.2, 3.1}}));
        result.bias += (peak.q1.value - truth) / trials;
        result.share += (peak.q1.ci95->contains(truth) ? 1.0 : 0.0) / trials;
    }
    return result;
}

} // namespace

class DiffractionPeakTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aLorentzianMayHaveAWindowOfItsOwn() {
        Random random(3);
        const Curve curve = lorentzian(random, true);
        PeakChoices choices{.definition = PeakDefinition::LorentzianWide, .search = {2.2, 3.1}};
        const PeakChoices own = withFitHalfWidth(choices, *fitHalfWidth(choices));
        QCOMPARE(own.definition, PeakDefinition::Lorentzian);
        const auto wide = valueOf(diffractionPeak(curve, choices)), same = valueOf(diffractionPeak(curve, own));
        QVERIFY(wide.q1 == same.q1);
        const auto narrower = valueOf(diffractionPeak(curve, withFitHalfWidth(own, 0.3)));
        QVERIFY(near(narrower.window.width(), 0.6, 1e-12));
        QCOMPARE(peakByEveryDefinition(curve, choices).size(), std::size_t(5));
        QCOMPARE(peakByEveryDefinition(curve, own).size(), std::size_t(6));
        choices.definition = PeakDefinition::HalfHeight;
        QVERIFY(!fitHalfWidth(choices));
        QVERIFY(withFitHalfWidth(choices, 0.1) == choices);
    }

    /// An asymmetric peak that is no Lorentzian, sampled by bins of several widths and phases.
    static Curve asymmetric(double step, double phase) {
        Curve c;
        for (double q = 1 + phase * step; q < 5; q += step) {
            const double w = q < truth ? 0.36 : 0.48;
            c.q.push_back(q);
            c.s.push_back(0.4 + 2 * std::exp(-2.77 * std::pow((q - truth) / w, 2)) + 0.1 * q);
            c.sigma.push_back(1e-5);
        }
        return c;
    }
    void otherBinsMoveAPeakByLessThanItsError_data() {
        QTest::addColumn<int>("definition");
        QTest::newRow("0.25") << int(PeakDefinition::LorentzianNarrow);
        QTest::newRow("0.40") << int(PeakDefinition::LorentzianWide);
        QTest::newRow("pseudo-voigt") << int(PeakDefinition::PseudoVoigt);
        QTest::newRow("half height") << int(PeakDefinition::HalfHeight);
    }
    void otherBinsMoveAPeakByLessThanItsError() {
        QFETCH(int, definition);
        const PeakChoices choices{.definition = PeakDefinition(definition), .search = {2.2, 3.1}};
        const Measured reference = valueOf(diffractionPeak(asymmetric(0.0297, 0.1), choices)).q1;
        for (const double step : {0.01, 0.0297, 0.0371})
            for (const double phase : {0.0, 0.35, 0.7}) {
                const Measured other = valueOf(diffractionPeak(asymmetric(step, phase), choices)).q1;
                QVERIFY(near(other.value, reference.value, 2 * std::hypot(*other.error, *reference.error)));
                QVERIFY(*other.error < 0.01);
            }
    }

    void theFittedCurveIsKept() {
        Random random(3);
        const Curve curve = lorentzian(random, true);
        for (const auto definition :
             {PeakDefinition::LocalQuadratic, PeakDefinition::LorentzianWide, PeakDefinition::PseudoVoigt}) {
            const auto peak = valueOf(diffractionPeak(curve, {.definition = definition, .search = {2.2, 3.1}}));
            QVERIFY(!peak.model.empty());
            const double top = *std::ranges::max_element(peak.model);
            QVERIFY(near(top, peak.height.value, 1e-3));
        }
    }

    void unbiasedWithHonestIntervals_data() {
        QTest::addColumn<int>("definition");
        QTest::addColumn<bool>("withSigma");
        const auto row = [](const char* name, PeakDefinition d, bool sigma) { QTest::newRow(name) << int(d) << sigma; };
        row("narrow, sigma", PeakDefinition::LorentzianNarrow, true);
        row("wide, sigma", PeakDefinition::LorentzianWide, true);
        row("wide, scatter", PeakDefinition::LorentzianWide, false);
        row("parabola, sigma", PeakDefinition::LocalQuadratic, true);
    }
    void unbiasedWithHonestIntervals() {
        QFETCH(int, definition);
        QFETCH(bool, withSigma);
        const Coverage c = coverageOf(PeakDefinition(definition), withSigma, 2000);
        qInfo("bias %.6f, coverage %.4f", c.bias, c.share);
        QVERIFY(near(c.bias, 0, 0.0002));
        QVERIFY(c.share > 0.93 && c.share < 0.97);
    }
    void everyDefinitionFindsASymmetricPeak() {
        Random random(5);
        const auto peaks = peakByEveryDefinition(lorentzian(random, true), {.search = {2.2, 3.1}});
        QCOMPARE(peaks.size(), std::size_t(5));
        for (std::size_t i = 0; i < peaks.size(); ++i) {
            const DiffractionPeak peak = valueOf(peaks[i]);
            QCOMPARE(int(peak.definition), int(i));
            QVERIFY(near(peak.q1.value, truth, 5 * *peak.q1.error));
            QVERIFY(near(peak.height.value, 2.6, 0.06));
        }
        QVERIFY(near(valueOf(peaks[2]).fwhm.value, width, 0.01));
        const double half = std::sqrt(2.2 / 0.9 - 1) * width; // where 0.4 + 2.2/(1 + z²) = 1.3
        QVERIFY(near(valueOf(peaks[0]).fwhm.value, half, 0.02));
    }
    void shiftAndScaleFollow() {
        Random random(5);
        Curve c = lorentzian(random, true);
        const DiffractionPeak before = valueOf(diffractionPeak(c, {.search = {2.2, 3.1}}));
        for (std::size_t i = 0; i < c.q.size(); ++i) {
            c.q[i] += 0.1;
            c.s[i] *= 3;
            c.sigma[i] *= 3;
        }
        const DiffractionPeak after = valueOf(diffractionPeak(c, {.search = {2.3, 3.2}}));
        QVERIFY(near(after.q1.value, before.q1.value + 0.1, 1e-6));
        QVERIFY(near(*after.q1.error, *before.q1.error, 1e-6));
    }
    void zeroSigmaIsNotInfiniteWeight() {
        Random random(5);
        Curve c = lorentzian(random, true);
        const DiffractionPeak before = valueOf(diffractionPeak(c, {.search = {2.2, 3.1}}));
        c.sigma[150] = 0;
        const DiffractionPeak after = valueOf(diffractionPeak(c, {.search = {2.2, 3.1}}));
        QVERIFY(near(after.q1.value, before.q1.value, 1e-9));
    }
    void knownErrorsMoveNothing() {
        Random random(9);
        Curve known = lorentzian(random, true), unknown = known;
        for (std::size_t i = 0; i < known.q.size(); ++i)
            known.sigma[i] *= 1 + static_cast<double>(i % 7);
        unknown.sigma.clear();
        for (const auto definition : {PeakDefinition::LocalQuadratic, PeakDefinition::LorentzianNarrow,
                                      PeakDefinition::LorentzianWide, PeakDefinition::PseudoVoigt, PeakDefinition::HalfHeight}) {
            const PeakChoices choices{.definition = definition, .search = {2.2, 3.1}};
            QCOMPARE(valueOf(diffractionPeak(known, choices)).q1.value, valueOf(diffractionPeak(unknown, choices)).q1.value);
        }
    }
    void noRowEntersOrLeavesAtOnce() {
        const Curve curve = asymmetric(0.02, 0.3);
        double greatest = 0, before = 0;
        for (int i = 0; i <= 400; ++i) {
            const PeakChoices choices{
                .definition = PeakDefinition::Lorentzian, .search = {2.2, 3.1}, .lorentzianHalfWidth = 0.3 + 0.0001 * i};
            const double q1 = valueOf(diffractionPeak(curve, choices)).q1.value;
            greatest = std::max(greatest, i > 0 ? std::abs(q1 - before) : 0);
            before = q1;
        }
        QVERIFY(greatest < 2e-5); // a whole row of this misfit would move it by 100 times that
    }
    void intervalsHoldInCorrelatedNoise_data() {
        QTest::addColumn<int>("definition");
        QTest::newRow("0.25") << int(PeakDefinition::LorentzianNarrow);
        QTest::newRow("0.40") << int(PeakDefinition::LorentzianWide);
        QTest::newRow("parabola") << int(PeakDefinition::LocalQuadratic);
        QTest::newRow("half height") << int(PeakDefinition::HalfHeight);
    }
    void intervalsHoldInCorrelatedNoise() {
        QFETCH(int, definition);
        constexpr double tau = 5, phi = (tau - 1) / (tau + 1);
        const PeakChoices choices{.definition = PeakDefinition(definition), .search = {2.2, 3.1}};
        Random random(11);
        Curve clean;
        for (double q = 1.5; q < 4; q += 0.00745) {
            clean.q.push_back(q);
            clean.s.push_back(0.4 + 2.2 / (1 + 4 * std::pow((q - truth) / width, 2)) + 0.1 * q);
            clean.sigma.push_back(noise);
        }
        const DiffractionPeak expected = valueOf(diffractionPeak(clean, choices));
        int held = 0, heldWidth = 0;
        for (int trial = 0; trial < 600; ++trial) {
            Curve curve = clean;
            double z = random.normal();
            for (double& s : curve.s) {
                s += noise * z;
                z = phi * z + std::sqrt(1 - phi * phi) * random.normal();
            }
            PeakCurve seen = curve;
            seen.tau = tau;
            const DiffractionPeak peak = valueOf(diffractionPeak(seen, choices));
            held += peak.q1.ci95->contains(expected.q1.value);
            heldWidth += std::abs(peak.fwhm.value - expected.fwhm.value) < 1.96 * *peak.fwhm.error;
        }
        qInfo("q1 %.1f, width %.1f %%", held / 6.0, heldWidth / 6.0);
        QVERIFY(held > 0.92 * 600 && held < 0.98 * 600);
        QVERIFY(heldWidth > 0.9 * 600);
    }
    void geometry() {
        const double error = geometricError(2.6285, 13, 30e-6, 81.6e-3);
        QVERIFY(near(error, 0.00085, 5e-6));
        const DiffractionPeak peak =
            withGeometricError({.q1 = {2.6285, 0.0003, Interval{2.6279, 2.6291}}, .fwhm = {}, .height = {}, .window = {}}, error);
        QVERIFY(near(*peak.q1.error, std::hypot(0.0003, error), 1e-12));
        QVERIFY(peak.q1.ci95->width() > 2 * 1.9 * error);
    }
    void refusals() {
        Random random(5);
        const Curve c = lorentzian(random, true);
        QVERIFY(!diffractionPeak(c, {.search = {2.8, 3.5}}));
        QVERIFY(!diffractionPeak(c, {.search = {8, 9}}));
        QVERIFY(!diffractionPeak(c, {.search = {}}));
        Curve high = c;
        for (double& s : high.s)
            s += 10;
        QVERIFY(!diffractionPeak(high, {.definition = PeakDefinition::HalfHeight, .search = {2.2, 3.1}}));
        Curve shorter = c;
        shorter.s.pop_back();
        QVERIFY(!diffractionPeak(shorter, {.search = {2.2, 3.1}}));
    }
};

QTEST_APPLESS_MAIN(DiffractionPeakTest)
#include "diffraction_peak_test.moc"
