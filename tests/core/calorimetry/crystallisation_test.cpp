#include "core/calorimetry/automatic_windows.h"
#include "core/calorimetry/crystallisation.h"

#include "core/calorimetry/inflection_alone.h"
#include "core/calorimetry/liquid_error.h"
#include "core/calorimetry/transition_range.h"
#include "core/simulation/demonstration/glass_scan.h"
#include "core/simulation/relaxation/tnm.h"
#include "core/simulation/simulator/simulation.h"
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
    const GlassLiquidLines lines = valueOf(fitBaseLines(scan, *windows));
    const auto rise = findTransitionRange(scan, lines, 0);
    const Crystallisation after = crystallisationOf(scan, *windows, lines, rise);
    auto transition = glassTransition(scan, *windows, lines, rise, {.bootstraps = 100});
    if (!transition)
        return std::unexpected(transition.error());
    addLiquidEnd(*transition, scan, lines, *rise, after);
    return Analysed{*windows, *transition, after};
}

constexpr int glasses = 500;

/// How often an analysis was right.
struct Count {
    int refused = 0, within = 0, beyond = 0, covered = 0, onsets = 0, onsetsWithin = 0, onsetsCovered = 0, countedRight = 0;

    void add(const CrystallisingGlass& glass, const Result<Analysed>& found) {
        if (!found) {
            ++refused;
            return;
        }
        const Measured tg = found->transition.midpointHalfStep, tx = found->after.onset.value_or(Measured{});
        const double off = tg.value - glass.trueTg(), offX = tx.value - glass.trueTx();
        within += std::abs(off) < 2;
        beyond += tg.value > glass.trueTx();
        covered += std::abs(off) < 1.96 * tg.error.value_or(0);
        countedRight += found->after.exotherms.size() == glass.exotherms.size();
        onsets += found->after.onset.has_value();
        onsetsWithin += found->after.onset && std::abs(offX) < 1;
        onsetsCovered += found->after.onset && std::abs(offX) < 1.96 * tx.error.value_or(0);
    }
};

} // namespace

class CrystallisationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPopulation() {
        Count count;
        for (std::uint64_t k = 0; k < glasses; ++k)
            count.add(randomGlass(k), analysed(randomGlass(k).scan()));
        qInfo(
            "refused %d, T_g within 2 K %d, beyond T_x %d; T_g in its interval %d; T_x of %d: within 1 K %d, in its interval %d; "
            "exotherms counted right %d",
            count.refused, count.within, count.beyond, count.covered, count.onsets, count.onsetsWithin, count.onsetsCovered,
            count.countedRight);
        QVERIFY(count.refused + count.within >= 0.98 * glasses);
        QVERIFY2(count.refused < 0.05 * glasses, "a refusal is for liquids that are not straight");
        QCOMPARE(count.beyond, 0);
        QCOMPARE(count.onsetsWithin, count.onsets);
        QVERIFY(count.onsets >= 0.99 * (glasses - count.refused));
        QVERIFY(count.countedRight >= 0.98 * (glasses - count.refused));
        const double analysedGlasses = glasses - count.refused;
        QVERIFY(count.covered > 0.93 * analysedGlasses); // half a row is the least error, more than the noise makes here
        QVERIFY(count.onsetsCovered > 0.93 * count.onsets && count.onsetsCovered < 0.97 * count.onsets);
    }

    void enthalpies_data() {
        QTest::addColumn<double>("drop");
        QTest::newRow("more than the glass") << -0.1;
        QTest::newRow("none") << 0.0;
        QTest::newRow("below the glass") << 0.4;
    }
    /// Two exotherms whose feet do not meet, and two whose feet do: together they give the whole area.
    void enthalpies() {
        QFETCH(double, drop);
        CrystallisingGlass glass{.exotherms = {{680, 3, 2, 0.6 * drop}, {740, 4, 1, 0.4 * drop}}};
        const Analysed apart = valueOf(analysed(glass.scan()));
        QCOMPARE(apart.after.exotherms.size(), std::size_t(2));
        QVERIFY(near(apart.after.exotherms[0].area->value, glass.trueEnthalpy(0), 0.15));
        QVERIFY(near(apart.after.exotherms[1].area->value, glass.trueEnthalpy(1), 0.15));
        glass.exotherms[1].at = 697;
        const Analysed together = valueOf(analysed(glass.scan()));
        QCOMPARE(together.after.exotherms.size(), std::size_t(2));
        QVERIFY(near(together.after.exotherms[0].area->value + together.after.exotherms[1].area->value,
                     glass.trueEnthalpy(0) + glass.trueEnthalpy(1), 0.3));
    }

    void aShortLiquidHasALargerError() {
        const auto errorAt = [](double at) {
            return *valueOf(analysed(CrystallisingGlass{.exotherms = {{at, 2, 2, 0.2}}}.scan()))
                        .transition.midpointHalfStep.error;
        };
        QVERIFY(errorAt(652) > 1.5 * errorAt(720)); // which is that of half a row
    }

    /// Shallow exotherms close behind strong overshoots: many have no straight liquid, and none has its T_g behind the exotherm.
    void shallowExothermsBehindOvershoots() {
        constexpr int shallow = 400;
        Count count;
        for (std::uint64_t k = 0; k < shallow; ++k)
            count.add(shallowGlass(k), analysed(shallowGlass(k).scan()));
        qInfo("refused %d, T_g within 2 K %d, beyond T_x %d", count.refused, count.within, count.beyond);
        QCOMPARE(count.beyond, 0);
        QVERIFY(count.refused + count.within >= 0.98 * shallow);
        QVERIFY2(count.within > 0.45 * shallow, "a refusal is for liquids that are not straight");
    }

    void anOvershootDoesNotHideACrystallisation() {
        for (const std::uint64_t seed : {1582, 1846, 2083}) {
            const auto found = analysed(randomGlass(seed).scan());
            QVERIFY(!found || near(found->transition.midpointHalfStep.value, randomGlass(seed).trueTg(), 2));
        }
    }

    /// Where the heat capacity is higher behind the exotherm, the liquid before it looks like the glass of that step.
    void aLiquidIsNotTakenForTheGlass() {
        for (const double drop : {-0.05, -0.08, -0.1})
            for (const double depth : {1.0, 2.0, 4.0}) {
                const CrystallisingGlass glass{
                    .w = 4.5, .step = 0.22, .exotherms = {{715, 2, depth, drop}}, .noise = 0.0008, .from = 510};
                const auto found = analysed(glass.scan());
                QVERIFY(!found || near(found->transition.midpointHalfStep.value, 620, 2));
            }
    }

    /// An exotherm as deep as the step, which hardly reaches the glass line.
    void anExothermAboveTheGlassLineEndsTheLiquid() {
        for (const double overshoot : {0.6, 1.0, 1.5})
            for (const double depth : {0.9, 1.0, 1.1, 1.3}) {
                const CrystallisingGlass glass{.step = 0.4, .overshoot = overshoot, .exotherms = {{680, 3, 0.4 * depth, 0}}};
                const auto found = analysed(glass.scan());
                QVERIFY(!found || near(found->transition.midpointHalfStep.value, 620, 2));
            }
    }

    /// Glasses that relax while they are heated, with shadows up to more than a step high and exotherms below the glass line:
    /// what falls there is no liquid.
    void aRelaxingGlassDoesNotCrystallise() {
        for (const double noise : {0.0015, 0.005})
            for (const double pressure : {0.0, 7.0})
                for (double temperature = 298; temperature < 700; temperature += 15)
                    for (const double rate : {100.0, 1000.0}) {
                        const SpecimenScan specimen{.heatingRate = rate};
                        const DemonstrationGlass state = glassState(pressure, temperature);
                        const HeatCapacityCurve curve = heatCapacityOf(state, specimen);
                        Thermogram scan{curve.temperature, curve.value, SignalKind::HeatCapacity, rate, 0};
                        Random random(static_cast<std::uint64_t>(temperature + pressure + rate));
                        for (double& value : scan.signal)
                            value += noise * random.normal();
                        const Analysed found = valueOf(analysed(scan));
                        QVERIFY(near(found.transition.onsetHalfStep.value, truthOf(state, specimen).onset, 4));
                        QVERIFY(!found.after.found());
                    }
    }

    /// A glass aged far below T_g, T_f < T: a peak several steps high there, and no fall below the glass line.
    void thePeakOfAnAgedGlassIsNoLiquid() {
        struct History {
            double m, x, beta, cooling, aged, hours, heating;
        };
        for (const History& h : {History{126, 0.37, 0.42, 4e4, -78, 200, 0.2},
                                 {123, 0.26, 0.41, 4e3, -120, 400, 3},
                                 {92, 0.3, 0.46, 4e3, -105, 30, 0.4},
                                 {117, 0.29, 0.61, 5e4, -128, 470, 0.85}}) {
            Simulation experiment;
            experiment.glass.law = modelFromTau(596, 100, h.m * 596, h.x, h.beta);
            experiment.protocol = {
                746, {Ramp{-h.cooling, 596 + h.aged}, Hold{3600 * h.hours}, Ramp{-h.cooling, 326}, Ramp{h.heating, 816}}};
            experiment.conditions.noise = 0.001;
            const SimulatedRun run = valueOf(simulate(experiment));
            const Thermogram scan{run.recording.temperature, run.recording.signal, SignalKind::HeatCapacity, h.heating, 0};
            const auto below = std::ranges::find_if(run.truth.normalised.rbegin(), run.truth.normalised.rend(),
                                                    [](double c) { return c < 0.5; });
            const double last = run.truth.temperature[static_cast<std::size_t>(run.truth.normalised.rend() - below) - 1];
            QVERIFY(near(valueOf(analysed(scan)).transition.midpointHalfStep.value, last, 2));
        }
    }

    /// An overshoot so weak and wide that its tail looks like a liquid of its own.
    void aLiquidThatIsHardlyStraightSaysSo() {
        for (const std::uint64_t seed : {40, 416}) {
            const Analysed found = valueOf(analysed(randomGlass(seed).scan()));
            const Measured& tg = found.transition.midpointHalfStep;
            QVERIFY(near(tg.value, randomGlass(seed).trueTg(), 2 * *tg.error));
        }
    }

    void aMeltWithoutCrystallisationEndsTheLiquid() {
        const CrystallisingGlass glass{.exotherms = {}, .meltAt = 700, .meltHeight = 2};
        const Analysed found = valueOf(analysed(glass.scan()));
        QVERIFY(near(found.transition.midpointHalfStep.value, 620, 1));
        QVERIFY(found.windows.liquid.high < 690);
    }

    void aSecondStepIsNotTheLiquid() {
        CrystallisingGlass glass{.exotherms = {}, .to = 850};
        Thermogram scan = glass.scan();
        for (std::size_t i = 0; i < scan.signal.size(); ++i)
            scan.signal[i] += 0.1 * (1 + std::tanh((scan.temperature[i] - 720) / 8));
        const Windows windows = valueOf(automaticWindows(scan));
        QVERIFY(windows.liquid.low > 630 && windows.liquid.high < 715);
    }

    void decompositionWithoutAReturnEndsTheLiquid() {
        CrystallisingGlass glass{.exotherms = {}, .to = 760};
        Thermogram scan = glass.scan();
        for (std::size_t i = 0; i < scan.signal.size(); ++i)
            scan.signal[i] -= 0.1 * std::exp((scan.temperature[i] - 720) / 10);
        const Windows windows = valueOf(automaticWindows(scan));
        QVERIFY(windows.liquid.low > 630 && windows.liquid.high < 720);
        QVERIFY(near(valueOf(glassTransition(scan, windows)).midpointHalfStep.value, 620, 1));
    }

    void withoutAStraightLiquidTheInflectionStands() {
        const CrystallisingGlass glass{.w = 6, .exotherms = {{640, 3, 2, 0.2}}};
        const Thermogram scan = glass.scan();
        const auto windows = automaticWindows(scan);
        QVERIFY(!windows);
        QCOMPARE(windows.error(), noStraightLiquid());
        const InflectionAlone alone = valueOf(inflectionAlone(scan));
        QVERIFY(near(alone.inflection.value, 620, 3));
        QVERIFY(alone.onset.value < alone.inflection.value);
    }

    /// Scans too coarse for the flank: a T_x between T_g and the top, or none, never a number from nowhere.
    void aCoarseFlankHasAnOnsetOrNone() {
        int without = 0;
        for (const double width : {0.2, 0.5, 1.0, 2.0})
            for (const double spacing : {0.5, 1.0, 2.0}) {
                const CrystallisingGlass glass{.exotherms = {{700.3, width, 2, 0.1}}, .spacing = spacing};
                const auto found = analysed(glass.scan());
                if (!found || found->after.exotherms.empty())
                    continue;
                const auto region = supercooledRegion(found->after, found->transition);
                QCOMPARE(region.has_value(), found->after.onset.has_value());
                without += !region;
                QVERIFY(!region || (region->value > 70 && region->value < 81));
            }
        QVERIFY(without > 0);
    }

    void shiftAndScale() {
        const CrystallisingGlass glass{.exotherms = {{670, 3, 2, 0.2}}};
        const Thermogram scan = glass.scan();
        Thermogram changed = scan;
        for (double& value : changed.signal)
            value = 1e-6 * (value + 100);
        const Analysed a = valueOf(analysed(scan)), b = valueOf(analysed(changed));
        QVERIFY(near(a.after.onset->value, b.after.onset->value, 1e-5));
        QVERIFY(near(a.transition.midpointHalfStep.value, b.transition.midpointHalfStep.value, 1e-5));
        QVERIFY(near(1e6 * b.after.exotherms[0].height.value, a.after.exotherms[0].height.value, 1e-5));
    }

    void nothingIsFoundBehindAnOrdinaryLiquid() {
        for (const double overshoot : {0.0, 0.5, 5.0}) {
            const CrystallisingGlass glass{.overshoot = overshoot, .exotherms = {}};
            QVERIFY(!valueOf(analysed(glass.scan())).after.found());
        }
    }

    void damagedScans() {
        for (const std::size_t keep : {0, 5, 60, 400, 900, 1100}) {
            Thermogram cut = CrystallisingGlass{.exotherms = {{670, 3, 2, 0.2}}}.scan();
            cut.temperature.resize(std::min(keep, cut.temperature.size()));
            cut.signal.resize(cut.temperature.size());
            if (const auto found = analysed(cut))
                QVERIFY(std::isfinite(found->transition.midpointHalfStep.value) &&
                        found->windows.liquid.high <= cut.temperature.back());
        }
        Thermogram huge = CrystallisingGlass{.exotherms = {{670, 3, 2, 0.2}}}.scan();
        for (double& value : huge.signal)
            value *= 1e300;
        if (const auto found = analysed(huge))
            QVERIFY(std::isfinite(found->transition.midpointHalfStep.value));
    }
};

QTEST_APPLESS_MAIN(CrystallisationTest)
#include "crystallisation_test.moc"
