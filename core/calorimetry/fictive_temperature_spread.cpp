#include "core/calorimetry/areas.h"
#include "core/curve/sampling.h"
#include "core/thermogram/resampling.h"

#include <cmath>
#include <map>

namespace vitrine {

namespace {

/// The standard deviation over the successful replicates; absent where fewer than half succeeded.
std::optional<double> deviation(const Spread& spread, int asked) {
    if (spread.count() < 2 || 2 * spread.count() < static_cast<std::size_t>(asked))
        return std::nullopt;
    return spread.deviation();
}

/// Both lines and the curve are drawn anew: within the windows the residuals that move the lines also enter
/// the area, between them the noise enters it alone.
std::optional<double> noiseError(const Thermogram& thermogram, const Windows& windows, const GlassLiquidLines& lines,
                                 const FictiveTemperature& tf, const EnsembleOptions& options) {
    const LineResampler glass(lines.glass, windows.glass), liquid(lines.liquid, windows.liquid);
    const double spacing =
        (thermogram.temperature.back() - thermogram.temperature.front()) / static_cast<double>(thermogram.temperature.size() - 1);
    const double between = lines.noise.effective() * std::sqrt(spacing * (windows.liquid.low - windows.glass.high));
    const double curve = tf.area + lines.glass(tf.limits.middle()) * tf.limits.width();
    Random random(options.seed);
    Spread spread;
    for (int k = 0; k < options.bootstraps; ++k) {
        const GlassLiquidLines drawn{glass.draw(random), liquid.draw(random)};
        const double area = curve + glass.areaOf(drawn.glass) + liquid.areaOf(drawn.liquid) + between * random.normal() -
                            drawn.glass(tf.limits.middle()) * tf.limits.width();
        if (const auto value = fictiveTemperatureFromArea(drawn, area, tf.limits.high))
            spread.add(*value);
    }
    return deviation(spread, options.bootstraps);
}

/// ∫ of a curve over ranges with few beginnings and few ends: each is integrated once, to a place between all of them.
class Integrals {
  public:
    Integrals(const Thermogram& thermogram, double between) : thermogram_(thermogram), between_(between) {}

    double over(Interval range) {
        return part(below_, range.low, {range.low, between_}) + part(above_, range.high, {between_, range.high});
    }

  private:
    using Parts = std::map<double, double>; ///< by the end that is not `between`

    double part(Parts& known, double end, Interval range) {
        const auto [at, fresh] = known.try_emplace(end, 0.0);
        if (fresh)
            at->second = integral(thermogram_.temperature, thermogram_.signal, range);
        return at->second;
    }

    const Thermogram& thermogram_;
    double between_;
    Parts below_, above_;
};

/// Each line is fitted once and meets every other.
std::optional<double> windowSpread(const Thermogram& thermogram, const Windows& windows, double fraction) {
    const auto glass = narrowerWindows(windows.glass, fraction), liquid = narrowerWindows(windows.liquid, fraction);
    std::vector<Result<GlassLiquidLines>> lines;
    for (std::size_t i = 0; i < glass.size(); ++i)
        lines.push_back(straightLines(thermogram, {glass[i], liquid[i]}));
    Integrals curve(thermogram, 0.5 * (windows.glass.high + windows.liquid.low));
    Spread spread;
    for (std::size_t i = 0; i < glass.size(); ++i)
        for (std::size_t j = 0; j < liquid.size(); ++j) {
            if (!lines[i] || !lines[j])
                continue;
            const GlassLiquidLines met{lines[i]->glass, lines[j]->liquid};
            const Interval limits{glass[i].low, liquid[j].high};
            const double area = curve.over(limits) - met.glass(limits.middle()) * limits.width();
            if (const auto tf = fictiveTemperatureFromArea(met, area, limits.high))
                spread.add(*tf);
        }
    return deviation(spread, 0);
}

/// What a line turned about its middle by `slope` does to T_f, K.
double turned(GlassLiquidLines lines, Line GlassLiquidLines::*part, double slope, const FictiveTemperature& tf) {
    const double before = lines.glass(tf.limits.middle());
    (lines.*part).slope += slope;
    const double area = tf.area - (lines.glass(tf.limits.middle()) - before) * tf.limits.width();
    const auto value = fictiveTemperatureFromArea(lines, area, tf.limits.high);
    return value ? *value - tf.value.value : 0;
}

/// What the choice of the windows costs as addWindowChoice() has it: both lines turned by what it adds to the error of their
/// slopes.
double lineChoice(const GlassLiquidLines& lines, const GlassLiquidLines& chosen, const FictiveTemperature& tf) {
    const auto added = [&](Line GlassLiquidLines::*part) {
        const double with = (chosen.*part).slopeError, without = (lines.*part).slopeError;
        return std::sqrt(std::max(0.0, with * with - without * without));
    };
    const auto moved = [&](Line GlassLiquidLines::*part) { return turned(lines, part, added(part), tf); };
    return std::hypot(moved(&GlassLiquidLines::glass), moved(&GlassLiquidLines::liquid));
}

std::optional<double> largerOf(const std::optional<double>& spread, double choice) {
    return spread ? std::optional(std::max(*spread, choice)) : std::nullopt;
}

} // namespace

Result<FictiveTemperature> fictiveTemperatureWithSpread(const Thermogram& thermogram, const Windows& windows,
                                                        const EnsembleOptions& options) {
    const auto lines = fitBaseLines(thermogram, windows);
    if (!lines)
        return std::unexpected(lines.error());
    GlassLiquidLines chosen = *lines;
    addWindowChoice(chosen, thermogram, windows);
    return fictiveTemperatureWithSpread(thermogram, windows, *lines, chosen, options);
}

Result<FictiveTemperature> fictiveTemperatureWithSpread(const Thermogram& thermogram, const Windows& windows,
                                                        const GlassLiquidLines& lines, const GlassLiquidLines& chosen,
                                                        const EnsembleOptions& options) {
    auto tf = fictiveTemperature(thermogram, windows, lines);
    if (!tf)
        return tf;
    if (options.bootstraps > 0)
        tf->noiseError = noiseError(thermogram, windows, lines, *tf, options);
    if (options.shift > 0)
        tf->windowSpread = largerOf(windowSpread(thermogram, windows, options.shift), lineChoice(lines, chosen, *tf));
    if (tf->noiseError || tf->windowSpread)
        tf->value.error = std::hypot(tf->noiseError.value_or(0), tf->windowSpread.value_or(0));
    return tf;
}

} // namespace vitrine
