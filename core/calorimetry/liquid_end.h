#pragma once
#include "core/thermogram/windows.h"

#include <cstddef>
#include <optional>

namespace vitrine {

/// What ends the liquid above a glass transition.
struct LiquidEnd {
    std::size_t climb = 0; ///< index of the steepest point of the step
    std::size_t event = 0; ///< index of a point well within the event
    double depth = 0;      ///< of a fall over the height that was lost; 0 where the curve rises
    double sharpness = 0;  ///< greatest slope of the fall over that of the climb
    double height = 0;     ///< of the top before it above the glass line, in steps of the line behind; 0 where that is not known
    bool operator==(const LiquidEnd&) const = default;
};

/// The first fall, from well above the glass line to well below it (a quarter of the height lost, and clear of the noise), of
/// a curve from index `first` on: a crystallisation or decomposition, or the exotherm of a glass that relaxes. The height
/// lost must be 0.4 of `step` or more. Where isOfLiquid() a fall to less than half a step is enough, if it leads below the
/// glass line or the curve comes back about as fast as it fell: that of an aged glass, T_f < T, does neither.
std::optional<LiquidEnd> fallBelowGlass(const Thermogram&, const Line& glass, double step, std::size_t first);

/// Whether a curve lies `deepestFall` steps or more below its glass line between two windows. No glass has so much to release:
/// something crystallises there.
bool fallsTooDeep(const Thermogram&, const Windows&, const GlassLiquidLines&);
inline constexpr double deepestFall = 3;

/// Times the slope of the climb: a fall that no relaxing glass makes.
inline constexpr double leastSharp = 3;
/// Whether a fall is that sharp and at least half as deep below the glass line as the curve had risen above it.
bool isSharp(const LiquidEnd&);

/// Steps: a top from which no glass falls below its glass line before its glass transition.
inline constexpr double topOfLiquid = 1.4;
/// Steps: of a straight stretch that is as high as a liquid.
inline constexpr double heightOfLiquid = 0.9;

/// Whether the climb before a fall was a glass transition, and the line behind is not the liquid of the same glass.
///
/// What a relaxing glass shows before its glass transition is a shadow: a part of the step, since the glass has not become
/// liquid; and the higher it is, the more slowly it falls. A glass that crystallises has climbed the whole step, with its
/// overshoot, before it falls to a line that is seldom higher than its liquid was. So it is a liquid that falls
/// - from `topOfLiquid` steps of the line behind or more, or
/// - faster than `fastLoss`: steps that it loses at its steepest in the time of its climb (sharpness times height).
bool isOfLiquid(const LiquidEnd&);
inline constexpr double fastLoss = 2.2;

/// The fall below a glass line at or before a possible end, if it is sharp.
std::optional<LiquidEnd> sharpFall(const Thermogram&, const Line& glass, const LiquidEnd& possible, std::size_t first);

/// An earlier straight stretch, between a first climb and a further event, that windows pass over: the liquid of a first
/// step, or one that melts or crystallises before the stretch taken for the liquid begins.
std::optional<LiquidEnd> eventBetween(const Thermogram&, const Windows&, const GlassLiquidLines&);

/// The glass line below the climb by length and straightness; refuses where there is none.
Result<Line> glassLineBefore(const Thermogram&, const LiquidEnd&, std::size_t first);

/// The windows of a glass transition whose liquid ends in an event: the glass line below the climb by length and
/// straightness, the liquid line between the end of the step and that event. `first`: first point after the start-up.
Result<Windows> windowsBefore(const Thermogram&, const LiquidEnd&, std::size_t first);

/// The ends of liquids that may lie in a scan whose windows are not known, in order: valleys behind a climb.
std::vector<LiquidEnd> possibleEnds(const Thermogram&, std::size_t first);

} // namespace vitrine
