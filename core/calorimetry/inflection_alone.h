#pragma once
#include "core/calorimetry/glass_transition.h"

namespace vitrine {

/// What stands of a glass transition whose liquid is over before it is straight: no liquid line is needed for it.
struct InflectionAlone {
    Measured inflection; ///< K: greatest dy/dT of the step; the error is what a window of the slope half as wide changes
    Measured onset;      ///< K: tangent at the greatest slope ∩ glass line (ASTM E1356)
    Tangent tangent;
    bool operator==(const InflectionAlone&) const = default;
};

/// The inflection of the step before a curve falls deep below its glass line. Refuses where there is no such fall.
Result<InflectionAlone> inflectionAlone(const Thermogram&);

} // namespace vitrine
