#pragma once
#include "core/results/memo_state.h"

namespace vitrine {

/// What the recovered samples' patterns show side by side. Patterns measured under pressure take no part.
struct AcrossStructure {
    std::string reference; ///< id in force; empty: none
    std::vector<StructurePoint> points;
    std::vector<CompressionSlope> slopes;
    Result<Measured> densification;
    std::vector<StateCurve> states;
};

/// The results belong to the samples, in their order; the transitions say where equilibrium begins.
AcrossStructure structureAcross(const Study&, std::span<const Shared<SampleResult>>, std::span<const PressureTransition>);

} // namespace vitrine
