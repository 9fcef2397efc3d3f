#pragma once
#include "core/files/tables/table.h"

#include <optional>

namespace vitrine {

/// "T_p [K]", "T_p (K)", "P/GPa", "P, GPa", "P_GPa": name and unit. After a sign that names have too, only a unit that is
/// known counts. Other titles have no unit.
TableColumn columnTitled(std::string_view title);

/// "[GPa]" and "(GPa)" as "GPa".
std::string withoutUnitBrackets(std::string_view unit);

/// Whether all fields are units, in brackets or not, or empty, and at least one has a letter.
bool isRowOfUnits(const std::vector<std::string>& fields);

/// The factor to GPa, with spellings of pressures that differ in their case only where they cannot be mistaken ("gpa"). "mbar" is
/// a millibar, "Mbar" and "MBar" are megabars, "MBAR" may be either and has none.
std::optional<double> pressureFactor(std::string_view unit);
/// The factor to Å⁻¹.
std::optional<double> inverseLengthFactor(std::string_view unit);
/// The factor to Å³. Volumes of an atom, a cell or a formula unit stay such; those of a mole become those of a formula unit.
/// Volumes of a gram have none.
std::optional<double> volumeFactor(std::string_view unit);
/// Whether both are known units of a table and not the same one.
bool areOtherUnits(std::string_view a, std::string_view b);
bool isMolarVolume(std::string_view unit);

/// What columns may be called: "P" for "Pressure" and the like.
struct ColumnNames {
    const char* name;
    std::string_view others; ///< each between blanks, in lower case, without '_' and '.': " p pressure "
};

/// The columns under the names of the list, errors as "sigma_NAME": for "dP", "σ(P)", "P_err", and for "error" or "±" right of
/// the column. A column with its name already keeps it; of several others the first is taken.
void giveNames(std::vector<TableColumn>&, std::span<const ColumnNames>);

} // namespace vitrine
