#pragma once
#include "core/quantity/problem.h"
#include "core/shells/coordination.h"

#include <cmath>

namespace vitrine {

/// 2∫ to the maximum of r g(r). Refuses where that maximum lies outside the shell around the maximum of r² g(r): with two
/// close shells the two definitions can mean different ones.
inline Result<Measured> toMaximumOfRg(const Coordination& c) {
    if (!c.shell.contains(c.maximumOfRg) || !std::isfinite(c.toMaximumOfRg.value))
        return ask(Question::FirstShell, phrase("Results", "The maximum of r g(r), at %1 Å, is not in the shell from %2 to %3 Å.")
                                             .with(Figure{c.maximumOfRg, 4}, Figure{c.shell.low, 4}, Figure{c.shell.high, 4}));
    return c.toMaximumOfRg;
}

} // namespace vitrine
