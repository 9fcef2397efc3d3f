#include "core/calorimetry/crystallisation.h"

#include "core/calorimetry/liquid_error.h"
#include "core/calorimetry/rise.h"
#include "tests/core/calorimetry/crystallising_glass.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// What an analysis by itself makes of a scan.
struct Analysed {
    Windows windows;
    GlassTransition transition;
    Crystallisation after;
};

Result<Analysed> analysed(const Thermogram& scan) {
    const auto windows = automaticWindows(scan);
    if (!windows)
        return std::unexpected(windows.error());
    const BaseLines lines = valueOf(fitBaseLines(scan, *windows));
    const auto rise = findRise(scan, lines, 0);
    const Crystallisation after = crystallisationOf(scan, *windows, lines, rise);
    auto transition = glassTransition(scan, *windows, lines, rise, {.bootstraps = 100});
    if (!transition)
        return std::unexpected(transition.error());
    addLiquidEnd(*transition, scan, lines, *rise, after);
    return Analysed{*windows, *transition, after};
}

} // namespace

class CrystallisationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void one() {
        const CrystallisingGlass glass = randomGlass(36);
        const auto scan = glass.scan();
        for (std::size_t i = 0; i < scan.temperature.size(); i += 12)
            fprintf(stderr, "%.1f:%.3f ", scan.temperature[i]-glass.Tg, glass(scan.temperature[i]));
        const auto w = valueOf(automaticWindows(scan));
        qInfo("glass %g-%g liquid %g-%g", w.glass.low - glass.Tg, w.glass.high - glass.Tg, w.liquid.low - glass.Tg, w.liquid.high - glass.Tg);
    }
    void aPopulation() {
        constexpr int glasses = 500;
        int refused = 0, within = 0, beyond = 0, covered = 0, withOnset = 0, onsetNear = 0, onsetCovered = 0, rightCount = 0;
        for (std::uint64_t k = 0; k < glasses; ++k) {
            const CrystallisingGlass glass = randomGlass(k);
            const auto found = analysed(glass.scan());
            if (!found) {
                ++refused;
                if (qEnvironmentVariableIsSet("LQ_VERBOSE"))
                    qInfo("%d refused: dTx %.1f w %.1f over %.2f noise %.4f n %zu: %s", int(k), glass.trueTx() - glass.trueTg(), glass.w, glass.overshoot, glass.noise / glass.step, glass.exotherms.size(), english(found.error()).c_str());
                continue;
            }
            const Measured& tg = found->transition.midpointHalfStep;
            const double off = tg.value - glass.trueTg();
            within += std::abs(off) < 2;
            beyond += tg.value > glass.trueTx();
            covered += std::abs(off) < 1.96 * tg.error.value_or(0);
            if (qEnvironmentVariableIsSet("LQ_VERBOSE") && (std::abs(off) > 2 || std::abs(off) > 1.96 * tg.error.value_or(0)))
                qInfo("%d Tg off %.3f ± %.3f: dTx %.1f w %.1f over %.2f noise %.4f n %zu liquid %.1f-%.1f rel", int(k), off, tg.error.value_or(0), glass.trueTx() - glass.trueTg(), glass.w, glass.overshoot, glass.noise / glass.step, glass.exotherms.size(), found->windows.liquid.low - glass.Tg, found->windows.liquid.high - glass.Tg);
            rightCount += found->after.exotherms.size() == glass.exotherms.size();
            if (found->after.exotherms.empty())
                continue;
            ++withOnset;
            const Measured& tx = found->after.onset;
            const double offX = tx.value - glass.trueTx();
            onsetNear += std::abs(offX) < 1;
            onsetCovered += std::abs(offX) < 1.96 * tx.error.value_or(0);
            if (qEnvironmentVariableIsSet("LQ_VERBOSE") && (std::abs(offX) > 1 || std::abs(offX) > 1.96 * tx.error.value_or(0) || found->after.exotherms.size() != glass.exotherms.size()))
                qInfo("%d Tx off %.4f ± %.4f: dTx %.1f found %zu of %zu, spacing %.2f width %.1f noise %.4f", int(k), offX, tx.error.value_or(0), glass.trueTx() - glass.trueTg(), found->after.exotherms.size(), glass.exotherms.size(), glass.spacing, glass.exotherms[0].width, glass.noise / glass.step);
        }
        qInfo("refused %d; within 2 K %d; beyond T_x %d; T_g covered %d; T_x of %d: near %d covered %d; right count %d", refused, within, beyond,
              covered, withOnset, onsetNear, onsetCovered, rightCount);
        QVERIFY(refused + within >= 490);
        QCOMPARE(beyond, 0);
    }
};

QTEST_APPLESS_MAIN(CrystallisationTest)
#include "crystallisation_test.moc"
