#include "core/simulation/relaxation.h"

#include "core/simulation/relaxation_state.h"
#include "core/simulation/stepper.h"

#include <algorithm>

namespace vitrine {

namespace {

bool endsAtOnce(const Segment& segment) {
    return std::holds_alternative<Quench>(segment) || std::holds_alternative<Pressure>(segment);
}

/// Runs one segment; `observe` is called after every step.
template<class State>
void run(Stepper<State>& stepper, const Segment& segment, const typename Stepper<State>::Observer& observe) {
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

template<class State>
void record(Relaxation& relaxation, const Stepper<State>& stepper, std::size_t segment) {
    relaxation.time.push_back(stepper.time());
    relaxation.temperature.push_back(stepper.temperature());
    relaxation.fictive.push_back(stepper.fictive());
    relaxation.segment.push_back(segment);
}

template<class State>
Relaxation traced(Stepper<State> stepper, const Protocol& protocol) {
    Relaxation relaxation;
    record(relaxation, stepper, 0);
    for (std::size_t i = 0; i < protocol.segments.size(); ++i)
        run(stepper, protocol.segments[i], [&](const Stepper<State>& s) { record(relaxation, s, i); });
    return relaxation;
}

template<class State>
std::vector<double> fictiveOnGrid(Stepper<State> stepper, const Protocol& protocol, std::size_t segment,
                                  std::span<const double> grid) {
    for (std::size_t i = 0; i < segment; ++i)
        run(stepper, protocol.segments[i], {});
    std::vector<double> fictive;
    fictive.reserve(grid.size());
    for (const double temperature : grid) {
        stepper.ramp(std::get<Ramp>(protocol.segments[segment]).rate, temperature);
        fictive.push_back(stepper.fictive());
    }
    return fictive;
}

/// Calls `use` with a stepper of the solver asked for.
template<class Use>
auto withStepper(const TnmModel& model, double start, const RelaxationOptions& options, Use use) {
    if (options.solver == RelaxationSolver::Superposition)
        return use(Stepper(model, options, start, SuperpositionState(start, model.beta)));
    return use(Stepper(model, options, start, ModeState(start, kwwModes(model.beta, options.accuracy))));
}

std::expected<void, Problem> validOptions(const RelaxationOptions& options) {
    if (options.fictiveStep > 0 && options.logTauStep > 0 && options.holdSteps > 0)
        return {};
    return refuse(phrase("Simulation", "The steps of the simulation must be larger than zero."));
}

std::expected<void, Problem> validRun(const TnmModel& model, const Protocol& protocol,
                                      const RelaxationOptions& options) {
    if (auto valid = validModel(model); !valid)
        return valid;
    if (auto valid = validProtocol(protocol); !valid)
        return valid;
    return validOptions(options);
}

/// Whether a grid runs along a ramp that begins at `start`.
bool runsAlong(std::span<const double> grid, const Ramp& ramp, double start) {
    const auto along = [&](double from, double to) { return (to - from) * ramp.rate > 0; };
    const auto backwards = [&](double from, double to) { return !along(from, to); };
    return grid.size() >= 2 && (grid.front() == start || along(start, grid.front())) &&
           (grid.back() == ramp.end || along(grid.back(), ramp.end)) &&
           std::ranges::adjacent_find(grid, backwards) == grid.end();
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

} // namespace

RelaxationOptions exactSuperposition() {
    return {RelaxationSolver::Superposition, 1e-9, 0.05, 0.05, 100};
}

Result<Relaxation> relax(const TnmModel& model, const Protocol& protocol, const RelaxationOptions& options) {
    if (auto valid = validRun(model, protocol, options); !valid)
        return std::unexpected(valid.error());
    return withStepper(model, protocol.start, options,
                       [&](auto stepper) { return traced(std::move(stepper), protocol); });
}

Result<HeatCapacityRamp> heatCapacityOnRamp(const TnmModel& model, const Protocol& protocol,
                                            std::size_t segment, std::span<const double> grid,
                                            const RelaxationOptions& options) {
    if (auto valid = validRun(model, protocol, options); !valid)
        return std::unexpected(valid.error());
    const auto* ramp =
        segment < protocol.segments.size() ? std::get_if<Ramp>(&protocol.segments[segment]) : nullptr;
    if (!ramp || !runsAlong(grid, *ramp, startTemperature(protocol, segment)))
        return refuse(phrase("Simulation",
                             "The temperatures asked for do not lie along a ramp of the thermal history."),
                      phrase("Simulation", "Ask for temperatures within one ramp, in its direction."));
    return derivative(grid, withStepper(model, protocol.start, options, [&](auto stepper) {
                          return fictiveOnGrid(std::move(stepper), protocol, segment, grid);
                      }));
}

std::vector<double> temperatureGrid(double low, double high, double step) {
    std::vector<double> grid;
    const auto count = static_cast<std::size_t>(std::floor((high - low) / step + 1e-9));
    for (std::size_t i = 0; i <= count; ++i)
        grid.push_back(low + static_cast<double>(i) * step);
    return grid;
}

} // namespace vitrine
