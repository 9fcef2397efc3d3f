#include "core/files/readers/conversion.h"

#include "core/files/readers/extent.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

Message quantityRefusal(const std::string& name, const std::string& unit) {
    return phrase("Reading", "The column “%1” is in %2, which is neither heat flow nor heat capacity.").with(name, unit);
}

Result<Unit> temperatureUnit(const RawCurve& curve, const SourceFile& file, const ReadOptions& options) {
    const auto unit = options.temperatureUnit.empty() ? curve.temperatureTitle.unit : fileUnit(options.temperatureUnit);
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
        return refuse(phrase("Reading", "The column “%1” is in %2: it has not been calibrated to heat flow.")
                          .with(curve.signalTitle.name, curve.signalTitle.unitText),
                      phrase("Reading", "Apply the sensitivity calibration in the instrument's program and export mW or mW/mg."),
                      file.name);
    default:
        return refuse(quantityRefusal(curve.signalTitle.name, curve.signalTitle.unitText), {}, file.name);
    }
}

Result<Unit> signalUnit(const RawCurve& curve, const SourceFile& file, const ReadOptions& options) {
    const auto unit = options.signalUnit.empty() ? curve.signalTitle.unit : fileUnit(options.signalUnit);
    if (unit)
        return *unit;
    const Message what =
        curve.signalTitle.unitText.empty()
            ? phrase("Reading", "What is the unit of the column “%1”? The file does not say.").with(curve.signalTitle.name)
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

/// Rows without a number, counted.
struct LeftOut {
    std::size_t rows = 0;                  ///< in which a number is missing and another one is there
    std::optional<std::size_t> first = {}; ///< of them, counted from 0
};

/// Leaves out the rows in which a number is missing, in place. Where nothing is there the curve has ended before its
/// neighbours in the table.
LeftOut dropIncomplete(RawCurve& curve) {
    LeftOut left;
    if (allFinite(curve.temperature) && allFinite(curve.signal) && allFinite(curve.time))
        return left;
    const bool timed = !curve.time.empty(), weighed = !curve.massColumn.empty();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < curve.temperature.size(); ++i) {
        const bool hasTemperature = std::isfinite(curve.temperature[i]), hasSignal = std::isfinite(curve.signal[i]);
        if (!hasTemperature || !hasSignal || (timed && !std::isfinite(curve.time[i]))) {
            if (hasTemperature || hasSignal) {
                left.first = left.first.value_or(i);
                ++left.rows;
            }
            continue;
        }
        curve.temperature[kept] = curve.temperature[i];
        curve.signal[kept] = curve.signal[i];
        if (timed)
            curve.time[kept] = curve.time[i];
        if (weighed)
            curve.massColumn[kept] = curve.massColumn[i];
        ++kept;
    }
    curve.temperature.resize(kept);
    curve.signal.resize(kept);
    curve.time.resize(timed ? kept : 0);
    curve.massColumn.resize(weighed ? kept : 0);
    return left;
}

/// "file:12: “--” in column 2", the first field without a number of the row `row` of a curve.
std::optional<Message> fieldWithoutNumber(const RawCurve& curve, std::size_t row, const SourceFile& file) {
    if (curve.place.firstLine == 0)
        return std::nullopt;
    Lines lines(file.text.text());
    for (std::size_t rows = 0; lines.next();)
        if (lines.number() >= curve.place.firstLine && !trimmed(lines.line()).empty() && rows++ == row)
            break;
    const auto fields = fieldsOf(lines.line(), curve.place.format);
    for (const std::size_t column : curve.place.columns) {
        const std::string_view field = column < fields.size() ? fields[column] : std::string_view();
        if (readNumber(field, curve.place.format.decimal).state == FieldState::Missing)
            return phrase("Reading", "The first such row is line %1: “%2” in column %3.")
                .with(std::to_string(lines.number()), file.text.decoded(field), std::to_string(column + 1));
    }
    return std::nullopt;
}

void noteLeftOut(RawCurve& curve, const LeftOut& left, const SourceFile& file) {
    if (left.rows == 0)
        return;
    curve.notes.push_back(
        phrases("Reading", "Rows left out because a number is missing: %n.").count(static_cast<int>(left.rows)));
    if (const auto first = fieldWithoutNumber(curve, *left.first, file))
        curve.notes.push_back(*first);
}

/// A mass is one with a unit of mass, or a share of the mass at the beginning.
void dropUnweighed(RawCurve& curve) {
    const auto& unit = curve.massTitle.unit;
    if (!unit || (unit->dimension != Dimension::Mass && unit->dimension != Dimension::None))
        curve.massColumn.clear();
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
        curve.notes.push_back(
            phrase("Reading", "The column “%1” has no unit of time and was not used.").with(curve.timeTitle.name));
    }
    dropUnweighed(curve);
    convert(curve.temperature, *temperature);
    convert(curve.signal, *signal);
    if (!curve.time.empty())
        convert(curve.time, *curve.timeTitle.unit);
    noteLeftOut(curve, dropIncomplete(curve), file);
    return signalKind(*signal, curve, file);
}

} // namespace vitrine
