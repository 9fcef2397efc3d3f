#include "widgets/plot/palette.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace vitrine {

namespace {

double linearOf(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double linear) {
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

double luminance(const QColor& c) {
    return 0.2126 * linearOf(c.redF()) + 0.7152 * linearOf(c.greenF()) + 0.0722 * linearOf(c.blueF());
}

struct LinearRgb {
    double r, g, b;
    bool inGamut() const { return std::min({r, g, b}) >= 0 && std::max({r, g, b}) <= 1; }
};

LinearRgb fromOklch(double lightness, double chroma, double degrees) {
    const double angle = degrees * std::numbers::pi / 180;
    const double a = chroma * std::cos(angle), b = chroma * std::sin(angle);
    const double l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

QColor oklch(double lightness, double chroma, double degrees) {
    LinearRgb rgb = fromOklch(lightness, chroma, degrees);
    for (; !rgb.inGamut() && chroma > 0; chroma -= 0.005)
        rgb = fromOklch(lightness, chroma, degrees);
    const auto channel = [](double v) { return static_cast<float>(encoded(std::clamp(v, 0.0, 1.0))); };
    return QColor::fromRgbF(channel(rgb.r), channel(rgb.g), channel(rgb.b));
}

} // namespace

namespace {

/// Two hues (degrees) with a straight way between them through grey, for eyes that tell blue from yellow only.
struct HuePair {
    double low, high, chroma;
};

QColor between(const HuePair& hues, double lightness, double t) {
    const std::complex<double> mixed = (1 - t) * std::polar(hues.chroma, hues.low * std::numbers::pi / 180) +
                                       t * std::polar(hues.chroma, hues.high * std::numbers::pi / 180);
    return oklch(lightness, std::abs(mixed), std::arg(mixed) * 180 / std::numbers::pi);
}

} // namespace

QColor sequential(double fraction, const Theme& theme) {
    const double t = std::clamp(fraction, 0.0, 1.0);
    const double lightness = theme.dark ? 0.58 + 0.32 * t : 0.33 + 0.31 * t;
    switch (theme.data) {
    case DataPalette::Cividis:
        return between({258, 98, 0.11}, lightness, t);
    case DataPalette::OkabeIto:
        return between({245, 55, 0.14}, lightness, t);
    case DataPalette::Spectrum:
        break;
    }
    return oklch(lightness, 0.15, 305 - 185 * t);
}

QColor category(std::size_t index, const Theme& theme) {
    constexpr QRgb light[] = {0x0373b3, 0xc1560a, 0x0fa277, 0xa25380, 0xc58804, 0x3899cd};
    constexpr QRgb dark[] = {0x0474b4, 0xfeaa7f, 0x099a71, 0xcc79a7, 0xe39f15, 0x56b4e9};
    const QRgb* colours = theme.dark ? dark : light;
    return QColor(colours[index % categoryCount]);
}

QColor rateColour(double rate, const std::vector<double>& rates, const Theme& theme) {
    if (!(rate > 0) || rates.empty())
        return theme.onePressure;
    const double span = std::log(rates.back() / rates.front());
    return sequential(span > 0.01 ? std::log(rate / rates.front()) / span : 0.5, theme);
}

std::vector<QColor> sequentialColours(std::size_t count, const Theme& theme) {
    std::vector<QColor> colours;
    for (std::size_t i = 0; i < count; ++i)
        colours.push_back(sequential(count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0.5, theme));
    return colours;
}

QColor pressureColour(double fraction, const Theme& theme) {
    return faded(theme.highPressure, theme.onePressure, std::clamp(fraction, 0.0, 1.0));
}

QColor faded(const QColor& top, const QColor& ground, double opacity) {
    const auto mixed = [&](float a, float b) { return static_cast<float>(opacity * a + (1 - opacity) * b); };
    return QColor::fromRgbF(mixed(top.redF(), ground.redF()), mixed(top.greenF(), ground.greenF()),
                            mixed(top.blueF(), ground.blueF()));
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace vitrine
