#pragma once
#include "core/quantity/quantity.h"
#include "core/results/results.h"

namespace vitrine {

/// An exotherm of a scan that crystallises, in order of temperature.
struct ExothermOf {
    const ScanResult& result; ///< with a crystallisation
    std::size_t index = 0;

    const Peak& peak() const { return result.crystallisation->exotherms[index]; }
};

/// T_x, T_p and ΔH_x; T_x of the first exotherm is constructed in another way than that of further ones.
const QuantityList<ExothermOf>& exothermResults(std::size_t index);
/// ΔT_x of a scan.
const QuantityList<ScanResult>& supercooledResults();
/// Melting, and T_rg that it gives.
const QuantityList<ScanResult>& meltingResults();

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

} // namespace vitrine
