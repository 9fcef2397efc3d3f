#include "core/calorimetry/transition_errors.h"

#include "core/calorimetry/transition_quantities.h"
#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"
#include "core/thermogram/resampling.h"

#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

/// The climb with a window of the derivative on either side, apart from the rest of the scan.
struct ClimbResampler {
    Values x;
    TransitionRange rise; ///< with indices into this piece
    std::vector<double> smooth, drawn;
    NoiseResampler noise;

    ClimbResampler(Values scanX, Values scanY, const TransitionRange& whole) : rise(whole), noise(whole.noise) {
        const IndexRange range = indicesWithin(scanX, {scanX[whole.start] - whole.width, scanX[whole.top] + whole.width});
        x = scanX.subspan(range.first, range.size());
        rise.start -= range.first;
        rise.middle -= range.first;
        rise.top -= range.first;
        const Values y = scanY.subspan(range.first, range.size());
        smooth = smoothed(x, y, smoothing(whole));
        drawn = smooth;
        noise = NoiseResampler(noiseOn(y, whole));
    }

    /// Not much wider than the inflection allows, whose curve it must keep.
    static double smoothing(const TransitionRange& rise) {
        return rise.inflection.width > 0 ? std::min(rise.width, 0.5 * rise.inflection.width) : rise.width;
    }

    /// That of the windows, or more where the climb scatters more about itself smoothed. A residual about a parabola through n
    /// points is 1 − h of the noise, with the leverage h = 9/(4n) of its middle.
    Noise noiseOn(Values y, const TransitionRange& whole) const {
        const double spacing = (x.back() - x.front()) / static_cast<double>(std::max<std::size_t>(x.size() - 1, 1));
        const double points = std::max(5.0, smoothing(whole) / spacing + 1);
        std::vector<double> residuals(y.size());
        for (std::size_t i = 0; i < y.size(); ++i)
            residuals[i] = y[i] - smooth[i];
        Noise found = whole.noise;
        found.sigma = std::max(found.sigma, scaledMad(residuals) / std::sqrt(1 - 2.25 / points));
        return found;
    }

    void draw(Random& random) { noise.draw(smooth, drawn, random); }
};

Result<GlassTransition> replicate(ClimbResampler& climb, const GlassLiquidLines& lines, Random& random) {
    climb.draw(random);
    const auto halfStep = halfStepTangent(climb.x, climb.drawn, lines, climb.rise);
    if (!halfStep)
        return std::unexpected(halfStep.error());
    return constructions(lines, *halfStep, steepestTangent(climb.x, climb.drawn, climb.rise));
}

} // namespace

void addErrors(GlassTransition& transition, const Thermogram& thermogram, const Windows& windows, const GlassLiquidLines& lines,
               const TransitionRange& rise, const TransitionOptions& options) {
    const LineResampler glass(lines.glass, windows.glass), liquid(lines.liquid, windows.liquid);
    ClimbResampler climb(thermogram.temperature, thermogram.signal, rise);
    climb.rise.halfStep = rise.halfStep;
    Random random(options.seed);
    const auto& quantities = transitionQuantities();
    std::vector<Spread> spreads(quantities.size());
    for (int k = 0; k < options.bootstraps; ++k) {
        const auto drawn = replicate(climb, {glass.draw(random), liquid.draw(random)}, random);
        for (std::size_t part = 0; drawn && part < spreads.size(); ++part)
            spreads[part].add(((*drawn).*quantities[part].part).value);
    }
    for (std::size_t part = 0; part < spreads.size(); ++part)
        if (spreads[part].count() >= 2 && 2 * spreads[part].count() >= static_cast<std::size_t>(options.bootstraps))
            (transition.*quantities[part].part).error = spreads[part].deviation();
}

} // namespace vitrine
