#include "core/simulation/relaxation/relaxation.h"
#include "tests/support/support.h"

#include <QtTest>

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

/// Vit4 after Vogel: D* T0 = 22.7 · 372 K, T2 = T0 and τ(596 K) = 100 s.
const AdamGibbsModel vit4{std::log(100.0) - 22.7 * 372 / (596 - 372), 22.7 * 372, 372, 0.65};

Relaxation cooled(const Glass& glass, double rate, const RelaxationOptions& options = {}) {
    return valueOf(relax(glass, {760, {Ramp{-rate, 400}}}, options));
}

} // namespace

class RelaxationModelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void equilibriumIsVogels() {
        QVERIFY(near(glassTransitionOf(vit4), 596, 1e-9));
        for (const double t : {500.0, 600.0, 700.0})
            QVERIFY(near(logTau(vit4, t, t), vit4.lnA + vit4.Q / (t - vit4.T2), 1e-12));
        QVERIFY(std::isinf(logTau(vit4, 600, vit4.T2)));
    }
    void slopesAreDerivatives_data() {
        QTest::addColumn<bool>("adamGibbs");
        QTest::newRow("TNM") << false;
        QTest::newRow("Adam–Gibbs") << true;
    }
    void slopesAreDerivatives() {
        QFETCH(bool, adamGibbs);
        const auto check = [](const auto& model) {
            const double t = 610, f = 590, h = 1e-3;
            const LogTauSlopes slopes = logTauSlopes(model, t, f);
            const double byT = (logTau(model, t + h, f) - logTau(model, t - h, f)) / (2 * h);
            const double byF = (logTau(model, t, f + h) - logTau(model, t, f - h)) / (2 * h);
            return near(-byT, slopes.temperature, 1e-6) && near(-byF, slopes.fictive, 1e-6);
        };
        QVERIFY(adamGibbs ? check(vit4) : check(tangentModel(vit4)));
    }
    void tangentModelTouchesAtTheGlassTransition() {
        const TnmModel tangent = tangentModel(vit4);
        QVERIFY(near(logTau(tangent, 596, 596), logTau(vit4, 596, 596), 1e-9));
        const LogTauSlopes a = logTauSlopes(tangent, 596, 596), b = logTauSlopes(vit4, 596, 596);
        QVERIFY(near(a.temperature, b.temperature, 1e-9));
        QVERIFY(near(a.fictive, b.fictive, 1e-9));
        QVERIFY(near(activationAtGlassTransition(vit4), tangent.H, 1e-9));
    }
    void bothSolversAgree() {
        const auto modes = cooled({vit4, {}}, 0.3), exact = cooled({vit4, {}}, 0.3, exactSuperposition());
        QVERIFY(near(modes.fictive.back(), exact.fictive.back(), 0.01));
    }
    void stepsConverge() {
        QVERIFY(near(cooled({vit4, {}}, 0.3).fictive.back(), cooled({vit4, {}}, 0.3, optionsFor(1e-7)).fictive.back(), 0.01));
    }
    void coolingRatesFollowTheActivationAtTheGlassTransition() {
        // d ln(q/T_f²)/d(1/T_f) = −Δh*(T_f)/R, here between rates close to each other.
        const double slow = 0.3, fast = 0.6, a = cooled({vit4, {}}, slow).fictive.back(),
                     b = cooled({vit4, {}}, fast).fictive.back(), middle = 0.5 * (a + b);
        const double entropy = 1 - vit4.T2 / middle, truth = vit4.Q / (entropy * entropy);
        const double slope = (std::log(fast / slow) - 2 * std::log(b / a)) / (1 / a - 1 / b);
        QVERIFY(near(slope, truth, 0.03 * truth));
    }
    void pressureMovesTheGlassTransition() {
        QVERIFY(near(glassTransitionOf(shifted(vit4, 38)), 634, 1e-9));
        QVERIFY(near(logTau(shifted(vit4, 38), 700, 700), logTau(vit4, 662, 662), 1e-9));
    }
    void agesUntilEquilibriumAndNeverBelowT2() {
        const auto run = valueOf(relax(Glass{vit4, {}}, {760, {Quench{360}, Hold{1e6}, Quench{620}, Hold{1e4}}}));
        QVERIFY(std::ranges::all_of(run.fictive, [](double f) { return f > vit4.T2; }));
        QVERIFY(near(run.fictive.back(), 620, 1e-3));
    }
    void parametersOutOfRangeAreRefused() {
        const Protocol protocol{760, {Ramp{-1, 400}}};
        const auto refused = [&](AdamGibbsModel model) { return !relax(Glass{model, {}}, protocol); };
        QVERIFY(refused({5, vit4.Q, vit4.T2, 0.6}));
        QVERIFY(refused({NAN, vit4.Q, vit4.T2, 0.6}));
        QVERIFY(refused({vit4.lnA, 0, vit4.T2, 0.6}));
        QVERIFY(refused({vit4.lnA, vit4.Q, -1, 0.6}));
        QVERIFY(refused({vit4.lnA, vit4.Q, vit4.T2, 0.05}));
    }
};

QTEST_APPLESS_MAIN(RelaxationModelTest)
#include "relaxation_model_test.moc"
