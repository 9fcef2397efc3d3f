#include "core/calorimetry/heat_capacity/levelled_run.h"

#include "core/curve/noise.h"
#include "core/fit/line.h"
#include "core/fit/statistics.h"
#include "core/quantity/measured.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t fewestOfIsotherm = 5;
constexpr double unevenTrend = 2; // standard errors of what the trends of both isotherms differ by

/// The level of an isotherm, when it was, and its trend.
struct IsothermLevel {
    double time = 0, value = 0, error = 0;
    double trend = 0, trendError = 0;
};

std::span<const double> slice(const std::vector<double>& values, IndexRange rows) {
    return std::span(values).subspan(rows.first, rows.size());
}

/// The rows of an isotherm between two shares of its time.
IndexRange shareOf(const std::vector<double>& time, IndexRange isotherm, double from, double to) {
    const double first = time[isotherm.first], length = time[isotherm.last - 1] - first;
    IndexRange rows = isotherm;
    while (rows.first < isotherm.last && time[rows.first] < first + from * length)
        ++rows.first;
    while (rows.last > rows.first && time[rows.last - 1] > first + to * length)
        --rows.last;
    return rows;
}

std::optional<IsothermLevel> levelOf(const Recording& r, IndexRange isotherm, double from, double to) {
    if (isotherm.size() < fewestOfIsotherm || r.time.size() != r.signal.size())
        return {};
    const IndexRange rows = shareOf(r.time, isotherm, from, to);
    std::vector<double> time, signal;
    for (std::size_t i = rows.first; i < rows.last; ++i)
        if (std::isfinite(r.signal[i]))
            time.push_back(r.time[i]), signal.push_back(r.signal[i]);
    if (time.size() < fewestOfIsotherm)
        return {};
    const auto line = fitLine(time, signal);
    if (!line)
        return {};
    std::vector<double> residuals;
    for (std::size_t i = 0; i < time.size(); ++i)
        residuals.push_back(signal[i] - (*line)(time[i]));
    const Noise noise = noiseOfResiduals(residuals, 2);
    const double ofMean = noise.ofMean(static_cast<double>(time.size()));
    return IsothermLevel{line->center, line->atCenter, ofMean, line->slope, line->slopeError * std::sqrt(noise.tau)};
}

/// The line that isotherms lie on, and its error.
struct LevelLine {
    std::optional<IsothermLevel> before, after;

    int isotherms() const { return int(before.has_value()) + int(after.has_value()); }
    const IsothermLevel& only() const { return before ? *before : *after; }
    double length() const { return after->time - before->time; }
    double slope() const { return (after->value - before->value) / length(); }
    double share(double time) const { return (time - before->time) / length(); }
    double at(double time) const {
        if (before && after)
            return before->value + share(time) * (after->value - before->value);
        return isotherms() == 1 ? only().value : 0;
    }
    /// How far a drift leaves the line whose trend before is not that after, beyond what noise makes of both.
    double bowAt(double time) const {
        const double apart = std::abs(after->trend - before->trend), error = std::hypot(after->trendError, before->trendError);
        const double uneven = apart > unevenTrend * error ? std::sqrt(apart * apart - error * error) : 0;
        return 0.5 * uneven * length() * share(time) * (1 - share(time));
    }
    double errorAt(double time) const {
        if (before && after)
            return std::hypot(std::hypot((1 - share(time)) * before->error, share(time) * after->error), bowAt(time));
        return isotherms() == 1 ? only().error : 0;
    }
    double drift() const {
        return isotherms() == 2 ? slope() : isotherms() == 1 ? std::hypot(only().trend, only().trendError) : 0;
    }
};

double rateOf(const Recording& r, IndexRange ramp) {
    if (r.time.size() != r.temperature.size() || ramp.size() < 8)
        return 0;
    const std::size_t a = ramp.first + ramp.size() / 5, b = ramp.last - 1 - ramp.size() / 5;
    return r.time[b] > r.time[a] ? (r.temperature[b] - r.temperature[a]) / (r.time[b] - r.time[a]) : 0;
}

/// The rows of the ramp with another signal.
Recording rampWith(const HeatFlowRun& run, std::span<const double> signal) {
    const auto temperature = slice(run.recording.temperature, run.ramp);
    return {{}, {temperature.begin(), temperature.end()}, {signal.begin(), signal.end()}, run.recording.kind};
}

/// On ascending temperatures, endotherms as in the file.
Result<std::vector<double>> prepared(const HeatFlowRun& run, std::span<const double> signal, std::vector<double>* temperature) {
    auto ready = prepare(rampWith(run, signal), {});
    if (!ready)
        return std::unexpected(ready.error());
    if (temperature)
        *temperature = std::move(ready->thermogram.temperature);
    return std::move(ready->thermogram.signal);
}

/// What goes with the rows of the ramp, at its ascending temperatures.
std::vector<double> alongside(const HeatFlowRun& run, std::span<const double> values, std::size_t rows) {
    std::vector<double> usable(values.begin(), values.end());
    for (std::size_t i = 0; i < usable.size(); ++i)
        if (!std::isfinite(run.recording.signal[run.ramp.first + i]))
            usable[i] = run.recording.signal[run.ramp.first + i];
    return prepared(run, usable, nullptr).value_or(std::vector<double>(rows, 0));
}

void addIsotherms(LevelledRun& out, const LevelLine& line, std::vector<double> above) {
    out.isotherms = line.isotherms();
    out.drift = line.drift();
    if (out.isotherms > 0)
        out.flow = median(std::move(above));
    if (line.before && line.after)
        out.levels = Interval{line.before->value, line.after->value};
}

std::optional<Problem> faultOf(const HeatFlowRun& run) {
    const Recording& r = run.recording;
    if (r.kind != SignalKind::Power)
        return Problem{phrase("HeatCapacity", "The signal is not a heat flow in watts; three runs are compared as measured."),
                       phrase("HeatCapacity", "Export the heat flow in mW, not normalised to a mass."),
                       {}};
    if (run.ramp.last > r.signal.size() || run.ramp.first >= run.ramp.last || r.temperature.size() != r.signal.size())
        return Problem{phrase("HeatCapacity", "The run has no heating ramp."), {}, {}};
    return {};
}

} // namespace

Result<LevelledRun> levelledRun(const HeatFlowRun& run, bool level) {
    if (auto fault = faultOf(run))
        return std::unexpected(std::move(*fault));
    const Recording& r = run.recording;
    const LevelLine line{levelOf(r, {0, run.ramp.first}, 0.4, 0.95), levelOf(r, {run.ramp.last, r.signal.size()}, 0.6, 1)};
    std::vector<double> signal, taken, sigma, away, above;
    for (std::size_t i = run.ramp.first; i < run.ramp.last; ++i) {
        const double time = r.time.empty() ? 0 : r.time[i], at = line.at(time);
        taken.push_back(level ? at : 0);
        sigma.push_back(std::hypot(level ? 0 : at, line.errorAt(time)));
        away.push_back(line.isotherms() == 1 ? std::abs(time - line.only().time) : 0);
        above.push_back(r.signal[i] - at);
        signal.push_back(r.signal[i] - taken.back());
    }
    LevelledRun out;
    out.scan.kind = SignalKind::Power;
    auto ready = prepared(run, signal, &out.scan.temperature);
    if (!ready)
        return std::unexpected(ready.error());
    out.scan.signal = std::move(*ready);
    out.level = alongside(run, taken, out.scan.signal.size());
    out.sigma = alongside(run, sigma, out.scan.signal.size());
    if (line.isotherms() == 1)
        out.away = alongside(run, away, out.scan.signal.size());
    out.heatingRate = out.scan.heatingRate = rateOf(r, run.ramp);
    out.noise = noiseOfCurve(out.scan.temperature, out.scan.signal).sigma;
    addIsotherms(out, line, std::move(above));
    if (level && out.isotherms == 1)
        out.notes.push_back(
            phrase("HeatCapacity",
                   "Only one isotherm is there: the run was levelled by a constant, and the drift that stays is in the error."));
    return out;
}

} // namespace vitrine
