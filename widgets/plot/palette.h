#pragma once
#include "widgets/plot/theme.h"

#include <optional>
#include <vector>

namespace vitrine {

/// A perceptually uniform ramp (linear in OKLab lightness; in the default palette the hue goes from violet over blue and
/// green to olive, in the others straight from blue to yellow or orange), `fraction` 0 … 1 (clamped). Its pale end is cut on a
/// light ground, its deep end on a dark one, so that every colour keeps a contrast of at least 3 to the ground; lightness alone
/// orders it. Björn Ottosson, "A perceptual color space for image processing" (2020).
QColor sequential(double fraction, const Theme&);

constexpr std::size_t categoryCount = 6;

/// Distinct hues for things without an order, repeated after categoryCount: those of Okabe and Ito, "Color Universal Design"
/// (2008), as far lighter or darker as it takes for a contrast of 3 to the ground and for a distance of 0.08 in OKLab to each
/// other with normal, deuteranopic and protanopic eyes.
QColor category(std::size_t index, const Theme&);

/// The colour of a heating rate among others: evenly over the ramp in ln(rate), its middle where all rates are one,
/// slate where the rate is unknown (not above 0). `rates` ascending, K/s.
QColor rateColour(double rate, const std::vector<double>& rates, const Theme&);

/// `count` colours evenly over the ramp; one colour is its middle.
std::vector<QColor> sequentialColours(std::size_t count, const Theme&);

/// Slate for 1 atm (0 or unknown), vermilion for the highest pressure, between them a mixture. `fraction` =
/// P/P_max.
QColor pressureColour(double fraction, const Theme&);

/// `top` seen through at `opacity` (0 … 1) over `ground`, as an opaque colour.
QColor faded(const QColor& top, const QColor& ground, double opacity);

/// (L1 + 0.05)/(L2 + 0.05) of the relative luminances, 1 … 21 (WCAG 2).
double contrast(const QColor&, const QColor&);

/// Shapes that tell branches and samples apart without colour.
enum class Marker { Circle, Square, Diamond, Triangle, TriangleDown };

} // namespace vitrine
