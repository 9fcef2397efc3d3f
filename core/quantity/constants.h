#pragma once

/// Constants of the SI (2019 definition; exact unless noted) and conversions of the field.
namespace vitrine::constants {

inline constexpr double gasConstant = 8.31446261815324;    ///< R, J/(mol K)
inline constexpr double avogadro = 6.02214076e23;          ///< N_A, 1/mol
inline constexpr double planckTimesLight = 12.39841984332; ///< h c, keV Å
inline constexpr double electronRestEnergy = 510.99895;    ///< m_e c², keV (CODATA 2018)
inline constexpr double zeroCelsius = 273.15;              ///< 0 °C, K
inline constexpr double atmosphere = 1.01325e-4;           ///< 1 atm, GPa

} // namespace vitrine::constants
