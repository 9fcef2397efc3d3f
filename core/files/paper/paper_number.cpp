#include "core/files/paper/paper_number.h"

#include "core/quantity/message.h"

#include <array>
#include <charconv>
#include <cmath>

namespace vitrine {

namespace {

constexpr const char* realMinus = "−";

std::string fixedText(double value, int decimals) {
    std::array<char, 512> buffer;
    const auto [end, failed] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    std::string text = failed == std::errc() ? std::string(buffer.data(), end) : std::string();
    const bool isZero = text.find_first_not_of("-0.") == std::string::npos;
    return isZero && text.starts_with('-') ? text.substr(1) : text;
}

bool isUsable(const std::optional<double>& error) {
    return error && std::isfinite(*error) && *error > 1e-300;
}

PaperNumber roundedByError(double value, double error) {
    if (const double step = std::pow(10.0, std::floor(std::log10(error * 1.005)) - 1); step > 1) {
        value = std::round(value / step) * step;
        error = std::round(error / step) * step;
    }
    const int decimals = decimalsFor(error);
    return {fixedText(value, decimals), fixedText(error, decimals)};
}

/// Plain decimals, never an exponent.
std::string significant(double value, int digits) {
    if (value == 0)
        return "0";
    const int decimals = std::max(0, digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
    std::string text = fixedText(value, std::min(decimals, 12));
    if (text.find('.') != std::string::npos)
        text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string withRealMinus(const std::string& text) {
    return text.starts_with('-') ? realMinus + text.substr(1) : text;
}

std::string raised(int power) {
    static constexpr std::array<const char*, 10> digits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = power < 0 ? "⁻" : "";
    for (const char c : std::to_string(std::abs(power)))
        text += digits[static_cast<std::size_t>(c - '0')];
    return text;
}

} // namespace

PaperNumber paperNumber(const Measured& m, int power, int digits) {
    const double unit = std::pow(10.0, power), value = m.value / unit;
    if (!std::isfinite(value) || std::abs(value) > 1e15)
        return {};
    if (isUsable(m.error) && *m.error > 1e-8 * std::abs(m.value) && *m.error / unit > 1e-10 && *m.error / unit < 1e15)
        return roundedByError(value, *m.error / unit);
    return {significant(value, m.error && *m.error > 0 ? std::max(digits, 6) : digits), {}};
}

std::string withPlusMinus(const PaperNumber& number) {
    return withRealMinus(number.value) + (number.error.empty() ? "" : " ± " + number.error);
}

std::string withParentheses(const PaperNumber& number) {
    if (number.error.empty())
        return number.value;
    std::string digits = number.error;
    std::erase(digits, '.');
    return number.value + "(" + digits.substr(std::min(digits.find_first_not_of('0'), digits.size() - 1)) + ")";
}

int tenPower(double magnitude) {
    if (!(magnitude > 0) || !std::isfinite(magnitude) || (magnitude >= 0.01 && magnitude < 1e5))
        return 0;
    return 3 * static_cast<int>(std::floor(std::log10(magnitude) / 3));
}

std::string inWords(double value, int digits) {
    if (value == 0 || !std::isfinite(value))
        return value == 0 ? "0" : std::string();
    const double size = std::abs(value);
    if (size >= 1e-3 && size < 1e6)
        return withRealMinus(significant(value, digits));
    const int power = static_cast<int>(std::floor(std::log10(size)));
    return withRealMinus(significant(value / std::pow(10.0, power), digits)) + "\u00A0×\u00A010" + raised(power);
}

std::string inWords(double value, const std::string& unit, int digits) {
    return inWords(value, digits) + (unit.empty() ? "" : "\u00A0" + unit);
}

} // namespace vitrine
