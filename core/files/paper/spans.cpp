#include "core/files/paper/spans.h"

#include "core/files/paper/paper_number.h"
#include "core/files/paper/paper_text.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

std::vector<std::string> textsOf(std::vector<double> values, int digits) {
    std::ranges::sort(values);
    std::vector<std::string> texts;
    for (const double value : values)
        if (std::isfinite(value))
            texts.push_back(inWords(value, digits));
    texts.erase(std::ranges::unique(texts).begin(), texts.end());
    return texts;
}

/// "340" or "340–350".
std::string extent(const std::vector<double>& values, int digits) {
    const auto texts = textsOf(values, digits);
    if (texts.empty())
        return {};
    return texts.size() == 1 ? texts.front() : texts.front() + "–" + texts.back();
}

} // namespace

std::string spanText(std::vector<double> values, const std::string& unit, int digits, std::size_t most) {
    const auto texts = textsOf(std::move(values), digits);
    const std::string behind = unit.empty() ? "" : "\u00A0" + unit;
    if (texts.empty())
        return {};
    if (texts.size() <= most)
        return listed(texts) + behind;
    return "between " + texts.front() + " and " + texts.back() + behind;
}

std::string equalsText(std::vector<double> values, const std::string& unit, int digits) {
    const std::string span = spanText(std::move(values), unit, digits, 1);
    return span.empty() ? span : (span.starts_with("between") ? " " : " = ") + span;
}

std::string windowText(const std::vector<double>& lows, const std::vector<double>& highs, const std::string& unit, int digits) {
    return "from " + extent(lows, digits) + " to " + extent(highs, digits) + "\u00A0" + unit;
}

std::string counted(std::size_t count, const std::string& noun) {
    return count == 1 ? "one " + noun : std::to_string(count) + "\u00A0" + noun + "s";
}

std::string shareText(std::size_t some, std::size_t all, const std::string& noun) {
    if (all == 1)
        return "the " + noun;
    return some == all ? "all " + noun + "s" : std::to_string(some) + " of the " + std::to_string(all) + " " + noun + "s";
}

ScaledUnit massUnit(double grams) {
    if (grams < 1e-6)
        return {1e9, "ng"};
    return grams < 1e-3 ? ScaledUnit{1e6, "µg"} : grams < 1 ? ScaledUnit{1e3, "mg"} : ScaledUnit{1, "g"};
}

ScaledUnit rateUnit(double perSecond) {
    return perSecond < 5 ? ScaledUnit{60, "K\u00A0min⁻¹"} : ScaledUnit{1, "K\u00A0s⁻¹"};
}

ScaledUnit timeUnit(double seconds) {
    return seconds < 60 ? ScaledUnit{1, "s"} : seconds < 7200 ? ScaledUnit{1.0 / 60, "min"} : ScaledUnit{1.0 / 3600, "h"};
}

std::string ratesText(const std::vector<double>& perSecond) {
    if (perSecond.empty())
        return {};
    const ScaledUnit unit = rateUnit(std::ranges::max(perSecond));
    std::vector<double> values;
    for (const double rate : perSecond)
        values.push_back(rate * unit.factor);
    return spanText(values, unit.unit, 3, 6);
}

} // namespace vitrine
