#pragma once
#include "core/results/memo_state.h"
#include "core/results/pattern_results.h"

namespace vitrine {

/// What follows from a pattern with one refined parameter moved down and up by `step`, and its error in the same unit.
struct MovedParameter {
    PatternResult down, up;
    double step = 0, error = 0;
};

/// The structures of a pattern with its refined density and background moved, each by its error but by no more than a third of
/// it; `choices` are those with what the refinement found. What is read off them is not there yet. Empty without a refinement.
std::vector<MovedParameter> movedByRefinement(const Correction&, const StructureChoices& choices, const PatternResult& own);

/// Adds to the errors of everything that is read off S(q) and G(r) (first sharp peak by each definition, distances, coordination,
/// sub-peaks) what the errors of refined parameters do to it: |f(up) − f(down)|/(2 step) · error of each, in quadrature with what
/// is there (first order; the parameters as independent). An interval grows in the same proportion; a number that is lacking in
/// one of the two stays as it is. Shells are the nearest ones within 0.35 Å.
void addErrorsOfRefinement(PatternResult&, const std::vector<MovedParameter>&);

} // namespace vitrine
