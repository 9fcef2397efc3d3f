#include "core/files/readers/curves.h"

#include "core/files/readers/conversion.h"
#include "core/files/readers/extent.h"
#include "core/files/readers/ramps.h"
#include "core/files/readers/rates.h"
#include "core/files/readers/settle_exo.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t fewestRows = 10;
constexpr double constantMass = 0.01; // a share that comes or goes unnoticed

/// Refuses curves that are no measurement over temperature.
std::optional<Problem> implausible(const RawCurve& curve, const SourceFile& file) {
    if (curve.temperature.size() < fewestRows)
        return Problem{phrases("Reading", "Only %n row(s) of numbers were found; a DSC curve needs at least ten.")
                           .count(static_cast<int>(curve.temperature.size())),
                       {},
                       file.name};
    const auto [low, high] = extent(curve.temperature);
    if (low < 0 || high > 5000)
        return Problem{phrase("Reading", "The column “%1” goes from %2 to %3 K, which no DSC curve does.")
                           .with(curve.temperatureTitle.name, Figure{low}, Figure{high}),
                       phrase("Reading", "Check the unit and the decimal sign."), file.name, Question::TemperatureUnit};
    if (low == high)
        return Problem{
            phrase("Reading", "The temperature in column “%1” never changes.").with(curve.temperatureTitle.name), {}, file.name};
    return std::nullopt;
}

std::vector<double> slice(std::vector<double>& values, IndexRange rows) {
    if (rows.size() == values.size())
        return std::move(values);
    if (values.empty())
        return {};
    const auto begin = values.begin();
    return {begin + static_cast<std::ptrdiff_t>(rows.first), begin + static_cast<std::ptrdiff_t>(rows.last)};
}

const char* directionName(RampDirection direction) {
    switch (direction) {
    case RampDirection::Heating:
        return "heating";
    case RampDirection::Cooling:
        return "cooling";
    default:
        return "isothermal";
    }
}

std::string rampName(const std::string& curve, std::size_t index, std::size_t count, RampDirection direction) {
    if (count == 1)
        return curve;
    const std::string ramp = "ramp " + std::to_string(index + 1) + " (" + directionName(direction) + ")";
    return curve.empty() ? ramp : curve + ", " + ramp;
}

/// Notes on repeated and unsorted temperatures: they are passed on as they are.
void noteOrder(ReadScan& scan) {
    if (scan.direction == RampDirection::Isothermal)
        return;
    const std::span<const double> t = scan.recording->temperature;
    const StepCounts steps = stepsIn(t);
    const int repeated = static_cast<int>(t.size() - 1 - steps.up - steps.down),
              backwards = static_cast<int>(scan.direction == RampDirection::Cooling ? steps.up : steps.down);
    if (repeated > 0)
        scan.notes.push_back(phrases("Reading", "Rows that repeat the temperature of the row before: %n.").count(repeated));
    if (backwards > 0)
        scan.notes.push_back(phrases("Reading", "Rows that go against the direction of the ramp: %n.").count(backwards));
}

double nearest(const std::vector<double>& rates, double to) {
    return *std::ranges::min_element(rates, {}, [&](double rate) { return std::abs(std::log(rate / to)); });
}

/// What has to be said where a stated or answered rate is not the measured one.
Message otherRate(bool answered) {
    return answered ? phrase("Reading", "The heating rate was given as %1 K/min, but time and temperature give %2 K/min.")
                    : phrase("Reading", "The file says %1 K/min, but time and temperature give %2 K/min.");
}

/// The stated rate that belongs to this ramp: the one nearest to the measured one, or the only one.
void stateRate(ReadScan& scan, const std::vector<double>& stated, bool answered) {
    if (stated.empty() || scan.direction == RampDirection::Isothermal)
        return;
    const bool single = std::ranges::all_of(stated, [&](double rate) { return rate == stated.front(); });
    if (scan.measuredRate && *scan.measuredRate != 0)
        scan.headerRate = nearest(stated, std::abs(*scan.measuredRate));
    else if (single)
        scan.headerRate = stated.front();
    const double measured = std::abs(scan.measuredRate.value_or(0));
    if (scan.headerRate && measured > 0 && std::abs(measured / *scan.headerRate - 1) > 0.05)
        scan.notes.push_back(otherRate(answered).with(Figure{*scan.headerRate * 60, 4}, Figure{measured * 60, 4}));
}

/// Where the data give a rate, the file name may give the one that was programmed.
void programmedRate(ReadScan& scan, const SourceFile& file) {
    constexpr double agreement = 0.03; // a name is a weaker statement than a header
    const double measured = std::abs(*scan.measuredRate);
    const auto named = programmedRateInFileName(file.name, measured);
    if (!named)
        return;
    const bool agree = std::abs(measured - *named) <= agreement * *named;
    if (agree)
        scan.headerRate = named;
    const Message note =
        agree ? phrase("Reading", "The file name says %1 K/min; time and temperature give %2 K/min.")
              : phrase("Reading", "The file name says %1 K/min, but time and temperature give %2 K/min, which count.");
    scan.notes.push_back(note.with(Figure{*named * 60, 4}, Figure{measured * 60, 4}));
}

/// Where neither time nor header tells the rate, the file name may.
void rateFromName(ReadScan& scan, const SourceFile& file) {
    if (scan.headerRate || scan.direction == RampDirection::Isothermal)
        return;
    if (scan.measuredRate)
        return programmedRate(scan, file);
    scan.headerRate = rateInFileName(file.name);
    if (scan.headerRate)
        scan.notes.push_back(
            phrase("Reading", "The heating rate, %1 K/s, was taken from the file name.").with(Figure{*scan.headerRate, 4}));
}

/// What has to be said of a mass that does not stay.
void weigh(ReadScan& scan, std::span<const double> temperature, std::span<const double> mass) {
    if (mass.empty() || scan.direction == RampDirection::Isothermal)
        return;
    const auto course = massCourse(temperature, mass);
    const double lost = course ? massLost(*course, {course->temperature.front(), course->temperature.back()}) : 0;
    if (!course || std::abs(lost) < constantMass)
        return;
    const Interval range = lossRange(*course);
    const Message note = lost > 0 ? phrase("Reading", "The sample loses %1 % of its mass, most of it between %2 and %3 K.")
                                  : phrase("Reading", "The sample gains %1 % of mass, most of it between %2 and %3 K.");
    scan.notes.push_back(note.with(Figure{100 * std::abs(lost), 2}, Figure{range.low, 4}, Figure{range.high, 4}));
    scan.massCourse = course;
}

std::vector<ReadScan> partedScans(RawCurve& curve, SignalKind kind, const SourceFile& file, const ReadOptions& options) {
    const Ramps ramps = splitIntoRamps(curve.time, curve.temperature);
    std::vector<ReadScan> scans;
    for (std::size_t i = 0; i < ramps.ramps.size(); ++i) {
        const RampRows& ramp = ramps.ramps[i];
        ReadScan scan;
        scan.curve = rampName(curve.name, i, ramps.ramps.size(), ramp.direction);
        const auto mass = slice(curve.massColumn, ramp.rows);
        scan.recording =
            Recording{slice(curve.time, ramp.rows), slice(curve.temperature, ramp.rows), slice(curve.signal, ramp.rows), kind};
        scan.direction = ramp.direction;
        scan.measuredRate = rampRate(scan.recording->time, scan.recording->temperature);
        scan.mass = curve.mass;
        scan.lag = curve.lag;
        scan.notes = curve.notes;
        stateRate(scan, curve.statedRates, options.heatingRate.has_value());
        rateFromName(scan, file);
        noteOrder(scan);
        weigh(scan, scan.recording->temperature, mass);
        if (i == 0 && ramps.leftOut > 0)
            scan.notes.push_back(phrases("Reading", "Rows left out because they belong to no ramp (a jump, a few rows): %n.")
                                     .count(static_cast<int>(ramps.leftOut)));
        if (ramps.disordered)
            scan.notes.push_back(phrase("Reading", "The rows are in no order of temperature and were kept as one scan."));
        scans.push_back(std::move(scan));
    }
    return scans;
}

/// Options win over what the file says of mass and rate.
void applyOptions(RawCurve& curve, const ReadOptions& options) {
    if (options.mass)
        curve.mass = options.mass;
    if (options.heatingRate)
        curve.statedRates = {*options.heatingRate};
}

} // namespace

Result<std::vector<ReadScan>> scansOf(RawCurve curve, const SourceFile& file, const ReadOptions& options) {
    applyOptions(curve, options);
    const auto kind = toInternalUnits(curve, file, options);
    if (!kind)
        return std::unexpected(kind.error());
    if (auto problem = implausible(curve, file))
        return std::unexpected(std::move(*problem));
    std::vector<ReadScan> scans = partedScans(curve, *kind, file, options);
    settleExo(scans, curve, *kind, options);
    return scans;
}

Result<std::vector<ReadScan>> scansOf(std::vector<RawCurve> curves, const SourceFile& file, const ReadOptions& options) {
    std::vector<ReadScan> all;
    for (RawCurve& curve : curves) {
        auto scans = scansOf(std::move(curve), file, options);
        if (!scans)
            return scans;
        std::ranges::move(*scans, std::back_inserter(all));
    }
    if (all.empty())
        return refuse(phrase("Reading", "The file holds no curve of heat flow or heat capacity."), {}, file.name);
    agreeOnExo(all);
    return all;
}

} // namespace vitrine
