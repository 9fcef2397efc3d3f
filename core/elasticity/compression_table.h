#pragma once
#include <vector>

namespace vitrine {

/// Pressures and the quantity measured at each: a volume, or the position of a diffraction peak.
///
/// `exponent` turns the quantity into a compression: x = (value/value0)^exponent; −1 for a volume, 3 for q1 where the
/// compression is affine (all distances shrink alike; that the glass is isotropic does not give 3). Metallic glasses show 2.31
/// (D. Ma et al., Nat. Mater. 8 (2009) 30) to 2.5. Error columns may be empty; a zero in them means "not
/// known".
struct CompressionTable {
    std::vector<double> pressure; ///< GPa
    std::vector<double> value;    ///< Å³, Å⁻¹ or any unit
    std::vector<double> sigmaPressure;
    std::vector<double> sigmaValue;
    double exponent = -1;
    std::vector<double> temperature = {}; ///< of each row, K, where rows differ: V0 then grows as 1 + α(T − reference)
    double referenceTemperature = 0;      ///< K; 0: not stated

    bool operator==(const CompressionTable&) const = default;
};

} // namespace vitrine
