#include "core/quantity/constants.h"
#include "core/thermogram/thermogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine {

namespace {

constexpr std::size_t fewestRows = 10;

/// Columns of equal length: what is done to them is done in place, since they can be long.
struct Rows {
    std::vector<double> temperature, signal;

    std::size_t size() const { return temperature.size(); }
    void resize(std::size_t count) {
        temperature.resize(count);
        signal.resize(count);
    }
};

int toCount(std::size_t n) {
    return static_cast<int>(std::min<std::size_t>(n, 2'000'000'000));
}

/// Finite, and small enough that sums of squares stay finite.
bool usable(double value) {
    return std::abs(value) < 1e100;
}

/// The usable rows, in the order of the file.
Rows finiteRows(const Recording& recording, std::vector<Message>& notes) {
    Rows rows{recording.temperature, recording.signal};
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (usable(rows.temperature[i]) && usable(rows.signal[i])) {
            rows.temperature[kept] = rows.temperature[i];
            rows.signal[kept++] = rows.signal[i];
        }
    if (const std::size_t dropped = rows.size() - kept)
        notes.push_back(phrases("Thermogram", "%n row(s) without a usable number were left out.").count(toCount(dropped)));
    rows.resize(kept);
    return rows;
}

double trueTemperature(double read, const ThermalLag& lag, double rate) {
    return read - (lag.offset.at(read) + lag.tau.at(read) * rate);
}

void correctLag(Rows& rows, const ThermalLag& lag, double rate, std::vector<Message>& notes) {
    double sum = 0;
    for (double& temperature : rows.temperature) {
        const double corrected = trueTemperature(temperature, lag, rate);
        sum += corrected - temperature;
        temperature = corrected;
    }
    const double mean = sum / static_cast<double>(std::max<std::size_t>(rows.size(), 1));
    notes.push_back(
        phrase("Thermogram", "Corrected for thermal lag: temperatures moved by %1 K on average.").with(Figure{mean, 3}));
}

/// How many temperatures lie below one already reached.
std::size_t outOfOrder(const std::vector<double>& temperature) {
    std::size_t count = 0;
    double highest = -std::numeric_limits<double>::infinity();
    for (const double t : temperature) {
        count += t < highest;
        highest = std::max(highest, t);
    }
    return count;
}

/// Rows of equal temperature keep their order.
void sortByTemperature(Rows& rows) {
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return rows.temperature[i]; });
    Rows sorted;
    sorted.resize(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.temperature[i] = rows.temperature[order[i]];
        sorted.signal[i] = rows.signal[order[i]];
    }
    rows = std::move(sorted);
}

void sortRows(Rows& rows, std::vector<Message>& notes) {
    if (rows.temperature.front() > rows.temperature.back()) {
        std::ranges::reverse(rows.temperature);
        std::ranges::reverse(rows.signal);
        notes.push_back(phrase("Thermogram", "The rows ran from high to low temperature and were reversed."));
    }
    const std::size_t moved = outOfOrder(rows.temperature);
    if (moved == 0)
        return;
    sortByTemperature(rows);
    notes.push_back(phrases("Thermogram", "%n row(s) out of order were sorted by temperature.").count(toCount(moved)));
}

/// Puts the mean of each run of equal temperatures in its place; the rows are sorted.
void averageRepeated(Rows& rows, std::vector<Message>& notes) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size();) {
        const double temperature = rows.temperature[i];
        std::size_t next = i;
        double sum = 0;
        while (next < rows.size() && rows.temperature[next] == temperature)
            sum += rows.signal[next++];
        rows.temperature[kept] = temperature;
        rows.signal[kept++] = sum / static_cast<double>(next - i);
        i = next;
    }
    const std::size_t repeated = rows.size() - kept;
    rows.resize(kept);
    if (repeated > 0)
        notes.push_back(phrases("Thermogram", "%n repeated temperature(s) were averaged.").count(toCount(repeated)));
}

Problem tooFewRows(std::size_t rows) {
    return {phrases("Thermogram", "A scan needs at least ten usable rows, and this one has %n.").count(toCount(rows)),
            phrase("Thermogram", "Check the columns and the range that were imported."),
            {}};
}

Problem unequalColumns(const Recording& recording) {
    return {phrase("Thermogram", "The scan has %1 temperatures but %2 signals.")
                .with(Figure{static_cast<double>(recording.temperature.size()), 12},
                      Figure{static_cast<double>(recording.signal.size()), 12}),
            phrase("Thermogram", "Import the file again."),
            {}};
}

/// Turns the endotherm up. A heat capacity has its sign by definition.
double signOf(const Recording& recording, ExoDirection exo, std::vector<Message>& notes) {
    if (exo == ExoDirection::Down || recording.kind == SignalKind::HeatCapacity)
        return 1;
    notes.push_back(phrase("Thermogram", "The sign of the signal was inverted, so that endothermic events point up."));
    return -1;
}

Thermogram assembled(Rows rows, double sign, SignalKind kind, const ThermogramChoices& choices) {
    for (double& signal : rows.signal)
        signal *= sign;
    return {std::move(rows.temperature), std::move(rows.signal), kind, choices.heatingRate.value_or(0), choices.mass.value_or(0)};
}

} // namespace

double CelsiusQuadratic::at(double kelvin) const {
    const double celsius = kelvin - constants::zeroCelsius;
    return c0 + celsius * (c1 + celsius * c2);
}

Result<PreparedThermogram> prepare(const Recording& recording, const ThermogramChoices& choices) {
    if (recording.temperature.size() != recording.signal.size())
        return std::unexpected(unequalColumns(recording));
    if (choices.lag && !choices.heatingRate)
        return refuse(phrase("Thermogram", "The correction for thermal lag needs the heating rate."),
                      phrase("Thermogram", "Give the heating rate of the scan."));
    PreparedThermogram prepared;
    Rows rows = finiteRows(recording, prepared.notes);
    if (rows.size() < fewestRows)
        return std::unexpected(tooFewRows(rows.size()));
    if (choices.lag)
        correctLag(rows, *choices.lag, *choices.heatingRate, prepared.notes);
    sortRows(rows, prepared.notes);
    averageRepeated(rows, prepared.notes);
    if (rows.size() < fewestRows)
        return std::unexpected(tooFewRows(rows.size()));
    const double sign = signOf(recording, choices.exo, prepared.notes);
    prepared.thermogram = assembled(std::move(rows), sign, recording.kind, choices);
    return prepared;
}

Result<double> toHeatCapacity(const Thermogram& thermogram) {
    if (thermogram.kind == SignalKind::HeatCapacity)
        return 1.0;
    if (!(thermogram.heatingRate > 0) || !std::isfinite(1 / thermogram.heatingRate))
        return refuse(phrase("Thermogram", "The heat capacity needs the heating rate of the scan."),
                      phrase("Thermogram", "Give the heating rate."));
    if (thermogram.kind == SignalKind::SpecificPower)
        return 1 / thermogram.heatingRate;
    if (!(thermogram.mass > 0) || !std::isfinite(1 / (thermogram.mass * thermogram.heatingRate)))
        return refuse(phrase("Thermogram", "The heat capacity needs the mass of the sample."),
                      phrase("Thermogram", "Give the mass, or find it from the step."));
    return 1 / (thermogram.mass * thermogram.heatingRate);
}

} // namespace vitrine
