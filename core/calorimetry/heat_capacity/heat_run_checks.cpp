#include "core/calorimetry/heat_capacity/heat_run_checks.h"

#include "core/calorimetry/heat_capacity/reference_heat_capacities.h"
#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double likeRates = 0.02;                          // share
constexpr double likeEnds = 5;                              // K
constexpr double leastSignal = 5;                           // standard errors of sapphire less empty
constexpr double sameRun = 1e-6;                            // of the largest heat flow: noise never comes twice
constexpr double asSapphire = 0.01, spanOfComparison = 100; // share, K

Problem problem(Message what, Message remedy) {
    return {std::move(what), std::move(remedy), {}};
}

Message whichIsWhich() {
    return phrase("HeatCapacity", "Check which file is which.");
}

Message oneProgram(const Message& run) {
    return phrase("HeatCapacity",
                  "Three runs need one and the same program of temperature: measure this one again or take another file (%1).")
        .with(run);
}

std::optional<Problem> unknownMass(const std::optional<double>& mass, HeatRunRole role) {
    if (mass && *mass > 0 && std::isfinite(*mass))
        return {};
    return question(Question::Mass, phrase("HeatCapacity", "The mass is not known: %1.").with(kindName(role)));
}

/// Why a run is not of the program of the first run of the sample.
std::optional<Problem> unlike(const LevelledRun& run, const Message& name, const LevelledRun& sample) {
    const auto &a = run.scan.temperature, &b = sample.scan.temperature;
    if (run.heatingRate > 0 && sample.heatingRate > 0 && std::abs(run.heatingRate / sample.heatingRate - 1) > likeRates)
        return problem(phrase("HeatCapacity", "The heating rates differ: %1 K/min (%2) and %3 K/min (sample).")
                           .with(Figure{60 * run.heatingRate, 4}, name, Figure{60 * sample.heatingRate, 4}),
                       oneProgram(name));
    if (a.front() > b.back() || a.back() < b.front())
        return problem(phrase("HeatCapacity", "The ramps have no temperature in common: %1 to %2 K (%3) and %4 to %5 K (sample).")
                           .with(Figure{a.front(), 4}, Figure{a.back(), 4}, name, Figure{b.front(), 4}, Figure{b.back(), 4}),
                       oneProgram(name));
    if (std::abs(a.front() - b.front()) > likeEnds || std::abs(a.back() - b.back()) > likeEnds)
        return problem(phrase("HeatCapacity", "The ramps differ: %1 to %2 K (%3) and %4 to %5 K (sample).")
                           .with(Figure{a.front(), 4}, Figure{a.back(), 4}, name, Figure{b.front(), 4}, Figure{b.back(), 4}),
                       oneProgram(name));
    return {};
}

/// Whether two runs are one and the same, in whatever unit and format they were written.
bool isTwin(const LevelledRun& a, const LevelledRun& b) {
    const auto &x = a.scan.signal, &y = b.scan.signal;
    if (x.size() != y.size())
        return false;
    double most = 0, apart = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        most = std::max(most, std::abs(x[i]));
        apart = std::max(apart, std::abs(x[i] - y[i]));
    }
    return apart <= sameRun * most;
}

double medianFlow(const std::vector<LevelledRun>& runs) {
    std::vector<double> flows;
    for (const LevelledRun& run : runs)
        if (run.flow)
            flows.push_back(*run.flow);
    return median(std::move(flows));
}

} // namespace

std::optional<Problem> massFault(const HeatCapacityChoices& choices) {
    for (auto fault : {unknownMass(choices.mass, HeatRunRole::Sample), unknownMass(choices.sapphireMass, HeatRunRole::Sapphire)})
        if (fault)
            return fault;
    const int given =
        int(choices.emptyPan.has_value()) + int(choices.sapphirePan.has_value()) + int(choices.samplePan.has_value());
    if (given == 0 || given == 3)
        return {};
    return problem(phrase("HeatCapacity", "The masses of only some of the three pans are given."),
                   phrase("HeatCapacity", "Give all three, or none where the pans are alike."));
}

std::optional<Problem> isothermFault(const RunsOfKind& runs, const HeatCapacityChoices& choices) {
    std::optional<Problem> fault;
    eachRun(runs, [&](HeatRunRole role, std::size_t i, const LevelledRun& run) {
        if (fault || run.isotherms > 0 || (!choices.level && runs[index(role)].size() > 1))
            return;
        fault = problem(
            phrase("HeatCapacity", "The run has no isotherm, so that nothing tells where its heat flow is zero (%1).")
                .with(runName(runs, role, i)),
            choices.level
                ? phrase("HeatCapacity",
                         "Export the run with the isotherms before and after its ramp (ASTM E1269 asks for both).")
                : phrase("HeatCapacity",
                         "Export it with its isotherms, or add a second run of this kind: two tell how far runs repeat."));
    });
    return fault;
}

std::optional<Problem> programFault(const RunsOfKind& runs) {
    std::optional<Problem> fault;
    const LevelledRun& sample = runs[index(HeatRunRole::Sample)].front();
    eachRun(runs, [&](HeatRunRole role, std::size_t i, const LevelledRun& run) {
        if (!fault)
            fault = unlike(run, runName(runs, role, i), sample);
    });
    return fault;
}

std::optional<Problem> twinFault(const RunsOfKind& runs) {
    std::optional<Problem> fault;
    eachRun(runs, [&](HeatRunRole a, std::size_t, const LevelledRun& one) {
        eachRun(runs, [&](HeatRunRole b, std::size_t, const LevelledRun& other) {
            if (!fault && a < b && isTwin(one, other))
                fault = problem(
                    phrase("HeatCapacity", "One and the same run is there as %1 and as %2.").with(kindName(a), kindName(b)),
                    whichIsWhich());
        });
    });
    return fault;
}

std::vector<Message> withoutTwins(RunsOfKind& runs) {
    std::vector<Message> notes;
    for (const HeatRunRole role : heatRunRoles) {
        auto& kind = runs[index(role)];
        for (std::size_t i = 1; i < kind.size(); ++i)
            if (std::any_of(kind.begin(), kind.begin() + static_cast<std::ptrdiff_t>(i),
                            [&](const LevelledRun& before) { return isTwin(before, kind[i]); })) {
                kind.erase(kind.begin() + static_cast<std::ptrdiff_t>(i--));
                notes.push_back(
                    phrase("HeatCapacity", "One run is there twice and counts once; a repeat is a measurement of its own (%1).")
                        .with(kindName(role)));
            }
    }
    return notes;
}

std::optional<Problem> swapFault(const RunsOfKind& runs) {
    const double empty = std::abs(medianFlow(runs[index(HeatRunRole::Empty)]));
    const double sapphire = std::abs(medianFlow(runs[index(HeatRunRole::Sapphire)]));
    if (!(empty > sapphire))
        return {};
    return problem(phrase("HeatCapacity", "The empty pan takes more heat than sapphire does: %1 and %2 mW above the isotherms.")
                       .with(Figure{1e3 * empty, 3}, Figure{1e3 * sapphire, 3}),
                   phrase("HeatCapacity", "The two runs are probably exchanged: check which file is which."));
}

std::optional<Problem> signalFault(const HeatCapacity& c) {
    std::size_t weak = 0, opposed = 0;
    for (std::size_t i = 0; i < c.temperature.size(); ++i) {
        const double difference = c.means[1].signal[i] - c.means[0].signal[i];
        weak += std::abs(difference) < leastSignal * std::hypot(c.means[0].sigma[i], c.means[1].sigma[i]) ? 1 : 0;
        opposed += (c.means[2].signal[i] - c.means[0].signal[i]) / difference < 0 ? 1 : 0;
    }
    if (2 * weak > c.temperature.size())
        return problem(phrase("HeatCapacity", "The run of sapphire hardly differs from that of the empty pan."), whichIsWhich());
    if (2 * opposed > c.temperature.size())
        return problem(phrase("HeatCapacity", "The heat flow of the sample goes against that of sapphire."),
                       phrase("HeatCapacity", "Check which file is which, and whether exotherms point the same way in all."));
    if (!c.calibration || possibleCalibration.contains(std::abs(*c.calibration)))
        return {};
    return problem(phrase("HeatCapacity", "By its mass, sapphire takes %1 times the heat flow that it should: a calorimeter is "
                                          "right to some per cent.")
                       .with(Figure{std::abs(*c.calibration), 3}),
                   phrase("HeatCapacity", "Check the mass of sapphire, the unit of the heat flow, and which file is which."));
}

std::optional<Problem> valueFault(const HeatCapacity& c, const HeatCapacityChoices& choices) {
    const double middle = median(c.value);
    if (possibleHeatCapacity.contains(middle))
        return {};
    return problem(
        phrase("HeatCapacity", "The heat capacity comes out at %1 J/(g K), which no substance has between 100 and 1200 K.")
            .with(Figure{middle, 3}),
        choices.samplePan ? phrase("HeatCapacity", "Check the masses of the three pans, of the sample and of sapphire.")
                          : phrase("HeatCapacity", "Check the masses of the sample and of sapphire, and which file is which."));
}

std::optional<Message> sapphireRemark(const HeatCapacity& c) {
    if (c.temperature.back() - c.temperature.front() < spanOfComparison)
        return {};
    std::vector<double> ratio;
    for (std::size_t i = 0; i < c.temperature.size(); ++i)
        ratio.push_back(c.value[i] / sapphireHeatCapacity(c.temperature[i]));
    ratio = runningMean(ratio);
    const auto [least, most] = std::ranges::minmax(ratio);
    if (!(least > 0) || most > (1 + asSapphire) * least)
        return {};
    return phrase("HeatCapacity",
                  "The curve is %1 times that of sapphire throughout: the run of the sample may be one of sapphire.")
        .with(Figure{mean(ratio), 3});
}

} // namespace vitrine
