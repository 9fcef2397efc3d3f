#include "core/files/patterns/axis_title.h"

namespace vitrine {

namespace {

bool holdsAny(const std::string& text, std::initializer_list<const char*> words) {
    return std::ranges::any_of(words, [&](const char* word) { return text.find(word) != std::string::npos; });
}

bool beginsWithAny(const std::string& text, std::initializer_list<const char*> words) {
    return std::ranges::any_of(words, [&](const char* word) { return text.starts_with(word); });
}

bool isAnyOf(const std::string& text, std::initializer_list<const char*> words) {
    return std::ranges::any_of(words, [&](const char* word) { return text == word; });
}

/// Name and unit together, in lower case; "2Θ" as "2θ".
std::string wholeTitle(const Title& title) {
    std::string whole = lowerCase(title.name + " " + title.unitText);
    for (const char* capital : {"Θ", "ϑ"})
        for (auto at = whole.find(capital); at != std::string::npos; at = whole.find(capital))
            whole.replace(at, std::string_view(capital).size(), "θ");
    return whole;
}

bool saysTwoTheta(const std::string& whole) {
    return holdsAny(whole, {"2th", "2-th", "2 th", "2_th", "twoth", "two th", "two_th", "two-th", "tth", "2θ",
                            "2 θ", "2*th"});
}

bool hasDimension(const Title& title, Dimension dimension) {
    return title.unit && title.unit->dimension == dimension;
}

/// Whether a title has a unit that is of another kind: "q [W/g]" is a heat flow.
bool contradicts(const Title& title, Dimension dimension) {
    return title.unit && title.unit->dimension != dimension;
}

/// Whether a name is the letter itself, or begins with it and goes on with no letter.
bool isLetter(const std::string& name, char letter) {
    const auto wordSign = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return name.starts_with(letter) && (name.size() == 1 || !wordSign(name[1]));
}

AxisMeaning angle(const Title& title) {
    const bool inRadians = hasDimension(title, Dimension::Angle);
    return {PatternAxis::TwoTheta, inRadians ? title.unit->scale : 1, false};
}

AxisMeaning scatteringVector(const Title& title) {
    if (!hasDimension(title, Dimension::InverseLength))
        return {};
    const bool nanometres = title.unit->scale == 0.1;
    return {nanometres ? PatternAxis::QPerNanometre : PatternAxis::Q, nanometres ? 1 : title.unit->scale,
            false};
}

AxisMeaning distance(const Title& title) {
    return {{}, hasDimension(title, Dimension::Length) ? title.unit->scale : 1, true};
}

std::string without(std::string text, std::string_view signs) {
    std::erase_if(text, [&](char c) { return signs.find(c) != std::string_view::npos; });
    return text;
}

} // namespace

std::optional<AxisMeaning> axisMeaning(const Title& title) {
    const std::string whole = wholeTitle(title), name = lowerCase(title.name);
    if (saysTwoTheta(whole))
        return angle(title);
    const bool radial = name.starts_with("radial");
    if ((isLetter(name, 'q') && !contradicts(title, Dimension::InverseLength)) ||
        holdsAny(name, {"scattering vector", "momentum transfer"}) ||
        (radial && hasDimension(title, Dimension::InverseLength)))
        return scatteringVector(title);
    if (radial && hasDimension(title, Dimension::Angle))
        return angle(title);
    const bool named = isLetter(name, 'r') && !contradicts(title, Dimension::Length);
    return named ? std::optional(distance(title)) : std::nullopt;
}

Title patternTitle(std::string_view text) {
    std::string plain = without(std::string(trimmed(text)), "${}\\\"'");
    if (const auto at = plain.find("AA"); at != std::string::npos)
        plain.erase(at, 1);
    return parseTitle(plain);
}

const char* patternRoleName(PatternColumnRole role) {
    constexpr auto names = std::to_array<const char*>({"abscissa", "intensity", "error", "unused"});
    return names[static_cast<std::size_t>(role)];
}

PatternColumnRole patternRoleOf(const Title& title) {
    const std::string name = lowerCase(title.name);
    if (axisMeaning(title))
        return PatternColumnRole::Abscissa;
    if (holdsAny(name, {"sigma", "err", "esd", "e.s.d", "std", "uncert", "σ"}) ||
        beginsWithAny(name, {"d_i", "d_s", "d_f", "d_g"}) ||
        isAnyOf(name, {"di", "ds", "df", "dg", "e", "s_i"}))
        return PatternColumnRole::Error;
    const bool intensity = holdsAny(name, {"int", "count", "cps", "signal"}) ||
                           beginsWithAny(name, {"yobs", "y_obs"}) || isLetter(name, 'i') ||
                           isLetter(name, 'y') || isLetter(name, 's') || isLetter(name, 'f') ||
                           isLetter(name, 'g') || isAnyOf(name, {"iobs"});
    return intensity ? PatternColumnRole::Intensity : PatternColumnRole::Other;
}

PatternContent patternContentOf(const Title& title) {
    const std::string name = lowerCase(without(title.name, " "));
    if (beginsWithAny(name, {"s(q"}) || name == "s")
        return PatternContent::StructureFactor;
    if (beginsWithAny(name, {"f(q"}) || name == "f")
        return PatternContent::ReducedStructure;
    if (title.name.starts_with("G(") || title.name == "G")
        return PatternContent::PairFunction;
    return PatternContent::Intensity;
}

bool areOfThermogram(const std::vector<Title>& titles) {
    if (std::ranges::any_of(titles, [](const Title& title) { return axisMeaning(title).has_value(); }))
        return false;
    return std::ranges::any_of(titles, [](const Title& title) {
        const Role role = roleOf(title);
        return role == Role::Temperature || (role == Role::Signal && title.unit);
    });
}

} // namespace vitrine
