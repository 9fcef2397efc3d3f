#include "core/across_samples/transition_stage.h"

#include "core/fit/statistics.h"

namespace vitrine {

namespace {

/// T_g of every pressure that has one, the ambient first.
std::vector<std::pair<double, Measured>> transitionTemperatures(double referenceTg,
                                                                std::span<const PressureTransition> transitions) {
    std::vector<std::pair<double, Measured>> out{{0, {referenceTg}}};
    for (const PressureTransition& transition : transitions)
        if (transition.tg)
            out.emplace_back(transition.pressure, *transition.tg);
    return out;
}

ScaledPoint scaledPoint(const ActivationPoint& point, const Measured& tg) {
    const double x = point.temperature / tg.value;
    Measured reduced{x};
    if (tg.error)
        reduced.error = x * *tg.error / tg.value;
    return {point.sample, point.pressure, reduced, *point.energyOverRTg};
}

std::vector<MasterPoint> masterPoints(const MasterCurveResult& master, double grown, double pressure) {
    std::vector<MasterPoint> out;
    for (const ScaledPoint& point : master.points) {
        const auto group = std::ranges::find(master.pressures, point.pressure) - master.pressures.begin();
        const double x = point.pressure == pressure ? point.x.value / grown : point.x.value;
        out.push_back({x, point.energy, static_cast<std::size_t>(group)});
    }
    return out;
}

void widen(Measured& measured, double by) {
    const double before = measured.error.value_or(0), after = std::hypot(before, by);
    if (measured.ci95 && before > 0) {
        const double stretch = after / before;
        measured.ci95 = Interval{measured.value - stretch * (measured.value - measured.ci95->low),
                                 measured.value + stretch * (measured.ci95->high - measured.value)};
    }
    measured.error = after;
}

/// The edges inherit the errors of the T_g that their axis is made of.
void inheritErrors(MasterCurve& curve, const MasterCurveResult& master, std::span<const std::pair<double, Measured>> temperatures,
                   const MasterCurveChoices& choices) {
    const double low = curve.low.value, high = curve.high.value;
    for (const auto& [pressure, tg] : temperatures) {
        if (!tg.error || !(*tg.error > 0))
            continue;
        const auto moved = masterCurve(masterPoints(master, 1 + *tg.error / tg.value, pressure), choices);
        if (moved) {
            widen(curve.low, moved->low.value - low);
            widen(curve.high, moved->high.value - high);
        }
    }
}

Result<Measured> change(const Measured& alpha, const Measured& ambient) {
    const double ratio = alpha.value / ambient.value;
    const double error =
        100 * ratio * std::hypot(alpha.error.value_or(0) / alpha.value, ambient.error.value_or(0) / ambient.value);
    const double t = alpha.ci95 && alpha.error && *alpha.error > 0 ? 0.5 * alpha.ci95->width() / *alpha.error : 1.96;
    const double value = 100 * (ratio - 1);
    return Measured{value, error, Interval{value - t * error, value + t * error}};
}

void addUnscaled(MasterCurveResult& master, const MasterCurveInputs& in) {
    MasterCurveResult plain = master;
    for (ScaledPoint& point : plain.points)
        point.x = {point.x.value * in.tgOf(point.pressure) / in.temperatures.front().second.value};
    const auto curve = masterCurve(masterPoints(plain, 1, 0), in.choices);
    master.unscaledRms = curve ? Result<double>(curve->rms) : std::unexpected(curve.error());
}

MasterCurveResult computed(const MasterCurveInputs& in) {
    MasterCurveResult master;
    for (const auto& each : in.temperatures)
        if (std::ranges::any_of(in.points, [&](const ScaledPoint& p) { return p.pressure == each.first; }))
            master.pressures.push_back(each.first);
    master.points = in.points;
    auto curve = masterCurve(masterPoints(master, 1, 0), in.choices);
    if (!curve) {
        master.curve = std::unexpected(curve.error());
        master.unscaledRms = std::unexpected(curve.error());
        return master;
    }
    inheritErrors(*curve, master, in.temperatures, in.choices);
    for (std::size_t g = 0; g < master.pressures.size(); ++g)
        master.alphaChange.push_back(change(curve->alpha[g], curve->alpha[0]));
    master.curve = std::move(*curve);
    addUnscaled(master, in);
    return master;
}

} // namespace

MasterCurveResult masterCurveOf(std::span<const ActivationPoint> points, std::span<const PressureTransition> transitions,
                                const Result<double>& referenceTg, const MasterCurveChoices& choices, StudyMemo& memo,
                                StageCounts& counts) {
    MasterCurveResult none;
    if (!referenceTg) {
        none.curve = std::unexpected(referenceTg.error());
        none.unscaledRms = std::unexpected(referenceTg.error());
        return none;
    }
    MasterCurveInputs inputs{{}, transitionTemperatures(*referenceTg, transitions), choices};
    for (const ActivationPoint& point : points)
        for (const auto& [pressure, tg] : inputs.temperatures)
            if (point.pressure == pressure && point.energyOverRTg)
                inputs.points.push_back(scaledPoint(point, tg));
    return memo.master.get(inputs, counts.master, [&] { return computed(inputs); });
}

} // namespace vitrine
