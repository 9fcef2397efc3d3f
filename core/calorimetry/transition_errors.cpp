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
    std::vector<double> smooth, residuals, drawn;

    ClimbResampler(Values scanX, Values scanY, const TransitionRange& whole) : rise(whole) {
        const IndexRange range = indicesWithin(scanX, {scanX[whole.start] - whole.width, scanX[whole.top] + whole.width});
        x = scanX.subspan(range.first, range.size());
        rise.start -= range.first;
        rise.middle -= range.first;
        rise.top -= range.first;
        const Values y = scanY.subspan(range.first, range.size());
        smooth = smoothed(x, y, whole.width);
        residuals.resize(y.size());
        for (std::size_t i = 0; i < y.size(); ++i)
            residuals[i] = stretch(whole.width) * (y[i] - smooth[i]);
        drawn = smooth;
    }

    /// A residual about a parabola through n points is 1 − h of the noise, with the leverage h = 9/(4n) of
    /// its middle.
    double stretch(double width) const {
        const double spacing = (x.back() - x.front()) / static_cast<double>(std::max<std::size_t>(x.size() - 1, 1));
        const double points = std::max(5.0, width / spacing + 1);
        return 1 / std::sqrt(1 - 2.25 / points);
    }

    void draw(Random& random) {
        for (std::size_t i = 0; i < drawn.size(); i += 2) {
            const IndexPair at = twoBelow(random, residuals.size());
            drawn[i] = smooth[i] + residuals[at.first];
            if (i + 1 < drawn.size())
                drawn[i + 1] = smooth[i + 1] + residuals[at.second];
        }
    }
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
    const LineResampler glass(thermogram, windows.glass, lines.glass), liquid(thermogram, windows.liquid, lines.liquid);
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
