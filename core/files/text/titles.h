#pragma once
#include "core/files/text/rows.h"
#include "core/quantity/units.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// The title of a column: its name and, where one was found, its unit.
struct Title {
    std::string name;         ///< as in the file, without the unit
    std::string unitText;     ///< as in the file; empty where there is none
    std::optional<Unit> unit; ///< where unitText is known
};

/// As unitNamed(), for the spellings that files use as well: "k", "°Cmin^-1", "Wg^-1", "sec", "Celsius",
/// "J/g°C".
std::optional<Unit> fileUnit(std::string_view text);

/// Takes a title apart: "Temp./°C", "Heat Flow (mW)", "T_p [K]", "Cp_J_per_gK", "Temperature, K".
Title parseTitle(std::string_view text);

/// What a column is.
enum class Role { Time, Temperature, Signal, Mass, Other };

/// From the unit where there is one, else from the name.
Role roleOf(const Title&);

/// How well a column suits its role: the sample's temperature before the furnace's, the measured heat flow
/// before a baseline.
int preference(const Title&);

/// "time", "temperature", "signal", "unused".
const char* roleName(Role);

/// Whether all fields (at least one) are empty or units, bare or in brackets: a row of units.
bool isUnitRow(const std::vector<std::string>& fields);

/// `text` in lower case, ASCII only.
std::string lowerCase(std::string_view text);

} // namespace vitrine
