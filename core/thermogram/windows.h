#pragma once
#include "core/fit/line.h"
#include "core/quantity/measured.h"
#include "core/thermogram/thermogram.h"

namespace vitrine {

/// Temperature ranges (K) from which the two base lines are fitted.
struct Windows {
    Interval glass;
    Interval liquid;
    bool operator==(const Windows&) const = default;
};

/// The glass line g(T) and the liquid line l(T), in the unit of the signal.
struct GlassLiquidLines {
    Line glass;
    Line liquid;
    bool operator==(const GlassLiquidLines&) const = default;
};

/// Least-squares lines in both windows. Refuses windows that overlap, that hold fewer than five points or lie
/// outside the data, naming the window.
Result<GlassLiquidLines> fitBaseLines(const Thermogram&, const Windows&);

} // namespace vitrine
