#include "widgets/figures/paper/ticks.h"

#include "core/figures/page_faults.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr int mostNumbers = 100;
constexpr double slack = 1e-9; // of a step: ends of the range count
constexpr int leastFactor = 4; // powers of ten from which on a factor is written by itself

double niceStep(double width, int most) {
    const double raw = width / std::max(most, 1);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (digit * power >= raw * (1 - slack))
            return digit * power;
    return 10 * power;
}

int decimalsOf(double step) {
    for (int decimals = 0; decimals < 12; ++decimals)
        if (const double scaled = step * std::pow(10, decimals); std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return decimals;
    return 12;
}

int powerOf(double value) {
    return value == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value)) + slack));
}

QString powerText(int power, const QLocale& locale) {
    return QStringLiteral("10^{%1}").arg(shownTick(power, 0, locale));
}

QString inPowers(double value, int decimals, const QLocale& locale) {
    if (value == 0)
        return shownTick(0, 0, locale);
    const int power = powerOf(value);
    const double digits = value / std::pow(10, power);
    if (std::abs(digits - 1) < slack)
        return powerText(power, locale);
    return QStringLiteral("%1 × %2").arg(shownTick(digits, decimals, locale), powerText(power, locale));
}

/// The power of ten that the numbers of an axis are written in; 0: none.
int factorOf(const AxisScale& scale, const FigureAxis& axis) {
    const int power = powerOf(std::max(std::abs(scale.range.low), std::abs(scale.range.high)));
    if (axis.form == NumberForm::Factor)
        return power;
    return axis.form == NumberForm::Plain && (power >= leastFactor + 1 || power <= -leastFactor) ? power : 0;
}

void addMinor(AxisTicks& ticks, const AxisScale& scale, double step, int count) {
    const double small = step / (count + 1);
    for (double i = std::ceil(scale.range.low / small - slack); i * small <= scale.range.high + slack * small; ++i)
        if (std::abs(std::remainder(i, count + 1)) > 0.5)
            ticks.ticks.push_back({i * small, {}});
}

AxisTicks linearTicks(const AxisScale& scale, const FigureAxis& axis, bool minorTicks, int most, const QLocale& locale) {
    AxisTicks ticks;
    const double width = scale.range.width();
    const bool own = axis.tickStep && *axis.tickStep > 0 && width / *axis.tickStep < mostNumbers;
    const double step = own ? *axis.tickStep : niceStep(width, most);
    const int factor = factorOf(scale, axis);
    const double unit = std::pow(10, factor);
    const int decimals = std::clamp(axis.decimals.value_or(decimalsOf(step / unit)), 0, mostDecimals);
    for (double i = std::ceil(scale.range.low / step - slack); i * step <= scale.range.high + slack * step; ++i) {
        const double value = std::abs(i) < 0.5 ? 0 : i * step;
        ticks.ticks.push_back({value, axis.form == NumberForm::Powers
                                          ? inPowers(value, std::clamp(axis.decimals.value_or(1), 0, mostDecimals), locale)
                                          : shownTick(value / unit, decimals, locale)});
    }
    if (const int minor = axis.minorTicks.value_or(minorTicks ? 1 : 0); minor > 0 && minor < mostNumbers)
        addMinor(ticks, scale, step, minor);
    if (factor != 0)
        ticks.factor = QStringLiteral("×%1").arg(powerText(factor, locale));
    return ticks;
}

QString decadeLabel(double value, const FigureAxis& axis, const QLocale& locale) {
    const int power = powerOf(value);
    if (axis.form != NumberForm::Powers && power > -leastFactor && power < leastFactor)
        return shownTick(value, std::max(0, -power), locale);
    return inPowers(value, 0, locale);
}

AxisTicks logTicks(const AxisScale& scale, const FigureAxis& axis, bool minorTicks, int most, const QLocale& locale) {
    AxisTicks ticks;
    const int low = powerOf(scale.range.low), high = powerOf(scale.range.high);
    const bool few = std::log10(scale.range.high / scale.range.low) < 2;
    const int every = std::max(axis.tickStep ? static_cast<int>(*axis.tickStep) : (high - low) / std::max(most, 1), 1);
    for (int power = low; power <= high; ++power)
        for (int digit = 1; digit < 10; ++digit) {
            const double value = digit * std::pow(10, power);
            if (!scale.range.contains(value) || (high - low) / every >= mostNumbers)
                continue;
            const bool named = (digit == 1 && (power - low) % every == 0) || (few && (digit == 2 || digit == 5));
            if (named)
                ticks.ticks.push_back({value, decadeLabel(value, axis, locale)});
            else if (axis.minorTicks.value_or(minorTicks ? 1 : 0) > 0)
                ticks.ticks.push_back({value, {}});
        }
    return ticks;
}

} // namespace

QString shownTick(double value, int decimals, const QLocale& locale) {
    return locale.toString(value, 'f', decimals).replace(locale.negativeSign(), QString(QChar(0x2212)));
}

AxisTicks ticksOf(const AxisScale& scale, const FigureAxis& axis, bool minorTicks, int most, const QLocale& locale) {
    if (!(scale.range.width() > 0) || !std::isfinite(scale.range.width()))
        return {};
    return scale.log ? logTicks(scale, axis, minorTicks, most, locale) : linearTicks(scale, axis, minorTicks, most, locale);
}

} // namespace vitrine
