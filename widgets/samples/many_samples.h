#pragma once
#include "core/document/action.h"

namespace vitrine {

/// What is to be the same for several samples; what is absent stays as it is with each.
struct ManyEdit {
    std::optional<std::string> composition;
    std::optional<TreatmentKind> kind;
    /// Of the treatment: absent: left; present and empty: not known any more.
    std::optional<std::optional<double>> temperature, pressure, hold, coolingRate; ///< K, GPa, s, K/s
    bool operator==(const ManyEdit&) const = default;
};

/// The actions that bring the edit about, only for samples that it changes.
std::vector<Action> actionsOf(const Study&, const std::vector<std::string>& samples, const ManyEdit&);

/// What the edit does, for the history.
Message describe(const ManyEdit&, int samples);

} // namespace vitrine
