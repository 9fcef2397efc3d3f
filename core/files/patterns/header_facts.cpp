#include "core/files/patterns/header_facts.h"

#include "core/files/text/lines.h"
#include "core/files/text/numbers.h"
#include "core/files/text/titles.h"
#include "core/scattering/scattering_angle.h"

namespace vitrine {

namespace {

constexpr double metre = 1e10; // Å
constexpr double longestInMetres = 1e-6;
constexpr double shortest = 1e-3, longest = 100; // Å
constexpr double rounding = 0.01;                // of an energy beside a wavelength, relative

bool isWordSign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) > 127;
}

/// Lower case with blanks for underscores and hyphens.
std::string plainSpelling(std::string_view text) {
    std::string plain = lowerCase(text);
    std::ranges::replace_if(
        plain, [](char c) { return c == '_' || c == '-'; }, ' ');
    return plain;
}

/// Where a key ends as a whole word of a line; nothing where it is not in it.
std::optional<std::size_t> endOfKey(const std::string& line, const std::string& key) {
    for (auto at = line.find(key); at != std::string::npos; at = line.find(key, at + 1)) {
        const std::size_t end = at + key.size();
        const bool begins = at == 0 || !isWordSign(line[at - 1]);
        if (begins && (end == line.size() || !isWordSign(line[end])))
            return end;
    }
    return {};
}

std::string_view withoutQuotes(std::string_view text) {
    text = trimmed(text);
    while (text.ends_with(',') || text.ends_with('"'))
        text = trimmed(text.substr(0, text.size() - 1));
    while (text.starts_with('"'))
        text = trimmed(text.substr(1));
    return text;
}

/// Takes "[unit]" or "(unit)" off the front.
std::string takeUnit(std::string_view& text) {
    text = trimmed(text);
    const char closing = text.starts_with('[') ? ']' : text.starts_with('(') ? ')' : '\0';
    const std::size_t end = closing == '\0' ? std::string_view::npos : text.find(closing);
    if (end == std::string_view::npos)
        return {};
    const std::string unit(trimmed(text.substr(1, end - 1)));
    text = trimmed(text.substr(end + 1));
    return unit;
}

std::optional<HeaderValue> valueAfterKey(std::string_view rest) {
    rest = trimmed(rest);
    if (rest.starts_with('"'))
        rest = trimmed(rest.substr(1));
    HeaderValue found;
    found.unit = takeUnit(rest);
    const bool signedValue = rest.starts_with(':') || rest.starts_with('=');
    if (signedValue)
        rest.remove_prefix(1);
    found.value = withoutQuotes(rest);
    const bool meant = signedValue || leadingNumber(found.value);
    return meant && !found.value.empty() ? std::optional(found) : std::nullopt;
}

/// The factor to Å of a unit of length as headers spell it.
std::optional<double> lengthUnit(std::string_view text) {
    if (lowerCase(trimmed(text)).starts_with("ang"))
        return 1;
    const auto unit = fileUnit(trimmed(text));
    return unit && unit->dimension == Dimension::Length ? std::optional(unit->scale) : std::nullopt;
}

std::optional<double> energyUnit(std::string_view text) {
    const auto unit = fileUnit(trimmed(text));
    return unit && unit->dimension == Dimension::Energy ? std::optional(unit->scale) : std::nullopt;
}

/// The unit of a value: the key's, or the first word after the number.
std::string_view unitOf(std::string_view unit, std::string_view rest) {
    if (!unit.empty())
        return unit;
    rest = trimmed(rest);
    return rest.substr(0, rest.find_first_of(" \t,;)]}\""));
}

std::optional<double> plausible(double wavelength) {
    return wavelength > shortest && wavelength < longest ? std::optional(wavelength) : std::nullopt;
}

std::optional<double> wavelengthOfEnergy(const HeaderValue& found) {
    const auto number = leadingNumber(found.value);
    const auto unit = number ? energyUnit(unitOf(found.unit, number->rest)) : std::nullopt;
    return unit && number->number > 0 ? plausible(wavelengthOf(number->number * *unit)) : std::nullopt;
}

/// What may stand before "energy" or "wavelength" where the beam is meant; a detector's threshold, an absorption edge, a ring
/// of electrons and a laser have energies and wavelengths as well.
constexpr auto wordsOfBeam = std::to_array<std::string_view>({"beam",
                                                              "photon",
                                                              "x",
                                                              "ray",
                                                              "xray",
                                                              "incident",
                                                              "incoming",
                                                              "primary",
                                                              "calibrated",
                                                              "refined",
                                                              "nominal",
                                                              "mean",
                                                              "average",
                                                              "mono",
                                                              "monochromator",
                                                              "monochromatic",
                                                              "radiation",
                                                              "diffrn",
                                                              "neutron",
                                                              "synchrotron",
                                                              "source",
                                                              "used",
                                                              "the",
                                                              "experimental",
                                                              "k",
                                                              "alpha1",
                                                              "kalpha1",
                                                              "ka1",
                                                              "kα1",
                                                              "cu",
                                                              "mo",
                                                              "ag",
                                                              "co",
                                                              "instrument",
                                                              "inst",
                                                              "pyfai"});

bool isOfBeam(std::string_view word) {
    return std::ranges::find(wordsOfBeam, word) != wordsOfBeam.end();
}

/// Whether only words of the beam stand between a key and what parts it from the rest of its line: the begin of the line, a
/// comma or a quotation mark, a number, another value.
bool meansBeam(std::string_view before) {
    const std::size_t part = before.find_last_of(",;{}\"'|\t=");
    const bool afterValue = part != std::string_view::npos && before[part] == '=';
    std::vector<std::string> words(1);
    for (const char c : before.substr(part == std::string_view::npos ? 0 : part + 1)) {
        if (isWordSign(c) || c == '.')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    if (afterValue && !words.empty())
        words.erase(words.begin());
    const auto known = std::ranges::find_if(words.rbegin(), words.rend(), [](const auto& word) { return !isOfBeam(word); });
    return known == words.rend() || leadingNumber(*known);
}

using Turn = std::optional<double> (*)(const HeaderValue&);

/// The wavelengths that the lines of a header state under a key, of the beam.
void addWavelengths(std::vector<double>& all, std::string_view header, std::string_view key, Turn turn) {
    for (Lines lines(header); lines.next();) {
        const std::string plain = plainSpelling(lines.line());
        const auto end = endOfKey(plain, std::string(key));
        if (!end || !meansBeam(std::string_view(plain).substr(0, *end - key.size())))
            continue;
        const auto value = valueAfterKey(lines.line().substr(*end));
        if (const auto wavelength = value ? turn(*value) : std::nullopt)
            all.push_back(*wavelength);
    }
}

std::vector<double> wavelengthsOf(std::string_view header) {
    std::vector<double> all;
    const Turn length = [](const HeaderValue& found) { return statedWavelength(found.value, found.unit); };
    for (const char* key : {"wavelength", "wave length", "lambda", "λ", "kalpha1", "wl1"})
        addWavelengths(all, header, key, length);
    addWavelengths(all, header, "energy", wavelengthOfEnergy);
    return all;
}

bool saysYes(const std::string& value) {
    const std::string lower = lowerCase(value);
    return lower.starts_with("true") || lower.starts_with("yes") || lower.starts_with("1");
}

} // namespace

std::optional<LeadingNumber> leadingNumber(std::string_view value) {
    value = trimmed(value);
    const std::size_t end = std::min(value.find_first_not_of("+-.0123456789eE"), value.size());
    for (std::size_t length = end; length > 0; --length) {
        const FieldValue field = readNumber(value.substr(0, length), '.');
        if (field.state == FieldState::Number)
            return LeadingNumber{field.number, value.substr(length)};
    }
    return {};
}

std::optional<HeaderValue> headerValue(std::string_view header, std::string_view key) {
    const std::string wanted = plainSpelling(key);
    for (Lines lines(header); lines.next();)
        if (const auto end = endOfKey(plainSpelling(lines.line()), wanted))
            if (auto value = valueAfterKey(lines.line().substr(*end)))
                return value;
    return {};
}

std::optional<double> statedWavelength(std::string_view value, std::string_view unit) {
    const auto number = leadingNumber(value);
    if (!number)
        return {};
    const auto scale = lengthUnit(unitOf(unit, number->rest));
    const double customary = number->number < longestInMetres ? metre : 1;
    return plausible(number->number * scale.value_or(customary));
}

std::optional<double> wavelengthIn(std::string_view header) {
    const auto all = wavelengthsOf(header);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::optional<double> otherWavelengthIn(std::string_view header) {
    const auto all = wavelengthsOf(header);
    const auto other =
        std::ranges::find_if(all, [&](double each) { return std::abs(each - all.front()) > rounding * all.front(); });
    return other == all.end() ? std::nullopt : std::optional(*other);
}

bool polarizationDoneIn(std::string_view header) {
    const auto factor = headerValue(header, "polarization factor");
    const auto wanted = headerValue(header, "do polarization");
    const bool refused = wanted && lowerCase(wanted->value).starts_with("false");
    return factor && leadingNumber(factor->value) && !refused;
}

std::optional<double> detectorDistanceIn(std::string_view header) {
    constexpr double millimetre = 1e7, longestInMetres = 10; // Å, and a bare number
    for (const char* key :
         {"distance sample to detector", "sample to detector distance", "detector distance", "dist", "distance"}) {
        const auto found = headerValue(header, key);
        const auto number = found ? leadingNumber(found->value) : std::nullopt;
        if (!number || !(number->number > 0))
            continue;
        const auto scale = lengthUnit(unitOf(found->unit, number->rest));
        const double customary = number->number < longestInMetres ? 1e3 : 1;
        return number->number * (scale ? *scale / millimetre : customary);
    }
    return {};
}

bool detectorTiltedIn(std::string_view header) {
    constexpr double straight = 1e-9; // rad
    for (const char* key : {"rotations", "rot1", "rot2"}) {
        const auto found = headerValue(header, key);
        std::string_view rest = found ? std::string_view(found->value) : std::string_view();
        for (auto number = leadingNumber(rest); number; number = leadingNumber(rest)) {
            if (std::abs(number->number) > straight)
                return true;
            rest = number->rest;
        }
    }
    return false;
}

std::optional<double> dummyIn(std::string_view header) {
    if (const auto wanted = headerValue(header, "do dummy"); wanted && !saysYes(wanted->value))
        return {};
    for (const char* key : {"dummy", "val dummy"})
        if (const auto found = headerValue(header, key))
            if (const auto number = leadingNumber(found->value))
                return number->number;
    return {};
}

} // namespace vitrine
