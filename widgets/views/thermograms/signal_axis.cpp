#include "widgets/views/thermograms/signal_axis.h"

#include "widgets/words/words.h"

#include <array>

namespace vitrine {

namespace {

struct Prefix {
    double factor;
    char16_t symbol;
};

Prefix prefixFor(double largest) {
    for (const Prefix prefix : {Prefix{1, 0}, Prefix{1e3, u'm'}, Prefix{1e6, u'µ'}})
        if (largest * prefix.factor >= 1)
            return prefix;
    return largest > 0 ? Prefix{1e9, u'n'} : Prefix{1, 0};
}

QString prefixed(const Prefix& prefix, const QString& unit) {
    return prefix.symbol ? QString(QChar(prefix.symbol)) + unit : unit;
}

} // namespace

SignalAxis signalAxis(SignalKind kind, double largest) {
    if (kind == SignalKind::HeatCapacity)
        return {QStringLiteral("C_p / J g⁻¹ K⁻¹"), QStringLiteral("J g⁻¹ K⁻¹"), translated(phrase("Thermogram", "heat capacity")),
                1};
    const Prefix prefix = prefixFor(largest);
    const bool specific = kind == SignalKind::SpecificPower;
    const QString unit = prefixed(prefix, specific ? QStringLiteral("W g⁻¹") : QStringLiteral("W"));
    const QString symbol = specific ? QStringLiteral("Φ_m") : QStringLiteral("Φ");
    return {symbol + QStringLiteral(" / ") + unit, unit,
            translated(specific ? phrase("Thermogram", "heat flow per mass") : phrase("Thermogram", "heat flow")), prefix.factor};
}

} // namespace vitrine
