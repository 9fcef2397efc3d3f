#include "core/simulation/simulator/lesson.h"

namespace vitrine {

namespace {

constexpr double slowRate = 20.0 / 60; // K/s
constexpr double hour = 3600;          // s
constexpr double shiftOfLesson = 38;   // K at 7 GPa
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
    return {"cooling-rate",
            phrase("Lesson", "Cooling rate and fictive temperature"),
            firstSimulatorState(),
            {{phrase("Lesson", "The liquid is cooled at 20 K/min and the glass heated again at 200 K/s. The fictive temperature "
                               "T_f is where the enthalpy of the glass, extrapolated, meets that of the equilibrium liquid: here "
                               "595.6 K, about where the structure fell out of equilibrium."),
              {},
              is(Observed::FictiveBefore, 595.5, 595.7)},
             {phrase("Lesson", "Now the liquid is cooled ten times as fast. It has less time, leaves equilibrium earlier, and "
                               "T_f is 14 K higher."),
              {SetStep{0, Ramp{-10 * slowRate, 320}}},
              changes(Observed::FictiveBefore, 13.5, 14.5)},
             {phrase("Lesson", "Ten times as fast once more: again 14 K. T_f grows with the logarithm of the rate q: d "
                               "ln(q/T_f²)/d(1/T_f) = −Δh*/R. The slope of ln q alone is 2 % steeper."),
              {SetStep{0, Ramp{-100 * slowRate, 320}}},
              changes(Observed::FictiveBefore, 13.5, 14.5)}}};
}

Lesson ageing() {
    const auto aged = [](double seconds) {
        return Protocol{760, {Ramp{-slowRate, 575}, Hold{seconds}, Ramp{-slowRate, 320}, Ramp{slowRate, 760}}};
    };
    return {
        "ageing",
        phrase("Lesson", "Overshoot and ageing"),
        withProtocol({760, {Ramp{-slowRate, 320}, Ramp{slowRate, 760}}}),
        {{phrase("Lesson", "Cooled and heated at 20 K/min, the glass shows a small overshoot, C_N = 1.37: its structure lags "
                           "behind the temperature and catches up late."),
          {},
          is(Observed::PeakHeight, 1.35, 1.39)},
         {phrase("Lesson", "Before the scan the glass is now aged for ten minutes at 575 K, about 20 K below T_g. It loses "
                           "enthalpy, T_f falls by 7 K to 8 K, and what was lost comes back in a larger overshoot."),
          {experimentOf(aged(600))},
          changes(Observed::FictiveBefore, -8, -7)},
         {phrase("Lesson",
                 "Ten hours bring the structure to equilibrium at 575 K: T_f is 575 K, the peak reaches C_N = 3.2, and ten times "
                 "as long would lower T_f by no more than 0.3 K. The area of the peak tells the enthalpy, not its height."),
          {SetStep{1, Hold{10 * hour}}},
          is(Observed::FictiveBefore, 574.5, 575.1)}}};
}

Lesson twoOnsets() {
    return {
        "two-onsets",
        phrase("Lesson", "Two onsets"),
        firstSimulatorState(),
        {{phrase(
              "Lesson",
              "A tangent needs a point to touch at. At the half step it gives one onset, at the greatest slope (ASTM E1356) "
              "another: 24 K lie between them on this slowly cooled glass. Its step runs into an overshoot and has no inflection "
              "of its own: the slope is greatest on the flank of the overshoot, four times the step above the glass line."),
          {SetAnalysisWindows{wide}},
          is(Observed::OnsetGap, 23, 25.5)},
         {phrase("Lesson", "Cooled as fast as it is heated, the glass has hardly an overshoot, and the two onsets come within 5 "
                           "K of each other."),
          {SetStep{0, Ramp{-200, 320}}},
          is(Observed::OnsetGap, 3, 5)},
         {phrase("Lesson", "So a shift of an onset between two glasses can be a change of its definition. A table never mixes "
                           "the two, and every onset carries its definition."),
          {SetStep{0, Ramp{-slowRate, 320}}},
          changes(Observed::OnsetGap, 18, 22)}}};
}

Glass withSecondProcess() {
    return {firstSimulatorState().experiment.glass.law, SecondProcess{modelFromTau(440, 100, 28 * 440, 0.8, 0.6), 0.3}};
}

Lesson shadowPeak() {
    SimulatorState start = withProtocol({760, {Ramp{-10, 330}, Ramp{10, 760}}});
    start.experiment.glass = withSecondProcess();
    Simulation annealed = start.experiment;
    annealed.protocol.segments = {Ramp{-10, 330}, Ramp{10, 420}, Hold{600}, Ramp{-10, 330}, Ramp{10, 760}};
    return {"shadow-peak",
            phrase("Lesson", "The sub-T_g endotherm"),
            start,
            {{phrase("Lesson", "This glass has a second, faster process that carries 30 % of the step. Cooled and heated alike, "
                               "it shows a gentle first step, C_N = 0.36, far below the glass transition."),
              {},
              is(Observed::ShadowHeight, 0.34, 0.37)},
             {phrase("Lesson",
                     "Ten minutes at 420 K let only the fast process relax. In the scan it catches up in a sub-T_g endotherm of "
                     "its own, C_N = 0.50: the shadow glass transition. The overshoot of the glass transition stays as it was."),
              {LoadExperiment{annealed}},
              is(Observed::ShadowHeight, 0.48, 0.52)},
             {phrase("Lesson", "Ten hours make the sub-T_g endotherm larger, C_N = 0.62. It is a branch of its own in a "
                               "Kissinger plot: mixed with the overshoot it gives an energy without meaning."),
              {SetStep{2, Hold{10 * hour}}},
              is(Observed::ShadowHeight, 0.60, 0.64)}}};
}

Lesson kissingerTrap() {
    SimulatorState start = withProtocol({860, {Ramp{-200, 320}, Ramp{200, 860}}});
    start.matched = true;
    return {"kissinger",
            phrase("Lesson", "The Kissinger line and its trap"),
            start,
            {{phrase("Lesson", "Four scans, each cooled as fast as it is heated. The line through their peaks gives the "
                               "activation energy of the relaxation to one per cent."),
              {},
              is(Observed::ApparentOverTrue, 0.99, 1.01)},
             {phrase("Lesson", "Now all are cooled at 20 K/min, as after an anneal in the furnace, and only the heating rate "
                               "changes. The line is as straight as before, but its energy is more than a fifth too small."),
              {SetStep{0, Ramp{-slowRate, 320}}, SetSweep{start.rates, false}},
              is(Observed::ApparentOverTrue, 0.60, 0.79)},
             {phrase("Lesson", "Cooled at 200 K/s whatever the heating rate, the line errs the other way, by a sixth. Only scans "
                               "with the same ratio of cooling to heating rate, whatever it is, measure the relaxation energy."),
              {SetStep{0, Ramp{-200, 320}}},
              is(Observed::ApparentOverTrue, 1.12, 1.22)}}};
}

Lesson memory() {
    const SimulatorState start =
        withProtocol({760, {Ramp{-100, 570}, Hold{hour}, Quench{585}, Hold{20000}, Ramp{slowRate, 760}}});
    const auto stretched = [&](double beta) {
        Glass glass = start.experiment.glass;
        std::get<TnmModel>(glass.law).beta = beta;
        return SetGlass{glass};
    };
    return {"memory",
            phrase("Lesson", "The memory effect of Kovacs"),
            start,
            {{phrase("Lesson",
                     "Cooled to 570 K and held for an hour, the glass has relaxed to T_f = 584 K. Brought to 585 K at once, it "
                     "seems to be in equilibrium, yet T_f rises by more than 3 K before it settles: the glass remembers."),
              {},
              is(Observed::MemoryHump, 3, 4)},
             {phrase("Lesson", "With β = 1 there is a single relaxation time and nothing to remember: T_f goes straight to its "
                               "end. The hump is the work of the spectrum of times."),
              {stretched(1)},
              is(Observed::MemoryHump, 0, 0.05)},
             {phrase("Lesson", "A broader spectrum, β = 0.45, makes the hump larger: nearly 6 K."),
              {stretched(0.45)},
              is(Observed::MemoryHump, 5.3, 6.1)}}};
}

Lesson pressure() {
    const Protocol compressed{760, {Pressure{shiftOfLesson}, Ramp{-slowRate, 320}, Pressure{0}, Ramp{200, 860}}};
    return {
        "pressure",
        phrase("Lesson", "Pressure is more than a shift"),
        firstSimulatorState(),
        {{phrase("Lesson", "Cooled at 20 K/min at 1 atm, the glass keeps T_f = 0.999 T_g."),
          {},
          is(Observed::FictiveOverTg, 0.998, 1.000)},
         {phrase("Lesson", "At 7 GPa the glass transition lies 38 K higher. If pressure only shifted the relaxation times, as in "
                           "this model, a liquid cooled under pressure and then released would keep a T_f 38 K higher."),
          {experimentOf(compressed)},
          changes(Observed::FictiveBefore, 37.5, 38.5)},
         {phrase(
              "Lesson",
              "Both pressures would then fall on one curve of T_f against T/T_{g,P}: again T_f = 0.999 T_{g,P}. Measured glasses "
              "do not: compressed at 643 K and above they show a T_f 3 K to 4 K lower than at 1 atm, and only E_a falls on one "
              "curve of T/T_{g,P} (Shen et al., Sci. Adv. 2025). Pressure changes the structure, not the times alone."),
          {},
          is(Observed::FictiveOverTg, 0.998, 1.000)}}};
}

Lesson baseline() {
    SimulatorState start = withProtocol({860, {Ramp{-1e4, 320}, Ramp{200, 860}}});
    start.windows = Windows{{340, 480}, {760, 845}};
    ScanConditions tilted = start.experiment.conditions;
    tilted.tilt = 3e-4;
    return {
        "baseline",
        phrase("Lesson", "What a baseline does to T_f"),
        start,
        {{phrase("Lesson", "A glass quenched at 10 000 K/s gives off heat below its glass transition. With a glass line from "
                           "well below this exotherm, equal areas give T_f within 2 K of that of the model."),
          {},
          is(Observed::AreaError, 1, 2)},
         {phrase("Lesson", "A straight tilt of the instrument lifts both lines alike and falls out of the result."),
          {SetScanConditions{tilted}},
          changes(Observed::AreaFictive, -0.05, 0.05)},
         {phrase("Lesson",
                 "Now the glass window lies on the exotherm. The glass line turns with it, part of the heat is no longer "
                 "counted, and T_f comes out 17 K lower, far more than noise would ever do. The window is part of the number."),
          {SetAnalysisWindows{Windows{{520, 600}, {760, 845}}}},
          changes(Observed::AreaFictive, -17.5, -16)},
         {phrase(
              "Lesson",
              "Back on the straight part, T_f is as before. What other careful people would have got is asked of a whole study "
              "in the view “Analysts”: windows, baselines, q_max and normalisation are all varied within what the data allow, "
              "and beside each published number stands how far they carry it, and which of them does."),
          {SetAnalysisWindows{Windows{{340, 480}, {760, 845}}}},
          changes(Observed::AreaFictive, 16, 17.5)}}};
}

} // namespace

std::vector<Lesson> lessons() {
    return {coolingRate(), ageing(), twoOnsets(), shadowPeak(), kissingerTrap(), memory(), pressure(), baseline()};
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
