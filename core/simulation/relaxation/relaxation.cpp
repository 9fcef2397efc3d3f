#include "core/simulation/relaxation/relaxation.h"

#include "core/simulation/relaxation/relaxation_state.h"
#include "core/simulation/relaxation/stepper.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

bool endsAtOnce(const Segment& segment) {
    return std::holds_alternative<Quench>(segment) || std::holds_alternative<Pressure>(segment);
}

/// Runs one segment; `observe` is called after every step.
template<class Any>
void run(Any& stepper, const Segment& segment, const typename Any::Observer& observe) {
    if (const auto* ramp = std::get_if<Ramp>(&segment))
        stepper.ramp(ramp->rate, ramp->end, observe);
    else if (const auto* hold = std::get_if<Hold>(&segment))
        stepper.hold(hold->duration, observe);
    else if (const auto* quench = std::get_if<Quench>(&segment))
        stepper.quench(quench->end);
    else
        stepper.setPressure(std::get<Pressure>(segment).shift);
    if (observe && endsAtOnce(segment))
        observe(stepper);
}

template<class Any>
void record(Relaxation& relaxation, const Any& stepper, std::size_t segment) {
    relaxation.time.push_back(stepper.time());
    relaxation.temperature.push_back(stepper.temperature());
    relaxation.fictive.push_back(stepper.fictive());
    relaxation.segment.push_back(segment);
}

template<class Any>
Relaxation traced(Any stepper, const Protocol& protocol) {
    Relaxation relaxation;
    record(relaxation, stepper, 0);
    for (std::size_t i = 0; i < protocol.segments.size(); ++i)
        run(stepper, protocol.segments[i], [&](const Any& s) { record(relaxation, s, i); });
    return relaxation;
}

template<class Any>
std::vector<double> fictiveOnGrid(Any stepper, double rate, std::span<const double> grid) {
    std::vector<double> fictive;
    fictive.reserve(grid.size());
    for (const double temperature : grid) {
        stepper.ramp(rate, temperature);
        fictive.push_back(stepper.fictive());
    }
    return fictive;
}

/// Calls `use` with a stepper of the solver asked for.
template<class Use>
auto withStepper(const RelaxationModel& law, double start, const RelaxationOptions& options, Use use) {
    return std::visit(
        [&](const auto& model) {
            if (options.solver == RelaxationSolver::Superposition)
                return use(Stepper(model, options, start, SuperpositionState(start, model.beta)));
            return use(Stepper(model, options, start, ModeState(start, kwwModes(model.beta, options.accuracy))));
        },
        law);
}

std::expected<void, Problem> validOptions(const RelaxationOptions& options) {
    if (options.fictiveStep > 0 && options.logTauStep > 0 && options.holdSteps > 0)
        return {};
    return refuse(phrase("Simulation", "The steps of the simulation must be larger than zero."));
}

std::expected<void, Problem> validRun(const Glass& glass, const Protocol& protocol, const RelaxationOptions& options) {
    if (auto valid = validGlass(glass); !valid)
        return valid;
    if (auto valid = validProtocol(protocol); !valid)
        return valid;
    return validOptions(options);
}

HeatCapacityRamp derivative(std::span<const double> grid, std::vector<double> fictive) {
    HeatCapacityRamp ramp;
    for (std::size_t i = 1; i < grid.size(); ++i) {
        ramp.temperature.push_back(0.5 * (grid[i - 1] + grid[i]));
        ramp.normalised.push_back((fictive[i] - fictive[i - 1]) / (grid[i] - grid[i - 1]));
    }
    ramp.fictive = std::move(fictive);
    return ramp;
}

Relaxation traceOf(const RelaxationModel& law, const Protocol& written, const RelaxationOptions& options) {
    return withStepper(law, written.start, options, [&](auto stepper) { return traced(std::move(stepper), written); });
}

/// T_f of a trace at a time within a segment, linear between its steps.
double fictiveAt(const Relaxation& trace, std::size_t segment, double time) {
    const auto inside = std::ranges::equal_range(trace.segment, segment);
    const auto first = static_cast<std::size_t>(inside.begin() - trace.segment.begin());
    const auto last = static_cast<std::size_t>(inside.end() - trace.segment.begin());
    std::size_t i = first;
    while (i + 1 < last && trace.time[i] < time)
        ++i;
    const double width = i > 0 ? trace.time[i] - trace.time[i - 1] : 0;
    const double left = width > 0 ? std::clamp((trace.time[i] - time) / width, 0.0, 1.0) : 0;
    return trace.fictive[i] - (left > 0 ? left * (trace.fictive[i] - trace.fictive[i - 1]) : 0);
}

void addSecond(Relaxation& trace, const Relaxation& second, double weight) {
    for (std::size_t i = 0; i < trace.time.size(); ++i)
        trace.fictive[i] += weight * (fictiveAt(second, trace.segment[i], trace.time[i]) - trace.fictive[i]);
}

using FictiveOnRamp = std::function<std::vector<double>(double, std::span<const double>)>;

/// What one process gives on a ramp, the history before it carried out.
FictiveOnRamp behind(const RelaxationModel& law, const Protocol& written, std::size_t segment, const RelaxationOptions& options) {
    return withStepper(law, written.start, options, [&](auto stepper) -> FictiveOnRamp {
        for (std::size_t i = 0; i < segment; ++i)
            run(stepper, written.segments[i], {});
        return [stepper](double rate, std::span<const double> grid) { return fictiveOnGrid(stepper, rate, grid); };
    });
}

/// T_f on the grid by both processes.
FictiveOnRamp summed(FictiveOnRamp first, FictiveOnRamp second, double weight) {
    return [first = std::move(first), second = std::move(second), weight](double rate, std::span<const double> grid) {
        std::vector<double> fictive = first(rate, grid);
        const std::vector<double> other = second(rate, grid);
        for (std::size_t i = 0; i < fictive.size(); ++i)
            fictive[i] += weight * (other[i] - fictive[i]);
        return fictive;
    };
}

} // namespace

RelaxationOptions exactSuperposition() {
    return {RelaxationSolver::Superposition, 1e-9, 0.05, 0.05, 100};
}

RelaxationOptions optionsFor(double accuracy) {
    if (accuracy < 1e-9)
        return exactSuperposition();
    RelaxationOptions options;
    options.accuracy = std::min(accuracy, 1e-2);
    const double finer = std::min(1.0, std::sqrt(options.accuracy / 1e-5));
    options.fictiveStep *= finer;
    options.logTauStep *= finer;
    return options;
}

Result<Relaxation> relax(const TnmModel& model, const Protocol& protocol, const RelaxationOptions& options) {
    return relax(Glass{model, {}}, protocol, options);
}

Result<Relaxation> relax(const Glass& glass, const Protocol& protocol, const RelaxationOptions& options) {
    if (auto valid = validRun(glass, protocol, options); !valid)
        return std::unexpected(valid.error());
    const Protocol written = unrolled(protocol);
    Relaxation trace = traceOf(glass.law, written, options);
    if (glass.second)
        addSecond(trace, traceOf(glass.second->law, written, options), glass.second->weight);
    return trace;
}

Result<HeatCapacityRamp> heatCapacityOnRamp(const TnmModel& model, const Protocol& protocol, std::size_t segment,
                                            std::span<const double> grid, const RelaxationOptions& options) {
    return heatCapacityOnRamp(Glass{model, {}}, protocol, segment, grid, options);
}

Result<GlassAtRamp> glassAtRamp(const Glass& glass, const Protocol& protocol, std::size_t segment,
                                const RelaxationOptions& options) {
    if (auto valid = validRun(glass, protocol, options); !valid)
        return std::unexpected(valid.error());
    const Protocol written = unrolled(protocol);
    const auto* ramp = segment < written.segments.size() ? std::get_if<Ramp>(&written.segments[segment]) : nullptr;
    if (!ramp)
        return notAlongRamp();
    GlassAtRamp at{*ramp, startTemperature(written, segment), behind(glass.law, written, segment, options)};
    if (glass.second)
        at.fictive = summed(std::move(at.fictive), behind(glass.second->law, written, segment, options), glass.second->weight);
    return at;
}

bool runsAlong(std::span<const double> grid, const GlassAtRamp& at) {
    const auto along = [&](double from, double to) { return (to - from) * at.ramp.rate > 0; };
    const auto backwards = [&](double from, double to) { return !along(from, to); };
    return grid.size() >= 2 && (grid.front() == at.start || along(at.start, grid.front())) &&
           (grid.back() == at.ramp.end || along(grid.back(), at.ramp.end)) &&
           std::ranges::adjacent_find(grid, backwards) == grid.end();
}

std::unexpected<Problem> notAlongRamp() {
    return refuse(phrase("Simulation", "The temperatures asked for do not lie along a ramp of the thermal history."),
                  phrase("Simulation", "Ask for temperatures within one ramp, in its direction."));
}

Result<HeatCapacityRamp> heatCapacityOnRamp(const Glass& glass, const Protocol& protocol, std::size_t segment,
                                            std::span<const double> grid, const RelaxationOptions& options) {
    const auto at = glassAtRamp(glass, protocol, segment, options);
    if (!at)
        return std::unexpected(at.error());
    if (!runsAlong(grid, *at))
        return notAlongRamp();
    return derivative(grid, at->fictive(at->ramp.rate, grid));
}

std::vector<double> temperatureGrid(double low, double high, double step) {
    std::vector<double> grid;
    const auto count = static_cast<std::size_t>(std::floor((high - low) / step + 1e-9));
    for (std::size_t i = 0; i <= count; ++i)
        grid.push_back(low + static_cast<double>(i) * step);
    return grid;
}

} // namespace vitrine
