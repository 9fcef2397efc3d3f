#include "core/calorimetry/heat_capacity/heat_capacity.h"

#include "core/calorimetry/automatic_windows.h"
#include "core/calorimetry/heat_capacity/reference_heat_capacities.h"
#include "core/calorimetry/transition_range.h"
#include "core/thermogram/start_up.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double likeRates = 0.02; // share
constexpr double likeEnds = 5;     // K
constexpr double leastSignal = 5;  // standard errors of sapphire less empty
constexpr std::size_t fewestRows = 20;

using RunsOfKind = std::array<std::vector<LevelledRun>, 3>;

Message kindName(HeatRunRole role) {
    return role == HeatRunRole::Empty      ? phrase("HeatCapacity", "empty pan")
           : role == HeatRunRole::Sapphire ? phrase("HeatCapacity", "sapphire")
                                           : phrase("HeatCapacity", "sample");
}

std::optional<Problem> massFault(const std::optional<double>& mass, HeatRunRole role) {
    if (mass && *mass > 0 && std::isfinite(*mass))
        return {};
    return question(Question::Mass, phrase("HeatCapacity", "The mass is not known: %1.").with(kindName(role)));
}

std::optional<Problem> panFault(const HeatCapacityChoices& choices) {
    const int given =
        int(choices.emptyPan.has_value()) + int(choices.sapphirePan.has_value()) + int(choices.samplePan.has_value());
    if (given == 0 || given == 3)
        return {};
    return Problem{phrase("HeatCapacity", "The masses of only some of the three pans are given."),
                   phrase("HeatCapacity", "Give all three, or none where the pans are alike."),
                   {}};
}

Result<RunsOfKind> levelled(const std::array<std::vector<HeatFlowRun>, 3>& runs, const HeatCapacityChoices& choices) {
    RunsOfKind out;
    for (const HeatRunRole role : heatRunRoles) {
        const auto kind = static_cast<std::size_t>(role);
        if (runs[kind].empty())
            return refuse(phrase("HeatCapacity", "One of the three runs is missing: %1.").with(kindName(role)),
                          phrase("HeatCapacity", "Heat capacity needs a run of the empty pan, of sapphire and of the sample."));
        for (const HeatFlowRun& run : runs[kind]) {
            auto one = levelledRun(run, choices.level);
            if (!one)
                return refuse(phrase("HeatCapacity", "%1 (%2)").with(one.error().what, kindName(role)), one.error().remedy);
            out[kind].push_back(std::move(*one));
        }
    }
    return out;
}

template<class Visit>
void eachRun(const RunsOfKind& runs, Visit visit) {
    for (const HeatRunRole role : heatRunRoles)
        for (const LevelledRun& run : runs[static_cast<std::size_t>(role)])
            visit(role, run);
}

/// Why a run is not of the program of the first run of the sample.
std::optional<Problem> unlike(const LevelledRun& run, HeatRunRole role, const LevelledRun& sample) {
    const auto &a = run.scan.temperature, &b = sample.scan.temperature;
    if (run.heatingRate > 0 && sample.heatingRate > 0 && std::abs(run.heatingRate / sample.heatingRate - 1) > likeRates)
        return Problem{phrase("HeatCapacity", "The heating rates differ: %1 K/min (%2) and %3 K/min (sample).")
                           .with(Figure{60 * run.heatingRate, 4}, kindName(role), Figure{60 * sample.heatingRate, 4}),
                       phrase("HeatCapacity", "Three runs need one and the same program of temperature."),
                       {}};
    if (std::abs(a.front() - b.front()) > likeEnds || std::abs(a.back() - b.back()) > likeEnds)
        return Problem{
            phrase("HeatCapacity", "The ramps differ: %1 to %2 K (%3) and %4 to %5 K (sample).")
                .with(Figure{a.front(), 4}, Figure{a.back(), 4}, kindName(role), Figure{b.front(), 4}, Figure{b.back(), 4}),
            phrase("HeatCapacity", "Three runs need one and the same program of temperature."),
            {}};
    return {};
}

std::optional<Problem> programFault(const RunsOfKind& runs) {
    std::optional<Problem> fault;
    const LevelledRun& sample = runs[static_cast<std::size_t>(HeatRunRole::Sample)].front();
    eachRun(runs, [&](HeatRunRole role, const LevelledRun& run) {
        if (!fault)
            fault = unlike(run, role, sample);
    });
    return fault;
}

/// The temperatures of the first run of the sample that all runs have, and sapphire's c_p.
std::vector<double> commonTemperatures(const RunsOfKind& runs) {
    Interval common = sapphireRange;
    eachRun(runs, [&](HeatRunRole, const LevelledRun& run) {
        common = {std::max(common.low, run.scan.temperature.front()), std::min(common.high, run.scan.temperature.back())};
    });
    const auto& all = runs[static_cast<std::size_t>(HeatRunRole::Sample)].front().scan.temperature;
    const IndexRange in = common.low < common.high ? indicesWithin(all, common) : IndexRange{};
    return {all.begin() + static_cast<std::ptrdiff_t>(in.first), all.begin() + static_cast<std::ptrdiff_t>(in.last)};
}

/// Means over a tenth of the curve about each point.
std::vector<double> runningMean(const std::vector<double>& y) {
    const std::size_t half = std::max<std::size_t>(1, y.size() / 20);
    std::vector<double> sums{0}, out;
    for (const double value : y)
        sums.push_back(sums.back() + value);
    for (std::size_t i = 0; i < y.size(); ++i) {
        const std::size_t first = i > half ? i - half : 0, last = std::min(y.size(), i + half + 1);
        out.push_back((sums[last] - sums[first]) / static_cast<double>(last - first));
    }
    return out;
}

/// (Scatter of the runs)²/n at each temperature.
std::vector<double> scatterOfMean(const std::vector<std::vector<double>>& signals, const std::vector<double>& mean) {
    const double n = static_cast<double>(signals.size());
    std::vector<double> variance(mean.size(), 0);
    for (const auto& signal : signals)
        for (std::size_t i = 0; i < mean.size(); ++i)
            variance[i] += std::pow(signal[i] - mean[i], 2) / (n - 1) / n;
    return runningMean(variance);
}

MeanRun meanOf(const std::vector<LevelledRun>& runs, const std::vector<double>& temperature) {
    const double n = static_cast<double>(runs.size());
    MeanRun mean{std::vector<double>(temperature.size(), 0), std::vector<double>(temperature.size(), 0), runs.size()};
    std::vector<std::vector<double>> signals;
    for (const LevelledRun& run : runs) {
        signals.push_back(resampled(run.scan.temperature, run.scan.signal, temperature));
        const auto sigma = resampled(run.scan.temperature, run.sigma, temperature);
        for (std::size_t i = 0; i < temperature.size(); ++i) {
            mean.signal[i] += signals.back()[i] / n;
            mean.sigma[i] += (sigma[i] * sigma[i] + run.noise * run.noise) / (n * n);
        }
    }
    const auto scatter = runs.size() > 1 ? scatterOfMean(signals, mean.signal) : std::vector<double>(temperature.size(), 0);
    for (std::size_t i = 0; i < temperature.size(); ++i)
        mean.sigma[i] = std::sqrt(std::max(mean.sigma[i], scatter[i]));
    return mean;
}

/// Heat capacities of pans beyond that of the empty run's, J/K.
struct PanExcess {
    double sapphire = 0, sample = 0; // g

    explicit PanExcess(const HeatCapacityChoices& c) {
        if (c.emptyPan && c.sapphirePan && c.samplePan)
            sapphire = *c.sapphirePan - *c.emptyPan, sample = *c.samplePan - *c.emptyPan;
    }
};

/// The three flows at one temperature.
struct Flows {
    double empty = 0, sapphire = 0, sample = 0;
    double emptyError = 0, sapphireError = 0, sampleError = 0;

    double difference() const { return sapphire - empty; }
    double ratio() const { return (sample - empty) / difference(); }
    /// σ of the ratio.
    double ratioError() const {
        const double r = ratio(), d = difference();
        return std::hypot(std::hypot(sampleError, (r - 1) * emptyError), r * sapphireError) / std::abs(d);
    }
    double differenceError() const { return std::hypot(sapphireError, emptyError) / std::abs(difference()); }
};

Flows flowsAt(const HeatCapacity& c, std::size_t i) {
    return {c.means[0].signal[i], c.means[1].signal[i], c.means[2].signal[i],
            c.means[0].sigma[i],  c.means[1].sigma[i],  c.means[2].sigma[i]};
}

void addPoint(HeatCapacity& c, std::size_t i, const HeatCapacityChoices& choices, const PanExcess& pans) {
    const double t = c.temperature[i], m = *choices.mass, ms = *choices.sapphireMass;
    const Flows flows = flowsAt(c, i);
    const double pan = aluminiumHeatCapacity(t);
    const double reference = sapphireHeatCapacity(t) * ms + pan * pans.sapphire; // J/K
    c.value.push_back((flows.ratio() * reference - pan * pans.sample) / m);
    const double masses = std::hypot(choices.massError / m, choices.massError / ms);
    const double scale = std::hypot(masses, sapphireError);
    c.scaleError.push_back(std::hypot(scale, flows.differenceError()));
    c.sigma.push_back(std::hypot(flows.ratioError() * reference / m, scale * c.value.back()));
}

/// Takes off the rows of the start-up, by sapphire less empty.
void withoutStartUp(HeatCapacity& c) {
    std::vector<double> difference;
    for (std::size_t i = 0; i < c.temperature.size(); ++i)
        difference.push_back(c.means[1].signal[i] - c.means[0].signal[i]);
    const auto first = static_cast<std::ptrdiff_t>(startUpEnd(c.temperature, difference));
    const auto cut = [&](std::vector<double>& v) { v.erase(v.begin(), v.begin() + first); };
    cut(c.temperature);
    for (MeanRun& mean : c.means)
        cut(mean.signal), cut(mean.sigma);
}

std::optional<Problem> signalFault(const HeatCapacity& c) {
    std::size_t weak = 0, opposed = 0;
    for (std::size_t i = 0; i < c.temperature.size(); ++i) {
        const Flows flows = flowsAt(c, i);
        weak += std::abs(flows.difference()) < leastSignal * std::hypot(flows.sapphireError, flows.emptyError) ? 1 : 0;
        opposed += flows.ratio() < 0 ? 1 : 0;
    }
    if (2 * weak > c.temperature.size())
        return Problem{phrase("HeatCapacity", "The run of sapphire hardly differs from that of the empty pan."),
                       phrase("HeatCapacity", "Check which file is which."),
                       {}};
    if (2 * opposed > c.temperature.size())
        return Problem{phrase("HeatCapacity", "The heat flow of the sample goes against that of sapphire."),
                       phrase("HeatCapacity", "Check which file is which, and whether exotherms point the same way in all."),
                       {}};
    return {};
}

void addNotes(HeatCapacity& c, const RunsOfKind& runs, const HeatCapacityChoices& choices) {
    eachRun(runs, [&](HeatRunRole role, const LevelledRun& run) {
        for (const Message& note : run.notes)
            c.notes.push_back(phrase("HeatCapacity", "%1 (%2)").with(note, kindName(role)));
    });
    if (!choices.level)
        c.notes.push_back(phrase("HeatCapacity", "The runs are not levelled, by choice."));
    if (std::ranges::all_of(runs, [](const auto& kind) { return kind.size() == 1; }))
        c.notes.push_back(
            phrase("HeatCapacity",
                   "There is one run of each kind: how well runs repeat is not in the error (ISO 11357-4 asks for two)."));
    if (c.heatingRate == 0)
        c.notes.push_back(phrase("HeatCapacity", "Without times the heating rates could not be compared."));
}

} // namespace

Result<HeatCapacity> heatCapacity(const std::array<std::vector<HeatFlowRun>, 3>& runs, const HeatCapacityChoices& choices) {
    for (auto fault : {massFault(choices.mass, HeatRunRole::Sample), massFault(choices.sapphireMass, HeatRunRole::Sapphire),
                       panFault(choices)})
        if (fault)
            return std::unexpected(std::move(*fault));
    const auto ready = levelled(runs, choices);
    if (!ready)
        return std::unexpected(ready.error());
    if (auto fault = programFault(*ready))
        return std::unexpected(std::move(*fault));
    HeatCapacity c{commonTemperatures(*ready), {}, {}, {}, {}, (*ready)[2].front().heatingRate, *choices.mass, {}};
    if (c.temperature.size() < fewestRows)
        return refuse(phrase("HeatCapacity", "The three runs share too few temperatures between 100 and 1200 K."),
                      phrase("HeatCapacity", "Three runs need one and the same program of temperature."));
    for (std::size_t kind = 0; kind < c.means.size(); ++kind)
        c.means[kind] = meanOf((*ready)[kind], c.temperature);
    withoutStartUp(c);
    if (auto fault = signalFault(c))
        return std::unexpected(std::move(*fault));
    for (std::size_t i = 0; i < c.temperature.size(); ++i)
        addPoint(c, i, choices, PanExcess(choices));
    addNotes(c, *ready, choices);
    return c;
}

Result<HeatCapacityStep> heatCapacityStep(const HeatCapacity& c) {
    const Thermogram scan = c.scan();
    const auto windows = automaticWindows(scan);
    if (!windows)
        return std::unexpected(windows.error());
    auto lines = fitBaseLines(scan, *windows);
    if (!lines)
        return std::unexpected(lines.error());
    addWindowChoice(*lines, scan, *windows);
    auto transition = glassTransition(scan, *windows, *lines, findTransitionRange(scan, *lines, 0), {.bootstraps = 100});
    if (!transition)
        return std::unexpected(transition.error());
    const double scale = interpolated(c.temperature, c.scaleError, transition->midpointHalfStep.value);
    Measured& step = transition->step;
    step.error = std::hypot(step.error.value_or(0), scale * step.value);
    return HeatCapacityStep{*windows, *lines, *transition};
}

} // namespace vitrine
