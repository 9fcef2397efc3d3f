#include "core/files/text/titles.h"

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

constexpr auto otherNames = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"k", "K"},
    {"Kelvin", "K"},
    {"kelvin", "K"},
    {"Celsius", "degC"},
    {"celsius", "degC"},
    {"degc", "degC"},
    {"seconds", "s"},
    {"Seconds", "s"},
    {"Sec", "s"},
    {"minutes", "min"},
    {"Minutes", "min"},
    {"Min", "min"},
    {"mins", "min"},
    {"hours", "h"},
    {"hr", "h"},
    {"J/g°C", "J/(g K)"},
    {"J/(g°C)", "J/(g K)"},
    {"J/(g·°C)", "J/(g K)"},
    {"J/g·K", "J/(g K)"},
    {"J/g·°C", "J/(g K)"},
    {"J/(gC)", "J/(g K)"},
    {"J/g/°C", "J/(g K)"},
    {"Jg-1°C-1", "J/(g K)"},
    {"Jg^-1K^-1", "J/(g K)"},
});

constexpr double calorie = 4.184; // J, thermochemical

/// Units of the calorimeters for solutions, which quantity/units does not need to know.
constexpr auto calorieUnits = std::to_array<std::pair<std::string_view, Unit>>({
    {"mcal/min", {Dimension::Power, calorie * 1e-3 / 60, 0}},
    {"mCal/min", {Dimension::Power, calorie * 1e-3 / 60, 0}},
    {"cal/s", {Dimension::Power, calorie, 0}},
    {"mcal/s", {Dimension::Power, calorie * 1e-3, 0}},
    {"µcal/s", {Dimension::Power, calorie * 1e-6, 0}},
    {"ucal/s", {Dimension::Power, calorie * 1e-6, 0}},
    {"µcal/sec", {Dimension::Power, calorie * 1e-6, 0}},
    {"cal/(g°C)", {Dimension::HeatCapacity, calorie, 0}},
    {"cal/g/°C", {Dimension::HeatCapacity, calorie, 0}},
    {"cal/g°C", {Dimension::HeatCapacity, calorie, 0}},
    {"cal/(gK)", {Dimension::HeatCapacity, calorie, 0}},
});

std::string withoutBlanks(std::string_view text) {
    std::string plain(text);
    std::erase_if(plain, [](char c) { return c == ' ' || c == '\t'; });
    return plain;
}

std::string_view withoutBrackets(std::string_view text) {
    text = trimmed(text);
    const bool round = text.starts_with('(') && text.ends_with(')');
    const bool square = text.starts_with('[') && text.ends_with(']');
    return (round || square) && text.size() >= 2 ? trimmed(text.substr(1, text.size() - 2)) : text;
}

/// Where the bracket that closes at the end of `text` opens.
std::size_t openingOf(std::string_view text) {
    int depth = 0;
    for (std::size_t i = text.size(); i-- > 0;) {
        depth += text[i] == ')' || text[i] == ']' ? 1 : text[i] == '(' || text[i] == '[' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return std::string_view::npos;
}

Title split(std::string_view name, std::string_view unit) {
    name = trimmed(name);
    while (name.ends_with('/') || name.ends_with(','))
        name = trimmed(name.substr(0, name.size() - 1));
    return {std::string(name), std::string(withoutBrackets(unit)), fileUnit(withoutBrackets(unit))};
}

/// "Heat Flow (mW)", "T [K]".
std::optional<Title> bracketed(std::string_view text) {
    if (!text.ends_with(')') && !text.ends_with(']'))
        return std::nullopt;
    const std::size_t opening = openingOf(text);
    if (opening == std::string_view::npos || opening == 0)
        return std::nullopt;
    return split(text.substr(0, opening), text.substr(opening));
}

/// "Temp./°C", "Heat flow, mW".
std::optional<Title> after(std::string_view text, char sign) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos || at == 0)
        return std::nullopt;
    return split(text.substr(0, at), text.substr(at + 1));
}

/// "Heat flow mW"; only units that a thermogram has.
std::optional<Title> lastWord(std::string_view text) {
    const std::size_t at = text.rfind(' ');
    if (at == std::string_view::npos || at == 0)
        return std::nullopt;
    const Title title = split(text.substr(0, at), text.substr(at + 1));
    const auto fits =
        title.unit && title.unit->dimension != Dimension::None && roleOf({{}, {}, title.unit}) != Role::Other;
    return fits ? std::optional(title) : std::nullopt;
}

std::string perAsSlash(std::string_view text) {
    std::string unit(text);
    for (auto at = unit.find("_per_"); at != std::string::npos; at = unit.find("_per_"))
        unit.replace(at, 5, "/");
    return unit;
}

/// "Cp_J_per_gK", "T_K".
std::optional<Title> underscored(std::string_view text) {
    for (auto at = text.find('_'); at != std::string_view::npos && at > 0; at = text.find('_', at + 1))
        if (const auto unit = fileUnit(perAsSlash(text.substr(at + 1))))
            return Title{std::string(text.substr(0, at)), std::string(text.substr(at + 1)), unit};
    return std::nullopt;
}

bool holdsAny(const std::string& text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

Role roleOfName(const std::string& name) {
    const std::string lower = lowerCase(name);
    if (lower.starts_with("time") || name == "t" || lower.starts_with("zeit") || lower.starts_with("elapsed"))
        return Role::Time;
    if (holdsAny(lower, {"temp", "furnace", "sample t"}) || name == "T" || name == "Ts" || name == "Tr" ||
        lower == "sample")
        return Role::Temperature;
    if (holdsAny(lower, {"mass", "weight"}) || lower.starts_with("tg"))
        return Role::Mass;
    if (holdsAny(lower, {"heat flow", "heatflow", "heat_flow", "dsc", "power", "heat capacity", "c_p",
                         "signal", "specific heat"}) ||
        lower.starts_with("cp") || lower == "hf")
        return Role::Signal;
    return Role::Other;
}

} // namespace

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

std::optional<Unit> fileUnit(std::string_view text) {
    std::string plain = withoutBlanks(text);
    const auto alias =
        std::ranges::find(otherNames, std::string_view(plain), [](const auto& pair) { return pair.first; });
    if (alias != otherNames.end())
        plain = alias->second;
    const auto heat =
        std::ranges::find(calorieUnits, std::string_view(plain), [](const auto& pair) { return pair.first; });
    if (heat != calorieUnits.end())
        return heat->second;
    if (const auto unit = unitNamed(plain))
        return *unit;
    std::erase(plain, '^');
    if (plain.ends_with('.'))
        plain.pop_back();
    const auto unit = unitNamed(plain);
    return unit ? std::optional(*unit) : std::nullopt;
}

Title parseTitle(std::string_view text) {
    text = trimmed(text);
    const auto candidates = {bracketed(text), lastWord(text), after(text, '/'), after(text, ','),
                             underscored(text)};
    for (const auto& candidate : candidates)
        if (candidate && candidate->unit && candidate->unit->dimension != Dimension::None)
            return *candidate;
    for (const auto& candidate : candidates)
        if (candidate && candidate->unit)
            return *candidate;
    const auto inBrackets = bracketed(text);
    return inBrackets ? *inBrackets : Title{std::string(text), {}, {}};
}

Role roleOf(const Title& title) {
    if (!title.unit)
        return roleOfName(title.name);
    switch (title.unit->dimension) {
    case Dimension::Time:
        return Role::Time;
    case Dimension::Temperature:
        return Role::Temperature;
    case Dimension::Mass:
        return Role::Mass;
    case Dimension::Power:
    case Dimension::SpecificPower:
    case Dimension::HeatCapacity:
    case Dimension::Voltage:
    case Dimension::SpecificVoltage:
        return Role::Signal;
    default:
        return roleOfName(title.name) == Role::Mass ? Role::Mass : Role::Other;
    }
}

int preference(const Title& title) {
    const std::string lower = lowerCase(title.name);
    int score = 0;
    score += title.unit.has_value();
    score += 3 * (holdsAny(lower, {"sample"}) || title.name == "Ts");
    score += holdsAny(lower, {"normalized", "normalised"});
    score -=
        3 * (holdsAny(lower, {"program", "furnace", "reference", "setpoint", "block"}) || title.name == "Tr");
    score -= 4 * holdsAny(lower, {"baseline", "calibration", "deriv", "rev", "amplitude"});
    score -= holdsAny(lower, {"uncorrected"});
    return score;
}

const char* roleName(Role role) {
    switch (role) {
    case Role::Time:
        return "time";
    case Role::Temperature:
        return "temperature";
    case Role::Signal:
        return "signal";
    default:
        return "unused";
    }
}

bool isUnitRow(const std::vector<std::string>& fields) {
    std::size_t units = 0;
    for (const std::string& field : fields) {
        const bool bracketedText = field.size() >= 2 && (field.front() == '[' || field.front() == '(');
        if (!field.empty() && !bracketedText && !fileUnit(field))
            return false;
        units += !field.empty();
    }
    return units > 0;
}

} // namespace vitrine
