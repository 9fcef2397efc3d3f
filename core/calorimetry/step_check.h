#pragma once
#include "core/calorimetry/transition_range.h"

namespace vitrine {

/// J/(g K). The step of the heat capacity at the glass transition is 0.1 to 1 J/(g K) for glasses of every kind (metallic
/// 0.1–0.3, oxide 0.1–0.5, organic and polymeric 0.2–0.9); a greater one belongs to a reaction or to a wrong mass or rate.
inline constexpr double greatestStep = 1.5;

/// Of T_g: area of an overshoot over the step. By the equal areas that is about T_g − T_f, and no glass is so stable that it
/// is more than this.
inline constexpr double greatestOvershoot = 0.15;

/// Why a step of this size (unit of the signal) about a temperature (K) is that of no glass: it exceeds `greatestStep`. Nothing
/// where the heat capacity is not to be had, because rate or mass is not known.
std::optional<Problem> stepTooGreat(const Thermogram&, double step, double temperature);

/// Why the step between two lines looks like a drift or a reaction and not like a glass transition: it is too great, too wide
/// for its temperature or for the ranges that carry its lines, one of those is not straight, or they run apart so fast (by a
/// quarter of the step over its own width) that one of them is a flank; a short one is the flank of what ends the liquid.
std::optional<Problem> noGlassTransition(const Thermogram&, const Windows&, const GlassLiquidLines&, const TransitionRange&);

/// What speaks against a step between two lines, wherever these come from: it is less than ten times as high as the error that
/// they have at it, one of the windows is shorter than the climb or holds a peak or is bent by a tenth of the step. `lines` with
/// the errors of addWindowChoice(). Empty where nothing does.
std::vector<Problem> stepDoubts(const Thermogram&, const Windows&, const GlassLiquidLines& lines, const TransitionRange&);

/// Why what overshoots the liquid line above T_g, up to the liquid window, is an event of its own, melting or decomposition:
/// its area exceeds `greatestOvershoot` T_g steps, in whatever unit.
std::optional<Problem> overshootTooGreat(const Thermogram&, const Windows&, const GlassLiquidLines&, const GlassTransition&);

} // namespace vitrine
