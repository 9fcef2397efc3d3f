#pragma once
#include "core/thermogram/windows.h"

namespace vitrine {

struct TransitionRange;

/// A tangent to the DSC curve: y(T) = value + slope (T − temperature).
struct Tangent {
    double temperature = 0;
    double value = 0;
    double slope = 0;
    bool operator==(const Tangent&) const = default;
};

/// The characteristic temperatures of one glass transition (ASTM E1356, ISO 11357-2), K. Two tangents exist
/// and are never mixed: at the half step (ξ = ½) and at the greatest slope. The step ends at the top of the
/// overshoot or, where there is none, at the first upward crossing of the liquid line.
struct GlassTransition {
    Measured onsetHalfStep;    ///< tangent at the half step ∩ glass line
    Measured onsetInflection;  ///< tangent at the greatest slope ∩ glass line (ASTM)
    Measured midpointHalfStep; ///< ξ = (y − g)/(l − g) = ½
    Measured inflection;       ///< greatest dy/dT from the onset region to the end of the step
    Measured endsetHalfStep;   ///< tangent at the half step ∩ liquid line
    Measured endsetInflection; ///< tangent at the greatest slope ∩ liquid line
    Measured step;             ///< l − g at the half step, unit of the signal
    Tangent halfStepTangent;   ///< for drawing
    Tangent inflectionTangent;
    bool operator==(const GlassTransition&) const = default;
};

/// ξ = (y − g)/(l − g) where a tangent touches the curve: ½ at the half step, more than 1 above the liquid line, where the
/// greatest slope is that of an overshoot and not of the step.
double reducedStep(const Tangent&, const GlassLiquidLines&);

struct TransitionOptions {
    double derivativeWidth = 0; ///< K; 0: chosen from the spacing and noise
    int bootstraps = 0;         ///< draws of both lines and the noise for the errors; 0: errors absent
    std::uint64_t seed = 1;
    bool operator==(const TransitionOptions&) const = default;
};

/// The constructions on one scan. Refuses (with words) when the liquid line is not above the glass line, when
/// the curve never crosses the half step, or when a tangent is parallel to its line.
Result<GlassTransition> glassTransition(const Thermogram&, const Windows&, const TransitionOptions& = {});

/// The same between lines already fitted (or lent); the windows serve the errors.
Result<GlassTransition> glassTransition(const Thermogram&, const Windows&, const GlassLiquidLines&,
                                        const TransitionOptions& = {});

/// The same on a step already found; a Problem in its place is the answer.
Result<GlassTransition> glassTransition(const Thermogram&, const Windows&, const GlassLiquidLines&,
                                        const Result<TransitionRange>&, const TransitionOptions& = {});

} // namespace vitrine
