#pragma once
#include "core/calorimetry/inflection_alone.h"
#include "core/quantity/quantity.h"

namespace vitrine {

/// What the characteristic temperatures are constructed from.
struct TransitionTangents {
    const GlassLiquidLines& lines;
    const Tangent& halfStep;
    const Tangent& steepest;
};

/// One result of a glass transition: what it is, where it is kept and how it is constructed. A further definition is a field
/// of GlassTransition and a row of the list; errors, files, tables, panels and explanations loop over it.
struct TransitionQuantity {
    Definition definition;
    Telling told;
    Measured GlassTransition::*part;
    Result<double> (*construct)(const TransitionTangents&);
    Measured InflectionAlone::*alone = nullptr; ///< where it stands without a liquid line
    SignalScale scale = SignalScale::None;
};

/// In the order of a reader.
const std::vector<TransitionQuantity>& transitionQuantities();

} // namespace vitrine
