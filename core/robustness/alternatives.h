#pragma once
#include "core/document/action.h"
#include "core/results/results.h"

namespace vitrine {

/// One choice made otherwise: at an end of its range, or as another of its options.
struct Alternative {
    std::string choice; ///< its key
    double number = 0;
    std::string option = {}; ///< empty: it is a number
    bool operator==(const Alternative&) const = default;
};

/// The ends of the range that are not the study's own, or the options but the first; in their order.
std::vector<Alternative> alternativesOf(const AnalystChoice&);

/// What makes the study that of an analyst who chose otherwise in this alone. `central` is the study's own analysis. Refuses a
/// choice that is not known.
Result<std::vector<Action>> actionsOf(const Alternative&, const Study&, const Results& central);

} // namespace vitrine
