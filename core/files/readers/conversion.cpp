#include "core/files/readers/conversion.h"

#include "core/files/readers/extent.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

Words quantityRefusal(const std::string& name, const std::string& unit) {
    return phrase("Reading", "The column “%1” is in %2, which is neither heat flow nor heat capacity.")
        .with(name, unit);
}

Result<Unit> temperatureUnit(const RawCurve& curve, const SourceFile& file, const ReadOptions& options) {
    const auto unit =
        options.temperatureUnit.empty() ? curve.temperatureTitle.unit : fileUnit(options.temperatureUnit);
    if (unit && unit->dimension == Dimension::Temperature)
        return *unit;
    return ask(Question::TemperatureUnit,
               phrase("Reading", "Is the column “%1” in kelvin or in degrees Celsius? The file does not say.")
                   .with(curve.temperatureTitle.name),
               file.name);
}

Result<SignalKind> signalKind(const Unit& unit, const RawCurve& curve, const SourceFile& file) {
    switch (unit.dimension) {
    case Dimension::Power:
        return SignalKind::Power;
    case Dimension::SpecificPower:
        return SignalKind::SpecificPower;
    case Dimension::HeatCapacity:
        return SignalKind::HeatCapacity;
    case Dimension::Voltage:
    case Dimension::SpecificVoltage:
        return refuse(
            phrase("Reading", "The column “%1” is in %2: it has not been calibrated to heat flow.")
                .with(curve.signalTitle.name, curve.signalTitle.unitText),
            phrase("Reading",
                   "Apply the sensitivity calibration in the instrument's program and export mW or mW/mg."),
            file.name);
    default:
        return refuse(quantityRefusal(curve.signalTitle.name, curve.signalTitle.unitText), {}, file.name);
    }
}

Result<Unit> signalUnit(const RawCurve& curve, const SourceFile& file, const ReadOptions& options) {
    const auto unit = options.signalUnit.empty() ? curve.signalTitle.unit : fileUnit(options.signalUnit);
    if (unit)
        return *unit;
    const Words what = curve.signalTitle.unitText.empty()
                           ? phrase("Reading", "What is the unit of the column “%1”? The file does not say.")
                                 .with(curve.signalTitle.name)
                           : phrase("Reading", "The unit “%2” of the column “%1” is not known here.")
                                 .with(curve.signalTitle.name, curve.signalTitle.unitText);
    return ask(Question::SignalUnit, what, file.name);
}

void convert(std::vector<double>& values, const Unit& unit) {
    if (unit.scale == 1 && unit.offset == 0)
        return;
    for (double& value : values)
        value = unit.toInternal(value);
}

/// Leaves out the rows in which a number is missing, in place; the count of them.
std::size_t dropIncomplete(RawCurve& curve) {
    if (allFinite(curve.temperature) && allFinite(curve.signal) && allFinite(curve.time))
        return 0;
    const bool timed = !curve.time.empty();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < curve.temperature.size(); ++i) {
        if (!std::isfinite(curve.temperature[i]) || !std::isfinite(curve.signal[i]) ||
            (timed && !std::isfinite(curve.time[i])))
            continue;
        curve.temperature[kept] = curve.temperature[i];
        curve.signal[kept] = curve.signal[i];
        if (timed)
            curve.time[kept] = curve.time[i];
        ++kept;
    }
    const std::size_t dropped = curve.temperature.size() - kept;
    curve.temperature.resize(kept);
    curve.signal.resize(kept);
    curve.time.resize(timed ? kept : 0);
    return dropped;
}

} // namespace

Result<SignalKind> toInternalUnits(RawCurve& curve, const SourceFile& file, const ReadOptions& options) {
    const auto temperature = temperatureUnit(curve, file, options);
    if (!temperature)
        return std::unexpected(temperature.error());
    const auto signal = signalUnit(curve, file, options);
    if (!signal)
        return std::unexpected(signal.error());
    if (const bool untimed = !curve.timeTitle.unit || curve.timeTitle.unit->dimension != Dimension::Time;
        untimed && !curve.time.empty()) {
        curve.time.clear();
        curve.notes.push_back(phrase("Reading", "The column “%1” has no unit of time and was not used.")
                                  .with(curve.timeTitle.name));
    }
    convert(curve.temperature, *temperature);
    convert(curve.signal, *signal);
    if (!curve.time.empty())
        convert(curve.time, *curve.timeTitle.unit);
    if (const std::size_t dropped = dropIncomplete(curve); dropped > 0)
        curve.notes.push_back(phrases("Reading", "Rows left out because a number is missing: %n.")
                                  .count(static_cast<int>(dropped)));
    return signalKind(*signal, curve, file);
}

} // namespace vitrine
