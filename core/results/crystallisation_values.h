#pragma once
#include "core/results/results.h"

namespace vitrine {

/// A result of the crystallisation or melting of a scan, as tables list them.
struct CrystallisationValue {
    const char* key;        ///< of its definition
    const char* quantity;   ///< "T_x"
    const char* definition; ///< "tangent of the first exotherm, liquid line"
    const char* unit;
    Measured value;
    std::size_t peak = 0; ///< which exotherm
};

/// All of them in the order of the temperature; none where nothing crystallises or melts. What needs T_g is left out where
/// there is none.
std::vector<CrystallisationValue> crystallisationValues(const ScanResult&);

/// T_x, ΔT_x and T_rg of a scan, or why there is none.
Result<Measured> crystallisationOnsetOf(const ScanResult&);
Result<Measured> supercooledRegionOf(const ScanResult&);
Result<Measured> reducedGlassTemperatureOf(const ScanResult&);

} // namespace vitrine
