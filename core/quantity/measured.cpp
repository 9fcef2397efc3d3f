#include "core/quantity/measured.h"

#include "core/quantity/message.h"

#include <array>
#include <charconv>
#include <cmath>

namespace vitrine {

namespace {

std::string fixed(double value, int decimals) {
    std::array<char, 1024> buffer; // a double has 309 digits before the point and at most some 340 behind it
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

} // namespace

int decimalsFor(double error) {
    const int exponent = static_cast<int>(std::floor(std::log10(error)));
    // 0.0996 rounds to 0.10, so the exponent is taken after rounding to two digits.
    const double twoDigits = std::round(error / std::pow(10.0, exponent - 1));
    return std::max(0, 1 - (twoDigits >= 100 ? exponent + 1 : exponent));
}

RoundedText rounded(const Measured& m, int digits) {
    if (!m.error || !(*m.error > 0) || !std::isfinite(*m.error) || *m.error < 1e-30 || std::abs(m.value) > 1e15)
        return {figureText(m.value, digits), {}};
    const int decimals = decimalsFor(*m.error);
    return {fixed(m.value, decimals), fixed(*m.error, decimals)};
}

} // namespace vitrine
