#include "core/calorimetry/heat_capacity/levelled_run.h"

#include "core/curve/noise.h"
#include "core/fit/line.h"
#include "core/quantity/measured.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t fewestOfIsotherm = 5;

/// The level of an isotherm, and when it was.
struct IsothermLevel {
    double time = 0, value = 0, error = 0;
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
    if (rows.size() < fewestOfIsotherm)
        return {};
    const auto time = slice(r.time, rows), signal = slice(r.signal, rows);
    const auto line = fitLine(time, signal);
    if (!line)
        return {};
    std::vector<double> residuals;
    for (std::size_t i = 0; i < time.size(); ++i)
        residuals.push_back(signal[i] - (*line)(time[i]));
    const double ofMean = noiseOfResiduals(residuals, 2).ofMean(static_cast<double>(time.size()));
    const double trend = line->slope * (time.back() - time.front()) / std::sqrt(12.0);
    return IsothermLevel{line->center, line->atCenter, std::hypot(ofMean, trend)};
}

/// What is taken off at a time, and its error.
struct LevelLine {
    std::optional<IsothermLevel> before, after;

    int isotherms() const { return int(before.has_value()) + int(after.has_value()); }
    double share(double time) const { return (time - before->time) / (after->time - before->time); }
    double at(double time) const {
        if (before && after)
            return before->value + share(time) * (after->value - before->value);
        return before ? before->value : after ? after->value : 0;
    }
    double errorAt(double time) const {
        if (before && after)
            return std::hypot((1 - share(time)) * before->error, share(time) * after->error);
        return before ? before->error : after ? after->error : 0;
    }
};

Message noteOf(int isotherms) {
    return isotherms == 1
               ? phrase("HeatCapacity", "Only one isotherm is there: the run was levelled by a constant, drift stays in.")
               : phrase("HeatCapacity", "The run has no isotherms: it could not be levelled.");
}

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
    LevelLine line;
    if (level)
        line = {levelOf(r, {0, run.ramp.first}, 0.4, 0.95), levelOf(r, {run.ramp.last, r.signal.size()}, 0.6, 1)};
    std::vector<double> signal, taken, sigma;
    for (std::size_t i = run.ramp.first; i < run.ramp.last; ++i) {
        const double time = r.time.empty() ? 0 : r.time[i];
        taken.push_back(line.at(time));
        sigma.push_back(line.errorAt(time));
        signal.push_back(r.signal[i] - taken.back());
    }
    LevelledRun out;
    out.scan.kind = SignalKind::Power;
    auto ready = prepared(run, signal, &out.scan.temperature);
    if (!ready)
        return std::unexpected(ready.error());
    out.scan.signal = std::move(*ready);
    out.level = prepared(run, taken, nullptr).value_or(std::vector<double>(out.scan.signal.size(), 0));
    out.sigma = prepared(run, sigma, nullptr).value_or(std::vector<double>(out.scan.signal.size(), 0));
    out.heatingRate = out.scan.heatingRate = rateOf(r, run.ramp);
    out.noise = noiseOfCurve(out.scan.temperature, out.scan.signal).effective();
    out.isotherms = line.isotherms();
    if (line.before && line.after)
        out.levels = Interval{line.before->value, line.after->value};
    if (level && out.isotherms < 2)
        out.notes.push_back(noteOf(out.isotherms));
    return out;
}

} // namespace vitrine
