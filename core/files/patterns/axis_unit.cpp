#include "core/files/patterns/axis_unit.h"

#include "core/files/text/lines.h"
#include "core/files/text/titles.h"

#include <numbers>

namespace vitrine {

namespace {

using Replacement = std::pair<std::string_view, std::string_view>;
using Factor = std::pair<std::string_view, double>;

constexpr double radian = 180 / std::numbers::pi; // degrees

constexpr auto angleUnits = std::to_array<Factor>({
    {"deg", 1},
    {"degs", 1},
    {"degree", 1},
    {"degrees", 1},
    {"°", 1},
    {"rad", radian},
    {"rads", radian},
    {"radian", radian},
    {"radians", radian},
    {"mrad", radian / 1000},
    {"mrads", radian / 1000},
    {"millirad", radian / 1000},
    {"milliradian", radian / 1000},
    {"milliradians", radian / 1000},
    {"gradian", 0.9},
    {"gradians", 0.9},
    {"gon", 0.9},
    {"arcmin", 1.0 / 60},
    {"arcmins", 1.0 / 60},
    {"arcminute", 1.0 / 60},
    {"arcminutes", 1.0 / 60},
    {"arcsec", 1.0 / 3600},
    {"arcsecond", 1.0 / 3600},
    {"arcseconds", 1.0 / 3600},
    {"mdeg", 1e-3},
    {"millidegree", 1e-3},
    {"millidegrees", 1e-3},
    {"cdeg", 0.01},
    {"centideg", 0.01},
    {"centidegree", 0.01},
    {"centidegrees", 0.01},
});

/// Words that name another unit, or one of two: "Grad" is a degree in German and a gradian elsewhere.
constexpr auto otherAngleUnits =
    std::to_array<std::string_view>({"grad", "grads", "gra", "turn", "turns", "rev", "cycle", "cycles", "urad", "µrad", "min",
                                     "sec", "pix", "pixel", "pixels", "px", "channel", "channels"});

constexpr auto lengths = std::to_array<Factor>({
    {"a", 1},
    {"å", 1},
    {"ang", 1},
    {"angs", 1},
    {"angst", 1},
    {"angstr", 1},
    {"angstrom", 1},
    {"angstroms", 1},
    {"angstroem", 1},
    {"ångström", 1},
    {"ångstrom", 1},
    {"angström", 1},
    {"nm", 10},
    {"nanometer", 10},
    {"nanometers", 10},
    {"nanometre", 10},
    {"nanometres", 10},
    {"pm", 0.01},
    {"picometer", 0.01},
    {"picometers", 0.01},
    {"picometre", 0.01},
    {"picometres", 0.01},
    {"um", 1e4},
    {"µm", 1e4},
    {"μm", 1e4},
    {"mm", 1e7},
    {"cm", 1e8},
    {"m", 1e10},
    {"meter", 1e10},
    {"metre", 1e10},
});

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Letters and degree signs as words: "2th_deg" is "th" and "deg".
std::vector<std::string> wordsIn(std::string_view text) {
    std::string lower = lowerCase(text);
    replaceAll(lower, "°", " ° ");
    std::vector<std::string> words(1);
    for (const char c : lower) {
        const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) > 127;
        if (letter)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

/// "Å^{-1}", "1 / Å" and "Inverse Å" as "å-1".
std::string plainInverse(std::string_view text) {
    constexpr auto plainer = std::to_array<Replacement>({
        {"\u00C5", "å"},
        {"\u212B", "å"},
        {"⁻", "-"},
        {"−", "-"},
        {"¹", "1"},
        {"²", "2"},
        {"**", ""},
        {"per ", "1/"},
        {"inverse", "1/"},
        {"inv", "1/"},
        {"reciprocal", "1/"},
    });
    std::string plain = lowerCase(text);
    for (const auto& [from, to] : plainer)
        replaceAll(plain, from, to);
    std::erase_if(plain, [](char c) { return std::string_view(" \t.^{}()[]$\\_*,").find(c) != std::string_view::npos; });
    const bool quotient = plain.starts_with("1/");
    const std::size_t end = plain.find_first_of("-0123456789", quotient ? 2 : 0);
    const std::string power = end == std::string::npos ? std::string() : plain.substr(end);
    return quotient ? plain.substr(2, end == std::string::npos ? end : end - 2) + "-" + (power.empty() ? "1" : power) : plain;
}

std::optional<double> lengthNamed(std::string_view name) {
    const auto found = std::ranges::find(lengths, name, &Factor::first);
    return found == lengths.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> lengthBefore(const std::string& plain, std::string_view power) {
    return plain.ends_with(power) ? lengthNamed(std::string_view(plain).substr(0, plain.size() - power.size())) : std::nullopt;
}

} // namespace

AngleUnit angleUnitIn(std::string_view text) {
    for (const std::string& word : wordsIn(text)) {
        if (const auto found = std::ranges::find(angleUnits, std::string_view(word), &Factor::first); found != angleUnits.end())
            return {found->second, true};
        if (std::ranges::find(otherAngleUnits, std::string_view(word)) != otherAngleUnits.end())
            return {1, false};
    }
    return {};
}

std::optional<double> inverseLengthIn(std::string_view text) {
    const auto length = lengthBefore(plainInverse(text), "-1");
    return length ? std::optional(1 / *length) : std::nullopt;
}

std::optional<double> lengthInInverse(std::string_view text) {
    const std::string plain = plainInverse(text);
    const auto length = lengthBefore(plain, "-2");
    return length ? length : lengthBefore(plain, "-1");
}

bool namesPixels(std::string_view text) {
    constexpr auto names = std::to_array<std::string_view>({"pix", "pixel", "pixels", "px", "pxl", "pxls"});
    return std::ranges::any_of(
        wordsIn(text), [&](const std::string& word) { return std::ranges::find(names, std::string_view(word)) != names.end(); });
}

} // namespace vitrine
