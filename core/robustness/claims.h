#pragma once
#include "core/results/results.h"

#include <functional>

namespace vitrine {

/// A sentence that follows from a study, and whether it does in another analysis of it (nothing: it cannot be told there).
struct StudyClaim {
    std::string key;
    Message text;
    std::function<std::optional<bool>(const StudyResult&)> holds;
};

/// The claims that the study's own analysis makes, worded from its pressures, temperatures and signs: of T_g under pressure, of
/// the plateaus and the one curve of the activation energies, of T_f and the onset against ambient pressure, of the slowdown, and
/// of the structure.
std::vector<StudyClaim> claimsOf(const StudyResult& central);

} // namespace vitrine
