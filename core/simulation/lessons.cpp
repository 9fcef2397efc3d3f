#include "core/simulation/lesson.h"

namespace vitrine {

namespace {

constexpr double slow = 20.0 / 60;   // K/s
constexpr double hour = 3600;        // s
constexpr double pressureShift = 38; // K at 7 GPa
constexpr Windows wide{{340, 520}, {760, 845}};

SimulatorState withProtocol(Protocol protocol) {
    SimulatorState state = firstSimulatorState();
    state.experiment.protocol = std::move(protocol);
    return state;
}

SimulatorAction experimentOf(Protocol protocol) {
    return LoadExperiment{withProtocol(std::move(protocol)).experiment};
}

Claim is(Observed quantity, double low, double high) {
    return {quantity, false, {low, high}};
}

Claim changes(Observed quantity, double low, double high) {
    return {quantity, true, {low, high}};
}

Lesson coolingRate() {
    return {
        "cooling-rate",
        phrase("Lesson", "Cooling rate and fictive temperature"),
        firstSimulatorState(),
        {{phrase("Lesson",
                 "The liquid is cooled at 20 K/min and the glass heated again at 200 K/s. The fictive "
                 "temperature "
                 "T_f tells at which temperature the structure fell out of equilibrium: here at 595.6 K."),
          {},
          is(Observed::FictiveBefore, 595.5, 595.7)},
         {phrase(
              "Lesson",
              "Now the liquid is cooled ten times as fast. It has less time, leaves equilibrium earlier, and "
              "T_f is 14 K higher."),
          {SetStep{0, Ramp{-10 * slow, 320}}},
          changes(Observed::FictiveBefore, 13.5, 14.5)},
         {phrase("Lesson", "Ten times as fast once more: again 14 K to 15 K. T_f grows with the logarithm of "
                           "the rate, and "
                           "the slope is the activation energy: d ln q/d(1/T_f) = −Δh*/R."),
          {SetStep{0, Ramp{-100 * slow, 320}}},
          changes(Observed::FictiveBefore, 13.9, 15.1)}}};
}

Lesson ageing() {
    const auto aged = [](double seconds) {
        return Protocol{760, {Ramp{-slow, 575}, Hold{seconds}, Ramp{-slow, 320}, Ramp{slow, 760}}};
    };
    return {
        "ageing",
        phrase("Lesson", "Overshoot and ageing"),
        withProtocol({760, {Ramp{-slow, 320}, Ramp{slow, 760}}}),
        {{phrase("Lesson", "Cooled and heated at 20 K/min, the glass shows a small overshoot: its structure "
                           "lags behind the "
                           "temperature and catches up late."),
          {},
          is(Observed::PeakHeight, 1.5, 5)},
         {phrase(
              "Lesson",
              "Before the scan the glass is now aged for ten hours at 575 K, about 20 K below T_g. It loses "
              "enthalpy, T_f falls, and all of it comes back in a larger overshoot."),
          {experimentOf(aged(10 * hour))},
          changes(Observed::PeakHeight, 0.5, 10)},
         {phrase(
              "Lesson",
              "Ten times as long, and the peak is larger still and lies higher. Its area against the unaged "
              "glass is the enthalpy lost in ageing, whatever the height."),
          {SetStep{1, Hold{100 * hour}}},
          changes(Observed::PeakTemperature, 1, 30)}}};
}

Lesson twoOnsets() {
    return {
        "two-onsets",
        phrase("Lesson", "Two onsets"),
        firstSimulatorState(),
        {{phrase("Lesson", "A tangent needs a point to touch at. At the half step it gives one onset, at the "
                           "greatest slope "
                           "(ASTM E1356) another: 24 K lie between them on this slowly cooled glass."),
          {SetAnalysisWindows{wide}},
          is(Observed::OnsetGap, 23, 25.5)},
         {phrase("Lesson", "Cooled as fast as it is heated, the glass has hardly an overshoot, and the two "
                           "onsets come within "
                           "5 K of each other."),
          {SetStep{0, Ramp{-200, 320}}},
          is(Observed::OnsetGap, 3, 5)},
         {phrase(
              "Lesson",
              "So a shift of an onset between two glasses can be a change of its definition. A table never "
              "mixes the two, and every onset carries its definition."),
          {SetStep{0, Ramp{-slow, 320}}},
          changes(Observed::OnsetGap, 18, 22)}}};
}

Glass withSecondProcess() {
    return {firstSimulatorState().experiment.glass.law,
            SecondProcess{modelFromTau(480, 100, 28 * 480, 0.8, 0.5), 0.3}};
}

Lesson shadowPeak() {
    SimulatorState start = withProtocol({760, {Ramp{-10, 350}, Ramp{10, 760}}});
    start.experiment.glass = withSecondProcess();
    Simulation annealed = start.experiment;
    annealed.protocol.segments = {Ramp{-10, 350}, Ramp{10, 450}, Hold{600}, Ramp{-10, 350}, Ramp{10, 760}};
    return {
        "shadow-peak",
        phrase("Lesson", "The shadow peak"),
        start,
        {{phrase("Lesson", "This glass has a second, faster process that carries 30 % of the step. Cooled "
                           "and heated alike, "
                           "it shows only a gentle first step below the glass transition."),
          {},
          is(Observed::ShadowHeight, 0.25, 0.45)},
         {phrase("Lesson", "Ten minutes at 450 K let only the fast process relax. In the scan it catches up "
                           "in a peak of its "
                           "own, the shadow of the annealing, far below the glass transition."),
          {LoadExperiment{annealed}},
          changes(Observed::ShadowHeight, 0.03, 1)},
         {phrase(
              "Lesson",
              "Ten hours make the shadow larger. It is a branch of its own in a Kissinger plot: mixed with "
              "the overshoot it gives an energy without meaning."),
          {SetStep{2, Hold{10 * hour}}},
          changes(Observed::ShadowHeight, 0.02, 1)}}};
}

Lesson kissingerTrap() {
    SimulatorState start = withProtocol({860, {Ramp{-200, 320}, Ramp{200, 860}}});
    start.matched = true;
    return {
        "kissinger",
        phrase("Lesson", "The Kissinger line and its trap"),
        start,
        {{phrase("Lesson", "Four scans, each cooled as fast as it is heated. The line through their peaks "
                           "gives the activation "
                           "energy of the relaxation to one per cent."),
          {},
          is(Observed::ApparentOverTrue, 0.99, 1.01)},
         {phrase(
              "Lesson",
              "Now all are cooled at 20 K/min, as after an anneal in the furnace, and only the heating rate "
              "changes. The line is as straight as before, but its energy is a third too small."),
          {SetStep{0, Ramp{-slow, 320}}, SetSweep{start.rates, false}},
          is(Observed::ApparentOverTrue, 0.60, 0.78)},
         {phrase("Lesson", "Cooled at 200 K/s whatever the heating rate, the line is wrong too. Only the "
                           "cycle with matching rates "
                           "measures the relaxation energy."),
          {SetStep{0, Ramp{-200, 320}}},
          changes(Observed::ApparentOverTrue, -0.2, 0.2)}}};
}

Lesson memory() {
    SimulatorState start =
        withProtocol({760, {Quench{575}, Hold{1800}, Quench{585}, Hold{20000}, Ramp{slow, 760}}});
    Glass simple = start.experiment.glass;
    std::get<TnmModel>(simple.law).beta = 1;
    Simulation oneTime = start.experiment;
    oneTime.glass = simple;
    return {
        "memory",
        phrase("Lesson", "The memory effect of Kovacs"),
        start,
        {{phrase("Lesson",
                 "Quenched to 575 K, the glass relaxes until T_f is near 585 K. Brought to 585 K at once it "
                 "seems to be in "
                 "equilibrium, yet T_f rises by more than a kelvin before it settles: the glass remembers."),
          {},
          is(Observed::MemoryHump, 0.5, 6)},
         {phrase("Lesson", "With β = 1 there is a single relaxation time, and nothing to remember: T_f goes "
                           "straight to its "
                           "end. The hump is the work of the spectrum of times."),
          {LoadExperiment{oneTime}},
          is(Observed::MemoryHump, 0, 6)},
         {phrase("Lesson", "A broader spectrum, β = 0.45, makes the hump larger."),
          {LoadExperiment{start.experiment}},
          is(Observed::MemoryHump, 0.5, 6)}}};
}

Lesson pressure() {
    const Protocol compressed{760, {Pressure{pressureShift}, Ramp{-slow, 320}, Pressure{0}, Ramp{200, 860}}};
    return {"pressure",
            phrase("Lesson", "Pressure and the master curve"),
            firstSimulatorState(),
            {{phrase("Lesson", "Cooled at 20 K/min at 1 atm, the glass keeps T_f = 0.999 T_g."),
              {},
              is(Observed::FictiveOverTg, 0.998, 1.000)},
             {phrase("Lesson", "At 7 GPa the glass transition lies 38 K higher. The liquid is cooled under "
                               "pressure, then released and "
                               "scanned at 1 atm: T_f is 38 K higher."),
              {experimentOf(compressed)},
              changes(Observed::FictiveBefore, 37.5, 38.5)},
             {phrase("Lesson", "Divided by the T_g of its own pressure, T_f is the same 0.999 again. On the "
                               "axis T/T_g,P both pressures "
                               "fall on one master curve."),
              {},
              is(Observed::FictiveOverTg, 0.998, 1.000)}}};
}

Lesson baseline() {
    SimulatorState start = firstSimulatorState();
    start.windows = wide;
    ScanConditions tilted = start.experiment.conditions;
    tilted.tilt = 3e-4;
    return {
        "baseline",
        phrase("Lesson", "What a base line does to T_f"),
        start,
        {{phrase("Lesson",
                 "Equal areas between the two base lines give T_f. Here they say 598.3 K where the model has "
                 "595.6 K: the step "
                 "between the lines shrinks with temperature, which the areas see and the model does not."),
          {},
          is(Observed::AreaError, 2.2, 3.2)},
         {phrase("Lesson",
                 "A straight tilt of the instrument lifts both lines alike and falls out of the result."),
          {SetScanConditions{tilted}},
          changes(Observed::AreaFictive, -0.05, 0.05)},
         {phrase("Lesson", "A glass window that ends on the foot of the climb turns the glass line, and T_f "
                           "moves by kelvins, far more "
                           "than the noise would ever do. The window is part of the number."),
          {SetAnalysisWindows{Windows{{560, 615}, {760, 845}}}},
          changes(Observed::AreaFictive, -60, -2)}}};
}

} // namespace

std::vector<Lesson> lessons() {
    return {coolingRate(),   ageing(), twoOnsets(), shadowPeak(),
            kissingerTrap(), memory(), pressure(),  baseline()};
}

Result<SimulatorState> played(const Lesson& lesson, std::size_t count) {
    SimulatorState state = lesson.start;
    for (std::size_t i = 0; i < std::min(count, lesson.steps.size()); ++i)
        for (const SimulatorAction& action : lesson.steps[i].actions) {
            auto next = reduce(state, action);
            if (!next)
                return next;
            state = std::move(*next);
        }
    return state;
}

} // namespace vitrine
