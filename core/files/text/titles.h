#pragma once
#include "core/files/text/rows.h"
#include "core/files/text/unit_text.h"
#include "core/thermogram/recording.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// The title of a column: its name and, where one was found, its unit.
struct Title {
    std::string name;                     ///< as in the file, without the unit
    std::string unitText;                 ///< as in the file; empty where there is none
    std::optional<Unit> unit;             ///< where unitText is known
    std::optional<ExoDirection> exo = {}; ///< where the title states it: "DSC (mW/mg) ↓ exo"
};

/// Takes a title apart: "Temp./°C", "T/K", "Heat Flow (mW)", "T_p [K]", "Cp_J_per_gK", "Temperature, K", with the direction of
/// exotherms before or after the unit.
Title parseTitle(std::string_view text);

/// What a column is.
enum class Role { Time, Temperature, Signal, Mass, Other };

/// From the unit where there is one, else from the name; Other where the two contradict each other.
Role roleOf(const Title&);

/// Whether a title and its unit cannot both be true: a time in °C, a heat flow in s.
bool contradictsItself(const Title&);

/// How well a column suits its role: the sample's temperature before the furnace's, the measured heat flow
/// before a baseline.
int preference(const Title&);

/// "time", "temperature", "signal", "mass", "unused".
const char* roleName(Role);

/// Whether all fields (at least one) are empty or units, bare or in brackets: a row of units.
bool isUnitRow(const std::vector<std::string>& fields);

/// `text` in lower case, ASCII only.
std::string lowerCase(std::string_view text);

} // namespace vitrine
