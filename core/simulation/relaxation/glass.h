#pragma once
#include "core/simulation/relaxation/relaxation_model.h"

#include <optional>

namespace vitrine {

/// A second relaxation beside the main one, which takes the share `weight` (0 … 1) of the step in heat
/// capacity and relaxes on its own: it has its own fictive temperature.
struct SecondProcess {
    RelaxationModel law;
    double weight = 0;
    bool operator==(const SecondProcess&) const = default;
};

/// A glass as the simulator knows it: the α process and, where there is one, a β process. T_f and C_N are the
/// sums of those of the two, by weight.
struct Glass {
    RelaxationModel law;
    std::optional<SecondProcess> second;
    bool operator==(const Glass&) const = default;
};

/// Nothing, or which parameter is out of its range.
std::expected<void, Problem> validGlass(const Glass&);

} // namespace vitrine
