#include "core/calorimetry/heat_capacity/heat_capacity.h"

#include "core/calorimetry/heat_capacity/heat_run_checks.h"
#include "core/calorimetry/heat_capacity/reference_heat_capacities.h"
#include "core/fit/statistics.h"
#include "core/thermogram/start_up.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

constexpr std::size_t fewestRows = 20;

Result<RunsOfKind> levelled(const std::array<std::vector<HeatFlowRun>, 3>& runs, const HeatCapacityChoices& choices) {
    RunsOfKind out;
    for (const HeatRunRole role : heatRunRoles) {
        const std::size_t kind = index(role);
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
    addDrift(out);
    return out;
}

/// J/K beyond those of the empty run's pan, at a temperature.
struct PanExcess {
    double sapphire = 0, sample = 0, error = 0;

    PanExcess(const HeatCapacityChoices& c, double temperature) {
        if (!c.emptyPan || !c.sapphirePan || !c.samplePan)
            return;
        const double aluminium = aluminiumHeatCapacity(temperature);
        sapphire = aluminium * (*c.sapphirePan - *c.emptyPan);
        sample = aluminium * (*c.samplePan - *c.emptyPan);
        error = aluminium * c.massError * std::numbers::sqrt2;
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
};

Flows flowsAt(const HeatCapacity& c, std::size_t i) {
    return {c.means[0].signal[i], c.means[1].signal[i], c.means[2].signal[i],
            c.means[0].sigma[i],  c.means[1].sigma[i],  c.means[2].sigma[i]};
}

/// J/K that the run of sapphire has beyond the empty one.
double referenceAt(double temperature, const HeatCapacityChoices& choices) {
    return sapphireHeatCapacity(temperature) * *choices.sapphireMass + PanExcess(choices, temperature).sapphire;
}

/// c_p of flows at a temperature, J/(g K).
double valueOf(const Flows& flows, double temperature, const HeatCapacityChoices& choices) {
    return (flows.ratio() * referenceAt(temperature, choices) - PanExcess(choices, temperature).sample) / *choices.mass;
}

void addPoint(HeatCapacity& c, std::size_t i, const HeatCapacityChoices& choices) {
    const double t = c.temperature[i], m = *choices.mass;
    const Flows flows = flowsAt(c, i);
    const double reference = referenceAt(t, choices), pans = PanExcess(choices, t).error;
    c.value.push_back(valueOf(flows, t, choices));
    const double ofSapphire = std::hypot(choices.massError * sapphireHeatCapacity(t), pans) / reference;
    const double scale = std::hypot(choices.massError / m, ofSapphire, sapphireError);
    const double common = std::hypot(c.means[0].common[i], c.means[1].common[i]) / std::abs(flows.difference());
    c.scaleError.push_back(std::hypot(scale, common));
    c.sigma.push_back(std::hypot(flows.ratioError() * reference / m, scale * c.value.back(), pans / m));
}

/// Takes off the rows of the start-up, by sapphire less empty.
std::vector<double> withoutStartUp(const RunsOfKind& runs, std::vector<double> temperature) {
    const MeanRun empty = meanOf(runs[0], temperature, 0), sapphire = meanOf(runs[1], temperature, 0);
    std::vector<double> difference(temperature.size());
    std::ranges::transform(sapphire.signal, empty.signal, difference.begin(), std::minus<>());
    temperature.erase(temperature.begin(),
                      temperature.begin() + static_cast<std::ptrdiff_t>(startUpEnd(temperature, difference)));
    return temperature;
}

/// The curves that single runs of a kind give.
void addSingles(HeatCapacity& c, const RunsOfKind& runs, HeatRunRole role, const HeatCapacityChoices& choices) {
    if (runs[index(role)].size() < 2)
        return;
    for (const LevelledRun& run : runs[index(role)]) {
        const auto signal = resampled(run.scan.temperature, run.scan.signal, c.temperature);
        SingleRun single{role, {}};
        for (std::size_t i = 0; i < c.temperature.size(); ++i) {
            Flows flows = flowsAt(c, i);
            (role == HeatRunRole::Empty ? flows.empty : flows.sample) = signal[i];
            single.value.push_back(valueOf(flows, c.temperature[i], choices));
        }
        c.singles.push_back(std::move(single));
    }
}

void addCalibration(HeatCapacity& c, const HeatCapacityChoices& choices) {
    if (!(c.heatingRate > 0))
        return;
    std::vector<double> factors;
    for (std::size_t i = 0; i < c.temperature.size(); ++i)
        factors.push_back(flowsAt(c, i).difference() / (referenceAt(c.temperature[i], choices) * c.heatingRate));
    c.calibration = median(std::move(factors));
}

void addNotes(HeatCapacity& c, const RunsOfKind& runs, const HeatCapacityChoices& choices) {
    eachRun(runs, [&](HeatRunRole role, std::size_t i, const LevelledRun& run) {
        for (const Message& note : run.notes)
            c.notes.push_back(phrase("HeatCapacity", "%1 (%2)").with(note, runName(runs, role, i)));
    });
    if (!choices.level)
        c.notes.push_back(
            phrase("HeatCapacity", "The runs are not levelled, by choice; what lies above their isotherms is in the error."));
    if (std::ranges::all_of(runs, [](const auto& kind) { return kind.size() == 1; }))
        c.notes.push_back(
            phrase("HeatCapacity",
                   "There is one run of each kind: how well runs repeat is not in the error (ISO 11357-4 asks for two)."));
    if (c.heatingRate == 0)
        c.notes.push_back(phrase("HeatCapacity", "Without times the heating rates could not be compared."));
    if (const auto remark = sapphireRemark(c))
        c.notes.push_back(*remark);
}

/// Levelled runs that can be compared, each once, and what was left out.
Result<RunsOfKind> comparable(const std::array<std::vector<HeatFlowRun>, 3>& runs, const HeatCapacityChoices& choices,
                              std::vector<Message>& notes) {
    auto ready = levelled(runs, choices);
    if (!ready)
        return ready;
    notes = withoutTwins(*ready);
    for (auto fault : {twinFault(*ready), programFault(*ready), isothermFault(*ready, choices), swapFault(*ready)})
        if (fault)
            return std::unexpected(std::move(*fault));
    return ready;
}

HeatCapacity curveOf(const RunsOfKind& runs, std::vector<double> temperature, const HeatCapacityChoices& choices) {
    HeatCapacity c;
    c.temperature = withoutStartUp(runs, std::move(temperature));
    c.heatingRate = runs[index(HeatRunRole::Sample)].front().heatingRate;
    c.mass = *choices.mass;
    const std::size_t degrees = degreesOf({runs[0].size(), runs[1].size(), runs[2].size()});
    for (std::size_t kind = 0; kind < c.means.size(); ++kind)
        c.means[kind] = meanOf(runs[kind], c.temperature, degrees);
    for (std::size_t i = 0; i < c.temperature.size(); ++i)
        addPoint(c, i, choices);
    addCalibration(c, choices);
    return c;
}

} // namespace

Result<HeatCapacity> heatCapacity(const std::array<std::vector<HeatFlowRun>, 3>& runs, const HeatCapacityChoices& choices) {
    if (auto fault = massFault(choices))
        return std::unexpected(std::move(*fault));
    std::vector<Message> notes;
    const auto ready = comparable(runs, choices, notes);
    if (!ready)
        return std::unexpected(ready.error());
    auto temperature = commonTemperatures(*ready);
    if (temperature.size() < fewestRows)
        return refuse(phrase("HeatCapacity", "The three runs share too few temperatures between 100 and 1200 K."),
                      phrase("HeatCapacity", "Three runs need one and the same program of temperature."));
    HeatCapacity c = curveOf(*ready, std::move(temperature), choices);
    for (auto fault : {signalFault(c), valueFault(c, choices)})
        if (fault)
            return std::unexpected(std::move(*fault));
    c.notes = std::move(notes);
    addSingles(c, *ready, HeatRunRole::Empty, choices);
    addSingles(c, *ready, HeatRunRole::Sample, choices);
    addNotes(c, *ready, choices);
    return c;
}

} // namespace vitrine
