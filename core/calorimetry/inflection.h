#pragma once
#include "core/calorimetry/transition_range.h"

#include <optional>
#include <span>

namespace vitrine {

/// The inflection of a climb and its tangent, with the error that its fit gives it.
struct Inflection {
    Tangent tangent;
    double curvatureError = 0; ///< of d²y/dT², of white noise as large as the residuals of the fit
    double third = 0;          ///< |d³y/dT³|
    double slopeError = 0;     ///< of the tangent
    double noise = 0;          ///< standard deviation of the residuals
};

/// The inflection of a local quartic over `width` (K), to which its window is moved until it settles; nothing where it does not
/// within half a width of `start`.
std::optional<Inflection> inflectionNear(std::span<const double> x, std::span<const double> y, double start, double width);

/// The window for it: the widest whose inflection agrees with those of all narrower ones, in place and slope, within a part of
/// their errors (that of d²y/dT² over the median |d³y/dT³| of all windows), so that smoothing costs less than noise does
/// (Lepskii, Theory Probab. Appl. 35 (1991) 454). Of no width where no window has one.
InflectionWindow inflectionWindow(std::span<const double> x, std::span<const double> y, const TransitionRange&);

} // namespace vitrine
