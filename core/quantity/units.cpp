#include "core/quantity/units.h"

#include "core/quantity/constants.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace vitrine {

namespace {

using D = Dimension;

struct NamedUnit {
    std::string_view name; ///< in the spelling of normalised()
    Unit unit;
};

constexpr double perMinute = 1.0 / 60.0;
constexpr double fahrenheit = 5.0 / 9.0;

constexpr auto knownUnits = std::to_array<NamedUnit>({
    {"K", {D::Temperature, 1, 0}},
    {"degC", {D::Temperature, 1, constants::zeroCelsius}},
    {"C", {D::Temperature, 1, constants::zeroCelsius}},
    {"degF", {D::Temperature, fahrenheit, constants::zeroCelsius - 32 * fahrenheit}},
    {"K/s", {D::HeatingRate, 1, 0}},
    {"degC/s", {D::HeatingRate, 1, 0}},
    {"C/s", {D::HeatingRate, 1, 0}},
    {"K/min", {D::HeatingRate, perMinute, 0}},
    {"degC/min", {D::HeatingRate, perMinute, 0}},
    {"C/min", {D::HeatingRate, perMinute, 0}},
    {"K/h", {D::HeatingRate, perMinute / 60, 0}},
    {"K/ms", {D::HeatingRate, 1e3, 0}},
    {"s", {D::Time, 1, 0}},
    {"sec", {D::Time, 1, 0}},
    {"ms", {D::Time, 1e-3, 0}},
    {"us", {D::Time, 1e-6, 0}},
    {"min", {D::Time, 60, 0}},
    {"h", {D::Time, 3600, 0}},
    {"d", {D::Time, 86400, 0}},
    {"kg", {D::Mass, 1e3, 0}},
    {"g", {D::Mass, 1, 0}},
    {"mg", {D::Mass, 1e-3, 0}},
    {"ug", {D::Mass, 1e-6, 0}},
    {"ng", {D::Mass, 1e-9, 0}},
    {"GPa", {D::Pressure, 1, 0}},
    {"MPa", {D::Pressure, 1e-3, 0}},
    {"kPa", {D::Pressure, 1e-6, 0}},
    {"Pa", {D::Pressure, 1e-9, 0}},
    {"kbar", {D::Pressure, 0.1, 0}},
    {"bar", {D::Pressure, 1e-4, 0}},
    {"atm", {D::Pressure, constants::atmosphere, 0}},
    {"W", {D::Power, 1, 0}},
    {"mW", {D::Power, 1e-3, 0}},
    {"uW", {D::Power, 1e-6, 0}},
    {"nW", {D::Power, 1e-9, 0}},
    {"W/g", {D::SpecificPower, 1, 0}},
    {"mW/mg", {D::SpecificPower, 1, 0}},
    {"uW/mg", {D::SpecificPower, 1e-3, 0}},
    {"mW/g", {D::SpecificPower, 1e-3, 0}},
    {"W/kg", {D::SpecificPower, 1e-3, 0}},
    {"J/(gK)", {D::HeatCapacity, 1, 0}},
    {"J/gK", {D::HeatCapacity, 1, 0}},
    {"J/g/K", {D::HeatCapacity, 1, 0}},
    {"J/(gdegC)", {D::HeatCapacity, 1, 0}},
    {"J/(g*K)", {D::HeatCapacity, 1, 0}},
    {"J/(g*degC)", {D::HeatCapacity, 1, 0}},
    {"Jg-1K-1", {D::HeatCapacity, 1, 0}},
    {"mJ/(mgK)", {D::HeatCapacity, 1, 0}},
    {"kJ/(kgK)", {D::HeatCapacity, 1, 0}},
    {"J/(kgK)", {D::HeatCapacity, 1e-3, 0}},
    {"keV", {D::Energy, 1, 0}},
    {"eV", {D::Energy, 1e-3, 0}},
    {"MeV", {D::Energy, 1e3, 0}},
    {"A", {D::Length, 1, 0}},
    {"nm", {D::Length, 10, 0}},
    {"pm", {D::Length, 0.01, 0}},
    {"um", {D::Length, 1e4, 0}},
    {"mm", {D::Length, 1e7, 0}},
    {"m", {D::Length, 1e10, 0}},
    {"1/A", {D::InverseLength, 1, 0}},
    {"A-1", {D::InverseLength, 1, 0}},
    {"A^-1", {D::InverseLength, 1, 0}},
    {"1/nm", {D::InverseLength, 0.1, 0}},
    {"nm-1", {D::InverseLength, 0.1, 0}},
    {"nm^-1", {D::InverseLength, 0.1, 0}},
    {"1/A3", {D::NumberDensity, 1, 0}},
    {"1/A^3", {D::NumberDensity, 1, 0}},
    {"A-3", {D::NumberDensity, 1, 0}},
    {"A^-3", {D::NumberDensity, 1, 0}},
    {"1/nm3", {D::NumberDensity, 1e-3, 0}},
    {"g/cm3", {D::MassDensity, 1, 0}},
    {"g/cm^3", {D::MassDensity, 1, 0}},
    {"gcm-3", {D::MassDensity, 1, 0}},
    {"kg/m3", {D::MassDensity, 1e-3, 0}},
    {"deg", {D::Angle, 1, 0}},
    {"rad", {D::Angle, 180.0 / 3.14159265358979323846, 0}},
    {"V", {D::Voltage, 1, 0}},
    {"mV", {D::Voltage, 1e-3, 0}},
    {"uV", {D::Voltage, 1e-6, 0}},
    {"uV/mg", {D::SpecificVoltage, 1e-3, 0}},
    {"V/g", {D::SpecificVoltage, 1, 0}},
    {"1", {D::None, 1, 0}},
    {"%", {D::None, 0.01, 0}},
});

/// Other spellings, each replaced by the plain one. Order matters: longer first.
constexpr auto spellings = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"\u207B\u00B9", "-1"}, {"\u207B\u00B3", "-3"}, {"\u00B3", "3"},    {"\u00B5", "u"},   {"\u03BC", "u"}, {"\u00B0C", "degC"},
    {"\u00B0F", "degF"},    {"\u00BAC", "degC"},    {"\u2103", "degC"}, {"\u00B0", "deg"}, {"\u00C5", "A"}, {"\u212B", "A"},
    {"angstroms", "A"},     {"angstrom", "A"},      {"Angstrom", "A"},  {"Ang", "A"},      {"\u00B7", ""},  {"\u22C5", ""},
    {"s-1", "/s"},          {"min-1", "/min"},      {"Wg-1", "W/g"},
});

std::string replacedAll(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// A unit's name without white space, in the spelling of knownUnits.
std::string normalised(std::string_view name) {
    std::string text(name);
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t'; });
    for (const auto& [from, to] : spellings)
        text = replacedAll(std::move(text), from, to);
    return text;
}

constexpr auto symbols = std::to_array<const char*>(
    {"K", "K/s", "s", "g", "GPa", "W", "W/g", "J/(g·K)", "keV", "Å", "Å⁻¹", "Å⁻³", "g/cm³", "°", "V", "V/g", "1"});

Result<double> leadingNumber(std::string_view text, std::string_view& rest) {
    const char* first = text.data() + (text.starts_with('+') ? 1 : 0);
    double number = 0;
    const auto [end, error] = std::from_chars(first, text.data() + text.size(), number);
    if (error != std::errc() || !std::isfinite(number))
        return refuse(phrase("Quantity", "“%1” does not begin with a number.").with(std::string(text)),
                      phrase("Quantity", "Write a number and its unit, for example “20 K/min”."));
    rest = text.substr(static_cast<std::size_t>(end - text.data()));
    return number;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t") + 1 - first);
}

} // namespace

Result<Unit> unitNamed(std::string_view name) {
    const std::string plain = normalised(name);
    for (const auto& known : knownUnits)
        if (known.name == plain)
            return known.unit;
    return refuse(phrase("Quantity", "“%1” is not a unit that is known here.").with(std::string(trimmed(name))));
}

Result<double> parseQuantity(std::string_view text, Dimension dimension) {
    std::string_view rest;
    const auto number = leadingNumber(trimmed(text), rest);
    if (!number)
        return number;
    const Message remedy =
        phrase("Quantity", "Write the unit after the number, for example in %1.").with(std::string(internalSymbol(dimension)));
    if (trimmed(rest).empty())
        return refuse(phrase("Quantity", "“%1” has no unit.").with(std::string(text)), remedy);
    const auto unit = unitNamed(rest);
    if (!unit)
        return refuse(unit.error().what, remedy);
    if (unit->dimension != dimension)
        return refuse(phrase("Quantity", "“%1” has a unit of another kind.").with(std::string(text)), remedy);
    return unit->toInternal(*number);
}

const char* internalSymbol(Dimension dimension) {
    return symbols[static_cast<std::size_t>(dimension)];
}

} // namespace vitrine
