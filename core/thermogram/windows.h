#pragma once
#include "core/curve/noise.h"
#include "core/fit/line.h"
#include "core/quantity/measured.h"
#include "core/thermogram/thermogram.h"

#include <array>

namespace vitrine {

/// Temperature ranges (K) from which the two baselines are fitted.
struct Windows {
    Interval glass;
    Interval liquid;
    bool operator==(const Windows&) const = default;
};

/// The glass line g(T) and the liquid line l(T), in the unit of the signal.
struct GlassLiquidLines {
    Line glass;
    Line liquid;
    Noise noise{}; ///< of the scan: residuals about a parabola in each window; of no rows where it was not looked for
    bool operator==(const GlassLiquidLines&) const = default;
};

/// Least-squares lines in both windows, with errors as of rows that do not follow each other. Refuses windows that overlap, that
/// hold fewer than five points or lie outside the data, naming the window.
Result<GlassLiquidLines> straightLines(const Thermogram&, const Windows&);

/// The same with the noise of the scan. The errors of each line hold the scatter of its residuals and how far these follow each
/// other (σ√τ in the place of σ, widened by √(ν/(ν − 2)) for the few rows that are independent).
Result<GlassLiquidLines> fitBaseLines(const Thermogram&, const Windows&);

/// Windows that another careful person might have set: shortened at either end by a fraction or twice a fraction of its width.
/// Beyond its ends the curve may not be straight. The first is the window itself.
std::array<Interval, 6> narrowerWindows(const Interval&, double fraction);

/// Adds to the errors of both lines what the choice of the window costs: the lines of the narrower windows (by 15 and 30 %)
/// scatter about the line between the windows by d², of which only what is more than twice what noise explains counts; and a
/// curvature c that the noise does not explain takes a line of length L off by c (x²/2 − L²/24) at a distance x from its
/// middle. A drift that bends the longer window is taken to bend the shorter one too. The larger of both goes into the error of
/// the slope, so that the line stays well known within its window.
void addWindowChoice(GlassLiquidLines&, const Thermogram&, const Windows&);

} // namespace vitrine
