#pragma once
#include "core/simulation/simulator/observed.h"
#include "core/simulation/simulator/simulator_action.h"

namespace vitrine {

/// What a step of a lesson claims: a number, or its change against the step before, lies in an interval.
struct Claim {
    Observed quantity = Observed::FictiveBefore;
    bool change = false;
    Interval expected;
};

/// One step: what a person is told, what is done for it, and the claim in its words.
struct LessonStep {
    Message text;
    std::vector<SimulatorAction> actions;
    Claim claim;
};

/// A short guided demonstration.
struct Lesson {
    std::string id;
    Message title;
    SimulatorState start;
    std::vector<LessonStep> steps;
};

/// The lessons in the order in which they are taught.
std::vector<Lesson> lessons();

/// The state after the first `count` steps of a lesson.
Result<SimulatorState> played(const Lesson&, std::size_t count);

} // namespace vitrine
