#pragma once
#include "core/elasticity/equation_of_state.h"
#include "core/files/tables/compression_table_file.h"

#include <QJsonObject>

namespace vitrine::cli {

/// An equation of state as the eos command prints it in JSON: "V0" (Å³) or "q1_0" (Å⁻¹), B0, B′, their
/// correlation, V0/V at 1, 2, 3, 5 and 7 GPa, the line of the F–f plot, and each point with its residual.
/// Pressures in GPa.
QJsonObject eosJson(const EquationOfState&, const CompressionTableFile&);

/// The same for a person.
std::string eosText(const EquationOfState&, const CompressionTableFile&);

} // namespace vitrine::cli
