#include "core/across_samples/fictive_stage.h"

#include "core/across_samples/rate_class.h"
#include "core/across_samples/transition_stage.h"
#include "core/fit/statistics.h"
#include "core/kinetics/plateau.h"
#include "core/kinetics/relaxation_time.h"

#include <map>

namespace vitrine {

namespace {

/// T_f of the samples of one pressure on T/`unit`.
std::vector<SeriesPoint> fictiveAt(std::span<const ActivationPoint> points, double pressure, double unit = 1) {
    std::vector<SeriesPoint> out;
    for (const ActivationPoint& point : points)
        if (point.pressure == pressure && point.fictiveTemperature)
            out.push_back({point.temperature / unit, *point.fictiveTemperature});
    return out;
}

Result<SeriesComparison> scaledComparison(std::span<const ActivationPoint> points, const PressureTransition& transition,
                                          const Result<double>& referenceTg) {
    if (!referenceTg)
        return std::unexpected(referenceTg.error());
    if (!transition.tg)
        return std::unexpected(transition.tg.error());
    return compareSeries(fictiveAt(points, transition.pressure, transition.tg->value), fictiveAt(points, 0, *referenceTg));
}

/// Half-step onsets (K) by class of heating rate, of the samples of one pressure that were treated at `from` or above.
std::map<long, std::vector<double>> onsetsByRate(std::span<const ActivationPoint> points, double pressure, double from) {
    std::map<long, std::vector<double>> out;
    for (const ActivationPoint& point : points)
        if (point.pressure == pressure && point.temperature >= from)
            for (const RateValue& onset : point.onsets)
                out[rateClass(onset.heatingRate)].push_back(onset.value);
    return out;
}

double varianceOfMean(const std::vector<double>& values) {
    const double s = standardDeviation(values);
    return s * s / static_cast<double>(values.size());
}

/// Mean over the rates that both have of the difference of the means.
Result<Measured> onsetShift(std::span<const ActivationPoint> points, double pressure, double from) {
    const auto under = onsetsByRate(points, pressure, from), ambient = onsetsByRate(points, 0, from);
    double sum = 0, variance = 0;
    int rates = 0;
    for (const auto& [rate, values] : under)
        if (const auto found = ambient.find(rate); found != ambient.end()) {
            sum += mean(values) - mean(found->second);
            variance += varianceOfMean(values) + varianceOfMean(found->second);
            ++rates;
        }
    if (rates == 0)
        return refuse(phrase("Study", "No rate was measured in equilibrium at both pressures."));
    const double shift = sum / rates, error = std::sqrt(variance) / rates;
    return Measured{shift, error, Interval{shift - 1.96 * error, shift + 1.96 * error}};
}

FictiveComparison comparisonOf(std::span<const ActivationPoint> points, const PressureTransition& transition,
                               const Result<Measured>& ambientOnset, const Result<double>& referenceTg, double coldBelow) {
    FictiveComparison out;
    out.pressure = transition.pressure;
    out.byTemperature = compareSeries(fictiveAt(points, out.pressure), fictiveAt(points, 0));
    out.scaled = scaledComparison(points, transition, referenceTg);
    const auto& onset = transition.onset;
    if (!out.byTemperature || !onset || !ambientOnset) {
        const Problem why = !onset ? onset.error() : !ambientOnset ? ambientOnset.error() : out.byTemperature.error();
        out.coupled = out.equilibrium = out.onsetShift = std::unexpected(why);
        return out;
    }
    const double equilibrium = std::max(bracketOf(*onset).high, bracketOf(*ambientOnset).high);
    out.coupled = meanDifference(*out.byTemperature, {coldBelow, bracketOf(*onset).low});
    out.equilibrium = meanDifference(*out.byTemperature, {equilibrium, std::numeric_limits<double>::infinity()});
    out.onsetShift = onsetShift(points, out.pressure, equilibrium);
    return out;
}

/// The factor at the reading temperature with the error of the shift.
Result<Measured> reading(const RelaxationTimeLaw& law, const Measured& shift, double at) {
    const auto value = slowdown(law, shift.value, at);
    if (!value)
        return std::unexpected(value.error());
    Measured out{*value};
    if (shift.error)
        if (const auto more = slowdown(law, shift.value + *shift.error, at))
            out.error = *more - *value;
    if (shift.ci95) {
        const auto low = slowdown(law, shift.ci95->low, at), high = slowdown(law, shift.ci95->high, at);
        if (low && high)
            out.ci95 = Interval{*low, *high};
    }
    return out;
}

Measured lessThan(Measured tg, double reference) {
    tg.value -= reference;
    if (tg.ci95)
        tg.ci95 = Interval{tg.ci95->low - reference, tg.ci95->high - reference};
    return tg;
}

void addCurve(SlowdownResult& out, const RelaxationTimeLaw& law, double referenceTg) {
    constexpr int below = 20, above = 160;
    for (int i = -below; i <= above; ++i)
        if (const auto factor = slowdown(law, out.shift.value, referenceTg + i)) {
            out.temperature.push_back(referenceTg + i);
            out.factor.push_back(*factor);
        }
}

} // namespace

std::vector<FictiveComparison> fictiveComparisons(std::span<const ActivationPoint> points,
                                                  std::span<const PressureTransition> transitions,
                                                  const Result<Measured>& ambientOnset, const Result<double>& referenceTg,
                                                  const CrossSampleChoices& across) {
    std::vector<FictiveComparison> out;
    for (const PressureTransition& transition : transitions)
        out.push_back(comparisonOf(points, transition, ambientOnset, referenceTg, across.coldBelow));
    return out;
}

Result<SlowdownResult> slowdownOf(std::span<const PressureTransition> transitions, const Result<double>& referenceTg,
                                  const CrossSampleChoices& across) {
    const PressureTransition* transition = hardestTransition(transitions);
    const RelaxationPreset* preset = relaxationPreset(across.relaxation);
    if (!referenceTg)
        return std::unexpected(referenceTg.error());
    if (!transition)
        return refuse(phrase("Study", "There is no T_g under pressure to move the relaxation law by."));
    if (!preset)
        return refuse(phrase("Study", "There is no relaxation preset “%1”.").with(across.relaxation));
    SlowdownResult out{.preset = preset->key,
                       .pressure = transition->pressure,
                       .shift = lessThan(*transition->tg, *referenceTg),
                       .temperature = {},
                       .factor = {},
                       .at = across.slowdownAt.value_or(*referenceTg),
                       .value = {}};
    addCurve(out, preset->law, *referenceTg);
    out.value = reading(preset->law, out.shift, out.at);
    return out;
}

} // namespace vitrine
