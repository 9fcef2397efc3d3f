#include "core/files/text/unit_text.h"

#include "core/files/text/folded.h"
#include "core/files/text/lines.h"
#include "core/quantity/constants.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace vitrine {

namespace {

/// A product of powers of J, g, K, s and V.
struct PowerProduct {
    double scale = 1;
    std::array<int, 5> exponents{}; ///< of J, g, K, s, V
    bool celsius = false;           ///< one of its factors is a degree Celsius

    void multiply(const PowerProduct& other, int exponent) {
        scale *= std::pow(other.scale, exponent);
        for (std::size_t i = 0; i < exponents.size(); ++i)
            exponents[i] += exponent * other.exponents[i];
        celsius = celsius || other.celsius;
    }
};

struct BaseUnit {
    std::string_view name;
    PowerProduct value;
    bool prefixed = false; ///< takes n, u, m and k
};

constexpr double joulesPerCalorie = 4.184; // thermochemical

constexpr auto baseUnits = std::to_array<BaseUnit>({
    {"W", {1, {1, 0, 0, -1, 0}}, true},
    {"J", {1, {1, 0, 0, 0, 0}}, true},
    {"cal", {joulesPerCalorie, {1, 0, 0, 0, 0}}, true},
    {"Cal", {joulesPerCalorie, {1, 0, 0, 0, 0}}, true},
    {"V", {1, {0, 0, 0, 0, 1}}, true},
    {"g", {1, {0, 1, 0, 0, 0}}, true},
    {"K", {1, {0, 0, 1, 0, 0}}},
    {"k", {1, {0, 0, 1, 0, 0}}},
    {"°C", {1, {0, 0, 1, 0, 0}, true}},
    {"C", {1, {0, 0, 1, 0, 0}, true}},
    {"s", {1, {0, 0, 0, 1, 0}}, true},
    {"min", {60, {0, 0, 0, 1, 0}}},
    {"h", {3600, {0, 0, 0, 1, 0}}},
});

using UnitSpelling = std::pair<std::string_view, std::string_view>;

/// Whole names (folded, without blanks) of what stands behind them.
constexpr auto unitNames = std::to_array<UnitSpelling>({
    {"sec", "s"},         {"secs", "s"},        {"second", "s"},      {"seconds", "s"},
    {"sek", "s"},         {"mins", "min"},      {"minute", "min"},    {"minutes", "min"},
    {"minuten", "min"},   {"hr", "h"},          {"hrs", "h"},         {"hour", "h"},
    {"hours", "h"},       {"std", "h"},         {"kelvin", "K"},      {"kelvins", "K"},
    {"celsius", "°C"},    {"centigrade", "°C"}, {"degc", "°C"},       {"oc", "°C"},
    {"degcelsius", "°C"}, {"degk", "K"},        {"gram", "g"},        {"grams", "g"},
    {"milligram", "mg"},  {"milligrams", "mg"}, {"watt", "W"},        {"watts", "W"},
    {"milliwatt", "mW"},  {"milliwatts", "mW"}, {"microwatt", "uW"},  {"microwatts", "uW"},
    {"joule", "J"},       {"joules", "J"},      {"millijoule", "mJ"}, {"millijoules", "mJ"},
    {"volt", "V"},        {"microvolt", "uV"},  {"microvolts", "uV"}, {"millivolt", "mV"},
    {"calorie", "cal"},   {"calories", "cal"},  {"w", "W"},           {"mw", "mW"},
    {"uw", "uW"},         {"j", "J"},           {"mj", "mJ"},         {"kj", "kJ"},
    {"c", "°C"},          {"°c", "°C"},         {"mg", "mg"},         {"min", "min"},
    {"v", "V"},           {"mv", "mV"},         {"uv", "uV"},         {"°k", "K"},
});

/// Letters and words of other languages, the longer ones first.
constexpr auto unitLetters = std::to_array<UnitSpelling>({
    {"degrees", "deg"}, {"degree", "deg"}, {"deg. ", "deg"}, {"deg ", "deg"}, {"° ", "°"},      {"°Celsius", "°C"},
    {"degC", "°C"},     {"\u2212", "-"},   {"\u2013", "-"},  {"\u00B7", "*"}, {"\u22C5", "*"},  {"\u2219", "*"},
    {"\u2022", "*"},    {"\u00D7", "*"},   {"\u03BC", "u"},  {"\u00B5", "u"}, {"\u2215", "/"},  {"\u2044", "/"},
    {" per ", "/"},     {"_per_", "/"},    {"мкВт", "uW"},   {"мВт", "mW"},   {"Вт", "W"},      {"мкВ", "uV"},
    {"мВ", "mV"},       {"мДж", "mJ"},     {"кДж", "kJ"},    {"Дж", "J"},     {"мкг", "ug"},    {"мг", "mg"},
    {"кг", "kg"},       {"мин", "min"},    {"сек", "s"},     {"час", "h"},    {"г", "g"},       {"с", "s"},
    {"ч", "h"},         {"К", "K"},        {"°С", "°C"},     {"С", "C"},      {"В", "V"},       {"分钟", "min"},
    {"分鐘", "min"},    {"分", "min"},     {"秒", "s"},      {"小时", "h"},   {"毫克", "mg"},   {"毫瓦", "mW"},
    {"微瓦", "uW"},     {"微伏", "uV"},    {"瓦", "W"},      {"克", "g"},     {"摄氏度", "°C"}, {"开尔文", "K"},
});

constexpr auto sharesOfMass =
    std::to_array<std::string_view>({"wt%", "wt.%", "wt.-%", "%wt", "mass%", "Gew.-%", "масс.%", "мас.%"});

std::string plainUnit(std::string_view text) {
    std::string plain = plainSigns(text);
    for (const auto& [from, to] : unitLetters)
        for (auto at = plain.find(from); at != std::string::npos; at = plain.find(from, at + to.size()))
            plain.replace(at, from.size(), to);
    return plain;
}

std::optional<PowerProduct> simpleUnit(std::string_view name) {
    for (const BaseUnit& base : baseUnits)
        if (name == base.name)
            return base.value;
    constexpr auto prefixes = std::to_array<std::pair<char, double>>({{'n', 1e-9}, {'u', 1e-6}, {'m', 1e-3}, {'k', 1e3}});
    for (const auto& [letter, scale] : prefixes)
        for (const BaseUnit& base : baseUnits)
            if (base.prefixed && name.starts_with(letter) && name.substr(1) == base.name)
                return PowerProduct{base.value.scale * scale, base.value.exponents};
    return std::nullopt;
}

std::optional<PowerProduct> wholeWord(std::string_view word) {
    if (const auto unit = simpleUnit(word))
        return unit;
    const std::string lower = folded(word);
    const auto named = std::ranges::find(unitNames, std::string_view(lower), &UnitSpelling::first);
    const bool symbolOfAnother = word.size() == 1 && (word[0] < 'a' || word[0] > 'z');
    return named == unitNames.end() || symbolOfAnother ? std::nullopt : simpleUnit(named->second);
}

/// Reads products and quotients by descent. After a stroke everything is divided by, up to the next stroke.
class UnitParser {
  public:
    explicit UnitParser(std::string_view text) : rest_(text) {}

    std::optional<PowerProduct> whole() {
        auto product = expression();
        return product && rest_.empty() && factors_ > 0 ? product : std::nullopt;
    }
    int factors() const { return factors_; }

  private:
    std::optional<PowerProduct> expression() {
        PowerProduct product;
        int sign = 1;
        while (!rest_.empty() && !isClosing(rest_.front())) {
            if (take("/")) {
                sign = -1;
            } else if (!take("*") && !take(" ") && !take("^") && !take(".")) {
                if (!factor(product, sign))
                    return std::nullopt;
            }
        }
        return product;
    }
    static bool isClosing(char c) { return c == ')' || c == ']' || c == '}'; }
    bool take(std::string_view sign) {
        if (!rest_.starts_with(sign))
            return false;
        rest_.remove_prefix(sign.size());
        return true;
    }
    bool factor(PowerProduct& product, int sign) {
        if (take("(") || take("[") || take("{")) {
            const auto inner = expression();
            if (!inner || rest_.empty())
                return false;
            rest_.remove_prefix(1);
            product.multiply(*inner, sign * exponent().value_or(1));
            return true;
        }
        return take("1") || word(product, sign);
    }
    /// One unit, or several written without a sign between them ("gK"); the exponent is that of the last one.
    bool word(PowerProduct& product, int sign) {
        const std::size_t end = std::min(rest_.find_first_of("/*^ .()[]{}+-0123456789"), rest_.size());
        const std::string_view name = rest_.substr(0, end);
        if (name.empty())
            return false;
        rest_.remove_prefix(end);
        const auto power = exponent();
        const int last = power ? (*power < 0 ? *power : sign * *power) : sign;
        if (const auto unit = wholeWord(name))
            return multiply(product, *unit, last);
        for (std::size_t at = 1; at < name.size(); ++at) {
            const auto first = simpleUnit(name.substr(0, at)), second = simpleUnit(name.substr(at));
            if (first && second)
                return multiply(product, *first, sign) && multiply(product, *second, last);
        }
        return false;
    }
    bool multiply(PowerProduct& product, const PowerProduct& unit, int exponent) {
        ++factors_;
        product.multiply(unit, exponent);
        return true;
    }
    std::optional<int> exponent() {
        std::string_view ahead = rest_;
        if (ahead.starts_with('^'))
            ahead.remove_prefix(1);
        const bool bracketed = ahead.starts_with("(-") || ahead.starts_with("{-");
        if (bracketed)
            ahead.remove_prefix(1);
        const int sign = ahead.starts_with('-') ? -1 : 1;
        if (ahead.starts_with('-') || ahead.starts_with('+'))
            ahead.remove_prefix(1);
        if (ahead.empty() || ahead.front() < '1' || ahead.front() > '3')
            return std::nullopt;
        const int value = ahead.front() - '0';
        rest_ = ahead.substr(std::min<std::size_t>(ahead.size(), bracketed ? 2 : 1));
        return sign * value;
    }

    std::string_view rest_;
    int factors_ = 0;
};

std::optional<Unit> knownQuantity(const PowerProduct& product, bool single) {
    using Exponents = std::array<int, 5>;
    constexpr auto quantities = std::to_array<std::pair<Exponents, Dimension>>({
        {{1, 0, 0, -1, 0}, Dimension::Power},
        {{1, -1, 0, -1, 0}, Dimension::SpecificPower},
        {{1, -1, -1, 0, 0}, Dimension::HeatCapacity},
        {{0, 0, 1, -1, 0}, Dimension::HeatingRate},
        {{0, 0, 1, 0, 0}, Dimension::Temperature},
        {{0, 0, 0, 1, 0}, Dimension::Time},
        {{0, 1, 0, 0, 0}, Dimension::Mass},
        {{0, 0, 0, 0, 1}, Dimension::Voltage},
        {{0, -1, 0, 0, 1}, Dimension::SpecificVoltage},
    });
    const auto found = std::ranges::find(quantities, product.exponents, [](const auto& q) { return q.first; });
    if (found == quantities.end())
        return std::nullopt;
    const bool absolute = found->second == Dimension::Temperature && product.celsius;
    if (absolute && !single)
        return std::nullopt;
    return Unit{found->second, product.scale, absolute ? constants::zeroCelsius : 0.0};
}

} // namespace

std::optional<Unit> fileUnit(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('/'))
        text = trimmed(text.substr(1));
    if (text.empty() || text.size() > 60)
        return std::nullopt;
    if (const auto known = unitNamed(text))
        return *known;
    if (std::ranges::find(sharesOfMass, text) != sharesOfMass.end())
        return Unit{Dimension::None, 0.01, 0};
    const std::string plain = plainUnit(text);
    if (const auto known = unitNamed(plain))
        return *known;
    UnitParser parser(trimmed(plain));
    const auto product = parser.whole();
    return product ? knownQuantity(*product, parser.factors() == 1) : std::nullopt;
}

} // namespace vitrine
