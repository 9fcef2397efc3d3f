#include "core/files/text/titles.h"

#include "core/files/text/exo_words.h"
#include "core/files/text/title_words.h"

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

std::string_view withoutBrackets(std::string_view text) {
    text = trimmed(text);
    const bool round = text.starts_with('(') && text.ends_with(')');
    const bool square = text.starts_with('[') && text.ends_with(']');
    return (round || square) && text.size() >= 2 ? trimmed(text.substr(1, text.size() - 2)) : text;
}

/// "mW," of "(mW, exo up)" without what parts it from the rest.
std::string_view withoutStops(std::string_view text) {
    text = trimmed(text);
    while (!text.empty() && std::string_view(",;:").find(text.back()) != std::string_view::npos)
        text = trimmed(text.substr(0, text.size() - 1));
    while (!text.empty() && std::string_view(",;:").find(text.front()) != std::string_view::npos)
        text = trimmed(text.substr(1));
    return text;
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
    unit = withoutStops(withoutBrackets(unit));
    return {std::string(name), std::string(unit), fileUnit(unit)};
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

/// Whether the words of the name are those of the unit: in "Sample C" the letter is no unit.
bool isNamedAs(const Title& title) {
    const TitleWords words = wordsOfTitle(title.name);
    return words.any() && !words.symbol && !contradictsItself(title);
}

/// "Heat flow mW", "DSC mW mg^-1": the last word, or the last two or three; only units that a thermogram has.
std::optional<Title> lastWords(std::string_view text) {
    std::optional<Title> found;
    std::size_t at = text.size();
    for (int words = 0; words < 3; ++words) {
        at = at == 0 ? std::string_view::npos : text.rfind(' ', at - 1);
        if (at == std::string_view::npos || at == 0)
            break;
        const Title title = split(text.substr(0, at), text.substr(at + 1));
        const auto fits = title.unit && title.unit->dimension != Dimension::None && roleOf({{}, {}, title.unit}) != Role::Other &&
                          !title.unitText.starts_with('/');
        if (fits && (title.unitText.size() > 1 || isNamedAs(title)))
            found = title;
    }
    return found;
}

/// "DSC (mW/mg) corrected": the last brackets that hold a unit.
std::optional<Title> bracketedInside(std::string_view text) {
    for (std::size_t close = text.find_last_of(")]"); close != std::string_view::npos && close > 0;
         close = text.find_last_of(")]", close - 1)) {
        const std::size_t opening = openingOf(text.substr(0, close + 1));
        if (opening == std::string_view::npos || opening == 0)
            continue;
        const Title title = split(text.substr(0, opening), text.substr(opening, close + 1 - opening));
        if (title.unit)
            return Title{title.name + std::string(text.substr(close + 1)), title.unitText, title.unit};
    }
    return std::nullopt;
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
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

Role roleOfName(const std::string& name) {
    const TitleWords words = wordsOfTitle(name);
    return words.time          ? Role::Time
           : words.temperature ? Role::Temperature
           : words.signal      ? Role::Signal
           : words.mass        ? Role::Mass
                               : Role::Other;
}

Role roleOfUnit(const Unit& unit) {
    switch (unit.dimension) {
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
        return Role::Other;
    }
}

/// "10 K/min" is a rate and no time in minutes.
bool isRate(std::string_view text) {
    const std::size_t at = text.find_first_not_of("0123456789., ");
    const auto unit = at == std::string_view::npos || at == 0 ? std::nullopt : fileUnit(text.substr(at));
    return unit && unit->dimension == Dimension::HeatingRate;
}

std::optional<Title> bestReading(std::string_view text) {
    if (isRate(text))
        return std::nullopt;
    const auto candidates = {bracketed(text),  lastWords(text),   after(text, '/'),
                             after(text, ','), underscored(text), bracketedInside(text)};
    for (const auto& candidate : candidates)
        if (candidate && candidate->unit && candidate->unit->dimension != Dimension::None)
            return candidate;
    for (const auto& candidate : candidates)
        if (candidate && candidate->unit)
            return candidate;
    return std::nullopt;
}

} // namespace

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

Title parseTitle(std::string_view text) {
    text = trimmed(text);
    const auto exo = exoDirectionIn(text);
    auto title = bestReading(text);
    if (!title && exo)
        title = bestReading(trimmed(withoutExoWords(text)));
    if (!title)
        title = bracketed(text).value_or(Title{std::string(text), {}, {}});
    title->exo = exo;
    return *title;
}

bool contradictsItself(const Title& title) {
    const TitleWords words = wordsOfTitle(title.name);
    if (!title.unit || !words.any() || words.symbol)
        return false;
    const bool ofMass = title.unit->dimension == Dimension::SpecificPower || title.unit->dimension == Dimension::HeatCapacity ||
                        title.unit->dimension == Dimension::SpecificVoltage;
    switch (roleOfUnit(*title.unit)) {
    case Role::Time:
        return !words.time;
    case Role::Temperature:
        return !words.temperature;
    case Role::Mass:
        return !words.mass;
    case Role::Signal:
        return !words.signal && !(ofMass && words.mass);
    default:
        return false;
    }
}

Role roleOf(const Title& title) {
    if (!title.unit)
        return roleOfName(title.name);
    if (contradictsItself(title))
        return Role::Other;
    const Role role = roleOfUnit(*title.unit);
    if (role == Role::Other && title.unit->dimension == Dimension::None && wordsOfTitle(title.name).mass)
        return Role::Mass;
    return role;
}

int preference(const Title& title) {
    const std::string lower = lowerCase(title.name);
    int score = 0;
    score += title.unit.has_value();
    score -=
        2 * (title.unit && (title.unit->dimension == Dimension::Voltage || title.unit->dimension == Dimension::SpecificVoltage));
    score += 3 * (holdsAny(lower, {"sample"}) || title.name == "Ts");
    score += holdsAny(lower, {"normalized", "normalised"});
    score -= 3 * holdsAny(lower, {"program", "furnace", "reference", "setpoint", "block"});
    score -= 6 * (roleOf(title) != Role::Signal && isOfAnotherTemperature(title.name));
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
    case Role::Mass:
        return "mass";
    default:
        return "unused";
    }
}

bool isUnitRow(const std::vector<std::string>& fields) {
    std::size_t units = 0;
    for (const std::string& field : fields) {
        const bool bracketedText = field.size() >= 2 && (field.front() == '[' || field.front() == '(');
        const bool none = field.empty() || field == "-" || field == "#" || field == "\u2013" || field == "a.u.";
        if (!none && !bracketedText && !fileUnit(field) && !fileUnit(withoutExoWords(field)))
            return false;
        units += !none;
    }
    return units > 0;
}

} // namespace vitrine
