#pragma once
#include "core/results/pattern_results.h"

#include <functional>

namespace vitrine {

/// What follows from a pattern with one refined parameter moved down and up by `step`, and its error in the same unit.
struct MovedParameter {
    PatternResult down, up;
    double step = 0, error = 0;
};

/// All of them, in the order density, background.
struct MovedParameters {
    std::vector<MovedParameter> each;
    double correlation = 0; ///< of their errors, where there are two
};

using StructureMaker = std::function<Result<Shared<Structure>>(const StructureChoices&)>;

/// The structures of a pattern with its refined density and background moved, each by its error but by no more than a third of
/// it. `choices` are those with what the refinement found. What is read off the structures is not there yet. Empty without a
/// refinement.
MovedParameters movedByRefinement(const StructureMaker&, const StructureChoices& choices, const PatternResult& own);

/// Adds to the errors of everything that is read off S(q) and G(r) (first sharp peak by each definition, distances, coordination,
/// sub-peaks) what the errors of refined parameters do to it, in quadrature with what is there: √(g_ρ² + g_b² + 2 c g_ρ g_b) with
/// g = (f(up) − f(down))/(2 step) · error of each and c their correlation (first order). An interval grows in the same
/// proportion; a number that is lacking in one of the two stays as it is. Shells are those of sameShell().
void addErrorsOfRefinement(PatternResult&, const MovedParameters&);

} // namespace vitrine
