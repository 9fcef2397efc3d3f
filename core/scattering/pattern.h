#pragma once
#include <vector>

namespace vitrine {

/// A diffraction pattern: intensity, in any unit, on ascending q (Å⁻¹). `sigma` may be empty (no errors
/// known).
struct Pattern {
    std::vector<double> q;
    std::vector<double> intensity;
    std::vector<double> sigma;

    bool operator==(const Pattern&) const = default;
};

} // namespace vitrine
