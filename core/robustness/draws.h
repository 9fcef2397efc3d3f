#pragma once
#include "core/document/action.h"
#include "core/results/results.h"

#include <cstdint>

namespace vitrine {

/// Which draws: those of a seed, of which the choices about scans and patterns repeat after `variants` of them.
struct DrawOptions {
    std::uint64_t seed = 1;
    std::size_t variants = 128;
    bool operator==(const DrawOptions&) const = default;
};

/// The coordinates (0 … 1) of one draw, one a choice that is enabled, in their order.
using DrawPoint = std::vector<double>;

/// The points of the draws 0 … count − 1: a quasi-random sequence (Sobol's up to 40 choices, else the reverse Halton of GSL)
/// moved by a vector made from the seed (R. Cranley and T. N. L. Patterson, SIAM J. Numer. Anal. 13 (1976) 904). Draw i has its
/// coordinates of choices about scans and patterns from point i mod variants, all others from point i. A point does not hang on
/// `count`.
std::vector<DrawPoint> drawPoints(const ChoiceSpace&, const DrawOptions&, std::size_t count);

/// What makes the study that of another analyst, whose choices are at `point`. `central` is the study's own analysis. Refuses a
/// point of another number of coordinates and a choice that is not known.
Result<std::vector<Action>> actionsOf(const ChoiceSpace&, const DrawPoint&, const Study&, const Results& central);

/// The study of that analyst; refuses what reduce() refuses.
Result<Study> studyOf(const ChoiceSpace&, const DrawPoint&, const Study&, const Results& central);

/// The same for the draw of this number, which can be made alone.
Result<Study> studyOf(const ChoiceSpace&, const DrawOptions&, std::size_t draw, const Study&, const Results& central);

/// Those that are enabled.
std::vector<AnalystChoice> enabledChoices(const ChoiceSpace&);

} // namespace vitrine
