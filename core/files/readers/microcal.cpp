#include "core/files/readers/delimited_table.h"
#include "core/files/readers/rates.h"

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

constexpr double calorie = 4.184; // J

bool holdsAny(std::string_view text, std::initializer_list<const char*> words) {
    return std::ranges::any_of(words, [&](const char* word) { return text.find(word) != std::string_view::npos; });
}

std::string plainUnit(const Title& title) {
    std::string unit = lowerCase(title.unitText);
    std::erase_if(unit, [](char c) { return c == ' ' || c == '(' || c == ')' || c == '*'; });
    return unit;
}

bool isMolar(const Title& title) {
    return plainUnit(title).find("/mol") != std::string::npos;
}

/// A heat capacity of the whole cell, which becomes a power with the scan rate.
std::optional<double> cellHeatCapacity(const Title& title) {
    const std::string unit = plainUnit(title);
    constexpr auto scales = std::to_array<std::pair<std::string_view, double>>(
        {{"cal/°c", 1}, {"cal/c", 1}, {"cal/oc", 1}, {"cal/k", 1}, {"mcal/°c", 1e-3}, {"mcal/c", 1e-3}, {"mcal/k", 1e-3}});
    for (const auto& [name, scale] : scales)
        if (unit == name)
            return scale * calorie;
    return std::nullopt;
}

std::optional<double> scanRate(const SourceFile& file, const ReadOptions& options) {
    if (options.heatingRate)
        return options.heatingRate;
    const auto rates = ratesIn(file.text.decoded(file.head(4096)));
    return rates.empty() ? std::nullopt : std::optional(rates.front());
}

std::optional<Problem> adaptTitle(Title& title, const SourceFile& file, const ReadOptions& options) {
    if (isMolar(title))
        return Problem{
            phrase("Reading", "The column “%1” is molar (%2); without the molar mass it is no heat capacity of a sample.")
                .with(title.name, title.unitText),
            phrase("Reading", "Export the raw data, in mcal/min, cal/°C or µW."), file.name};
    const auto capacity = title.unit ? std::nullopt : cellHeatCapacity(title);
    if (!capacity)
        return std::nullopt;
    const auto rate = scanRate(file, options);
    if (!rate)
        return question(Question::HeatingRate,
                        phrase("Reading", "The column “%1” is a heat capacity of the cell; the scan rate is "
                                          "needed to make it a heat flow.")
                            .with(title.name),
                        file.name);
    title.unit = Unit{Dimension::Power, *capacity * *rate, 0};
    return std::nullopt;
}

std::optional<Problem> adapt(std::vector<Title>& titles, const SourceFile& file, const ReadOptions& options) {
    const bool specific = std::ranges::any_of(titles, [](const Title& t) { return t.unit && roleOf(t) == Role::Signal; });
    for (Title& title : titles)
        if (!(specific && isMolar(title)))
            if (auto problem = adaptTitle(title, file, options))
                return problem;
    return std::nullopt;
}

Attempt<Reading> read(const SourceFile& file, const ReadOptions& options) {
    return readDelimited(file, options, {ExoDirection::Down, adapt});
}

Certainty claims(const SourceFile& file) {
    const std::string head = lowerCase(file.text.decoded(file.head(4096)));
    if (holdsAny(head, {"microcal", "peaq-dsc", "vp-dsc", "vp-capillary", "nanoanalyze", "nanodsc", "nano dsc"}))
        return Certainty::Marker;
    const bool units = holdsAny(head, {"kcal/mol", "kj/mol", "kj/(mol", "cal/°c", "mcal/min", "µcal/s"});
    return units ? Certainty::Structure : Certainty::None;
}

} // namespace

Reader microCal() {
    return {"MicroCal, NanoDSC", claims, read};
}

} // namespace vitrine
